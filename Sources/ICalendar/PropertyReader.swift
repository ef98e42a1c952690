/// Reads unfolded content lines: name, parameters, value; the bytes are UTF-8 without controls.
///
/// Most lines of a file have the parameters of a line before (`TZID=Europe/Paris`), so the last few lists
/// are kept and shared: that saves their memory, and the time to read them again.
struct PropertyReader: Sendable {
  private struct Seen: Sendable {
    var text: [UInt8]
    var parameters: [Parameter]
  }

  private static let mostSeen = 4

  private var seen: [Seen] = []
  private var nextSeen = 0

  mutating func read(
    _ bytes: [UInt8], _ line: Range<Int>, line number: Int, from source: LineSource,
    _ problems: inout ProblemList
  ) -> Property {
    var range = line
    var source = source
    // A soft line break at a value's end stands before nothing.
    if bytes[range.upperBound - 1] == UInt8(ascii: "="), QuotedPrintable.isStated(bytes[range]) {
      while range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: "=") {
        range = range.lowerBound..<(range.upperBound - 1)
      }
      source = .copied
    }
    return read(bytes, range, number, source, &problems)
  }

  private mutating func read(
    _ bytes: [UInt8], _ range: Range<Int>, _ line: Int, _ source: LineSource,
    _ problems: inout ProblemList
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
      return PropertyReader.malformed(bytes, range, line, &problems)
    }
    if !isName { problems.add(.badContentLine, .error, line: line) }
    let name = String(decoding: bytes[range.lowerBound..<position], as: UTF8.self)
    var property = Property(PropertyName(unchecked: name), raw: "")
    property.line = line
    if bytes[position] == UInt8(ascii: ";") {
      position = readParameters(of: &property, bytes, position, range.upperBound, line, &problems)
      guard position < range.upperBound else {
        return PropertyReader.malformed(bytes, range, line, &problems)
      }
    }
    property.raw = source.value(bytes, (position + 1)..<range.upperBound)
    return property
  }

  /// Reads the parameters from a `;` on and gives the place of the colon, or the end.
  private mutating func readParameters(
    of property: inout Property, _ bytes: [UInt8], _ begin: Int, _ end: Int, _ line: Int,
    _ problems: inout ProblemList
  ) -> Int {
    for known in seen where begin + known.text.count < end {
      let stop = begin + known.text.count
      if bytes[stop] == UInt8(ascii: ":"), bytes[begin..<stop].elementsEqual(known.text) {
        property.parameters = known.parameters
        return stop
      }
    }
    var reader = ParameterReader(bytes: bytes, position: begin, end: end)
    let before = problems.count
    property.parameters = reader.read(line, &problems)
    let stop = reader.position
    // Only what has no fault is shared, for a fault is told on each line.
    if stop < end, stop - begin <= 64, problems.count == before {
      let new = Seen(text: Array(bytes[begin..<stop]), parameters: property.parameters)
      if seen.count < PropertyReader.mostSeen {
        seen.append(new)
      } else {
        seen[nextSeen] = new
        nextSeen = (nextSeen + 1) % PropertyReader.mostSeen
      }
    }
    return stop
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
