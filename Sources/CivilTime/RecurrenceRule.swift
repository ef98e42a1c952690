/// A recurrence rule as RFC 5545 (section 3.3.10) defines it.
public struct RecurrenceRule: Sendable, Hashable {
  public enum Frequency: UInt8, Sendable, Hashable, CaseIterable {
    case secondly, minutely, hourly, daily, weekly, monthly, yearly
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

  public var frequency: Frequency
  public var interval = 1
  public var count: Int?
  /// The last possible occurrence; a clock makes it a moment (UTC in a file, local in JSON).
  public var until: CivilPoint?
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

  public init(_ frequency: Frequency) { self.frequency = frequency }
}
