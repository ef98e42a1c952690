/// The BY parts of a rule that pick days, as bit masks asked day by day.
struct DayFilter: Sendable {
  private var months: UInt16 = 0
  private var monthDays: UInt32 = 0
  private var monthDaysFromEnd: UInt32 = 0
  private var weekdays: UInt8 = 0
  private var ordinals: [RecurrenceRule.WeekdayOrdinal] = []
  private var yearDays: [Int] = []
  private var weekNumbers: [Int] = []
  private let weekStart: Weekday
  /// An ordinal weekday counts within its month, and otherwise within its year.
  private let countsInMonth: Bool
  private let skip: RecurrenceRule.Skip

  /// Parts that the rule leaves open are taken from the start, as RFC 5545 says.
  ///
  /// `BYWEEKNO` alone means all seven days, as most implementations have it.
  init(_ rule: RecurrenceRule, start: Day) {
    weekStart = rule.weekStart
    skip = rule.skip ?? .omit
    countsInMonth = rule.frequency == .monthly || !rule.byMonth.isEmpty
    for month in rule.byMonth where (1...12).contains(month) { months |= 1 << UInt16(month) }
    for day in rule.byMonthDay where (1...31).contains(abs(day)) {
      if day > 0 { monthDays |= 1 << UInt32(day) } else { monthDaysFromEnd |= 1 << UInt32(-day) }
    }
    for day in rule.byDay {
      if day.ordinal == 0 || rule.frequency < .monthly {
        weekdays |= 1 << day.weekday.rawValue
      } else {
        ordinals.append(day)
      }
    }
    yearDays = rule.byYearDay
    weekNumbers = rule.frequency == .yearly ? rule.byWeekNumber : []
    complete(rule, start)
  }

  private mutating func complete(_ rule: RecurrenceRule, _ start: Day) {
    guard rule.byDay.isEmpty, rule.byMonthDay.isEmpty, yearDays.isEmpty, weekNumbers.isEmpty else {
      return
    }
    switch rule.frequency {
    case .weekly: weekdays = 1 << start.weekday.rawValue
    case .yearly:
      if months == 0 { months = 1 << UInt16(start.month) }
      monthDays = 1 << UInt32(start.dayOfMonth)
    case .monthly: monthDays = 1 << UInt32(start.dayOfMonth)
    default: break
    }
  }

  func hasMonth(_ month: Int) -> Bool { months == 0 || months & 1 << UInt16(month) != 0 }

  func matches(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.parts
    guard hasMonth(month) else { return false }
    return matches(
      day, year: year, dayOfMonth: dayOfMonth,
      length: Day.daysInMonth(year: year, month: month), weekday: day.weekday)
  }

  /// Adds the matching days of a month, in order.
  func appendMatches(year: Int, month: Int, to days: inout [Day]) {
    guard hasMonth(month) else { return }
    let first = Day(firstOfMonth: month, year: year)
    let length = Day.daysInMonth(year: year, month: month)
    var weekday = first.weekday
    for index in 0..<length {
      let day = first + index
      if matches(day, year: year, dayOfMonth: index + 1, length: length, weekday: weekday),
        days.last != day
      {
        days.append(day)
      }
      weekday = weekday.next
    }
    if skip == .forward, isMissing(after: length) {
      let next = first + length
      let (year, _, _) = next.parts
      if matchesDay(next, year: year, dayOfMonth: 1, length: 31, weekday: next.weekday),
        days.last != next
      {
        days.append(next)
      }
    }
  }

  /// Whether a day of the month is named that a month of this length does not have.
  private func isMissing(after length: Int) -> Bool {
    length < 31 && monthDays >> UInt32(length + 1) != 0
  }

  private func matches(
    _ day: Day, year: Int, dayOfMonth: Int, length: Int, weekday: Weekday
  ) -> Bool {
    if monthDays | monthDaysFromEnd != 0 {
      let isNamed =
        monthDays & 1 << UInt32(dayOfMonth) != 0
        || monthDaysFromEnd & 1 << UInt32(length - dayOfMonth + 1) != 0
        || skip == .backward && dayOfMonth == length && isMissing(after: length)
      if !isNamed { return false }
    }
    return matchesDay(day, year: year, dayOfMonth: dayOfMonth, length: length, weekday: weekday)
  }

  /// The parts that do not name days of the month.
  private func matchesDay(
    _ day: Day, year: Int, dayOfMonth: Int, length: Int, weekday: Weekday
  ) -> Bool {
    if weekdays != 0 || !ordinals.isEmpty,
      !matchesWeekday(weekday, day, dayOfMonth, length, year)
    {
      return false
    }
    if !yearDays.isEmpty {
      let number = day - Day(firstOfMonth: 1, year: year) + 1
      let fromEnd = number - (Day.isLeap(year) ? 367 : 366)
      if !yearDays.contains(number), !yearDays.contains(fromEnd) { return false }
    }
    return weekNumbers.isEmpty || matchesWeek(day)
  }

  private func matchesWeekday(
    _ weekday: Weekday, _ day: Day, _ dayOfMonth: Int, _ length: Int, _ year: Int
  ) -> Bool {
    if weekdays & 1 << weekday.rawValue != 0 { return true }
    for item in ordinals where item.weekday == weekday {
      let index: Int
      let last: Int
      if countsInMonth {
        index = dayOfMonth - 1
        last = length - 1
      } else {
        index = day - Day(firstOfMonth: 1, year: year)
        last = Day.isLeap(year) ? 365 : 364
      }
      if item.ordinal > 0 ? item.ordinal == index / 7 + 1 : -item.ordinal == (last - index) / 7 + 1
      {
        return true
      }
    }
    return false
  }

  /// Week 1 is the first with at least four days in the year, weeks starting on `WKST`.
  private func matchesWeek(_ day: Day) -> Bool {
    let middle = day.previous(weekStart) + 3
    let year = middle.year
    let first = Day(firstOfMonth: 1, year: year)
    let number = (middle - first) / 7 + 1
    if weekNumbers.contains(number) { return true }
    let end = Day(firstOfMonth: 1, year: year + 1).previous(weekStart)
    let lastMiddle = (end + 3).year == year ? end + 3 : end - 4
    return weekNumbers.contains(number - ((lastMiddle - first) / 7 + 1) - 1)
  }
}
