import ArticleText
import LanguagePacks
import Places

/// A place that is told to say where an event is not: "non pas place de la Liberté mais à la caserne", "n'aura
/// pas lieu à la halle, mais à la salle des fêtes".
///
/// The same words take out days ("and not on the 9th"); nothing but a preposition and an article may stand
/// between them and the place.
struct LeftPlace {
  let findings: Findings

  private static let reach: Int32 = 4

  func holds(_ mention: PlaceMention) -> Bool {
    if isCorrected(mention) && isDenied(mention) || isOfReason(mention) { return true }
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

  /// "à la halle, | mais à la salle des fêtes": a "but" and a preposition lead from it to another place.
  func isCorrected(_ mention: PlaceMention) -> Bool {
    let end = Int32(findings.article.tokens.count)
    var but = mention.endToken
    if but < end, findings.article.tokens[Int(but)].isSign(",") { but += 1 }
    guard but + 1 < end, findings.isSmallWord(.but, at: but),
      findings.sense(.locative, at: but + 1) != nil
    else { return false }
    let near = but + 1..<min(end, but + 1 + LeftPlace.reach)
    return findings.date(at: but + 1) == nil && !findings.mentions(in: near).isEmpty
  }

  /// A negation, or the word that nothing takes place, stands a little before.
  private func isDenied(_ mention: PlaceMention) -> Bool {
    let near = max(0, mention.firstToken - LeftPlace.reachOfDenial)..<mention.firstToken
    return findings.has(.negation, in: near)
      || findings.senses(.stateCue, in: near).contains {
        StateCue(rawValue: $0.value) == .cancelled
      }
  }

  private static let reachOfDenial: Int32 = 8

  /// "Because of a leak at the Meeting House, the talk will be held in the church hall": where the reason lies, and
  /// behind its comma the place itself.
  private func isOfReason(_ mention: PlaceMention) -> Bool {
    guard let sentence = findings.sentence(at: mention.firstToken) else { return false }
    let tokens = findings.tokens(ofSentence: sentence)
    guard let reason = findings.sense(.reason, at: tokens.lowerBound),
      reason.endToken <= mention.firstToken,
      let comma = (reason.endToken..<tokens.upperBound).first(where: {
        findings.article.tokens[Int($0)].isSign(",")
      }), mention.endToken <= comma
    else { return false }
    return findings.mentions(in: comma..<tokens.upperBound).contains {
      findings.mentions[$0].kind == mention.kind
    }
  }
}
