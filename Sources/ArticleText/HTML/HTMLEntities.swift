/// Named and numeric character references (HTML Standard, 13.2.5.72 to 80).
enum HTMLEntities {
  /// The longest name of the standard.
  private static let longestName = 32

  /// Reads a reference at the "&" at `index`: the UTF-8 it stands for and where it ends.
  ///
  /// Numeric references 0x80 to 0x9F mean Windows-1252, as browsers have it.
  static func reference(
    in bytes: [UInt8], at index: Int, to end: Int
  ) -> (text: [UInt8], end: Int)? {
    guard index + 2 < end else { return nil }
    if bytes[index + 1] == UInt8(ascii: "#") { return numeric(bytes, index + 2, end) }
    var stop = index + 1
    while stop < end, stop - index <= longestName, isAlphanumeric(bytes[stop]) { stop += 1 }
    guard stop > index + 1 else { return nil }
    let hasSemicolon = stop < end && bytes[stop] == UInt8(ascii: ";")
    if let entry = find(bytes, index + 1, stop), hasSemicolon || entry.isLegacy {
      return (entry.text, hasSemicolon ? stop + 1 : stop)
    }
    return hasSemicolon ? nil : legacyPrefix(bytes, index + 1, stop)
  }

  /// Text with its references resolved: for attribute values.
  static func decoded(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(end - begin)
    var index = begin
    while index < end {
      if bytes[index] == UInt8(ascii: "&"), let found = reference(in: bytes, at: index, to: end) {
        text += found.text
        index = found.end
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  private static func numeric(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (text: [UInt8], end: Int)? {
    var index = start
    var code: UInt32 = 0
    let isHex = bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let first = index
    while index < end, let digit = digit(bytes[index]), isHex || digit < 10 {
      code = min(code &* (isHex ? 16 : 10) &+ digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 }
    if (0x80...0x9F).contains(code) {
      return (Charset.windows1252.decode([UInt8(truncatingIfNeeded: code)]), index)
    }
    let scalar = code == 0 ? nil : Unicode.Scalar(code)
    return (Array(UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter), index)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte & 15)
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
      UInt32(byte & 15) + 9
    default: nil
    }
  }

  /// "&eacutet&eacute": an old name without its semicolon, with letters right behind it.
  private static func legacyPrefix(
    _ bytes: [UInt8], _ begin: Int, _ end: Int
  ) -> (text: [UInt8], end: Int)? {
    var stop = min(end - 1, begin + 6)
    while stop >= begin + 2 {
      if let entry = find(bytes, begin, stop), entry.isLegacy { return (entry.text, stop) }
      stop -= 1
    }
    return nil
  }

  /// Binary search over the table's text, whose lines are in order of their names.
  private static func find(
    _ bytes: [UInt8], _ begin: Int, _ end: Int
  ) -> (text: [UInt8], isLegacy: Bool)? {
    let table = HTMLEntities.table.utf8Span.span
    var low = 0
    var high = table.count
    while low < high {
      var line = (low + high) / 2
      while line > low, table[line - 1] != 0x0A { line -= 1 }
      var index = 0
      while begin + index < end, line + index < table.count,
        table[line + index] == bytes[begin + index]
      { index += 1 }
      let wanted = begin + index < end ? bytes[begin + index] : 0x20
      let found = line + index < table.count ? table[line + index] : 0
      if wanted == found, wanted == 0x20 { return entry(table, line + index + 1) }
      if found < wanted {
        while line < high, table[line] != 0x0A { line += 1 }
        low = line + 1
      } else {
        high = line
      }
    }
    return nil
  }

  private static func entry(
    _ table: borrowing Span<UInt8>, _ start: Int
  ) -> (text: [UInt8], isLegacy: Bool) {
    var text: [UInt8] = []
    var code: UInt32 = 0
    var index = start
    while index < table.count, table[index] != 0x0A, table[index] != UInt8(ascii: "!") {
      if let digit = digit(table[index]) {
        code = code << 4 | digit
      } else {
        append(code, to: &text)
        code = 0
      }
      index += 1
    }
    append(code, to: &text)
    return (text, index < table.count && table[index] == UInt8(ascii: "!"))
  }

  private static func append(_ code: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(code) else { return }
    text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }
}
