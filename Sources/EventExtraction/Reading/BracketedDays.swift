import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Joins a weekday with the day that a bracket behind it spells out, and the two ends of a stretch.
///
/// "On the Saturday (10 May)" and "mardi prochain (19 novembre)" are one day; "dès le 9 novembre et
/// jusqu'au 18 février" is one stretch; the month of "en février, les 3 et 10" and the distance of "dans quinze
/// jours, vendredi 4" are none of their own.
struct BracketedDays {
  let findings: Findings

  func join(_ readings: inout [[ResolvedDate]]) {
    for index in findings.dates.indices.dropLast() {
      let date = findings.dates[index]
      let next = findings.dates[index + 1]
      guard findings.sentence(at: date.firstToken) == findings.sentence(at: next.firstToken) else {
        continue
      }
      if isMonth(date, of: next) || isNamed(index, readings) {
        readings[index] = []
      } else if isSpeltOut(date, by: next), let day = readings[index + 1].first?.start?.day {
        for reading in readings[index].indices { move(&readings[index][reading], to: day) }
        if next.clocks.isEmpty { readings[index + 1] = [] }
      } else if isStretch(date, next), let last = readings[index + 1].first?.end,
        let start = readings[index].first?.start, last.day > start.day, readings[index].count == 1
      {
        readings[index][0].end = last
        readings[index + 1] = []
      } else if isOpenSince(date, until: next), readings[index + 1].count == 1,
        let start = readings[index].first.flatMap({ $0.start ?? $0.end }),
        let last = readings[index + 1][0].end, start.precision >= .day, start.day < last.day
      {
        readings[index + 1][0].start = start
        readings[index] = []
      }
    }
  }

  /// "en février, les 3 et 10": the month of the days behind it.
  private func isMonth(_ date: StatedDate, of next: StatedDate) -> Bool {
    guard date.form == .single, date.bound == .closed, date.clocks.isEmpty,
      let month = date.days.first, month.month != nil, month.dayOfMonth == nil, month.part == nil,
      month.ordinal == nil, (0...1).contains(next.firstToken - date.endToken)
    else { return false }
    return !next.days.isEmpty && next.days.allSatisfy { $0.dayOfMonth != nil && $0.month == nil }
  }

  /// "dans quinze jours, vendredi 4 décembre", "aujourd'hui et demain, 16 et 17 octobre": what is counted from the day of writing is
  /// named right behind.
  private func isNamed(_ index: Int, _ readings: [[ResolvedDate]]) -> Bool {
    let date = findings.dates[index]
    let next = findings.dates[index + 1]
    guard date.form == .single || date.form == .list && next.form == .list,
      date.bound == .closed, date.clocks.isEmpty, !date.hasRecurrence, !date.days.isEmpty,
      date.days.allSatisfy(isCounted), next.form == date.form, next.bound == .closed,
      date.days.count == 1 || date.days.count == next.days.count,
      next.firstToken == date.endToken + 1,
      findings.article.tokens[Int(date.endToken)].isSign(","),
      next.days.contains(where: { $0.dayOfMonth != nil }),
      let point = readings[index].first?.start, let day = readings[index + 1].first?.start?.day
    else { return false }
    // "Le lendemain, le 27 octobre": counted from a day that may well be another than the one told last.
    if date.days[0].offset?.isFromPreviousDate == true { return date.days.count == 1 }
    let last = (readings[index].first?.end ?? point).lastDay
    return day >= point.day - BracketedDays.slack && day <= last + BracketedDays.slack
  }

  private func isCounted(_ day: StatedDay) -> Bool {
    day.dayOfMonth == nil && day.weekday == nil && day.month == nil && !day.hasHoliday
      && (day.offset != nil || day.direction != nil)
  }

  /// "In two weeks" is said of a day or two more or less.
  private static let slack = 2

  private func isSpeltOut(_ date: StatedDate, by next: StatedDate) -> Bool {
    guard date.form == .single, next.form == .single, next.firstToken == date.endToken + 1,
      findings.article.tokens[Int(date.endToken)].isSign("("),
      date.days.count == 1, next.days.count == 1, next.days[0].dayOfMonth != nil,
      date.days[0].dayOfMonth == nil
    else { return false }
    return date.days[0].weekday != nil || date.days[0].offset != nil
  }

  private func isStretch(_ date: StatedDate, _ next: StatedDate) -> Bool {
    date.bound == .from && next.bound == .until && date.clocks.isEmpty && next.clocks.isEmpty
      && !date.hasRecurrence && !next.hasRecurrence
      && (0...3).contains(next.firstToken - date.endToken)
  }

  /// "has been open since 20 May and can be seen up to 28 September": what has begun and goes on.
  private func isOpenSince(_ date: StatedDate, until next: StatedDate) -> Bool {
    date.bound == .since && next.bound == .until && date.clocks.isEmpty && next.clocks.isEmpty
      && date.days.first?.dayOfMonth != nil && next.days.first?.dayOfMonth != nil
      && (0...BracketedDays.reachOfEnd).contains(next.firstToken - date.endToken)
  }

  private static let reachOfEnd: Int32 = 8

  private func move(_ reading: inout ResolvedDate, to day: Day) {
    guard let start = reading.start else { return }
    let length = reading.end.map { $0.day - start.day }
    reading.start = start.clock.map { CivilPoint(day: day, clock: $0) } ?? CivilPoint(day: day)
    reading.hasWeekdayConflict = false
    guard let end = reading.end, let length else { return }
    reading.end =
      end.clock.map { CivilPoint(day: day + length, clock: $0) } ?? CivilPoint(day: day + length)
  }
}
