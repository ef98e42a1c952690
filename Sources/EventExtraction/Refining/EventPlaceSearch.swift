import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Looks for an event's place in its own words and those around, nearest first.
struct EventPlaceSearch {
  let findings: Findings
  let home: Place?
  let governing: GoverningPlace
  let fixtures: FixtureSides
  /// Comparing with nil would copy the place for it.
  private var isHomeKnown: Bool { if case .some = home { true } else { false } }

  /// The event's own words first, then the sentences around that name no other date.
  func order(for draft: EventDraft) -> [Range<Int32>] {
    var order: [Range<Int32>] = []
    order.reserveCapacity(8)
    order.append(draft.reach)
    if let above = aboveDate(draft) { order.append(above) }
    if let item = itemAbove(draft) { order.append(item) }
    if let line = findings.block(at: draft.anchor.lowerBound), line < draft.block,
      !findings.namesDay(findings.tokens(ofBlock: line))
    {
      // The line of the title may tell the place too.
      order.append(findings.tokens(ofBlock: line))
    }
    if let sentence = draft.sentence {
      order.append(findings.tokens(ofSentence: sentence))
      order += draft.details
      addNeighbours(of: sentence, in: draft.block, to: &order)
    }
    return order
  }

  /// Sentences of the same block up to the next and back to the last that name a day.
  private func addNeighbours(
    of sentence: Int, in block: Int, to found: inout [Range<Int32>]
  ) {
    let bounds = findings.article.blocks[block]
    var next = sentence + 1
    while next < Int(bounds.endSentence) {
      let tokens = findings.tokens(ofSentence: next)
      if findings.namesDay(tokens) { break }
      found.append(tokens)
      next += 1
    }
    var previous = sentence - 1
    while previous >= Int(bounds.firstSentence) {
      let tokens = findings.tokens(ofSentence: previous)
      if findings.namesDay(tokens) { break }
      found.append(tokens)
      previous -= 1
    }
  }

  /// The mentions of a stretch, the ones beside the event's date first.
  func candidates(in tokens: Range<Int32>, near draft: EventDraft) -> [PlaceMention] {
    mentions(in: tokens, near: draft, areForeign: false)
  }

  /// Those that stand beside another day of the event's sentence.
  func foreignCandidates(near draft: EventDraft) -> [PlaceMention] {
    // "les vœux auront lieu le 8, au théâtre, et le repas des aînés le 24": the noun behind a place is
    // of another event.
    mentions(in: draft.reach, near: draft, areForeign: true)
      .filter { !isOtherClause($0, draft) && $0.endToken > draft.anchor.lowerBound }
  }

  /// What stands so many tokens from its date is of another event; it also bounds the work for each.
  private static let reach: Int32 = 400

  private func clamped(_ tokens: Range<Int32>, near draft: EventDraft) -> Range<Int32> {
    guard tokens.count > EventPlaceSearch.reach, let first = draft.dates.first else {
      return tokens
    }
    let date = findings.dates[first]
    let begin = date.firstToken - EventPlaceSearch.reach
    return tokens.clamped(to: begin..<date.endToken + EventPlaceSearch.reach)
  }

  private func mentions(
    in tokens: Range<Int32>, near draft: EventDraft, areForeign: Bool
  ) -> [PlaceMention] {
    let tokens = clamped(tokens, near: draft)
    let all = findings.mentions(in: tokens)
    if all.isEmpty || draft.dates.isEmpty { return [] }
    var mentions: [PlaceMention] = []
    for index in all {
      let mention = findings.mentions[index]
      if isWhere(mention, draft), isForeign(mention, draft) == areForeign {
        mentions.append(mention)
      }
    }
    if mentions.count < 2 { return mentions }
    let own = mentions.filter { !isOfSequel($0) }
    if own.contains(where: { $0.kind != .place }) { mentions = own }
    if mentions.count < 2 { return mentions }
    let title = draft.titleSource == .entry ? draft.anchor : 0..<0
    return ordered(mentions, in: tokens, near: draft.dates.first) { mention in
      if isPlaceLine(mention) { return -30 }
      let isTitle = title.contains(mention.firstToken) && mention.kind == .place
      return (mention.isLocative ? 0 : 20) + (isTitle ? 60 : 0)
    }
  }

