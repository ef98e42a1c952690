/// A parameter of a property, such as `TZID=Europe/Paris`, with its values decoded.
public struct Parameter: Sendable, Hashable {
  public var name: ParameterName
  /// Without quotes and RFC 6868 carets; most parameters have one.
  public var values: [String]

  public init(_ name: ParameterName, _ value: String) {
    self.name = name
    values = [value]
  }

  public init(_ name: ParameterName, values: [String]) {
    self.name = name
    self.values = values
  }
}
