public import CivilTime
public import EventExtraction

/// The single occurrences of a recurring event, as events of their own.
public enum EventOccurrences {
  /// More than these are never listed, however often a rule repeats.
  private static let limit = 1_000

  /// The occurrences that lie in the days from `first` to `last`, at most so many, each with its own
  /// start and end.
  ///
  /// An event without a rule is its own only occurrence. Days left out by the rule's exceptions are not
  /// among them.
  public static func events(
    of event: Event, from first: Day?, through last: Day?, atMost count: Int
  ) -> [Event] {
    guard let rule = event.recurrence, let start = event.start, !start.isApproximate else {
      return [event]
    }
    let length = event.end.map { max(0, $0.lastDay - start.day) } ?? 0
    var found: [Event] = []
    let begin = LocalDateTime(day: start.day, clock: start.clock ?? .midnight)
    for occurrence in rule.occurrences(from: begin) {
      let day = occurrence.day
      if let last, day > last { break }
      if let first, day + length < first { continue }
      if event.exceptions.contains(day) { continue }
      found.append(moved(event, from: start.day, to: day))
      if found.count >= min(count, limit) { break }
    }
    return found
  }

  private static func moved(_ event: Event, from day: Day, to other: Day) -> Event {
    var moved = event
    let days = other - day
    if let start = event.start { moved.start?.day = start.day + days }
    if let end = event.end { moved.end?.day = end.day + days }
    return moved
  }
}
