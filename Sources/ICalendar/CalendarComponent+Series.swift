extension CalendarComponent {
  /// A calendar's events, those with one UID together, in the order of their first lines.
  public var eventGroups: [[CalendarComponent]] {
    var groups: [[CalendarComponent]] = []
    var places: [String: Int] = [:]
    for child in children where child.name == "VEVENT" {
      guard let uid = child.text(.uid) else {
        groups.append([child])
        continue
      }
      if let place = places[uid] {
        groups[place].append(child)
      } else {
        places[uid] = groups.count
        groups.append([child])
      }
    }
    return groups
  }
}
