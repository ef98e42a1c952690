internal import ArticleText
internal import LanguagePacks

/// Reads the name of a town, region or country at a token, and weighs the words around it.
///
/// Rather none than a wrong one: a name that is also a common word needs a preposition, a bracket or
/// a postal code, and names beside other capitals are taken for parts of persons and bodies.
struct TownReader {
  let text: PlaceText
  let matcher: NameMatcher

  init(_ text: PlaceText) {
    self.text = text
    matcher = NameMatcher(text: text)
  }

  /// What the words before a name say.
  struct Cue {
    enum Kind { case none, locative, inArea, inside, of, toward }
    var kind = Kind.none
    var article = 0
    var isContracted = false
    /// The token of the preposition, else of the name.
    var token: Int
    /// The name begins here when its entry has an article.
    var articleToken: Int?
  }

  func cue(before first: Int) -> Cue {
    var cue = Cue(token: first)
    var index = first - 1
    if text.isSign(index, ":"), text.has(index - 1, .areaNoun) {
      // "département : Lot"
      cue.kind = .of
      cue.token = index
      return cue
    }
    guard index >= 0, text.isWord(index), !text.startsBlock(first) else { return cue }
    if let article = article(at: index) {
      cue.article = article
      cue.articleToken = index
      cue.token = index
      index -= 1
      guard index >= 0, text.isWord(index), !text.startsBlock(index + 1) else { return cue }
    }
    let marks = text.marks[index]
    if marks.contains(.at) {
      cue.kind = .locative
    } else if marks.contains(.atLe) || marks.contains(.atLes) {
      cue.kind = .locative
      contract(&cue, marks.contains(.atLe) ? 2 : 4)
    } else if marks.contains(.inArea) {
      cue.kind = .inArea
    } else if !marks.isDisjoint(with: [.inside, .near]) {
      cue.kind = .inside
    } else if marks.contains(.of) {
      cue.kind = .of
    } else if marks.contains(.ofLe) || marks.contains(.ofLes) {
      cue.kind = .of
      contract(&cue, marks.contains(.ofLe) ? 2 : 4)
    } else if !marks.isDisjoint(with: [.toward, .between]) {
      cue.kind = .toward
    }
    if cue.kind != .none { cue.token = index }
    return cue
  }

  private func contract(_ cue: inout Cue, _ article: Int) {
    guard cue.article == 0 else { return }
    cue.article = article
    cue.isContracted = true
  }

  /// INSEE's number of the article at a token: 2 le, 3 la, 4 les, 5 l'.
  func article(at index: Int) -> Int? {
    guard text.isWord(index), text.byteCount(index) <= 4 else { return nil }
    let token = text.tokens[index]
    if token.shape.contains(.elided) {
      let letter = text.article.text[Int(token.begin)] | 0x20
      let length = text.byteCount(index)
      return letter == UInt8(ascii: "l") && (length == 2 || length == 4) ? 5 : nil
    }
    switch token.key.folded {
    case TownReader.le: return 2
    case TownReader.la: return 3
    case TownReader.les: return 4
    case TownReader.elision: return 5
    default: return nil
    }
  }

  private static let le = WordKey("le").folded
  private static let la = WordKey("la").folded
  private static let les = WordKey("les").folded
  private static let elision = WordKey("l").folded

