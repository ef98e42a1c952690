import ArticleText
import LanguagePacks
import Places

/// Knows the full name of a house that a text goes on to call by its noun alone: "au musée" is the musée
/// du Verre where that is the only one named.
struct FullHouseNames {
  private let findings: Findings
  /// By the folded key of the noun; nil where the text names several houses by it.
  private var houses: [UInt64: PlaceMention?] = [:]

  init(findings: Findings) {
    self.findings = findings
    for mention in findings.mentions where isNamed(mention) {
      let key = key(of: findings.head(of: mention))
      guard let known = houses[key] else {
        houses[key] = .some(mention)
        continue
      }
      if let known, !findings.isSameHouse(known, mention) { houses[key] = .some(nil) }
    }
  }

  /// The house by its full name, for a mention that is a bare noun behind a definite article.
  func house(for mention: PlaceMention) -> PlaceMention? {
    guard mention.kind == .venue, mention.endToken - mention.firstToken == 1,
      isDefinite(mention.firstToken - 1),
      let house = houses[key(of: mention.firstToken)] ?? nil,
      house.firstToken < mention.firstToken
    else { return nil }
    return house
  }

  /// A strong head with a name that is more than the town's.
  private func isNamed(_ mention: PlaceMention) -> Bool {
    mention.placeKind != .town && findings.hasNameOfItsOwn(mention)
  }

  private func key(of token: Int32) -> UInt64 { findings.article.tokens[Int(token)].key.folded }

  private func isDefinite(_ token: Int32) -> Bool {
    token >= 0
      && (findings.sense(.determiner, at: token)?.value == TitleComposer.definite
        || findings.senses(.locative, in: token..<token + 1).contains {
          FullHouseNames.contractions.contains($0.value)
        })
  }

  private static let contractions: [Int16] = ["at-le", "at-les"].map {
    WordCategory.locative.value(named: $0)
  }
}
