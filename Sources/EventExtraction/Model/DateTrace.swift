/// What became of one date expression: an event, or nothing, with the reasons; for `explain`.
public struct DateTrace: Sendable {
  public var text: String
  /// UTF-8 byte offsets into the article's text.
  public var begin: Int
  public var end: Int
  /// How the date was read: `2026-01-15T13:30/2026-01-15T15:00`.
  public var reading: String
  /// Rules in the order they applied, outermost first.
  public var rules: [String]
  /// The index of the event it became, nil when none.
  public var event: Int?

  public init(text: String, begin: Int, end: Int, reading: String, rules: [String], event: Int?) {
    self.text = text
    self.begin = begin
    self.end = end
    self.reading = reading
    self.rules = rules
    self.event = event
  }
}
