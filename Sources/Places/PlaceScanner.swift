internal import ArticleText
internal import LanguagePacks

/// Walks through an article once and gathers what names a place, an address or a venue.
final class PlaceScanner {
  /// What a mention may mean, until one entry is chosen.
  private struct Pending {
    var mention: Int
    var candidate: PlaceCandidate
  }

  let text: PlaceText
  let towns: TownReader
  let venues: VenueReader
  let addresses: AddressReader
  let home: HomeName?
  /// The publisher's town, for short names of towns near it.
  let nearHome: PlaceMention.Held?
  /// Whether common nouns are asked for too.
  let withCommon: Bool
  var found: [PlaceMention] = []
  private var pending: [Pending] = []
  /// One past the last venue or address, and one past the last place that was locative.
  var venueEnd = -1
  var isVenueLocative = true
  var placeEnd = -1

  init(_ text: PlaceText, towns: TownReader, home: Place?, withCommon: Bool) {
    self.text = text
    self.home = HomeName(home, headsLast: text.headsLast)
    self.withCommon = withCommon
    nearHome = home.map { PlaceMention.Held($0) }
    self.towns = towns
    venues = VenueReader(text: text, towns: towns)
    addresses = AddressReader(text: text, towns: towns)
  }

  func scan() {
    found.reserveCapacity(text.count / 24 + 8)
    var opening: WordMarks = .opening
    if !withCommon {
      opening.remove(.site)
    } else if text.headsLast {
      opening.formUnion(.locative.union([.of, .leaves]))
    }
    let (allTokens, allMarks) = (text.tokens, text.marks)
    let (tokens, marks) = (allTokens.span, allMarks.span)
    var index = 0
    while index < tokens.count {
      let kind = tokens[index].kind
      let isPlain =
        kind == .word
        ? !tokens[index].shape.contains(.capitalised) && marks[index].isDisjoint(with: opening)
        : kind == .sign && !tokens[index].isSign("«") && !tokens[index].isSign("“")
      if isPlain {
        index += 1
        continue
      }
      let next = read(at: index)
      index = max(next, index + 1)
    }
  }

  /// Reads what begins at a token; the token after it, or the same when nothing does.
  func read(at index: Int) -> Int {
    let token = text.tokens[index]
    let marks = text.marks[index]
    if token.kind == .number { return readNumber(at: index) }
    let isCapital = token.shape.contains(.capitalised)
    if text.headsLast, withCommon, !marks.isDisjoint(with: .locative.union(.leaves)),
      let end = readEnglishSite(at: index)
    {
      return end
    }
    if text.headsLast, withCommon, marks.contains(.of), let end = readEnglishSubject(at: index) {
      return end
    }
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
    if isCapital, text.isSign(index + 1, "("), !marks.isDisjoint(with: [.street, .venueHead]),
      let end = readProvenTown(at: index)
    {
      return end
    }
    if text.joinsStreets, isCapital, let end = readJoinedStreet(at: index) { return end }
    if marks.contains(.street), let end = readStreet(at: index) { return end }
    if text.headsLast {
      if isCapital, let end = readEnglish(at: index) { return end }
      if marks.contains(.venueHead), let end = readCommonVenue(at: index) { return end }
    } else {
      if marks.contains(.venueHead), venues.mayHead(index) || followsComma(index),
        let end = readVenue(at: index)
      {
        return end
      }
      if withCommon, !isCapital || isNounAlone(index), isAfterSiteCue(index),
        let end = readSite(at: index)
      {
        return end
      }
      if isCapital, hasTrailingHead(behind: index), let end = readTownVenue(at: index) {
        return end
      }
    }
    if isCapital { return readName(at: index) }
    return index
  }

  /// Where nouns bear capitals: no town, as "Weingarten" is.
  private func isNounAlone(_ index: Int) -> Bool {
    text.capitalisesNouns && towns.matcher.match(at: index) == nil
  }

  private func followsComma(_ index: Int) -> Bool {
    text.isSign(index - 1, ",") || text.isSign(index - 1, "(")
  }

  // The readers of what is rare stand apart, so that the rest makes no room for what they return.

  /// "au Port (Ariège)": what lies in the area named is a town, whatever else the word means.
  @inline(never)
  private func readProvenTown(at index: Int) -> Int? {
    guard let town = towns.candidate(at: index), town.isProven else { return nil }
    add(town)
    return town.endOfProof
  }

  @inline(never)
  private func readJoinedStreet(at index: Int) -> Int? {
    addresses.address(at: index, isAnnounced: true).map { add($0) }
  }

