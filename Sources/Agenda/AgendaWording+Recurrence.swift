import CivilTime

extension AgendaWording {
  /// How a recurring event repeats, in words: `tous les mardis`, `every Tuesday`.
  ///
  /// Rules that people do not say in a few words are only said to repeat.
  func repeats(_ rule: RecurrenceRule) -> String {
    let text = interval(rule)
    guard let until = rule.until else { return text }
    return self == .french
      ? "\(text), jusqu’au \(date(until.lastDay))" : "\(text), until \(date(until.lastDay))"
  }

  private func interval(_ rule: RecurrenceRule) -> String {
    let isPlain =
      rule.byMonth.isEmpty && rule.byMonthDay.isEmpty && rule.byYearDay.isEmpty
      && rule.byWeekNumber.isEmpty && rule.bySetPosition.isEmpty && rule.byHour.isEmpty
    guard isPlain else { return somehow }
    let days = rule.byDay
    switch (rule.frequency, rule.interval, days.isEmpty) {
    case (.daily, 1, true): return self == .french ? "tous les jours" : "every day"
    case (.weekly, 1, true): return self == .french ? "chaque semaine" : "every week"
    case (.monthly, 1, true): return self == .french ? "chaque mois" : "every month"
    case (.yearly, 1, true): return self == .french ? "chaque année" : "every year"
    case (.weekly, 1, false), (.weekly, 2, false):
      return weekly(days.map(\.weekday), isSecond: rule.interval == 2)
    case (.monthly, 1, false) where days.count == 1 && days[0].ordinal != 0:
      return monthly(days[0])
    default: return somehow
    }
  }

  private func weekly(_ days: [Weekday], isSecond: Bool) -> String {
    let names = days.sorted().map { weekdayName($0) + (self == .french ? "s" : "") }
    let list =
      names.count < 2
      ? names.joined()
      : names.dropLast().joined(separator: ", ") + (self == .french ? " et " : " and ")
        + (names.last ?? "")
    switch (self, isSecond) {
    case (.french, false): return "tous les \(list)"
    case (.french, true): return "un sur deux des \(list)"
    case (.english, false): return "every \(list)"
    case (.english, true): return "every other \(list)"
    }
  }

  private func monthly(_ day: RecurrenceRule.WeekdayOrdinal) -> String {
    let french = [1: "premier", 2: "deuxième", 3: "troisième", 4: "quatrième", -1: "dernier"]
    let english = [1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"]
    let name = weekdayName(day.weekday)
    switch self {
    case .french: return french[day.ordinal].map { "le \($0) \(name) du mois" } ?? somehow
    case .english: return english[day.ordinal].map { "the \($0) \(name) of the month" } ?? somehow
    }
  }

  private var somehow: String { self == .french ? "se répète" : "repeats" }
}
