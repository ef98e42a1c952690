import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// The place that a whole article speaks of: a venue it gives for all its events, the only town it
/// sets anything in.
///
/// "Toutes les rencontres ont lieu à la médiathèque" gives the venue of a programme once; so does a
/// line or "Lieu :" that no date shares, the address at the foot, and the title.
struct OwnPlace {
  private(set) var place: Place?
  private(set) var venue: PlaceMention?
  private(set) var address: PlaceMention?
  /// The house that the article is about, where nothing says that all takes place there.
  private(set) var house: PlaceMention?
  /// The street that stands beside its name.
  private(set) var houseStreet: PlaceMention?
  /// Whether the article says in so many words that this is where things take place.
  private(set) var isStated = false
  private(set) var isEmpty = true

  let findings: Findings
  private let houses: PageHouse
  private let governing: GoverningPlace
  /// A town that stands only in a name counts when nothing better is known.
  let home: Place?
  /// Where the teams that come to play are named.
  let visitors: Set<Int32>

  /// An article about so few events tells of one thing, and its only venue is that of all.
  static let fewEvents = 5

  init(findings: Findings, drafts: [EventDraft], home: Place?) {
    self.findings = findings
    houses = PageHouse(findings: findings)
    governing = GoverningPlace(findings: findings)
    self.home = home
    let fixtures = FixtureSides(findings: findings, drafts: drafts)
    visitors = Set(drafts.indices.flatMap { fixtures.sides(of: drafts[$0])?.visitor ?? 0..<0 })
    var isTold = [Bool](repeating: false, count: findings.article.sentences.count)
    for index in drafts.indices {
      if let sentence = drafts[index].sentence { isTold[sentence] = true }
    }
    findStated(outside: isTold)
    if venue == nil, address == nil { findLine() }
    if venue == nil { findInTitle() }
    if address == nil { findOnlyAddress() }
    if venue == nil, let address {
      venue =
        HouseOnStreet(findings: findings).house(on: address) ?? houses.find() ?? houses.named()
        ?? nameInTitle()
    }
    if venue == nil, address == nil {
      var entries: Set<Int> = []
      for index in drafts.indices where drafts[index].titleSource == .entry {
        entries.insert(drafts[index].block)
      }
      findOnlySpot(
        outside: entries,
        amongFew: drafts.count <= OwnPlace.fewEvents && OwnPlace.areOnOneDay(drafts))
    }
    if venue == nil, let address { venue = HouseOnStreet(findings: findings).house(on: address) }
    if venue == nil, address == nil { venue = houses.find() ?? houses.named() }
    if venue == nil, address == nil {
      house = HouseOfText(findings: findings).find()
      houseStreet = house.flatMap { streetBeside($0) }
    }
    leaveNotices(among: drafts)
    if place == nil { place = onlyTown() }
    isEmpty = place == nil && venue == nil && address == nil
  }

  /// Where several notices have their places, that of one of them is no other's.
  private mutating func leaveNotices(among drafts: [EventDraft]) {
    guard let spot = (venue ?? address ?? house)?.firstToken else { return }
    let notices = drafts.indices.filter { drafts[$0].isNotice }
    guard Set(notices.map { drafts[$0].reach.lowerBound }).count > 1,
      notices.contains(where: { drafts[$0].reach.contains(spot) })
    else { return }
    venue = nil
    address = nil
    place = nil
    house = nil
    houseStreet = nil
    isStated = false
  }

  /// Deadlines left aside.
  private static func areOnOneDay(_ drafts: [EventDraft]) -> Bool {
    let dated = drafts.indices.lazy.filter { drafts[$0].event.kind != .deadline }
    guard let first = dated.first else { return true }
    let day = drafts[first].event.start?.day
    return dated.allSatisfy { drafts[$0].event.start?.day == day }
  }

