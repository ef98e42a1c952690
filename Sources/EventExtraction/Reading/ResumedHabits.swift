import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Makes series of the weekdays of a timetable, from the day on which the text says that all begins again.
///
/// "LUNDI | 9h-10h | Barre au sol" over "Reprise des ateliers le mardi 8 septembre": what a club prints for the
/// year is held every week from that day on, and not in the week of writing.
struct ResumedHabits {
  let findings: Findings
  /// The day of writing.
  let written: Day

  /// Fewer weekdays at the heads of lines are no timetable.
  private static let fewestRows = 3
  /// A timetable is printed at most so many days before it begins, or so many after.
  private static let mostAhead = 90
  private static let mostBehind = 30
  private static let reachOfHead: Int32 = 1

  func join(_ readings: inout [[ResolvedDate]]) {
    guard let first = resumption(readings) else { return }
    let rows = findings.dates.indices.filter { isRow(findings.dates[$0]) }
    guard rows.count >= ResumedHabits.fewestRows else { return }
    for row in rows {
      for index in readings[row].indices { resume(&readings[row][index], from: first) }
    }
  }

  /// The day of a sentence that a word for beginning again opens.
  private func resumption(_ readings: [[ResolvedDate]]) -> Day? {
    for index in findings.dates.indices {
      let date = findings.dates[index]
      guard date.form == .single, date.bound == .closed || date.bound == .from,
        date.days.first?.dayOfMonth != nil, let day = readings[index].first?.start?.day,
        (-ResumedHabits.mostBehind...ResumedHabits.mostAhead).contains(day - written),
        let sentence = findings.sentence(at: date.firstToken)
      else { continue }
      let begin = findings.tokens(ofSentence: sentence).lowerBound
      let head = begin...min(date.firstToken, begin + ResumedHabits.reachOfHead)
      if head.contains(where: { findings.isSmallWord(.resumption, at: $0) }) { return day }
    }
    return nil
  }

  /// A weekday with its hours at the head of a line.
  private func isRow(_ date: StatedDate) -> Bool {
    guard date.form == .single, date.bound == .closed, !date.hasRecurrence, !date.clocks.isEmpty,
      date.days.count == 1, let day = date.days.first, day.weekday != nil, day.dayOfMonth == nil,
      day.month == nil, day.direction == nil, day.offset == nil,
      let block = findings.block(at: date.firstToken)
    else { return false }
    return date.firstToken - findings.tokens(ofBlock: block).lowerBound
      <= ResumedHabits.reachOfHead
  }

  private func resume(_ reading: inout ResolvedDate, from first: Day) {
    guard let start = reading.start else { return }
    let day = first.next(start.day.weekday)
    let shift = day - start.day
    reading.start = start.clock.map { CivilPoint(day: day, clock: $0) } ?? CivilPoint(day: day)
    reading.end = reading.end.map { end in
      end.clock.map { CivilPoint(day: end.day + shift, clock: $0) }
        ?? CivilPoint(day: end.day + shift)
    }
    var rule = RecurrenceRule(.weekly)
    rule.byDay = [RecurrenceRule.WeekdayOrdinal(day.weekday)]
    reading.recurrence = rule
    // The week is no longer that of writing: another line has told it.
    reading.reasons = [.yearByHeading]
  }
}
