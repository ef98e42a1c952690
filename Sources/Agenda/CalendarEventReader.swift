import CivilTime
public import EventExtraction
public import ICalendar
import Places

/// Makes events of the VEVENTs of a calendar, Almanach's own or another program's.
///
/// What only Almanach writes (`X-ALMANACH-…`) overrules what the standard properties say more coarsely.
public struct CalendarEventReader: Sendable {
  /// Where the calendar was read from.
  public var source: EventSource

  public init(source: EventSource) { self.source = source }

  /// The events of all calendars of a file.
  ///
  /// Of a series, single occurrences that were changed or added come as events of their own, their UID
  /// followed by the occurrence's date; so does the rest of a series from a change for good on.
  public func events(of file: CalendarFile) -> [Event] {
    file.completedCalendars.flatMap { calendar in
      let clock = CalendarEventClock(calendar: calendar)
      return calendar.eventGroups.flatMap { events(of: $0, clock) }
    }
  }

  /// The events of the components with one UID.
  func events(of group: [CalendarComponent], _ clock: CalendarEventClock) -> [Event] {
    let master = group.first { $0[.recurrenceIdentifier] == nil }
    let isSingle = group.count == 1 && master?[.recurrenceDates] == nil
    guard let event = event(isSingle ? group[0] : master ?? group[0], clock) else { return [] }
    if isSingle { return [event] }
    var events: [Event] = []
    var parts = SeriesParts(event)
    for override in overrides(in: group, of: event, clock) {
      var changed = self.event(override.component, clock)
      changed?.uid += "/\(override.identifier.text)"
      if override.isRange, let changed, parts?.begin(with: changed, at: override.local) ?? false {
        continue
      }
      if let changed { events.append(changed) }
      parts?.leaveOut(override.local.day)
    }
    guard let master else { return events }
    for property in master.all(.recurrenceDates) {
      for value in property.values {
        if let added = self.event(event, on: value, clock) { events.append(added) }
      }
    }
    return (parts?.events ?? [event]) + events
  }

  private typealias Override = (
    component: CalendarComponent, identifier: CalendarTime, local: LocalDateTime, isRange: Bool
  )

  /// The changed occurrences of a series in the order in which the series has them.
  private func overrides(
    in group: [CalendarComponent], of event: Event, _ clock: CalendarEventClock
  ) -> [Override] {
    group.compactMap { component -> Override? in
      guard let property = component[.recurrenceIdentifier], let identifier = property.value.time
      else { return nil }
      let isRange = property[.range]?.uppercased() == "THISANDFUTURE"
      return (component, identifier, clock.local(identifier, of: event), isRange)
    }.sorted { $0.local < $1.local }
  }

  /// The occurrence of a series that an RDATE adds.
  private func event(
    _ event: Event, on value: CalendarValue, _ clock: CalendarEventClock
  ) -> Event? {
    let time: CalendarTime
    var end: CalendarTime?
    switch value {
    case .time(let start): time = start
    case .period(let period):
      time = period.start
      if case .time(let stop) = period.end { end = stop }
    default: return nil
    }
    guard let start = event.start else { return nil }
    let local = clock.local(time, of: event)
    if local.day == start.day, start.clock.map({ $0 == local.clock }) ?? true { return nil }
    var added = event
    added.uid += "/\(time.text)"
    added.recurrence = nil
    added.exceptions = []
    added.start?.day = local.day
    if start.clock != nil { added.start?.clock = local.clock }
    if let end {
      let stop = clock.local(end, of: event)
      added.end = CivilPoint(day: stop.day, clock: stop.clock)
    } else if let stop = event.end {
      added.end?.day = stop.day + (local.day - start.day)
    }
    return added
  }

  /// One event; nil for a component that has no start.
  public func event(_ component: CalendarComponent) -> Event? {
    event(component, CalendarEventClock(calendar: CalendarComponent(name: "VCALENDAR")))
  }

  func event(_ component: CalendarComponent, _ clock: CalendarEventClock) -> Event? {
    guard let start = component.startOrDue else { return nil }
    var event = described(component)
    readTimes(component, start, clock, into: &event)
    readStatus(component, into: &event)
    if let rule = component[.recurrenceRule]?.value.recurrence?.timed(for: start) {
      event.recurrence = clock.zone(of: event).map { rule.localized(in: $0) } ?? rule
      event.exceptions = component.all(.exceptionDates).flatMap(\.values)
        .compactMap(\.time).map { $0.isDay ? $0.local.day : clock.local($0, of: event).day }
    }
    return event
  }

  /// What a component tells but for its times, of one whose start cannot be read.
  func undated(_ component: CalendarComponent) -> Event {
    var event = described(component)
    readStatus(component, into: &event)
    return event
  }

