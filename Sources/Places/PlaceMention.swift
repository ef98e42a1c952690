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
  /// The rule that found it, and why it was resolved so.
  public var rule: StaticString
  public var reason: String = ""
  /// The town, region … named, or that an address or venue names inside itself.
  @inlinable
  public var place: Place? {
    get { held?.place }
    set { held = newValue.map { Held($0) } }
  }
  @usableFromInline var held: Held?
  /// The venue's name as written, without the preposition before it.
  public var venue: String?
  public var number: String?
  public var street: String?
  public var postalCode: String?
  /// The town's name as written in an address.
  public var townText: String?
  /// "en visioconférence", "Zoom": nobody has to go anywhere.
  public var isOnline = false
  /// A preposition or a label ("à", "Lieu :") stands before: something is or happens there.
  public var isLocative = false
  /// Only a hint: a demonym, an organisation's seat.
  public var isWeak = false
  /// A common noun without a name ("devant la digue"): a place only for the event told beside it.
  public var isCommon = false

  /// Keeps the place apart: mentions are handed on many times, and a place is larger than all else.
  @usableFromInline final class Held: Sendable {
    @usableFromInline let place: Place

    @usableFromInline init(_ place: Place) { self.place = place }
  }

  public init(
    kind: Kind, begin: Int32, end: Int32, firstToken: Int32, endToken: Int32, rule: StaticString
  ) {
    self.kind = kind
    self.begin = begin
    self.end = end
    self.firstToken = firstToken
    self.endToken = endToken
    self.rule = rule
  }
}
