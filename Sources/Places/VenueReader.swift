internal import LanguagePacks

/// Reads the names of halls, theatres, schools: from a head noun as far as the name goes, no further.
struct VenueReader {
  let text: PlaceText
  let towns: TownReader

  // MARK: French order: the head comes first

  /// Whether a common noun may head a venue's name, which the next word mostly shows it does not: "le
  /// théâtre présente".
  func mayHead(_ first: Int) -> Bool {
    let after = first + 1
    guard after < text.count, text.isWord(after), !text.isCapital(first), !text.isCapital(after),
      !text.has(first, [.strongHead, .several]), !text.tokens[after].shape.contains(.hyphenBefore)
    else { return true }
    return text.has(after, [.online, .modifier, .of, .ofLe, .ofLes])
  }

  /// The venue whose head stands at a token.
  ///
  /// After the head: adjectives of its kind ("municipale"), a number or letter, a name in capitals
  /// or quotes, and complements with "de" that are names, heads or known nouns.
  func venue(headAt first: Int) -> VenueName? {
    let length = text.length(of: .venueHead, at: first)
    guard length > 0 else { return nil }
    // "café-projets" is another noun.
    let after = first + length
    if after < text.count, text.tokens[after].shape.contains(.hyphenBefore),
      !text.isCapital(after) || text.has(after, [.eventNoun, .genre]), !text.has(after, .venueHead)
    {
      return nil
    }
    var venue = VenueName(
      firstToken: first, endToken: first + length, place: nil,
      isNamed: length > 1 && text.isCapital(first + length - 1))
    extend(&venue, depth: 0)
    if venue.endToken == first + length, isNameByCapital(first) {
      venue.isNamed = true
      extendBehindPreposition(&venue, isName: true)
    }
    let isStrong = text.has(first, .strongHead)
    guard isStrong || venue.isNamed || venue.hasTownBeside else { return nil }
    return venue
  }

  /// A common noun for a place with what belongs to it: "hangar du club", "terrain principal".
  func site(at first: Int) -> VenueName? {
    guard
      text.has(first, [.venueHead, .site])
        || text.has(first, .street) && !text.has(first, .weakStreet),
      !text.has(first, .eventCue),
      !text.has(first, .unit) || !text.isNumber(first + 1)
    else { return nil }
    let length = max(1, text.length(of: [.venueHead, .street, .site], at: first))
    // "du porte-à-porte" is another noun.
    if first + length < text.count, text.tokens[first + length].shape.contains(.hyphenBefore),
      !text.isCapital(first + length)
    {
      return nil
    }
    var venue = VenueName(firstToken: first, endToken: first + length, place: nil, isNamed: false)
    extend(&venue, depth: 0)
    if venue.endToken == first + length, let end = commonComplement(from: venue.endToken) {
      venue.endToken = end
    }
    return venue
  }

  /// A phrase in small or capital letters that ends with a head: "high school cafeteria".
  func englishSite(from first: Int) -> VenueName? {
    var end = first
    var last: Int?
    while end < min(first + 5, text.count), text.isWord(end), end == first || text.isJoined(end) {
      let length = text.length(of: [.venueHead, .site], at: end)
      if length > 0 {
        end += length
        last = end
        continue
      }
      guard text.marks[end].isDisjoint(with: [.phrase, .eventCue, .timeWord, .article, .of]),
        text.marks[end].isDisjoint(with: .locative)
      else { break }
      end += 1
    }
    return last.map { VenueName(firstToken: first, endToken: $0, place: nil, isNamed: false) }
  }

