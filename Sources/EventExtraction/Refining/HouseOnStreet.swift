import ArticleText
import LanguagePacks
import Places

/// The house that its street tells apart: "la salle des fêtes de la rue du Pré".
///
/// The street is read as an address; the noun before it says what stands there.
struct HouseOnStreet {
  let findings: Findings

  func house(on street: PlaceMention) -> PlaceMention? {
    var link = street.firstToken - 1
    if link > 0, findings.sense(.determiner, at: link) != nil, !isOf(link) { link -= 1 }
    guard link > 0, isOf(link) else { return nil }
    let before = max(0, link - HouseOnStreet.longestNoun)..<link
    guard let head = findings.senses(.venueHead, in: before).first(where: { $0.endToken == link })
    else { return nil }
    return findings.house(
      named: head.firstToken..<link, rule: "house told by its street", isLocative: true)
  }

  private func isOf(_ token: Int32) -> Bool {
    findings.senses(.placeWord, in: token..<token + 1).contains {
      HouseOnStreet.links.contains($0.value)
    }
  }

  private static let longestNoun: Int32 = 4
  private static let links: [Int16] = ["of", "of-le", "of-les"].map {
    WordCategory.placeWord.value(named: $0)
  }
}
