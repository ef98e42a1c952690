import CivilTime

/// Turns a yearly clock change into recurrence rules that every reader knows.
enum YearlyChangeRules {
  /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`, or days of the month where the change falls on a day counted
  /// from another (`M3.4.4/50`: two days after the fourth Thursday), one rule for each month touched.
  static func rules(for change: YearlyChange) -> [RecurrenceRule] {
    let shift = floorDiv(change.second, 86_400)
    let weekday = Weekday(rawValue: UInt8((Int(change.weekday.rawValue) + 69 + shift) % 7 + 1))
    guard let weekday else { return [] }
    if shift == 0 {
      let ordinal = change.week == 5 ? -1 : change.week
      return [rule(change.month, [.init(weekday, ordinal: ordinal)])]
    }
    // A year without 29 February serves for all: no zone changes its clock in late February.
    let length = Day.daysInMonth(year: 2025, month: change.month)
    let first = (change.week == 5 ? length - 6 : change.week * 7 - 6) + shift
    var byMonth: [Int: [Int]] = [:]
    for day in first..<(first + 7) {
      let date = Day(firstOfMonth: change.month, year: 2025) + (day - 1)
      byMonth[date.month, default: []].append(date.dayOfMonth)
    }
    return byMonth.sorted { $0.key < $1.key }.map { month, days in
      var found = rule(month, [.init(weekday)])
      found.byMonthDay = days
      return found
    }
  }

  /// The yearly change that a rule of the common form states, `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`, which
  /// can be reckoned year by year; nil for any other rule.
  static func change(of rule: RecurrenceRule, at clock: Clock) -> YearlyChange? {
    guard rule.frequency == .yearly, rule.interval == 1, rule.count == nil,
      rule.byMonth.count == 1, rule.byDay.count == 1, let day = rule.byDay.first,
      day.ordinal == -1 || (1...4).contains(day.ordinal), let month = rule.byMonth.first
    else { return nil }
    var plain = self.rule(month, [day])
    plain.until = rule.until
    plain.isUntilUTC = rule.isUntilUTC
    plain.weekStart = rule.weekStart
    guard plain == rule else { return nil }
    return YearlyChange(
      month: month, week: day.ordinal == -1 ? 5 : day.ordinal, weekday: day.weekday,
      second: Int(clock.secondOfDay))
  }

  private static func rule(
    _ month: Int, _ days: [RecurrenceRule.WeekdayOrdinal]
  ) -> RecurrenceRule {
    var rule = RecurrenceRule(.yearly)
    rule.byMonth = [month]
    rule.byDay = days
    return rule
  }

  private static func floorDiv(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }
}
