/// Where an event takes place, as far as the text or its context says.
public struct EventPlace: Sendable, Hashable {
  public var venue: String?
  public var address: String?
  public var postalCode: String?
  public var town: String?
  /// INSEE code in France.
  public var townCode: String?
  /// "25" in France.
  public var department: String?
  /// ISO 3166-2.
  public var region: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var latitude: Double?
  public var longitude: Double?

  public init() {}

  public var isEmpty: Bool { self == EventPlace() }
}
