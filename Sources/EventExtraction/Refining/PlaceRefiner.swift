import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// Gives each event the place, zone and attendance that its surroundings state.
///
/// Looked for in the event's own stretch, then its sentence, its block, the lines of its entry, the
/// heading over it, the headline, what the article states for all, and last the publisher's town,
/// which is marked as such.
struct PlaceRefiner {
  let reading: Reading
  let home: Place?
  let fallbackZone: String?
  private let search: EventPlaceSearch
  private let governing: GoverningPlace
  private let fixtures: FixtureSides
  private let column: PlaceColumn
  private let subjects: SubjectPlace
  private let behindHour: VenueBehindHour
  private let unled: UnledPlace
  private let hearing: HearingCourt
  private let fullNames: FullHouseNames
  private let streets: StreetsOfHouses

  var findings: Findings { reading.findings }

  init(reading: Reading, drafts: [EventDraft], home: Place?, fallbackZone: String?) {
    self.reading = reading
    self.home = home
    self.fallbackZone = fallbackZone
    let governing = GoverningPlace(findings: reading.findings)
    self.governing = governing
    fixtures = FixtureSides(findings: reading.findings, drafts: drafts)
    search = EventPlaceSearch(
      findings: reading.findings, home: home, governing: governing, fixtures: fixtures)
    column = PlaceColumn(findings: reading.findings)
    subjects = SubjectPlace(findings: reading.findings)
    behindHour = VenueBehindHour(findings: reading.findings)
    unled = UnledPlace(findings: reading.findings, home: home)
    hearing = HearingCourt(findings: reading.findings)
    fullNames = FullHouseNames(findings: reading.findings)
    streets = StreetsOfHouses(findings: reading.findings)
  }

  func refine(_ drafts: inout [EventDraft]) {
    let own = OwnPlace(findings: findings, drafts: drafts, home: home)
    for index in drafts.indices {
      let before = samePlace(as: drafts[index], among: drafts[..<index])
      refine(&drafts[index], after: before?.event.place, own: own)
      if drafts[index].event.place.venue == nil, drafts[index].event.place.address == nil,
        before == nil, findings.has(.samePlace, in: drafts[index].reach)
      {
        apply(spot(before: drafts[index].reach.lowerBound), to: &drafts[index].event)
      }
    }
    shareSpot(&drafts)
    shareExhibition(&drafts)
    SpanSpot().refine(&drafts)
    shareTitle(&drafts)
    OnlineSeries(findings: findings).refine(&drafts, name: name)
    shareZone(&drafts)
  }

  func hasSpot(_ draft: EventDraft) -> Bool {
    draft.event.place.venue != nil || draft.event.place.address != nil
  }

  func isCompatible(_ event: Event, _ giver: Event) -> Bool {
    event.attendance != .online && giver.attendance != .online
      && event.place.town == giver.place.town && isHeldAtOneSpot(event)
  }

  /// Events without a place are in the zone of the others of their article, when they agree on one.
  private func shareZone(_ drafts: inout [EventDraft]) {
    guard let zone = drafts.lazy.compactMap(\.event.timezone).first,
      drafts.allSatisfy({ $0.event.timezone == nil || $0.event.timezone == zone })
    else { return }
    for index in drafts.indices where drafts[index].event.timezone == nil {
      drafts[index].event.timezone = zone
      drafts[index].event.rules.append("zone: that of the article's other events")
    }
  }

  /// "même salle": the event takes place where the one told before does, if that is known.
  ///
  /// "le même théâtre" is the last venue that bears the word.
  private func samePlace(
    as draft: EventDraft, among earlier: ArraySlice<EventDraft>
  ) -> EventDraft? {
    guard let sense = findings.senses(.samePlace, in: draft.reach).first else { return nil }
    let placed = earlier.filter {
      hasSpot($0) && $0.event.scope == draft.event.scope && $0.event.kind != .deadline
    }
    let noun = findings.text(sense.endToken - 1..<sense.endToken).lowercased()
    return placed.last { $0.event.place.venue?.lowercased().contains(noun) == true } ?? placed.last
  }

  /// "la consultation sur les quais aura lieu au même endroit": a common noun, or what another sentence
  /// names, says less of the place than these words.
  private func isOutweighed(_ found: FoundPlace, in draft: EventDraft) -> Bool {
    guard let sense = findings.senses(.samePlace, in: draft.reach).first,
      let date = draft.dates.first.map({ findings.dates[$0] }),
      findings.sentence(at: sense.firstToken) == findings.sentence(at: date.firstToken),
      found.address == nil, let venue = found.venue
    else { return false }
    return venue.isCommon
      || findings.block(at: venue.firstToken) != findings.block(at: sense.firstToken)
  }