  /// "at All Saints', followed by tea in | the village hall": where what comes after is held.
  private func isOfSequel(_ mention: PlaceMention) -> Bool {
    guard mention.kind != .place, let sentence = findings.sentence(at: mention.firstToken) else {
      return false
    }
    let begin = max(
      findings.tokens(ofSentence: sentence).lowerBound,
      mention.firstToken - EventPlaceSearch.reachOfSequel)
    return findings.senses(.titleWord, in: begin..<max(begin, mention.firstToken)).contains {
      word in
      word.value == TitleWord.end.rawValue && word.tokenCount > 1
        && findings.isSmallWord(.by, at: word.endToken - 1)
    }
  }

  private static let reachOfSequel: Int32 = 9

  /// The common noun for a place that stands nearest to the date, in the event's own words or in the
  /// entry it belongs to.
  func site(for draft: EventDraft, parent: Int?) -> PlaceMention? {
    if findings.sites.isEmpty { return nil }
    let own = draft.titleSource == .entry ? [draft.reach] : order(for: draft)
    for tokens in own + (parent.map { [findings.tokens(ofBlock: $0)] } ?? []) {
      if let site = site(in: tokens, near: draft) { return site }
    }
    return nil
  }

  /// The common noun behind the event's day, where all that is named stands behind another day of the
  /// sentence.
  func siteBesideDay(
    of draft: EventDraft, in tokens: Range<Int32>, before mentions: [PlaceMention]
  ) -> PlaceMention? {
    guard draft.titleSource != .entry, draft.event.kind != .trip, let first = draft.dates.first,
      let site = site(in: tokens, near: draft)
    else { return nil }
    let date = findings.dates[first]
    let spots = mentions.filter { $0.kind != .place }
    guard !spots.isEmpty, date.endToken <= site.firstToken,
      !findings.namesDay(date.endToken..<site.firstToken),
      spots.allSatisfy({
        site.endToken <= $0.firstToken && findings.namesDay(site.endToken..<$0.firstToken)
      })
    else { return nil }
    return site
  }

  /// The common noun for a place in the event's own words, as long as no other day stands between.
  func ownSite(in tokens: Range<Int32>, of draft: EventDraft) -> PlaceMention? {
    guard tokens == draft.reach, let site = site(in: tokens, near: draft) else { return nil }
    // "quiz le 23, bal le 24 sous les halles": what stands behind another day is of that day.
    let between =
      draft.anchor.upperBound <= site.firstToken
      ? draft.anchor.upperBound..<site.firstToken : site.endToken..<site.endToken
    let isOther = findings.dates(in: between).contains { index in !draft.dates.contains(index) }
    return isOther ? nil : site
  }

  /// The common noun for a place in a stretch that stands nearest to the event's date.
  func site(in tokens: Range<Int32>, near draft: EventDraft) -> PlaceMention? {
    let tokens = clamped(tokens, near: draft)
    if findings.sites(in: tokens).isEmpty { return nil }
    let sites = findings.sites(in: tokens).map { findings.sites[$0] }
      .filter { !findings.isShelter($0) && !LeftPlace(findings: findings).holds($0) }
    return ordered(sites, in: tokens, near: draft.dates.first) { _ in 0 }.first
  }

