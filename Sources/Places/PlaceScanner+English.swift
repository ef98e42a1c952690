internal import ArticleText
internal import LanguagePacks

/// English venues, whose head comes last.
extension PlaceScanner {
  /// In English a town may stand anywhere in the name: "Manchester Town Hall".
  func innerPlace(of venue: VenueName) -> PlaceCandidate? {
    guard text.headsLast, text.isCapital(venue.firstToken) else { return nil }
    guard let match = matcher.match(at: venue.firstToken), match.end < venue.endToken else {
      return nil
    }
    let table = GazetteerTable.lines.utf8Span.span
    // "at Reading Library": behind a preposition a city is meant even by a word of the language.
    let isSet = englishCue(before: venue.firstToken) && namesItsTown(venue, from: match.end)
    let towns = match.rows.filter {
      $0.isTown(in: table)
        && (!$0.isCommonWord(in: table)
          || isSet && $0.population(in: table) >= PlaceScanner.knownCity)
    }
    var rows = towns.filter { isNearHome($0.place(in: table)) }
    if rows.isEmpty {
      let large = towns.filter { $0.population(in: table) >= 100_000 }
      let british = towns.filter { ["GB", "IE"].contains($0.country(in: table)) }
      // "Hexham Library": what every town has one of is called after its town.
      // Places abroad of which no one has counted the people are no rivals.
      let isBritish = towns.allSatisfy { british.contains($0) || $0.population(in: table) == 0 }
      let isOwn =
        namesItsTown(venue, from: match.end)
        && (!large.isEmpty || isBritish && !british.isEmpty)
      rows = isOwn ? large + british.filter { !large.contains($0) } : large
    }
    if rows.isEmpty { return nil }
    return PlaceCandidate(
      firstToken: venue.firstToken, endToken: match.end, endOfProof: match.end, rows: rows,
      leaning: .town, isWeak: true, rule: "inside a venue's name")
  }

  /// Whether a venue is a town's name and a head that serves a public, with nothing between but such
  /// words: "Lancaster House" and "Wellington Arms" are called after persons.
  private func namesItsTown(_ venue: VenueName, from end: Int) -> Bool {
    guard !text.has(venue.firstToken, [.givenName, .title, .notAPlace]) else { return false }
    var index = end
    while index < venue.endToken {
      let length = text.length(of: .venueHead, at: index)
      if length > 0, index + length == venue.endToken { return text.has(index, .strongHead) }
      guard text.has(index, .modifier) else { return false }
      index += 1
    }
    return false
  }

  private static let knownCity = 80_000

  func readEnglish(at index: Int) -> Int? {
    if let address = englishStreet(at: index) { return address }
    if let end = readSaint(at: index) ?? readSmallHeaded(at: index) { return end }
    guard var venue = venues.englishVenue(from: index) else { return readBareHouse(at: index) }
    includePossession(in: &venue)
    let cue = englishCue(before: venue.firstToken)
    // "7.00pm. Leeds Town Hall, The Headrow": a sentence that opens with a house and a comma.
    let opensSentence =
      text.startsSentence(venue.firstToken) && !text.startsLine(venue.firstToken)
      && endsPiece(venue.endToken)
    let opens =
      (opensPiece(venue.firstToken) || closesBehindClock(venue) || opensSentence)
      && !isPossessor(venue)
    return add(&venue, "venue with a head noun", isLocative: cue || opens)
  }

  /// "Choir practice, Vestry", "Winter recital, Abbey": a noun for a house with a capital that makes up a piece.
  private func readBareHouse(at index: Int) -> Int? {
    let end = index + text.length(of: .venueHead, at: index)
    guard end > index, text.has(index, .strongHead), !text.startsLine(index), endsPiece(end),
      !text.isNumber(end), text.isSign(index - 1, ",") || followsClock(index),
      !text.has(index, [.organisation, .genre, .eventNoun, .eventCue]),
      !isPossessorMark(end)
    else { return nil }
    var venue = VenueName(firstToken: index, endToken: end, place: nil, isNamed: false)
    return add(&venue, "noun for a house that makes up a piece", isLocative: true)
  }

  private func isPossessorMark(_ mark: Int) -> Bool {
    text.isSign(mark, "'") || text.isSign(mark, "’")
  }

  /// "in Craignure village hall", "Fri 8pm, Otley library": behind a preposition, or a piece between two
  /// signs.
  private func readSmallHeaded(at index: Int) -> Int? {
    guard let found = venues.smallHeaded(from: index) else { return nil }
    var venue = found.venue
    let isLocative =
      englishCue(before: index) || opensPiece(index) && endsPiece(venue.endToken)
    guard isLocative || found.isStrong else { return nil }
    return add(&venue, "name with a head in small letters", isLocative: isLocative)
  }

  /// "Greenwood Cemetery's chapel": the part of a house that a small word names.
  private func includePossession(in venue: inout VenueName) {
    let letter = venue.endToken
    guard text.tokens[letter - 1].shape.contains(.elided), letter + 1 < text.count,
      text.byteCount(letter) == 1, !text.tokens[letter].isSpaced, !text.isCapital(letter + 1),
      text.isJoined(letter + 1), !text.has(letter + 1, [.eventNoun, .genre])
    else { return }
    let length = text.length(of: [.venueHead, .site], at: letter + 1)
    if length > 0 { venue.endToken = letter + 1 + length }
  }