  /// The place named at a token, which has a capital; nil when it rather names something else.
  func candidate(at first: Int, isExpected: Bool = false) -> PlaceCandidate? {
    var nameToken = first
    var found = matcher.match(at: first)
    let ownArticle = text.isCapital(first + 1) ? article(at: first) : nil
    if found == nil, ownArticle == nil { return nil }
    var cue = cue(before: first)
    if let article = ownArticle, cue.article == 0 {
      if let inner = matcher.match(at: first + 1), inner.end > (found?.end ?? 0) {
        found = inner
        cue.article = article
        cue.articleToken = first
        nameToken = first + 1
      }
    }
    guard let found else { return nil }
    let table = GazetteerTable.lines.utf8Span.span
    var rows = fitting(found.rows, cue: cue, in: table)
    if isExpected && rows.isEmpty { rows = found.rows }
    rows = bestSpelled(rows, from: nameToken, to: found.end, in: table)
    if rows.isEmpty { return nil }
    var candidate = PlaceCandidate(
      firstToken: nameToken, endToken: found.end, endOfProof: found.end, rows: rows,
      rule: "bare name")
    let hasArticle = rows.contains { $0.article(in: table) > 1 && !$0.isArea(in: table) }
    if hasArticle, !cue.isContracted, let token = cue.articleToken { candidate.firstToken = token }
    lean(&candidate, cue)
    guard readProof(&candidate) else { return nil }
    if !text.isEnglish, !candidate.isProven {
      switch feast(from: nameToken, to: found.end, cue: cue, rows: rows, in: table) {
      case .certain: return nil
      case .likely: candidate.isFeast = true
      case .none: break
      }
    }
    if isExpected {
      if found.end == nameToken + 1, text.has(nameToken, .eventCue) { return nil }
      let isCut =
        candidate.endToken < text.count
        && text.tokens[candidate.endToken].shape.contains(.hyphenBefore)
      candidate.isLocative = true
      return isCut ? nil : candidate
    }
    return isCredible(&candidate, cue: cue, nameToken: nameToken, in: table) ? candidate : nil
  }

  private func lean(_ candidate: inout PlaceCandidate, _ cue: Cue) {
    switch cue.kind {
    case .locative:
      candidate.rule = "place after a preposition"
      candidate.isLocative = true
      candidate.leaning = areaLeaning(cue)
    case .inArea:
      candidate.rule = "place after a preposition"
      candidate.isLocative = true
      candidate.leaning = text.isEnglish ? .none : .area
    case .inside:
      candidate.rule = "place after a preposition"
      candidate.isLocative = true
      candidate.leaning = areaLeaning(cue)
    case .of:
      candidate.rule = "place after “of”"
      candidate.leaning =
        text.has(cue.token - 1, .areaNoun)
        ? .area
        : text.has(cue.token - 1, .townNoun)
          ? .town : cue.article == 0 ? .townOrRegion : areaLeaning(cue)
    case .toward:
      candidate.rule = "place as a direction"
      candidate.leaning = areaLeaning(cue)
    case .none: candidate.leaning = cue.article == 0 ? .none : .area
    }
  }

  /// In French an article stands before areas, none before most towns; English tells nothing.
  private func areaLeaning(_ cue: Cue) -> PlaceCandidate.Leaning {
    if text.isEnglish { return cue.kind == .locative ? .town : .none }
    return cue.article == 0 ? .town : .area
  }

  /// Of "Auge" and "Augé" the one that is written, unless the text has no accents anyway.
  private func bestSpelled(
    _ rows: [GazetteerRow], from first: Int, to end: Int, in table: Span<UInt8>
  ) -> [GazetteerRow] {
    guard rows.count > 1, text.hasAccents else { return rows }
    let exact = rows.filter { text.spells($0, from: first, to: end, in: table) }
    return exact.isEmpty ? rows : exact
  }

  /// The entries whose article agrees with the text's, and whose kind with its preposition.
  private func fitting(
    _ rows: [GazetteerRow], cue: Cue, in table: Span<UInt8>
  ) -> [GazetteerRow] {
    let fitting = rows.filter { row in
      let article = row.article(in: table)
      // "Réunion publique" is not La Réunion.
      if row.isArea(in: table) { return article < 2 || article == cue.article }
      return article > 1 ? article == cue.article : cue.article == 0
    }
    guard !text.isEnglish else { return fitting }
    let areas = fitting.filter { $0.isArea(in: table) }
    switch cue.kind {
    case .inArea: return areas
    case .locative where cue.article == 0:
      let towns = fitting.filter { !$0.isArea(in: table) }
      return towns.isEmpty ? areas : towns
    default: return fitting
    }
  }

