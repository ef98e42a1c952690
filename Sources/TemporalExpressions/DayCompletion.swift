import CivilTime

/// Completes the days of a range or list by each other: "les 3, 4 et 10 mai 2026" says month and year once.
enum DayCompletion {
  /// What one day leaves out and another of the same expression says: month and year.
  static func completed(
    _ days: [StatedDay], asRange: Bool
  ) -> [(StatedDay, ReasonList)] {
    var result = days.map { ($0, ReasonList()) }
    // From the last to the first: "les 3, 4 et 10 mai 2026" says month and year at its end.
    for index in result.indices.dropLast().reversed() {
      let next = result[index + 1].0
      guard needsMonth(result[index].0), next.dayOfMonth != nil || next.month != nil else {
        continue
      }
      if let month = next.month {
        result[index].0.month = month
        result[index].0.year = next.year
        if asRange, let first = result[index].0.dayOfMonth, let last = next.dayOfMonth, first > last
        {
          result[index].0.month = month == 1 ? 12 : month - 1
          if month == 1 { result[index].0.year = next.year.map { $0 - 1 } }
        }
        result[index].1.append(.secondDateGivesMonth)
      } else if next.unit == .month {
        result[index].0.unit = .month
        result[index].0.direction = next.direction
      }
    }
    for index in result.indices.dropFirst() where needsMonth(result[index].0) {
      let before = result[index - 1].0
      guard let month = before.month, before.dayOfMonth != nil else { continue }
      let written = result[index].0.year
      result[index].0.month = month
      result[index].0.year = written ?? before.year
      if let number = result[index].0.dayOfMonth, let first = before.dayOfMonth, number < first {
        result[index].0.month = month == 12 ? 1 : month + 1
        if month == 12 { result[index].0.year = before.year.map { $0 + 1 } }
      }
    }
    // The year said once, at the end or at the start.
    if let year = result.last?.0.year {
      for index in result.indices.dropLast().reversed() where lacksYear(result[index].0) {
        let later = result[index + 1].0
        let isEarlierYear = monthDay(result[index].0) > monthDay(later)
        result[index].0.year = (later.year ?? year) - (isEarlierYear ? 1 : 0)
        result[index].1.append(.secondDateGivesYear)
      }
    }
    for index in result.indices.dropFirst() where lacksYear(result[index].0) {
      guard let year = result[index - 1].0.year else { continue }
      let isLaterYear = monthDay(result[index].0) < monthDay(result[index - 1].0)
      result[index].0.year = year + (isLaterYear ? 1 : 0)
    }
    return result
  }

  private static func needsMonth(_ day: StatedDay) -> Bool {
    day.dayOfMonth != nil && day.month == nil && day.unit == nil && day.offset == nil
  }

  private static func lacksYear(_ day: StatedDay) -> Bool {
    day.year == nil && (day.month != nil || day.season != nil || day.quarter != nil)
  }

  private static func monthDay(_ day: StatedDay) -> Int {
    (day.month ?? (day.season ?? day.quarter ?? 0) * 3) * 32 + (day.dayOfMonth ?? 0)
  }
}
