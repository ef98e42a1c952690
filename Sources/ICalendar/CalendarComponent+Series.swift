extension CalendarComponent {
  /// A calendar's events, a series and its changed occurrences together, in the order of their first lines.
  ///
  /// A second event with the UID of another, which no RFC allows, is one of its own.
  public var eventGroups: [[CalendarComponent]] {
    var groups: [[CalendarComponent]] = []
    var places: [String: Int] = [:]
    var withSeries: Set<String> = []
    for child in children where child.name == "VEVENT" {
      guard let uid = child.text(.uid) else {
        groups.append([child])
        continue
      }
      let isFurther = child[.recurrenceIdentifier] == nil && !withSeries.insert(uid).inserted
      if let place = places[uid], !isFurther {
        groups[place].append(child)
      } else {
        if places[uid] == nil { places[uid] = groups.count }
        groups.append([child])
      }
    }
    return groups
  }
}
