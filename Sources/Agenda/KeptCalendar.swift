import CivilTime
public import EventExtraction
public import ICalendar

/// What calendar files hold, to be handed on as it is: foreign properties, zones, overrides, alarms.
///
/// Beside each group of components with one UID stand the events read of it, by which filters and
/// updates know it.
public struct KeptCalendar: Sendable {
  private var calendar = CalendarComponent(name: "VCALENDAR")
  private var groups: [String: [Event]] = [:]

  public init() {}

  /// Joins calendars, each with the name of where it was read; components without UID get one.
  ///
  /// Of two components with one UID the higher SEQUENCE stays, then the later LAST-MODIFIED.
  public init(_ calendars: [(calendar: CalendarComponent, source: EventSource)]) {
    var sources: [String: EventSource] = [:]
    let identified = calendars.map { item in
      KeptCalendar.identified(item.calendar, item.source, &sources)
    }
    guard let merged = CalendarMerger.merge(identified) else { return }
    calendar = merged
    let clock = CalendarEventClock(calendar: merged)
    for group in merged.eventGroups {
      guard let uid = group.first?.text(.uid) else { continue }
      let source = sources[uid] ?? EventSource(name: "")
      groups[uid] = CalendarEventReader(source: source).events(of: group, clock)
    }
  }

  /// Gives events without UID the one that their source, title and date make.
  private static func identified(
    _ calendar: CalendarComponent, _ source: EventSource, _ sources: inout [String: EventSource]
  ) -> CalendarComponent {
    var calendar = calendar
    let reader = CalendarEventReader(source: source)
    for index in calendar.children.indices where calendar.children[index].name == "VEVENT" {
      if calendar.children[index].text(.uid)?.isEmpty ?? true {
        let event = reader.event(calendar.children[index]) ?? Event(source: source)
        calendar.children[index][.uid] = Property(.uid, text: EventIdentity.uid(of: event))
      }
      if let uid = calendar.children[index].text(.uid), sources[uid] == nil {
        sources[uid] = source
      }
    }
    return calendar
  }

  /// Both together; of two revisions of a component the newer stays, of equal ones this one's.
  public func joined(_ other: KeptCalendar) -> KeptCalendar {
    if other.isEmpty { return self }
    let sources = [self, other].map { kept in
      (calendar: kept.calendar, source: kept.events.first?.source ?? EventSource(name: ""))
    }
    return KeptCalendar(sources)
  }

  public var isEmpty: Bool { calendar.children.isEmpty }

  /// The events read of all that is kept, in the order of their components.
  public var events: [Event] {
    calendar.eventGroups.flatMap { $0.first?.text(.uid).flatMap { groups[$0] } ?? [] }
  }

  /// Drops the events that a test does not let pass; other components are tested as what they tell.
  public mutating func keep(where isKept: (Event) -> Bool) {
    let groups = groups
    calendar.keepEvents { group in
      guard let uid = group.first?.text(.uid), let events = groups[uid], !events.isEmpty else {
        return false
      }
      return events.contains(where: isKept)
    }
    let reader = CalendarEventReader(source: EventSource(name: ""))
    calendar.children.removeAll { child in
      guard child.name != "VEVENT", child.name != "VTIMEZONE" else { return false }
      var event = Event(source: EventSource(name: ""))
      event.confidence = 1
      return !isKept(reader.event(child) ?? event)
    }
    let left = Set(calendar.children(named: "VEVENT").compactMap { $0.text(.uid) })
    self.groups = groups.filter { left.contains($0.key) }
  }

  /// The event as its components tell it.
  func event(_ uid: String) -> Event? {
    if let events = groups[uid] { return events.first }
    guard let slash = uid.lastIndex(of: "/") else { return nil }
    return groups[String(uid[..<slash])]?.first { $0.uid == uid }
  }

  /// The calendar's own properties that a written file takes over.
  var properties: [Property] {
    calendar.properties.filter { !KeptCalendar.replaced.contains($0.name) }
  }

  /// What every file states anew; no METHOD, which would make a calendar an invitation.
  private static let replaced: Set<PropertyName> = [
    .version, .productIdentifier, .calendarScale, .method,
  ]

  /// The components, those of changed events replaced by what stands for them now.
  ///
  /// A changed event keeps what Almanach does not write, and loses its series' changed occurrences.
  func children(replacing changed: [String: CalendarComponent]) -> [CalendarComponent] {
    if changed.isEmpty { return calendar.children }
    var left = changed
    return calendar.children.compactMap { child in
      guard child.name == "VEVENT", let uid = child.text(.uid), changed[uid] != nil else {
        return child
      }
      return left.removeValue(forKey: uid).map {
        HandEdits.carried(from: child, to: $0, isNewRevision: true)
      }
    }
  }

  /// What belongs to events with some UIDs only.
  public func selected(_ uids: Set<String>) -> KeptCalendar {
    var kept = self
    kept.calendar.keepEvents { group in group.first?.text(.uid).map { uids.contains($0) } ?? false }
    kept.calendar.children.removeAll { $0.name != "VEVENT" && $0.name != "VTIMEZONE" }
    kept.groups = groups.filter { uids.contains($0.key) }
    return kept
  }
}