  /// "Toutes les rencontres ont lieu à la médiathèque …, à Lons-le-Saunier, sauf mention contraire".
  ///
  /// The sentence is no event's own and names no day.
  private mutating func findStated(outside isTold: [Bool]) {
    for index in isTold.indices where !isTold[index] {
      let tokens = findings.tokens(ofSentence: index)
      let block = Int(findings.article.sentences[index].block)
      guard isOwn(block),
        findings.has(.eventVerb, in: tokens) && !findings.namesDate(tokens)
          || speaksOfAll(tokens) && !namesDay(ofItsOwn: tokens) && !governing.headsOthers(block)
      else { continue }
      let mentions = findings.named(in: tokens).filter { $0.isLocative || $0.kind == .address }
      guard take(mentions) || takeSite(in: tokens) else { continue }
      isStated = true
      return
    }
    for block in findings.article.blocks.indices where isOwn(block) {
      let tokens = findings.tokens(ofBlock: block)
      guard leavesRoomForExceptions(tokens), !namesDay(ofItsOwn: tokens),
        !governing.headsOthers(block),
        take(findings.named(in: tokens).filter { $0.isLocative || $0.kind == .address })
      else { continue }
      isStated = true
      return
    }
  }

  /// "All meetings at the scout hut": a common noun says it too, as long as it is all that is named.
  private mutating func takeSite(in tokens: Range<Int32>) -> Bool {
    let sites = findings.sites(in: tokens).map { findings.sites[$0] }
    guard sites.count == 1, let site = sites.first, site.endToken - site.firstToken > 1,
      !findings.isShelter(site),
      speaksOfAll(tokens)
    else { return false }
    return take([site])
  }

  /// "sauf mention contraire", perhaps in another sentence than the place.
  private func leavesRoomForExceptions(_ tokens: Range<Int32>) -> Bool {
    findings.senses(.universal, in: tokens).contains { $0.value == OwnPlace.otherwise }
  }

  /// "All meetings at the Scout Hut", "Sauf mention contraire : amphithéâtre Bazin": no verb is needed.
  private func speaksOfAll(_ tokens: Range<Int32>) -> Bool {
    findings.senses(.universal, in: tokens).contains {
      $0.value == OwnPlace.otherwise
        || $0.firstToken - tokens.lowerBound <= 1 && $0.value != OwnPlace.both
          && findings.isBlank(tokens.lowerBound..<$0.firstToken)
    }
  }

  private static let otherwise = WordCategory.universal.value(named: "otherwise")
  /// "Entre les deux, la porte d'Orléans": of two things, and seldom of all events.
  private static let both = WordCategory.universal.value(named: "both")

  /// A day, and not one that is excepted: "(sauf le 24/03)".
  private func namesDay(ofItsOwn tokens: Range<Int32>) -> Bool {
    findings.dates(in: tokens).contains { index in
      let date = findings.dates[index]
      return date.days.contains { $0.dayOfMonth != nil || $0.offset != nil }
        && !findings.has(
          .exception, in: max(tokens.lowerBound, date.firstToken - 3)..<date.firstToken)
    }
  }

  /// "Lieu : …", or a line that is nothing but a venue with its street, apart from any date.
  private mutating func findLine() {
    for block in findings.article.blocks.indices where isOwn(block) {
      let tokens = findings.tokens(ofBlock: block)
      guard !tokens.isEmpty, findings.dates(in: tokens).isEmpty else { continue }
      let isLabelled = findings.has(.placeLabel, in: tokens.prefix(3)) || isUnderLabel(block)
      let hasAddress = findings.mentions(in: tokens).contains { namesStreet($0) }
      let isMasthead = block < 4 && findings.isPlaceLine(tokens) && !headsEntry(block)
      guard isLabelled || hasAddress || isMasthead else { continue }
      let mentions = findings.named(in: tokens)
      let house = hasAddress || isMasthead ? houses.house(opening: tokens) : nil
      guard
        isLabelled || hasAddress && isAlone(block, house.map { [$0] } ?? mentions) || isMasthead,
        take((house.map { [$0] } ?? []) + mentions)
      else { continue }
      isStated = isLabelled
      if isLabelled, address == nil { completeBelow(block) }
      return
    }
  }

  /// Below the very top, and the lines that hug it name days: the place of an entry.
  private func headsEntry(_ block: Int) -> Bool {
    block > 1
      && group(of: block).contains { line in
        line > block && findings.namesDay(findings.tokens(ofBlock: line))
      }
  }

