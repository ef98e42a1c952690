import ArticleText
import LanguagePacks
import Places

/// The house that a text is about: named at its head, and spoken of again.
///
/// "Le musée du Verre dévoile sa saison. … Le musée est fermé le lundi": what such a text tells without a
/// place is held there. A house that is named once is where one thing is.
struct HouseOfText {
  let findings: Findings

  /// So many paragraphs and so many houses at the head are looked at.
  private static let paragraphs = 3
  private static let mostHouses = 6

  func find() -> PlaceMention? {
    let houses = openingHouses()
    let counts = houses.map { tellings(of: $0) }
    guard let most = counts.max(), most > 1, counts.count(where: { $0 == most }) == 1
    else { return nil }
    return counts.firstIndex(of: most).map { houses[$0] }
  }

  /// The named houses of the headline and the first paragraphs, each once.
  private func openingHouses() -> [PlaceMention] {
    var houses: [PlaceMention] = []
    var paragraphs = 0
    for block in findings.article.blocks.indices {
      let role = findings.role(ofBlock: block)
      guard role == .headline || role == .body || role == .listing else { continue }
      let tokens = findings.tokens(ofBlock: block)
      for index in findings.mentions(in: tokens) where houses.count < HouseOfText.mostHouses {
        let mention = findings.mentions[index]
        guard isHouse(mention), !houses.contains(where: { isSame($0, mention) }) else { continue }
        houses.append(mention)
      }
      if tokens.count > HouseOfText.shortParagraph { paragraphs += 1 }
      if paragraphs == HouseOfText.paragraphs { break }
    }
    return houses
  }

  private static let shortParagraph = 12

  /// A strong head with a name; no body that meets wherever it likes.
  private func isHouse(_ mention: PlaceMention) -> Bool {
    guard findings.hasNameOfItsOwn(mention), !findings.isClub(mention),
      !findings.isShelter(mention)
    else { return false }
    let head = findings.head(of: mention)
    return !findings.senses(.placeWord, in: head..<head + 1).contains {
      $0.value == HouseOfText.organisation
    }
  }

  /// How often the house is named, in full or by its noun alone ("le musée"); as the subject of the
  /// headline or of a paragraph it counts twice.
  private func tellings(of house: PlaceMention) -> Int {
    let head = findings.article.tokens[Int(findings.head(of: house))].key.folded
    var count = isSubject(house) ? 1 : 0
    for mention in findings.mentions where mention.kind == .venue && isSame(house, mention) {
      count += 1
    }
    let tokens = findings.article.tokens
    for token in house.endToken..<Int32(tokens.count)
    where tokens[Int(token)].kind == .word && tokens[Int(token)].key.folded == head {
      if isAlone(token), isDefinite(token - 1) { count += 1 }
    }
    return count
  }

  /// The noun, and no other house that it heads.
  private func isAlone(_ token: Int32) -> Bool {
    findings.mention(at: token).map { $0.endToken - $0.firstToken == 1 } ?? true
  }

  private func isDefinite(_ token: Int32) -> Bool {
    findings.sense(.determiner, at: token)?.value == TitleComposer.definite
      || findings.senses(.placeWord, in: token..<token + 1).contains {
        HouseOfText.contractions.contains($0.value)
      }
  }

  /// A headline or a paragraph opens with it, perhaps behind its article, and goes on with a verb.
  private func isSubject(_ house: PlaceMention) -> Bool {
    guard let sentence = findings.sentence(at: house.firstToken) else { return false }
    let tokens = findings.tokens(ofSentence: sentence)
    guard house.firstToken - tokens.lowerBound <= 1, house.endToken < tokens.upperBound else {
      return false
    }
    return HeadlineTitle(findings: findings).hasVerb(house.endToken..<house.endToken + 1)
  }

  /// Two names of more than the noun, of which one goes on where the other ends.
  private func isSame(_ left: PlaceMention, _ right: PlaceMention) -> Bool {
    findings.isSameHouse(left, right) && findings.nameKeys(of: left).count > 1
      && findings.nameKeys(of: right).count > 1
  }

  private static let organisation = WordCategory.placeWord.value(named: "organisation")
  private static let contractions: [Int16] = ["of-le", "of-les"].map {
    WordCategory.placeWord.value(named: $0)
  }
}
