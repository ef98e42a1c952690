internal import ArticleText
internal import LanguagePacks

/// Walks through an article once and gathers what names a place, an address or a venue.
struct PlaceScanner {
  /// A mention whose entry is not chosen yet.
  struct Found {
    var mention: PlaceMention
    var candidate: PlaceCandidate?
  }

  let text: PlaceText
  let towns: TownReader
  let venues: VenueReader
  let addresses: AddressReader
  private(set) var found: [Found] = []
  /// One past the last venue or address, and one past the last place that was locative.
  private var venueEnd = -1
  private var isVenueLocative = true
  private var placeEnd = -1

  init(_ text: PlaceText) {
    self.text = text
    towns = TownReader(text)
    venues = VenueReader(text: text, towns: towns)
    addresses = AddressReader(text: text, towns: towns)
  }

  mutating func scan() {
    var index = 0
    while index < text.count {
      let next = read(at: index)
      index = max(next, index + 1)
    }
  }

  /// Reads what begins at a token; the token after it, or the same when nothing does.
  private mutating func read(at index: Int) -> Int {
    let token = text.tokens[index]
    let marks = text.marks[index]
    if token.kind == .number { return readNumber(at: index) }
    let isCapital = token.shape.contains(.capitalised)
    guard isCapital || !marks.isDisjoint(with: .opening) || token.kind == .sign else {
      return index
    }
    if token.kind == .sign { return readQuoted(at: index) }
    if marks.contains(.online), let end = readOnline(at: index) { return end }
    if marks.contains(.label), let end = readLabelled(at: index) { return end }
    if marks.contains(.intro), let end = readIntroduced(at: index) { return end }
    if isCapital, !marks.isDisjoint(with: [.street, .venueHead]), isHyphenated(index + 1),
      let end = readTown(at: index)
    {
      return end
    }
    if marks.contains(.street), let end = readStreet(at: index) { return end }
    if text.isEnglish {
      if isCapital, let end = readEnglish(at: index) { return end }
      if marks.contains(.venueHead), let end = readCommonVenue(at: index) { return end }
    } else if marks.contains(.venueHead), let end = readVenue(at: index) {
      return end
    }
    if isCapital { return readName(at: index) }
    return index
  }

  // MARK: Addresses

  private mutating func readNumber(at index: Int) -> Int {
    if isBeforeStreet(index),
      let address = addresses.address(at: index, isAnnounced: true)
    {
      return add(address)
    }
    if let code = PostalCode(at: index, in: text), text.isCapital(code.endToken),
      !text.startsLine(code.endToken) || text.startsLine(index)
    {
      return readPostalTown(code, at: index)
    }
    return index
  }

  /// A cheap look ahead: most numbers have no street after them.
  private func isBeforeStreet(_ index: Int) -> Bool {
    guard text.byteCount(index) <= 5 else { return false }
    if opensPiece(index), text.isWord(index + 1) || text.isSign(index + 1, ",") { return true }
    for next in index + 1..<min(index + (text.isEnglish ? 8 : 7), text.count)
    where text.marks[next].contains(.street) {
      return true
    }
    return false
  }

  private mutating func readPostalTown(_ code: PostalCode, at index: Int) -> Int {
    guard let candidate = towns.candidate(at: code.endToken, isExpected: true) else { return index }
    let table = GazetteerTable.lines.utf8Span.span
    let prefix = String(code.text.prefix(2))
    let fitting = candidate.rows.filter { row in
      guard row.isTown(in: table) else { return false }
      switch code.form {
      case .fiveDigits:
        let department = row.department(in: table)
        return !department.isEmpty
          && (department.hasPrefix(prefix) || prefix == "20" && department.hasPrefix("2"))
          || row.country(in: table) == "DE"
      case .fourDigits:
        return ["BE", "CH", "LU"].contains(row.country(in: table)) && !isYear(code)
      default: return false
      }
    }
    guard !fitting.isEmpty else { return index }
    var proven = candidate
    proven.rows = fitting
    proven.isProven = true
    proven.isLocative = true
    proven.rule = "postal code and town"
    add(proven, postalCode: code.text)
    return proven.endOfProof
  }

  /// "2026 Besançon" is rather a year.
  private func isYear(_ code: PostalCode) -> Bool {
    code.text >= "1900" && code.text <= "2099"
      && !(code.text.hasSuffix("0") && venueEnd >= 0 && code.endToken - venueEnd <= 3)
  }

