/// A clock change that comes every year, as a POSIX TZ rule states it: `M10.5.0/3`.
public struct YearlyChange: Sendable, Hashable {
  public var month: Int
  /// 1 to 4, or 5 for the last.
  public var week: Int
  public var weekday: Weekday
  /// Seconds after that day's midnight on the clock before the change; may lie outside the day.
  public var second: Int

  public init(month: Int, week: Int, weekday: Weekday, second: Int) {
    self.month = month
    self.week = week
    self.weekday = weekday
    self.second = second
  }

  /// The wall clock (before the change) of this year's change.
  public func local(in year: Int) -> LocalDateTime {
    let first = Day(firstOfMonth: month, year: year)
    var day = first.next(weekday) + 7 * (week - 1)
    if week == 5, day.month != month { day = day - 7 }
    return LocalDateTime(day: day) + second
  }
}
