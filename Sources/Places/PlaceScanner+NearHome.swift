internal import ArticleText
internal import LanguagePacks

/// The publisher's town and those around it, which its papers call by short names and at the head of a line.
extension PlaceScanner {
  /// Near the publisher a town may open a paragraph by a name that is another word too, or by its short
  /// name: "Landerneau : le concert", "Carhaix" for Carhaix-Plouguer.
  func localLead(at index: Int) -> PlaceCandidate? {
    guard let home = nearHome?.place, !text.headsLast, text.isCapital(index) else { return nil }
    // "18 h Le Brusquet"
    let article = text.isCapital(index + 1) ? towns.article(at: index) : nil
    let name = article == nil ? index : index + 1
    guard text.byteCount(name) > 4,
      !text.has(name, [.givenName, .notAPlace, .eventCue, .title, .venueHead])
    else { return nil }
    let opensLine =
      text.startsLine(index) || index > 0 && text.startsLine(index - 1) && !text.isWord(index - 1)
    let match = matcher.match(at: name)
    var end = match?.end ?? name + 1
    while match == nil, end < text.count, text.tokens[end].shape.contains(.hyphenBefore) {
      end += 1
    }
    guard
      opensLine || text.isSign(index - 1, ",") || isBehindHour(index)
        || match != nil && towns.standsAlone(index, end)
    else { return nil }
    let closes =
      end >= text.count || text.isSign(end, ".") || text.isSign(end, ":")
      || !opensLine
        && (text.startsLine(end) || text.isSign(end, ",") || text.isSign(end, "(")
          || text.isSign(end, ";"))
    guard closes, !opensLine || end < text.count && !text.startsLine(end + 1) else { return nil }
    let table = GazetteerTable.lines.utf8Span.span
    var rows =
      match?.rows.filter { row in
        row.isTown(in: table) && (article == nil || row.article(in: table) == article)
          && isNear(row, home, in: table)
      } ?? []
    var written: String?
    if match == nil {
      guard opensLine, article == nil, !home.department.isEmpty else { return nil }
      var key: [UInt8] = []
      for token in index..<end { text.appendFolded(token, to: &key) }
      guard
        let row = GazetteerSearch.only(
          beginning: key, in: home.department, needsLink: false, table: table)
      else { return nil }
      rows = [row]
      written = text.line(index, end)
    }
    if rows.isEmpty { return nil }
    var candidate = PlaceCandidate(
      firstToken: index, endToken: end, endOfProof: end, rows: rows,
      rule: "town near the publisher at the head of a line")
    candidate.isLocative = true
    candidate.writtenName = written
    return candidate
  }

  /// "Craven Arms presses on with its gala": the bare name of a small town that only a paper of the
  /// district means by it.
  func bareNearHome(at index: Int) -> PlaceCandidate? {
    let cue = towns.cue(before: index)
    guard let home = nearHome?.place, text.isCapital(index), text.byteCount(index) > 3,
      cue.article == 0, cue.kind != .toward,
      !text.has(
        index, [.givenName, .notAPlace, .eventCue, .title, .venueHead, .organisation, .areaNoun]),
      let match = matcher.match(at: index), !text.isCapital(match.end) || !text.isJoined(match.end),
      match.end >= text.count || !text.tokens[match.end].shape.contains(.hyphenBefore),
      !towns.hasPersonBefore(cue, index)
    else { return nil }
    let end = match.end
    let isLong = end - index > 1
    let table = GazetteerTable.lines.utf8Span.span
    let rows = match.rows.filter { row in
      row.isTown(in: table) && row.article(in: table) < 2
        && (isLong || !row.isCommonWord(in: table)) && isNear(row, home, in: table)
        && !row.place(in: table).isSame(as: home)
    }
    if rows.isEmpty { return nil }
    var candidate = PlaceCandidate(
      firstToken: index, endToken: end, endOfProof: end, rows: rows,
      rule: "town near the publisher")
    candidate.isLocative = towns.isLocative(cue)
    return candidate
  }

  /// In the publisher's department, or no further than neighbours go.
  private func isNear(_ row: GazetteerRow, _ home: Place, in table: Span<UInt8>) -> Bool {
    !home.department.isEmpty && row.department(in: table) == home.department
      || isNearHome(row.place(in: table))
  }

