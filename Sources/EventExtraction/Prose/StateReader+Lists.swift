import CivilTime
import TemporalExpressions

extension StateReader {
  /// "prévu les 19 et 26 mars, est reporté aux 8 et 15 octobre": of as many days left as taken up, each moves to the
  /// one in its place.
  ///
  /// - Returns: a copy of the moved event for each pair behind the first.
  func others(of draft: EventDraft, by move: Move) -> [EventDraft] {
    guard let old = move.old?.stated, let new = move.new?.stated, old != new,
      draft.event.status == .rescheduled,
      findings.dates[old].form == .list, findings.dates[new].form == .list
    else { return [] }
    let (left, taken) = (reading.resolved[old], reading.resolved[new])
    guard left.count == taken.count, (2...StateReader.mostPairs).contains(left.count),
      draft.event.previousStart?.day == left[0].start?.day,
      draft.event.start?.day == taken[0].start?.day
    else { return [] }
    return zip(left, taken).dropFirst().map { former, latter in
      var other = draft
      other.event.previousStart = former.start
      other.event.previousEnd = former.end
      other.event.start = latter.start
      other.event.end = latter.end
      if let hour = draft.event.start?.clock, let start = latter.start, start.clock == nil {
        other.event.start = CivilPoint(day: start.day, clock: hour)
      }
      return other
    }
  }

  private static let mostPairs = 8
}
