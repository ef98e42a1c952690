/// Reads one unfolded content line: name, parameters, value; the bytes are UTF-8 without controls.
enum PropertyReader {
  static func read(
    _ bytes: [UInt8], _ line: Range<Int>, line number: Int, _ problems: inout ProblemList
  ) -> Property {
    var range = line
    // A soft line break at a value's end stands before nothing.
    if bytes[range.upperBound - 1] == UInt8(ascii: "="), QuotedPrintable.isStated(bytes[range]) {
      while range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: "=") {
        range = range.lowerBound..<(range.upperBound - 1)
      }
    }
    return read(bytes, range, number, &problems)
  }

  private static func read(
    _ bytes: [UInt8], _ range: Range<Int>, _ line: Int, _ problems: inout ProblemList
  ) -> Property {
    var position = range.lowerBound
    var isName = true
    while position < range.upperBound {
      let byte = bytes[position]
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") { break }
      if !CalendarToken.isNameByte(byte) { isName = false }
      position += 1
    }
    guard position < range.upperBound, position > range.lowerBound else {
      return malformed(bytes, range, line, &problems)
    }
    if !isName { problems.add(.badContentLine, .error, line: line) }
    let name = String(decoding: bytes[range.lowerBound..<position], as: UTF8.self)
    var property = Property(PropertyName(unchecked: name), raw: "")
    property.line = line
    if bytes[position] == UInt8(ascii: ";") {
      var reader = ParameterReader(bytes: bytes, position: position, end: range.upperBound)
      property.parameters = reader.read(line, &problems)
      position = reader.position
      guard position < range.upperBound else { return malformed(bytes, range, line, &problems) }
    }
    property.rawValue = String(decoding: bytes[(position + 1)..<range.upperBound], as: UTF8.self)
    return property
  }

  /// A line that is no property is kept whole.
  private static func malformed(
    _ bytes: [UInt8], _ range: Range<Int>, _ line: Int, _ problems: inout ProblemList
  ) -> Property {
    let text = String(decoding: bytes[range], as: UTF8.self)
    problems.add(CalendarProblem(.badContentLine, .error, line: line, detail: text))
    var property = Property(PropertyName(unchecked: ""), raw: text)
    property.line = line
    return property
  }
}
