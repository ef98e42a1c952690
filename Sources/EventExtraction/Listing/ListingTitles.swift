import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

extension ListingReader {
  /// The segments of a line that can be a title: no place, no price, no list of distances.
  func titleSegments(of profile: BlockProfile) -> [Range<Int32>] {
    if let fixture = fixture(in: profile.segments) { return [fixture] }
    let segments = venueSlots.segments(of: profile)
    let candidates = segments.filter {
      !isPlace($0) && !isDetail($0) && !isPlaceLabel($0) && !isLedPlace($0)
    }
    .compactMap { withoutPlaces($0) }
    guard let first = candidates.first else {
      // "cirque Pataclet" is a venue's name as well as a show.
      let named = segments.first { opensWithEvent($0) } ?? clubBeforePlace(in: segments)
      return (named ?? partBeforePlace(in: segments)).map { [$0] } ?? []
    }
    if candidates.count > 1, isSpeaker(first, before: candidates[1]) { return [candidates[1]] }
    if candidates.count > 1,
      isPlaceOrTopic(first, before: candidates[1]) || leadsToPlace(first, before: candidates[1])
    {
      return [candidates[1]]
    }
    if candidates.count > 1, isLabel(first, before: candidates[1]) {
      return isGeneric(first) ? [candidates[1]] : [first, candidates[1]]
    }
    // "Session 1: Snow gates": a common noun names its event only with what follows.
    if candidates.count > 1, findings.isHollow(first), isColon(first.upperBound),
      candidates[1].lowerBound == first.upperBound + 1
    {
      return [first.lowerBound..<candidates[1].upperBound]
    }
    if candidates.count > 1, isQuoted(candidates[1]) || isKind(first) && isNamed(candidates[1]) {
      return [first, candidates[1]]
    }
    // "Conférence. Jeudi 3 décembre, 18 h 30, amphithéâtre Romain-Gary, « Les ducs et la guerre »"
    let kind = withoutSigns(first)
    if isKind(kind), first.upperBound < profile.tokens.upperBound,
      let work = QuotedTitle(findings: findings)
        .range(in: first.upperBound..<profile.tokens.upperBound)
    {
      return [kind, work]
    }
    if isKind(kind), let name = nameBelowHours(profile) { return [name] }
    return [first]
  }

  /// "Doors 7pm, show 8pm" over "The Silver Foxes": beside the hour of the doors the noun only says which hour is
  /// meant, and the line right below tells who plays.
  private func nameBelowHours(_ profile: BlockProfile) -> Range<Int32>? {
    let blocks = findings.article.blocks
    guard !profile.hasDay, profile.clocks.count > 1, findings.has(.doors, in: profile.tokens),
      profile.block + 1 < blocks.count, blocks[profile.block + 1].blankLinesBefore == 0
    else { return nil }
    let below = findings.tokens(ofBlock: profile.block + 1)
    return below.count <= NounPhrase.maximumTokens && findings.dates(in: below).isEmpty
      ? below : nil
  }

  private func withoutSigns(_ segment: Range<Int32>) -> Range<Int32> {
    func isWord(_ token: Int32) -> Bool { findings.article.tokens[Int(token)].kind != .sign }
    guard let first = segment.first(where: isWord), let last = segment.last(where: isWord) else {
      return segment
    }
    return first..<last + 1
  }

  /// "à la collégiale", "À Saint-Aubert": a preposition, and the place it leads to up to the end.
  private func isLedPlace(_ segment: Range<Int32>) -> Bool {
    guard let preposition = findings.sense(.locative, at: segment.lowerBound),
      findings.place(openedAt: segment.lowerBound) != nil,
      !findings.senses(.eventNoun, in: segment).contains(where: { !isOfPlace($0.firstToken) }),
      !findings.senses(.weakEventNoun, in: segment).contains(where: { !isOfPlace($0.firstToken) })
    else { return false }
    let words = preposition.endToken..<max(preposition.endToken, segment.upperBound)
    return words.allSatisfy { token in
      findings.article.tokens[Int(token)].kind == .sign || findings.mention(at: token) != nil
        || findings.sense(.determiner, at: token) != nil
        || findings.sense(.venueHead, at: token) != nil
        || findings.sense(.phraseLink, at: token) != nil || isOfPlace(token)
    }
  }

