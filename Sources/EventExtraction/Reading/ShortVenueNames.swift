import ArticleText
import LanguagePacks
import Places

/// Takes towns out of the mentions that are a house of the text by its short name.
///
/// Where "le Théâtre du Passage" is named, "au Passage" is that house and no commune.
struct ShortVenueNames {
  let article: Article

  /// The mentions without such towns, in reading order.
  func leaving(_ mentions: [PlaceMention]) -> [PlaceMention] {
    let short = mentions.indices.filter { index in
      mentions[index].kind == .place && followsContraction(mentions[index])
        && mentions[index].postalCode == nil
        && mentions.contains { isHouse($0) && endsAlike($0, mentions[index]) }
    }
    if short.isEmpty { return mentions }
    return mentions.indices.filter { !short.contains($0) }.map { mentions[$0] }
  }

  private func isHouse(_ mention: PlaceMention) -> Bool {
    mention.kind == .venue && mention.endToken - mention.firstToken > 2
  }

  /// "au Passage": the article of the name is drawn into the preposition.
  private func followsContraction(_ mention: PlaceMention) -> Bool {
    mention.firstToken > 0
      && article.senses(at: Int(mention.firstToken) - 1).contains {
        $0.category == .locative && ShortVenueNames.contractions.contains($0.value)
      }
  }

  private static let contractions: [Int16] = ["at-le", "at-les"].map {
    WordCategory.locative.value(named: $0)
  }

  /// The house's name ends in the words of the mention, behind a "du" or "des".
  private func endsAlike(_ house: PlaceMention, _ mention: PlaceMention) -> Bool {
    let count = mention.endToken - mention.firstToken
    guard house.firstToken > mention.endToken || house.endToken <= mention.firstToken,
      house.endToken - house.firstToken > count + 1
    else { return false }
    return (1...count).allSatisfy { back in
      article.tokens[Int(house.endToken - back)].key
        == article.tokens[Int(mention.endToken - back)].key
    }
  }
}
