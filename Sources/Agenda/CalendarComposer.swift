import CivilTime
import EventExtraction
public import ICalendar

/// Makes an iCalendar file of events.
public struct CalendarComposer: Sendable {
  public static let product = "-//Almanach//Almanach//FR"

  public var options: CalendarOptions

  public init(options: CalendarOptions = CalendarOptions()) { self.options = options }

  /// The VCALENDAR with all events that have a place in it; nil when there is none.
  ///
  /// A file without events is invalid for some readers, so none is made. Names and refresh times
  /// stand only in files of several events, for a single one must not open as a new calendar. What is
  /// `kept` of other calendars stands first and as it is, but for events whose state or date a later
  /// source changed. `previous` is what stood in the file before, whose additions by hand are kept.
  public func calendar(
    of entries: [AgendaEntry], keeping kept: consuming KeptCalendar = KeptCalendar(),
    previous: [String: CalendarComponent] = [:]
  ) -> CalendarComponent? {
    var changed: [String: CalendarComponent] = [:]
    var events: [CalendarComponent] = []
    let known = entries.isEmpty ? [:] : kept.eventsByUID
    for entry in entries {
      if let old = known[entry.event.uid] {
        guard CalendarComposer.isChanged(old, entry.event), let event = event(entry) else {
          continue
        }
        changed[entry.event.uid] = event
      } else if let event = event(entry) {
        let old = previous[entry.event.uid]
        events.append(
          old.map { HandEdits.carried(from: $0, to: event, isNewRevision: false) } ?? event)
      }
    }
    var calendar = CalendarComponent.calendar(product: CalendarComposer.product)
    calendar.properties += kept.properties
    calendar.children = kept.takeChildren(replacing: changed)
    CalendarMender.mend(&calendar, keepsParts: options.hasLocations)
    calendar.children += events
    let count = calendar.children.count { $0.name != "VTIMEZONE" }
    if count == 0 { return nil }
    if count > 1 { addNames(to: &calendar, for: entries) }
    calendar.addTimeZones()
    return calendar
  }

  /// Whether a later source moved or cancelled an event of another calendar.
  private static func isChanged(_ old: Event, _ event: Event) -> Bool {
    switch event.status {
    case .confirmed, .tentative: false
    case .rescheduled, .postponed, .cancelled:
      event.status != old.status || event.start != old.start || event.end != old.end
    }
  }

  private func addNames(to calendar: inout CalendarComponent, for entries: [AgendaEntry]) {
    let wording = options.wording ?? AgendaWording(of: entries.map(\.event))
    let known = calendar.text(.name) ?? calendar.text(.calendarName)
    let name = options.name ?? known ?? wording.calendarName
    let description =
      calendar.text(.description) ?? calendar.text(.calendarDescription)
      ?? (known == nil ? wording.calendarDescription : nil)
    let day = CivilDuration(days: 1)
    let refresh = Parameter(.value, "DURATION")
    var wanted = [Property(.name, text: name), Property(.calendarName, text: name)]
    if let description {
      wanted.append(Property(.description, text: description))
      wanted.append(Property(.calendarDescription, text: description))
    }
    wanted.append(Property(.refreshInterval, raw: day.description, parameters: [refresh]))
    wanted.append(Property(.publishedTimeToLive, raw: day.description))
    for property in wanted where calendar[property.name] == nil { calendar.append(property) }
  }

  /// The VEVENT of one entry; nil for what has no day, or is to be left out.
  public func event(_ entry: AgendaEntry) -> CalendarComponent? {
    let event = entry.event
    if event.status == .cancelled && options.cancelled == .drop { return nil }
    if event.status == .postponed && options.postponed == .drop { return nil }
    guard let span = CalendarSpan(event, options: options) else { return nil }
    let wording = options.wording ?? AgendaWording(of: [event])
    var component = CalendarComponent.event(
      uid: event.uid, stamp: .utc(entry.revision.modified), start: span.start, end: span.end)
    component.append(Property(.created, time: .utc(entry.revision.created)))
    component.append(Property(.lastModified, time: .utc(entry.revision.modified)))
    component.append(Property(.sequence, integer: entry.revision.sequence))
    component.append(Property(.summary, text: summary(of: event, wording)))
    component.append(Property(.status, text: CalendarComposer.status(of: event, span)))
    component.append(Property(.transparency, text: "TRANSPARENT"))
    if span.isWholeDay { component.append(Property(.microsoftAllDayEvent, raw: "TRUE")) }
    addRecurrence(of: event, span, to: &component)
    addPlace(of: event, wording, to: &component)
    let description = EventDescription(wording: wording).text(of: event, span)
    if !description.isEmpty { component.append(Property(.description, text: description)) }
    if let url = CalendarComposer.uri(event.url ?? event.source.url) {
      component.append(Property(.url, uri: url))
    }
    if let contact = event.contact { component.append(Property(.contact, text: contact)) }
    addOwnFacts(of: event, to: &component)
    return component
  }