  private func extend(_ venue: inout VenueName, depth: Int) {
    var index = venue.endToken
    let limit = venue.firstToken + 16
    while index < text.count, index < limit, !text.startsBlock(index) {
      let token = text.tokens[index]
      if text.startsLine(index), token.kind != .word || text.isCapital(index) { break }
      if index == venue.endToken, let end = roomCode(from: index) {
        venue.isNamed = true
        venue.endToken = end
        index = end
        continue
      }
      if token.kind == .number {
        // "salle 12", "amphi 3", but not "salle, 20 h" or "théâtre 2025".
        guard index == venue.endToken, isShortNumber(index) || isRoomOfHouse(index),
          !isClockOrCount(index, behind: venue.firstToken),
          !opensAddress(index),
          !text.has(venue.firstToken, .label) || text.has(venue.firstToken, .strongHead)
        else { break }
        index += 1
        // "Room 37-252"
        if text.isSign(index, "-"), !text.tokens[index].isSpaced, text.isNumber(index + 1),
          !text.tokens[index + 1].isSpaced
        {
          index += 2
        }
        venue.isNamed = true
        venue.endToken = index
        continue
      }
      if token.kind == .sign {
        // "Lycée C.N. Ledoux", "Kirche St. Urban"
        if token.isSign("."), text.byteCount(index - 1) <= 2, text.isCapital(index - 1),
          !text.tokens[index - 1].shape.contains(.hyphenBefore), text.isCapital(index + 1),
          !text.startsLine(index + 1), text.byteCount(index - 1) == 1 || !isAcronym(index - 1)
        {
          index += 1
          continue
        }
        // "salle J.-Antonio-Verdier"
        if token.isSign("."), !token.isSpaced, text.byteCount(index - 1) == 1,
          text.isCapital(index - 1), text.isSign(index + 1, "-"), text.isCapital(index + 2),
          !text.tokens[index + 1].isSpaced
        {
          index += 3
          venue.endToken = index
          continue
        }
        // "Pages & Co", "Kiln & Clay"
        if text.isSign(index, "&"), text.isCapital(index - 1), text.isCapital(index + 1),
          !text.startsLine(index + 1), towns.matcher.match(at: index + 1) == nil
        {
          index += 2
          venue.endToken = index
          continue
        }
        guard let end = quoted(from: index) else { break }
        venue.isNamed = true
        venue.endToken = end
        index = end
        continue
      }
      if text.has(index, .online) { break }
      if token.shape.contains(.hyphenBefore) || isNameWord(index, in: venue) {
        venue.isNamed = true
        index += 1
        venue.endToken = index
        continue
      }
      if isSaint(index), text.isCapital(index + 1), text.isJoined(index + 1) {
        index += 2
        venue.isNamed = true
        venue.endToken = index
        continue
      }
      if depth == 0, index == venue.endToken, isAdjective(index, behind: venue.firstToken) {
        index += 1
        venue.endToken = index
        // "palais abbatial" is written as a common noun and needs more to be a venue.
        if text.isCapital(venue.firstToken) { venue.isNamed = true }
        continue
      }
      if text.has(index, .modifier), !text.isCapital(index) || index == venue.endToken {
        index += 1
        venue.endToken = index
        continue
      }
      if text.has(index, .ofAny), let end = complement(from: index, &venue, depth: depth) {
        index = end
        continue
      }
      // "Marie et Louis Pasteur", "Sciences et Techniques".
      if text.has(index, .and), venue.isNamed, text.isCapital(index - 1), text.isCapital(index + 1),
        text.isJoined(index + 1), !text.has(index + 1, [.title]),
        towns.matcher.match(at: index + 1) == nil
          || text.has(index - 1, .givenName)
      {
        index += 2
        venue.endToken = index
        continue
      }
      // "salle La Commanderie", "salle la Grange"; "théâtre à l'italienne" ends before "à".
      if text.has(index, .article), text.isCapital(index + 1), text.isJoined(index + 1),
        text.isCapital(index) || index == venue.endToken && endsName(index + 2)
      {
        index += 2
        venue.isNamed = true
        venue.endToken = index
        continue
      }
      break
    }
    if depth == 0, text.has(venue.endToken - 2, .article), text.isCapital(venue.endToken - 1),
      venue.endToken - 2 > venue.firstToken, isSmallAdjective(venue.endToken)
    {
      venue.endToken += 1
    }
  }

  /// "l'église saint Fiacre", "salle st Joseph": many write the saint of a house without his capital.
  private func isSaint(_ index: Int) -> Bool {
    guard !text.headsLast, text.isWord(index), (2...6).contains(text.byteCount(index)) else {
      return false
    }
    return VenueReader.saints.contains { text.bytes(index).elementsEqual($0.utf8) }
  }

