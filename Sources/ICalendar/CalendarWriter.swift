/// Writes components as bytes of an iCalendar file.
///
/// UTF-8 without byte order mark; CRLF after every line; lines folded at 75 octets or fewer, never
/// inside a UTF-8 sequence, a grapheme or an escape. The same component gives the same bytes.
public struct CalendarWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// Where the line being written begins.
  private var lineBegin = 0

  public init() {}

  /// One component, usually a VCALENDAR, as the bytes of a file.
  public static func bytes(of component: CalendarComponent) -> [UInt8] {
    var writer = CalendarWriter(reserving: component.approximateLength)
    writer.append(component)
    return writer.bytes
  }

  /// A writer with room for so many bytes.
  init(reserving count: Int) { bytes.reserveCapacity(count) }

  /// Takes what has been written so far out of the writer.
  public mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  /// A component with all that is in it.
  public mutating func append(_ component: CalendarComponent) {
    begin(component)
    for child in component.children { append(child) }
    end(component)
  }

  /// A component's first line and its properties; its children may follow one by one.
  public mutating func begin(_ component: CalendarComponent) {
    appendDelimiter("BEGIN:", component.name)
    for property in component.properties { append(property) }
  }

  /// A component's last line.
  public mutating func end(_ component: CalendarComponent) {
    appendDelimiter("END:", component.name)
  }

  /// A property as one line, neither folded nor ended.
  static func line(of property: Property) -> String {
    var writer = CalendarWriter()
    writer.appendLine(property)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  public mutating func append(_ property: Property) {
    appendLine(property)
    finishLine()
  }

  private mutating func appendLine(_ property: Property) {
    lineBegin = bytes.count
    if !property.isMalformed {
      bytes.append(contentsOf: property.name.text.utf8)
      for parameter in property.parameters { append(parameter) }
      bytes.append(UInt8(ascii: ":"))
    }
    let valueBegin = bytes.count
    property.raw.append(to: &bytes)
    ContentLine.removeControls(&bytes, from: valueBegin)
  }

  private mutating func append(_ parameter: Parameter) {
    bytes.append(UInt8(ascii: ";"))
    bytes.append(contentsOf: parameter.name.text.utf8)
    if parameter.values.isEmpty { return }
    bytes.append(UInt8(ascii: "="))
    for (index, value) in parameter.values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      ParameterText.append(value, isZone: parameter.name == .timeZone, to: &bytes)
    }
  }

  private mutating func appendDelimiter(_ word: String, _ name: String) {
    lineBegin = bytes.count
    bytes.append(contentsOf: word.utf8)
    let nameBegin = bytes.count
    bytes.append(contentsOf: name.utf8)
    ContentLine.removeControls(&bytes, from: nameBegin)
    finishLine()
  }

  private mutating func finishLine() {
    if bytes.count - lineBegin > ContentLine.maximumLength {
      ContentLine.fold(&bytes, from: lineBegin)
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }
}

extension CalendarComponent {
  /// About how many bytes it is when written, folds among them; rather too many than too few.
  var approximateLength: Int {
    var length = 2 * name.utf8.count + 16
    for property in properties {
      var own = property.name.text.utf8.count + property.raw.count + 3
      for parameter in property.parameters {
        own += parameter.name.text.utf8.count + 2
        for value in parameter.values { own += value.utf8.count + 4 }
      }
      length += own + own / 70 * 3
    }
    return children.reduce(length) { $0 + $1.approximateLength }
  }
}
