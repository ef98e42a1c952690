import ArticleText
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
    guard resolved.start == nil, resolved.end != nil,
      isTakenUp(findings.dates[resolved.stated])
    else { return resolved }
    var day = resolved
    day.start = resolved.end
    day.end = nil
    return day
  }
}
