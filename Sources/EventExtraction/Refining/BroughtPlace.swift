import ArticleText
import LanguagePacks
import Places

/// Tells a venue to which something is brought: "The Players bring Bedroom Farce to the Corn Exchange",
/// "the tour comes to the Playhouse".
///
/// A preposition of direction leads to no venue by itself ("the road to the castle"); behind a verb that
/// brings or comes it says where it takes place.
struct BroughtPlace {
  let findings: Findings

  func isBrought(_ mention: PlaceMention) -> Bool {
    guard mention.kind == .venue, let preposition = direction(before: mention.firstToken),
      let sentence = findings.sentence(at: mention.firstToken)
    else { return false }
    let begin = max(
      findings.tokens(ofSentence: sentence).lowerBound, preposition - BroughtPlace.reach)
    // A paragraph may end in the preposition, and the next open with the name.
    guard begin < preposition else { return false }
    return findings.hasAny(of: BroughtPlace.verbs, in: begin..<preposition)
  }

  /// What brings, comes or is moved: "moves from Abbot Hall to the Studio".
  private static let verbs = CategorySet(.hostVerb, .weakEventVerb, .stateCue)

  /// "moves from Abbot Hall to the Studio": a house that an event leaves for another of its
  /// sentence.
  func isLeft(_ mention: PlaceMention) -> Bool {
    guard mention.kind == .venue, let preposition = direction(before: mention.firstToken),
      let sentence = findings.sentence(at: mention.firstToken)
    else { return false }
    let own = findings.tokens(ofSentence: sentence)
    let begin = max(own.lowerBound, preposition - BroughtPlace.reachOfMove)
    guard begin < preposition, findings.has(.stateCue, in: begin..<preposition) else {
      return false
    }
    return findings.mentions(in: mention.endToken..<max(mention.endToken, own.upperBound)).contains
    {
      isBrought(findings.mentions[$0])
    }
  }

  private static let reachOfMove: Int32 = 4

  /// Where a phrase goes on with "to the Corn Exchange", or nil.
  func end(of phrase: Range<Int32>) -> Int32? {
    for index in findings.mentions(in: phrase) where findings.mentions[index].kind != .address {
      if let preposition = direction(before: findings.mentions[index].firstToken),
        preposition > phrase.lowerBound
      {
        return preposition
      }
    }
    return nil
  }

  private static let reach: Int32 = 14

  /// The preposition of direction right before a name, perhaps with an article between.
  private func direction(before name: Int32) -> Int32? {
    var token = name - 1
    if token > 0, findings.sense(.determiner, at: token) != nil { token -= 1 }
    guard token > 0,
      findings.senses(.placeWord, in: token..<token + 1).contains(where: {
        $0.value == BroughtPlace.toward
      })
    else { return nil }
    return token
  }

  private static let toward = WordCategory.placeWord.value(named: "toward")
}
