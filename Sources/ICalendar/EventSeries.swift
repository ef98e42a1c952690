import CivilTime

/// The occurrences of an event (RFC 5545, section 3.8.5), in the order the series gives them, lazily.
///
/// The start counts as the first occurrence; RRULE and RDATE add, EXDATE and RFC 2445's EXRULE take away.
/// Components with a RECURRENCE-ID stand in, with `RANGE=THISANDFUTURE` for all that follow; one whose
/// RECURRENCE-ID the series does not give is an occurrence of its own. A to-do without a start has its
/// DUE for one.
public struct EventSeries: Sequence, IteratorProtocol {
  private let master: CalendarComponent
  private let zones: CalendarZones
  private let clock: SeriesClock
  private var rules: MergedRules
  private var exceptionRules: MergedRules
  private var dates: [LocalDateTime]
  private var dateIndex = 0
  private let exceptions: SeriesExceptions
  /// The ends that PERIOD values of RDATE state.
  private var periodEnds: [LocalDateTime: CalendarPeriod.End] = [:]
  private var overrides: [LocalDateTime: CalendarComponent] = [:]
  /// Overrides of this and future occurrences, by the occurrence they begin with.
  private var ranges: [(from: LocalDateTime, component: CalendarComponent)] = []

  /// The series of the components with one UID; nil without a DTSTART that can be read.
  public init?(_ components: [CalendarComponent], zones: CalendarZones) {
    let master =
      components.first { $0[.recurrenceIdentifier] == nil } ?? components.first
    guard let master, let start = master.startOrDue else { return nil }
    self.master = master
    self.zones = zones
    let isOverrideAlone = master[.recurrenceIdentifier] != nil
    let first = isOverrideAlone ? master.time(.recurrenceIdentifier) ?? start : start
    let clock = SeriesClock(start: first, zones: zones)
    self.clock = clock
    rules = MergedRules(isOverrideAlone ? [] : master.all(.recurrenceRule), clock)
    exceptionRules = MergedRules(master.all(.exceptionRule), clock)
    exceptions = SeriesExceptions(master, clock)
    var dates: Set<LocalDateTime> = [first.local]
    for property in master.all(.recurrenceDates) {
      for value in property.values {
        switch value {
        case .time(let time): dates.insert(clock.local(time))
        case .period(let period):
          let local = clock.local(period.start)
          dates.insert(local)
          periodEnds[local] = period.end
        default: break
        }
      }
    }
    for component in components {
      guard let identifier = component.time(.recurrenceIdentifier) else { continue }
      let local = clock.local(identifier)
      overrides[local] = component
      dates.insert(local)
      if component[.recurrenceIdentifier]?[.range]?.uppercased() == "THISANDFUTURE" {
        ranges.append((local, component))
      }
    }
    self.dates = dates.sorted()
    ranges.sort { $0.from < $1.from }
  }

  public mutating func next() -> EventOccurrence? {
    while let local = nextLocal() {
      if let override = overrides[local] {
        return occurrence(of: override, at: local, instead: true)
      }
      if exceptions.contain(local) || exceptionRules.contain(local) { continue }
      if let range = ranges.last(where: { $0.from < local }) {
        return occurrence(of: range.component, at: local, shiftedFrom: range.from)
      }
      return occurrence(of: master, at: local, instead: false)
    }
    return nil
  }

  /// The next of the dates and rules, each once.
  private mutating func nextLocal() -> LocalDateTime? {
    let date = dateIndex < dates.count ? dates[dateIndex] : nil
    let recurring = rules.first
    guard let date, recurring.map({ date <= $0 }) ?? true else {
      if let recurring { rules.advance(past: recurring) }
      return recurring
    }
    dateIndex += 1
    rules.advance(past: date)
    return date
  }

  private func occurrence(
    of component: CalendarComponent, at local: LocalDateTime, instead: Bool
  ) -> EventOccurrence {
    let identifier = clock.time(local)
    let begin = instead ? component.startOrDue ?? identifier : identifier
    let end = instead ? nil : periodEnds[local].map { self.end($0, from: begin) }
    return EventOccurrence(
      start: begin, end: end ?? self.end(of: component, startingAt: begin),
      recurrenceIdentifier: identifier, component: component)
  }

  /// An occurrence after an override of this and all that follow keeps that override's distance.
  private func occurrence(
    of component: CalendarComponent, at local: LocalDateTime, shiftedFrom from: LocalDateTime
  ) -> EventOccurrence {
    let identifier = clock.time(local)
    let moved = component.startOrDue ?? clock.time(from)
    let shift = moved.local.seconds - clock.time(from, as: moved).local.seconds
    let begin = SeriesClock(start: moved, zones: zones)
      .time(clock.time(local, as: moved).local + shift)
    return EventOccurrence(
      start: begin, end: end(of: component, startingAt: begin), recurrenceIdentifier: identifier,
      component: component)
  }

  /// The end that a PERIOD states.
  private func end(_ end: CalendarPeriod.End, from begin: CalendarTime) -> CalendarTime {
    switch end {
    case .time(let time): time
    case .duration(let duration):
      SeriesClock(start: begin, zones: zones).adding(duration, to: begin)
    }
  }

  /// The end by the component's exact length, or by its DURATION, whose days are days on the wall.
  private func end(of component: CalendarComponent, startingAt begin: CalendarTime) -> CalendarTime?
  {
    let clock = SeriesClock(start: begin, zones: zones)
    if let end = component.time(component.name == "VTODO" ? .due : .end),
      let start = component.time(.start)
    {
      if start.isDay { return .day(begin.local.day + (end.local.day - start.local.day)) }
      if let first = zones.moment(of: start), let last = zones.moment(of: end) {
        return clock.adding(seconds: last - first, to: begin)
      }
      return clock.time(begin.local + (end.local.seconds - start.local.seconds))
    }
    return component[.duration]?.value.duration.map { clock.adding($0, to: begin) }
  }
}

extension CalendarComponent {
  /// The DTSTART; else the DUE of a to-do, or the RECURRENCE-ID of an occurrence.
  public var startOrDue: CalendarTime? {
    time(.start) ?? (name == "VTODO" ? time(.due) : nil) ?? time(.recurrenceIdentifier)
  }
}