  private func ordered(
    _ mentions: [PlaceMention], in tokens: Range<Int32>, near date: Int?,
    surcharge: (PlaceMention) -> Int32
  ) -> [PlaceMention] {
    guard let date = date.map({ findings.dates[$0] }) else { return [] }
    if mentions.count < 2 { return mentions }
    let neighbours = findings.dates(in: tokens)
    let next =
      neighbours.map { findings.dates[$0].firstToken }.first { $0 >= date.endToken }
      ?? tokens.upperBound
    let previous =
      neighbours.map { findings.dates[$0].endToken }.last { $0 <= date.firstToken }
      ?? tokens.lowerBound
    func cost(of mention: PlaceMention) -> Int32 {
      let isAfter = mention.firstToken >= date.firstToken
      var cost =
        isAfter ? mention.firstToken - date.endToken : date.firstToken - mention.endToken + 2
      if isAfter && mention.firstToken >= next { cost += 40 }
      if !isAfter && mention.endToken <= previous { cost += 40 }
      return cost + surcharge(mention)
    }
    if mentions.count == 2 {
      return cost(of: mentions[1]) < cost(of: mentions[0]) ? [mentions[1], mentions[0]] : mentions
    }
    let costs = mentions.map { cost(of: $0) }
    return mentions.indices.sorted { costs[$0] < costs[$1] }.map { mentions[$0] }
  }

  /// "le 19 à Dole, et le 26 …": what follows another day and comes before the event's own belongs
  /// to that other day; so does what a semicolon parts from it.
  private func isForeign(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    guard draft.titleSource != .entry, let first = draft.dates.first else { return false }
    if let isOfOther = PlacesBeforeDays(findings: findings).isOfOther(mention, than: first) {
      return isOfOther
    }
    if isOtherClause(mention, draft) { return true }
    let date = findings.dates[first]
    guard mention.endToken <= date.firstToken, !opensBracket(mention.endToken, before: date),
      let sentence = findings.sentence(at: date.firstToken)
    else { return false }
    let begin = clause(before: mention, in: findings.tokens(ofSentence: sentence))
    // "une soirée le 29 au Relais et une autre au Café des Arts le 12": what names the event stands between.
    if mention.firstToken > begin, let other = findings.dates(in: begin..<mention.firstToken).last,
      findings.dates[other].endToken <= draft.anchor.lowerBound,
      !draft.anchor.isEmpty, draft.anchor.upperBound <= mention.firstToken
    {
      return false
    }
    // "on 5 March, and will be in conversation with Jo Jakeman at the Opera House | on 12 March": right before its day
    // and words away from the other.
    if mention.kind != .place, mention.endToken == date.firstToken, begin < mention.firstToken,
      let other = findings.dates(in: begin..<mention.firstToken).last,
      mention.firstToken - findings.dates[other].endToken > EventPlaceSearch.reachOfOther
    {
      return false
    }
    // "que le public avait vue en mars à Besançon": right behind a month as well.
    let near = max(begin, mention.firstToken - EventPlaceSearch.reachOfMonth)
    return mention.firstToken > begin
      && (findings.namesDay(begin..<mention.firstToken)
        || findings.dates(in: near..<mention.firstToken).contains {
          findings.dates[$0].days.contains { $0.month != nil }
        })
  }

  /// "ferme le 12 janvier ; à Tourcoing, bal samedi": a semicolon parts a place from the days before it.
  private func clause(before mention: PlaceMention, in sentence: Range<Int32>) -> Int32 {
    (sentence.lowerBound..<max(sentence.lowerBound, mention.firstToken)).last {
      findings.article.tokens[Int($0)].isSign(";")
    } ?? sentence.lowerBound
  }

  /// "Évreux (16 mars), Vernon (le 19)": the day in brackets is that of the town before them.
  private func opensBracket(_ sign: Int32, before date: StatedDate) -> Bool {
    date.firstToken == sign + 1 && findings.article.tokens[Int(sign)].isSign("(")
  }

  private static let reachOfMonth: Int32 = 2
  private static let reachOfOther: Int32 = 4

