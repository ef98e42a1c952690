import CivilTime
import JSON

/// The members of a JSCalendar Event but for recurrence (RFC 8984, sections 4 and 5.1).
struct JSCalendarEvent {
  let component: CalendarComponent
  let start: CalendarTime
  let zones: CalendarZones
  var members: [JSONValue.Member] = []

  init(_ component: CalendarComponent, start: CalendarTime, zones: CalendarZones) {
    self.component = component
    self.start = start
    self.zones = zones
  }

  mutating func addAll() {
    add("@type", "Event")
    add("uid", component.text(.uid))
    add("updated", (component.time(.lastModified) ?? component.time(.stamp)).map(utc))
    add("created", component.time(.created).map(utc))
    add("title", component.text(.summary))
    addDescription()
    addTime()
    addWords()
    addLists()
    addPlaces()
    addPeople()
    addAlarms()
  }

  private mutating func add(_ name: String, _ text: String?) {
    if let text { members.append(.init(name, .string(text))) }
  }

  private mutating func add(_ name: String, _ value: JSONValue) {
    members.append(.init(name, value))
  }

  private mutating func addDescription() {
    if let styled = component[.styledDescription], styled[.formatType] == "text/html" {
      add("description", styled.text)
      add("descriptionContentType", "text/html")
    } else {
      add("description", component.text(.description))
    }
  }

  private mutating func addTime() {
    add("start", JSCalendarEvent.local(start.local))
    if start.isDay { add("showWithoutTime", .bool(true)) }
    switch start {
    case .day, .floating: add("timeZone", .null)
    case .utc: add("timeZone", "Etc/UTC")
    case .zoned(_, let name): add("timeZone", zones.known[name]?.name ?? name)
    }
    if let duration = duration { add("duration", duration) }
  }

  /// The DURATION as it stands, or the exact length from start to end.
  private var duration: String? {
    if let duration = component[.duration]?.value.duration { return duration.description }
    guard let end = component.time(.end) else { return nil }
    if start.isDay {
      return CivilDuration(days: max(0, end.local.day - start.local.day)).description
    }
    let begin = zones.moment(of: start) ?? start.local.seconds
    let stop = zones.moment(of: end) ?? end.local.seconds
    return CivilDuration(seconds: max(0, stop - begin)).description
  }

  private mutating func addWords() {
    if let sequence = component[.sequence]?.value.integer, sequence >= 0 {
      add("sequence", .integer(sequence))
    }
    add("status", component.text(.status)?.lowercased())
    if let transparency = component.text(.transparency)?.uppercased() {
      add("freeBusyStatus", transparency == "TRANSPARENT" ? "free" : "busy")
    }
    if let priority = component[.priority]?.value.integer { add("priority", .integer(priority)) }
    switch component.text(.classification)?.uppercased() {
    case "PRIVATE": add("privacy", "private")
    case "CONFIDENTIAL": add("privacy", "secret")
    case "PUBLIC": add("privacy", "public")
    default: break
    }
    add("color", component.text(.color))
  }

  private mutating func addLists() {
    let keywords = component.all(.categories).flatMap { $0.values.compactMap(\.text) }
    if !keywords.isEmpty {
      add("keywords", .object(keywords.map { .init($0, .bool(true)) }))
    }
    var links: [JSONValue] = []
    for property in component.properties {
      switch property.name {
      case .url: links.append(link(property.rawValue, "describedby", property))
      case .attachment where property[.value]?.uppercased() != "BINARY":
        links.append(link(property.rawValue, "enclosure", property))
      case .image where property[.value]?.uppercased() == "URI":
        links.append(link(property.rawValue, "icon", property))
      default: break
      }
    }
    add("links", numbered: links)
  }

  private func link(_ target: String, _ relation: String, _ property: Property) -> JSONValue {
    var members = [
      JSONValue.Member("@type", .string("Link")), .init("href", .string(target)),
      .init("rel", .string(relation)),
    ]
    if let type = property[.formatType] { members.append(.init("contentType", .string(type))) }
    return .object(members)
  }

  private mutating func addPlaces() {
    var location: [JSONValue.Member] = []
    if let name = component.text(.location) { location.append(.init("name", .string(name))) }
    if case .geo(let latitude, let longitude)? = component[.geo]?.value {
      let text = "geo:\(ValueText.decimal(latitude)),\(ValueText.decimal(longitude))"
      location.append(.init("coordinates", .string(text)))
    }
    let type = JSONValue.Member("@type", .string("Location"))
    add("locations", numbered: location.isEmpty ? [] : [.object([type] + location)])
    let virtual = component.all(.conference).map { property in
      var members = [
        JSONValue.Member("@type", .string("VirtualLocation")),
        .init("uri", .string(property.rawValue)),
      ]
      if let label = property[.label] { members.append(.init("name", .string(label))) }
      return JSONValue.object(members)
    }
    add("virtualLocations", numbered: virtual)
  }

  private mutating func addPeople() {
    var people: [JSONValue] = []
    for property in component.properties
    where property.name == .organizer || property.name == .attendee {
      let role = property.name == .organizer ? "owner" : "attendee"
      var members = [JSONValue.Member("@type", .string("Participant"))]
      if let name = property[.commonName] { members.append(.init("name", .string(name))) }
      members.append(.init("sendTo", .object([.init("imip", .string(property.rawValue))])))
      members.append(.init("roles", .object([.init(role, .bool(true))])))
      people.append(.object(members))
    }
    add("participants", numbered: people)
    if let organizer = component[.organizer] {
      add("replyTo", .object([.init("imip", .string(organizer.rawValue))]))
    }
  }

  private mutating func addAlarms() {
    let alarms = component.children(named: "VALARM").compactMap { alarm -> JSONValue? in
      guard let trigger = alarm[.trigger] else { return nil }
      let when: [JSONValue.Member]
      switch trigger.value {
      case .duration(let duration):
        let related = trigger[.related]?.lowercased() ?? "start"
        when = [
          .init("@type", .string("OffsetTrigger")), .init("offset", .string(duration.description)),
          .init("relativeTo", .string(related)),
        ]
      case .time(let time):
        when = [.init("@type", .string("AbsoluteTrigger")), .init("when", .string(utc(time)))]
      default: return nil
      }
      let action = alarm.text(.action)?.uppercased() == "EMAIL" ? "email" : "display"
      return .object([
        .init("@type", .string("Alert")), .init("trigger", .object(when)),
        .init("action", .string(action)),
      ])
    }
    add("alerts", numbered: alarms)
  }

  /// A map with the ids 1, 2, 3; nothing when it is empty.
  private mutating func add(_ name: String, numbered values: [JSONValue]) {
    guard !values.isEmpty else { return }
    add(name, .object(values.enumerated().map { .init(String($0.offset + 1), $0.element) }))
  }

  /// The moment in UTC: `2026-07-14T18:30:00Z`.
  private func utc(_ time: CalendarTime) -> String {
    let local = zones.moment(of: time).map { LocalDateTime(seconds: $0) } ?? time.local
    return JSCalendarEvent.local(local) + "Z"
  }

  /// `2026-07-14T20:30:00`: seconds are always written.
  static func local(_ local: LocalDateTime) -> String {
    let clock = local.clock.description
    return "\(local.day)T\(clock)\(clock.utf8.count == 5 ? ":00" : "")"
  }
}