  /// "Rendez-vous : parking du Mas", "Départ, sauf mention contraire : …": where people meet who then go
  /// elsewhere.
  var meetingPlace: PlaceMention? {
    guard let venue, let block = findings.block(at: venue.firstToken) else { return nil }
    let line = findings.tokens(ofBlock: block)
    let isMeeting = findings.senses(.placeLabel, in: line.prefix(3)).contains {
      $0.value == OwnPlace.meeting && $0.endToken <= venue.firstToken
    }
    return isMeeting && !findings.namesDay(line) ? venue : nil
  }

  private static let meeting = WordCategory.placeLabel.value(named: "meeting")

  private func namesStreet(_ index: Int) -> Bool {
    let mentions = findings.mentions
    return mentions[index].kind == .address && !mentions[index].isWeak && !mentions[index].isOnline
  }

  /// "Adresse" alone on the line above.
  private func isUnderLabel(_ block: Int) -> Bool {
    guard block > 0, findings.article.blocks[block].blankLinesBefore == 0 else { return false }
    let above = findings.tokens(ofBlock: block - 1)
    return (1...2).contains(above.count) && findings.has(.placeLabel, in: above)
  }

  /// The street a few lines below the name, as on an envelope.
  private mutating func completeBelow(_ block: Int) {
    for line in block + 1..<min(block + 4, findings.article.blocks.count) {
      guard findings.article.blocks[line].blankLinesBefore == 0,
        !findings.namesDay(findings.tokens(ofBlock: line))
      else { return }
      let mentions = findings.named(in: findings.tokens(ofBlock: line))
      if mentions.contains(where: { $0.kind == .address }) {
        _ = take(mentions)
        return
      }
    }
  }

  /// No other line names a place of the kind, and no date hugs this one.
  private func isAlone(_ block: Int, _ mentions: [PlaceMention]) -> Bool {
    let tokens = findings.tokens(ofBlock: block)
    if group(of: block).contains(where: { findings.namesDay(findings.tokens(ofBlock: $0)) }) {
      return false
    }
    guard let first = mentions.first, first.firstToken - tokens.lowerBound <= 2 else {
      return false
    }
    return findings.mentions.allSatisfy { other in
      other.kind != .address || tokens.contains(other.firstToken)
        || other.street == mentions.first { $0.kind == .address }?.street
    }
  }

  /// The lines around a block without a blank line between.
  private func group(of block: Int) -> ClosedRange<Int> {
    let blocks = findings.article.blocks
    var first = block
    while first > 0, block - first < 12, blocks[first].blankLinesBefore == 0 { first -= 1 }
    var last = block
    while last + 1 < blocks.count, last - block < 12, blocks[last + 1].blankLinesBefore == 0 {
      last += 1
    }
    return first...last
  }

  /// "Automne au musée-château d'Annecy": the venue in the headline, with the street that stands
  /// beside its name elsewhere.
  private mutating func findInTitle() {
    guard let headline = findings.headline, !findings.namesDay(headline) else { return }
    if let house = houses.explained(in: headline) {
      venue = house
      return
    }
    let mentions = findings.named(in: headline).filter { $0.kind == .venue }
    guard mentions.count == 1, let first = mentions.first else { return }
    let isPlaced =
      first.isLocative || findings.isPlaceLine(headline) || isMasthead(first, of: headline)
    guard isPlaced || isNamedOften(first) else { return }
    if let address, !isBeside(address, first) { return }
    _ = take(findings.named(in: headline))
    address = address ?? streetBeside(first)
  }

  /// "Bibliothèque centrale de Tours - agenda": a house at the head of its own programme.
  private func isMasthead(_ venue: PlaceMention, of headline: Range<Int32>) -> Bool {
    guard venue.firstToken == headline.lowerBound else { return false }
    var end = venue.endToken
    if let town = findings.named(in: end..<headline.upperBound).first, town.kind == .place,
      town.firstToken - end <= 2
    {
      end = town.endToken
    }
    guard end < headline.upperBound else { return true }
    let sign = findings.article.tokens[Int(end)]
    return sign.isSign("-") && sign.isSpaced || sign.isSign("–") || sign.isSign("—")
      || sign.isSign(":") || sign.isSign(",") || sign.isSign("|")
  }

