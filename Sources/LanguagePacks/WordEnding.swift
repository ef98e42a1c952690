/// The last bytes of a word, eight at most, as one number: endings of verbs are compared at once.
struct WordEnding: Sendable, Hashable {
  /// The last byte in the lowest bits.
  private var bytes: UInt64 = 0
  /// How long the word is, also beyond eight bytes.
  private let count: Int

  /// An ending that a pack names; no language has one of more than eight bytes.
  init(_ ending: String) {
    count = ending.utf8.count
    for byte in ending.utf8.suffix(WordEnding.width) { bytes = bytes << 8 | UInt64(byte) }
  }

  /// The end of the word that stands between two offsets of a text.
  init(_ text: [UInt8], from begin: Int, to end: Int) {
    count = end - begin
    guard end < WordEnding.width else {
      bytes = ByteBlock(text.span, at: end - WordEnding.width).bytes.byteSwapped
      if count < WordEnding.width { bytes &= ByteBlock.mask(count) }
      return
    }
    for offset in begin..<end { bytes = bytes << 8 | UInt64(text[offset]) }
  }

  private static let width = 8

  /// Whether this word is longer than an ending and closes with it.
  func ends(with ending: WordEnding) -> Bool {
    guard ending.count < count else { return false }
    let mask = ending.count < WordEnding.width ? 1 << UInt64(ending.count * 8) &- 1 : UInt64.max
    return (bytes ^ ending.bytes) & mask == 0
  }
}
