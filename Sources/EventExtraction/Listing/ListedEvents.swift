import ArticleText
import LanguagePacks
import TemporalExpressions

/// What a list in one line or sentence tells of: events that each have a noun before and an hour behind it.
///
/// "marché de 9 h à 12 h, lecture à 15 h à la médiathèque et concert à 20 h 30 à la collégiale"
struct ListedEvents {
  let findings: Findings

  /// Where each of them begins; nil where fewer than two have an hour or the first has none.
  func starts(in tokens: Range<Int32>) -> [Int32]? {
    guard opensEvent(tokens.lowerBound) else { return nil }
    var starts = [tokens.lowerBound]
    var depth = 0
    for token in tokens.dropFirst() {
      let sign = findings.article.tokens[Int(token)]
      if sign.isSign("(") || sign.isSign("«") || sign.isSign("“") { depth += 1 }
      if sign.isSign(")") || sign.isSign("»") || sign.isSign("”") { depth = max(0, depth - 1) }
      guard depth == 0, isBorder(token), token + 1 < tokens.upperBound, opensEvent(token + 1)
      else { continue }
      // "expo et concert à 20 h" is one item, as is "lecture, goûter à 15 h".
      if hasHour(starts[starts.count - 1]..<token) { starts.append(token + 1) }
    }
    guard starts.count > 1, hasHour(starts[starts.count - 1]..<tokens.upperBound) else {
      return nil
    }
    return starts
  }

  private func hasHour(_ tokens: Range<Int32>) -> Bool {
    findings.dates(in: tokens).contains { !findings.dates[$0].clocks.isEmpty }
  }

  private func isBorder(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign(",") || sign.isSign(";") || sign.isSign("·") || sign.isSign("•")
      || findings.isSmallWord(.and, at: token)
  }

  /// The noun stands first, behind an article, or behind words that tell what kind it is of: "craft market".
  private func opensEvent(_ token: Int32) -> Bool {
    let limit = token + (findings.pack.habits.headsFirst ? 2 : ListedEvents.longestKind)
    var next = token
    while next < limit, Int(next) < findings.article.tokens.count,
      findings.article.tokens[Int(next)].kind == .word
    {
      if findings.sense(.eventNoun, at: next) != nil
        || findings.sense(.weakEventNoun, at: next) != nil
      {
        return true
      }
      if findings.pack.habits.headsFirst, findings.sense(.determiner, at: next) == nil {
        return false
      }
      if findings.date(at: next) != nil || findings.isSmallWord(.and, at: next) { return false }
      next += 1
    }
    return false
  }

  private static let longestKind: Int32 = 4
}
