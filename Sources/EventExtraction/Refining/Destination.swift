import ArticleText
import LanguagePacks
import Places

/// Where an outing goes: "la sortie à Giverny", "the coach trip to Bath".
///
/// People leave from elsewhere, so that such a town is not the one in which everything else of a text takes
/// place.
struct Destination {
  let findings: Findings

  private static let reach: Int32 = 4

  func holds(_ mention: PlaceMention) -> Bool {
    if isGoal(mention) { return true }
    let begin = max(0, mention.firstToken - Destination.reach)
    // "la sortie au musée Courbet d'Ornans": the house that is visited stands between.
    let house = findings.mentions(in: begin..<mention.firstToken).map { findings.mentions[$0] }.last
    if let house, house.kind == .venue, house.endToken <= mention.firstToken,
      mention.firstToken - house.endToken <= 1, holds(house)
    {
      return true
    }
    guard
      let trip = findings.senses(.eventNoun, in: begin..<mention.firstToken).last(where: {
        $0.endToken <= mention.firstToken
      }), EventKind.allCasesByPack[Int(trip.value)] == .trip
    else { return false }
    return (trip.endToken..<mention.firstToken).allSatisfy {
      findings.sense(.phraseLink, at: $0) != nil || findings.sense(.locative, at: $0) != nil
        || findings.sense(.determiner, at: $0) != nil
    }
  }

  /// "are going to The Print Works in Manchester", "partent à Genève": where a verb of going leads.
  private func isGoal(_ mention: PlaceMention) -> Bool {
    let begin = max(0, mention.firstToken - Destination.reachOfVerb)
    return findings.senses(.placeWord, in: begin..<mention.firstToken).contains { verb in
      (verb.value == Destination.going || verb.value == FixtureClause.away)
        && verb.endToken <= mention.firstToken
        && (verb.endToken..<mention.firstToken).allSatisfy { token in
          findings.article.tokens[Int(token)].kind == .word
            && (findings.article.tokens[Int(token)].shape.contains(.capitalised)
              || findings.mention(at: token) != nil || findings.sense(.locative, at: token) != nil
              || findings.sense(.determiner, at: token) != nil)
        }
    }
  }

  private static let reachOfVerb: Int32 = 7
  private static let going = WordCategory.placeWord.value(named: "going")
}