  // MARK: Names

  func readName(at index: Int) -> Int {
    let followsVenue =
      venueEnd >= 0 && index - venueEnd <= 1 && index > venueEnd
      && (text.isSign(index - 1, ",") || text.isSign(index - 1, "(") || text.isSeparator(index - 1))
    if let home, let end = readHome(home, at: index, followsVenue: followsVenue) { return end }
    if followsVenue, let end = readBehindVenue(at: index) { return end }
    // Most capitals begin a sentence, and no name.
    let named = towns.matcher.match(at: index)
    if named != nil || nearHome != nil || towns.hasArticle(at: index),
      let end = readTown(at: index, named)
    {
      return end
    }
    if towns.hasCue(before: index), let end = readHeadless(at: index) { return end }
    return text.startsLine(index) ? readBeforeAddress(at: index) ?? index : index
  }

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

  private func readTown(at index: Int) -> Int? {
    readTown(at: index, towns.matcher.match(at: index))
  }

  @inline(never)
  private func readTown(at index: Int, _ named: NameMatcher.Match?) -> Int? {
    guard
      var candidate = towns.candidate(at: index, named: named) ?? shortName(at: index)
        ?? localLead(at: index)
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

  /// In the publisher's department a town may open a paragraph by a name that is another word too, or by
  /// its short name: "Landerneau : le concert", "Carhaix" for Carhaix-Plouguer.
  private func localLead(at index: Int) -> PlaceCandidate? {
    guard let home = nearHome?.place, !home.department.isEmpty, !text.headsLast,
      text.isCapital(index), text.byteCount(index) > 4,
      !text.has(index, [.givenName, .notAPlace, .eventCue, .title, .venueHead])
    else { return nil }
    let opensLine =
      text.startsLine(index) || index > 0 && text.startsLine(index - 1) && !text.isWord(index - 1)
    guard opensLine || text.isSign(index - 1, ",") || isBehindHour(index) else { return nil }
    let table = GazetteerTable.lines.utf8Span.span
    let match = towns.matcher.match(at: index)
    var end = match?.end ?? index + 1
    while match == nil, end < text.count, text.tokens[end].shape.contains(.hyphenBefore) {
      end += 1
    }
    let closes =
      end >= text.count || text.isSign(end, ".") || text.isSign(end, ":")
      || !opensLine && (text.startsLine(end) || text.isSign(end, ",") || text.isSign(end, "("))
    guard closes, !opensLine || end < text.count && !text.startsLine(end + 1) else { return nil }
    var rows =
      match?.rows.filter {
        $0.isTown(in: table) && $0.department(in: table) == home.department
      } ?? []
    var written: String?
    if match == nil {
      guard opensLine else { return nil }
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

  /// "9 h 30 Curgy", "18h Couches": in a list of services the hour stands before the place.
  private func isBehindHour(_ index: Int) -> Bool {
    guard index > 1, text.isJoined(index), text.startsFolded(index - 1, "h") else {
      return index > 2 && text.isNumber(index - 1) && text.startsFolded(index - 2, "h")
    }
    return text.isNumber(index - 2)
  }

  /// "Meschers" for Meschers-sur-Gironde: in the publisher's department the short name is enough,
  /// unless a place near by bears it whole.
  private func shortName(at index: Int, instead of: PlaceCandidate? = nil) -> PlaceCandidate? {
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
  private func readHome(
    _ home: HomeName, at index: Int, followsVenue: Bool
  ) -> Int? {
    guard let (end, isShort) = home.match(at: index, in: text), !text.isSign(end, "(") else {
      return nil
    }
    let cue = towns.cue(before: index)
    // A longer name, or a person's.
    if let longer = towns.matcher.match(at: index), longer.end > end { return nil }
    if isShort, cue.article != 0 { return nil }
    if cue.kind == .none, text.isJoined(index), text.isCapital(index - 1) { return nil }
    var mention = mention(.place, index, end, "the publisher's town")
    mention.place = home.home
    mention.reason = "home"
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

  /// Keeps a mention, with what it may mean.
  func note(_ mention: consuming PlaceMention, _ candidate: consuming PlaceCandidate?) {
    if let candidate { pending.append(Pending(mention: found.count, candidate: candidate)) }
    found.append(mention)
  }

  func isHyphenated(_ index: Int) -> Bool {
    index < text.count && text.tokens[index].shape.contains(.hyphenBefore)
  }

  func add(_ candidate: consuming PlaceCandidate, postalCode: String? = nil) {
    var mention = mention(.place, candidate.firstToken, candidate.endToken, candidate.rule)
    mention.isLocative = candidate.isLocative || text.hosts(after: candidate.endOfProof)
    mention.isWeak = candidate.isWeak
    mention.postalCode = postalCode
    if candidate.isLocative { placeEnd = candidate.endOfProof }
    pending.append(Pending(mention: found.count, candidate: candidate))
    found.append(mention)
  }

  /// "au Kursaal", "à la Rodia", "à Bioinnovation, au 4 rue …".
  @inline(never)
  func readHeadless(at index: Int) -> Int? {
    var cue = towns.cue(before: index)
    if !text.articlesTell, cue.kind == .none, text.has(index - 1, .article), text.isJoined(index) {
      // "at the Witham"
      cue = towns.cue(before: index - 1)
    }
    let isHost = hostsAlone(index)
    guard
      cue.kind == .locative || isHost || cue.kind == .of && isLeft(at: cue.token)
        || cue.kind == .inArea && isBehindTime(cue.token), !text.capitalisesNouns,
      text.isJoined(index) || !text.startsBlock(index), !text.has(cue.token, .phrase),
      !isFeastDay(index, cue), !text.has(index + 1, .timeWord),
      !text.has(index, [.notAPlace, .title, .givenName, .eventCue, .organisation, .eventNoun]),
      !text.tokens[index].shape.contains(.hyphenBefore)
    else { return nil }
    let isAcronym = text.tokens[index].shape.contains(.allCapitals) && text.byteCount(index) <= 5
    guard var venue = venues.headless(from: index) else { return nil }
    let isFollowed = isFollowedByPlace(venue.endToken)
    let hasArticle =
      (cue.article != 0 || !text.articlesTell || isBehindTime(cue.token)) && !isShouted(index)
    guard
      isFollowed
        || hasArticle && !isAcronym
          && (text.hasEventCue(around: index)
            || text.endsShortLine(venue.endToken)
              && !text.tokens[index].shape.contains(.allCapitals))
    else {
      return nil
    }
    if hasArticle, !cue.isContracted, text.articlesTell, text.isCapital(cue.articleToken ?? -1),
      let token = cue.articleToken
    {
      venue.firstToken = token
    }
    return add(&venue, "venue without a head noun", isLocative: true)
  }

  /// "le Moulin accueille", "the Model hosts": one house by its bare name.
  private func hostsAlone(_ index: Int) -> Bool {
    guard text.has(index - 1, .article), !text.tokens[index].shape.contains(.allCapitals),
      (index + 1..<index + PlaceScanner.reachOfHost).contains(where: { text.has($0, .hosts) }),
      let venue = venues.headless(from: index), text.hosts(after: venue.endToken)
    else { return false }
    // "Les Amis", "The Lions": several are a team or a club.
    let name = index..<venue.endToken
    return towns.article(at: index - 1) != 4 && !text.startsFolded(index - 1, "les")
      && text.bytes(venue.endToken - 1).last != UInt8(ascii: "s")
      && !name.contains { text.has($0, [.organisation, .title, .givenName]) }
  }

  private static let reachOfHost = 8

  /// Right behind an hour or a day: "at 7pm in the Witham", "à 20h à Saint-Melaine".
  private func isBehindTime(_ preposition: Int) -> Bool {
    let before = preposition - 1
    if text.isNumber(before) || text.has(before, [.eventCue, .relativeDay]) { return true }
    return before > 1 && text.isNumber(before - 1) && text.byteCount(before) <= 2
      && text.isWord(before)
  }

  /// "AVIS À LA POPULATION": where the word before is in capitals too, they make no name.
  private func isShouted(_ index: Int) -> Bool {
    index > 0 && text.tokens[index].shape.contains(.allCapitals)
      && text.tokens[index - 1].shape.contains(.allCapitals)
  }

  /// "à la Saint-Michel": a day and no house.
  private func isFeastDay(_ index: Int, _ cue: TownReader.Cue) -> Bool {
    var end = index + 1
    while isHyphenated(end) { end += 1 }
    let table = GazetteerTable.lines.utf8Span.span
    return text.articlesTell
      && towns.feast(from: index, to: end, cue: cue, rows: [], in: table) == .certain
  }

  /// "La Fabrique – 3 rue Pasteur": a name that opens a line and that an address follows.
  @inline(never)
  func readBeforeAddress(at index: Int) -> Int? {
    guard !text.has(index, [.label, .eventCue, .title, .givenName]), isNumberNear(index),
      var venue = venues.headless(from: index)
    else { return nil }
    let sign = venue.endToken
    guard text.isSign(sign, ",") || text.isSeparator(sign), text.isNumber(sign + 1),
      !text.startsBlock(sign + 1),
      addresses.address(at: sign + 1, isAnnounced: true)?.number != nil
    else { return nil }
    return add(&venue, "name before an address", isLocative: true)
  }

  /// Whether a number stands behind a sign, as far as a name and an address reach.
  private func isNumberNear(_ index: Int) -> Bool {
    var next = index + 1
    while next < min(index + PlaceScanner.longestName, text.count), !text.startsBlock(next) {
      if text.isNumber(next), !text.isWord(next - 1) { return true }
      next += 1
    }
    return false
  }

  private static let longestName = 24

  /// An address or a town stands right after: ", au 4 rue", ", à Besançon", "(Doubs)".
  func isFollowedByPlace(_ end: Int) -> Bool {
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

  func mention(
    _ kind: PlaceMention.Kind, _ first: Int, _ end: Int, _ rule: StaticString
  ) -> PlaceMention {
    var last = text.tokens[end - 1].end
    if text.tokens[end - 1].shape.contains(.elided), text.headsLast {
      // "Kimberley's": the apostrophe, of one byte or three, is no part of the name.
      last -= text.utf8[Int(last) - 1] == UInt8(ascii: "'") ? 1 : 3
    }
    return PlaceMention(
      kind: kind, begin: text.tokens[first].begin, end: last, firstToken: Int32(first),
      endToken: Int32(end), rule: rule)
  }

  // MARK: Resolution

  /// A town abroad of no great size, which a paper of the publisher's country would not name bare: "DE
  /// SAMBA" is no town of Angola.
  private func isStray(_ place: Place) -> Bool {
    guard let home = nearHome?.place, place.kind == .town, place.country != home.country else {
      return false
    }
    return place.population < PlaceScanner.knownAbroad && !Gazetteer.isNear(place.country)
      || text.hasManyLands && place.population < PlaceScanner.knownAbroad
        && place.country != "GB" && place.country != "IE"
  }

  private static let knownAbroad = 200_000

  /// A small town far from the publisher's, named with nothing around it: "Maurepas" in a library's
  /// programme is rather a quarter.
  private func isRemote(_ place: Place) -> Bool {
    guard !text.hasManyLands, let home = nearHome?.place, place.kind == .town,
      place.population < PlaceScanner.knownAfar,
      let latitude = place.latitude, let longitude = place.longitude,
      let homeLatitude = home.latitude, let homeLongitude = home.longitude
    else { return false }
    return GreatCircle.kilometres(
      from: (homeLatitude, homeLongitude), to: (latitude, longitude)) > PlaceScanner.afar
  }

  private static let knownAfar = 20_000
  /// In kilometres.
  private static let afar = 150.0

  /// Whether a name that a feast bears too stands for a town elsewhere, or is the publisher's.
  private func isTold(_ feast: PlaceCandidate, in found: [PlaceMention]) -> Bool {
    let table = GazetteerTable.lines.utf8Span.span
    if let home = nearHome?.place,
      feast.rows.contains(where: { $0.place(in: table).isSame(as: home) })
    {
      return true
    }
    return pending.contains { item in
      let other = item.candidate
      return !other.isFeast && other.rows.contains { feast.rows.contains($0) }
        && (other.isProven || found[item.mention].isLocative)
    }
  }

  /// What was found, each with the entry that is meant; common nouns only where they are asked for.
  func resolved() -> [PlaceMention] {
    // In hands of their own, so that no entry is copied to be looked at.
    let pending = pending
    let items = pending.span
    var found = found
    self.found = []
    var resolver = PlaceResolver(home: nearHome, text: text)
    for index in items.indices { resolver.note(items[index].candidate) }
    var dropped: [Int] = []
    for index in items.indices {
      let mention = items[index].mention
      if items[index].candidate.isFeast, !isTold(items[index].candidate, in: found) {
        dropped.append(mention)
        continue
      }
      guard let (held, reason) = resolver.resolve(items[index].candidate) else { continue }
      found[mention].held = held
      found[mention].reason = reason
      if let name = items[index].candidate.writtenName { found[mention].place?.name = name }
      if nearHome != nil, !items[index].candidate.isProven,
        isStray(held.place) || !items[index].candidate.isTied && isRemote(held.place)
      {
        found[mention].isWeak = true
        // "L'école de samba": no name of a house here tells of a town abroad.
        if found[mention].kind == .venue { found[mention].held = nil }
      }
    }
    for index in dropped.reversed() { found.remove(at: index) }
    return found
  }
}
