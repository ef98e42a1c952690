public import CivilTime

/// Something that takes place at a date and that a person could attend, or must act on by then.
///
/// All fields hold what the text states or what was concluded from it; nothing is invented: an hour,
/// an end or a town that is not known is nil.
public struct Event: Sendable, Hashable {
  public enum Scope: String, Sendable, Hashable, CaseIterable {
    case main
    /// From another story at the foot of a page.
    case teaser
  }

  public var uid = ""
  public var title = ""
  public var kind = EventKind.other
  public var status = EventStatus.confirmed
  public var attendance: Attendance?
  /// Where the event stands now; nil when postponed with no new date, and for "jusqu'au 27 février".
  public var start: CivilPoint?
  /// Inclusive for day and coarser, the moment for times.
  public var end: CivilPoint?
  public var previousStart: CivilPoint?
  public var previousEnd: CivilPoint?
  /// IANA zone of the venue.
  public var timezone: String?
  public var recurrence: RecurrenceRule? {
    get { recurrences.first }
    set { recurrences = newValue.map { [$0] } ?? [] }
  }
  public var hasRecurrence: Bool { !recurrences.isEmpty }
  /// Seldom one and never more: a rule is large, and most events have none.
  private var recurrences: [RecurrenceRule] = []
  public var exceptions: [Day] = []
  public var place = EventPlace()
  /// The town was taken from the publisher, not from the text.
  public var isPlaceInferred = false
  public var url: String?
  public var contact: String?
  public var organizer: String?
  public var price: String?
  public var scope = Scope.main
  /// 0 to 1, calibrated: of events given 0.9, nine in ten are right.
  public var confidence = 0.5
  public var when: Evidence?
  public var whereFound: Evidence?
  public var titleFound: Evidence?
  /// The whole sentence that the date stands in, for people.
  public var sentence: String?
  public var source: EventSource
  /// Other documents that tell of the same event.
  public var otherSources: [EventSource] = []
  /// Names of the rules that made it, in order.
  public var rules: [String] = []

  public init(source: EventSource) { self.source = source }

  /// How exactly the start (or, without one, the end or the old start) is known.
  public var precision: Precision {
    (start ?? end ?? previousStart)?.precision ?? .year
  }
}
