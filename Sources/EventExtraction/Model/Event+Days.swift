import CivilTime

extension Event {
  /// The days of a series up to so many behind its first one, in order; none of what comes back within a day
  /// ("every second"), which is no series of days.
  func days(within reach: Int) -> [Day] {
    guard let rule = recurrence, let start, start.precision >= .day,
      [.daily, .weekly, .monthly, .yearly].contains(rule.frequency)
    else { return [] }
    return rule.limited(to: start.day + reach).occurrences(from: LocalDateTime(day: start.day))
      .map(\.day)
  }

  /// Takes the hours of another event on its own day, and the end where that event ends by the next one.
  mutating func takeHour(of other: Event, rule: String) {
    guard let day = start?.day, let first = other.start, let clock = first.clock else { return }
    start = CivilPoint(day: day, clock: clock)
    if let end = other.end, let last = end.clock, end.day <= first.day + 1 {
      self.end = CivilPoint(day: day + (end.day - first.day), clock: last)
    }
    rules.append(rule)
  }
}
