import CivilTime
public import EventExtraction
public import ICalendar

/// What calendar files hold, to be handed on as it is: foreign properties, zones, overrides, alarms.
///
/// The events read of each group of components with one UID are that by which filters and updates know it.
/// They take more room than the components, so they are read when they are asked for.
public struct KeptCalendar: Sendable {
  private var calendar = CalendarComponent(name: "VCALENDAR")
  private var clock = CalendarEventClock(calendar: CalendarComponent(name: "VCALENDAR"))
  /// Where the calendars were read; the first is that of all UIDs that `sourceOfUID` does not name.
  private var sources: [EventSource] = []
  private var sourceOfUID: [String: Int] = [:]
  /// The events by the UID of their components, once they have been asked for more than once.
  private var read: [String: [Event]]?

  public init() {}

  /// Joins calendars, each with the name of where it was read; components without UID get one.
  ///
  /// Of two components with one UID the higher SEQUENCE stays, then the later LAST-MODIFIED.
  public init(_ calendars: [(calendar: CalendarComponent, source: EventSource)]) {
    var identified: [CalendarComponent] = []
    var seen: Set<String> = []
    for item in calendars {
      let number = sources.firstIndex(of: item.source) ?? sources.count
      if number == sources.count { sources.append(item.source) }
      identified.append(KeptCalendar.identified(item.calendar, item.source))
      guard calendars.count > 1 else { break }
      for child in identified[identified.count - 1].children {
        guard let uid = child.text(.uid), seen.insert(uid).inserted, number > 0 else { continue }
        sourceOfUID[uid] = number
      }
    }
    guard let merged = CalendarMerger.merge(identified) else { return }
    calendar = merged
    clock = CalendarEventClock(calendar: merged)
  }

  /// The components whose UID a calendar must give.
  private static let identifiedNames: Set<String> = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"]

  /// Gives components without UID the one that their source, title and date make, and where another has
  /// that, all they say.
  private static func identified(
    _ calendar: CalendarComponent, _ source: EventSource
  ) -> CalendarComponent {
    var calendar = calendar
    let reader = CalendarEventReader(source: source)
    var taken: [String: CalendarComponent] = [:]
    for index in calendar.children.indices {
      let child = calendar.children[index]
      guard identifiedNames.contains(child.name), child.text(.uid)?.isEmpty ?? true else {
        continue
      }
      let event = reader.event(child) ?? reader.undated(child)
      var uid = EventIdentity.uid(of: event)
      if let other = taken[uid], other != child {
        uid = EventIdentity.uid(of: event, detail: String(decoding: child.bytes, as: UTF8.self))
      }
      taken[uid] = child
      calendar.children[index][.uid] = Property(.uid, text: uid)
    }
    return calendar
  }

  private func source(of uid: String) -> EventSource {
    if let number = sourceOfUID[uid] { return sources[number] }
    return sources.first ?? EventSource(name: "")
  }

  /// The events of the components with one UID.
  private func events(of group: [CalendarComponent]) -> [Event] {
    guard let uid = group.first?.text(.uid) else { return [] }
    if let events = read?[uid] { return events }
    return CalendarEventReader(source: source(of: uid)).events(of: group, clock)
  }

  /// Reads all events now, for who asks for them more than once.
  public mutating func readEvents() {
    var found: [String: [Event]] = [:]
    calendar.forEachEventGroup { group in
      if let uid = group.first?.text(.uid) { found[uid] = events(of: group) }
    }
    read = found
  }

  /// Both together; of two revisions of a component the newer stays, of equal ones this one's.
  public func joined(_ other: KeptCalendar) -> KeptCalendar {
    if other.isEmpty { return self }
    let sources = [self, other].map { kept in
      (calendar: kept.calendar, source: kept.sources.first ?? EventSource(name: ""))
    }
    return KeptCalendar(sources)
  }

  public var isEmpty: Bool { calendar.children.isEmpty }