  /// "la salle des | fêtes": a word of what a place is called.
  private func isOfPlace(_ token: Int32) -> Bool {
    findings.mention(at: token) != nil
      || findings.sites(in: token..<token + 1).contains {
        findings.sites[$0].firstToken < token && token < findings.sites[$0].endToken
      }
  }

  /// "À la médiathèque : heure du conte", "Départ de la mairie : marche musicale": where, and a colon before what.
  private func leadsToPlace(_ segment: Range<Int32>, before next: Range<Int32>) -> Bool {
    guard isColon(segment.upperBound), next.lowerBound == segment.upperBound + 1,
      !findings.has(.eventNoun, in: segment), !isQuoted(segment)
    else { return false }
    return findings.place(openedAt: segment.lowerBound) != nil
      || findings.sense(.placeLabel, at: segment.lowerBound) != nil
  }

  /// "Contes à croquer, bibliothèque des Prés, 40 rue Haute": what stands before a venue and its address is no place.
  private func partBeforePlace(in segments: [Range<Int32>]) -> Range<Int32>? {
    for segment in segments where !isLedPlace(segment) && !isPlaceLabel(segment) {
      let parts = commaParts(of: segment)
      guard parts.count > 2, !isPlacePart(parts[0]), !isVenueName(parts[0]), isPlacePart(parts[1])
      else { continue }
      return parts[0]
    }
    return nil
  }

  /// "Teen Manga Club, Community Room": the name of a venue by its head is that of a club where another
  /// venue follows.
  private func clubBeforePlace(in segments: [Range<Int32>]) -> Range<Int32>? {
    guard let first = segments.first, findings.has(.weakEventNoun, in: first) else { return nil }
    let places = findings.mentions(in: first).map { findings.mentions[$0] }
    guard let name = places.first, places.count > 1 || segments.count > 1,
      findings.has(.weakEventNoun, in: name.firstToken..<name.endToken)
    else { return nil }
    return first.lowerBound..<min(name.endToken, first.upperBound)
  }

  /// "Pontivy - Guichen": two teams, parted by a dash that parts title and place elsewhere.
  private func fixture(in segments: [Range<Int32>]) -> Range<Int32>? {
    guard isSporting else { return nil }
    for (left, right) in zip(segments, segments.dropFirst()) {
      guard left.upperBound + 1 == right.lowerBound, isTeam(left), isTeam(right) else { continue }
      let sign = findings.article.tokens[Int(left.upperBound)]
      if sign.isSign("-") || sign.isSign("–") { return left.lowerBound..<end(ofTeam: right) }
    }
    return nil
  }

  /// A few words that open with a capital.
  private func isTeam(_ segment: Range<Int32>) -> Bool {
    guard let first = segment.first else { return false }
    return end(ofTeam: segment) - first <= 5
      && findings.article.tokens[Int(first)].shape.contains(.capitalised)
  }

  /// The name ends at a comma or bracket.
  private func end(ofTeam segment: Range<Int32>) -> Int32 {
    segment.first {
      let token = findings.article.tokens[Int($0)]
      return token.isSign(",") || token.isSign("(") || token.isSign(".")
        || $0 > segment.lowerBound && findings.sense(.locative, at: $0) != nil
          && !token.shape.contains(.capitalised) && findings.pack.habits.headsFirst
    } ?? segment.upperBound
  }

  /// "Conférence", "Film": one noun for the kind of event and nothing more.
  func isKind(_ segment: Range<Int32>) -> Bool {
    segment.count <= 3
      && [WordCategory.eventNoun, .weakEventNoun].contains { category in
        findings.sense(category, at: segment.lowerBound).map {
          $0.endToken >= segment.upperBound
        } ?? false
      }
  }

