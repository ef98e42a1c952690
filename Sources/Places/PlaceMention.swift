/// A stretch of text that names a place, an address or a venue, with what it was resolved to.
public struct PlaceMention: Sendable {
  public enum Kind: UInt8, Sendable, Hashable {
    /// A town, region, country …
    case place
    /// Number and street, perhaps with postal code and town.
    case address
    /// A hall, theatre, school, or "en visioconférence".
    case venue
  }

  public var kind: Kind
  /// UTF-8 byte offsets into the text.
  public var begin: Int32
  public var end: Int32
  public var firstToken: Int32
  public var endToken: Int32
  /// The rule that found it.
  public var rule: StaticString
  /// Why it was resolved so; nil where it was not.
  public var reason: PlaceReason?
  /// The town, region … named, or that an address or venue names inside itself.
  @inlinable
  public var place: Place? {
    get { held?.place }
    set { held = newValue.map { Held($0) } }
  }
  /// What the place is, asked far more often than the place itself.
  @inlinable public var placeKind: Place.Kind? { held?.place.kind }
  @usableFromInline var held: Held?
  /// "en visioconférence", "Zoom": nobody has to go anywhere.
  public var isOnline = false
  /// A preposition or a label ("à", "Lieu :") stands before: something is or happens there.
  public var isLocative = false
  /// Only a hint: a demonym, an organisation's seat.
  public var isWeak = false
  /// A common noun without a name ("devant la digue"): a place only for the event told beside it.
  public var isCommon = false
  /// What an event is about ("bal du moulin"): its place where nothing else is said; common too.
  public var isSubject = false

  @usableFromInline var wording: Wording?

  /// Keeps the place apart: mentions are handed on many times, and a place is larger than all else.
  @usableFromInline final class Held: Sendable {
    @usableFromInline let place: Place

    @usableFromInline init(_ place: Place) { self.place = place }
  }

  public init(
    kind: Kind, begin: Int32, end: Int32, firstToken: Int32, endToken: Int32,
    rule: StaticString
  ) {
    self.kind = kind
    self.begin = begin
    self.end = end
    self.firstToken = firstToken
    self.endToken = endToken
    self.rule = rule
  }
}

// MARK: - What a venue or an address is written with

extension PlaceMention {
  /// The texts of a venue or an address; the names of towns, by far the most, have none.
  @usableFromInline
  final class Wording: Sendable {
    @usableFromInline let venue: String?
    @usableFromInline let number: String?
    @usableFromInline let street: String?
    @usableFromInline let postalCode: String?
    @usableFromInline let townText: String?

    init(
      venue: String?, number: String?, street: String?, postalCode: String?, townText: String?
    ) {
      self.venue = venue
      self.number = number
      self.street = street
      self.postalCode = postalCode
      self.townText = townText
    }
  }

  /// The venue's name as written, without the preposition before it.
  @inlinable
  public var venue: String? {
    get { wording?.venue }
    set { word(venue: newValue, number, street, postalCode, townText) }
  }

  @inlinable
  public var number: String? {
    get { wording?.number }
    set { word(venue: venue, newValue, street, postalCode, townText) }
  }

  @inlinable
  public var street: String? {
    get { wording?.street }
    set { word(venue: venue, number, newValue, postalCode, townText) }
  }

  @inlinable
  public var postalCode: String? {
    get { wording?.postalCode }
    set { word(venue: venue, number, street, newValue, townText) }
  }

  /// The town's name as written in an address.
  @inlinable
  public var townText: String? {
    get { wording?.townText }
    set { word(venue: venue, number, street, postalCode, newValue) }
  }

  @usableFromInline
  mutating func word(
    venue: String?, _ number: String?, _ street: String?, _ postalCode: String?,
    _ townText: String?
  ) {
    let isEmpty =
      venue == nil && number == nil && street == nil && postalCode == nil && townText == nil
    wording =
      isEmpty
      ? nil
      : Wording(
        venue: venue, number: number, street: street, postalCode: postalCode, townText: townText)
  }
}