  /// A semicolon stands between, and a date on the mention's side of it.
  private func isOtherClause(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    // "est avancée d'un jour ; elle commencera à 20 h à la Maison de commune": its hour stands there too.
    let isBesideOwn = draft.dates.contains { other in
      let hour = findings.dates[other]
      return findings.sentence(at: hour.firstToken) == findings.sentence(at: mention.firstToken)
        && !(min(hour.endToken, mention.firstToken)..<max(hour.endToken, mention.firstToken))
          .contains { findings.article.tokens[Int($0)].isSign(";") }
    }
    if isBesideOwn { return false }
    let own = draft.dates.first {
      findings.sentence(at: findings.dates[$0].firstToken)
        == findings.sentence(at: mention.firstToken)
    }
    guard let first = own ?? draft.dates.first else { return false }
    let date = findings.dates[first]
    let between =
      mention.firstToken >= date.endToken
      ? date.endToken..<mention.firstToken
      : mention.endToken..<max(mention.endToken, date.firstToken)
    let tokens = findings.article.tokens
    guard findings.sentence(at: mention.firstToken) == findings.sentence(at: date.firstToken),
      let stop = between.first(where: { tokens[Int($0)].isSign(";") || opensNext($0, near: date) })
    else { return false }
    if mention.firstToken >= date.endToken {
      let end = findings.sentence(at: stop).map { findings.tokens(ofSentence: $0).upperBound }
      return !findings.dates(in: stop..<(end ?? mention.endToken)).isEmpty
    }
    return true
  }

  private static let reachOfNext: Int32 = 40

  /// ", then in Buxton", ", puis du 18 au 22 mars": a comma and the word for what comes next, where days stand on both
  /// sides of it.
  private func opensNext(_ comma: Int32, near date: StatedDate) -> Bool {
    guard findings.article.tokens[Int(comma)].isSign(","),
      findings.isSmallWord(.then, at: comma + 1),
      let sentence = findings.sentence(at: comma)
    else { return false }
    let near = findings.tokens(ofSentence: sentence).clamped(
      to: comma - EventPlaceSearch.reachOfNext..<comma + EventPlaceSearch.reachOfNext)
    return findings.namesDay(near.lowerBound..<comma)
      && findings.namesDay(comma..<near.upperBound)
  }

  /// In a listing, the line of the date or of the title, or one that a label opens.
  private func isInOwnLine(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    guard let block = findings.block(at: mention.firstToken) else { return false }
    let tokens = findings.tokens(ofBlock: block)
    if tokens.contains(draft.anchor.lowerBound) { return true }
    if draft.dates.contains(where: { tokens.contains(findings.dates[$0].firstToken) }) {
      return true
    }
    return findings.sense(.fieldLabel, at: tokens.lowerBound) != nil
      || draft.details.contains { $0.overlaps(tokens) }
  }

  /// The mention, or several beside it, make up the whole of a line.
  func isPlaceLine(_ mention: PlaceMention) -> Bool {
    guard let block = findings.block(at: mention.firstToken) else { return false }
    let tokens = findings.tokens(ofBlock: block)
    // "Salle Proudhon, Vesoul": the town too.
    let first = findings.mentions(in: tokens).first.map { findings.mentions[$0].firstToken }
    return (first ?? mention.firstToken) - tokens.lowerBound <= 1 && findings.isPlaceLine(tokens)
  }