  /// Who speaks, then a colon and the title, as in "Jean Fradet : Introduction".
  private func isSpeaker(_ segment: Range<Int32>, before next: Range<Int32>) -> Bool {
    guard isColon(segment.upperBound), segment.count <= 8, segment.count >= 2 else { return false }
    let name = segment.prefix { !findings.article.tokens[Int($0)].isSign("(") }
    let words = name.filter { findings.article.tokens[Int($0)].kind == .word }
    guard (1...4).contains(words.count),
      words.allSatisfy({
        findings.article.tokens[Int($0)].shape.contains(.capitalised)
          && findings.sense(.eventNoun, at: $0) == nil
          && findings.sense(.venueHead, at: $0) == nil
      }), let first = words.first
    else { return false }
    let token = findings.article.tokens[Int(first)]
    let isInitial =
      token.end - token.begin <= 2 && first + 1 < segment.upperBound
      && findings.article.tokens[Int(first) + 1].isSign(".")
    return isInitial || isGivenName(first) && words.count >= 2
  }

  private func isGivenName(_ token: Int32) -> Bool {
    let value = WordCategory.placeWord.value(named: "given-name")
    return findings.article.senses(at: Int(token)).contains {
      $0.category == .placeWord && $0.value == value
    }
  }

  /// "Bromwell: race evening", "Jeunesse : atelier d'écriture": one name and a colon before what has a noun for
  /// events, and no such noun itself.
  private func isPlaceOrTopic(_ segment: Range<Int32>, before next: Range<Int32>) -> Bool {
    isColon(segment.upperBound) && next.lowerBound == segment.upperBound + 1 && segment.count <= 2
      && isName(segment) && findings.has(.eventNoun, in: next)
      && !findings.has(.eventNoun, in: segment)
      && !findings.has(.weakEventNoun, in: segment) && !isQuoted(segment)
  }

  /// "CINÉ-THÉ : mar 14 h, LES FRÈRES POIVRE": a word or two and a colon, the date, then the title.
  private func isLabel(_ segment: Range<Int32>, before next: Range<Int32>) -> Bool {
    guard isColon(segment.upperBound), segment.count <= 2, next.count > 2,
      !findings.article.tokens[Int(next.lowerBound)].isSign("("),
      let date = findings.date(at: segment.upperBound + 1)
    else { return false }
    return findings.dates[date].endToken <= next.lowerBound
  }

  /// "Romainmôtier, abbatiale: orgue": a town that no table knows, told by the venue behind it.
  private func isPlaceLabel(_ segment: Range<Int32>) -> Bool {
    guard isColon(segment.upperBound) else { return false }
    let parts = commaParts(of: segment)
    guard parts.count > 1, parts[0].count <= 4, isName(parts[0]) else { return false }
    return parts.dropFirst().allSatisfy(isPlacePart)
  }

  /// Nothing but words with a capital and those that link them: "Saint-Aubin-sur-Mer".
  private func isName(_ part: Range<Int32>) -> Bool {
    part.allSatisfy { token in
      let word = findings.article.tokens[Int(token)]
      return word.kind == .sign || word.shape.contains(.capitalised)
        || word.shape.contains(.hyphenBefore)
    }
  }

  func opensWithEvent(_ segment: Range<Int32>) -> Bool {
    let words = segment.drop { findings.article.tokens[Int($0)].kind == .sign }
    return words.first.map { findings.sense(.eventNoun, at: $0) != nil } ?? false
  }

  /// "Événement", "Titre": says nothing of what takes place.
  private func isGeneric(_ segment: Range<Int32>) -> Bool {
    findings.sense(.fieldLabel, at: segment.lowerBound) != nil
  }

  private func isColon(_ token: Int32) -> Bool {
    Int(token) < findings.article.tokens.count
      && findings.article.tokens[Int(token)].isSign(":")
  }