  /// "The Oakville Garden Club's plant sale": whose it is, and not where.
  private func isPossessor(_ venue: VenueName) -> Bool {
    let mark = venue.endToken
    return mark + 1 < text.count && (text.isSign(mark, "'") || text.isSign(mark, "’"))
      && text.byteCount(mark + 1) == 1 && !text.tokens[mark].isSpaced
      && !text.tokens[mark + 1].isSpaced
  }

  /// "at St Laurence's": a church that goes by its saint.
  private func readSaint(at index: Int) -> Int? {
    if let end = readAllSaints(at: index) { return end }
    guard text.byteCount(index) == 2, text.startsFolded(index, "st") else { return nil }
    let name = text.isSign(index + 1, ".") ? index + 2 : index + 1
    if let end = readSaintWithoutGenitive(at: index, name: name) { return end }
    guard text.isCapital(name), text.tokens[name].shape.contains(.elided), text.isJoined(name),
      !text.isCapital(name + 1), !text.isCapital(name + 2) || !text.isJoined(name + 2),
      englishCue(before: index) || opensPiece(index)
    else { return nil }
    var venue = VenueName(firstToken: index, endToken: name + 1, place: nil, isNamed: true)
    if text.isWord(name + 1), text.byteCount(name + 1) == 1 { venue.endToken += 1 }
    // "St Andrew's church hall"
    if text.isJoined(venue.endToken), !text.isCapital(venue.endToken),
      !text.has(venue.endToken, [.eventNoun, .genre])
    {
      venue.endToken += text.length(of: [.venueHead, .site], at: venue.endToken)
    }
    return add(&venue, "church of a saint", isLocative: true)
  }

  /// "at All Saints', Youlgrave", "Mass, All Souls": a church that goes by them all.
  private func readAllSaints(at index: Int) -> Int? {
    guard text.isCapital(index), text.startsFolded(index, "all"), text.byteCount(index) == 3,
      text.isCapital(index + 1), text.isJoined(index + 1),
      text.startsFolded(index + 1, "saints") || text.startsFolded(index + 1, "souls"),
      englishCue(before: index) || opensPiece(index)
    else { return nil }
    var venue = VenueName(firstToken: index, endToken: index + 2, place: nil, isNamed: true)
    if isPossessorMark(venue.endToken), !text.tokens[venue.endToken].isSpaced {
      venue.endToken += 1
    }
    if text.isWord(venue.endToken), text.isJoined(venue.endToken) {
      // "All Saints' Day", "All Souls' requiem"
      let head = text.length(of: [.venueHead, .site], at: venue.endToken)
      guard head > 0 || !text.isCapital(venue.endToken) else { return nil }
      venue.endToken += head
    }
    return add(&venue, "church of all saints", isLocative: true)
  }

  /// "6pm St Edith", "Evensong, St Anne Beckside": the saint alone, as a piece of a list.
  private func readSaintWithoutGenitive(at index: Int, name: Int) -> Int? {
    guard text.isCapital(name), text.isJoined(name), !text.startsLine(index),
      followsClock(index) || text.isSign(index - 1, ",")
    else { return nil }
    var end = name + 1
    if text.isCapital(end), text.isJoined(end) { end += 1 }
    // "St Ives" is a town.
    guard endsPiece(end), matcher.match(at: index).map({ $0.end < end }) ?? true,
      !text.isNumber(end), !isPossessorMark(end),
      !(name..<end).contains(where: { text.tokens[$0].shape.contains(.elided) })
    else { return nil }
    var venue = VenueName(firstToken: index, endToken: end, place: nil, isNamed: true)
    return add(&venue, "church of a saint", isLocative: true)
  }

  func englishStreet(at index: Int) -> Int? {
    guard isBeforeStreet(index), index == 0 || opensPiece(index) || englishCue(before: index),
      let address = addresses.address(at: index, isAnnounced: true)
    else { return nil }
    // "Lunesdale Hall, Bective Road": behind a venue a street needs no number.
    let isBehindVenue =
      index > 0 && venueEnd == index - 1
      && (text.isSign(index - 1, ",") || text.startsFolded(index - 1, "on"))
    guard
      address.town != nil || address.number != nil || isBehindVenue
        || index > 0 && text.startsFolded(index - 1, "on") && text.hasEventCue(around: index)
    else { return nil }
    // "An Evening with Dr Hannah Pike": a person.
    if address.number == nil, text.has(index, .title), text.startsFolded(index, "dr") { return nil }
    return add(address)
  }

  func englishCue(before index: Int) -> Bool {
    var before = index - 1
    if text.has(before, .article) { before -= 1 }
    guard before >= 0, !isPhrase(before, upTo: index) else { return false }
    if text.has(before, .leaves), isLeft(at: before) { return !text.startsBlock(index) }
    return text.has(before, .locative) && !text.startsBlock(index)
  }

  /// A fixed phrase, and not one whose second word opens a name: "at First Lutheran Church".
  private func isPhrase(_ preposition: Int, upTo name: Int) -> Bool {
    text.has(preposition, .phrase)
      && !(text.isCapital(name) && preposition + text.length(of: .phrase, at: preposition) > name)
  }

  func readCommonVenue(at index: Int) -> Int? {
    guard englishCue(before: index), var venue = venues.englishCommonVenue(at: index) else {
      return nil
    }
    return add(&venue, "venue with a head noun", isLocative: true)
  }
}