  private func isWhere(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    if mention.isWeak || isTitleHead(mention, draft) || isOverOthers(mention, draft)
      || isInNextGroup(mention, draft) || isOfOtherItem(mention, draft)
      || findings.isShelter(mention) || LeftPlace(findings: findings).holds(mention)
      || isQuoted(mention, draft) || isOfSale(mention, draft)
    {
      return false
    }
    // "Le Moloco, Audincourt" in a notice: the town behind the house that its line tells.
    if mention.kind == .place, let house = draft.venueBesideTown, draft.isNotice,
      mention.firstToken == house.upperBound + 1
    {
      return true
    }
    if draft.titleSource == .entry, !isInOwnLine(mention, draft), !isPlaceLine(mention) {
      return mention.kind != .place && mention.isLocative && !isInDatedLine(mention, draft)
    }
    switch mention.kind {
    case .address:
      // "Cold Harbor Road" is a novel.
      return draft.titleSource != .entry || mention.number != nil
        || !draft.anchor.contains(mention.firstToken)
    case .venue:
      let brought = BroughtPlace(findings: findings)
      return mention.isLocative && !brought.isLeft(mention) || draft.titleSource == .entry
        || brought.isBrought(mention)
        // "plays the Octagon on 14 March and Sheffield City Hall on 20 March"
        || draft.dates.first.flatMap {
          PlacesBeforeDays(findings: findings).isOfOther(mention, than: $0)
        } == false
    case .place:
      let origins = PersonOrigin(findings: findings)
      if origins.holds(mention, isHomeKnown: isHomeKnown)
        || fixtures.isTeam(mention, of: draft)
        || origins.isOfPerformer(mention, home: home)
      {
        return false
      }
      if draft.titleSource == .entry, draft.anchor.contains(mention.firstToken) {
        return mention.isLocative && mention.place?.kind.isTown == true && isNear(mention.place)
      }
      return mention.isLocative || TownBesideDay(findings: findings).holds(mention, of: draft)
        || draft.titleSource == .entry && (!isHomeKnown || !isComplement(mention))
    }
  }

  /// "Conférence « La forêt du Morvan après la sécheresse »": what a talk or film is called is not where.
  private func isQuoted(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    if isQuotation(mention) || isInQuotedName(mention) { return true }
    let title = draft.titleTokens.isEmpty ? draft.anchor : draft.titleTokens
    guard title.contains(mention.firstToken) else { return false }
    var isOpen = false
    for token in title.lowerBound..<mention.firstToken {
      if let mark = QuotationMark(findings.article.tokens[Int(token)]) {
        isOpen = mark.quotes(isOpen)
      }
    }
    return isOpen && mention.endToken < title.upperBound
  }

  /// "“One Night in Miami,” directed by Regina King": a town inside a quotation that no house's noun leads to.
  private func isInQuotedName(_ mention: PlaceMention) -> Bool {
    // "« Panique au Plazza »" as well: a name without a noun for a house.
    guard
      mention.kind == .place
        || mention.kind == .venue && findings.sense(.venueHead, at: mention.firstToken) == nil,
      let name = QuotedName(findings: findings).range(
        around: mention.firstToken..<mention.endToken)
    else { return false }
    // "à l'espace « Les Halles de Dole »"
    let before = name.lowerBound - 1
    return before < 0
      || findings.sense(.venueHead, at: before) == nil
        && findings.sense(.locative, at: before) == nil
  }

  /// "À 20 h 30 : « Cinema Paradiso » en copie restaurée": the whole of a quotation that no preposition leads to.
  private func isQuotation(_ mention: PlaceMention) -> Bool {
    let tokens = findings.article.tokens
    var open = mention.firstToken - 1
    // "le réalisateur de « La Ferme des Bertrand »"
    if open > 0, findings.sense(.determiner, at: open) != nil { open -= 1 }
    guard mention.kind == .venue, open >= 0, Int(mention.endToken) < tokens.count,
      QuotationMark(tokens[Int(open)]) != nil, QuotationMark(tokens[Int(mention.endToken)]) != nil
    else { return false }
    return open == 0
      || findings.sense(.locative, at: open - 1) == nil
        && findings.sense(.determiner, at: open - 1) == nil
        && findings.sense(.venueHead, at: open - 1) == nil
  }

  /// "Billetterie à l'office de tourisme.": a sentence of its own that says where to book or ask.
  private func isOfSale(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    guard draft.event.kind != .deadline, let sentence = findings.sentence(at: mention.firstToken),
      sentence != draft.sentence
    else { return false }
    let tokens = findings.tokens(ofSentence: sentence)
    guard !draft.dates.contains(where: { tokens.contains(findings.dates[$0].firstToken) }),
      !tokens.contains(draft.anchor.lowerBound),
      let first = tokens.first(where: { token in
        findings.article.tokens[Int(token)].kind == .word
          && findings.sense(.determiner, at: token) == nil
      })
    else { return false }
    return findings.hasAny(of: EventPlaceSearch.sales, at: first)
  }

