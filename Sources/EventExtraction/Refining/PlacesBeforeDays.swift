import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Tells the sentences in which each day stands behind its place: "au Moloco le 20 mars, puis à La Rodia le 27".
///
/// Told so, the place between two days is that of the second; where nothing shows it, what stands
/// nearest decides.
struct PlacesBeforeDays {
  let findings: Findings

  /// More days than so many are a list of another kind, and cost more than they tell.
  private static let mostDays = 12

  /// Whether a place of the sentence belongs to another of its days than this; nil where the sentence is not built
  /// so.
  func isOfOther(_ mention: PlaceMention, than date: Int) -> Bool? {
    guard let sentence = findings.sentence(at: findings.dates[date].firstToken),
      findings.sentence(at: mention.firstToken) == sentence
    else { return nil }
    let tokens = findings.tokens(ofSentence: sentence)
    let all = findings.dates(in: tokens)
    guard all.count <= 2 * PlacesBeforeDays.mostDays else { return nil }
    let days = all.filter { findings.dates[$0].form != .clockOnly }
    guard (2...PlacesBeforeDays.mostDays).contains(days.count),
      let own = days.firstIndex(of: date), isBuiltSo(days, in: tokens)
    else { return nil }
    let begin = own > 0 ? findings.dates[days[own - 1]].endToken : tokens.lowerBound
    return !(begin..<findings.dates[date].firstToken).contains(mention.firstToken)
  }

  /// A place right before each of the days, and none behind the last.
  private func isBuiltSo(_ days: [Int], in sentence: Range<Int32>) -> Bool {
    var begin = sentence.lowerBound
    for day in days {
      let end = findings.dates[day].firstToken
      guard begin <= end, endsWithPlace(begin..<end) else { return false }
      begin = findings.dates[day].endToken
    }
    return !findings.mentions(in: begin..<max(begin, sentence.upperBound)).contains { isSpot($0) }
  }

  /// Nothing but a comma or a bracket stands between the place and the day.
  private func endsWithPlace(_ tokens: Range<Int32>) -> Bool {
    // "place du 8 mai" ends behind the day.
    guard let last = findings.mentions(in: tokens).last(where: { isSpot($0) }) else { return false }
    let end = findings.mentions[last].endToken
    return end <= tokens.upperBound
      && (end..<tokens.upperBound).allSatisfy {
        findings.article.tokens[Int($0)].kind == .sign
      }
  }

  private func isSpot(_ mention: Int) -> Bool {
    (findings.mentions[mention].isLocative || findings.mentions[mention].kind == .venue)
      && !findings.mentions[mention].isWeak
  }
}
