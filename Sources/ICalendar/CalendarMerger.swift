import CivilTime

/// Joins calendars to one without losing anything: foreign properties, zones, overrides and alarms stay.
///
/// Of two components with one UID (and RECURRENCE-ID) the higher SEQUENCE stays, then the later
/// LAST-MODIFIED, then the later DTSTAMP, then the first. Two zones of one name stay two, under two
/// names, when they differ where they are used.
public struct CalendarMerger {
  /// Identifies a component over all calendars.
  private struct Key: Hashable {
    var name: String
    var uid: String
    var recurrence: String
  }

  private var result: CalendarComponent
  private var places: [Key: Int] = [:]
  private var withoutUID: Set<CalendarComponent> = []
  private var zoneComponents: [CalendarComponent] = []
  private var zones: [String: CalendarZone] = [:]

  /// One calendar of many; the first gives the calendar's own properties.
  public static func merge(_ calendars: [CalendarComponent]) -> CalendarComponent? {
    guard let first = calendars.first else { return nil }
    var merger = CalendarMerger(first)
    for calendar in calendars { merger.add(calendar) }
    merger.result.children.insert(contentsOf: merger.zoneComponents, at: 0)
    return merger.result
  }

  private init(_ first: CalendarComponent) {
    result = CalendarComponent(name: first.name, properties: first.properties)
  }

  private mutating func add(_ calendar: CalendarComponent) {
    for property in calendar.properties where result[property.name] == nil {
      result.append(property)
    }
    let renamed = addZones(of: calendar)
    let zones = CalendarZones(calendar: calendar)
    for child in calendar.children where child.name != "VTIMEZONE" {
      let component = renamed.isEmpty ? child : child.renamingZones(renamed)
      guard let uid = child.text(.uid) else {
        if withoutUID.insert(component).inserted { result.children.append(component) }
        continue
      }
      let identifier = child.time(.recurrenceIdentifier)
      let recurrence = identifier.map { zones.moment(of: $0).map(String.init) ?? $0.text } ?? ""
      let key = Key(name: child.name, uid: uid, recurrence: recurrence)
      if let place = places[key] {
        if CalendarMerger.isNewer(component, than: result.children[place]) {
          result.children[place] = component
        }
      } else {
        places[key] = result.children.count
        result.children.append(component)
      }
    }
  }

  /// Adds a calendar's zones and gives the names that had to change.
  private mutating func addZones(of calendar: CalendarComponent) -> [String: String] {
    var renamed: [String: String] = [:]
    let uses = calendar.zoneUses
    for component in calendar.children where component.name == "VTIMEZONE" {
      guard let name = component.text(.timeZoneIdentifier) else { continue }
      let zone = CalendarZone(component: component)
      var target = name
      var number = 2
      while let other = zones[target], !agree(zone, other, uses[name]) {
        target = "\(name) \(number)"
        number += 1
      }
      if target != name { renamed[name] = target }
      guard zones[target] == nil else { continue }
      var kept = component
      if target != name { kept[.timeZoneIdentifier] = Property(.timeZoneIdentifier, text: target) }
      zones[target] = CalendarZone(component: kept)
      zoneComponents.append(kept)
    }
    return renamed
  }

  /// Whether two zones show the same clock in the years in use.
  private func agree(_ zone: CalendarZone?, _ other: CalendarZone, _ years: ClosedRange<Int>?)
    -> Bool
  {
    guard let zone, let years else { return true }
    let begin = LocalDateTime(day: Day(firstOfMonth: 1, year: years.lowerBound)).seconds
    let end = LocalDateTime(day: Day(firstOfMonth: 1, year: years.upperBound + 1)).seconds
    func changes(_ zone: CalendarZone) -> [Int: Int] {
      var found: [Int: Int] = [:]
      for onset in zone.onsets
      where onset.before != onset.after.offset && onset.moment > begin && onset.moment < end {
        found[onset.moment] = onset.after.offset
      }
      return found
    }
    return zone.zone.offset(at: begin) == other.zone.offset(at: begin)
      && changes(zone) == changes(other)
  }

  /// Whether one revision of a component comes after another.
  static func isNewer(_ component: CalendarComponent, than other: CalendarComponent) -> Bool {
    let sequence = component[.sequence]?.value.integer ?? 0
    let otherSequence = other[.sequence]?.value.integer ?? 0
    if sequence != otherSequence { return sequence > otherSequence }
    for name: PropertyName in [.lastModified, .stamp] {
      let moment = component.time(name)?.local.seconds ?? 0
      let otherMoment = other.time(name)?.local.seconds ?? 0
      if moment != otherMoment { return moment > otherMoment }
    }
    return false
  }
}

extension CalendarComponent {
  /// The same component with other names for zones.
  func renamingZones(_ names: [String: String]) -> CalendarComponent {
    var component = self
    for index in component.properties.indices {
      guard let zone = component.properties[index][.timeZone], let name = names[zone] else {
        continue
      }
      component.properties[index][.timeZone] = name
    }
    component.children = children.map { $0.renamingZones(names) }
    return component
  }
}