  private func summary(of event: Event, _ wording: AgendaWording) -> String {
    let title = event.title.split(whereSeparator: \.isNewline).joined(separator: " ")
    let isMarked =
      switch event.status {
      case .cancelled: options.cancelled == .mark
      case .postponed: options.postponed == .mark
      default: true
      }
    guard isMarked, let mark = wording.summaryMark(event.status) else { return title }
    return "[\(mark)] \(title)"
  }

  private static func status(of event: Event, _ span: CalendarSpan) -> String {
    switch event.status {
    case .cancelled: "CANCELLED"
    case .tentative, .postponed: "TENTATIVE"
    case .confirmed, .rescheduled: span.isApproximate ? "TENTATIVE" : "CONFIRMED"
    }
  }

  /// The rule with its `UNTIL` of the same type as the start, and the days left out in the start's
  /// form (RFC 5545, section 3.3.10).
  private func addRecurrence(
    of event: Event, _ span: CalendarSpan, to component: inout CalendarComponent
  ) {
    guard var rule = event.recurrence else { return }
    if let until = rule.until { rule.until = span.until(until) }
    rule.isUntilUTC = rule.until?.clock != nil && span.isUTCUntil
    component.append(Property(.recurrenceRule, rule: rule))
    if !event.exceptions.isEmpty {
      let times = event.exceptions.map { CalendarValue.time(span.occurrence(on: $0)) }
      for group in CalendarComposer.grouped(times) {
        component.append(Property(.exceptionDates, values: group))
      }
    }
  }

  /// A list has one `TZID` for all its values; those in UTC form a list of their own.
  private static func grouped(_ values: [CalendarValue]) -> [[CalendarValue]] {
    let zoned = values.filter { $0.time?.zoneName != nil }
    let other = values.filter { $0.time?.zoneName == nil }
    return [zoned, other].filter { !$0.isEmpty }
  }

  private func addPlace(
    of event: Event, _ wording: AgendaWording, to component: inout CalendarComponent
  ) {
    let isOnline = event.attendance == .online
    guard let line = PlaceText.line(event.place) ?? (isOnline ? wording.onlinePlace : nil) else {
      return
    }
    component.append(Property(.location, text: line))
    if options.hasLocations, !isOnline { component.children.append(location(of: event, line)) }
    guard event.place.town != nil, let latitude = event.place.latitude,
      let longitude = event.place.longitude
    else { return }
    component.append(Property(.geo, latitude: latitude, longitude: longitude))
    component.append(
      Property(
        .appleStructuredLocation, uri: "geo:\(latitude),\(longitude)",
        parameters: [Parameter("X-APPLE-RADIUS", "100"), Parameter("X-TITLE", line)]))
  }

  /// The place as a component of its own; its UID is the event's with a word behind.
  private func location(of event: Event, _ line: String) -> CalendarComponent {
    var location = CalendarComponent(name: "VLOCATION")
    location.append(Property(.uid, text: "\(event.uid)-place"))
    location.append(Property(.name, text: event.place.venue ?? event.place.town ?? line))
    location.append(Property(.description, text: line))
    if event.place.town != nil, let latitude = event.place.latitude,
      let longitude = event.place.longitude
    {
      location.append(Property(.geo, latitude: latitude, longitude: longitude))
    }
    return location
  }

  /// What only Almanach knows of an event, so that a calendar read back loses nothing.
  private func addOwnFacts(of event: Event, to component: inout CalendarComponent) {
    let facts: [(PropertyName, String?)] = [
      ("X-ALMANACH-CONFIDENCE", "\(EventJSON.rounded(event.confidence))"),
      ("X-ALMANACH-KIND", event.kind.rawValue),
      ("X-ALMANACH-STATE", event.status.rawValue),
      ("X-ALMANACH-SCOPE", event.scope.rawValue),
      ("X-ALMANACH-PRECISION", event.precision.name),
      ("X-ALMANACH-PREVIOUS-START", event.previousStart?.description),
      ("X-ALMANACH-EVIDENCE", event.when?.text),
      ("X-ALMANACH-REGION", event.place.region),
    ]
    for (name, text) in facts {
      if let text, !text.isEmpty { component.append(Property(name, text: text)) }
    }
  }

  /// A link as a URI value may hold it; nil for what is none.
  static func uri(_ text: String?) -> String? {
    guard let text, text.hasPrefix("http://") || text.hasPrefix("https://"),
      !text.utf8.contains(where: { $0 <= 0x20 })
    else { return nil }
    return text
  }
}
