import LanguagePacks
import Places

/// A place that is told to say where an event is not: "non pas place de la Liberté mais à la caserne".
///
/// The same words take out days ("and not on the 9th"); nothing but a preposition and an article may stand
/// between them and the place.
struct LeftPlace {
  let findings: Findings

  private static let reach: Int32 = 4

  func holds(_ mention: PlaceMention) -> Bool {
    let begin = max(0, mention.firstToken - LeftPlace.reach)
    guard
      let cue = findings.senses(.exception, in: begin..<mention.firstToken).last(where: {
        $0.endToken <= mention.firstToken
      })
    else { return false }
    return (cue.endToken..<mention.firstToken).allSatisfy {
      findings.sense(.locative, at: $0) != nil || findings.sense(.determiner, at: $0) != nil
        || findings.sense(.phraseLink, at: $0) != nil
    }
  }
}
