public import CivilTime

/// The first day of a recurrence on or after a day.
public enum FirstOccurrence {
  public static func of(_ rule: RecurrenceRule, from day: Day) -> Day? {
    switch rule.frequency {
    case .weekly:
      return rule.byDay.map { day.next($0.weekday) }.min() ?? day
    case .monthly, .yearly:
      let first = Day(firstOfMonth: day.month, year: day.year)
      for step in 0...60 {
        let month = first.adding(months: step)
        guard rule.byMonth.isEmpty || rule.byMonth.contains(month.month) else { continue }
        if let found = days(of: rule, in: month).filter({ $0 >= day }).min() { return found }
        if rule.byDay.isEmpty, rule.byMonthDay.isEmpty, step == 0 || !rule.byMonth.isEmpty {
          return max(month, day)
        }
      }
      return nil
    case .daily, .hourly, .minutely, .secondly: return day
    }
  }

  private static func days(of rule: RecurrenceRule, in month: Day) -> [Day] {
    let length = Day.daysInMonth(year: month.year, month: month.month)
    let byNumber = rule.byMonthDay.compactMap { number -> Day? in
      (1...length).contains(number) ? month + (number - 1) : nil
    }
    let byWeekday = rule.byDay.compactMap { entry -> Day? in
      let day = Holiday.nth(
        entry.ordinal == 0 ? 1 : entry.ordinal, entry.weekday, month: month.month,
        year: month.year)
      return day.month == month.month ? day : nil
    }
    return byNumber + byWeekday
  }
}