  /// The events read of all that is kept, in the order of their components.
  public var events: [Event] {
    var found: [Event] = []
    calendar.forEachEventGroup { found += events(of: $0) }
    return found
  }

  /// An event that no list can hold, since its start cannot be read.
  public struct UndatedEvent: Sendable {
    /// All but its times.
    public var event: Event
    public var line: Int
    /// The DTSTART as the file has it; nil when there is none.
    public var start: String?
  }

  /// The events whose start cannot be read; they are handed on under another name.
  public var undated: [UndatedEvent] {
    var found: [UndatedEvent] = []
    calendar.forEachEventGroup { group in
      let leading = group.first { $0[.recurrenceIdentifier] == nil } ?? group.first
      guard let leading, leading.startOrDue == nil else { return }
      let reader = CalendarEventReader(source: source(of: leading.text(.uid) ?? ""))
      found.append(
        UndatedEvent(
          event: reader.undated(leading), line: leading.line, start: leading[.start]?.rawValue))
    }
    return found
  }

  /// What other components (to-dos, journals) tell, as events; those that bear a UID.
  public var others: [Event] {
    let names: Set<String> = ["VEVENT", "VTIMEZONE"]
    return calendar.children.compactMap { child in
      guard !names.contains(child.name), let uid = child.text(.uid) else { return nil }
      return other(child, CalendarEventReader(source: source(of: uid)))
    }
  }

  private func other(_ component: CalendarComponent, _ reader: CalendarEventReader) -> Event {
    reader.event(component, clock) ?? reader.undated(component)
  }

  /// Drops the events that a test does not let pass; other components, and events without a start that
  /// can be read, are tested as what else they tell.
  public mutating func keep(where isKept: (Event) -> Bool) {
    let kept = self
    calendar = CalendarComponent(name: "VCALENDAR")
    var calendar = kept.calendar
    calendar.keepEvents { group in
      let events = kept.events(of: group)
      if !events.isEmpty { return events.contains(where: isKept) }
      let reader = CalendarEventReader(source: EventSource(name: ""))
      return group.contains { isKept(reader.undated($0)) }
    }
    let reader = CalendarEventReader(source: EventSource(name: ""))
    calendar.children.removeAll { child in
      child.name != "VEVENT" && child.name != "VTIMEZONE" && !isKept(kept.other(child, reader))
    }
    self.calendar = calendar
  }

  /// The events by their own UIDs, as their components tell them.
  var eventsByUID: [String: Event] {
    Dictionary(events.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The calendar's own properties that a written file takes over.
  var properties: [Property] {
    calendar.properties.filter { !KeptCalendar.replaced.contains($0.name) }
  }

  /// What every file states anew; no METHOD, which would make a calendar an invitation.
  private static let replaced: Set<PropertyName> = [
    .version, .productIdentifier, .calendarScale, .method,
  ]

  /// Gives the components away, those of changed events replaced by what stands for them now.
  ///
  /// A changed event keeps what Almanach does not write, and loses its series' changed occurrences.
  mutating func takeChildren(
    replacing changed: [String: CalendarComponent]
  ) -> [CalendarComponent] {
    let children = calendar.children
    calendar.children = []
    if changed.isEmpty { return children }
    var left = changed
    return children.compactMap { child in
      guard child.name == "VEVENT", let uid = child.text(.uid), changed[uid] != nil else {
        return child
      }
      return left.removeValue(forKey: uid).map {
        HandEdits.carried(from: child, to: $0, isNewRevision: true)
      }
    }
  }

  /// What belongs to some UIDs only, with the zones, and where wanted with what has no UID.
  public func selected(_ uids: Set<String>, withNameless: Bool = false) -> KeptCalendar {
    var kept = self
    kept.calendar.children.removeAll { child in
      child.name != "VTIMEZONE" && !(child.text(.uid).map { uids.contains($0) } ?? withNameless)
    }
    kept.calendar.keepEvents { _ in true }
    return kept
  }
}