  private mutating func readStreet(at index: Int) -> Int? {
    let cue = towns.cue(before: index)
    // "rendez-vous place Bellecour": no preposition is needed where no article stands.
    let isBare =
      !text.has(index, .weakStreet) && (text.isWord(index - 1) || text.isNumber(index - 1))
      && !text.has(index - 1, [.article, .of, .ofLe, .ofLes]) && !text.isCapital(index - 1)
    let isAnnounced =
      cue.kind == .locative || cue.kind == .inside || opensPiece(index) || cue.kind == .inArea
      || isBare
    guard !text.isEnglish || text.isCapital(index),
      let address = addresses.address(at: index, isAnnounced: true)
    else { return nil }
    let hasProof = address.number != nil || address.town != nil
    guard isAnnounced || hasProof || !text.startsSentence(index) || !text.isCapital(index) else {
      return nil
    }
    return add(address, isLocative: isAnnounced || hasProof)
  }

  /// After a comma, dash, bracket or at the start of a line: a listing's place for the venue.
  private func opensPiece(_ index: Int) -> Bool {
    if text.startsLine(index) { return true }
    if text.isSign(index - 1, "(") || text.isSign(index - 1, ";") { return true }
    if text.isSign(index - 1, ",") {
      return text.has(index, .strongHead) || text.has(index, .street) || !followsPerson(index - 1)
    }
    return text.isSeparator(index - 1) || text.has(index - 1, .label)
  }

  /// Whether a name of a person stands before a comma: "par Odile Renard, institut …".
  private func followsPerson(_ comma: Int) -> Bool {
    let last = comma - 1
    guard text.isCapital(last), venueEnd != comma, placeEnd != comma else { return false }
    return text.isCapital(last - 1) || text.has(last - 1, .title) || text.has(last, .givenName)
  }

  private mutating func add(_ address: StreetAddress, isLocative: Bool = true) -> Int {
    var mention = mention(.address, address.firstToken, address.endToken, "street address")
    mention.number = address.number.map { text.line($0.lowerBound, $0.upperBound) }
    mention.street = text.line(address.street.lowerBound, address.street.upperBound)
    mention.postalCode = address.postalCode
    mention.townText = address.town.map { text.line($0.lowerBound, $0.upperBound) }
    mention.isLocative = isLocative
    var candidate: PlaceCandidate?
    if let town = address.town, !address.townRows.isEmpty {
      candidate = PlaceCandidate(
        firstToken: town.lowerBound, endToken: town.upperBound, endOfProof: town.upperBound,
        rows: address.townRows, leaning: .town, rule: "street address")
      candidate?.isProven = address.postalCode != nil
    }
    found.append(Found(mention: mention, candidate: candidate))
    venueEnd = address.endToken
    isVenueLocative = isLocative
    placeEnd = address.endToken
    return address.endToken
  }

  // MARK: Venues

  private mutating func readOnline(at index: Int) -> Int? {
    let length = max(1, text.length(of: .online, at: index))
    if text.has(index + length - 1, .phrase) { return nil }
    var mention = mention(.venue, index, index + length, "online")
    mention.isOnline = true
    mention.isWeak =
      text.has(index, .weakOnline) && !text.hasEventCue(around: index, reach: 16)
    mention.isLocative = true
    mention.venue = text.line(index, index + length)
    found.append(Found(mention: mention, candidate: nil))
    return index + length
  }

