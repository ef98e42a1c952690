/// An entry of the gazetteer, copied out of the table for one use.
public struct Place: Sendable, Hashable {
  public enum Kind: UInt8, Sendable, Hashable {
    case country, region, department, intercommunality, town, district
    /// A part of a town that was one: delegated and associated communes, arrondissements.
    case partOfTown
  }

  public var kind: Kind
  public var name: String
  /// INSEE code of a French commune, ISO 3166-2 of a region, ISO 3166-1 of a country, else empty.
  public var code: String
  /// Department code ("25") in France, empty elsewhere.
  public var department: String
  /// ISO 3166-2: "FR-BFC", "CA-QC"; empty for countries.
  public var region: String
  /// The administrative region of a town of Québec ("CA-QC-01"), or of such a region itself.
  public var district = ""
  /// ISO 3166-1 alpha-2.
  public var country: String
  public var latitude: Double?
  public var longitude: Double?
  public var population: Int
  public var postalCode: String
  /// IANA zone; empty for areas with several.
  public var timezone: String
  /// The intercommunal body of a French commune, as the table numbers it; of a body its own number.
  public var intercommunality = ""
  /// Codes of the areas that a group of areas holds: the departments of an old region.
  public var members: [String] = []

  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
    code = ""
    department = ""
    region = ""
    country = ""
    population = 0
    postalCode = ""
    timezone = ""
  }

  /// Whether it is no town nor part of one.
  public var isArea: Bool { kind != .town && kind != .partOfTown }

  /// Whether both are the same entry, perhaps found under different names (Londres, London).
  public func isSame(as other: Place) -> Bool {
    if kind != other.kind || country != other.country { return false }
    if !code.isEmpty || !other.code.isEmpty { return code == other.code }
    if let latitude, let otherLatitude = other.latitude {
      return latitude == otherLatitude && longitude == other.longitude
    }
    return name == other.name && region == other.region
  }
}
