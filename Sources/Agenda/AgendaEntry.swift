public import CivilTime
public import EventExtraction

/// An event as a calendar holds it: with the history that calendar programs ask for.
public struct AgendaEntry: Sendable, Hashable {
  public var event: Event
  public var revision: EventRevision

  public init(_ event: Event, revision: EventRevision? = nil) {
    self.event = event
    self.revision = revision ?? EventRevision(of: event)
  }
}

/// When an event came to be known and changed, told by its sources' dates and never by the clock.
public struct EventRevision: Sendable, Hashable {
  /// Goes up by one on a new date, place or state (RFC 5545, section 3.8.7.4).
  public var sequence: Int
  /// In UTC, as far as a source's date is one.
  public var created: LocalDateTime
  public var modified: LocalDateTime

  public init(sequence: Int, created: LocalDateTime, modified: LocalDateTime) {
    self.sequence = sequence
    self.created = created
    self.modified = modified
  }

  /// The first revision of an event; one that was already moved or cancelled starts at 1.
  public init(of event: Event) {
    switch event.status {
    case .confirmed, .tentative: sequence = 0
    case .rescheduled, .postponed, .cancelled: sequence = 1
    }
    created = EventRevision.moment(of: event.source)
    modified = created
  }

  /// The moment a source was published; its wall clock is taken as UTC, for its zone is not told.
  static func moment(of source: EventSource) -> LocalDateTime {
    guard let point = source.published.flatMap({ CivilPoint($0) }) else { return undated }
    return LocalDateTime(day: point.day, clock: point.clock ?? .midnight)
  }

  /// What stands where a source bears no date at all: the same everywhere and at all times.
  private static let undated = LocalDateTime(seconds: 946_684_800)
}
