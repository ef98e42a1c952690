import CivilTime
import EventExtraction

/// A recurring event of a calendar in parts: an override of one occurrence and all that follow
/// (`RANGE=THISANDFUTURE`) ends the part before it and begins one of its own.
struct SeriesParts {
  private struct Part {
    var event: Event
    /// The occurrence of the series it begins with; nil for the series itself.
    var begin: LocalDateTime?
    /// How many days its occurrences lie after those of the series.
    var days = 0
  }

  private let rule: RecurrenceRule
  private let start: LocalDateTime
  private let isDay: Bool
  private var parts: [Part]

  /// Nil for an event without a rule.
  init?(_ series: Event) {
    guard let rule = series.recurrence, let start = series.start else { return nil }
    self.rule = rule
    self.start = LocalDateTime(day: start.day, clock: start.clock ?? .midnight)
    isDay = start.clock == nil
    parts = [Part(event: series)]
  }

  /// Begins a part with a changed event; false where a rule cannot tell its further occurrences.
  ///
  /// Overrides must come in order.
  mutating func begin(with changed: Event, at local: LocalDateTime) -> Bool {
    guard let first = changed.start, (first.clock == nil) == isDay, local > start,
      changed.timezone == parts[0].event.timezone,
      parts.last?.begin.map({ $0 < local }) ?? true
    else { return false }
    let days = first.day - local.day
    guard days == 0 || canMoveDays, isDay || first.clock == local.clock || canMoveClock else {
      return false
    }
    parts.append(Part(event: changed, begin: local, days: days))
    return true
  }

  /// Takes an occurrence out, for something else stands for it.
  mutating func leaveOut(_ day: Day) {
    let index = index(of: day)
    parts[index].event.exceptions.append(day + parts[index].days)
  }

  /// The part that an occurrence of the series lies in.
  private func index(of day: Day) -> Int {
    parts.lastIndex { ($0.begin?.day ?? day) <= day } ?? 0
  }

  /// The parts as events, each with its rule and the exceptions that lie in it.
  var events: [Event] {
    parts.indices.map { index in
      let part = parts[index]
      let stated = parts[0].event.exceptions.filter { self.index(of: $0) == index }
      var event = part.event
      event.recurrence = rule(of: index)
      event.exceptions = index == 0 ? stated : stated.map { $0 + part.days } + event.exceptions
      return event
    }
  }

  /// The rule from the part's first occurrence on, to the one before the next part.
  private func rule(of index: Int) -> RecurrenceRule {
    var own = rule
    let part = parts[index]
    own.byDay = rule.byDay.map { moved($0, by: part.days) }
    if index + 1 < parts.count, let next = parts[index + 1].begin {
      let last = next + (isDay ? -86_400 : -1)
      let day = last.day + part.days
      own.count = nil
      own.until = isDay ? CivilPoint(day: day) : CivilPoint(day: day, clock: last.clock)
      own.isUntilUTC = false
    } else if let begin = part.begin {
      let past = rule.occurrences(from: start).prefix(10_000).prefix { $0 < begin }
      own.count = rule.count.map { max(1, $0 - Array(past).count) }
      if let until = rule.until { own.until?.day = until.day + part.days }
    }
    return own
  }

  private func moved(
    _ day: RecurrenceRule.WeekdayOrdinal, by days: Int
  ) -> RecurrenceRule.WeekdayOrdinal {
    let number = ((Int(day.weekday.rawValue) - 1 + days) % 7 + 7) % 7 + 1
    let weekday = UInt8(exactly: number).flatMap { Weekday(rawValue: $0) }
    return .init(weekday ?? day.weekday, ordinal: day.ordinal)
  }

  /// Weekdays move with the days; days of a month or year do not.
  private var canMoveDays: Bool {
    rule.frequency <= .weekly && rule.byMonth.isEmpty && rule.byMonthDay.isEmpty
      && rule.byYearDay.isEmpty && rule.byWeekNumber.isEmpty && rule.bySetPosition.isEmpty
  }

  private var canMoveClock: Bool {
    rule.frequency >= .daily && rule.byHour.isEmpty && rule.byMinute.isEmpty
      && rule.bySecond.isEmpty
  }
}