  /// "même salle (la Nef)": behind the words for the same place stands in brackets which one.
  private func samePlaceByName(in reach: Range<Int32>) -> PlaceMention? {
    guard let sense = findings.senses(.samePlace, in: reach).first else { return nil }
    let tokens = findings.article.tokens
    let open = sense.endToken
    guard open < reach.upperBound, tokens[Int(open)].isSign("("),
      let close = (open + 1..<min(open + PlaceRefiner.longestName, reach.upperBound)).first(where: {
        tokens[Int($0)].isSign(")")
      }), open + 1 < close, tokens[Int(close) - 1].shape.contains(.capitalised),
      findings.dates(in: open..<close).isEmpty
    else { return nil }
    return findings.house(
      named: open + 1..<close, rule: "the same place by its name", isLocative: true)
  }

  private static let longestName: Int32 = 6

  /// "same room", where the room was told and no event in it: the last spot named before.
  private func spot(before token: Int32) -> FoundPlace {
    var found = FoundPlace()
    let before = findings.named(in: 0..<token).filter { $0.kind != .place && $0.isLocative }
    guard let last = before.last, let block = findings.block(at: last.firstToken) else {
      return found
    }
    found.complete(with: findings.named(in: findings.tokens(ofBlock: block)))
    return found
  }

  private func refine(_ draft: inout EventDraft, after same: EventPlace?, own: OwnPlace) {
    var found = FoundPlace()
    let cellVenue = lookNearby(for: draft, &found)
    if !found.hasSpot, let name = samePlaceByName(in: draft.reach) { takeSpot(name, &found) }
    if let same, !found.hasSpot || isOutweighed(found, in: draft),
      isIn(same, found.place ?? governingTown(of: draft))
    {
      take(same, into: &draft.event, zone: found.place?.timezone)
      return
    }
    let hadPlace = found.hasPlace
    lookAbove(draft, &found)
    if !hadPlace, found.hasPlace { draft.event.rules.append("place: set by the line's head") }
    let hasOwnPlace = found.hasPlace
    lookInHeadline(over: draft, &found, keepsVenue: own.venue == nil)
    if !found.hasSpot, let court = hearing.court(of: draft) { takeSpot(court, &found) }
    if found.venue == nil, cellVenue == nil, let address = found.address {
      found.venue = HouseOnStreet(findings: findings).house(on: address)
    }
    if let meeting = own.meetingPlace, found.address == nil, goes(draft, by: found) {
      found.venue = nil
      takeSpot(meeting, &found)
    }
    draft.isSpotCommon = found.venue?.isCommon == true
    apply(found, to: &draft.event)
    let beside = draft.venueBesideTown.flatMap { hall in
      found.venue.map { hall.contains($0.firstToken) } == true ? nil : hall
    }
    if let venue = cellVenue ?? beside {
      draft.event.place.venue = findings.text(venue)
    }
    if found.venue?.isOnline == true {
      draft.event.attendance = !found.hasPlace ? .online : .mixed
    } else {
      let namesArea = hasOwnPlace && found.place?.isArea == true
      takeOwnPlace(own, into: &draft.event, namesArea: namesArea)
      if draft.event.place.address == nil,
        let street = found.venue.flatMap({ streets.street(of: $0) })
      {
        draft.event.place.address = streetLine(street)
        draft.event.place.postalCode = street.postalCode
        draft.event.rules.append("place: the street that stands beside the house's name")
      }
      if !hasSpot(draft),
        let subject = subjects.place(of: draft, isVisited: true)
          ?? subjects.place(of: draft, isVisited: false)
      {
        draft.event.place.venue = name(of: subject)
        draft.event.whereFound = draft.event.whereFound ?? evidence(of: subject)
        draft.event.rules.append("place: what the event is about")
        draft.isSpotCommon = true
      }
      if !hasSpot(draft), isHeldAtOneSpot(draft.event),
        let house = unled.house(of: draft) ?? unled.bareHouse(of: draft)
      {
        draft.event.place.venue = name(of: house)
        draft.event.whereFound = draft.event.whereFound ?? evidence(of: house)
        draft.event.rules.append("place: the house that its sentence names")
      }
      if !hasSpot(draft), let house = own.house, mayBe(draft.event, at: house) {
        draft.event.place.venue = name(of: house)
        draft.event.place.address = own.houseStreet.flatMap { streetLine($0) }
        draft.event.place.postalCode = own.houseStreet?.postalCode
        draft.event.whereFound = draft.event.whereFound ?? evidence(of: house)
        draft.event.rules.append("place: the house that the article is about")
        draft.isSpotCommon = true
        draft.isSpotShared = true
      }
      if !draft.event.place.isEmpty { draft.event.attendance = .onsite }
      // Only where the text names no place at all: a region that it names stays a region.
      if !hasOwnPlace, draft.event.place.town == nil, isAround(found.place) {
        inferTown(&draft.event)
      }
    }
    if draft.event.timezone == nil { setZone(of: &draft.event, town: found.place?.timezone) }
  }