  /// Reads "(39)", "(Jura)", ", Québec", ", NY" after a name and keeps the entries that lie there.
  ///
  /// False when an area is named in which none of them lies: the gazetteer lacks that town.
  private func readProof(_ candidate: inout PlaceCandidate) -> Bool {
    let end = candidate.endToken
    let table = GazetteerTable.lines.utf8Span.span
    let isBracket = text.isSign(end, "(")
    guard isBracket || text.isSign(end, ",") && !text.startsLine(end + 1),
      isBracket || !text.isNumber(end + 1)
    else { return true }
    if let (rows, next) = proof(at: end + 1, for: candidate.rows, in: table),
      !isBracket || text.isSign(next, ")")
    {
      candidate.rows = rows
      candidate.endOfProof = isBracket ? next + 1 : next
      candidate.isProven = true
      return true
    }
    guard isBracket || text.isEnglish, candidate.rows.contains(where: { $0.isTown(in: table) })
    else {
      return true
    }
    return !namesOnlyArea(end + 1, in: table)
  }

  /// Whether a state, department or country stands at a token, whose name no town bears.
  private func namesOnlyArea(_ index: Int, in table: Span<UInt8>) -> Bool {
    guard text.isCapital(index), let found = matcher.match(at: index) else { return false }
    return found.rows.allSatisfy { row in
      row.isArea(in: table) && row.kind(in: table) != UInt8(ascii: "Q")
        && row.kind(in: table) != UInt8(ascii: "E") && !row.isShort(in: table)
    }
  }

  /// The entries that lie in the area named at a token, and the token after its name.
  func proof(
    at index: Int, for rows: [GazetteerRow], in table: Span<UInt8>
  ) -> (rows: [GazetteerRow], end: Int)? {
    guard index < text.count else { return nil }
    if text.isNumber(index) || text.tokens[index].shape.contains(.allCapitals) {
      var end = index + 1
      // "2A" is two tokens.
      if text.isNumber(index), text.isWord(end), text.byteCount(end) == 1,
        !text.tokens[end].isSpaced
      {
        end += 1
      }
      let code = text.string(index, end).uppercased()
      let department =
        code.utf8.count == 5 && text.isNumber(index) ? departmentOfPostal(code) : code
      let inside = rows.filter { row in
        if row.isArea(in: table) { return false }
        return row.department(in: table) == department
          || row.region(in: table).hasSuffix("-" + code) && code.utf8.count == 2
          || row.country(in: table) == code
      }
      if !inside.isEmpty { return (inside, end) }
    }
    if text.isEnglish, let (inside, end) = shortState(at: index, for: rows, in: table) {
      return (inside, end)
    }
    let start = article(at: index) != nil && !text.isCapital(index) ? index + 1 : index
    guard text.isCapital(start), let found = matcher.match(at: start) else { return nil }
    let areas = found.rows.filter { $0.isArea(in: table) }.map { $0.place(in: table) }
    if areas.isEmpty { return nil }
    let inside = rows.filter { row in
      guard row.isTown(in: table) else { return false }
      let town = row.place(in: table)
      return areas.contains { area in
        // Which county a British town lies in is not known, only which country.
        Gazetteer.shared.contains(area, town)
          || area.kind == .district && area.country == "GB" && area.region == town.region
      }
    }
    return inside.isEmpty ? nil : (inside, found.end)
  }

  /// "Vt.", "N.Y.", "Ont.": capital letters with their points, of a state in which an entry lies.
  private func shortState(
    at index: Int, for rows: [GazetteerRow], in table: Span<UInt8>
  ) -> (rows: [GazetteerRow], end: Int)? {
    guard text.isCapital(index) else { return nil }
    var letters = ""
    var end = index
    var points = 0
    while end < text.count, letters.utf8.count <= StateAbbreviation.longest, end - index < 6,
      end == index || !text.tokens[end].isSpaced
    {
      if text.isSign(end, ".") {
        points += 1
      } else if text.isCapital(end) {
        letters += text.string(end, end + 1).lowercased()
      } else {
        return nil
      }
      end += 1
    }
    guard points > 0, text.isSign(end - 1, "."), let code = StateAbbreviation.code(of: letters)
    else { return nil }
    let inside = rows.filter { $0.isTown(in: table) && $0.region(in: table) == code }
    return inside.isEmpty ? nil : (inside, end)
  }

  private func departmentOfPostal(_ code: String) -> String {
    if code.hasPrefix("97") { return String(code.prefix(3)) }
    if code.hasPrefix("20") { return code < "20200" ? "2A" : "2B" }
    return String(code.prefix(2))
  }

