/// The endings that tell one thing of a word, such as a tense; nearly all words have none of them, which
/// their last byte tells.
public struct WordEndings: Sendable, Hashable {
  private var endings: [WordEnding] = []
  /// The last bytes of all endings, one bit each by the lowest six bits.
  private var lastBytes: UInt64 = 0

  public init() {}

  init(_ endings: [String]) {
    self.endings = endings.map { WordEnding($0) }
    for ending in endings {
      if let last = ending.utf8.last { lastBytes |= WordEndings.bit(of: last) }
    }
  }

  private static func bit(of byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }

  /// Whether the word between two offsets of a text closes with one of them, and is longer.
  public func close(_ text: [UInt8], from begin: Int, to end: Int) -> Bool {
    guard begin < end, lastBytes & WordEndings.bit(of: text[end - 1]) != 0 else { return false }
    let tail = WordEnding(text, from: begin, to: end)
    return endings.contains { tail.ends(with: $0) }
  }
}
