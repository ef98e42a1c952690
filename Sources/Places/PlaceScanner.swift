internal import ArticleText
internal import LanguagePacks

/// Walks through an article once and gathers what names a place, an address or a venue.
final class PlaceScanner {
  /// What a mention may mean, until one entry is chosen.
  struct Pending {
    var mention: Int
    var candidate: PlaceCandidate
  }

  let text: PlaceText
  let towns: TownReader
  let matcher: NameMatcher
  let venues: VenueReader
  let addresses: AddressReader
  let home: HomeName?
  /// The publisher's town, for short names of towns near it.
  let nearHome: PlaceMention.Held?
  /// Whether common nouns are asked for too.
  let withCommon: Bool
  var found: [PlaceMention] = []
  var pending: [Pending] = []
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
    matcher = towns.matcher
    venues = VenueReader(text: text, towns: towns)
    addresses = AddressReader(text: text, towns: towns)
  }

  func scan() {
    found.reserveCapacity(text.count / 24 + 8)
    pending.reserveCapacity(text.count / 24 + 8)
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
      let stretch = index..<min(index + PlaceScanner.stretch, tokens.count)
      var openings = PlaceScanner.openings(
        tokens.extracting(stretch), marks.extracting(stretch), opening)
      index = stretch.upperBound
      while openings != 0 {
        let first = stretch.lowerBound + openings.trailingZeroBitCount
        let end = max(read(at: first), first + 1)
        guard end < index else {
          index = end
          break
        }
        openings &= ~0 << UInt64(end - stretch.lowerBound)
      }
    }
  }

  /// So many tokens are asked together whether anything begins at them.
  private static let stretch = 64

  /// One bit for each token at which something may begin: a capital, an opening quotation mark, a
  /// number, or a mark that opens something.
  ///
  /// Which tokens these are cannot be foreseen, so that no branch is taken for any.
  private static func openings(
    _ tokens: Span<Token>, _ marks: Span<WordMarks>, _ opening: WordMarks
  ) -> UInt64 {
    let shapes: Token.Shape = [.capitalised, .opensQuote]
    var bits: UInt64 = 0
    for index in tokens.indices {
      let shape = UInt64(tokens[index].shape.intersection(shapes).rawValue)
      let isNumber: UInt64 = tokens[index].kind == .number ? 1 : 0
      let any = shape | isNumber | marks[index].intersection(opening).rawValue
      // A number or its negative has the highest bit, unless it is zero.
      bits = bits >> 1 | (any | (0 &- any)) & 1 << 63
    }
    return bits >> UInt64(PlaceScanner.stretch - tokens.count)
  }

  /// Reads what begins at a token; the token after it, or the same when nothing does.
  func read(at index: Int) -> Int {
    let token = text.tokens[index]
    let marks = text.marks[index]
    if token.kind == .number { return readNumber(at: index) }
    if token.kind == .sign { return readQuoted(at: index) }
    let isCapital = token.shape.contains(.capitalised)
    if isCapital, marks.isDisjoint(with: .opening), !text.headsLast, !text.capitalisesNouns,
      !text.joinsStreets
    {
      // A name, by far the most of what begins with a capital.
      if hasTrailingHead(behind: index), let end = readTownVenue(at: index) { return end }
      return readName(at: index)
    }
    if text.headsLast, withCommon, !marks.isDisjoint(with: .locative.union(.leaves)),
      let end = readEnglishSite(at: index)
    {
      return end
    }
    if text.headsLast, withCommon, marks.contains(.of), let end = readEnglishSubject(at: index) {
      return end
    }
    guard isCapital || !marks.isDisjoint(with: .opening) else { return index }
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
      if withCommon, !marks.isDisjoint(with: [.site, .venueHead]),
        let end = readEnglishPiece(headAt: index)
      {
        return end
      }
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
    text.capitalisesNouns && matcher.match(at: index) == nil
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

  // MARK: What is found

  /// Keeps a mention, with what it may mean.
  func note(_ mention: consuming PlaceMention, _ candidate: consuming PlaceCandidate?) {
    if let candidate { pending.append(Pending(mention: found.count, candidate: candidate)) }
    found.append(consume mention)
  }

  func isHyphenated(_ index: Int) -> Bool {
    index < text.count && text.tokens[index].shape.contains(.hyphenBefore)
  }

  func add(_ candidate: consuming PlaceCandidate, postalCode: String? = nil) {
    var mention = mention(.place, candidate.firstToken, candidate.endToken, candidate.rule)
    mention.isLocative = candidate.isLocative || text.hosts(after: candidate.endOfProof)
    mention.isWeak = candidate.isWeak
    if let postalCode { mention.postalCode = postalCode }
    if candidate.isLocative { placeEnd = candidate.endOfProof }
    pending.append(Pending(mention: found.count, candidate: consume candidate))
    found.append(consume mention)
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
}
