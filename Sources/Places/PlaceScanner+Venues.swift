internal import ArticleText
internal import LanguagePacks

/// Venues whose head comes first, as in French, and names in quotation marks.
extension PlaceScanner {
  @inline(never)
  func readVenue(at index: Int) -> Int? {
    guard var venue = venues.venue(headAt: index) else { return readPiece(at: index) }
    if isNumberedRoom(venue) { return nil }
    venue.firstToken = startOfModifiers(before: index)
    let cue = towns.cue(before: venue.firstToken)
    // ", comédie de Ray Cooney": behind a comma a work and whose it is.
    if !text.isCapital(index), !text.has(index, .strongHead), cue.kind == .none,
      text.isSign(index - 1, ","), text.has(index + 1, .of), text.isCapital(index + 2),
      text.isCapital(index + 3), text.isJoined(index + 3), matcher.match(at: index + 2) == nil
    {
      return nil
    }
    let isAtSentenceStart = text.startsLine(index) && !endsPiece(venue.endToken)
    var isLocative = cue.kind == .locative || cue.kind == .inside || cue.kind == .inArea
    if isLeft(cue) { isLocative = true }
    if !isLocative, opensPiece(index), !isAtSentenceStart { isLocative = true }
    if !isLocative, isJuxtaposed(venue, cue) || closesBehindClock(venue) { isLocative = true }
    // "Salle Haute, mardi …": a sentence that opens with a venue and a comma.
    if text.startsSentence(index), endsPiece(venue.endToken) { isLocative = true }
    if isPhrase(cue.token, of: venue) || text.has(index, .phrase) && !text.has(cue.token, .phrase) {
      isLocative = false
    }
    // "Festival du cinéma": the head belongs to an event's name.
    if cue.kind == .of, text.has(cue.token - 1, .eventNoun) {
      // Its town is told all the same: "L'inauguration de la gare de Vesoul".
      if var town = venue.place {
        town.rule = "town of what an event is about"
        town.isLocative = false
        town.isWeak = true
        add(town)
      }
      if withCommon, cue.article != 0 || venue.isNamed { noteSubject(venue) }
      return venue.endToken
    }
    while venue.firstToken > 0, text.tokens[venue.firstToken].shape.contains(.hyphenBefore) {
      // "arrière-salle", "spéléo-club"
      venue.firstToken -= 1
    }
    if !venue.isNamed, opensPiece(index), !text.startsLine(index), let end = endOfPiece(venue) {
      venue.endToken = end
      return add(&venue, "venue that makes up a piece", isLocative: true)
    }
    guard
      venue.isNamed || venue.hasTownBeside || isLocative && cue.kind != .none || isPiece(venue)
        || cue.kind == .none && cue.article != 0 && text.hosts(after: venue.endToken)
          && !text.has(index, .organisation)
    else { return nil }
    return add(&venue, "venue with a head noun", isLocative: isLocative)
  }

  /// "salle 4" is one of many houses' rooms, and is kept with the common nouns.
  private func isNumberedRoom(_ venue: VenueName) -> Bool {
    venue.endToken == venue.firstToken + 2 && text.isNumber(venue.firstToken + 1)
      && text.has(venue.firstToken, .label)
  }

  /// A fixed phrase such as "en salle", which "en salle du conseil" is not.
  private func isPhrase(_ preposition: Int, of venue: VenueName) -> Bool {
    guard text.has(preposition, .phrase) else { return false }
    let end = preposition + text.length(of: .phrase, at: preposition)
    let headEnd = venue.firstToken + text.length(of: .venueHead, at: venue.firstToken)
    return end <= venue.firstToken || end >= headEnd
  }

  /// "l'ancienne gare", "im Alten Bahnhof": the first of the adjectives before a head.
  func startOfModifiers(before head: Int) -> Int {
    var first = head
    while first > 0, text.capitalisesNouns, text.tokens[first].shape.contains(.hyphenBefore) {
      // "Jugendstil-Festhalle"
      first -= 1
    }
    while first > 0, text.has(first - 1, .modifier), text.isJoined(first),
      !text.has(first - 1, .venueHead)
    {
      first -= 1
    }
    return first
  }