  private static let saints = ["saint", "sainte", "st", "ste"]

  private func endsName(_ index: Int) -> Bool {
    index >= text.count || text.startsLine(index) || text.tokens[index].kind == .sign
  }

  /// "local CE.", "salle Jean-Paul II.": two capitals are no name cut short, and the sentence ends.
  private func isAcronym(_ index: Int) -> Bool {
    text.tokens[index].shape.contains(.allCapitals)
  }

  /// "que la Saline devait abriter": a capital inside a sentence makes a name of a common noun.
  func isNameByCapital(_ first: Int) -> Bool {
    text.isCapital(first) && !text.capitalisesNouns
      && !text.tokens[first].shape.contains(.allCapitals)
      && text.has(first - 1, [.article, .atLe, .atLes, .ofLe, .ofLes]) && text.isJoined(first)
      && !text.isCapital(first - 1)
  }

  private func isNameWord(_ index: Int, in venue: VenueName) -> Bool {
    guard text.isCapital(index), !text.startsLine(index) else { return false }
    // "Amphi A" at the end of a piece is no preposition.
    if text.byteCount(index) == 1, index == venue.endToken,
      index + 1 >= text.count || text.startsLine(index + 1) || text.tokens[index + 1].kind == .sign
        || text.has(index + 1, [.of, .ofLe]) && text.has(index, .at) == false
    {
      return true
    }
    // In a line of capitals "DU" and "DE" are what they are elsewhere.
    if text.tokens[index].shape.contains(.allCapitals), text.byteCount(index) <= 4,
      text.has(index, [.of, .ofLe, .ofLes, .article, .at, .atLe, .atLes, .inArea, .and])
    {
      return false
    }
    if text.has(index, [.eventCue, .at, .inArea]), text.byteCount(index) <= 9,
      !text.has(index, .givenName), !text.isCapital(index - 1) || text.has(index, .at)
    {
      return false
    }
    return true
  }

  /// The end of a name in quotation marks that opens at a token.
  private func quoted(from index: Int) -> Int? {
    let closing: Unicode.Scalar
    if text.isSign(index, "«") {
      closing = "»"
    } else if text.isSign(index, "“") {
      closing = "”"
    } else if text.isSign(index, "\"") {
      closing = "\""
    } else {
      return nil
    }
    var end = index + 1
    while end < text.count, end < index + 9, !text.startsBlock(end) {
      if text.isSign(end, closing) { return end > index + 1 ? end + 1 : nil }
      end += 1
    }
    return nil
  }

  /// "de Bourgogne-Franche-Comté", "du musée des Beaux-Arts", "des fêtes", "de la Rodia".
  private func complement(from index: Int, _ venue: inout VenueName, depth: Int) -> Int? {
    var next = index + 1
    if text.has(next, .article), text.has(index, .of) { next += 1 }
    guard next < text.count, text.isWord(next), text.isJoined(next) || !text.startsBlock(next)
    else {
      return nil
    }
    if text.has(next, .eventCue), !text.tokens[next].shape.contains(.hyphenBefore),
      !text.isCapital(next)
    {
      return nil
    }
    let headLength = text.length(of: .venueHead, at: next)
    if headLength > 0, depth < 3 {
      venue.endToken = next + headLength
      venue.isNamed = venue.isNamed || text.isCapital(next)
      extend(&venue, depth: depth + 1)
      venue.isNamed = true
      return venue.endToken
    }
    let known = text.length(of: .complement, at: next)
    if known > 0, !text.isCapital(next) {
      venue.endToken = next + known
      venue.isNamed = true
      return venue.endToken
    }
    if text.has(next, .eventCue),
      !text.isCapital(next + 1) || text.tokens[next].shape.contains(.allCapitals)
    {
      return nil
    }
    guard text.isCapital(next) else {
      // "Maison de la montagne", "musée du vin": a common noun that belongs to the head.
      let isProper = text.isCapital(venue.firstToken) || text.has(venue.firstToken, .strongHead)
      let hasArticle = next > index + 1 || text.has(index, [.ofLe, .ofLes])
      // "musée d'horlogerie", "salle d'étude"; "théâtre d'ombres" is what is played.
      let isElided =
        text.tokens[index].shape.contains(.elided) && text.has(venue.firstToken, .strongHead)
        && !text.startsLine(venue.firstToken)
        && (text.isCapital(venue.firstToken)
          || !text.has(venue.firstToken, [.genre, .eventNoun]))
      guard depth == 0, isProper, hasArticle || isElided, index == venue.endToken, !venue.isNamed,
        !text.has(next, [.eventNoun, .timeWord, .phrase, .areaNoun, .townNoun]),
        isElided || !text.has(next, .notAPlace)
      else { return nil }
      venue.endToken = next + 1
      venue.isNamed = true
      return venue.endToken
    }
    // "salle de l'Union": the article of a town's name is written with a capital.
    let isNoun = next > index + 1 && !text.isCapital(index + 1)
    if !isNoun, let candidate = towns.candidate(at: next) ?? town(after: venue, at: next) {
      venue.place = candidate
      // "théâtre de Dole" is its name; in "salle des fêtes de Dole" and "Hôtel Montfort de
      // Nicolet" the town stands beside it.
      if index - venue.firstToken > 1, isTown(candidate) {
        venue.hasTownBeside = true
        return nil
      }
      venue.endToken = candidate.endToken
    } else {
      venue.endToken = next + 1
    }
    venue.isNamed = true
    return venue.endToken
  }

