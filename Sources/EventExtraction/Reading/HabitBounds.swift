import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Joins to a habit the day it begins or ends on, told a few words further on.
///
/// "les mardis, 13 h 30, au Carrefour culturel, jusqu'au 24 avril" is one series, and no event ends
/// on 24 April.
struct HabitBounds {
  let findings: Findings
  /// The day of writing.
  let written: Day

  /// So many tokens may stand between the habit and its bound.
  private static let reach: Int32 = 14

  func join(_ readings: inout [[ResolvedDate]]) {
    for habit in findings.dates.indices where isHoursOfStretch(habit, readings) {
      readings[habit] = []
    }
    for habit in findings.dates.indices {
      if isWeekdayOfStretch(habit, readings) || isWeekdayOfStart(habit, readings) {
        makeHabit(of: &readings[habit])
      }
      guard readings[habit].contains(where: { $0.hasRecurrence }) else { continue }
      let start = start(behind: habit).map { [$0] } ?? []
      for bound in bounds(behind: habit) + bounds(before: habit) + start {
        var joined = false
        for index in readings[habit].indices {
          joined = add(readings[bound], of: bound, to: &readings[habit][index]) || joined
        }
        if joined { readings[bound] = [] }
      }
    }
  }

  /// "mercredi 16 h 30-19 h, du 3 avril au 30 octobre": a weekday's hours with weeks of days behind
  /// them are those of each week.
  private func isWeekdayOfStretch(_ index: Int, _ readings: [[ResolvedDate]]) -> Bool {
    let form = findings.dates[index].form
    guard form == .single || form == .list, !findings.dates[index].clocks.isEmpty else {
      return false
    }
    let date = findings.dates[index]
    guard date.bound == .closed, !date.hasRecurrence, index + 1 < findings.dates.count,
      date.days.allSatisfy({
        $0.weekday != nil && $0.dayOfMonth == nil && $0.direction == nil && $0.offset == nil
      }),
      let start = readings[index + 1].first?.start, isBeside(index, beginning: start.day),
      let end = readings[index + 1].last.flatMap({ $0.end ?? $0.start }),
      readings[index + 1].first?.end != nil && start.precision == .day
        || isRunOfMonths(findings.dates[index + 1]),
      end.lastDay - start.day >= HabitBounds.fewestDays
    else { return false }
    return sameBlock(index, index + 1)
  }

  /// Right behind the weekday, or a little further where the first day bears the weekday out.
  ///
  /// "Tuesday 7pm, Assembly Rooms. Six weeks from 12 January".
  private func isBeside(_ index: Int, beginning first: Day) -> Bool {
    let end = findings.dates[index].endToken
    let gap = end..<max(end, findings.dates[index + 1].firstToken)
    if gap.count <= HabitBounds.reachOfStretch { return true }
    return gap.count <= HabitBounds.reachOfRun
      && findings.dates[index].days.contains { $0.weekday == first.weekday }
      && !findings.has(.eventNoun, in: gap) && !findings.has(.weakEventNoun, in: gap)
  }

  private static let reachOfRun = 8

  /// A weekday's hour, and the day of that name on which it begins.
  ///
  /// "Mercredi, 18 h. 10 semaines, début le 23 septembre".
  private func isWeekdayOfStart(_ index: Int, _ readings: [[ResolvedDate]]) -> Bool {
    let date = findings.dates[index]
    guard date.form == .single, date.bound == .closed, !date.hasRecurrence, !date.clocks.isEmpty,
      date.days.count == 1, let weekday = date.days[0].weekday, date.days[0].dayOfMonth == nil,
      date.days[0].direction == nil, date.days[0].offset == nil,
      let start = start(behind: index), start == index + 1,
      findings.dates[start].days.first?.dayOfMonth != nil,
      let day = readings[start].first?.start?.day
    else { return false }
    return day.weekday == weekday
      && !findings.has(
        .eventNoun, in: date.endToken..<max(date.endToken, findings.dates[start].firstToken))
  }

