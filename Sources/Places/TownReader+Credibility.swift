internal import ArticleText
internal import LanguagePacks

/// Whether a name is a place at all, by what stands before it and how large the places of the name are.
extension TownReader {
  func isCredible(
    _ candidate: inout PlaceCandidate, cue: Cue, nameToken: Int, in table: Span<UInt8>
  ) -> Bool {
    let end = candidate.endToken
    let token = text.tokens[nameToken]
    if token.shape.contains(.hyphenBefore) { return false }
    if candidate.isProven {
      if cue.kind == .none, standsAlone(candidate.firstToken, candidate.endOfProof) {
        candidate.isLocative = true
        candidate.rule = "place in a listing"
      }
      return true
    }
    let isLong = end - nameToken > 1
    let isArea = candidate.rows.contains { $0.isArea(in: table) && isKnown($0, in: table) }
    candidate.rows.keep {
      !$0.isArea(in: table) || isKnown($0, in: table) || cue.kind == .inArea
    }
    // A village far away is not what a bare name means.
    let far = isLocative(cue) ? 0 : isLong ? 30_000 : cue.kind == .none ? 300_000 : 50_000
    candidate.rows.keep {
      $0.isArea(in: table) || $0.isNear(in: table) || text.hasManyLands
        || $0.population(in: table) >= far
    }
    let population = candidate.rows.reduce(0) { max($0, $1.population(in: table)) }
    if candidate.rows.isEmpty { return false }
    if bearsArticle(nameToken, end), !isArea { return false }
    if text.length(of: .notAPlace, at: nameToken) == end - nameToken, cue.kind == .none, isLong {
      return false
    }
    if !isLong {
      if text.has(nameToken, .eventCue) { return false }
      if isAcronym(nameToken), !candidate.rows.contains(where: { $0.isShort(in: table) }),
        !(cue.kind == .none && standsAlone(nameToken, end) && text.byteCount(nameToken) == 4)
      {
        return false
      }
      if candidate.rows.allSatisfy({ $0.isShort(in: table) }),
        !token.shape.contains(.allCapitals)
      {
        return false
      }
    }
    if hasPersonBefore(cue, nameToken) { return false }
    if end < text.count, text.tokens[end].shape.contains(.hyphenBefore), !text.isCapital(end) {
      return false
    }
    // "Tours & Détours": a name of something else.
    if text.isSign(end, "&"), text.isCapital(end + 1) { return false }
    // "France 2030", "Bath 1234": the name of something else.
    if cue.kind == .none || cue.kind == .of, text.isNumber(end), text.isJoined(end),
      text.byteCount(end) == 4
    {
      return false
    }
    if text.streetsLast, text.isCapital(end), text.isJoined(end), text.has(end, .street) {
      return false
    }
    if text.isCapital(end), text.isJoined(end) {
      if text.tokens[end].shape.contains(.hyphenBefore) {
        if population < 10_000 || isArea { return false }
      } else if !isLocative(cue) || population < 2_000 && !isArea || isDoer(cue)
        || text.has(nameToken, .givenName)
      {
        if !isFollowedByKnown(end) { return false }
      }
    }
    let isCommon = candidate.rows.contains { $0.isCommonWord(in: table) }
    let isNear = candidate.rows.contains {
      $0.isArea(in: table) || $0.isNear(in: table)
    }
    let isFrench = candidate.rows.contains { $0.isFrench(in: table) }
    switch cue.kind {
    case .locative:
      // "at Concordia" is rather a house of that name, "À LIRE" a word.
      if text.hasManyLands, !isLong,
        text.isCapital(end) && text.isJoined(end)
          || !isOfItsLands(candidate, atLeast: 3_000, in: table)
      {
        return false
      }
      if isCommon, !isLong, token.shape.contains(.allCapitals), population < 20_000 { return false }
      // "à Marie", "à Vincent": a first name.
      if !isLong, text.has(nameToken, .givenName), population < 50_000 { return false }
      if !isLong, text.has(nameToken, .townNoun) { return false }
      if !isLong, text.has(nameToken, .notAPlace), !isArea || !cue.isContracted && cue.article == 0
      {
        return false
      }
      return true
    case .inArea: return isArea || text.articlesTell || !isCommon || population >= 20_000
    case .inside:
      if cue.article != 0, !isArea { return false }
      return isArea || isLong || !isCommon && population >= 1_000 || population >= 20_000
    case .of, .toward:
      if !isLong, text.has(nameToken, [.givenName, .notAPlace]), !isArea { return false }
      if isAfterBody(cue) { candidate.isWeak = true }
      // "la commune de Levier": so named, a common word is a town.
      if cue.kind == .of, text.has(cue.token - 1, .townNoun), !isLong, isNear, !isHouse(cue.token) {
        return true
      }
      // "la salle des fêtes de Levier", "la mairie de Gray": what every town has one of.
      if cue.kind == .of, isNear, !isLong, text.isCapital(nameToken), population >= 300,
        isOfTownHall(cue.token)
      {
        return true
      }
      // "L'école de samba", "CHANGE OF DATE": a word of the language before a town of a far country.
      if isCommon && !isLong && !isArea {
        return population >= 10_000 && isNear
          || text.hasManyLands
            && (population >= 100_000
              || isOfItsLands(candidate, atLeast: 10_000, orWord: true, in: table))
      }
      // "de la Prairie" and "du Sud-Ouest" are rather no towns abroad, "de La Malbaie" and "du Locle" are.
      let hasCapital = !cue.isContracted && text.isCapital(cue.articleToken ?? -1)
      let hasOwnArticle =
        isFrench
        || isNear && (hasCapital || cue.isContracted && !text.has(nameToken, .direction))
      if cue.article != 0, !isArea, population < 200_000,
        !hasOwnArticle || candidate.isWeak && !hasCapital
      {
        return false
      }
      return isArea || isLong || population >= (isNear ? 300 : 50_000)
    case .none:
      return isCredibleAlone(
        &candidate, cue: cue, nameToken: nameToken, population: population, isArea: isArea,
        isCommon: isCommon, isNear: isNear)
    }
  }