  /// "église Saint-Georges de Vesoul": after a venue's name no person stands before the town.
  private func town(after venue: VenueName, at index: Int) -> PlaceCandidate? {
    guard venue.isNamed, let candidate = towns.candidate(at: index, isExpected: true),
      !text.isCapital(candidate.endToken) || text.startsLine(candidate.endToken)
    else { return nil }
    let table = GazetteerTable.lines.utf8Span.span
    let size = candidate.rows.map { $0.population(in: table) }.max() ?? 0
    let isCommon = candidate.rows.contains { $0.isCommonWord(in: table) }
    return size >= (isCommon ? 10_000 : 2_000) ? candidate : nil
  }

  private func isTown(_ candidate: PlaceCandidate) -> Bool {
    let table = GazetteerTable.lines.utf8Span.span
    return candidate.rows.contains { $0.isTown(in: table) }
      && !candidate.rows.contains { $0.kind(in: table) == UInt8(ascii: "R") }
  }

  // MARK: English order: the head comes last

  /// The venue in a run of capitalised words that starts at a token: "The Deaf Institute".
  func englishVenue(from first: Int) -> VenueName? {
    var end = first
    var lastHead: Int?
    var sawName = false
    while end < text.count, end < first + 9, text.isWord(end) || isPossessive(end, first),
      end == first || text.isJoined(end)
    {
      if !text.isWord(end) {
        end += 1
        continue
      }
      if isGenitive(end, first) {
        end += 1
        continue
      }
      if text.isCapital(end) {
        if end > first, text.has(end, .at), text.tokens[end].shape.contains(.allCapitals) {
          // "WHAT'S ON AT THE BREWERY ARTS CENTRE"
          return englishVenue(from: end + 1)
        }
        let length = text.length(of: .venueHead, at: end)
        if length > 0, text.isCapital(end + length - 1) {
          if sawName || end > first || !text.has(end, .eventCue) { lastHead = end + length }
          end += length
          continue
        }
        sawName = true
      } else if !(text.has(end, [.of, .link, .and]) && text.isCapital(afterArticle(end + 1)))
        || isPreposition(end) || end == first + 1 && text.has(end, .article)
      {
        break
      }
      end += 1
    }
    guard var stop = lastHead else { return nil }
    // "The Athens City School District", "Town Hall Players": people, who bear the name of a house.
    if text.isCapital(stop), text.isJoined(stop), text.has(stop, .organisation) { return nil }
    // "Theatre Royal", "Room 101", "Museum of London", "Centre 64".
    if text.isNumber(stop), text.byteCount(stop) <= 4, text.isJoined(stop), !isClock(stop) {
      stop += 1
    }
    let complement = afterArticle(stop + 1)
    if text.isJoined(stop), let end = roomCode(from: stop) {
      // "Hall M1060"
      stop = end
    } else if text.isCapital(complement),
      text.has(stop, .of)
        || text.has(stop, .purpose) && text.matchesNothing(complement, towns.matcher)
    {
      stop = endOfComplement(from: afterArticle(stop + 1))
    } else if stop < end {
      stop = max(stop, tailOfName(stop, end))
    }
    // "Scottish Fisheries Museum courtyard", "High Street car park".
    if text.isWord(stop), !text.isCapital(stop), text.isJoined(stop), text.has(stop, .site) {
      stop += max(1, text.length(of: .site, at: stop))
    }
    // "FIRE CREWS BATTLE BARN BLAZE": in a line of capitals every word goes on.
    if stop < end, text.isCapital(stop), text.tokens[stop].shape.contains(.allCapitals),
      text.tokens[first].shape.contains(.allCapitals), !text.has(first - 1, [.at, .inArea]),
      towns.matcher.match(at: stop) == nil
    {
      return nil
    }
    var start = first
    while start < stop,
      text.has(start, [.eventCue, .at, .inArea, .toward]) || isLeftover(start, of: first)
        // "on 14 March | and Sheffield City Hall"
        || !text.isCapital(start) && text.has(start, [.and, .of, .link])
    { start += 1 }
    if start > first, text.has(start, .inside), !text.isCapital(start) {
      // "11 AM on the Common"
      start = afterArticle(start + 1)
    }
    guard stop - start > 1, !endsTownName(from: start, to: lastHead ?? stop),
      !isPerson(start..<stop), !isTrail(stop)
    else { return nil }
    return VenueName(firstToken: start, endToken: stop, place: nil, isNamed: true)
  }

