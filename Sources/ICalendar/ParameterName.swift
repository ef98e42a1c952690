/// The name of a property parameter; letters' case is kept and does not count.
public struct ParameterName: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let text: String

  /// Nil unless the text is made of letters, digits and hyphens.
  public init?(_ text: some StringProtocol) {
    guard CalendarToken.isValid(text.utf8) else { return nil }
    self.text = String(text)
  }

  /// A name known when the program is written; what is no letter, digit or hyphen becomes a hyphen.
  public init(stringLiteral text: String) { self.text = CalendarToken.valid(text) }

  init(unchecked text: String) { self.text = text }

  /// The name in capitals, which identifies it.
  public var canonical: String { text.uppercased() }

  public var description: String { text }

  public static let value: ParameterName = "VALUE"
  public static let timeZone: ParameterName = "TZID"
  public static let commonName: ParameterName = "CN"
  public static let language: ParameterName = "LANGUAGE"
  public static let alternateText: ParameterName = "ALTREP"
  public static let encoding: ParameterName = "ENCODING"
  public static let formatType: ParameterName = "FMTTYPE"
  public static let range: ParameterName = "RANGE"
  public static let related: ParameterName = "RELATED"
  public static let relationType: ParameterName = "RELTYPE"
  public static let schema: ParameterName = "SCHEMA"
  public static let feature: ParameterName = "FEATURE"
  public static let label: ParameterName = "LABEL"
  public static let display: ParameterName = "DISPLAY"
  public static let derived: ParameterName = "DERIVED"
}

extension ParameterName: Hashable {
  public static func == (left: ParameterName, right: ParameterName) -> Bool {
    CalendarToken.areEqual(left.text, right.text)
  }

  public func hash(into hasher: inout Hasher) { CalendarToken.hash(text, into: &hasher) }
}
