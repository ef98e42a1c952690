import CivilTime
public import EventExtraction

/// The order in which events are shown and written: by day, whole days first, then by clock.
///
/// Coarser dates follow the finer ones that begin on the same day, and title and UID settle the
/// rest, so that the order of the inputs never shows.
public enum EventOrder {
  public static func sorted(_ events: [Event]) -> [Event] {
    events.map { (key: Key($0), event: $0) }.sorted { $0.key < $1.key }.map(\.event)
  }

  private struct Key: Comparable {
    var day: Int32
    var coarseness: UInt8
    var clock: Int32
    var title: String
    var uid: String

    init(_ event: Event) {
      let point = event.start ?? event.end ?? event.previousStart
      day = point?.day.number ?? .max
      coarseness = (point?.isApproximate ?? true) ? .max - (point?.precision.rawValue ?? 0) : 0
      clock = event.start?.clock?.secondOfDay ?? -1
      title = event.title
      uid = event.uid
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.day != right.day { return left.day < right.day }
      if left.coarseness != right.coarseness { return left.coarseness < right.coarseness }
      if left.clock != right.clock { return left.clock < right.clock }
      return (left.title, left.uid) < (right.title, right.uid)
    }
  }
}