  /// Opens with a capital, a quotation mark or a bracket's content: a name of its own.
  private func isNamed(_ segment: Range<Int32>) -> Bool {
    guard let first = segment.first else { return false }
    return findings.article.tokens[Int(first)].shape.contains(.capitalised)
  }

  /// The parts of a segment before the first comma that opens a place; nil when it opens with a town.
  private func withoutPlaces(_ segment: Range<Int32>) -> Range<Int32>? {
    var begin = segment.lowerBound
    for part in commaParts(of: segment) {
      if opensWithTown(part), part.lowerBound == segment.lowerBound {
        if commaParts(of: segment).contains(where: { saysWhat($0) }) { return segment }
        return behindTown(in: segment)
      }
      if part.lowerBound > segment.lowerBound, isPlacePart(part) {
        return segment.lowerBound..<max(begin, segment.lowerBound + 1)
      }
      begin = part.upperBound
    }
    return segment
  }

  /// "Bulle, | veillée pascale": behind a town and its comma words in small letters that are no place.
  private func behindTown(in segment: Range<Int32>) -> Range<Int32>? {
    let parts = commaParts(of: segment)
    guard parts.count > 1, let first = parts[1].first,
      findings.article.tokens[Int(first)].kind == .word,
      !findings.article.tokens[Int(first)].shape.contains(.capitalised),
      findings.sense(.locative, at: first) == nil, findings.sense(.determiner, at: first) == nil,
      findings.sense(.phraseLink, at: first) == nil, !isPlacePart(parts[1]), !isDetail(parts[1]),
      findings.sites(in: parts[1]).isEmpty, findings.dates(in: parts[1]).isEmpty,
      findings.has(.eventNoun, in: parts[1]) || findings.has(.weakEventNoun, in: parts[1])
    else { return nil }
    return first..<segment.upperBound
  }

  /// Stretches between commas outside quotes.
  func commaParts(of segment: Range<Int32>) -> [Range<Int32>] { findings.commaParts(of: segment) }

  private func opensWithTown(_ part: Range<Int32>) -> Bool {
    guard let mention = findings.mention(at: part.lowerBound), mention.kind == .place,
      mention.firstToken == part.lowerBound, mention.place?.kind.isTown == true
    else { return false }
    return mention.endToken >= part.upperBound || part.count <= 5
  }

  private func isPlacePart(_ part: Range<Int32>) -> Bool {
    if findings.sense(.venueHead, at: part.lowerBound) != nil { return true }
    guard let mention = findings.mentions(in: part).first.map({ findings.mentions[$0] }) else {
      return false
    }
    return mention.firstToken - part.lowerBound <= 1
  }

  /// "Lille, L’Aéronef": what stands beside a town at the head of a line is the venue.
  func venueBesideTown(_ profile: BlockProfile) -> Range<Int32>? {
    if let hall = tour.venue(of: profile) { return hall }
    if fixture(in: profile.segments) == nil, let name = venueSlots.venue(of: profile) {
      return name
    }
    for segment in profile.segments {
      let parts = commaParts(of: segment)
      guard let first = parts.first, opensWithTown(first), parts.count > 1, parts[1].count <= 8
      else { continue }
      let word = findings.article.tokens[Int(parts[1].lowerBound)]
      if word.shape.contains(.capitalised) { return parts[1] }
    }
    return nil
  }