  /// "un dépistage est organisé galerie Saint-Martial": a named venue with neither article nor
  /// preposition says where.
  private func isJuxtaposed(_ venue: VenueName, _ cue: TownReader.Cue) -> Bool {
    let first = venue.firstToken
    return venue.isNamed && cue.kind == .none && cue.article == 0 && first > 0
      && text.isWord(first - 1) && text.isJoined(first) && !text.isCapital(first)
      && !text.isCapital(first - 1) && !text.startsLine(first)
      && text.marks[first - 1].isDisjoint(with: [
        .article, .of, .ofLe, .ofLes, .and, .link, .eventNoun, .venueHead, .site, .modifier,
      ])
  }

  /// "18 h basilique", "(18 h stade Pergaud)": a house that makes up the rest of a piece behind its hour.
  func closesBehindClock(_ venue: VenueName) -> Bool {
    followsClock(venue.firstToken) && endsPiece(venue.endToken)
      && !text.has(venue.firstToken, [.organisation, .genre, .eventNoun])
      && !text.has(venue.endToken - 1, [.organisation, .genre, .eventNoun])
  }

  /// A head that needs a name elsewhere, with what makes up a piece between two signs.
  private func readPiece(at index: Int) -> Int? {
    let length = text.length(of: .venueHead, at: index)
    guard length > 0, !text.startsLine(index),
      opensPiece(index) || text.isSign(index - 1, ".") && text.isCapital(index)
    else { return nil }
    var venue = VenueName(
      firstToken: index, endToken: index + length, place: nil, isNamed: false)
    guard let end = endOfPiece(venue),
      opensPiece(index) || end >= text.count || text.startsLine(end) || text.isSign(end, ".")
    else { return nil }
    venue.endToken = end
    return add(&venue, "venue that makes up a piece", isLocative: true)
  }

  /// "14 h, hall polyvalent", "(18 h, stade municipal)": words in small letters between a head and the
  /// sign that ends the piece.
  private func endOfPiece(_ venue: VenueName) -> Int? {
    guard !text.has(venue.firstToken, [.organisation, .genre, .eventNoun, .eventCue]) else {
      return nil
    }
    var end = venue.endToken
    while !endsPiece(end), end - venue.endToken < PlaceScanner.longestAddition {
      guard text.isWord(end), !text.isCapital(end), text.isJoined(end),
        text.marks[end].isDisjoint(with: [
          .eventCue, .timeWord, .phrase, .at, .atLe, .atLes, .inArea, .inside, .article, .and,
          .link, .eventNoun,
        ])
      else { return nil }
      end += 1
    }
    // "(maison de pays, 02 47 00 00 00)": where one calls.
    let isContact = text.isSign(end, ",") && text.isNumber(end + 1) && text.isNumber(end + 2)
    guard end > venue.endToken, endsPiece(end), !text.isNumber(end), !isContact else { return nil }
    return end
  }

  static let longestAddition = 3

  /// "Vesoul Expo", "Metz Congrès": a town's name with a word that makes a house of it.
  @inline(never)
  func readTownVenue(at index: Int) -> Int? {
    guard !text.has(index, [.eventCue, .givenName, .article, .venueHead]),
      let match = matcher.match(at: index), text.has(match.end, .trailingHead),
      text.isJoined(match.end)
    else { return nil }
    let table = GazetteerTable.lines.utf8Span.span
    let rows = match.rows.filter { row in
      row.isTown(in: table) && row.article(in: table) < 2 && !row.isCommonWord(in: table)
        && row.population(in: table) >= PlaceScanner.houseTown
    }
    guard !rows.isEmpty else { return nil }
    var venue = VenueName(
      firstToken: index, endToken: match.end + text.length(of: .trailingHead, at: match.end),
      place: PlaceCandidate(
        firstToken: index, endToken: match.end, endOfProof: match.end, rows: rows, leaning: .town,
        rule: "inside a venue's name"),
      isNamed: true)
    let cue = towns.cue(before: index)
    let isLocative = cue.kind == .locative || cue.kind == .inside || opensPiece(index)
    return add(&venue, "town's name with a head", isLocative: isLocative)
  }

  /// Whether a word that makes a house of a town's name stands behind one word or one joined by hyphens.
  func hasTrailingHead(behind index: Int) -> Bool {
    var next = index + 1
    while !text.has(next, .trailingHead) {
      guard isHyphenated(next) else { return false }
      next += 1
    }
    return true
  }

  /// Smaller towns have no such house.
  private static let houseTown = 2_000