  /// "Lieu : …": what follows the label up to the end of the line is where it is.
  private mutating func readLabelled(at index: Int) -> Int? {
    var start = index + max(1, text.length(of: .label, at: index))
    guard opensPiece(index) || text.startsSentence(index) else { return nil }
    if text.isSign(start, ":") || text.isSign(start, "?") {
      start += 1
      if text.isSign(start, ":") { start += 1 }
    } else {
      // "Lieu" alone on its line, or in bold before the name.
      guard text.startsLine(index), text.isCapital(index), text.isCapital(start),
        text.startsLine(start) || text.has(start, .venueHead) && !text.isEnglish,
        !text.has(index, .venueHead)
      else { return nil }
    }
    while text.has(start, [.at, .atLe, .atLes, .inArea]), !text.isNumber(start) { start += 1 }
    if text.has(start, .article), !text.isCapital(start) { start += 1 }
    guard start < text.count, !text.startsBlock(start) else { return nil }
    if text.has(start, .online), let end = readOnline(at: start) { return end }
    if let address = addresses.address(at: start, isAnnounced: true) { return add(address) }
    if !text.isEnglish, text.has(start, .venueHead), var venue = venues.venue(headAt: start) {
      return add(&venue, "venue after a label", isLocative: true)
    }
    if text.isEnglish, var venue = venues.englishVenue(from: start) {
      return add(&venue, "venue after a label", isLocative: true)
    }
    if var candidate = towns.candidate(at: start, isExpected: true), endsPiece(candidate.endOfProof)
    {
      candidate.rule = "place after a label"
      add(candidate)
      return candidate.endOfProof
    }
    guard var venue = venues.headless(from: start) else { return nil }
    return add(&venue, "venue after a label", isLocative: true)
  }

  private func endsPiece(_ index: Int) -> Bool {
    index >= text.count || text.startsLine(index) || text.tokens[index].kind == .sign
      || text.isNumber(index)
  }

  /// "dans les locaux de X", "chez X".
  private mutating func readIntroduced(at index: Int) -> Int? {
    var start = index + max(1, text.length(of: .intro, at: index))
    if text.has(start, .article), !text.isCapital(start + 1) || !text.isCapital(start) {
      start += 1
    }
    guard start < text.count, text.isJoined(start) else { return nil }
    if text.has(start, .venueHead), !text.isEnglish, var venue = venues.venue(headAt: start) {
      return add(&venue, "venue after “chez” or the like", isLocative: true)
    }
    guard !text.has(start, [.notAPlace, .title]), text.hasEventCue(around: index),
      var venue = venues.headless(from: start)
    else { return nil }
    // A person's name is no venue unless someone is at home there.
    let end = add(&venue, "venue after “chez” or the like", isLocative: true)
    found[found.count - 1].mention.isWeak = text.has(start, .givenName)
    return end
  }

  private mutating func readVenue(at index: Int) -> Int? {
    guard var venue = venues.venue(headAt: index) else { return nil }
    let cue = towns.cue(before: index)
    let isAtSentenceStart = text.startsLine(index) && !endsPiece(venue.endToken)
    var isLocative = cue.kind == .locative || cue.kind == .inside || cue.kind == .inArea
    if !isLocative, opensPiece(index), !isAtSentenceStart { isLocative = true }
    // "Salle Haute, mardi …": a sentence that opens with a venue and a comma.
    if text.startsSentence(index), endsPiece(venue.endToken) { isLocative = true }
    if text.has(cue.token, .phrase) || text.has(index, .phrase) { isLocative = false }
    // "Festival du cinéma": the head belongs to an event's name.
    if cue.kind == .of, text.has(cue.token - 1, .eventNoun) { return venue.endToken }
    while venue.firstToken > 0, text.tokens[venue.firstToken].shape.contains(.hyphenBefore) {
      // "arrière-salle", "spéléo-club"
      venue.firstToken -= 1
    }
    guard venue.isNamed || isLocative && cue.kind != .none else { return nil }
    return add(&venue, "venue with a head noun", isLocative: isLocative)
  }