  /// "prints by Ann Coates": in English the word for a neighbourhood names who does it too.
  private func isDoer(_ cue: Cue) -> Bool {
    text.headsLast && cue.kind == .inside && text.has(cue.token, .near)
  }

  /// "at the Alhambra, 8pm": in English a town goes without the article, and no noun behind the name takes it.
  private func bearsArticle(_ first: Int, _ end: Int) -> Bool {
    text.headsLast && text.has(first - 1, .article) && text.isWord(first - 1)
      && (!text.isWord(end) || !text.isJoined(end)
        || text.has(end, [.at, .of, .inArea, .and, .link]))
  }

  /// "salle des fêtes | de", "hôtel de ville | d'": a house of several words that closes before a token.
  private func isOfTownHall(_ token: Int) -> Bool {
    (2...4).contains { length in
      text.length(of: .strongHead, at: token - length) == length
    }
  }

  /// "l'hôtel de ville de": the noun before a token ends the name of a house.
  private func isHouse(_ token: Int) -> Bool {
    (2...3).contains { text.length(of: .venueHead, at: token - $0) == $0 }
  }

  private func isCredibleAlone(
    _ candidate: inout PlaceCandidate, cue: Cue, nameToken: Int, population: Int, isArea: Bool,
    isCommon: Bool, isNear: Bool
  ) -> Bool {
    let first = candidate.firstToken
    let end = candidate.endToken
    let isLong = end - nameToken > 1
    if isNear, opensColumn(first, end) {
      candidate.isLocative = !isArea || isLong
      candidate.rule = "town over a column"
      return true
    }
    if text.has(nameToken, [.givenName, .notAPlace]), !isLong, !isArea { return false }
    if !isLong, !isArea,
      text.has(nameToken, [.title, .organisation, .venueHead, .areaNoun, .townNoun])
    {
      return false
    }
    if standsAlone(first, end) {
      // A heading or the head of a line: "Besançon : …", "Dole –".
      guard
        isLong || !isCommon || population >= 20_000
          || population >= 3_000 && opensParagraph(first, end)
      else { return false }
      let isLocal = text.hasManyLands && table(holds: candidate, in: text.lands)
      let least = isNear ? 500 : isLocal ? 3_000 : 100_000
      guard isArea || isLong || population >= least else { return false }
      candidate.isLocative = !isArea || isLong
      candidate.rule = "place at the head of a line"
      return true
    }
    if opensEntry(first, end), isLong || !isCommon, population >= (isNear ? 500 : 100_000) {
      candidate.isLocative = !isArea || isLong
      candidate.rule = "place at the head of an entry"
      return true
    }
    if !text.startsSentence(first), text.isWord(first - 1), !text.isCapital(first - 1),
      text.byteCount(first - 1) >= 5, cue.article == 0,
      !text.has(first - 1, [.areaNoun, .townNoun, .eventCue, .phrase])
    {
      candidate.isWeak = true
    }
    // "Lot de surprises": a department has its article, or stands apart.
    if isArea, cue.article == 0, text.has(end, [.of, .ofLe, .ofLes]), !isLong { return false }
    if isArea && !isCommon { return true }
    if isArea && cue.article != 0 { return true }
    if isCommon && !isLong { return population >= 100_000 && !text.startsSentence(first) }
    if isLong { return isNear || population >= 50_000 }
    if text.hasManyLands { return population >= 100_000 }
    if text.startsSentence(first) {
      // "Hasparren tient bon": a short line or paragraph about one town.
      let isLead = text.startsLine(first) && text.isWord(end) && !text.isCapital(end)
      return population >= (isNear ? (isLead ? 3_000 : 10_000) : 300_000)
    }
    return population >= (isNear ? 2_000 : 300_000)
  }

