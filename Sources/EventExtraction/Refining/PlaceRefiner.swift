import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Gives each event the place, zone and attendance that its surroundings state.
///
/// Looked for in the event's own stretch, then its sentence, its block, the lines of its entry, the
/// document's labelled place, the headline, and last the publisher's town, which is marked as such.
struct PlaceRefiner {
  let reading: Reading
  let home: Place?
  let fallbackZone: String?

  private var findings: Findings { reading.findings }

  /// The one town in which the article itself is set, and the venue it states for all its events.
  private let ownPlace: OwnPlace?

  init(reading: Reading, home: Place?, fallbackZone: String?) {
    self.reading = reading
    self.home = home
    self.fallbackZone = fallbackZone
    ownPlace = OwnPlace(findings: reading.findings, acceptsNames: home == nil)
  }

  func refine(_ drafts: inout [EventDraft]) {
    for index in drafts.indices { refine(&drafts[index]) }
    shareZone(&drafts)
  }

  /// Events without a place are in the zone of the others of their article, when they agree on one.
  private func shareZone(_ drafts: inout [EventDraft]) {
    let zones = Set(drafts.compactMap(\.event.timezone))
    guard zones.count == 1, let zone = zones.first else { return }
    for index in drafts.indices where drafts[index].event.timezone == nil {
      drafts[index].event.timezone = zone
      drafts[index].event.rules.append("zone: that of the article's other events")
    }
  }

  /// Where nothing nearer is stated, the place that the whole article speaks of.
  private func takeOwnPlace(of draft: EventDraft, into event: inout Event) {
    guard let ownPlace, draft.event.scope == .main else { return }
    if let home {
      guard ownPlace.venue != nil || ownPlace.address != nil,
        ownPlace.place.country == home.country
      else { return }
    }
    fill(&event.place, with: ownPlace.place)
    event.timezone = event.timezone ?? ownPlace.place.timezone
    if event.place.venue == nil, event.place.address == nil {
      event.place.venue = ownPlace.venue.map {
        $0.venue ?? findings.article.string($0.begin, $0.end)
      }
      event.place.address = ownPlace.address.flatMap { streetLine($0) }
      event.whereFound = (ownPlace.venue ?? ownPlace.address).map { evidence(of: $0) }
    }
    event.rules.append("place: the article's own")
  }

  private func refine(_ draft: inout EventDraft) {
    var found = Found()
    for tokens in searchOrder(for: draft) {
      found.complete(with: candidates(in: tokens, near: draft))
      if found.isComplete { break }
    }
    if found.place == nil,
      let headline = GoverningTitle(findings: findings).headline(of: draft.block)
    {
      found.complete(with: candidates(in: headline, near: draft).filter { !$0.isOnline })
    }
    if found.place == nil {
      found.complete(with: placesNamed(in: draft.anchor))
    }
    let isOnline = found.venue?.isOnline == true
    apply(found, to: &draft.event)
    if draft.event.place.venue == nil, let venue = draft.venueBesideTown {
      draft.event.place.venue = findings.text(venue)
    }
    if isOnline {
      draft.event.attendance = found.place == nil ? .online : .mixed
    } else if !draft.event.place.isEmpty {
      draft.event.attendance = .onsite
    }
    if found.place == nil && !isOnline { takeOwnPlace(of: draft, into: &draft.event) }
    if draft.event.place.town == nil && !isOnline { inferTown(&draft, found: found) }
    if draft.event.timezone == nil {
      draft.event.timezone =
        found.place.flatMap { $0.timezone.isEmpty ? nil : $0.timezone }
        ?? home.flatMap { $0.timezone.isEmpty ? nil : $0.timezone }
        ?? findings.article.timezone ?? fallbackZone
    }
  }

  /// A name inside a title is a place only where it may well be meant: "Entre Tigre et Euphrate" is
  /// no trip to Ethiopia, in an article of another country.
  private func isNear(_ place: Place?) -> Bool {
    guard let home, let place else { return true }
    return place.country == home.country || place.population > 100_000
  }

  /// "Vide-grenier de Saint-Christol": the town that a title names, where nothing nearer is stated.
  private func placesNamed(in title: Range<Int32>) -> [PlaceMention] {
    findings.mentions(in: title).map { findings.mentions[$0] }
      .filter { $0.kind == .place && $0.place?.kind == .town && isNear($0.place) }
  }

  /// What was found so far; the first finding of each kind stays.
  private struct Found {
    var venue: PlaceMention?
    var address: PlaceMention?
    var place: Place?
    var placeMention: PlaceMention?

    var isComplete: Bool { place?.kind == .town && (venue != nil || address != nil) }

    mutating func complete(with mentions: [PlaceMention]) {
      for mention in mentions {
        switch mention.kind {
        case .venue where venue == nil:
          guard agrees(mention.place) else { continue }
          venue = mention
        case .address where address == nil:
          guard agrees(mention.place) else { continue }
          address = mention
        case .place:
          if place == nil || isFiner(mention.place) { placeMention = mention }
        default: continue
        }
        if let named = mention.place, place == nil || isFiner(named) { place = named }
      }
    }

    /// A town inside the region already found says more; another region does not.
    private func isFiner(_ other: Place?) -> Bool {
      guard let place, let other, other.kind == .town || other.kind == .partOfTown,
        place.kind != .town
      else { return false }
      return Gazetteer.shared.contains(place, other)
    }

    private func agrees(_ other: Place?) -> Bool {
      guard let place, let other, place.kind == .town, other.kind == .town else { return true }
      return place.name == other.name
    }
  }

