import CivilTime
import LanguagePacks
import TemporalExpressions

/// Joins to a habit the day it begins or ends on, told a few words further on.
///
/// "les mardis, 13 h 30, au Carrefour culturel, jusqu'au 24 avril" is one series, and no event ends
/// on 24 April.
struct HabitBounds {
  let findings: Findings

  /// So many tokens may stand between the habit and its bound.
  private static let reach: Int32 = 14

  func join(_ readings: inout [[ResolvedDate]]) {
    for habit in findings.dates.indices where isHoursOfStretch(habit, readings) {
      readings[habit] = []
    }
    for habit in findings.dates.indices.dropLast() where findings.dates[habit].recurrence != nil {
      guard let bound = bound(of: habit), let day = readings[bound].first?.bound else { continue }
      var joined = false
      for index in readings[habit].indices {
        joined = add(day, of: findings.dates[bound], to: &readings[habit][index]) || joined
      }
      if joined { readings[bound] = [] }
    }
  }

  /// "du 25 novembre au 29 décembre, tous les jours de 10h à 19h": the hours of the stretch before.
  private func isHoursOfStretch(_ habit: Int, _ readings: [[ResolvedDate]]) -> Bool {
    guard habit > 0, findings.dates[habit].recurrence?.frequency == .daily,
      findings.dates[habit].days.isEmpty, let run = readings[habit - 1].first,
      let start = run.start, let end = run.end, start.precision >= .day, end.day - start.day > 1
    else { return false }
    return findings.sentence(at: findings.dates[habit].firstToken)
      == findings.sentence(at: findings.dates[habit - 1].firstToken)
  }

  /// The next date of the sentence that is nothing but a bound.
  private func bound(of habit: Int) -> Int? {
    let date = findings.dates[habit]
    for next in habit + 1..<min(habit + 3, findings.dates.count) {
      let candidate = findings.dates[next]
      guard candidate.firstToken - date.endToken <= HabitBounds.reach,
        findings.sentence(at: candidate.firstToken) == findings.sentence(at: date.firstToken)
      else { return nil }
      if candidate.form == .clockOnly { continue }
      guard candidate.form == .single, candidate.days.count == 1, candidate.clocks.isEmpty,
        candidate.days[0].dayOfMonth != nil
          || candidate.days[0].month != nil && candidate.bound == .from,
        candidate.bound == .until || candidate.bound == .from,
        !findings.has(.deadlineCue, in: date.endToken..<candidate.firstToken)
      else { return nil }
      return next
    }
    return nil
  }

  private func add(
    _ day: Day, of bound: StatedDate, to reading: inout ResolvedDate
  ) -> Bool {
    guard var rule = reading.recurrence, let start = reading.start else { return false }
    if bound.bound == .until {
      guard rule.until == nil, day >= start.day else { return false }
      rule.until = CivilPoint(day: day)
      reading.recurrence = rule
      return true
    }
    guard let first = FirstOccurrence.of(rule, from: day) else { return false }
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
