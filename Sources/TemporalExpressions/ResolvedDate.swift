public import CivilTime

/// What was concluded from a stated date, with the reasons; one for each day and session it names.
public struct ResolvedDate: Sendable {
  /// Index into the stated dates it comes from.
  public var stated: Int
  /// Nil for "jusqu'au 27 février".
  public var start: CivilPoint?
  /// Inclusive for days and coarser, the moment for clocks; nil when the text gives none.
  public var end: CivilPoint?
  /// A clock without a day: `start` and `end` are nil and these are set.
  public var clockStart: Clock?
  public var clockEnd: Clock?
  public var recurrence: RecurrenceRule? {
    get { recurrences.first }
    set { recurrences = newValue.map { [$0] } ?? [] }
  }
  public var hasRecurrence: Bool { !recurrences.isEmpty }
  /// Seldom one and never more: a rule is large, and most dates have none.
  private var recurrences: [RecurrenceRule] = []
  public var exceptions: [Day] = []
  /// An IANA zone named in the text.
  public var zone: String?
  /// The weekday written is not that of the day.
  public var hasWeekdayConflict = false
  /// The year was not written.
  public var isYearInferred = false
  public var isApproximate = false
  /// "19 h à 2 h": the clock's end is on the next day.
  public var clockEndDayOffset = 0
  public var reasons: ReasonList = []

  public init(stated: Int) { self.stated = stated }
}