  private mutating func add(_ venue: inout VenueName, _ rule: String, isLocative: Bool) -> Int {
    // "salle Haute, bibliothèque Centrale": a room and its house are one venue.
    for _ in 0..<2 {
      guard !text.isEnglish, text.isSign(venue.endToken, ","), !text.startsLine(venue.endToken + 1),
        venue.isNamed
      else { break }
      let head = venue.endToken + (text.has(venue.endToken + 1, .article) ? 2 : 1)
      guard text.has(head, .venueHead), head == venue.endToken + 1 || text.isCapital(head - 1),
        let next = venues.venue(headAt: head), next.isNamed
      else { break }
      venue.endToken = next.endToken
      venue.place = next.place ?? venue.place
    }
    if text.isEnglish, text.isSign(venue.endToken, ","), !text.startsLine(venue.endToken + 1),
      text.isCapital(venue.endToken + 1),
      let next = venues.englishVenue(from: venue.endToken + 1),
      next.firstToken == venue.endToken + 1
    {
      venue.endToken = next.endToken
    }
    var mention = mention(.venue, venue.firstToken, venue.endToken, rule)
    if !text.isEnglish, text.has(venue.firstToken - 1, .article),
      text.isCapital(venue.firstToken - 1),
      opensPiece(venue.firstToken - 1), endsPiece(venue.endToken)
    {
      // "La Cité Miroir – 22 place …": the article is part of the name.
      venue.firstToken -= 1
      mention.begin = text.tokens[venue.firstToken].begin
      mention.firstToken = Int32(venue.firstToken)
      mention.isLocative = true
    }
    mention.venue = text.line(venue.firstToken, venue.endToken)
    mention.isLocative = mention.isLocative || isLocative
    if venue.place == nil { venue.place = innerPlace(of: venue) }
    found.append(Found(mention: mention, candidate: venue.place))
    venueEnd = venue.endToken
    isVenueLocative = mention.isLocative
    if venue.hasTownBeside, var town = venue.place {
      town.isLocative = mention.isLocative
      town.isWeak = false
      town.rule = "place after a venue"
      add(town)
      return town.endOfProof
    }
    return venue.endToken
  }

  /// In English a town may stand anywhere in the name: "Manchester Town Hall".
  private func innerPlace(of venue: VenueName) -> PlaceCandidate? {
    guard text.isEnglish, text.isCapital(venue.firstToken) else { return nil }
    guard let match = towns.matcher.match(at: venue.firstToken), match.end < venue.endToken else {
      return nil
    }
    let table = GazetteerTable.lines.utf8Span.span
    let rows = match.rows.filter {
      $0.isTown(in: table) && $0.population(in: table) >= 100_000 && !$0.isCommonWord(in: table)
    }
    if rows.isEmpty { return nil }
    return PlaceCandidate(
      firstToken: venue.firstToken, endToken: match.end, endOfProof: match.end, rows: rows,
      leaning: .town, isWeak: true, rule: "inside a venue's name")
  }

  private mutating func readEnglish(at index: Int) -> Int? {
    if let address = englishStreet(at: index) { return address }
    guard var venue = venues.englishVenue(from: index) else { return nil }
    let cue = englishCue(before: venue.firstToken)
    return add(&venue, "venue with a head noun", isLocative: cue || opensPiece(venue.firstToken))
  }

  private mutating func englishStreet(at index: Int) -> Int? {
    guard isBeforeStreet(index), index == 0 || opensPiece(index) || englishCue(before: index),
      let address = addresses.address(at: index, isAnnounced: true), address.town != nil
    else { return nil }
    return add(address)
  }

  private func englishCue(before index: Int) -> Bool {
    var before = index - 1
    if text.has(before, .article) { before -= 1 }
    guard before >= 0, !text.has(before, .phrase) else { return false }
    return text.has(before, .locative) && !text.startsBlock(index)
  }

  private mutating func readCommonVenue(at index: Int) -> Int? {
    guard englishCue(before: index), var venue = venues.englishCommonVenue(at: index) else {
      return nil
    }
    return add(&venue, "venue with a head noun", isLocative: true)
  }

  /// A name in quotation marks after a preposition: "au « Bar du Coin »".
  private mutating func readQuoted(at index: Int) -> Int {
    guard text.isSign(index, "«") || text.isSign(index, "“"), index > 0,
      text.has(index - 1, [.atLe, .atLes]) || text.has(index - 1, .at) && !text.isEnglish
        || text.has(index - 1, .article) && text.has(index - 2, .at),
      !text.has(index - 1, .phrase), text.hasEventCue(around: index),
      var venue = venues.headless(from: index)
    else { return index }
    return add(&venue, "venue in quotation marks", isLocative: true)
  }

  // MARK: Names

  private mutating func readName(at index: Int) -> Int {
    let followsVenue =
      venueEnd >= 0 && index - venueEnd <= 1 && index > venueEnd
      && (text.isSign(index - 1, ",") || text.isSign(index - 1, "(") || text.isSeparator(index - 1))
    if followsVenue, var candidate = towns.candidate(at: index, isExpected: true),
      endsPiece(candidate.endOfProof), !text.tokens[index].shape.contains(.hyphenBefore)
    {
      candidate.rule = "place after a venue"
      candidate.isLocative = isVenueLocative
      add(candidate)
      return candidate.endOfProof
    }
    return readTown(at: index) ?? readHeadless(at: index) ?? readBeforeAddress(at: index) ?? index
  }