  private func described(_ component: CalendarComponent) -> Event {
    var event = Event(source: source)
    event.uid = component.text(.uid) ?? ""
    event.title = CalendarEventReader.withoutMark(component.text(.summary) ?? "")
    event.confidence = component.text("X-ALMANACH-CONFIDENCE").flatMap(Double.init) ?? 1
    event.kind = component.text("X-ALMANACH-KIND").flatMap(EventKind.init) ?? .other
    event.scope = component.text("X-ALMANACH-SCOPE").flatMap(Event.Scope.init) ?? .main
    event.previousStart =
      component.text("X-ALMANACH-PREVIOUS-START").flatMap { CivilPoint($0) }
    readPlace(component, into: &event)
    event.url = component.text(.url)
    event.contact = component.text(.contact)
    event.source.published = component.time(.stamp).map { "\($0.local)" }
    event.rules = ["an event of a calendar"]
    return event
  }

  /// Days end on the day after the last in a calendar, and on the last one here.
  private func readTimes(
    _ component: CalendarComponent, _ start: CalendarTime, _ clock: CalendarEventClock,
    into event: inout Event
  ) {
    event.timezone = clock.zoneName(of: start, at: event.place)
    let local = clock.local(start, of: event)
    let isHour = component.text("X-ALMANACH-PRECISION") == "hour"
    event.start = point(local, isDay: start.isDay, isHour: isHour)
    if let end = component.time(.end) {
      if end.isDay {
        let last = end.local.day - 1
        if last > start.local.day { event.end = CivilPoint(day: last) }
      } else {
        let stop = clock.local(end, of: event)
        if stop != local { event.end = point(stop, isDay: false, isHour: false) }
      }
    } else if let duration = component[.duration]?.value.duration, !duration.isZero {
      let stop = clock.adding(duration, to: local, of: event)
      if !start.isDay {
        event.end = CivilPoint(day: stop.day, clock: stop.clock)
      } else if stop.day - 1 > start.local.day {
        event.end = CivilPoint(day: stop.day - 1)
      }
    }
  }

  private func point(_ local: LocalDateTime, isDay: Bool, isHour: Bool) -> CivilPoint {
    guard !isDay else { return CivilPoint(day: local.day) }
    var point = CivilPoint(day: local.day, clock: local.clock)
    if isHour, local.clock.minute == 0 { point.precision = .hour }
    return point
  }

  private func readStatus(_ component: CalendarComponent, into event: inout Event) {
    if let state = component.text("X-ALMANACH-STATE").flatMap(EventStatus.init) {
      event.status = state
      if state == .postponed {
        event.previousStart = event.start
        event.previousEnd = event.end
        event.start = nil
        event.end = nil
      }
      return
    }
    switch component.text(.status)?.uppercased() {
    case "CANCELLED": event.status = .cancelled
    case "TENTATIVE": event.status = .tentative
    default: event.status = .confirmed
    }
  }

  /// A location is a venue, street and town in one line; its last part is the town if it names one.
  private func readPlace(_ component: CalendarComponent, into event: inout Event) {
    if case .geo(let latitude, let longitude)? = component[.geo]?.value {
      event.place.latitude = latitude
      event.place.longitude = longitude
    }
    event.place.region = component.text("X-ALMANACH-REGION")
    guard let location = component.text(.location), !location.isEmpty else { return }
    var parts = location.split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    if let last = parts.last {
      let digits = last.prefix { $0.isNumber }
      let name = digits.count == 5 ? String(last.dropFirst(5).drop { $0 == " " }) : last
      let code = digits.count == 5 ? String(digits) : ""
      if let town = town(name, postalCode: code, region: event.place.region) {
        event.place.town = town.name
        event.place.postalCode = code.isEmpty ? nil : code
        event.place.townCode = town.code.isEmpty ? nil : town.code
        event.place.department = town.department.isEmpty ? nil : town.department
        event.place.region = town.region.isEmpty ? event.place.region : town.region
        event.place.country = town.country
        parts.removeLast()
      }
    }
    event.place.venue = parts.first
    if parts.count > 1 { event.place.address = parts.dropFirst().joined(separator: ", ") }
  }

  /// The town of this name that region and postal code agree with; else the one mostly meant.
  private func town(_ name: String, postalCode: String, region: String?) -> Place? {
    let towns = Gazetteer.shared.places(named: name).filter { $0.kind == .town }
    let near = towns.first { town in
      (region != nil && town.region == region)
        || (!town.department.isEmpty && postalCode.hasPrefix(town.department))
    }
    if let near { return near }
    let described = Gazetteer.shared.place(describedBy: name)
    return described?.kind == .town ? described : nil
  }

  /// The title without the `[ANNULÉ]` that `CalendarComposer` puts in front.
  private static func withoutMark(_ summary: String) -> String {
    for wording in AgendaWording.allCases {
      for status in EventStatus.allCases {
        guard let mark = wording.summaryMark(status) else { continue }
        if summary.hasPrefix("[\(mark)] ") { return String(summary.dropFirst(mark.count + 3)) }
      }
    }
    return summary
  }
}
