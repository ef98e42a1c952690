/// The name of a property or of a parameter; letters' case is kept and does not count.
///
/// Any `X-` or IANA name is welcome: `let name: PropertyName = "X-ALMANACH-KIND"`. `Kind` keeps the two
/// sorts of names apart.
public struct CalendarName<Kind: CalendarNameKind>: Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let text: String

  /// Nil unless the text is made of letters, digits and hyphens (RFC 5545, section 3.1).
  public init?(_ text: some StringProtocol) {
    guard CalendarToken.isValid(text.utf8) else { return nil }
    self.text = String(text)
  }

  /// A name known when the program is written; what is no letter, digit or hyphen becomes a hyphen.
  public init(stringLiteral text: String) { self.text = CalendarToken.valid(text) }

  /// A name the reader has looked at; empty for a line that is none.
  init(unchecked text: String) { self.text = text }

  /// The name in capitals, which identifies it.
  public var canonical: String { CalendarToken.uppercased(text) }

  public var description: String { text }
}

extension CalendarName: Hashable {
  public static func == (left: CalendarName, right: CalendarName) -> Bool {
    CalendarToken.areEqual(left.text, right.text)
  }

  public func hash(into hasher: inout Hasher) { CalendarToken.hash(text, into: &hasher) }
}

/// What a name names.
public protocol CalendarNameKind: Sendable {}

/// The kind of `PropertyName`.
public enum PropertyNameKind: CalendarNameKind {}

/// The kind of `ParameterName`.
public enum ParameterNameKind: CalendarNameKind {}

/// The name of a property, such as `SUMMARY`.
public typealias PropertyName = CalendarName<PropertyNameKind>

/// The name of a property's parameter, such as `TZID`.
public typealias ParameterName = CalendarName<ParameterNameKind>
