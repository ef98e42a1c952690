/// Puts content lines together to components, whatever is missing or too much.
struct ComponentBuilder: Sendable {
  /// Components nested deeper than this become lines of the component they stand in.
  private static let maximumDepth = 32

  let isStreaming: Bool
  var problems = ProblemList()
  private(set) var lineCount = 0
  private var open: [CalendarComponent] = []
  private var items: [CalendarReader.Item] = []
  private var hasBegunCalendar = false
  private var properties = PropertyReader()
  /// How many properties the last event had: the next one mostly has as many.
  private var expectedCount = 12

  init(isStreaming: Bool) { self.isStreaming = isStreaming }

  mutating func takeItems() -> [CalendarReader.Item] {
    let taken = items
    items = []
    return taken
  }

  /// Takes one unfolded content line; blanks before it and control characters are dropped.
  mutating func take(
    _ bytes: [UInt8], _ range: Range<Int>, line: Int, from source: LineSource
  ) {
    let begin = contentStart(bytes, range, line)
    var isASCII = true
    var hasControl = false
    for index in begin..<range.upperBound {
      let byte = bytes[index]
      if byte >= 0x7F {
        if byte == 0x7F { hasControl = true } else { isASCII = false }
      } else if byte < 0x20, byte != 0x09 {
        hasControl = true
      }
    }
    if hasControl
      || !isASCII && String(validating: bytes[begin..<range.upperBound], as: UTF8.self) == nil
    {
      repair(bytes[begin..<range.upperBound], hasControl: hasControl, line)
    } else if begin < range.upperBound {
      take(clean: bytes, begin..<range.upperBound, line, source)
    }
  }

