internal import ArticleText
internal import LanguagePacks

/// Common nouns after a preposition: "devant la poterne", "dans leur local", "at the slipway".
///
/// They name no place by themselves, so they are kept apart: only an event told right beside them
/// takes place there.
extension PlaceScanner {
  func readSite(at index: Int) -> Int? {
    guard !text.has(index, .phrase) else { return nil }
    let cue = siteCue(before: startOfModifiers(before: index))
    if let cue, text.has(cue, .phrase) { return nil }
    if cue == nil, isSubject(index) {
      guard let venue = venues.site(at: index) else { return nil }
      noteSubject(venue)
      return venue.endToken
    }
    return cue != nil || followsSign(index) ? readSite(at: index, hasCue: cue != nil) : nil
  }

  @inline(never)
  private func readSite(at index: Int, hasCue: Bool) -> Int? {
    guard var venue = venues.site(at: index) else { return nil }
    venue.firstToken = startOfModifiers(before: index)
    guard hasCue || isPiece(venue) else { return nil }
    return addSite(&venue)
  }

  /// "le bal du moulin": the noun is linked to one for an event.
  private func isSubject(_ index: Int) -> Bool {
    let cue = towns.cue(before: index)
    return cue.kind == .of && cue.article != 0 && text.has(cue.token - 1, [.eventNoun, .genre])
      && !text.has(index, [.areaNoun, .townNoun])
  }

  /// Keeps what an event is about apart from what says where something is.
  func noteSubject(_ venue: VenueName) {
    var mention = mention(
      .venue, venue.firstToken, venue.endToken, "what an event is about")
    mention.venue = text.line(venue.firstToken, venue.endToken)
    mention.isCommon = true
    mention.isSubject = true
    found.append(mention)
  }

  /// "à 21h30, la poterne", "(parking de la gare)".
  private func isPiece(_ venue: VenueName) -> Bool {
    endsPiece(venue.endToken) && !text.has(venue.firstToken, [.genre, .eventNoun])
  }

  /// Whether what stands before a noun may set something there: a preposition or a sign, perhaps with an
  /// article or possessive between.
  func isAfterSiteCue(_ head: Int) -> Bool {
    let index = startOfModifiers(before: head)
    return towns.hasCue(before: index) || text.has(index - 1, .possessive) || followsSign(index)
  }

  /// A comma, bracket or dash stands before the noun or its article.
  private func followsSign(_ index: Int) -> Bool {
    let first = text.has(index - 1, .article) ? index - 1 : index
    return text.isSign(first - 1, ",") || text.isSign(first - 1, "(")
      || text.isSeparator(first - 1) || followsClock(first)
  }

  /// The preposition before a noun, its article or possessive between them.
  private func siteCue(before index: Int) -> Int? {
    var cue = towns.cue(before: index)
    if cue.kind == .none, text.has(index - 1, .possessive) { cue = towns.cue(before: index - 1) }
    // "en bois", "sur place": without an article a common noun tells no place.
    let isBare =
      text.articlesTell && cue.article == 0
      && !text.has(cue.token, [.of, .ofLe, .ofLes, .at, .atLe, .atLes])
      && !text.has(index - 1, .possessive)
    switch cue.kind {
    case .inside where isBare, .inArea where isBare: return nil
    case .locative, .inside, .inArea: return cue.token
    case .of where isLeft(cue), .toward where isLeft(cue): return cue.token
    case .none, .of, .toward: return nil
    }
  }

  /// "partira du pont", "tiré à 22h30 depuis la digue": a preposition leads from where it begins.
  func isLeft(_ cue: TownReader.Cue) -> Bool {
    switch cue.kind {
    case .of: isLeft(at: cue.token)
    case .toward:
      text.has(cue.token, .leaves)
        && (isLeft(at: cue.token) || text.articlesTell && isBehindHour(cue.token))
    case .none, .locative, .inside, .inArea: false
    }
  }

  /// "à 22h30, depuis …", "à 14 h depuis …".
  private func isBehindHour(_ preposition: Int) -> Bool {
    var hour = preposition - 1
    if text.isSign(hour, ",") { hour -= 1 }
    if text.isNumber(hour) { hour -= 1 }
    return hour > 0 && text.startsFolded(hour, "h") && text.byteCount(hour) == 1
      && text.isNumber(hour - 1)
  }

