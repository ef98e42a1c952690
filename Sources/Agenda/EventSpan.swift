public import CivilTime
public import EventExtraction

/// The days an event takes up, as far as they are known, and where a moment lies to them.
public struct EventSpan: Sendable, Hashable {
  /// Where a moment finds an event: still to come, going on, or over.
  public enum Phase: String, Sendable, Hashable, CaseIterable {
    case upcoming, current, past
  }

  public var first: Day
  public var last: Day
  /// The clock on the last day at which it ends; nil when it lasts to the day's end.
  public var endClock: Clock?
  /// The clock on the first day at which it starts; nil when it has none.
  public var startClock: Clock?

  /// Nil for a postponed event of which not even the old day is known.
  ///
  /// A postponed event without a new date stands at its old one for a year: so long somebody may
  /// still wait for it. A recurring event lasts to its rule's `UNTIL`, or for ever.
  public init?(_ event: Event) {
    guard let begin = event.start ?? event.end ?? event.previousStart else { return nil }
    first = begin.day
    startClock = event.start?.clock
    let end = event.end ?? begin
    last = max(first, end.lastDay)
    endClock = last == end.day && event.end != nil ? end.clock : nil
    if event.start == nil, event.end == nil { last = first.adding(months: 12) }
    if let recurrence = event.recurrence {
      last = recurrence.until.map { max(first, $0.lastDay) } ?? EventSpan.endOfTime
      endClock = nil
    }
  }

  /// The last day that can be written with four digits.
  private static let endOfTime = Day(firstOfMonth: 12, year: 9999) + 30

  public func phase(at now: CivilPoint) -> Phase {
    let clock = now.clock ?? .midnight
    if last < now.day || (last == now.day && endClock.map { $0 < clock } ?? false) { return .past }
    if first > now.day { return .upcoming }
    if first == now.day, let startClock, startClock > clock { return .upcoming }
    return .current
  }
}
