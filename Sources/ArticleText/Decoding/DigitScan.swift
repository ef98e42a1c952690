/// Looks for a digit, without which a text has neither a day of a month nor an hour in figures.
enum DigitScan {
  /// Whether any stands in a text, of which sixteen bytes go at a step.
  static func hasDigit(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      while index &+ ByteRow.width <= text.count,
        !ByteRow.isAny(ByteRow(text, at: index).equal(to: 0x30, in: 0xF0))
      {
        index &+= ByteRow.width
      }
      // Digits, the signs that share their upper bits with them, and the end.
      let stop = min(index &+ ByteRow.width, text.count)
      while index < stop {
        if text[index] &- UInt8(ascii: "0") < 10 { return true }
        index &+= 1
      }
    }
    return false
  }
}
