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
}
