import LanguagePacks

/// Looks through a text once for what keeps it from being read as it is.
enum UTF8Scan {
  /// Whether the bytes are valid UTF-8 without a NUL, as nearly all texts are.
  ///
  /// Characters of up to three bytes go sixteen bytes a step; the bounds of second bytes are those of the
  /// Unicode Standard, table 3-7.
  static func isPlain(_ text: Span<UInt8>) -> Bool {
    let count = text.count
    var index = 0
    while index < count {
      while index > 1, index &+ ByteRow.width <= count,
        isASCII(text, at: index) || isWellFormed(text, at: index)
      {
        index &+= ByteRow.width
      }
      index &-= opened(text, before: index)
      // What the step is too wide for: longer characters, faults and the ends.
      let stop = min(index &+ ByteRow.width, count)
      while index < stop {
        let byte = text[index]
        if byte == 0 { return false }
        let length = byte < 0x80 ? 1 : sequenceLength(text, index)
        if length == 0 { return false }
        index &+= length
      }
    }
    return true
  }

  /// Whether a row and the byte before it are ASCII and no NUL.
  ///
  /// A character of three bytes that begins two bytes before goes on with the byte before.
  @inline(__always)
  private static func isASCII(_ text: Span<UInt8>, at index: Int) -> Bool {
    let row = ByteRow(text, at: index)
    return text[index &- 1] < 0x80 && !ByteRow.isAny(row.wide .| row.equal(to: 0))
  }

  /// Whether a row is whole characters of up to three bytes and no NUL; the first may begin before the
  /// row, and the last go on behind it.
  ///
  /// Each byte goes on with a character if one of the two before it says so, and no other does. 0xC0 and
  /// 0xC1 would begin an overlong form, as 0xE0 does before a byte below 0xA0; 0xED before one from there
  /// on begins half of a pair of UTF-16.
  @inline(__always)
  private static func isWellFormed(_ text: Span<UInt8>, at index: Int) -> Bool {
    let row = ByteRow(text, at: index)
    let before = ByteRow(text, at: index &- 1)
    let goesOn =
      before.equal(to: 0xC0, in: 0xC0) .| ByteRow(text, at: index &- 2).equal(to: 0xE0, in: 0xE0)
    let isOther =
      row.equal(to: 0) .| row.equal(to: 0xF0, in: 0xF0) .| row.equal(to: 0xC0, in: 0xFE)
    let isOutside =
      before.equal(to: 0xE0) .& row.equal(to: 0x80, in: 0xE0)
      .| before.equal(to: 0xED) .& row.equal(to: 0xA0, in: 0xE0)
    return !ByteRow.isAny((goesOn .^ row.continuations) .| isOther .| isOutside)
  }

  /// How many bytes before an offset belong to a character that is not at its end there.
  private static func opened(_ text: Span<UInt8>, before index: Int) -> Int {
    if index > 0, text[index &- 1] >= 0xC0 { return 1 }
    return index > 1 && text[index &- 2] >= 0xE0 ? 2 : 0
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