  /// "The Hebden Bridge Players": the head is the end of a town's name, and not "at Stamford Bridge".
  private func endsTownName(from start: Int, to end: Int) -> Bool {
    guard !text.has(start - 1, .at) else { return false }
    let name = text.has(start, .article) ? start + 1 : start
    let table = GazetteerTable.lines.utf8Span.span
    return towns.matcher.match(at: name).map { match in
      match.end == end
        && match.rows.contains { $0.isTown(in: table) && !$0.isCommonWord(in: table) }
    } ?? false
  }

  /// The "s" in "St Luke's Church Hall".
  private func isGenitive(_ index: Int, _ first: Int) -> Bool {
    index > first && index < text.count && text.byteCount(index) == 1
      && text.startsFolded(index, "s")
      && !text.tokens[index].isSpaced && text.tokens[index - 1].shape.contains(.elided)
      && text.isCapital(index + 1) && text.isJoined(index + 1)
  }

  /// What no name begins with: the "AM" of an hour, the "s" of "Saturday's".
  private func isLeftover(_ index: Int, of first: Int) -> Bool {
    if text.has(index, .timeWord), text.isNumber(index - 1) { return true }
    if index == first {
      return text.isNumber(index - 1) && text.byteCount(index) == 2
        && (text.startsFolded(index, "am") || text.startsFolded(index, "pm"))
    }
    return text.byteCount(index) == 1 && !text.tokens[index].isSpaced && !text.isCapital(index)
  }

  /// The apostrophe in "Weavers' House".
  private func isPossessive(_ index: Int, _ first: Int) -> Bool {
    index > first && (text.isSign(index, "'") || text.isSign(index, "’"))
      && !text.tokens[index].isSpaced && text.isCapital(index + 1)
  }