  /// "THE BRICKYARD, CARLISLE — MARCH" over an address: a name that opens the headline and that
  /// nothing marks as a title.
  private func nameInTitle() -> PlaceMention? {
    if let headline = findings.headline, let name = name(opening: headline),
      !headsTopic(name, of: headline)
    {
      return name
    }
    // "LE CLOU À CROCHET" over what kind of house it is.
    guard let top = findings.article.blocks.indices.first else { return nil }
    let line = findings.tokens(ofBlock: top)
    let isShouted = line.prefix(2).contains {
      findings.article.tokens[Int($0)].shape.contains(.allCapitals)
    }
    return isShouted
      ? name(opening: line).flatMap {
        isMenu($0, of: line) || headsTopic($0, of: line) ? nil : $0
      } : nil
  }

  /// "Inondations : la fête est reportée", "AGENDA": what the text is about, and no house.
  private func headsTopic(_ name: PlaceMention, of line: Range<Int32>) -> Bool {
    let words = name.firstToken..<name.endToken
    if findings.isHollow(words) || findings.has(.topic, in: words)
      || findings.has(.bulletin, in: words)
    {
      return true
    }
    return words.count == 1 && name.endToken < line.upperBound
      && findings.article.tokens[Int(name.endToken)].isSign(":")
  }

  /// "MENU" over further single words: what a page offers, and no name.
  private func isMenu(_ name: PlaceMention, of line: Range<Int32>) -> Bool {
    let blocks = findings.article.blocks
    guard line.count == 1, blocks.count > 1 else { return false }
    let below = findings.tokens(ofBlock: 1)
    return blocks[1].blankLinesBefore == 0 && below.count <= 2 && findings.named(in: below).isEmpty
  }

  private func name(opening line: Range<Int32>) -> PlaceMention? {
    guard let first = line.first else { return nil }
    let text = findings.article.tokens
    let end =
      line.first {
        text[Int($0)].kind == .sign
          || $0 > first && text[Int($0)].begin - text[Int($0) - 1].end > 2
      } ?? line.upperBound
    let name = first..<end
    let words = name.map { findings.article.tokens[Int($0)] }
    let isName = words.allSatisfy {
      $0.kind == .word && $0.shape.contains(.capitalised) || $0.shape.contains(.elided)
    }
    guard (1...4).contains(words.count), isName, findings.named(in: name).isEmpty,
      !findings.isSmallWord(.theMany, at: first),
      findings.dates(in: name).isEmpty, !findings.has(.eventNoun, in: name),
      !findings.has(.mailHeader, in: name.prefix(1)), !isBody(name),
      !findings.has(.fieldLabel, in: name),
      !findings.has(.weakEventNoun, in: name), !findings.has(.eventVerb, in: name)
    else { return nil }
    return findings.house(named: name, rule: "name in the headline over an address")
  }

  /// "VILLE DE VIRTON" is who writes, "Mme Jeanne CARIOU" of whom is written.
  private func isBody(_ name: Range<Int32>) -> Bool {
    findings.senses(.placeWord, in: name).contains { OwnPlace.bodies.contains($0.value) }
  }

  private static let bodies: [Int16] = [
    "organisation", "town-noun", "area-noun", "title", "given-name",
  ].map { WordCategory.placeWord.value(named: $0) }

  private func isNamedOften(_ venue: PlaceMention) -> Bool {
    let key = findings.nameKeys(of: venue)
    return findings.mentions.count {
      $0.kind == .venue && findings.nameKeys(of: $0).elementsEqual(key)
    } > 1
  }

  private func isBeside(_ address: PlaceMention, _ venue: PlaceMention) -> Bool {
    streetBeside(venue)?.begin == address.begin
      || findings.block(at: address.firstToken).map { block in
        !findings.named(in: findings.tokens(ofBlock: block)).contains { $0.kind == .venue }
      } ?? false
  }

  /// The address right after a further telling of the venue's name.
  private func streetBeside(_ venue: PlaceMention) -> PlaceMention? {
    let key = findings.nameKeys(of: venue)
    for (index, mention) in findings.mentions.enumerated().dropLast()
    where mention.kind == .venue {
      let next = findings.mentions[index + 1]
      if next.kind == .address, next.firstToken - mention.endToken <= 2,
        findings.nameKeys(of: mention).elementsEqual(key)
      {
        return next
      }
    }
    return nil
  }

