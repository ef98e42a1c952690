import LanguagePacks

/// Looks through a text once for what keeps it from being read as it is.
enum UTF8Scan {
  /// Whether the bytes are valid UTF-8 without a NUL, as nearly all texts are.
  ///
  /// ASCII and characters of two bytes go eight bytes a step; the bounds of second bytes are those of
  /// the Unicode Standard, table 3-7.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    let count = text.count
    var index = 0
    // The upper bit when the byte before began a character of two bytes.
    var opened: UInt64 = 0
    while index < count {
      if index &+ ByteBlock.width <= count {
        let block = ByteBlock(text, at: index)
        if block.isOfPairs(&opened) {
          index &+= ByteBlock.width
          continue
        }
      }
      if opened != 0 { index &-= 1 }
      opened = 0
      // What the step is too wide for: longer characters, faults and the end.
      let stop = min(index &+ ByteBlock.width, count)
      while index < stop {
        let byte = text[index]
        if byte == 0 { return false }
        let length = byte < 0x80 ? 1 : sequenceLength(text, index)
        if length == 0 { return false }
        index &+= length
      }
    }
    return opened == 0
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

extension ByteBlock {
  /// Whether the bytes are ASCII without NUL and whole characters of two bytes; `opened` tells of one
  /// that begins in the block before, and is set for the next.
  @inline(__always)
  fileprivate func isOfPairs(_ opened: inout UInt64) -> Bool {
    let follow = continuations
    let leads = wide & ~follow
    let isLong = leads & bytes << 2
    // 0xC0 and 0xC1 would begin an overlong form: what begins two bytes and has none of these bits.
    let overlong = leads & ~((bytes & 0x1E1E_1E1E_1E1E_1E1E) &+ ~ByteBlock.all)
    guard follow == leads << 8 | opened, isLong | overlong | below(1) == 0 else { return false }
    opened = leads >> 56
    return true
  }
}
