/// An event that a page states as data (JSON-LD, microdata, h-event), each value as written.
public struct StructuredEvent: Sendable, Hashable {
  public var name: String?
  public var start: String?
  public var end: String?
  public var previousStart: String?
  /// The last word of schema.org's status, such as `EventCancelled`.
  public var status: String?
  /// The last word of schema.org's attendance mode, such as `OnlineEventAttendanceMode`.
  public var attendanceMode: String?
  public var venue: String?
  public var street: String?
  public var postalCode: String?
  public var town: String?
  public var region: String?
  public var country: String?
  public var url: String?
  public var organizer: String?
  public var price: String?
  public var summary: String?
  /// UTF-8 byte offsets of its visible text in `Article.text`, when there is any.
  public var range: Range<Int32>?

  public init() {}
}
