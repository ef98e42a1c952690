import CivilTime
import LanguagePacks

/// Makes recurrences from the slots of a phrase.
struct RecurrenceBuilder {
  let phrase: PhraseBuilder

  func build(_ meaning: PhraseMeaning) -> Reading? {
    switch meaning {
    case .every: every()
    case .everyRange: everyRange()
    case .everyNth: everyNth()
    case .everyFew: everyFew()
    case .bounded: bounded()
    default: nil
    }
  }

  private func recurring(_ rule: RecurrenceRule) -> Reading {
    var date = phrase.stated(.recurrence)
    date.recurrence = rule
    date.clocks = phrase.clocks
    return .date(date)
  }

  private var weekdays: [Weekday] {
    (phrase.values(.weekday) + phrase.values(.weekdayHabit)).compactMap {
      Weekday(rawValue: UInt8(clamping: $0))
    }
  }

  /// Each weekday named, or each day, week, month, year.
  private func every() -> Reading? {
    var rule = RecurrenceRule(.weekly)
    let named = weekdays
    if !phrase.clocks.isEmpty { return habit(named) }
    if !named.isEmpty {
      rule.byDay = named.sorted().map { RecurrenceRule.WeekdayOrdinal($0) }
      return recurring(rule)
    }
    if let number = phrase.value(.dayNumber) {
      rule.frequency = .monthly
      rule.byMonthDay = [number]
      return recurring(rule)
    }
    if let unit = phrase.value(.unit) ?? phrase.value(.habit) {
      return recurring(unit: unit, interval: 1)
    }
    if phrase.value(.dayPart) != nil { return recurring(RecurrenceRule(.daily)) }
    if let month = phrase.value(.month) {
      rule.frequency = .yearly
      rule.byMonth = [month]
      return recurring(rule)
    }
    if let season = phrase.value(.season) {
      rule.frequency = .yearly
      rule.byMonth = [season == 5 ? 9 : season * 3]
      return recurring(rule)
    }
    guard phrase.value(.holiday) != nil else { return nil }
    return recurring(RecurrenceRule(.yearly))
  }

  /// "le mardi de 18 h à 20 h": only hours with both ends make a habit of one weekday.
  private func habit(_ weekdays: [Weekday]) -> Reading? {
    guard weekdays.count == 1, let weekday = weekdays.first,
      phrase.clocks.allSatisfy({ $0.start != nil && $0.end != nil && !$0.startsBare })
    else { return nil }
    var rule = RecurrenceRule(.weekly)
    rule.byDay = [.init(weekday)]
    guard case .date(var date) = recurring(rule) else { return nil }
    date.isHabit = true
    return .date(date)
  }

  private func recurring(unit value: Int, interval: Int) -> Reading? {
    let (unit, factor) = PhraseBuilder.unit(value)
    var rule: RecurrenceRule
    switch unit {
    case .second: rule = RecurrenceRule(.secondly)
    case .minute: rule = RecurrenceRule(.minutely)
    case .hour: rule = RecurrenceRule(.hourly)
    case .day: rule = RecurrenceRule(.daily)
    case .week, .fortnight: rule = RecurrenceRule(.weekly)
    case .weekend:
      rule = RecurrenceRule(.weekly)
      rule.byDay = [.init(.saturday), .init(.sunday)]
    case .workday:
      rule = RecurrenceRule(.weekly)
      rule.byDay = [Weekday.monday, .tuesday, .wednesday, .thursday, .friday].map { .init($0) }
    case .month: rule = RecurrenceRule(.monthly)
    case .quarter, .season:
      rule = RecurrenceRule(.monthly)
      rule.interval = 3
    case .semester:
      rule = RecurrenceRule(.monthly)
      rule.interval = 6
    case .year, .decade, .century: rule = RecurrenceRule(.yearly)
    }
    guard (1...1000).contains(interval) else { return nil }
    rule.interval *= interval * factor
    return recurring(rule)
  }