  /// An outing of one day that tells at most where it leads, by the name in its title: "Lac Pavin, 14 km".
  private func goes(_ draft: EventDraft, by found: FoundPlace) -> Bool {
    guard draft.titleSource == .entry, draft.event.scope == .main,
      draft.event.kind == .trip || draft.event.kind == .sport, isHeldAtOneSpot(draft.event),
      draft.event.end.map({ $0.day == draft.event.start?.day }) ?? true
    else { return false }
    guard let goal = found.venue else { return true }
    let title = draft.titleTokens.isEmpty ? draft.anchor : draft.titleTokens
    return title.contains(goal.firstToken)
      && findings.sense(.locative, at: goal.firstToken - 1) == nil
  }

  /// A match may well be played at the opponent's, and what is set in another town is not at the house.
  private func mayBe(_ event: Event, at house: PlaceMention) -> Bool {
    guard event.scope == .main, event.kind != .sport, isHeldAtOneSpot(event) else { return false }
    guard let town = event.place.town else { return event.place.region == nil }
    return town == (house.placeKind == .town ? house.place?.name : home?.name) ?? town
  }

  /// The cell of a table, then the event's own words and those around; what a cell says of a venue
  /// that no head names.
  private func lookNearby(for draft: EventDraft, _ found: inout FoundPlace) -> Range<Int32>? {
    let cell = column.cell(for: draft)
    if let cell { found.complete(with: findings.mentions(in: cell).map { findings.mentions[$0] }) }
    let venue =
      found.hasSpot ? nil : cell.flatMap { column.venue(in: $0, town: found.placeMention) }
    if let sides = fixtures.sides(of: draft), let receiver = fixtures.town(in: sides.receiver) {
      found.complete(with: [receiver])
    }
    let scene = governing.lead(of: draft.block)?.place
    for tokens in search.order(for: draft) {
      let mentions = search.candidates(in: tokens, near: draft)
      if isOwn(tokens, draft) {
        // "feu de joie le 23 sur le quai, spectacle le 24 au centre Pergaud"
        if !found.hasSpot, let site = search.siteBesideDay(of: draft, in: tokens, before: mentions)
        {
          found.complete(with: [site])
          found.complete(with: mentions.filter { $0.kind == .place })
          break
        }
        found.complete(with: mentions)
        // "Harvest supper, schoolroom": what the event's own words say goes before the next sentence.
        if !found.hasSpot, cell == nil, draft.event.kind != .trip,
          let site = search.ownSite(in: tokens, of: draft)
        {
          found.complete(with: [site])
        }
      } else if !isElsewhere(mentions, than: found.place ?? scene) {
        found.complete(with: mentions.filter { !isFar($0) })
      }
      if found.isComplete { break }
    }
    return venue
  }

  /// The event's own words or its sentence.
  private func isOwn(_ tokens: Range<Int32>, _ draft: EventDraft) -> Bool {
    if tokens.overlaps(draft.reach) || tokens.contains(draft.anchor.lowerBound) { return true }
    return draft.dates.first.map { tokens.contains(findings.dates[$0].firstToken) } ?? false
  }

  /// A sentence beside the event's that is set in another town tells of another event.
  private func isElsewhere(_ mentions: [PlaceMention], than place: Place?) -> Bool {
    guard let place, place.kind == .town else { return false }
    return mentions.contains { mention in
      mention.place.map { $0.kind == .town && !$0.isSame(as: place) && $0.name != place.name }
        ?? false
    }
  }

  /// In another region than the publisher's: a sentence beside the event's that names it tells of
  /// something else ("la classe de neige à Lamoura").
  private func isFar(_ mention: PlaceMention) -> Bool {
    guard let home, let place = mention.place, place.kind == .town else { return false }
    return place.country != home.country || place.region != home.region
  }