  private mutating func repair(_ text: ArraySlice<UInt8>, hasControl: Bool, _ line: Int) {
    var clean = Array(text)
    if hasControl {
      problems.add(.controlCharacter, .error, line: line)
      clean.removeAll { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
    }
    if String(validating: clean, as: UTF8.self) == nil {
      problems.add(.notUTF8, .error, line: line)
      problems.add(.mojibake, .warning, line: line)
      clean = Windows1252.utf8(clean)
    }
    let begin = contentStart(clean, clean.indices, line)
    if begin < clean.count { take(clean: clean, begin..<clean.count, line, .copied) }
  }

  /// Where a line begins past blanks, and past the byte order marks that files put together bear.
  private mutating func contentStart(_ bytes: [UInt8], _ range: Range<Int>, _ line: Int) -> Int {
    var begin = range.lowerBound
    while begin < range.upperBound {
      if bytes[begin] == 0x20 || bytes[begin] == 0x09 {
        begin += 1
      } else if bytes[begin] == 0xEF, range.upperBound - begin >= 3, bytes[begin + 1] == 0xBB,
        bytes[begin + 2] == 0xBF
      {
        problems.add(.byteOrderMark, .error, line: line)
        begin += 3
      } else {
        break
      }
    }
    return begin
  }

  private mutating func take(
    clean bytes: [UInt8], _ range: Range<Int>, _ line: Int, _ source: LineSource
  ) {
    lineCount += 1
    if let name = delimited(bytes, range, "BEGIN:") {
      if open.count < ComponentBuilder.maximumDepth {
        begin(name, line)
      } else {
        problems.add(CalendarProblem(.tooDeep, .error, line: line, component: name))
        append(properties.read(bytes, range, line: line, from: source, &problems))
      }
    } else if let name = delimited(bytes, range, "END:") {
      if !end(name, line), !open.isEmpty, open.count == ComponentBuilder.maximumDepth {
        append(properties.read(bytes, range, line: line, from: source, &problems))
      }
    } else {
      append(properties.read(bytes, range, line: line, from: source, &problems))
    }
  }

  /// Closes what the end of the file left open.
  mutating func finish(line: Int) {
    while let component = open.last {
      problems.add(
        CalendarProblem(.structure, .error, line: component.line, component: component.name))
      close()
    }
  }

  private mutating func append(_ property: Property) {
    guard let last = open.indices.last else {
      problems.add(
        CalendarProblem(.structure, .error, line: property.line, property: property.name))
      items.append(.strayLine(property))
      return
    }
    if property.name == "BEGIN" || property.name == "END" {
      problems.add(
        CalendarProblem(
          .structure, .error, line: property.line, property: property.name,
          detail: property.beginning))
      if property.name == "BEGIN" { problems.add(.unknownComponent, .warning, line: property.line) }
    } else if last == 0, hasBegunCalendar || !open[0].children.isEmpty, open[0].name == "VCALENDAR"
    {
      problems.add(
        CalendarProblem(
          .propertyAfterComponent, .error, line: property.line, property: property.name))
    }
    open[last].properties.append(property)
  }

  /// Takes a component that no text was read for, so that it stands where a text would put it.
  mutating func take(_ component: CalendarComponent) {
    lineCount += 1
    begin(component.name, component.line)
    for property in component.properties { append(property) }
    for child in component.children { take(child) }
    end(component.name, component.line)
  }

  private mutating func begin(_ name: String, _ line: Int) {
    closeUnended(before: name)
    if isStreaming, open.count == 1, open[0].name == "VCALENDAR", !hasBegunCalendar {
      hasBegunCalendar = true
      items.append(.begin(open[0]))
    }
    var component = CalendarComponent(name: name)
    component.line = line
    component.properties.reserveCapacity(name == "VEVENT" ? expectedCount : 6)
    open.append(component)
  }

  /// A calendar cannot stand in a calendar, nor an event in an event: the END before it is missing.
  private mutating func closeUnended(before name: String) {
    let depth: Int
    switch name {
    case "VCALENDAR": depth = 0
    case "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE": depth = 1
    default: return
    }
    let isInCalendar = open.first?.name == "VCALENDAR"
    while open.count > (isInCalendar ? depth : 0), let last = open.last {
      problems.add(CalendarProblem(.structure, .error, line: last.line, component: last.name))
      close()
    }
  }

  /// False when no such component is open.
  @discardableResult
  private mutating func end(_ name: String, _ line: Int) -> Bool {
    guard let index = open.lastIndex(where: { $0.name == name }) else {
      problems.add(CalendarProblem(.structure, .error, line: line, component: name))
      return false
    }
    while open.count > index + 1, let last = open.last {
      problems.add(CalendarProblem(.structure, .error, line: last.line, component: last.name))
      close()
    }
    close()
    return true
  }

  private mutating func close() {
    guard var component = open.popLast() else { return }
    if component.name == "VEVENT" { expectedCount = component.properties.count }
    if component.properties.capacity > component.properties.count + 1 {
      var exact: [Property] = []
      exact.reserveCapacity(component.properties.count)
      exact.append(contentsOf: component.properties)
      component.properties = exact
    }
    guard let parent = open.indices.last else {
      if isStreaming, component.name == "VCALENDAR" {
        if !hasBegunCalendar { items.append(.begin(component)) }
        hasBegunCalendar = false
        items.append(.end(component))
      } else {
        items.append(.outside(component))
      }
      return
    }
    if isStreaming, parent == 0, open[0].name == "VCALENDAR" {
      items.append(.component(component))
    } else {
      open[parent].children.append(component)
    }
  }

  /// The component name of a `BEGIN:` or `END:` line, in capitals.
  private func delimited(
    _ bytes: [UInt8], _ range: Range<Int>, _ word: StaticString
  ) -> String? {
    let length = word.utf8CodeUnitCount
    guard range.count > length, bytes[range.lowerBound + length - 1] == UInt8(ascii: ":") else {
      return nil
    }
    let first = CalendarToken.uppercased(bytes[range.lowerBound])
    guard first == (length == 6 ? UInt8(ascii: "B") : UInt8(ascii: "E")) else { return nil }
    let expected: [UInt8] = length == 6 ? Array("BEGIN:".utf8) : Array("END:".utf8)
    for (offset, byte) in expected.enumerated()
    where CalendarToken.uppercased(bytes[range.lowerBound + offset]) != byte { return nil }
    var begin = range.lowerBound + length
    var end = range.upperBound
    while begin < end, bytes[begin] <= 0x20 { begin += 1 }
    while end > begin, bytes[end - 1] <= 0x20 { end -= 1 }
    guard begin < end else { return nil }
    let name = bytes[begin..<end]
    if name == ComponentBuilder.event[...] { return "VEVENT" }
    return String(decoding: name.map(CalendarToken.uppercased), as: UTF8.self)
  }

  private static let event = Array("VEVENT".utf8)
}
