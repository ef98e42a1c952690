/// A recurrence rule as RFC 5545 (section 3.3.10) defines it.
public struct RecurrenceRule: Sendable, Hashable {
  public enum Frequency: UInt8, Sendable, Hashable, CaseIterable {
    case secondly, minutely, hourly, daily, weekly, monthly, yearly

    /// The word of `FREQ`: `WEEKLY`.
    public var code: String { String(describing: self).uppercased() }
  }

  /// A weekday of `BYDAY`, with its ordinal when it has one: `2TU`, `-1FR`, `MO` (0).
  public struct WeekdayOrdinal: Sendable, Hashable {
    public var ordinal: Int
    public var weekday: Weekday

    public init(_ weekday: Weekday, ordinal: Int = 0) {
      self.weekday = weekday
      self.ordinal = ordinal
    }
  }

  /// What becomes of a day that a month does not have (RFC 7529, section 4.1).
  public enum Skip: UInt8, Sendable, Hashable, CaseIterable {
    /// There is no occurrence, as without `SKIP`.
    case omit
    /// The last day of the month stands in.
    case backward
    /// The first day of the next month stands in.
    case forward

    /// The word of `SKIP`: `BACKWARD`.
    public var code: String { String(describing: self).uppercased() }
  }

  public var frequency: Frequency
  public var interval = 1
  public var count: Int?
  /// The last possible occurrence; a clock makes it a moment (UTC in a file, local in JSON).
  public var until: CivilPoint?
  /// Whether the clock of `until` is UTC (`…Z`) and not the wall's.
  public var isUntilUTC = false
  public var bySecond: [Int] = []
  public var byMinute: [Int] = []
  public var byHour: [Int] = []
  public var byDay: [WeekdayOrdinal] = []
  public var byMonthDay: [Int] = []
  public var byYearDay: [Int] = []
  public var byWeekNumber: [Int] = []
  public var byMonth: [Int] = []
  public var bySetPosition: [Int] = []
  public var weekStart = Weekday.monday
  /// Set when the rule names the Gregorian calendar (`RSCALE=GREGORIAN`).
  public var skip: Skip?

  public init(_ frequency: Frequency) { self.frequency = frequency }

  /// The occurrences of the rule from a start on, in order, computed as they are asked for.
  ///
  /// Only what the rule matches is given: a start off the rule is not an occurrence here (RFC 5545
  /// calls that case undefined; a calendar event adds its own start). An `until` in UTC is taken as it
  /// stands; see `localized(in:)`.
  public func occurrences(from start: LocalDateTime) -> RecurrenceSequence {
    RecurrenceSequence(rule: self, start: start)
  }

  /// The same rule with an `until` in UTC turned into the zone's wall clock.
  public func localized(in zone: Zone) -> RecurrenceRule {
    guard isUntilUTC, let until, let clock = until.clock else { return self }
    let local = zone.local(at: LocalDateTime(day: until.day, clock: clock).seconds)
    var rule = self
    rule.until = CivilPoint(day: local.day, clock: local.clock)
    rule.isUntilUTC = false
    return rule
  }

  /// The same rule, ending with this day at the latest.
  ///
  /// Bounds the search of a rule from a foreign file that may match never.
  public func limited(to last: Day) -> RecurrenceRule {
    if let until, until.day <= last { return self }
    var rule = self
    rule.until = CivilPoint(day: last)
    rule.isUntilUTC = false
    return rule
  }

  /// The same rule with an `until` on the zone's wall clock turned into UTC, as files need it.
  public func universal(in zone: Zone) -> RecurrenceRule {
    guard !isUntilUTC, let until, let clock = until.clock else { return self }
    let moment = zone.resolve(LocalDateTime(day: until.day, clock: clock)).moment
    let universal = LocalDateTime(seconds: moment)
    var rule = self
    rule.until = CivilPoint(day: universal.day, clock: universal.clock)
    rule.isUntilUTC = true
    return rule
  }
}