  /// The one address of the article, in a line that names no date: the house of a programme.
  private mutating func findOnlyAddress() {
    let mentions = findings.mentions
    let addresses = mentions.indices.filter { mentions[$0].kind == .address }.map { mentions[$0] }
      .filter { mention in
        guard mention.number != nil || mention.postalCode != nil,
          let block = findings.block(at: mention.firstToken), isOwn(block), !isDesk(mention)
        else { return false }
        let isFoot = isFoot(block)
        // "12, rue Neuve, 39100 Dole. Imprimé le 8 janvier": the foot's other sentences are of others.
        let sentence = isFoot ? findings.sentence(at: mention.firstToken) : nil
        let tokens =
          sentence.map { findings.tokens(ofSentence: $0) } ?? findings.tokens(ofBlock: block)
        // At the foot the weekdays beside an address are those on which a house is open.
        // The street of an entry that has but its hour is that entry's.
        if findings.role(ofBlock: block) == .listing, block > OwnPlace.headLines, !isFoot,
          !findings.dates(in: tokens).isEmpty, !findings.has(.openingHours, in: tokens)
        {
          return false
        }
        return isFoot ? !findings.namesDate(tokens) : !findings.namesDay(tokens)
      }
    guard let first = addresses.first,
      addresses.allSatisfy({ $0.street == first.street && $0.number == first.number }),
      let block = findings.block(at: first.firstToken)
    else { return }
    let beside = findings.named(in: findings.tokens(ofBlock: block))
    if let venue, let other = beside.first(where: { $0.kind == .venue }),
      !findings.isSameHouse(venue, other)
    {
      return
    }
    _ = take(beside)
  }

  private func isFoot(_ block: Int) -> Bool {
    block + OwnPlace.footLines >= findings.article.blocks.count
  }

  private static let footLines = 5
  private static let headLines = 3

  /// The one spot that running text names at all, however often.
  ///
  /// Among many events only a sentence that dates nothing speaks for all: "Home games are at …".
  private mutating func findOnlySpot(outside entries: Set<Int>, amongFew: Bool) {
    var spot: PlaceMention?
    var street: PlaceMention?
    let mentions = findings.mentions
    for index in mentions.indices where mentions[index].kind != .place {
      let mention = mentions[index]
      guard !mention.isOnline, mention.isLocative, !mention.isWeak,
        let block = findings.block(at: mention.firstToken), isOwn(block),
        findings.role(ofBlock: block) != .listing, !entries.contains(block), !isDesk(mention),
        !findings.isShelter(mention),
        !governing.headsOthers(block)
      else { continue }
      if mention.kind == .address {
        if let street, street.street != mention.street { return }
        street = street ?? mention
      } else {
        if let spot, !findings.isSameHouse(spot, mention) { return }
        spot = spot ?? mention
      }
    }
    let found = [spot, street].compactMap { $0 }
    guard amongFew || found.allSatisfy({ isUndated($0) }) else { return }
    _ = take(found)
  }

  /// "Programme complet à l'office de tourisme", "Renseignements : 4 place …": where one asks or pays.
  private func isDesk(_ mention: PlaceMention) -> Bool {
    guard let sentence = findings.sentence(at: mention.firstToken) else { return false }
    let tokens = findings.tokens(ofSentence: sentence)
    let before = tokens.lowerBound..<max(tokens.lowerBound, mention.firstToken)
    guard !findings.has(.eventVerb, in: tokens) else { return false }
    return findings.has(.openingHours, in: before)
      || findings.senses(.fieldLabel, in: before).contains {
        OwnPlace.deskLabels.contains($0.value)
      }
  }

  private static let deskLabels: [Int16] = ["contact", "registration", "price"].map {
    WordCategory.fieldLabel.value(named: $0)
  }

  private func isUndated(_ mention: PlaceMention) -> Bool {
    findings.sentence(at: mention.firstToken).map { sentence in
      findings.dates(in: findings.tokens(ofSentence: sentence)).isEmpty
    } ?? false
  }

  /// Keeps what is not known yet; true when a venue or street was among it.
  private mutating func take(_ mentions: [PlaceMention]) -> Bool {
    let street = mentions.first { $0.kind == .address }
    let spot = mentions.first { $0.kind == .venue && (street != nil || !findings.isClub($0)) }
    guard spot != nil || street != nil else { return false }
    venue = venue ?? spot
    address = address ?? street
    place = place ?? mentions.compactMap(\.place).first { $0.kind.isTown }
    return true
  }
}
