import LanguagePacks

/// Looks through a text once for what keeps it from being read as it is.
enum UTF8Scan {
  /// Whether the bytes are valid UTF-8 without a NUL, as nearly all texts are.
  ///
  /// ASCII goes eight bytes a step; the bounds of second bytes are those of the Unicode Standard,
  /// table 3-7.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    let count = text.count
    var index = 0
    while index < count {
      if index &+ ByteBlock.width <= count {
        let block = ByteBlock(text, at: index)
        let special = block.wide | block.below(1)
        if special == 0 {
          index &+= ByteBlock.width
          continue
        }
        index &+= ByteBlock.first(of: special)
      }
      let byte = text[index]
      if byte == 0 { return false }
      if byte < 0x80 {
        index &+= 1
        continue
      }
      let length = sequenceLength(text, index)
      if length == 0 { return false }
      index &+= length
    }
    return true
  }

  /// The length of the well-formed character beyond ASCII at an offset; 0 when it is none.
  @inline(__always)
  private static func sequenceLength(_ text: Span<UInt8>, _ index: Int) -> Int {
    let first = text[index]
    guard index &+ 1 < text.count else { return 0 }
    let second = text[index &+ 1]
    guard second & 0xC0 == 0x80 else { return 0 }
    if first < 0xE0 { return first >= 0xC2 ? 2 : 0 }
    guard index &+ 2 < text.count, text[index &+ 2] & 0xC0 == 0x80 else { return 0 }
    if first < 0xF0 {
      if first == 0xE0, second < 0xA0 { return 0 }
      return first == 0xED && second >= 0xA0 ? 0 : 3
    }
    guard first <= 0xF4, index &+ 3 < text.count, text[index &+ 3] & 0xC0 == 0x80 else { return 0 }
    if first == 0xF0, second < 0x90 { return 0 }
    return first == 0xF4 && second >= 0x90 ? 0 : 4
  }
}
