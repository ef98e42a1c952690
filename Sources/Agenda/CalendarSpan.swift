import CivilTime
import EventExtraction
import ICalendar

/// The DTSTART and DTEND of an event.
struct CalendarSpan {
  var start: CalendarTime
  var end: CalendarTime?
  /// Days and no clocks.
  var isWholeDay: Bool { start.isDay }
  /// A span in which no single day is named.
  var isApproximate = false
  /// One day is known, but not the hour.
  var isHourUnknown = false
  /// The clock of a start that is written as days because its end is only a day.
  var openingClock: Clock?
  private var zone: Zone?
  private var clock: Clock?
  /// A series stays on its zone's clock whatever the season; only a single event may go to UTC.
  private var isSeries = false

  /// Nil for an event of which no day is known.
  ///
  /// A postponed event stands at its old day; one of which only the end is known on that last day.
  init?(_ event: Event, options: CalendarOptions) {
    let isPostponed = event.status == .postponed
    let begin = isPostponed ? event.previousStart : event.start ?? event.end
    let close = isPostponed ? event.previousEnd : event.start == nil ? nil : event.end
    guard let begin else { return nil }
    isApproximate = begin.isApproximate
    if isApproximate && options.approximate == .drop { return nil }
    zone = event.timezone.flatMap { Zone(named: $0) }
    isSeries = event.hasRecurrence
    start = .day(begin.day)
    if let clock = begin.clock, close == nil || close?.clock != nil {
      setClocks(from: begin.day, clock, to: close, options)
      return
    }
    openingClock = begin.clock
    let last = max((close ?? begin).lastDay, begin.day)
    end = .day(last + 1)
    isHourUnknown =
      begin.precision == .day && openingClock == nil && last == begin.day
      && !event.hasRecurrence
  }

  private mutating func setClocks(
    from day: Day, _ clock: Clock, to close: CivilPoint?, _ options: CalendarOptions
  ) {
    self.clock = clock
    let local = LocalDateTime(day: day, clock: clock)
    start = time(local)
    var last = close.flatMap { close in
      close.clock.map { LocalDateTime(day: close.day, clock: $0) }
    }
    if last == nil, let duration = options.defaultDuration {
      last = local + duration.nominalSeconds
    }
    if let last, moment(last) > moment(local) { end = time(last) }
  }

  private func time(_ local: LocalDateTime) -> CalendarTime {
    guard let zone else { return .floating(local) }
    if isSeries, !zone.isUTC { return .zoned(local, zone: zone.name) }
    return CalendarTime(local, in: zone)
  }

  private func moment(_ local: LocalDateTime) -> Int {
    zone?.resolve(local).moment ?? local.seconds
  }

  /// Whether an `UNTIL` with a clock is in UTC: always but for starts without a zone.
  var isUTCUntil: Bool { zone != nil }

  /// The last possible occurrence in the type that the start asks for.
  ///
  /// A rule that ends on a day takes in all of that day.
  func until(_ point: CivilPoint) -> CivilPoint {
    if isWholeDay { return CivilPoint(day: point.lastDay) }
    let clock = point.clock ?? Clock(hour: 23, minute: 59, second: 59) ?? .midnight
    let local = LocalDateTime(day: point.lastDay, clock: clock)
    guard let zone else { return CivilPoint(day: local.day, clock: local.clock) }
    let utc = LocalDateTime(seconds: zone.resolve(local).moment)
    return CivilPoint(day: utc.day, clock: utc.clock)
  }

  /// The start of the occurrence on another day.
  func occurrence(on day: Day) -> CalendarTime {
    clock.map { time(LocalDateTime(day: day, clock: $0)) } ?? .day(day)
  }
}