  // MARK: Is it a place at all?

  private func isCredible(
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
    candidate.rows = candidate.rows.filter {
      !$0.isArea(in: table) || isKnown($0, in: table) || cue.kind == .inArea
    }
    // A village far away is not what a bare name means.
    let far = isLocative(cue) ? 0 : isLong ? 30_000 : cue.kind == .none ? 300_000 : 50_000
    candidate.rows = candidate.rows.filter {
      $0.isArea(in: table) || Gazetteer.isNear($0.country(in: table)) || text.isEnglish
        || $0.population(in: table) >= far
    }
    let population = candidate.rows.map { $0.population(in: table) }.max() ?? 0
    if candidate.rows.isEmpty { return false }
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
    if text.isEnglish, text.isCapital(end), text.isJoined(end), text.has(end, .street) {
      return false
    }
    if text.isCapital(end), text.isJoined(end) {
      if text.tokens[end].shape.contains(.hyphenBefore) {
        if population < 10_000 || isArea { return false }
      } else if !isLocative(cue) || population < 2_000 && !isArea
        || text.has(nameToken, .givenName)
      {
        if !isFollowedByKnown(end) { return false }
      }
    }
    let isCommon = candidate.rows.contains { $0.isCommonWord(in: table) }
    let isNear = candidate.rows.contains {
      $0.isArea(in: table) || Gazetteer.isNear($0.country(in: table))
    }
    let isFrench = candidate.rows.contains { $0.country(in: table) == "FR" }
    switch cue.kind {
    case .locative:
      // "at Concordia" is rather a house of that name, "À LIRE" a word.
      if text.isEnglish, !isLong,
        text.isCapital(end) && text.isJoined(end) || !isBritishOrAmerican(candidate, in: table)
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
    case .inArea: return isArea || !text.isEnglish || !isCommon || population >= 20_000
    case .inside:
      if cue.article != 0, !isArea { return false }
      return isArea || isLong || !isCommon && population >= 1_000 || population >= 20_000
    case .of, .toward:
      if !isLong, text.has(nameToken, [.givenName, .notAPlace]), !isArea { return false }
      if isAfterBody(cue) { candidate.isWeak = true }
      if isCommon && !isLong && !isArea { return population >= 10_000 }
      if cue.article != 0, !isArea, !isFrench || candidate.isWeak, population < 200_000 {
        return false
      }
      return isArea || isLong || population >= (isNear ? 300 : 50_000)
    case .none:
      return isCredibleAlone(
        &candidate, cue: cue, nameToken: nameToken, population: population, isArea: isArea,
        isCommon: isCommon, isNear: isNear)
    }
  }

