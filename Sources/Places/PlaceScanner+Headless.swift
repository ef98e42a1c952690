internal import ArticleText
internal import LanguagePacks

/// Venues without a head noun, told by the preposition, the article or the address beside them.
extension PlaceScanner {
  @inline(never)
  func readHeadless(at index: Int) -> Int? {
    var cue = towns.cue(before: index)
    if !text.articlesTell, cue.kind == .none, text.has(index - 1, .article), text.isJoined(index) {
      // "at the Witham"
      cue = towns.cue(before: index - 1)
    }
    let isHost = hostsAlone(index)
    guard
      cue.kind == .locative || isHost || isLeft(cue)
        || cue.kind == .inArea && (isBehindTime(cue.token) || isBareHouse(index, cue))
        || cue.kind == .inside && isPlaza(index, cue),
      !text.capitalisesNouns,
      text.isJoined(index) || !text.startsBlock(index), !text.has(cue.token, .phrase),
      !isFeastDay(index, cue), !text.has(index + 1, .timeWord),
      !text.has(index, [.notAPlace, .title, .eventCue, .organisation, .eventNoun]),
      !text.has(index, .givenName) || isCalledAfter(index),
      !text.tokens[index].shape.contains(.hyphenBefore), !isPeople(index)
    else { return nil }
    // "19 h, au CCAS": an acronym is a house only where hour and preposition leave no doubt.
    let isAcronym =
      text.tokens[index].shape.contains(.allCapitals) && text.byteCount(index) <= 5
      && (!isBehindTime(cue.token) && !isBareHouse(index, cue) || text.byteCount(index) < 3)
    guard var venue = venues.headless(from: index) else { return nil }
    let isFollowed = isFollowedByPlace(venue.endToken)
    let hasArticle =
      (cue.article != 0 || !text.articlesTell || isBehindTime(cue.token)) && !isShouted(index)
    guard
      isFollowed
        || hasArticle && !isAcronym
          && (text.hasEventCue(around: index)
            || text.endsShortLine(venue.endToken)
              && !text.tokens[index].shape.contains(.allCapitals))
    else {
      return nil
    }
    if hasArticle, !cue.isContracted, text.articlesTell, text.isCapital(cue.articleToken ?? -1),
      let token = cue.articleToken
    {
      venue.firstToken = token
    }
    return add(&venue, "venue without a head noun", isLocative: true)
  }

  /// "le dira aux Langrois", "aux Parisiens": those who live somewhere, by the ending of several.
  private func isPeople(_ index: Int) -> Bool {
    text.articlesTell && text.startsFolded(index - 1, "aux")
      && PlaceScanner.peoples.contains { ending in
        text.byteCount(index) > ending.utf8.count + 2
          && text.bytes(index).suffix(ending.utf8.count).elementsEqual(ending.utf8)
      }
  }

  private static let peoples = ["ois", "iens", "éens", "oises", "iennes", "éennes"]

  /// "le Moulin accueille", "the Model hosts": one house by its bare name.
  private func hostsAlone(_ index: Int) -> Bool {
    guard text.has(index - 1, .article), !text.tokens[index].shape.contains(.allCapitals),
      (index + 1..<index + PlaceScanner.reachOfHost).contains(where: { text.has($0, .hosts) }),
      let venue = venues.headless(from: index), text.hosts(after: venue.endToken)
    else { return false }
    // "Les Amis", "The Lions": several are a team or a club.
    let name = index..<venue.endToken
    return towns.article(at: index - 1) != 4 && !text.startsFolded(index - 1, "les")
      && text.bytes(venue.endToken - 1).last != UInt8(ascii: "s")
      && !name.contains { text.has($0, [.organisation, .title, .givenName]) }
  }

  private static let reachOfHost = 8

  /// "To be held in the Talbot, Saturday": one word with the English article, which towns go without.
  ///
  /// Names of several ("the Cotswolds") are lands; so is what is known as an area.
  private func isBareHouse(_ index: Int, _ cue: TownReader.Cue) -> Bool {
    guard !text.articlesTell, cue.token >= 0, text.has(index - 1, .article), cue.token < index - 1,
      endsPiece(index + 1), text.byteCount(index) > 2, matcher.match(at: index) == nil
    else { return false }
    // "a lorry stuck in the Chilcotin, where": only a day or an hour behind the sign tells that people meet.
    let isDated =
      !text.has(cue.token, .inArea)
      || text.isNumber(index + 2) || text.has(index + 2, [.eventCue, .relativeDay])
    return isDated && text.bytes(index).last != UInt8(ascii: "s")
  }

