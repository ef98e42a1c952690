internal import ArticleText
internal import LanguagePacks

/// Common nouns after a preposition: "devant la poterne", "dans leur local", "at the slipway".
///
/// They name no place by themselves, so they are kept apart: only an event told right beside them
/// takes place there.
extension PlaceScanner {
  func readSite(at index: Int) -> Int? {
    guard !text.has(index, .phrase) else { return nil }
    let cue = siteCue(before: index)
    if let cue, text.has(cue, .phrase) { return nil }
    return cue != nil || followsSign(index) ? readSite(at: index, hasCue: cue != nil) : nil
  }

  @inline(never)
  private func readSite(at index: Int, hasCue: Bool) -> Int? {
    guard var venue = venues.site(at: index), hasCue || isPiece(venue) else { return nil }
    return addSite(&venue)
  }

  /// "à 21h30, la poterne", "(parking de la gare)".
  private func isPiece(_ venue: VenueName) -> Bool {
    endsPiece(venue.endToken) && !text.has(venue.firstToken, [.genre, .eventNoun])
  }

  /// Whether what stands before a noun may set something there: a preposition or a sign, perhaps with an
  /// article or possessive between.
  func isAfterSiteCue(_ index: Int) -> Bool {
    towns.hasCue(before: index) || text.has(index - 1, .possessive) || followsSign(index)
  }

  /// A comma, bracket or dash stands before the noun or its article.
  private func followsSign(_ index: Int) -> Bool {
    let first = text.has(index - 1, .article) ? index - 1 : index
    return text.isSign(first - 1, ",") || text.isSign(first - 1, "(")
      || text.isSeparator(first - 1)
  }

  /// The preposition before a noun, its article or possessive between them.
  private func siteCue(before index: Int) -> Int? {
    var cue = towns.cue(before: index)
    if cue.kind == .none, text.has(index - 1, .possessive) { cue = towns.cue(before: index - 1) }
    switch cue.kind {
    case .locative, .inside, .inArea: return cue.token
    case .none, .of, .toward: return nil
    }
  }

  private func addSite(_ venue: inout VenueName) -> Int {
    var mention = mention(.venue, venue.firstToken, venue.endToken, "common noun for a place")
    mention.venue = text.line(venue.firstToken, venue.endToken)
    mention.isLocative = true
    mention.isCommon = true
    note(mention, venue.place)
    return venue.endToken
  }

  /// "at the community orchard", "outside the dairy": the head ends the phrase.
  func readEnglishSite(at index: Int) -> Int? {
    guard text.has(index, [.at, .inArea, .inside]), !text.has(index, .phrase) else { return nil }
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