  /// A common noun beside the event, the line over it, its title, another day's place.
  private func lookAbove(_ draft: EventDraft, _ found: inout FoundPlace) {
    if !found.hasSpot,
      let site = search.site(for: draft, parent: governing.parentItem(of: draft.block))
    {
      found.complete(with: [site])
    }
    if found.venue == nil, draft.venueBesideTown == nil, let name = behindHour.venue(of: draft),
      found.address.map({ $0.firstToken == name.endToken + 1 }) ?? true
    {
      found.complete(with: [name])
    }
    if !found.hasSpot, let subject = subjects.place(of: draft, isVisited: true),
      subject.endToken - subject.firstToken > 1
    {
      takeSpot(subject, &found)
    }
    if !found.hasPlace, let town = unled.town(of: draft), !fixtures.isTeam(town, of: draft),
      !PersonOrigin(findings: findings).holds(town, isHomeKnown: home != nil),
      !PersonOrigin(findings: findings).isOfPerformer(town, home: home)
    {
      found.complete(with: [town])
    }
    if !found.hasPlace, let town = townOfName(draft) { found.complete(with: [town]) }
    if !found.hasPlace, let sentence = draft.sentence,
      let lead = governing.lead(before: sentence, in: draft.block)
    {
      found.complete(with: [lead])
    }
    found.complete(
      with: governing.mentions(over: draft.block).filter { !fixtures.isTeam($0, of: draft) })
    if !found.hasPlace, draft.event.kind != .sport || found.venue == nil {
      found.complete(
        with: search.placesNamed(in: draft.anchor).filter { !fixtures.isTeam($0, of: draft) })
    }
    if !found.hasPlace { found.complete(with: search.foreignCandidates(near: draft)) }
  }

  /// "la réunion publique de Clamecy", "le marché de Noël de Frasne": the town that closes what an
  /// event is called by its noun, where it lies around the publisher's.
  private func townOfName(_ draft: EventDraft) -> PlaceMention? {
    let title = draft.titleTokens
    guard findings.pack.habits.headsFirst, draft.event.kind != .trip, draft.event.kind != .sport,
      let first = title.first,
      findings.sense(.eventNoun, at: first) != nil
        || findings.sense(.weakEventNoun, at: first) != nil,
      let town = findings.mentions(in: title).map({ findings.mentions[$0] }).last,
      town.placeKind?.isTown == true, town.endToken == title.upperBound,
      town.firstToken - 1 > first,
      findings.isSmallWord(.of, at: town.firstToken - 1), isAround(town.place),
      !fixtures.isTeam(town, of: draft),
      !findings.senses(.placeWord, in: first + 1..<town.firstToken).contains(where: {
        $0.value == PlaceRefiner.organisation || $0.value == PlaceRefiner.personalTitle
      })
    else { return nil }
    return town
  }

  private static let organisation = WordCategory.placeWord.value(named: "organisation")
  private static let personalTitle = WordCategory.placeWord.value(named: "title")

  /// A name that says nothing of a town.
  private func takeSpot(_ mention: PlaceMention, _ found: inout FoundPlace) {
    var spot = mention
    spot.place = nil
    found.complete(with: [spot])
  }

  private func lookInHeadline(
    over draft: EventDraft, _ found: inout FoundPlace, keepsVenue: Bool
  ) {
    guard !found.hasPlace,
      let headline = GoverningTitle(findings: findings).headline(of: draft.block)
    else { return }
    let mentions = search.candidates(in: headline, near: draft).filter {
      !$0.isOnline && !findings.isClub($0) && !fixtures.isTeam($0, of: draft)
    }
    // A headline that dates another event tells that one's venue.
    let isOther = findings.namesDate(headline) && !headline.overlaps(draft.reach)
    found.complete(
      with: keepsVenue && !isOther ? mentions : mentions.filter { $0.kind == .place })
  }

  private func governingTown(of draft: EventDraft) -> Place? {
    governing.mentions(over: draft.block).first?.place
  }

  private func isIn(_ same: EventPlace, _ town: Place?) -> Bool {
    town?.kind != .town || town?.name == same.town
  }

  private func take(_ same: EventPlace, into event: inout Event, zone: String?) {
    event.place = same
    event.timezone = event.timezone ?? zone
    event.rules.append("place: the same as that of the event before")
    event.attendance = .onsite
    if event.timezone == nil { setZone(of: &event, town: nil) }
  }

