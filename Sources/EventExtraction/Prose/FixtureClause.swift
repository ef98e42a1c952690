import ArticleText
import LanguagePacks
import Places

/// Finds a meeting of two teams that is told as a sentence: "Jura Sud reçoit Andrézieux".
///
/// A team bears the name of its town, so that the object is a place, which no guest is.
struct FixtureClause {
  let findings: Findings

  private static let longestTeam: Int32 = 6

  /// Both teams and the verb between them, where the verb is one of sides that meet.
  func range(around verb: WordSense, in sentence: Range<Int32>) -> Range<Int32>? {
    guard
      findings.senses(.placeWord, in: verb.firstToken..<verb.endToken).contains(where: {
        $0.value == FixtureSides.opponent
      }),
      let end = visitorEnd(from: withoutAdverb(verb.endToken, in: sentence), in: sentence)
        ?? nameEnd(from: verb.endToken, in: sentence)
    else { return nil }
    var begin = verb.firstToken
    while begin > sentence.lowerBound, verb.firstToken - begin < FixtureClause.longestTeam,
      isOfName(begin - 1)
    {
      begin -= 1
    }
    // A house receives a town's choir or council, and no team.
    guard begin < verb.firstToken,
      !(begin..<verb.firstToken).contains(where: { token in
        findings.mention(at: token).map { $0.kind == .venue } ?? false
      })
    else { return nil }
    return begin..<end
  }

  /// "recevra | ensuite Beaune": a small word between.
  private func withoutAdverb(_ next: Int32, in sentence: Range<Int32>) -> Int32 {
    next + 1 < sentence.upperBound && findings.sense(.phraseEnd, at: next)?.endToken == next + 1
      && !findings.article.tokens[Int(next)].shape.contains(.capitalised) ? next + 1 : next
  }

  /// Behind the last word of a few that name the visitors, with a town among them.
  private func visitorEnd(from begin: Int32, in sentence: Range<Int32>) -> Int32? {
    var end = begin
    while end < sentence.upperBound, end - begin < FixtureClause.longestTeam, isOfName(end),
      findings.article.tokens[Int(end)].shape.contains(.capitalised)
        || findings.sense(.determiner, at: end) != nil
        || findings.sense(.phraseLink, at: end) != nil && findings.sense(.locative, at: end) == nil
    {
      if let town = findings.mention(at: end), town.kind == .place, town.place?.kind.isTown == true
      {
        return max(end + 1, town.endToken)
      }
      end += 1
    }
    return nil
  }

  /// Where names are written with capitals and towns without an article, a name right behind the verb is a
  /// team's: "Kingsbridge RFC host Ivybridge".
  private func nameEnd(from begin: Int32, in sentence: Range<Int32>) -> Int32? {
    guard !findings.pack.habits.headsFirst, begin < sentence.upperBound,
      findings.sense(.determiner, at: begin) == nil
    else { return nil }
    let end =
      (begin..<sentence.upperBound).first {
        !findings.article.tokens[Int($0)].shape.contains(.capitalised)
          || findings.date(at: $0) != nil
      } ?? sentence.upperBound
    return (1...FixtureClause.longestTeam).contains(end - begin) ? end : nil
  }

  private func isOfName(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    return (word.kind != .sign || word.isSign("-") || word.isSign("'") || word.isSign("’"))
      && findings.date(at: token) == nil && findings.sense(.phraseEnd, at: token) == nil
  }
}