  /// "Museum of London", "Institute of Infectious Disease and Molecular Medicine".
  private func endOfComplement(from first: Int) -> Int {
    var end = first
    while end < text.count, end < first + 8, text.isJoined(end) || end == first {
      if text.isCapital(end) {
        end += 1
      } else if text.has(end, [.and, .of]), text.isCapital(end + 1), text.isJoined(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func tailOfName(_ head: Int, _ end: Int) -> Int {
    text.isCapital(head) && text.isJoined(head) && end - head == 1
      && !text.has(head, [.eventCue, .eventNoun, .timeWord])
      && (!text.tokens[head].shape.contains(.allCapitals)
        || towns.matcher.match(at: head) != nil)
      ? head + 1 : head
  }

  /// "Craignure village hall", "Wentworth car park": a name in capitals whose head is not, as some
  /// papers write; a strong head tells a house by itself.
  func smallHeaded(from first: Int) -> (venue: VenueName, isStrong: Bool)? {
    guard text.isCapital(first), !text.has(first, [.article, .at, .inArea, .title]) else {
      return nil
    }
    var end = first
    while end < first + VenueReader.longestName,
      text.isCapital(end) && (end == first || text.isJoined(end)) || isGenitive(end, first)
    {
      if text.has(end, .eventCue) { return nil }
      end += 1
    }
    guard text.isWord(end), text.isJoined(end), !text.isCapital(end) else { return nil }
    let length = text.length(of: [.venueHead, .site], at: end)
    guard length > 0, !text.has(end, [.eventNoun, .genre, .organisation]),
      !text.has(end - 1, [.eventNoun, .genre, .organisation])
    else { return nil }
    // "Your library", "Local schools": a capital that only begins a sentence.
    if text.startsSentence(first), end == first + 1, towns.matcher.match(at: first) == nil {
      return nil
    }
    let venue = VenueName(firstToken: first, endToken: end + length, place: nil, isNamed: true)
    return (venue, text.has(end, .strongHead))
  }

  private static let longestName = 5

  private func isPreposition(_ index: Int) -> Bool {
    text.has(index, [.at, .inArea, .toward]) || text.has(index, .near) && !text.has(index, .of)
  }

  private func isClock(_ index: Int) -> Bool {
    text.isSign(index + 1, ":") || text.isSign(index + 1, ".") && text.isNumber(index + 2)
      || text.isWord(index + 1) && !text.tokens[index + 1].isSpaced
  }

  private func afterArticle(_ index: Int) -> Int {
    text.has(index, .article) ? index + 1 : index
  }

  /// A strong head without a name after a preposition: "at the town hall".
  func englishCommonVenue(at first: Int) -> VenueName? {
    let length = text.length(of: .venueHead, at: first)
    guard length > 0, text.has(first, .strongHead) else { return nil }
    return VenueName(firstToken: first, endToken: first + length, place: nil, isNamed: false)
  }

  // MARK: Venues without a head

  /// A name with a capital that no head opens: "Bioinnovation", "Kursaal", "Ateliers de Miserey".
  func headless(from first: Int) -> VenueName? {
    guard text.isCapital(first) || quoted(from: first) != nil else { return nil }
    if let end = quoted(from: first) {
      return VenueName(firstToken: first, endToken: end, place: nil, isNamed: true)
    }
    var venue = VenueName(firstToken: first, endToken: first + 1, place: nil, isNamed: true)
    if text.has(first, .article),
      text.isCapital(first + 1) || text.tokens[first].shape.contains(.elided)
    {
      venue.endToken = min(first + 2, text.count)
    }
    extend(&venue, depth: 0)
    extendBehindPreposition(&venue)
    return venue
  }

  /// "La Boîte à Clous", "Bœuf sur le Toit": a capital behind a small word goes on with the name, unless
  /// it is a town or a street.
  private func extendBehindPreposition(_ venue: inout VenueName, isName: Bool = false) {
    let link = venue.endToken
    guard !text.headsLast, !text.capitalisesNouns, text.isJoined(link), !text.isCapital(link),
      text.has(link, [.at, .atLe, .atLes, .link]), text.isCapital(link - 1)
    else { return }
    let name = text.has(link + 1, .article) && !text.isCapital(link + 1) ? link + 2 : link + 1
    // "La Boîte à Clous" and no "Chez Laurier à Pintendre".
    let isBare = text.has(link, .at) && name == link + 1
    let hasArticle =
      isName || text.has(venue.firstToken, .article)
      || text.has(venue.firstToken - 1, .article) && text.isCapital(venue.firstToken - 1)
    guard !isBare || hasArticle, text.isCapital(name), text.isJoined(name),
      towns.matcher.match(at: name) == nil,
      !text.has(name, [.street, .venueHead, .title, .givenName, .eventCue, .organisation]),
      text.isWord(name - 1)
    else { return }
    venue.endToken = name + 1
  }
}