  private static let sales = CategorySet(.deadlineCue, .openingHours)

  /// In a line that has a day of its own, and so an event of its own.
  private func isInDatedLine(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    guard let block = findings.block(at: mention.firstToken), block != draft.block else {
      return false
    }
    return findings.namesDay(findings.tokens(ofBlock: block))
  }

  /// In another item of a line that tells several events under a head; what the head names is of all.
  private func isOfOtherItem(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    guard draft.titleSource == .entry else { return false }
    let line = findings.tokens(ofBlock: draft.block)
    guard line.contains(mention.firstToken), draft.reach.count < line.count,
      line.lowerBound <= draft.reach.lowerBound, draft.reach.upperBound <= line.upperBound,
      !draft.reach.contains(mention.firstToken)
    else { return false }
    let items = LineItems(findings: findings).items(of: line)
    guard items.count > 1, items.contains(draft.reach),
      let item = items.first(where: { $0.contains(mention.firstToken) })
    else { return false }
    return findings.dates(in: items[0]).isEmpty && findings.namesDay(item)
  }

  /// In the line that heads the entries after the event's own.
  private func isOverOthers(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    guard draft.titleSource == .entry, let block = findings.block(at: mention.firstToken) else {
      return false
    }
    return block > draft.block && governing.headsOthers(block)
  }

  /// Where title and place stand above their date, the lines after the next blank one are another's.
  private func isInNextGroup(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    guard draft.titleSource == .entry, let block = findings.block(at: mention.firstToken),
      block > draft.block
    else { return false }
    let blocks = findings.article.blocks
    return draft.block > 0 && blocks[draft.block].blankLinesBefore == 0
      && blocks[draft.block + 1].blankLinesBefore > 0
      && (draft.anchor.lowerBound < blocks[draft.block].firstToken || opensStanza(block))
  }

  /// The first of several lines that hug each other.
  private func opensStanza(_ block: Int) -> Bool {
    let blocks = findings.article.blocks
    return blocks[block].blankLinesBefore > 0 && block + 1 < blocks.count
      && blocks[block + 1].blankLinesBefore == 0
  }

  /// The lines between a title and the date below it.
  private func aboveDate(_ draft: EventDraft) -> Range<Int32>? {
    let begin = findings.article.blocks[draft.block].firstToken
    guard draft.titleSource == .entry, draft.anchor.upperBound < begin,
      begin - draft.anchor.upperBound < 30,
      !findings.namesDay(draft.anchor.upperBound..<begin)
    else { return nil }
    return draft.anchor.upperBound..<begin
  }

  /// The list entry over lines that hold nothing but days: "• Magasin …, 55 rue …".
  private func itemAbove(_ draft: EventDraft) -> Range<Int32>? {
    let blocks = findings.article.blocks
    guard draft.titleSource == .entry, blocks[draft.block].kind != .listItem else { return nil }
    var line = draft.block - 1
    while line >= 0, draft.block - line < 4, findings.sameSection(line, draft.block) {
      let tokens = findings.tokens(ofBlock: line)
      if blocks[line].kind == .listItem {
        return findings.namesDay(tokens) ? nil : tokens
      }
      if !findings.namesDay(tokens) { return nil }
      line -= 1
    }
    return nil
  }

  /// "Repair Café" over "St Mark's Hall": the house on a line of its own is where.
  private func hasHouseBelow(_ title: PlaceMention, _ draft: EventDraft) -> Bool {
    findings.mentions(in: draft.reach).contains {
      let mention = findings.mentions[$0]
      return mention.kind == .venue && mention.firstToken >= title.endToken && isPlaceLine(mention)
    }
  }