  private func everyRange() -> Reading? {
    let ends = weekdays
    guard ends.count == 2, ends[0] != ends[1] else { return nil }
    var days = [ends[0]]
    while let last = days.last, last != ends[1], days.count < 7 {
      days.append(Weekday(rawValue: last.rawValue % 7 + 1) ?? .monday)
    }
    var rule = RecurrenceRule(.weekly)
    rule.byDay = days.sorted().map { RecurrenceRule.WeekdayOrdinal($0) }
    return recurring(rule)
  }

  /// The first and third Tuesday of each month.
  private func everyNth() -> Reading? {
    let ordinals = phrase.values(.ordinal)
    let named = weekdays
    guard !ordinals.isEmpty, let weekday = named.last, ordinals.allSatisfy({ abs($0) <= 5 }) else {
      return nil
    }
    var rule = RecurrenceRule(.monthly)
    rule.byDay = ordinals.map { .init(weekday, ordinal: $0) }
    if let month = phrase.value(.month) {
      rule.frequency = .yearly
      rule.byMonth = [month]
    }
    return recurring(rule)
  }

  private func everyFew() -> Reading? {
    var interval = phrase.value(.number) ?? phrase.value(.ordinal) ?? 2
    if let unit = phrase.value(.unit).map(PhraseBuilder.unit) {
      // "toutes les deux semaines, le mercredi"
      if !weekdays.isEmpty, unit.unit != .week, unit.unit != .day { return nil }
      // French counts both ends: "tous les quinze jours" is every other week.
      if !weekdays.isEmpty, unit.unit == .day { interval /= 7 }
      interval *= unit.factor
    }
    if let weekday = weekdays.first {
      var rule = RecurrenceRule(.weekly)
      rule.interval = max(1, min(interval, 1000))
      rule.byDay = [.init(weekday)]
      return recurring(rule)
    }
    guard let unit = phrase.value(.unit) else { return nil }
    return recurring(unit: unit, interval: interval / PhraseBuilder.unit(unit).factor)
  }

  /// A recurrence with clocks, a span of days and exceptions, in any order.
  ///
  /// What a phrase's `<any-day>` or `<days>` slots hold after the bounds are the exceptions.
  private func bounded() -> Reading? {
    let recurring = phrase.dates.filter { $0.recurrence != nil }
    guard recurring.count == 1, var date = recurring.first else { return nil }
    for capture in phrase.captures {
      switch phrase.reading(capture) {
      case .clocks(let clocks): date.clocks += clocks
      case .day(let day) where capture.slot == .anyDay: date.exceptions.append(day)
      case .day(let day):
        // "du lundi au vendredi …, le samedi de 9 h à 12 h": another habit and no bound.
        guard date.days.isEmpty, !DateBuilder.isOnlyWeekday(day) else { return nil }
        date.days = [day]
      case .date(let other) where other.recurrence == nil:
        if capture.slot == .days {
          date.exceptions += other.days
        } else {
          // "Saturdays 7, 14 and 21 March" are three days and no habit with bounds.
          guard date.days.isEmpty, other.form != .list,
            !other.days.allSatisfy(DateBuilder.isOnlyWeekday)
          else { return nil }
          date.days = other.days
          date.bound = other.bound
          date.clocks += other.clocks
        }
      default: break
      }
    }
    guard exceptWeekdays(&date) else { return nil }
    return .date(date)
  }

  /// "tous les jours sauf le lundi": a weekday that is left out changes the rule itself.
  private func exceptWeekdays(_ date: inout StatedDate) -> Bool {
    let left = date.exceptions.filter(DateBuilder.isOnlyWeekday).compactMap(\.weekday)
    guard !left.isEmpty, var rule = date.recurrence else { return true }
    if rule.frequency == .daily, rule.interval == 1 {
      rule.frequency = .weekly
      rule.byDay = Weekday.allCases.map { .init($0) }
    }
    guard rule.frequency == .weekly else { return false }
    rule.byDay.removeAll { left.contains($0.weekday) }
    date.recurrence = rule
    date.exceptions.removeAll(where: DateBuilder.isOnlyWeekday)
    return !rule.byDay.isEmpty
  }
}