  /// "départ à 18 h 30 du parking", "partira du pont": the place that is left is where people meet.
  ///
  /// Between the word and its preposition stand at most an hour and a day.
  func isLeft(at preposition: Int) -> Bool {
    var index = preposition - 1
    var sawTime = false
    while index >= 0, preposition - index <= PlaceScanner.reachOfLeaving {
      if closesLeaving(index) { return true }
      let token = text.tokens[index]
      let isTime =
        token.kind == .number || text.byteCount(index) <= 2
        || text.has(index, [.eventCue, .timeWord, .relativeDay, .at, .article])
      guard isTime, !text.isSign(index, "."), !text.startsBlock(index + 1) else {
        // "part toujours dimanche 6 juillet du pont"
        return sawTime && text.isWord(index) && !text.isCapital(index)
          && text.marks[index].isEmpty && closesLeaving(index - 1)
      }
      sawTime = sawTime || token.kind == .number
      index -= 1
    }
    return false
  }

  /// A word of leaving, or the last one of several ("s'élance").
  private func closesLeaving(_ index: Int) -> Bool {
    if text.has(index, .leaves) { return true }
    return (1...2).contains { text.length(of: .leaves, at: index - $0) > $0 }
  }

  private static let reachOfLeaving = 12

  private func addSite(_ venue: inout VenueName) -> Int {
    var mention = mention(.venue, venue.firstToken, venue.endToken, "common noun for a place")
    mention.venue = text.line(venue.firstToken, venue.endToken)
    mention.isLocative = true
    mention.isCommon = true
    // "rue de Nimy" is not in Nimy.
    note(mention, text.has(venue.firstToken, .street) ? nil : venue.place)
    return venue.endToken
  }

  /// "the opening of the new skatepark": behind a noun for an event.
  func readEnglishSubject(at index: Int) -> Int? {
    guard text.has(index - 1, [.eventNoun, .genre]),
      text.has(index + 1, .article) || text.has(index + 1, .possessive),
      let venue = venues.englishSite(from: index + 2)
    else { return nil }
    noteSubject(venue)
    return text.isCapital(index + 2) ? nil : venue.endToken
  }

  /// "11am, the slipway", "(media center)", "Egg hunt, recreation ground, noon": a phrase in small letters
  /// that is a piece between two signs.
  func readEnglishPiece(headAt head: Int) -> Int? {
    let end = head + max(1, text.length(of: [.venueHead, .site], at: head))
    guard !text.isCapital(head), endsPiece(end), !text.isNumber(end), !text.startsLine(head),
      !text.has(head, [.eventCue, .eventNoun, .genre, .organisation, .phrase])
    else { return nil }
    var first = head
    while head - first < PlaceScanner.longestAddition, text.isWord(first - 1),
      !text.isCapital(first - 1), text.isJoined(first), !text.has(first - 1, .article),
      text.marks[first - 1].isDisjoint(with: [
        .phrase, .eventCue, .timeWord, .of, .at, .inArea, .inside, .eventNoun, .genre, .and,
      ])
    {
      first -= 1
    }
    let sign = text.has(first - 1, .article) ? first - 2 : first - 1
    guard text.isSign(sign, ",") || text.isSign(sign, "("), !text.startsLine(sign + 1) else {
      return nil
    }
    var venue = VenueName(firstToken: first, endToken: end, place: nil, isNamed: false)
    return addSite(&venue)
  }

  /// "at the community orchard", "outside the dairy": the head ends the phrase.
  func readEnglishSite(at index: Int) -> Int? {
    guard
      text.has(index, [.at, .inArea, .inside]) || text.has(index, .leaves) && isLeft(at: index),
      !text.has(index, .phrase)
    else { return nil }
    let first = text.has(index + 1, .article) || text.has(index + 1, .possessive) ? index + 2 : 0
    guard first > 0, var venue = venues.englishSite(from: first),
      !(text.has(first, .strongHead)
        && first + text.length(of: .venueHead, at: first) == venue.endToken)
    else { return nil }
    _ = addSite(&venue)
    // A name inside it is still read.
    return text.isCapital(first) ? nil : venue.endToken
  }
}
