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
      return inPart(recurring(rule))
    }
    if let number = phrase.value(.dayNumber) {
      rule.frequency = .monthly
      rule.byMonthDay = [number]
      return recurring(rule)
    }
    if let unit = phrase.value(.unit) ?? phrase.value(.habit) {
      return recurring(unit: unit, interval: 1)
    }
    if phrase.value(.dayPart) != nil { return inPart(recurring(RecurrenceRule(.daily))) }
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
    guard let holiday = phrase.value(.holiday),
      case .date(var date) = recurring(RecurrenceRule(.yearly))
    else { return nil }
    // Moving feasts have no rule but their first day.
    var day = StatedDay()
    day.holidayIndex = Int16(holiday)
    date.days = [day]
    return .date(date)
  }

  /// "every Saturday morning": an hour that follows takes its half of the day from the part.
  private func inPart(_ reading: Reading) -> Reading {
    guard let part = phrase.value(.dayPart).flatMap(ClockBuilder.part),
      case .date(var date) = reading
    else { return reading }
    var clock = StatedClock()
    clock.dayPart = part
    date.clocks = [clock]
    return .date(date)
  }

  /// "le mardi et le jeudi de 18 h à 20 h": only hours with both ends make a habit of weekdays.
  private func habit(_ weekdays: [Weekday]) -> Reading? {
    guard !weekdays.isEmpty,
      phrase.clocks.allSatisfy({ $0.start != nil && $0.end != nil && !$0.startsBare })
    else { return nil }
    var rule = RecurrenceRule(.weekly)
    rule.byDay = weekdays.sorted().map { .init($0) }
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
      if let ordinal = phrase.value(.ordinal), ordinal == 1 || ordinal < 0 {
        // "every first Friday" can only be the month's, "every second Friday" is every other one.
        var rule = RecurrenceRule(.monthly)
        rule.byDay = [.init(weekday, ordinal: ordinal)]
        return recurring(rule)
      }
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
    let recurring = phrase.dates.filter { $0.hasRecurrence }
    guard recurring.count == 1, var date = recurring.first else { return nil }
    for capture in phrase.captures {
      switch phrase.reading(capture) {
      case .clocks(let clocks): date.clocks += clocks
      case .day(let day) where capture.slot == .anyDay || capture.slot == .days:
        date.exceptions.append(day)
      case .day(let day):
        // "du lundi au vendredi …, le samedi de 9 h à 12 h": another habit and no bound.
        guard date.days.isEmpty, !DateBuilder.isOnlyWeekday(day) else { return nil }
        if let month = monthOfYear(day, date.recurrence) {
          // "chaque année en mai"
          date.recurrence?.byMonth = [month]
        } else {
          date.days = [day]
        }
      case .date(let other) where !other.hasRecurrence:
        if capture.slot == .days {
          date.exceptions += other.days
        } else {
          // "Saturdays 7, 14 and 21 March" are three days and no habit with bounds.
          guard date.days.isEmpty, other.form != .list || isRunOfMonths(other.days),
            !other.days.allSatisfy(DateBuilder.isOnlyWeekday)
          else { return nil }
          date.days =
            other.form == .list ? [other.days[0], other.days[other.days.count - 1]] : other.days
          date.bound = other.bound
          date.clocks += other.clocks
        }
      case nil where capture.slot == .weekdayHabit:
        // "täglich außer montags"
        var day = StatedDay()
        day.weekday = Weekday(rawValue: UInt8(clamping: Int(capture.value)))
        date.exceptions.append(day)
      case nil where capture.slot == .hour:
        // "every Tuesday at 7"
        guard date.clocks.allSatisfy({ $0.start == nil && $0.end == nil }),
          capture.isDigits || capture.value > 1, let hour = Clock(hour: Int(capture.value))
        else { return nil }
        var clock = StatedClock(start: hour)
        clock.isHourOnly = true
        clock.isHalfOpen = (1...8).contains(hour.hour)
        date.clocks.append(clock)
      default: break
      }
    }
    guard exceptWeekdays(&date) else { return nil }
    if let part = date.clocks.first?.dayPart, date.clocks.count > 1 {
      // "every evening at 8"
      date.clocks = date.clocks.dropFirst().map { ClockBuilder.inHalf(part, $0) }
    }
    return .date(date)
  }

  private func monthOfYear(_ day: StatedDay, _ rule: RecurrenceRule?) -> Int? {
    var bare = StatedDay()
    bare.month = day.month
    return rule?.frequency == .yearly && day == bare ? day.month : nil
  }

  /// "in May and June": months one after the other are one span.
  private func isRunOfMonths(_ days: [StatedDay]) -> Bool {
    let months = days.compactMap { $0.dayOfMonth == nil ? $0.month : nil }
    return months.count == days.count && months.count > 1
      && zip(months, months.dropFirst()).allSatisfy { $1 == $0 % 12 + 1 }
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