  /// "Lac Blanc et Tanet, randonnée familiale": what a title opens with is rather its subject.
  private func isTitleHead(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    guard draft.titleSource == .entry, mention.kind == .venue else { return false }
    let title = draft.titleTokens
    // "CLUB BD" over its day: the whole title, and its noun makes no house.
    if title.first == mention.firstToken, title.upperBound <= mention.endToken,
      findings.sense(.venueHead, at: mention.firstToken)?.value == 0
    {
      return true
    }
    guard mention.firstToken == draft.anchor.lowerBound else { return false }
    // "CLUB MANGA", "Lac Blanc et Tanet": a weak head makes a title rather than a venue.
    if let head = findings.sense(.venueHead, at: mention.firstToken), head.value == 0 {
      return true
    }
    if !findings.pack.habits.headsFirst, mention.endToken >= draft.anchor.upperBound {
      // "Pirate School", "Film Club": an activity by the name of a house; "Ripon Cathedral" is one.
      let head = mention.endToken - 1
      return findings.sense(.venueHead, at: head)?.value != 1 || hasHouseBelow(mention, draft)
        || findings.hasAny(of: CategorySet(.eventNoun, .weakEventNoun), at: head)
    }
    guard mention.endToken < draft.anchor.upperBound else { return false }
    return findings.article.tokens[Int(mention.endToken)].isSign(",")
      && findings.mention(at: mention.endToken + 1) == nil
  }

  /// "Les faïences de Gien": the town belongs to what is shown.
  private func isComplement(_ mention: PlaceMention) -> Bool {
    mention.firstToken > 0 && findings.sense(.phraseLink, at: mention.firstToken - 1) != nil
      && !mention.isLocative
  }

  /// "Vide-grenier de Saint-Christol": the town that a title names, where nothing nearer is stated.
  func placesNamed(in title: Range<Int32>) -> [PlaceMention] {
    findings.mentions(in: title).map { townAlone(findings.mentions[$0]) }
      .filter { mention in
        mention.kind == .place && mention.place?.kind.isTown == true
          && (mention.isWeak ? isLocal(mention.place) : isNear(mention.place))
          && (!isHomeKnown || !isComplement(mention) || followsEventNoun(mention, in: title))
          && !PersonOrigin(findings: findings).isOfPerformer(mention, home: home)
      }
  }

  /// Of "le loto du club de Vesoul" only the town says where it is.
  private func townAlone(_ mention: PlaceMention) -> PlaceMention {
    guard mention.kind == .venue, !mention.isWeak, mention.place != nil else { return mention }
    var town = mention
    town.kind = .place
    town.isWeak = true
    return town
  }

  /// Whether the words before a complement are an event: "marché au gras de Sorges".
  private func followsEventNoun(_ mention: PlaceMention, in title: Range<Int32>) -> Bool {
    guard title.lowerBound < mention.firstToken else { return false }
    let before = max(title.lowerBound, mention.firstToken - 7)..<mention.firstToken
    let tokens = findings.article.tokens
    if before.contains(where: { tokens[Int($0)].isSign(",") }) { return false }
    // "celle de Verviers" is the event before in another town.
    let pronominal = WordCategory.determiner.values?.firstIndex(of: "pronominal")
    return findings.has(.eventNoun, in: before) || findings.has(.weakEventNoun, in: before)
      || findings.has(.sequel, in: before)
      || findings.senses(.determiner, in: before).contains { Int($0.value) == pronominal }
  }

  /// A castle or quarter may be called after a town far away, but rarely after one near by.
  private func isLocal(_ place: Place?) -> Bool {
    guard let home, let place else { return true }
    if !place.department.isEmpty, place.department == home.department { return true }
    return place.region == home.region && place.population > 10_000
  }

  /// A name inside a title is a place only where it may well be meant: "Entre Tigre et Euphrate" is
  /// no trip to Ethiopia, in an article of another country.
  private func isNear(_ place: Place?) -> Bool {
    guard let home, let place else { return true }
    return place.country == home.country || place.population > 100_000
  }
}