  /// "Ça commence mercredi prochain", "début le 23 septembre": the first day, told shortly behind in the block.
  private func start(behind habit: Int) -> Int? {
    let last = min(habit + HabitBounds.farthestStart, findings.dates.count - 1)
    guard habit < last else { return nil }
    return (habit + 1...last).first { next in
      let date = findings.dates[next]
      guard date.form == .single, date.bound == .closed, date.clocks.isEmpty, !date.hasRecurrence,
        sameBlock(habit, next), let day = date.days.first,
        day.dayOfMonth != nil || day.weekday != nil && day.direction == .next
      else { return false }
      let begin = max(findings.dates[habit].endToken, date.firstToken - HabitBounds.reachOfStretch)
      return (begin..<max(begin, date.firstToken)).contains {
        findings.isSmallWord(.start, at: $0)
      }
    }
  }

  private static let farthestStart = 4

  /// "en juillet et en août".
  private func isRunOfMonths(_ date: StatedDate) -> Bool {
    date.form == .list && date.clocks.isEmpty && !date.hasRecurrence
      && date.days.allSatisfy { $0.month != nil && $0.dayOfMonth == nil && $0.weekday == nil }
  }

  private static let reachOfStretch: Int32 = 2
  private static let fewestDays = 14

  private func makeHabit(of readings: inout [ResolvedDate]) {
    for index in readings.indices {
      guard let start = readings[index].start else { continue }
      var rule = RecurrenceRule(.weekly)
      rule.byDay = [RecurrenceRule.WeekdayOrdinal(start.day.weekday)]
      readings[index].recurrence = rule
    }
  }

  /// "du 25 novembre au 29 décembre, tous les jours de 10h à 19h": the hours of the stretch before.
  private func isHoursOfStretch(_ habit: Int, _ readings: [[ResolvedDate]]) -> Bool {
    guard habit > 0, findings.dates[habit].recurrence?.frequency == .daily,
      findings.dates[habit].days.isEmpty, let run = readings[habit - 1].first,
      let start = run.start, let end = run.end, start.precision >= .day, end.day - start.day > 1,
      sameBlock(habit, habit - 1),
      let sentence = findings.sentence(at: findings.dates[habit].firstToken),
      let before = findings.sentence(at: findings.dates[habit - 1].firstToken)
    else { return false }
    // "Ouverture tous les jours de 9 h à 18 h." right behind the sentence of the stretch
    return sentence == before
      || sentence == before + 1
        && findings.has(.openingHours, in: findings.tokens(ofSentence: sentence))
  }

  private func sameBlock(_ first: Int, _ second: Int) -> Bool {
    findings.block(at: findings.dates[first].firstToken)
      == findings.block(at: findings.dates[second].firstToken)
  }

  /// The dates of the sentence behind a habit that are nothing but its bounds.
  private func bounds(behind habit: Int) -> [Int] {
    var bounds: [Int] = []
    var end = findings.dates[habit].endToken
    for next in habit + 1..<min(habit + 4, max(habit + 1, findings.dates.count)) {
      let candidate = findings.dates[next]
      guard candidate.firstToken - end <= HabitBounds.reach,
        findings.sentence(at: candidate.firstToken)
          == findings.sentence(at: findings.dates[habit].firstToken)
          || next == habit + 1 && isRunBehind(habit)
      else { break }
      if candidate.form == .clockOnly { continue }
      // "tous les jours de 9 h à 18 h (19 h en juillet et août)": the months of another hour.
      guard isBound(candidate), !findings.has(.deadlineCue, in: end..<candidate.firstToken),
        !isRunOfMonths(candidate)
          || (end..<max(end, candidate.firstToken)).allSatisfy({
            !findings.article.tokens[Int($0)].isSign("(")
          })
      else { break }
      bounds.append(next)
      end = candidate.endToken
      if candidate.form != .single { break }
    }
    return bounds
  }

