/// An entry of the gazetteer, copied out of the table for one use.
public struct Place: Sendable, Hashable {
  public enum Kind: UInt8, Sendable, Hashable {
    case country, region, department, intercommunality, town, district
    /// A part of a town that was one: delegated and associated communes, arrondissements.
    case partOfTown

    /// A town of its own, or one that has become part of another and is still called by its name.
    @inlinable public var isTown: Bool { self == .town || self == .partOfTown }
  }

  public var kind: Kind
  /// Held apart, since places are handed on many times and have a dozen texts.
  ///
  /// An array of one element: it is copied when one of several places that share it is amended.
  @usableFromInline var held: [Entry]

  @usableFromInline
  struct Entry: Sendable, Hashable {
    @usableFromInline var name: String
    @usableFromInline var code = ""
    @usableFromInline var department = ""
    @usableFromInline var region = ""
    @usableFromInline var district = ""
    @usableFromInline var country = ""
    @usableFromInline var latitude: Double?
    @usableFromInline var longitude: Double?
    @usableFromInline var population = 0
    @usableFromInline var postalCode = ""
    @usableFromInline var timezone = ""
    @usableFromInline var intercommunality = ""
    @usableFromInline var members: [String] = []
  }

  public init(kind: Kind, name: String) {
    self.kind = kind
    held = [Entry(name: name)]
  }

  @inlinable
  public var name: String {
    get { held[0].name }
    set { held[0].name = newValue }
  }

  /// INSEE code of a French commune, ISO 3166-2 of a region, ISO 3166-1 of a country, else empty.
  @inlinable
  public var code: String {
    get { held[0].code }
    set { held[0].code = newValue }
  }

  /// Department code ("25") in France, empty elsewhere.
  @inlinable
  public var department: String {
    get { held[0].department }
    set { held[0].department = newValue }
  }

  /// ISO 3166-2: "FR-BFC", "CA-QC"; empty for countries.
  @inlinable
  public var region: String {
    get { held[0].region }
    set { held[0].region = newValue }
  }

  /// The administrative region of a town of Québec ("CA-QC-01"), or of such a region itself.
  @inlinable
  public var district: String {
    get { held[0].district }
    set { held[0].district = newValue }
  }

  /// ISO 3166-1 alpha-2.
  @inlinable
  public var country: String {
    get { held[0].country }
    set { held[0].country = newValue }
  }

  @inlinable
  public var latitude: Double? {
    get { held[0].latitude }
    set { held[0].latitude = newValue }
  }

  @inlinable
  public var longitude: Double? {
    get { held[0].longitude }
    set { held[0].longitude = newValue }
  }

  @inlinable
  public var population: Int {
    get { held[0].population }
    set { held[0].population = newValue }
  }

  @inlinable
  public var postalCode: String {
    get { held[0].postalCode }
    set { held[0].postalCode = newValue }
  }

  /// IANA zone; empty for areas with several.
  @inlinable
  public var timezone: String {
    get { held[0].timezone }
    set { held[0].timezone = newValue }
  }

  /// The intercommunal body of a French commune, as the table numbers it; of a body its own number.
  @inlinable
  public var intercommunality: String {
    get { held[0].intercommunality }
    set { held[0].intercommunality = newValue }
  }

  /// Codes of the areas that a group of areas holds: the departments of an old region.
  @inlinable
  public var members: [String] {
    get { held[0].members }
    set { held[0].members = newValue }
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
