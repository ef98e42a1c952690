import CivilTime
import TemporalExpressions

/// Makes a weekly series of the readings of one or several weekdays.
struct WeeklySeries {
  /// The day of writing, from which the series is told unless it begins on another.
  let written: Day

  /// From the first of its weekdays on or after a day, else that of writing.
  func make(of readings: inout [ResolvedDate], from day: Day? = nil, until: Day?) {
    var rule = RecurrenceRule(.weekly)
    for start in readings.compactMap(\.start) {
      let weekday = RecurrenceRule.WeekdayOrdinal(start.day.weekday)
      if !rule.byDay.contains(weekday) { rule.byDay.append(weekday) }
    }
    rule.until = until.map { CivilPoint(day: $0) }
    begin(rule, of: &readings, from: day ?? written)
  }

  /// From the first day of the rule on or after a day; the sessions of the first day stand for all.
  func begin(_ rule: RecurrenceRule, of readings: inout [ResolvedDate], from day: Day) {
    guard let opening = readings.first?.start?.day, let first = FirstOccurrence.of(rule, from: day)
    else { return }
    readings = readings.filter { $0.start?.day == opening }.map { session in
      var session = session
      session.recurrence = rule
      session.start = session.start.map { moved($0, by: first - opening) }
      session.end = session.end.map { moved($0, by: first - opening) }
      return session
    }
  }

  private func moved(_ point: CivilPoint, by days: Int) -> CivilPoint {
    point.clock.map { CivilPoint(day: point.day + days, clock: $0) }
      ?? CivilPoint(day: point.day + days)
  }
}