  /// The run in a sentence of its own.
  ///
  /// "Yoga doux. Lundi, 13 h 30 à 14 h 45. Du 21 septembre au 30 novembre".
  private func isRunBehind(_ habit: Int) -> Bool {
    let run = findings.dates[habit + 1]
    return run.form == .range
      && run.firstToken - findings.dates[habit].endToken <= HabitBounds.reachOfStretch
      && sameBlock(habit, habit + 1)
  }

  /// "From 13 January, our evenings are back every Tuesday": the first day, told before.
  private func bounds(before habit: Int) -> [Int] {
    guard habit > 0, findings.dates[habit - 1].bound == .from,
      isBound(findings.dates[habit - 1]),
      findings.dates[habit].firstToken - findings.dates[habit - 1].endToken <= HabitBounds.reach,
      findings.sentence(at: findings.dates[habit - 1].firstToken)
        == findings.sentence(at: findings.dates[habit].firstToken)
    else { return [] }
    return [habit - 1]
  }

  /// "jusqu'au 24 avril", "à partir du 5 avril", "du 15 septembre au 8 décembre".
  private func isBound(_ date: StatedDate) -> Bool {
    guard date.clocks.isEmpty, !date.hasRecurrence, !date.days.isEmpty else { return false }
    if date.form == .range {
      return date.days.allSatisfy { $0.dayOfMonth != nil || $0.month != nil && $0.part == nil }
    }
    if isRunOfMonths(date) { return true }
    guard date.form == .single, let day = date.days.first else { return false }
    switch date.bound {
    case .until:
      return (day.dayOfMonth != nil || day.hasHoliday || isWeekdayAlone(day))
        && !TenseReader(findings: findings).isMoved(date)
    case .from: return day.dayOfMonth != nil || day.month != nil || day.hasHoliday
    default: return false
    }
  }

  /// No more than its name, as in "daily until Friday".
  private func isWeekdayAlone(_ day: StatedDay) -> Bool {
    day.weekday != nil && day.dayOfMonth == nil && day.month == nil && day.offset == nil
  }

  private func add(
    _ bounds: [ResolvedDate], of index: Int, to reading: inout ResolvedDate
  ) -> Bool {
    guard var bound = bounds.first, var rule = reading.recurrence, let start = reading.start else {
      return false
    }
    let date = findings.dates[index]
    let isRun = date.form == .range || isRunOfMonths(date)
    if date.form == .list { bound.end = bounds.last?.start }
    // "tous les mardis, du 15 septembre au 8 décembre": what is held every week is held again.
    if isRun, bound.isYearInferred, let last = bound.end?.lastDay, last < written {
      bound.start = bound.start.map { CivilPoint(day: $0.day.adding(months: 12)) }
      bound.end = CivilPoint(day: last.adding(months: 12))
    }
    if date.bound == .until {
      guard rule.until == nil, var day = bound.bound else { return false }
      if let weekday = date.days.first.flatMap({ isWeekdayAlone($0) ? $0.weekday : nil }) {
        guard rule.frequency == .daily, date.clocks.isEmpty else { return false }
        day = start.day.next(weekday)
      }
      guard day >= start.day else { return false }
      rule.until = CivilPoint(day: day)
      reading.recurrence = rule
      return true
    }
    guard let day = bound.start?.day, let first = FirstOccurrence.of(rule, from: day) else {
      return false
    }
    if isRun {
      guard rule.until == nil, let last = bound.end?.lastDay, first <= last else { return false }
      rule.until = CivilPoint(day: last)
      reading.recurrence = rule
    } else if let until = rule.until, until.day < first {
      return false
    }
    let length = reading.end.map { $0.day - start.day }
    reading.start = start.clock.map { CivilPoint(day: first, clock: $0) } ?? CivilPoint(day: first)
    if let length, let end = reading.end {
      reading.end =
        end.clock.map { CivilPoint(day: first + length, clock: $0) }
        ?? CivilPoint(day: first + length)
    }
    return true
  }
}

extension ResolvedDate {
  fileprivate var bound: Day? { (start ?? end)?.day }
}
