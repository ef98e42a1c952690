import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// A day that a relative clause takes up: "closed until 3 December, when the show opens".
///
/// What stands before it is another fact; the day is that of what follows, and no longer a bound.
struct TakenUpDay {
  let findings: Findings

  func isTakenUp(_ date: StatedDate) -> Bool {
    var next = date.endToken
    let count = Int32(findings.article.tokens.count)
    if next < count, findings.article.tokens[Int(next)].isSign(",") { next += 1 }
    return next < count && findings.isSmallWord(.onWhich, at: next) && !date.days.isEmpty
  }

  /// The day on which the bound lies, as one of its own.
  func day(of resolved: ResolvedDate) -> ResolvedDate {
    if let day = possessor(resolved) { return day }
    guard resolved.start == nil, resolved.end != nil,
      isTakenUp(findings.dates[resolved.stated])
    else { return resolved }
    var day = resolved
    day.start = resolved.end
    day.end = nil
    return day
  }

  /// "before Saturday's game": the bound is the game, and the day is its own.
  private func possessor(_ resolved: ResolvedDate) -> ResolvedDate? {
    let date = findings.dates[resolved.stated]
    guard !findings.pack.habits.headsFirst, date.bound == .before, resolved.start == nil,
      let end = resolved.end, end.precision == .day, end.clock == nil, date.days.count == 1,
      date.days[0].weekday != nil, isPossessive(date)
    else { return nil }
    var day = resolved
    day.start = CivilPoint(day: end.day + 1)
    day.end = nil
    return day
  }

  private func isPossessive(_ date: StatedDate) -> Bool {
    let text = findings.string(date.begin, date.end)
    return text.hasSuffix("'s") || text.hasSuffix("’s")
  }
}
