internal import ArticleText
internal import LanguagePacks

/// What a label, "chez" or the like announces, and the venues that are nowhere.
extension PlaceScanner {
  func readOnline(at index: Int) -> Int? {
    let length = max(1, text.length(of: .online, at: index))
    if text.has(index + length - 1, .phrase) { return nil }
    var mention = mention(.venue, index, index + length, "online")
    mention.isOnline = true
    mention.isWeak =
      text.has(index, .weakOnline) && !text.hasEventCue(around: index, reach: 16)
    mention.isLocative = true
    // "via Zoom": the preposition is no part of the name.
    let name = (index + 1..<index + length).first { text.isCapital($0) } ?? index
    mention.venue = text.line(name, index + length)
    note(mention, nil)
    return index + length
  }

  /// "Lieu : …": what follows the label up to the end of the line is where it is.
  @inline(never)
  func readLabelled(at index: Int) -> Int? {
    var start = index + max(1, text.length(of: .label, at: index))
    guard opensPiece(index) || text.startsSentence(index) else { return nil }
    if text.isSign(start, ":") || text.isSign(start, "?") {
      start += 1
      if text.isSign(start, ":") { start += 1 }
    } else {
      // "Lieu" alone on its line, or in bold before the name.
      guard text.startsLine(index), text.isCapital(index), text.isCapital(start),
        text.startsLine(start) || text.has(start, .venueHead) && !text.headsLast,
        !text.has(index, .venueHead)
      else { return nil }
    }
    while text.has(start, [.at, .atLe, .atLes, .inArea]), !text.isNumber(start) { start += 1 }
    if text.has(start, .article), !text.isCapital(start) { start += 1 }
    guard start < text.count, !text.startsBlock(start) else { return nil }
    if text.has(start, .online), let end = readOnline(at: start) { return end }
    if let address = addresses.address(at: start, isAnnounced: true) { return add(address) }
    if !text.headsLast, text.has(start, .venueHead), var venue = venues.venue(headAt: start) {
      // "Auditorium – Archives nationales": the room and its house.
      if text.isSeparator(venue.endToken), text.has(venue.endToken + 1, .venueHead),
        let house = venues.venue(headAt: venue.endToken + 1)
      {
        venue.endToken = house.endToken
        venue.isNamed = true
        venue.place = house.place ?? venue.place
      }
      return add(&venue, "venue after a label", isLocative: true)
    }
    if text.headsLast, var venue = venues.englishVenue(from: start) {
      return add(&venue, "venue after a label", isLocative: true)
    }
    if var candidate = towns.candidate(at: start, isExpected: true), endsPiece(candidate.endOfProof)
    {
      candidate.rule = "place after a label"
      add(candidate)
      return candidate.endOfProof
    }
    // "Rendez-vous" over "Mercredi 21 janvier": a day and no house.
    guard !text.has(start, .eventCue), var venue = venues.headless(from: start) else { return nil }
    return add(&venue, "venue after a label", isLocative: true)
  }

  func endsPiece(_ index: Int) -> Bool {
    index >= text.count || text.startsLine(index) || text.tokens[index].kind == .sign
      || text.isNumber(index)
  }

  /// "dans les locaux de X", "chez X".
  func readIntroduced(at index: Int) -> Int? {
    var start = index + max(1, text.length(of: .intro, at: index))
    if text.has(start, .article), !text.isCapital(start + 1) || !text.isCapital(start) {
      start += 1
    }
    guard start < text.count, text.isJoined(start) else { return nil }
    if text.has(start, .venueHead), !text.headsLast, var venue = venues.venue(headAt: start) {
      return add(&venue, "venue after “chez” or the like", isLocative: true)
    }
    if start == index + 1, let end = readHost(at: start) { return end }
    guard !text.has(start, [.notAPlace, .title]), text.hasEventCue(around: index),
      var venue = venues.headless(from: start)
    else { return nil }
    // A person's name is no venue unless someone is at home there.
    let end = add(&venue, "venue after “chez” or the like", isLocative: true)
    found[found.count - 1].isWeak =
      text.has(start, .givenName) && !(start == index + 1 && isFirstNameAlone(start))
    // "chez Nadège" says more than a name.
    if start == index + 1 { found[found.count - 1].venue = text.line(index, end) }
    return end
  }

  /// "20 h, chez Nadège": friends meet at the home of one whose first name is all that is told.
  private func isFirstNameAlone(_ name: Int) -> Bool {
    var end = name + 1
    if text.has(end, .and), text.has(end + 1, .givenName) { end += 2 }
    // "chez Brigitte le 25 avril"
    if text.isNumber(text.has(end, .article) ? end + 1 : end) { return true }
    return text.has(end, .eventCue)
      || endsPiece(end) && !text.isSign(end, "-") && !text.isSign(end, "»")
  }

  /// "à 19 heures, chez Mme Achard": at somebody's home, where an hour or a date tells that people meet.
  private func readHost(at title: Int) -> Int? {
    guard text.has(title, .title), text.hasEventCue(around: title) else { return nil }
    var end = title + 1
    if text.isSign(end, "."), !text.tokens[end].isSpaced { end += 1 }
    let name = end
    while end < text.count, text.isCapital(end), text.isJoined(end) || end == name { end += 1 }
    guard end > name else { return nil }
    var mention = mention(.venue, title - 1, end, "at somebody's home")
    mention.venue = text.line(title - 1, end)
    mention.isLocative = true
    found.append(mention)
    return end
  }
}
