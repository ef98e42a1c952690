extension CalendarComponent {
  /// A calendar's events, a series and its changed occurrences together, in the order of their first lines.
  ///
  /// A second event with the UID of another, which no RFC allows, is one of its own.
  public var eventGroups: [[CalendarComponent]] {
    var groups: [[CalendarComponent]] = []
    forEachEventGroup { groups.append($0) }
    return groups
  }

  /// Calls with each of the `eventGroups` in turn, for calendars too large to hold them all at once.
  public func forEachEventGroup(_ body: ([CalendarComponent]) -> Void) {
    let grouping = EventGrouping(children)
    for head in grouping.heads { body(grouping.members(from: head).map { children[$0] }) }
  }

  /// Keeps the events that a test of their components (those with one UID) lets pass, and the zones
  /// still in use.
  public mutating func keepEvents(where isKept: ([CalendarComponent]) -> Bool) {
    let all = children
    let dropped = EventGrouping(all).dropped { members in isKept(members.map { all[$0] }) }
    var isDropped = [Bool](repeating: false, count: all.count)
    for index in dropped { isDropped[index] = true }
    children = all.indices.filter { !isDropped[$0] }.map { all[$0] }
    let uses = zoneUses
    children.removeAll { child in
      child.name == "VTIMEZONE"
        && !(child.text(.timeZoneIdentifier).map { uses[$0] != nil } ?? false)
    }
  }
}
