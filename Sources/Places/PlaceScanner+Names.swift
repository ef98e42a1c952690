internal import ArticleText
internal import LanguagePacks

/// Names of towns and areas, and what stands behind a venue.
extension PlaceScanner {
  func readName(at index: Int) -> Int {
    let followsVenue =
      venueEnd >= 0 && index - venueEnd <= 1 && index > venueEnd
      && (text.isSign(index - 1, ",") || text.isSign(index - 1, "(") || text.isSeparator(index - 1))
    if let home, let end = readHome(home, at: index, followsVenue: followsVenue) { return end }
    if followsVenue || closesLine(at: index), let end = readBehindVenue(at: index) { return end }
    // Most capitals begin a sentence, and no name.
    let named = matcher.match(at: index)
    if named != nil || nearHome != nil || towns.hasArticle(at: index),
      let end = readTown(at: index, named)
    {
      return end
    }
    if towns.hasCue(before: index), let end = readHeadless(at: index) { return end }
    return text.startsLine(index) ? readBeforeAddress(at: index) ?? index : index
  }

  /// "11 h, La Fabrique, Dole": what ends a line behind a name that stands behind an hour.
  private func closesLine(at index: Int) -> Bool {
    guard text.isSign(index - 1, ","), text.isCapital(index - 2), !text.startsLine(index) else {
      return false
    }
    var end = index + 1
    while isHyphenated(end) { end += 1 }
    guard end >= text.count || text.startsLine(end) || text.isSign(end, ".") && endsLine(end + 1)
    else { return false }
    var first = index - 2
    while index - first < PlaceScanner.longestHouse, !text.isSign(first, ","),
      !text.startsLine(first)
    {
      first -= 1
    }
    return text.isSign(first, ",") && isBehindClock(first)
      && !(first + 1..<index - 1).contains { text.has($0, [.givenName, .title, .eventCue]) }
  }

  private func endsLine(_ index: Int) -> Bool { index >= text.count || text.startsLine(index) }

  /// "11 h", "20h30", "8pm" right before a comma.
  private func isBehindClock(_ comma: Int) -> Bool {
    text.isNumber(comma - 1)
      || text.isNumber(comma - 2) && text.isWord(comma - 1) && text.byteCount(comma - 1) <= 2
  }

  private static let longestHouse = 9

  /// ", Besançon" behind a venue or an address.
  @inline(never)
  private func readBehindVenue(at index: Int) -> Int? {
    if !text.has(index, [.townNoun, .areaNoun, .organisation, .venueHead]),
      var candidate = towns.candidate(at: index, isExpected: true),
      endsPiece(candidate.endOfProof), !text.tokens[index].shape.contains(.hyphenBefore)
    {
      candidate.rule = "place after a venue"
      candidate.isLocative = isVenueLocative
      candidate.isTied = true
      add(candidate)
      return candidate.endOfProof
    }
    return nil
  }

  func readTown(at index: Int) -> Int? {
    readTown(at: index, matcher.match(at: index))
  }

  @inline(never)
  func readTown(at index: Int, _ named: consuming NameMatcher.Match?) -> Int? {
    guard
      var candidate = towns.candidate(at: index, named: named) ?? shortName(at: index)
        ?? localLead(at: index) ?? bareNearHome(at: index)
    else { return nil }
    if nearHome != nil, candidate.writtenName == nil,
      let local = shortName(at: index, instead: candidate)
    {
      candidate = local
    }
    // "à Dole et Besançon": the preposition serves both.
    if !candidate.isLocative, placeEnd >= 0, candidate.firstToken - placeEnd == 1,
      text.isSign(placeEnd, ",") || text.has(placeEnd, .and)
    {
      candidate.isLocative = true
      candidate.rule = "place in a list after a preposition"
    }
    let end = candidate.endOfProof
    add(candidate)
    return end
  }
}
