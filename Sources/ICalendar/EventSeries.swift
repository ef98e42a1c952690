import CivilTime

/// The occurrences of an event (RFC 5545, section 3.8.5), in the order the series gives them, lazily.
///
/// The start counts as the first occurrence; RRULE and RDATE add, EXDATE takes away, components with a
/// RECURRENCE-ID stand in, and with `RANGE=THISANDFUTURE` for all that follow.
public struct EventSeries: Sequence, IteratorProtocol {
  private let master: CalendarComponent
  private let start: CalendarTime
  private let zones: CalendarZones
  private let clock: SeriesClock
  private var rules: [RecurrenceSequence]
  private var nextOfRules: [LocalDateTime?]
  private var dates: [LocalDateTime]
  private var dateIndex = 0
  private var previous: LocalDateTime?
  private let excluded: Set<LocalDateTime>
  private let excludedDays: Set<Day>
  private var overrides: [LocalDateTime: CalendarComponent] = [:]
  /// Overrides of this and future occurrences, by the occurrence they begin with.
  private var ranges: [(from: LocalDateTime, component: CalendarComponent)] = []

  /// The series of the components with one UID; nil without a DTSTART that can be read.
  public init?(_ components: [CalendarComponent], zones: CalendarZones) {
    let master =
      components.first { $0[.recurrenceIdentifier] == nil } ?? components.first
    guard let master, let start = master.time(.start) else { return nil }
    self.master = master
    self.start = start
    self.zones = zones
    let clock = SeriesClock(start: start, zones: zones)
    self.clock = clock
    let first = start.local
    let isOverrideAlone = master[.recurrenceIdentifier] != nil
    rules =
      isOverrideAlone
      ? []
      : master.all(.recurrenceRule).compactMap { property in
        guard let rule = property.value.recurrence else { return nil }
        return (clock.zone.map { rule.localized(in: $0) } ?? rule).occurrences(from: first)
      }
    nextOfRules = rules.map { _ in nil }
    var dates: [LocalDateTime] = [first]
    for property in master.all(.recurrenceDates) {
      for value in property.values {
        switch value {
        case .time(let time): dates.append(clock.local(time))
        case .period(let period): dates.append(clock.local(period.start))
        default: break
        }
      }
    }
    self.dates = Set(dates).sorted()
    let exceptions = master.all(.exceptionDates).flatMap { $0.values.compactMap(\.time) }
    excluded = Set(exceptions.filter { $0.isDay == start.isDay }.map(clock.local))
    excludedDays = start.isDay ? [] : Set(exceptions.filter(\.isDay).map(\.local.day))
    for component in components where !isOverrideAlone {
      guard let identifier = component.time(.recurrenceIdentifier) else { continue }
      let local = clock.local(identifier)
      overrides[local] = component
      if component[.recurrenceIdentifier]?[.range]?.uppercased() == "THISANDFUTURE" {
        ranges.append((local, component))
      }
    }
    ranges.sort { $0.from < $1.from }
    for index in rules.indices { nextOfRules[index] = rules[index].next() }
  }

  public mutating func next() -> EventOccurrence? {
    while let local = nextLocal() {
      if let override = overrides[local] {
        return occurrence(of: override, at: local, instead: true)
      }
      if excluded.contains(local) || excludedDays.contains(local.day) { continue }
      if let range = ranges.last(where: { $0.from < local }) {
        return occurrence(of: range.component, at: local, shiftedFrom: range.from)
      }
      return occurrence(of: master, at: local, instead: false)
    }
    return nil
  }

  /// The next of the dates and rules, each once.
  private mutating func nextLocal() -> LocalDateTime? {
    while true {
      var best = dateIndex < dates.count ? dates[dateIndex] : nil
      var source = -1
      for (index, candidate) in nextOfRules.enumerated() {
        if let candidate, best.map({ candidate < $0 }) ?? true {
          best = candidate
          source = index
        }
      }
      guard let best else { return nil }
      if source < 0 { dateIndex += 1 } else { nextOfRules[source] = rules[source].next() }
      if best != previous {
        previous = best
        return best
      }
    }
  }

  private func occurrence(
    of component: CalendarComponent, at local: LocalDateTime, instead: Bool
  ) -> EventOccurrence {
    let identifier = clock.time(local)
    let begin = instead ? component.time(.start) ?? identifier : identifier
    return EventOccurrence(
      start: begin, end: end(of: component, startingAt: begin), recurrenceIdentifier: identifier,
      component: component)
  }

  /// An occurrence after an override of this and all that follow keeps that override's distance.
  private func occurrence(
    of component: CalendarComponent, at local: LocalDateTime, shiftedFrom from: LocalDateTime
  ) -> EventOccurrence {
    let identifier = clock.time(local)
    let moved = component.time(.start) ?? clock.time(from)
    let shift = moved.local.seconds - from.seconds
    let begin = SeriesClock(start: moved, zones: zones).time(local + shift)
    return EventOccurrence(
      start: begin, end: end(of: component, startingAt: begin), recurrenceIdentifier: identifier,
      component: component)
  }

  /// The end by the component's exact length, or by its DURATION, whose days are days on the wall.
  private func end(of component: CalendarComponent, startingAt begin: CalendarTime) -> CalendarTime?
  {
    let clock = SeriesClock(start: begin, zones: zones)
    if let end = component.time(.end), let start = component.time(.start) {
      if start.isDay { return .day(begin.local.day + (end.local.day - start.local.day)) }
      if let first = zones.moment(of: start), let last = zones.moment(of: end) {
        return clock.adding(seconds: last - first, to: begin)
      }
      return clock.time(begin.local + (end.local.seconds - start.local.seconds))
    }
    guard let duration = component[.duration]?.value.duration else { return nil }
    let sign = duration.isNegative ? -1 : 1
    let later = clock.time(begin.local + sign * duration.days * 86_400)
    return clock.adding(seconds: sign * duration.seconds, to: later)
  }
}