  /// One place, or a kind of venue alone: "Théâtre Ledoux", "hall".
  func isPlace(_ segment: Range<Int32>) -> Bool {
    if findings.sense(.eventNoun, at: segment.lowerBound) != nil
      || findings.sense(.weakEventNoun, at: segment.lowerBound) != nil
      || commaParts(of: segment).contains(where: { saysWhat($0) })
    {
      return false
    }
    if isVenueName(segment) { return true }
    if findings.mentions(in: segment).contains(where: { findings.mentions[$0].kind == .address }) {
      return true
    }
    let noun =
      findings.sense(.determiner, at: segment.lowerBound)?.endToken ?? segment.lowerBound
    if noun < segment.upperBound, let head = findings.sense(.venueHead, at: noun),
      head.endToken >= segment.upperBound, findings.sense(.weakEventNoun, at: noun) == nil
    {
      return true
    }
    let mentions = findings.mentions(in: segment)
    guard let first = mentions.first else { return false }
    let mention = findings.mentions[first]
    if findings.isHouseWithTowns(segment) { return true }
    // "Loire atlantique nord" is a title more often than a venue.
    if mention.kind == .place, let place = mention.place, !place.kind.isTown,
      place.kind != .partOfTown
    {
      return false
    }
    return mention.firstToken - segment.lowerBound <= 1
      && Int(mention.endToken - mention.firstToken) * 4 >= (segment.count - 2) * 3
  }

  /// "randonnée familiale" behind a comma: the part says what takes place.
  private func saysWhat(_ part: Range<Int32>) -> Bool {
    findings.sense(.eventNoun, at: part.lowerBound) != nil
      && findings.mention(at: part.lowerBound) == nil
  }

  /// "Salle 214", "quai de la Résistance", "Aeolian Hall": headed by a noun for venues.
  private func isVenueName(_ segment: Range<Int32>) -> Bool {
    let parts = commaParts(of: segment)
    guard let part = parts.first, part.count <= 6 else { return false }
    if findings.pack.habits.headsFirst {
      return findings.sense(.venueHead, at: part.lowerBound) != nil
    }
    return part.count > 1 && findings.sense(.venueHead, at: part.upperBound - 1) != nil
      && findings.sense(.eventNoun, at: part.upperBound - 1) == nil
      && parts.count > 1 && !findings.mentions(in: parts[1]).isEmpty
  }

  /// Numbers, states, prices and "toute la journée": not what takes place.
  func isDetail(_ segment: Range<Int32>) -> Bool {
    if findings.sense(.stateCue, at: segment.lowerBound) != nil { return true }
    if findings.isDetail(segment) || isAsideInBrackets(segment) { return true }
    if findings.sense(.sameHour, at: segment.lowerBound) != nil
      || findings.sense(.samePlace, at: segment.lowerBound) != nil
    {
      return true
    }
    // "Also:", "Puis": words that only link to the line above.
    if segment.count <= 2, let link = findings.sense(.phraseEnd, at: segment.lowerBound),
      link.endToken + 1 >= segment.upperBound
    {
      return true
    }
    let words = segment.filter {
      let token = findings.article.tokens[Int($0)]
      return token.kind == .word && token.end - token.begin > 2 && !isMeasure($0)
    }
    return words.isEmpty
  }

  /// "jeu 13 : 20h30 (suivi d'un échange)": a bracket behind the day that opens with a small letter.
  private func isAsideInBrackets(_ segment: Range<Int32>) -> Bool {
    let tokens = findings.article.tokens
    guard let first = segment.first, first > 0 else { return false }
    let isOpened = tokens[Int(first)].isSign("(") || tokens[Int(first) - 1].isSign("(")
    let word = tokens[Int(first)].kind == .sign ? first + 1 : first
    guard isOpened, word < segment.upperBound, tokens[Int(word)].kind == .word else { return false }
    return tokens[Int(word)].shape.isDisjoint(with: .capitalised)
      && findings.sense(.eventNoun, at: word) == nil
  }

  private func isMeasure(_ token: Int32) -> Bool {
    findings.article.senses(at: Int(token)).contains {
      switch $0.category {
      case .measure, .timeUnit, .determiner, .universal, .dayPart: true
      default: false
      }
    }
  }

  func isQuoted(_ tokens: Range<Int32>) -> Bool {
    guard let first = tokens.first else { return false }
    let sign = findings.article.tokens[Int(first)]
    return sign.isSign("\"") || sign.isSign("«") || sign.isSign("“") || sign.isSign("”")
  }
}