  /// The event's own words first, then the sentences around that name no other date.
  private func searchOrder(for draft: EventDraft) -> [Range<Int32>] {
    var order = [draft.reach]
    if let sentence = draft.sentence {
      order.append(findings.tokens(ofSentence: sentence))
      order += draft.details
      order += neighbours(of: sentence, in: draft.block)
    }
    return order
  }

  /// Sentences of the same block up to the next and back to the last that name a date.
  private func neighbours(of sentence: Int, in block: Int) -> [Range<Int32>] {
    let bounds = findings.article.blocks[block]
    var found: [Range<Int32>] = []
    var next = sentence + 1
    while next < Int(bounds.endSentence) {
      let tokens = findings.tokens(ofSentence: next)
      if !findings.dates(in: tokens).isEmpty { break }
      found.append(tokens)
      next += 1
    }
    var previous = sentence - 1
    while previous >= Int(bounds.firstSentence) {
      let tokens = findings.tokens(ofSentence: previous)
      if !findings.dates(in: tokens).isEmpty { break }
      found.append(tokens)
      previous -= 1
    }
    return found
  }

  /// The mentions of a stretch, the ones beside the event's date first.
  private func candidates(in tokens: Range<Int32>, near draft: EventDraft) -> [PlaceMention] {
    guard let first = draft.dates.first else { return [] }
    let date = findings.dates[first]
    let neighbours = findings.dates(in: tokens)
    let next =
      neighbours.map { findings.dates[$0].firstToken }.first { $0 >= date.endToken }
      ?? tokens.upperBound
    let previous =
      neighbours.map { findings.dates[$0].endToken }.last { $0 <= date.firstToken }
      ?? tokens.lowerBound
    return findings.mentions(in: tokens).map { findings.mentions[$0] }
      .filter { isWhere($0, draft) }
      .map { mention -> (PlaceMention, Int32) in
        let isAfter = mention.firstToken >= date.firstToken
        var cost =
          isAfter ? mention.firstToken - date.endToken : date.firstToken - mention.endToken + 2
        if isAfter && mention.firstToken >= next { cost += 40 }
        if !isAfter && mention.endToken <= previous { cost += 40 }
        if isPlaceLine(mention) { cost -= 30 } else if !mention.isLocative { cost += 20 }
        if draft.titleSource == .entry, draft.anchor.contains(mention.firstToken),
          mention.kind == .place
        {
          cost += 60
        }
        return (mention, cost)
      }
      .sorted { $0.1 < $1.1 }.map(\.0)
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
  private func isPlaceLine(_ mention: PlaceMention) -> Bool {
    guard let block = findings.block(at: mention.firstToken) else { return false }
    let tokens = findings.tokens(ofBlock: block)
    guard mention.firstToken - tokens.lowerBound <= 1 else { return false }
    let covered = findings.mentions(in: tokens).reduce(Int32(0)) {
      $0 + findings.mentions[$1].endToken - findings.mentions[$1].firstToken
    }
    return Int(covered) * 4 >= tokens.count * 3
  }

  private func isWhere(_ mention: PlaceMention, _ draft: EventDraft) -> Bool {
    if mention.isWeak { return false }
    if draft.titleSource == .entry, !isInOwnLine(mention, draft), !isPlaceLine(mention) {
      return mention.kind != .place && mention.isLocative
    }
    switch mention.kind {
    case .address: return true
    case .venue: return mention.isLocative || draft.titleSource == .entry
    case .place:
      if draft.titleSource == .entry, draft.anchor.contains(mention.firstToken) {
        return mention.isLocative && mention.place?.kind == .town && isNear(mention.place)
      }
      return mention.isLocative || draft.titleSource == .entry
    }
  }

  private func apply(_ found: Found, to event: inout Event) {
    if let venue = found.venue {
      event.place.venue = venue.venue ?? findings.article.string(venue.begin, venue.end)
      event.whereFound = evidence(of: venue)
    }
    if let address = found.address {
      event.place.address = streetLine(address)
      event.place.postalCode = address.postalCode
      event.whereFound = event.whereFound ?? evidence(of: address)
    }
    if let place = found.place {
      if let mention = found.placeMention {
        event.whereFound = event.whereFound ?? evidence(of: mention)
      }
      fill(&event.place, with: place)
    }
  }

  private func evidence(of mention: PlaceMention) -> Evidence {
    Evidence(
      text: findings.article.string(mention.begin, mention.end), begin: Int(mention.begin),
      end: Int(mention.end))
  }

  /// Number and street in the order in which they are written.
  private func streetLine(_ mention: PlaceMention) -> String? {
    guard let street = mention.street else { return nil }
    guard let number = mention.number else { return street }
    let text = findings.article.string(mention.begin, mention.end)
    return text.hasPrefix(street) ? "\(street) \(number)" : "\(number) \(street)"
  }

  private func fill(_ target: inout EventPlace, with place: Place) {
    target.country = place.country.isEmpty ? nil : place.country
    target.region = place.region.isEmpty ? nil : place.region
    target.department = place.department.isEmpty ? nil : place.department
    guard place.kind == .town || place.kind == .partOfTown else { return }
    target.town = place.name
    target.townCode = place.code.isEmpty ? nil : place.code
    target.latitude = place.latitude
    target.longitude = place.longitude
  }

  /// Only where the text names no place at all: a region that it names stays a region.
  private func inferTown(_ draft: inout EventDraft, found: Found) {
    guard let home, found.place == nil else { return }
    fill(&draft.event.place, with: home)
    draft.event.isPlaceInferred = true
    draft.event.rules.append("place: the publisher's")
  }
}