  private func isCredibleAlone(
    _ candidate: inout PlaceCandidate, cue: Cue, nameToken: Int, population: Int, isArea: Bool,
    isCommon: Bool, isNear: Bool
  ) -> Bool {
    let first = candidate.firstToken
    let end = candidate.endToken
    let isLong = end - nameToken > 1
    if text.has(nameToken, [.givenName, .notAPlace]), !isLong, !isArea { return false }
    if !isLong, !isArea,
      text.has(nameToken, [.title, .organisation, .venueHead, .areaNoun, .townNoun])
    {
      return false
    }
    if standsAlone(first, end) {
      // A heading or the head of a line: "Besançon : …", "Dole –".
      guard isLong || !isCommon || population >= 20_000 else { return false }
      let isLocal = text.isEnglish && table(holds: candidate, in: TownReader.englishSpeaking)
      let least = isNear ? 500 : isLocal ? 3_000 : 100_000
      guard isArea || isLong || population >= least else { return false }
      candidate.isLocative = !isArea || isLong
      candidate.rule = "place at the head of a line"
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
    if text.isEnglish { return population >= 100_000 }
    if text.startsSentence(first) {
      // "Hasparren tient bon": a short line or paragraph about one town.
      let isLead = text.startsLine(first) && text.isWord(end) && !text.isCapital(end)
      return population >= (isNear ? (isLead ? 3_000 : 10_000) : 300_000)
    }
    return population >= (isNear ? 2_000 : 300_000)
  }

  private static let englishSpeaking: Set<String> = ["GB", "IE", "US", "CA", "AU", "NZ"]

  private func table(holds candidate: PlaceCandidate, in countries: Set<String>) -> Bool {
    let table = GazetteerTable.lines.utf8Span.span
    return candidate.rows.contains {
      $0.isTown(in: table) && countries.contains($0.country(in: table))
        && !$0.isCommonWord(in: table)
    }
  }

  private func isBritishOrAmerican(_ candidate: PlaceCandidate, in table: Span<UInt8>) -> Bool {
    candidate.rows.contains { row in
      ["GB", "US", "CA", "IE"].contains(row.country(in: table)) && row.isTown(in: table)
        && row.population(in: table) >= 3_000 && !row.isCommonWord(in: table)
    }
  }

  /// Whether the name is a piece of its own in a line: "Dole (39) | …", "samedi 14 : Auxonne".
  func standsAlone(_ first: Int, _ end: Int) -> Bool {
    let opens = text.startsLine(first) || text.isSeparator(first - 1)
    let closes =
      end >= text.count || text.startsLine(end) || text.isSeparator(end)
      || text.isSign(end, "(") || text.isSign(end, ":")
      || text.isSign(end, ".") && text.startsLine(first)
      || text.isSign(end, ",") && text.isSign(first - 1, "|")
    return opens
      && (closes || text.startsLine(first) && text.isSign(end, ",") && text.isCapital(end + 1))
  }

  /// Countries, and the divisions of countries that French and English papers write of daily.
  private func isKnown(_ row: GazetteerRow, in table: Span<UInt8>) -> Bool {
    switch row.kind(in: table) {
    case UInt8(ascii: "R"):
      let (code, _) = row.areaFields(in: table)
      switch code.prefix(2) {
      case "FR", "CA", "CH", "BE": return true
      // "Florida" in a French text is rather a concert hall.
      case "DE", "GB", "US", "ES", "IT": return text.isEnglish || !row.isAlias(in: table)
      default: return false
      }
    case UInt8(ascii: "E"): return !row.isCommonWord(in: table)
    default: return true
    }
  }

  private func isLocative(_ cue: Cue) -> Bool {
    switch cue.kind {
    case .locative, .inArea, .inside: true
    default: false
    }
  }

  /// Two to four capitals in a line that is not all in capitals.
  private func isAcronym(_ index: Int) -> Bool {
    guard text.tokens[index].shape.contains(.allCapitals), text.byteCount(index) <= 4 else {
      return false
    }
    let isCapitalLine = [index - 1, index + 1, index - 2, index + 2].contains { near in
      near >= 0 && near < text.count && text.tokens[near].shape.contains(.allCapitals)
        && text.byteCount(near) > 4
    }
    return !isCapitalLine
  }

  /// Whether the name of a person or body goes on here: "Nicolas Paris", "Jean de Montréal".
  private func hasPersonBefore(_ cue: Cue, _ nameToken: Int) -> Bool {
    let before = cue.token - 1
    if cue.kind == .none {
      guard before >= 0, text.isJoined(cue.token) else { return false }
      if text.isSign(before, "."), text.has(before - 1, .title) { return true }
      guard text.isCapital(before) else { return false }
      if text.has(before, [.areaNoun, .townNoun]) { return false }
      return !text.has(before, [.at, .article, .inArea])
    }
    if cue.kind == .of, before >= 0, text.isCapital(before), text.isJoined(cue.token),
      text.has(before, .givenName)
    {
      return true
    }
    return cue.kind == .of && before >= 0 && text.has(before, .press)
  }

  /// "CHU de Besançon", "le maire de Dole": the name belongs to a body or an office.
  private func isAfterBody(_ cue: Cue) -> Bool {
    let before = cue.token - 1
    guard cue.kind == .of, before >= 0, text.isJoined(cue.token) else { return false }
    if text.has(before, [.organisation, .venueHead, .street]) { return true }
    return text.isCapital(before) && !text.startsSentence(before)
      && !text.has(before, [.areaNoun, .townNoun])
  }

  /// After the name comes a word known to open something else.
  private func isFollowedByKnown(_ index: Int) -> Bool {
    text.has(index, [.venueHead, .street, .eventCue, .at])
  }
}
