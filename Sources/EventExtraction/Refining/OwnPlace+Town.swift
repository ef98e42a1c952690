import ArticleText
import LanguagePacks
import Places

/// The only town in which an article sets anything, or the one at its head.
extension OwnPlace {
  /// The only town in which the article sets anything.
  ///
  /// Where the publisher's town is known, only the headline and the first lines can speak of another.
  func onlyTown() -> Place? {
    if let town = mastheadTown() { return town }
    let origins = PersonOrigin(findings: findings)
    let destinations = Destination(findings: findings)
    let isHomeKnown = if case .some = home { true } else { false }
    if let town = onlyTown(where: {
      $0.isLocative && (!isHomeKnown || isInLead($0))
        && !origins.holds($0, isHomeKnown: isHomeKnown) && !destinations.holds($0)
    }), isNear(town) {
      return town
    }
    if isHomeKnown { return nil }
    // "La ville de Vesoul organise …": better than no town at all.
    let fixtures = FixtureSides(findings: findings)
    let isSpoken = { (mention: PlaceMention) in
      mention.kind == .place && !fixtures.isOpponent(mention)
        && !origins.holds(mention, isHomeKnown: false) && !destinations.holds(mention)
    }
    return onlyTown(where: isSpoken) ?? onlyTown(takesWeak: true, where: isSpoken)
  }

  /// What running text names far from the publisher is told about and not where things are held.
  private func isNear(_ town: Place) -> Bool {
    guard let home, let headline = findings.headline else { return true }
    if findings.mentions(in: headline).contains(where: {
      findings.mentions[$0].place?.name == town.name
    }) {
      return true
    }
    return town.country == home.country && town.region == home.region
  }

  /// "COMMUNE DE SAVIÈSE", "Cinéma Le Pestel - Die", "7e édition - du 4 au 7 juin - Pélussin": the town of
  /// a short line at the very top, which is no sentence.
  private func mastheadTown() -> Place? {
    guard let home else { return nil }
    for block in findings.article.blocks.indices.prefix(OwnPlace.mastheadBlocks) where isTop(block)
    {
      let tokens = findings.tokens(ofBlock: block)
      let towns = findings.mentions(in: tokens).filter {
        findings.mentions[$0].placeKind?.isTown == true
      }.map { findings.mentions[$0] }
      guard !tokens.contains(where: { visitors.contains($0) }), towns.count == 1,
        let mention = towns.first, let town = mention.place,
        town.country == home.country, town.name != home.name, isSetOff(mention, in: tokens)
      else { continue }
      return town
    }
    return nil
  }

  private static let mastheadBlocks = 3

  /// Few words, no verb, and no stamp.
  private func isTop(_ block: Int) -> Bool {
    let tokens = findings.tokens(ofBlock: block)
    guard findings.role(ofBlock: block) != .teaser, findings.role(ofBlock: block) != .stamp,
      tokens.count <= 16, findings.article.blocks[block].kind != .listItem
    else { return false }
    return !HeadlineTitle(findings: findings).hasVerb(tokens)
  }

  /// A dash, comma or the line's end on both sides, or behind "Commune de".
  private func isSetOff(_ mention: PlaceMention, in line: Range<Int32>) -> Bool {
    let tokens = findings.article.tokens
    let closes =
      mention.endToken >= line.upperBound || tokens[Int(mention.endToken)].isSign("(")
      || tokens[Int(mention.endToken)].isSign("-") || tokens[Int(mention.endToken)].isSign("–")
      || findings.isSmallWord(.and, at: mention.endToken)
    guard closes else { return false }
    if mention.firstToken == line.lowerBound {
      return line.count <= Int(mention.endToken) + 2 - Int(line.lowerBound)
    }
    let before = tokens[Int(mention.firstToken) - 1]
    if before.isSign("-") || before.isSign("–") || before.isSign("|") { return true }
    return mention.firstToken - line.lowerBound <= 2
      && findings.sense(.placeWord, at: line.lowerBound) != nil
      && mention.endToken >= line.upperBound
  }

  /// In the headline, or in the first two blocks under it that are no entry of a list.
  private func isInLead(_ mention: PlaceMention) -> Bool {
    guard let block = findings.block(at: mention.firstToken) else { return false }
    if findings.role(ofBlock: block) == .headline { return true }
    // Beside a date it is where that one thing takes place.
    if let sentence = findings.sentence(at: mention.firstToken),
      !findings.dates(in: findings.tokens(ofSentence: sentence)).isEmpty
    {
      return false
    }
    guard findings.role(ofBlock: block) == .body,
      findings.article.blocks[block].kind != .listItem
    else { return false }
    let before = findings.article.blocks.indices.prefix(block).lazy.filter { other in
      findings.role(ofBlock: other) == .body && findings.tokens(ofBlock: other).count > 12
    }
    return before.prefix(2).count < 2
  }

  private func onlyTown(
    takesWeak: Bool = false, where counts: (PlaceMention) -> Bool
  ) -> Place? {
    var town: Place?
    let mentions = findings.mentions
    for index in mentions.indices where takesWeak || !mentions[index].isWeak {
      guard mentions[index].placeKind?.isTown == true, counts(mentions[index]),
        !visitors.contains(mentions[index].firstToken),
        let block = findings.block(at: mentions[index].firstToken), isOwn(block),
        let named = mentions[index].place
      else { continue }
      if let town, town.name != named.name { return nil }
      town = named
    }
    return town
  }

  func isOwn(_ block: Int) -> Bool {
    switch findings.role(ofBlock: block) {
    case .headline, .body, .listing: true
    case .stamp, .caption, .teaser, .widget, .boilerplate: false
    }
  }
}
