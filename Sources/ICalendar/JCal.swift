public import JSON

/// iCalendar as JSON (RFC 7265), both ways.
///
/// What has no form in jCal, such as a value its type does not allow, goes as type `unknown` and comes
/// back as it was.
public enum JCal {
  /// Why a JSON value is no jCal.
  public enum Fault: Error, Sendable, Hashable {
    /// Not an array of a name, properties and components.
    case notAComponent
    /// Not an array of a name, parameters, a type and values; the name when there is one.
    case notAProperty(String?)
    case tooDeep
  }

  /// The component as jCal: `["vcalendar", […], […]]`.
  public static func write(_ component: CalendarComponent) -> JSONValue {
    .array([
      .string(CalendarToken.lowercased(component.name)),
      .array(component.properties.map(JCalProperty.write)),
      .array(component.children.map(write)),
    ])
  }

  /// The component that jCal stands for.
  public static func read(_ value: JSONValue) throws(Fault) -> CalendarComponent {
    try read(value, depth: 0)
  }

  /// The components of a file that is jCal, one or a list of them; nil for any other file.
  static func components(in bytes: [UInt8]) -> [CalendarComponent]? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].first(where: { $0 > 0x20 }), first == UInt8(ascii: "["),
      let value = try? JSONReader.read(Array(bytes[start...]))
    else { return nil }
    let isList = value.array?.first?.string == nil
    let components = (isList ? value.array ?? [] : [value]).compactMap { try? read($0) }
    return components.isEmpty ? nil : components
  }

  private static func read(_ value: JSONValue, depth: Int) throws(Fault) -> CalendarComponent {
    guard depth < 32 else { throw .tooDeep }
    guard let fields = value.array, fields.count == 3, let name = fields[0].string,
      CalendarToken.isValid(name.utf8), let properties = fields[1].array,
      let children = fields[2].array
    else { throw .notAComponent }
    var component = CalendarComponent(name: CalendarToken.uppercased(name))
    for property in properties { component.append(try JCalProperty.read(property)) }
    for child in children { component.children.append(try read(child, depth: depth + 1)) }
    return component
  }
}
