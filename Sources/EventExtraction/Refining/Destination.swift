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
    let begin = max(0, mention.firstToken - Destination.reach)
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
}
