import CivilTime

/// Brings the times of one VEVENT, VTODO or VJOURNAL into an order that all programs read.
struct EventMender {
  let zones: CalendarZones
  private var component: CalendarComponent
  private let start: CalendarTime
  private let clock: SeriesClock

  /// The component with its times mended; itself without a start.
  static func mended(_ component: CalendarComponent, zones: CalendarZones) -> CalendarComponent {
    guard let start = component.time(.start) else { return component }
    var mender = EventMender(component, start, zones)
    mender.mendRules()
    mender.mendExceptions()
    if component.name == "VEVENT" { mender.mendEnd() }
    return mender.component
  }

  private init(_ component: CalendarComponent, _ start: CalendarTime, _ zones: CalendarZones) {
    self.component = component
    self.start = start
    self.zones = zones
    clock = SeriesClock(start: start, zones: zones)
  }

  private mutating func mendRules() {
    let mender = RuleMender(start: start, zones: zones)
    for name in [PropertyName.recurrenceRule, .exceptionRule] where component[name] != nil {
      component.properties = component.properties.flatMap { property in
        property.name == name ? mender.mended(property) : [property]
      }
    }
  }

  /// EXDATEs of the start's type, where that takes out the same occurrences.
  private mutating func mendExceptions() {
    guard component[.exceptionDates] != nil else { return }
    let isOneADay =
      component[.recurrenceDates] == nil
      && component.all(.recurrenceRule).allSatisfy { property in
        guard let rule = property.value.recurrence else { return true }
        return rule.frequency >= .daily && rule.byHour.isEmpty && rule.byMinute.isEmpty
          && rule.bySecond.isEmpty
      }
    for index in component.properties.indices
    where component.properties[index].name == .exceptionDates {
      let property = component.properties[index]
      let times = property.values.compactMap(\.time)
      guard times.count == property.values.count,
        times.contains(where: { $0.isDay != start.isDay }),
        start.isDay || isOneADay
      else { continue }
      let values = times.map { time -> CalendarValue in
        if start.isDay { return .time(.day(time.local.day)) }
        let local = LocalDateTime(day: time.local.day, clock: start.local.clock)
        return .time(time.isDay ? clock.time(local) : time)
      }
      component.properties[index] = Property(
        .exceptionDates, values: values,
        parameters: property.parameters.filter { $0.name != .timeZone && $0.name != .value })
    }
  }

  /// One end, of the start's type and after it; an end at the start says what no end says.
  private mutating func mendEnd() {
    if component[.end] != nil, component[.duration] != nil { setAside(.duration) }
    if let duration = component[.duration]?.value.duration {
      if duration.isZero { return component[.duration] = nil }
      if duration.isNegative || start.isDay && duration.seconds != 0 { setAside(.duration) }
    }
    guard let property = component[.end], let end = property.value.time else { return }
    let typed = typedEnd(end)
    if typed != end {
      component.append(PropertyMender.original(property))
      component[.end] = property.replacing(typed)
    }
    let distance = distance(to: typed)
    if distance < 0 {
      typed == end ? setAside(.end) : (component[.end] = nil)
    } else if distance == 0 {
      component[.end] = start.isDay ? property.replacing(.day(start.local.day + 1)) : nil
    }
  }

  /// The end as a day for days, with a clock for what has one, and in a zone where the start is in one.
  private func typedEnd(_ end: CalendarTime) -> CalendarTime {
    switch (start, end) {
    case (.day, .day), (.floating, .floating): end
    case (.day, _): .day(end.local.clock == .midnight ? end.local.day : end.local.day + 1)
    case (.floating, _): .floating(end.local)
    case (_, .day), (_, .floating): clock.time(end.local)
    default: end
    }
  }

  private func distance(to end: CalendarTime) -> Int {
    if let first = zones.moment(of: start), let last = zones.moment(of: end) { return last - first }
    return end.local.seconds - start.local.seconds
  }

  /// Leaves a property's line as text in its place.
  private mutating func setAside(_ name: PropertyName) {
    component.properties = component.properties.map { property in
      property.name == name ? PropertyMender.original(property) : property
    }
  }
}