  /// "samedi 6 juin, sur la Croisette", "devant le Volcan": behind a day or an hour, or in front of it, a name
  /// with its article that is no land.
  private func isPlaza(_ index: Int, _ cue: TownReader.Cue) -> Bool {
    // "paru le 12 février dans L'Avantage": a paper has its article with a capital.
    guard text.has(index - 1, .article), cue.token < index - 1, !text.isCapital(index - 1),
      matcher.match(at: index) == nil, text.byteCount(index) > 2,
      !text.headsLast || endsPiece(index + 1), !text.tokens[index].shape.contains(.allCapitals)
    else { return false }
    let before = text.isSign(cue.token - 1, ",") ? cue.token - 1 : cue.token
    return isBehindTime(before)
  }

  /// "à Marcel-Verdier": a first name that a hyphen joins to a surname is what a ground is called after.
  private func isCalledAfter(_ index: Int) -> Bool {
    text.articlesTell && isHyphenated(index + 1) && !text.has(index + 1, .givenName)
      && text.isCapital(index + 1) && !text.isCapital(index + 2)
  }

  /// Right behind an hour or a day: "at 7pm in the Witham", "à 20h à Saint-Melaine".
  private func isBehindTime(_ preposition: Int) -> Bool {
    let before = preposition - 1
    if text.isNumber(before) || text.has(before, [.eventCue, .relativeDay]) { return true }
    return before > 1 && text.isNumber(before - 1) && text.byteCount(before) <= 2
      && text.isWord(before)
  }

  /// "AVIS À LA POPULATION": where the word before is in capitals too, they make no name.
  private func isShouted(_ index: Int) -> Bool {
    index > 0 && text.tokens[index].shape.contains(.allCapitals)
      && text.tokens[index - 1].shape.contains(.allCapitals)
  }

  /// "à la Saint-Michel": a day and no house.
  private func isFeastDay(_ index: Int, _ cue: TownReader.Cue) -> Bool {
    var end = index + 1
    while isHyphenated(end) { end += 1 }
    let table = GazetteerTable.lines.utf8Span.span
    return text.articlesTell
      && towns.feast(from: index, to: end, cue: cue, rows: [], in: table) == .certain
  }

  /// "La Fabrique – 3 rue Pasteur": a name that opens a line and that an address follows.
  @inline(never)
  func readBeforeAddress(at index: Int) -> Int? {
    guard !text.has(index, [.label, .eventCue, .title, .givenName]), isNumberNear(index),
      var venue = venues.headless(from: index)
    else { return nil }
    let sign = venue.endToken
    guard text.isSign(sign, ",") || text.isSeparator(sign), text.isNumber(sign + 1),
      !text.startsBlock(sign + 1),
      addresses.address(at: sign + 1, isAnnounced: true)?.number != nil
    else { return nil }
    return add(&venue, "name before an address", isLocative: true)
  }

  /// Whether a number stands behind a sign, as far as a name and an address reach.
  private func isNumberNear(_ index: Int) -> Bool {
    var next = index + 1
    while next < min(index + PlaceScanner.longestName, text.count), !text.startsBlock(next) {
      if text.isNumber(next), !text.isWord(next - 1) { return true }
      next += 1
    }
    return false
  }

  private static let longestName = 24

  /// An address or a town stands right after: ", au 4 rue", ", à Besançon", "(Doubs)".
  func isFollowedByPlace(_ end: Int) -> Bool {
    var index = end
    if text.isSign(index, ",") || text.isSign(index, "(") || text.isSeparator(index) { index += 1 }
    if text.startsBlock(index) { return false }
    if text.has(index, .atLe), text.isNumber(index + 1) { return true }
    if text.isNumber(index), index > end {
      return addresses.address(at: index, isAnnounced: true) != nil
    }
    if text.has(index, .at) { index += 1 } else if index == end { return false }
    guard text.isCapital(index) else { return text.has(index, .street) && index > end }
    return text.has(index, .street) || towns.candidate(at: index, isExpected: true) != nil
  }
}