  /// "Crail Parish Church" in a paper of the district.
  func isNearHome(_ place: Place) -> Bool {
    guard let home = nearHome?.place, let latitude = home.latitude, let longitude = home.longitude,
      let placeLatitude = place.latitude, let placeLongitude = place.longitude
    else { return false }
    let distance = GreatCircle.kilometres(
      from: (latitude, longitude), to: (placeLatitude, placeLongitude))
    return distance <= PlaceScanner.neighbourhood
  }

  /// So far from the publisher a small town is still meant by its bare name, in kilometres.
  private static let neighbourhood = 40.0

  /// "9 h 30 Curgy", "18h Couches": in a list of services the hour stands before the place.
  private func isBehindHour(_ index: Int) -> Bool {
    guard index > 1, text.isJoined(index), text.startsFolded(index - 1, "h") else {
      return index > 2 && text.isNumber(index - 1) && text.startsFolded(index - 2, "h")
    }
    return text.isNumber(index - 2)
  }

  /// "Meschers" for Meschers-sur-Gironde: in the publisher's department the short name is enough,
  /// unless a place near by bears it whole.
  func shortName(at index: Int, instead of: PlaceCandidate? = nil) -> PlaceCandidate? {
    guard let home = nearHome?.place, !home.department.isEmpty, text.isCapital(index),
      of != nil || towns.hasCue(before: index)
    else { return nil }
    let table = GazetteerTable.lines.utf8Span.span
    let cue = towns.cue(before: index)
    var end = index + 1
    if let of {
      guard !of.isProven, of.firstToken == index,
        !of.rows.contains(where: {
          $0.isArea(in: table) || $0.region(in: table) == home.region
            || $0.population(in: table) >= 10_000
        })
      else { return nil }
      end = of.endToken
    } else {
      guard cue.kind == .locative, cue.article == 0, text.byteCount(index) > 3,
        !text.has(index, [.givenName, .notAPlace, .eventCue, .title, .venueHead])
      else { return nil }
      while end < text.count, text.tokens[end].shape.contains(.hyphenBefore) { end += 1 }
    }
    var key: [UInt8] = []
    for token in index..<end { text.appendFolded(token, to: &key) }
    guard let row = GazetteerSearch.only(beginning: key, in: home.department, table: table) else {
      return nil
    }
    var candidate =
      of ?? PlaceCandidate(firstToken: index, endToken: end, endOfProof: end, rows: [], rule: "")
    candidate.rows = [row]
    candidate.isLocative = cue.kind == .locative || candidate.isLocative
    candidate.rule = "short name of a town near the publisher"
    if !text.tokens[index].shape.contains(.allCapitals) {
      candidate.writtenName = text.line(index, end)
    }
    return candidate
  }

  /// The publisher's town by a name that the gazetteer does not know it by.
  func readHome(
    _ home: HomeName, at index: Int, followsVenue: Bool
  ) -> Int? {
    guard let (end, isShort) = home.match(at: index, in: text), !text.isSign(end, "(") else {
      return nil
    }
    let cue = towns.cue(before: index)
    // A longer name, or a person's.
    if let longer = matcher.match(at: index), longer.end > end { return nil }
    if isShort, cue.article != 0 { return nil }
    if cue.kind == .none, text.isJoined(index), text.isCapital(index - 1) { return nil }
    var mention = mention(.place, index, end, "the publisher's town")
    mention.place = home.home
    mention.reason = .publisher
    if isShort, !text.tokens[index].shape.contains(.allCapitals) {
      mention.place?.name = text.line(index, end)
    }
    let isFollowed = text.isCapital(end) && text.isJoined(end)
    mention.isLocative =
      cue.kind == .locative || cue.kind == .inside || cue.kind == .inArea && !text.articlesTell
      || cue.kind == .none && (towns.standsAlone(index, end) || followsVenue && isVenueLocative)
    mention.isWeak = isFollowed && !mention.isLocative
    note(mention, nil)
    if mention.isLocative { placeEnd = end }
    return end
  }
}