  /// "« Les haies », médiathèque, 3 place Carnot", "(salle des fêtes)": the head of a venue that is
  /// a piece between two signs needs no name.
  private func isPiece(_ venue: VenueName) -> Bool {
    if closesBehindClock(venue) || isSentence(venue) { return true }
    guard opensPiece(venue.firstToken), endsPiece(venue.endToken),
      !text.isNumber(venue.endToken),
      !text.has(venue.firstToken, [.organisation, .genre, .eventNoun])
    else { return false }
    return !text.startsLine(venue.firstToken) || text.startsLine(venue.endToken)
      || text.isSign(venue.endToken, ",")
  }

  /// A house that makes up a sentence inside a line, behind what takes place: "Salle paroissiale.".
  private func isSentence(_ venue: VenueName) -> Bool {
    let first = venue.firstToken
    return !text.startsLine(first) && text.isCapital(first) && text.isSign(first - 1, ".")
      && (venue.endToken >= text.count || text.startsLine(venue.endToken)
        || text.isSign(venue.endToken, "."))
      && !text.has(first, [.organisation, .genre, .eventNoun])
      && !text.has(venue.endToken - 1, [.organisation, .genre, .eventNoun])
  }

  func add(_ venue: inout VenueName, _ rule: StaticString, isLocative: Bool) -> Int {
    // "salle Haute, bibliothèque Centrale": a room and its house are one venue.
    for _ in 0..<2 {
      guard !text.headsLast, text.isSign(venue.endToken, ","), !text.startsLine(venue.endToken + 1),
        venue.isNamed || text.has(venue.firstToken, .strongHead),
        isLocative || !text.isWord(venue.firstToken - 1)
      else { break }
      let head = venue.endToken + (text.has(venue.endToken + 1, .article) ? 2 : 1)
      guard text.has(head, .venueHead), head == venue.endToken + 1 || text.isCapital(head - 1),
        let next = venues.venue(headAt: head), next.isNamed
      else { break }
      venue.endToken = next.endToken
      venue.place = next.place ?? venue.place
    }
    if text.headsLast, text.isSign(venue.endToken, ","), !text.startsLine(venue.endToken + 1),
      text.isCapital(venue.endToken + 1),
      let next = venues.englishVenue(from: venue.endToken + 1),
      next.firstToken == venue.endToken + 1,
      // "Scout Hut, Mill Lane": the street is called after a house.
      !text.has(next.endToken - 1, .street) || text.has(next.endToken - 1, .venueHead)
    {
      venue.endToken = next.endToken
    }
    var mention = mention(.venue, venue.firstToken, venue.endToken, rule)
    if !text.headsLast, text.has(venue.firstToken - 1, .article),
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
    if text.headsLast, text.tokens[venue.endToken - 1].shape.contains(.elided) {
      // "Greenwood Cemetery's": the apostrophe is no part of the name.
      mention.venue?.removeLast()
    }
    mention.isLocative = mention.isLocative || isLocative || text.hosts(after: venue.endToken)
    if let town = venue.place, isNameOnly(town, of: venue) { venue.place = nil }
    if venue.place == nil { venue.place = innerPlace(of: venue) }
    note(mention, venue.place)
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

  /// "parc de Beaulieu", "pont de Chazey": what a park or bridge is called after, where no town of that name
  /// is near the publisher's.
  private func isNameOnly(_ town: PlaceCandidate, of venue: VenueName) -> Bool {
    guard !text.headsLast, nearHome != nil, !venue.hasTownBeside,
      text.has(venue.firstToken, .site), !text.has(venue.firstToken, .strongHead)
    else { return false }
    let table = GazetteerTable.lines.utf8Span.span
    return town.rows.allSatisfy {
      $0.isTown(in: table) && $0.population(in: table) < PlaceScanner.townOfPark
        && !isNearHome($0.place(in: table))
    }
  }

  /// A larger town gives its name to what lies in it.
  private static let townOfPark = 10_000

  /// A name in quotation marks after a preposition: "au « Bar du Coin »".
  func readQuoted(at index: Int) -> Int {
    guard text.isSign(index, "«") || text.isSign(index, "“"), index > 0,
      text.has(index - 1, [.atLe, .atLes]) || text.has(index - 1, .at) && !text.headsLast
        || text.has(index - 1, .article) && text.has(index - 2, .at),
      !text.has(index - 1, .phrase), text.hasEventCue(around: index),
      var venue = venues.headless(from: index)
    else { return index }
    return add(&venue, "venue in quotation marks", isLocative: true)
  }
}