  /// What the article states for all its events, where the event states nothing else.
  private func takeOwnPlace(_ own: OwnPlace, into event: inout Event, namesArea: Bool) {
    guard event.scope == .main, !own.isEmpty else { return }
    if let venue = own.venue, event.place.venue == name(of: venue), event.place.address == nil,
      event.place.town == nil
    {
      // The house is named again, where its street stands.
      event.place.address = own.address.flatMap { streetLine($0) }
      event.place.postalCode = own.address?.postalCode
      if let town = own.place { event.place.fill(with: town) }
      event.rules.append("place: the article's own")
      return
    }
    let place = event.place
    if let town = own.place {
      if let home, place.town == nil, own.venue == nil, own.address == nil,
        town.country != home.country
      {
        return
      }
      if let other = place.town, other != town.name { return }
      if place.region != nil, place.town == nil,
        place.region != town.region || place.venue != nil || place.address != nil
      {
        return
      }
    } else if let town = place.town, town != home?.name {
      return
    }
    var isTaken = false
    if event.place.town == nil, let town = own.place {
      event.place.fill(with: town)
      event.timezone = event.timezone ?? (town.timezone.isEmpty ? nil : town.timezone)
      isTaken = true
    }
    if place.venue == nil, place.address == nil,
      own.isStated || !namesArea && isHeldAtOneSpot(event)
    {
      event.place.venue = own.venue.map { name(of: $0) }
      event.place.address = own.address.flatMap { streetLine($0) }
      event.place.postalCode = own.address?.postalCode
      event.whereFound = event.whereFound ?? (own.venue ?? own.address).map { evidence(of: $0) }
      isTaken = isTaken || own.venue != nil || own.address != nil
    }
    if isTaken { event.rules.append("place: the article's own") }
  }

  /// No deadline, no trip, nothing of which only the month is known.
  func isHeldAtOneSpot(_ event: Event) -> Bool {
    let day = event.start ?? event.end ?? event.previousStart
    // A visit by the hour is one of the house; a trip of a day leads elsewhere.
    guard event.kind != .deadline, event.kind != .trip || day?.clock != nil else { return false }
    return day.map { $0.precision >= .day } ?? false
  }

  /// Whether what a headline names is nothing, or the area that the publisher is in.
  private func isAround(_ place: Place?) -> Bool {
    guard let place, let home else { return true }
    return place.isArea && Gazetteer.shared.contains(place, home)
  }

  private func setZone(of event: inout Event, town zone: String?) {
    event.timezone =
      known(zone) ?? known(home?.timezone) ?? known(findings.article.timezone)
      ?? known(fallbackZone)
  }

  private func known(_ zone: String?) -> String? { zone?.isEmpty == false ? zone : nil }

  private func apply(_ found: FoundPlace, to event: inout Event) {
    if let venue = found.venue {
      event.place.venue = name(of: fullNames.house(for: venue) ?? venue)
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
      event.place.fill(with: place)
    }
  }

  private func name(of venue: PlaceMention) -> String {
    let whole = venue.venue ?? findings.string(venue.begin, venue.end)
    // "en visioconférence", "over Zoom", "chez Cycles Rancourt": what leads to the name is none of it.
    let first = findings.article.tokens[Int(venue.firstToken)]
    guard venue.endToken - venue.firstToken > 1, !first.shape.contains(.capitalised),
      venue.isOnline && findings.sense(.locative, at: venue.firstToken) != nil && isNamed(venue)
        || findings.sense(.venueIntro, at: venue.firstToken)?.endToken == venue.firstToken + 1
        || venue.isOnline && findings.isSmallWord(.through, at: venue.firstToken)
    else { return whole }
    return findings.text(venue.firstToken + 1..<venue.endToken)
  }

  /// "en visioconférence" names a means; "en ligne", "à distance" say nothing without their preposition.
  private func isNamed(_ venue: PlaceMention) -> Bool {
    findings.sense(.onlineVenue, at: venue.firstToken)?.value != 1
  }

  private func evidence(of mention: PlaceMention) -> Evidence {
    Evidence(
      text: findings.string(mention.begin, mention.end), begin: Int(mention.begin),
      end: Int(mention.end))
  }

  /// Number and street in the order in which they are written.
  private func streetLine(_ mention: PlaceMention) -> String? {
    guard let street = mention.street else { return nil }
    guard let number = mention.number else { return street }
    let text = findings.string(mention.begin, mention.end)
    return text.hasPrefix(street) ? "\(street) \(number)" : "\(number) \(street)"
  }

  private func inferTown(_ event: inout Event) {
    guard let home else { return }
    event.place.fill(with: home)
    event.isPlaceInferred = true
    event.rules.append("place: the publisher's")
  }
}

extension EventPlace {
  /// Takes over town, department, region and country; venue and street stay.
  mutating func fill(with place: Place) {
    country = place.country.isEmpty ? nil : place.country
    region = place.region.isEmpty ? nil : place.region
    department = place.department.isEmpty ? nil : place.department
    guard place.kind == .town || place.kind == .partOfTown else { return }
    town = place.name
    townCode = place.code.isEmpty ? nil : place.code
    latitude = place.latitude
    longitude = place.longitude
  }
}
