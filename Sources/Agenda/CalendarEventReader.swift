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

  /// The events of all calendars of a file; changed single occurrences of a series are left out.
  public func events(of file: CalendarFile) -> [Event] {
    file.calendars.flatMap { calendar in
      calendar.children(named: "VEVENT").filter { $0["RECURRENCE-ID"] == nil }.compactMap(event)
    }
  }

  /// One event; nil for a component that has no title or no start.
  public func event(_ component: CalendarComponent) -> Event? {
    guard let summary = component.text(.summary), let start = component.time(.start) else {
      return nil
    }
    var event = Event(source: source)
    event.uid = component.text(.uid) ?? ""
    event.title = CalendarEventReader.withoutMark(summary)
    event.confidence = component.text("X-ALMANACH-CONFIDENCE").flatMap(Double.init) ?? 1
    event.kind = component.text("X-ALMANACH-KIND").flatMap(EventKind.init) ?? .other
    event.scope = component.text("X-ALMANACH-SCOPE").flatMap(Event.Scope.init) ?? .main
    event.previousStart =
      component.text("X-ALMANACH-PREVIOUS-START").flatMap { CivilPoint($0) }
    readTimes(component, start, into: &event)
    readStatus(component, into: &event)
    readPlace(component, into: &event)
    event.url = component.text(.url)
    event.contact = component.text(.contact)
    event.source.published = component.time(.stamp).map { "\($0.local)" }
    if let rule = component[.recurrenceRule]?.value.recurrence {
      let zone = event.timezone.flatMap { Zone(named: $0) }
      event.recurrence = zone.map { rule.localized(in: $0) } ?? rule
      event.exceptions = component.all(.exceptionDates).flatMap(\.values)
        .compactMap { $0.time?.local.day }
    }
    event.rules = ["an event of a calendar"]
    return event
  }

  /// Days end on the day after the last in a calendar, and on the last one here.
  private func readTimes(
    _ component: CalendarComponent, _ start: CalendarTime, into event: inout Event
  ) {
    event.timezone = start.zoneName
    event.start = point(start, isHour: component.text("X-ALMANACH-PRECISION") == "hour")
    if let end = component.time(.end) {
      if end.isDay {
        let last = end.local.day - 1
        if last > start.local.day { event.end = CivilPoint(day: last) }
      } else if end.local != start.local {
        event.end = point(end, isHour: false)
      }
    } else if let duration = component[.duration]?.value.duration, !duration.isZero {
      let local = start.local + duration.nominalSeconds
      event.end =
        start.isDay
        ? CivilPoint(day: local.day - 1) : CivilPoint(day: local.day, clock: local.clock)
    }
  }

  private func point(_ time: CalendarTime, isHour: Bool) -> CivilPoint {
    guard !time.isDay else { return CivilPoint(day: time.local.day) }
    var point = CivilPoint(day: time.local.day, clock: time.local.clock)
    if isHour, time.local.clock.minute == 0 { point.precision = .hour }
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
