/// Which of a calendar's events belong together: a series and its changed occurrences.
///
/// Kept as indices of the calendar's children, so that a large calendar is not held a second time.
struct EventGrouping {
  /// The first child of each group, in order.
  private(set) var heads: [Int] = []
  /// For each child the next one of its group; 0 at the end.
  private var next: [Int32]
  /// For groups whose UID an earlier group bears: that group's first child.
  private var namesakes: [Int: Int] = [:]

  private struct Place {
    var head: Int32
    var last: Int32
    var hasSeries: Bool
  }

  init(_ children: [CalendarComponent]) {
    next = Array(repeating: 0, count: children.count)
    var places: [String: Place] = [:]
    for (index, child) in children.enumerated() where child.name == "VEVENT" {
      guard let uid = child.text(.uid) else {
        heads.append(index)
        continue
      }
      let isSeries = child[.recurrenceIdentifier] == nil
      let number = Int32(clamping: index)
      guard var place = places[uid] else {
        heads.append(index)
        places[uid] = Place(head: number, last: number, hasSeries: isSeries)
        continue
      }
      if isSeries, place.hasSeries {
        namesakes[index] = Int(place.head)
        heads.append(index)
        continue
      }
      next[Int(place.last)] = number
      place.last = number
      place.hasSeries = place.hasSeries || isSeries
      places[uid] = place
    }
  }

  /// The children of the group that begins with one.
  func members(from head: Int) -> [Int] {
    var members = [head]
    var index = head
    while next[index] != 0 {
      index = Int(next[index])
      members.append(index)
    }
    return members
  }

  /// The children of the groups that a test does not let pass; groups with one UID stay together.
  func dropped(where isKept: ([Int]) -> Bool) -> [Int] {
    let failed = heads.filter { !isKept(members(from: $0)) }
    if namesakes.isEmpty { return failed.flatMap(members) }
    let passed = Set(heads).subtracting(failed).map { namesakes[$0] ?? $0 }
    let kept = Set(passed)
    return failed.filter { !kept.contains(namesakes[$0] ?? $0) }.flatMap(members)
  }
}