  private mutating func readTown(at index: Int) -> Int? {
    guard var candidate = towns.candidate(at: index) else { return nil }
    // "à Dole et Besançon": the preposition serves both.
    if !candidate.isLocative, placeEnd >= 0, candidate.firstToken - placeEnd == 1,
      text.isSign(placeEnd, ",") || text.has(placeEnd, .and)
    {
      candidate.isLocative = true
      candidate.rule = "place in a list after a preposition"
    }
    add(candidate)
    return candidate.endOfProof
  }

  private func isHyphenated(_ index: Int) -> Bool {
    index < text.count && text.tokens[index].shape.contains(.hyphenBefore)
  }

  private mutating func add(_ candidate: PlaceCandidate, postalCode: String? = nil) {
    var mention = mention(.place, candidate.firstToken, candidate.endToken, candidate.rule)
    mention.isLocative = candidate.isLocative
    mention.isWeak = candidate.isWeak
    mention.postalCode = postalCode
    found.append(Found(mention: mention, candidate: candidate))
    if candidate.isLocative { placeEnd = candidate.endOfProof }
  }

  /// "au Kursaal", "à la Rodia", "à Bioinnovation, au 4 rue …".
  private mutating func readHeadless(at index: Int) -> Int? {
    let cue = towns.cue(before: index)
    guard cue.kind == .locative, text.isJoined(index) || !text.startsBlock(index),
      !text.has(cue.token, .phrase),
      !text.has(index, [.notAPlace, .title, .givenName, .eventCue, .organisation, .eventNoun]),
      !text.tokens[index].shape.contains(.hyphenBefore)
    else { return nil }
    let isAcronym = text.tokens[index].shape.contains(.allCapitals) && text.byteCount(index) <= 5
    guard var venue = venues.headless(from: index) else { return nil }
    let isFollowed = isFollowedByPlace(venue.endToken)
    let hasArticle = cue.article != 0 || text.isEnglish
    guard isFollowed || hasArticle && text.hasEventCue(around: index) && !isAcronym else {
      return nil
    }
    if hasArticle, !cue.isContracted, !text.isEnglish, text.isCapital(cue.articleToken ?? -1),
      let token = cue.articleToken
    {
      venue.firstToken = token
    }
    return add(&venue, "venue without a head noun", isLocative: true)
  }

  /// "La Fabrique – 3 rue Pasteur": a name that opens a line and that an address follows.
  private mutating func readBeforeAddress(at index: Int) -> Int? {
    guard text.startsLine(index), !text.has(index, [.label, .eventCue, .title, .givenName]),
      var venue = venues.headless(from: index)
    else { return nil }
    let sign = venue.endToken
    guard text.isSign(sign, ",") || text.isSeparator(sign), text.isNumber(sign + 1),
      !text.startsBlock(sign + 1),
      addresses.address(at: sign + 1, isAnnounced: true)?.number != nil
    else { return nil }
    return add(&venue, "name before an address", isLocative: true)
  }

  /// An address or a town stands right after: ", au 4 rue", ", à Besançon", "(Doubs)".
  private func isFollowedByPlace(_ end: Int) -> Bool {
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

  private func mention(
    _ kind: PlaceMention.Kind, _ first: Int, _ end: Int, _ rule: String
  ) -> PlaceMention {
    var last = text.tokens[end - 1].end
    if text.tokens[end - 1].shape.contains(.elided), text.isEnglish {
      // "Kimberley's": the apostrophe, of one byte or three, is no part of the name.
      last -= text.article.text[Int(last) - 1] == UInt8(ascii: "'") ? 1 : 3
    }
    return PlaceMention(
      kind: kind, begin: text.tokens[first].begin, end: last, firstToken: Int32(first),
      endToken: Int32(end), rule: rule)
  }

  // MARK: Resolution

  func resolved(home: Place?) -> [PlaceMention] {
    var resolver = PlaceResolver(
      home: home, isEnglish: text.isEnglish, candidates: found.compactMap(\.candidate))
    return found.map { item in
      var mention = item.mention
      if let candidate = item.candidate, let (place, reason) = resolver.resolve(candidate) {
        mention.place = place
        mention.reason = reason
      }
      return mention
    }
  }
}