  /// A word and a point, and a sentence on the same line.
  ///
  /// "Gray. Un loto aura lieu samedi"
  private func opensParagraph(_ first: Int, _ end: Int) -> Bool {
    // "- Gray : loto à 14 h"
    let isLabel =
      text.isSign(end, ":") && first > 0 && text.startsLine(first - 1)
      && text.isSeparator(first - 1) && text.marks[first].isDisjoint(with: [.label, .timeWord])
    let isDateline =
      text.startsLine(first) && text.isSign(end, ".") && text.isCapital(end + 1)
      && !text.startsLine(end + 1)
    return (isDateline || isLabel) && !text.headsLast
      && text.marks[first].isDisjoint(with: [.eventNoun, .genre, .topic, .phrase, .eventCue])
  }

  func table(holds candidate: PlaceCandidate, in countries: [String]) -> Bool {
    let table = GazetteerTable.lines.utf8Span.span
    return candidate.rows.contains {
      $0.isTown(in: table) && countries.contains($0.country(in: table))
        && !$0.isCommonWord(in: table)
    }
  }

  private func isOfItsLands(
    _ candidate: PlaceCandidate, atLeast population: Int, orWord: Bool = false,
    in table: Span<UInt8>
  ) -> Bool {
    candidate.rows.contains { row in
      text.lands.contains(row.country(in: table)) && row.isTown(in: table)
        && row.population(in: table) >= population && (orWord || !row.isCommonWord(in: table))
    }
  }

  /// Countries, and the divisions of countries that French and English papers write of daily.
  private func isKnown(_ row: GazetteerRow, in table: Span<UInt8>) -> Bool {
    switch row.kind(in: table) {
    case UInt8(ascii: "R"):
      let code = row.codeRange(in: table)
      guard code.count > 1 else { return false }
      switch (table[code.lowerBound], table[code.lowerBound + 1]) {
      case (0x46, 0x52), (0x43, 0x41), (0x43, 0x48), (0x42, 0x45): return true  // FR, CA, CH, BE
      // "Florida" in a French text is rather a concert hall.
      case (0x44, 0x45), (0x47, 0x42), (0x55, 0x53), (0x45, 0x53), (0x49, 0x54):  // DE GB US ES IT
        return text.hasManyLands || !row.isAlias(in: table)
      default: return false
      }
    case UInt8(ascii: "E"): return !row.isCommonWord(in: table)
    default: return true
    }
  }

  func isLocative(_ cue: Cue) -> Bool {
    switch cue.kind {
    case .locative, .inArea, .inside: true
    default: false
    }
  }
}
