/// A table kept as text: one row a line, sorted by its key in lower case, searched in place.
///
/// A row's key ends at the first `|` or `>`. Nothing is read or copied before the first look-up.
struct SortedText: Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  /// The row with this key, letters' case aside; the separator after the key is included.
  func row(_ key: String) -> [UInt8]? {
    let wanted = key.utf8.map(lowercased)
    let bytes = text.utf8.span
    var low = 0
    var high = bytes.count
    while low < high {
      var begin = (low + high) / 2
      while begin > low, bytes[begin - 1] != 0x0A { begin -= 1 }
      var end = begin
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      switch SortedText.compare(wanted, with: bytes, from: begin, to: end) {
      case 0: return (begin..<end).map { bytes[$0] }
      case ..<0: high = begin
      default: low = end + 1
      }
    }
    return nil
  }

  /// Every row, in order.
  var rows: [Substring] { text.split(separator: "\n") }

  private static func compare(
    _ wanted: [UInt8], with bytes: Span<UInt8>, from begin: Int, to end: Int
  ) -> Int {
    var index = 0
    while true {
      let position = begin + index
      let isKeyOver = position >= end || isSeparator(bytes[position])
      if index == wanted.count { return isKeyOver ? 0 : -1 }
      if isKeyOver { return 1 }
      let difference = Int(wanted[index]) - Int(lowercased(bytes[position]))
      if difference != 0 { return difference }
      index += 1
    }
  }

  static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">")
  }
}

/// An ASCII capital's small letter; any other byte as it is.
func lowercased(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}
