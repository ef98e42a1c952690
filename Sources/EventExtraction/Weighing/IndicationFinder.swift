import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Gathers what speaks for and against each draft.
struct IndicationFinder {
  let reading: Reading
  let tenses: TenseReader

  init(reading: Reading) {
    self.reading = reading
    tenses = TenseReader(findings: reading.findings)
  }

  private var findings: Findings { reading.findings }

  /// The indications of each draft, in the drafts' order.
  func indications(of drafts: [EventDraft]) -> [[Indication]] {
    let shared = SharedTellings(of: drafts)
    // A short notice has one event and no other day.
    let isLong =
      findings.dates.count { $0.form != .clockOnly } >= IndicationFinder.fewestDatesOfText
    let makings = drafts.map { Indication(making: $0.event.rules) }
    let named = makings.count { isName($0) }
    return drafts.indices.map { index in
      let draft = drafts[index]
      var found: [Indication] = []
      found.reserveCapacity(48)
      if let making = makings[index] { found.append(making) }
      addTitle(of: draft, to: &found)
      addTime(of: draft, to: &found)
      addSurroundings(of: draft, to: &found)
      addPlace(of: draft, to: &found)
      addCompany(of: index, among: drafts, to: &found)
      if shared.days[index] { found.append(.dayToldElsewhere) }
      if shared.titles[index] { found.append(.titleToldElsewhere) }
      if shared.titlesAndDays[index] { found.append(.titleToldOnSameDay) }
      if isLong, named == (isName(makings[index]) ? 1 : 0), !found.contains(.toldTwice) {
        found.append(.isAlone)
      }
      return found
    }
  }

  private static let fewestDatesOfText = 4

  // MARK: - Made how, named what

  private func addTitle(of draft: EventDraft, to found: inout [Indication]) {
    switch draft.titleSource {
    case .bare: found.append(.titleIsBare)
    case .headline: found.append(.titleFromHeadline)
    case .phrase, .entry, .quoted, .composed, .structured: break
    }
    let anchor = draft.anchor
    let tokens = findings.article.tokens
    if draft.isNearOtherFact { found.append(.nearOtherFact) }
    if draft.isTitleBorrowed { found.append(.titleIsBorrowed) }
    if draft.isTitleGuessed { found.append(.titleIsGuessed) }
    if findings.has(.otherFact, in: anchor) { found.append(.titleIsOtherFact) }
    if findings.has(.eventNoun, in: anchor) { found.append(.titleHasEventNoun) }
    let names = anchor.dropFirst().filter { tokens[Int($0)].shape.contains(.capitalised) }.count
    if names > 0 { found.append(.titleHasName) }
    if names > 1 { found.append(.titleHasNames) }
    if anchor.contains(where: { findings.isFiniteVerb(at: $0) })
      || findings.has(.tense, in: anchor) || findings.has(.hostVerb, in: anchor)
    {
      found.append(.titleHasVerb)
    }
    if let first = anchor.first {
      if tokens[Int(first)].shape.contains(.capitalised) { found.append(.titleOpensWithCapital) }
      if findings.sense(.determiner, at: first)?.value == TitleComposer.definite {
        found.append(.titleOpensWithArticle)
      }
    }
    if draft.event.kind == .other { found.append(.kindIsOther) }
    if let last = anchor.last, findings.sense(.phraseLink, at: last) != nil {
      found.append(.titleEndsOpen)
    }
    let title = TitleLook(draft.event.title)
    if title.wordCount == 1 { found.append(.titleIsShort) }
    if title.wordCount > 10 { found.append(.titleIsLong) }
    if title.hasNumber { found.append(.titleHasDigits) }
    if title.hasColon { found.append(.titleHasColon) }
    if title.isTiny { found.append(.titleIsTiny) }
    if title.isCapitals { found.append(.titleIsCapitals) }
    if title.isQuoted { found.append(.titleIsQuoted) }
  }

  // MARK: - When

  private func addTime(of draft: EventDraft, to found: inout [Indication]) {
    guard let index = draft.dates.first else { return }
    let date = findings.dates[index]
    addStated(date, isOfProgramme: isOfProgramme(index), to: &found)
    let (start, end) = (draft.event.start, draft.event.end)
    let recurs = draft.event.hasRecurrence
    if let clock = start?.clock { addHour(clock, to: &found) }
    if end?.clock != nil { found.append(.hasEndHour) }
    if start?.clock != nil, !draft.isSpotShared,
      draft.event.place.venue != nil || draft.event.place.address != nil
    {
      found.append(.hasHourAndPlace)
    }
    if end?.clock != nil, !recurs, found.contains(.weekdayAlone) {
      found.append(.isWeeklyHours)
    }
    if let last = end?.day, let first = start?.day, last > first + 1 {
      found.append(.isSpan)
    }
    if recurs { found.append(.recurs) }
    if draft.event.recurrence?.until != nil {
      // "Lundi, 13 h 30. Du 21 septembre au 30 novembre": the weekday has its days.
      found.removeAll { $0 == .weekdayAlone }
      found.append(.recursUntil)
    }
    if draft.event.precision < .week { found.append(.isVague) }
    addReasons(reading.resolved[index], to: &found)
    if draft.event.previousStart != nil { found.append(.hasPreviousDay) }
    guard let point = start ?? end ?? draft.event.previousStart else { return }
    let day = point.day
    if point.precision == .week { found.append(.namesWeek) }
    if point.precision >= .day {
      switch day.weekday {
      case .monday: found.append(.onMonday)
      case .friday: found.append(.onFriday)
      case .saturday: found.append(.onSaturday)
      case .sunday: found.append(.onSunday)
      default: break
      }
    }
    addDistance(
      day - reading.reference(ofBlock: draft.block).day, of: draft, date, to: &found)
  }

  private func addHour(_ clock: Clock, to found: inout [Indication]) {
    found.append(.hasHour)
    switch clock.hour {
    case ..<9: found.append(.atEarlyHour)
    case 18...: found.append(.atEveningHour)
    default: break
    }
    if clock.minute == 30 { found.append(.atHalfHour) }
    if clock.minute % 15 != 0 { found.append(.atOddMinute) }
  }

  private func addReasons(_ resolved: [ResolvedDate], to found: inout [Indication]) {
    var differs = false
    var (isByWeekday, isByHeading, isWithinSpan) = (false, false, false)
    for index in resolved.indices {
      differs = differs || resolved[index].hasWeekdayConflict
      for reason in resolved[index].reasons {
        switch reason {
        case .yearByWeekday: isByWeekday = true
        case .yearByHeading: isByHeading = true
        case .withinSpanBefore: isWithinSpan = true
        default: break
        }
      }
    }
    if differs { found.append(.weekdayDiffers) }
    if isByWeekday { found.append(.yearByWeekday) }
    if isByHeading { found.append(.yearByHeading) }
    if isWithinSpan { found.append(.isWithinSpanBefore) }
  }

  /// How many days lie between the day of writing and the draft's.
  private func addDistance(
    _ distance: Int, of draft: EventDraft, _ date: StatedDate, to found: inout [Indication]
  ) {
    switch distance {
    case -30 ..< -7: found.append(.isWeeksPast)
    case 0 where draft.event.hasRecurrence && draft.event.recurrence?.until == nil:
      found.append(.recursFromWriting)
    case 8..<60: found.append(.isInWeeks)
    case 60...180: found.append(.isInMonths)
    default: break
    }
    switch distance {
    case ..<(-30): found.append(.isLongPast)
    case ..<0: found.append(.isPast)
    // "tous les mardis", written on a Tuesday, has a day of its own; "each week" has none.
    // "ce soir" is meant; the day of writing itself is mostly a stamp.
    case 0
    where draft.event.recurrence?.byDay.isEmpty ?? true && draft.event.recurrence?.until == nil
      && !isSaidFromToday(date, hasHour: draft.event.start?.clock != nil):
      found.append(.isToday)
    case ..<60: found.append(.isSoon)
    case 366...: found.append(.isFar)
    default: break
    }
  }

  /// "ce soir", "today": counted from the day of writing; "samedi à 20 h", written on a Saturday, is no stamp either.
  private func isSaidFromToday(_ date: StatedDate, hasHour: Bool) -> Bool {
    date.days.contains {
      $0.offset.map { !$0.isFromPreviousDate } ?? false
        || hasHour && $0.weekday != nil && $0.dayOfMonth == nil
    }
  }

  /// The weekday of a programme's days, which a heading or the text before named.
  private func isOfProgramme(_ index: Int) -> Bool {
    let resolved = reading.resolved[index]
    return resolved.indices.contains {
      resolved[$0].reasons.contains(.yearByHeading)
        || resolved[$0].reasons.contains(.withinSpanBefore)
    }
  }

  private func addStated(
    _ date: StatedDate, isOfProgramme: Bool, to found: inout [Indication]
  ) {
    guard let day = date.days.first else { return }
    if day.year != nil { found.append(.hasYear) }
    if day.hasHoliday { found.append(.isFeast) }
    if let offset = day.offset {
      found.append(offset.isFromPreviousDate ? .isRelative : .isCountedFromWriting)
    }
    if date.bound == .before { found.append(.isBoundBefore) }
    if date.form == .list {
      found.append(.isList)
      if findings.sense(.determiner, at: date.firstToken) != nil {
        found.append(.isListWithArticle)
      }
    }
    if day.weekday != nil {
      found.append(.hasWeekday)
      // "le premier dimanche d'octobre" is a day like another.
      if day.dayOfMonth == nil, day.direction == nil, day.month == nil, !isOfProgramme {
        found.append(.weekdayAlone)
      }
      if day.dayOfMonth != nil { found.append(.weekdayAgrees) }
    } else if day.dayOfMonth != nil, day.month == nil, date.days.allSatisfy({ $0.month == nil }) {
      found.append(.dayAlone)
    }
  }

  // MARK: - Around it

  private func addSurroundings(of draft: EventDraft, to found: inout [Indication]) {
    guard let index = draft.dates.first else { return }
    let date = findings.dates[index]
    addBlock(of: draft, to: &found)
    let surroundings = DateSurroundings(findings: findings)
    surroundings.addNeighbours(of: date, to: &found)
    guard let sentence = findings.sentence(at: date.firstToken) else { return }
    let tokens = findings.tokens(ofSentence: sentence)
    if date.firstToken - tokens.lowerBound <= 1 { found.append(.opensSentence) }
    if let last = tokens.last, findings.article.tokens[Int(last)].isSign("?") {
      found.append(.inQuestion)
    }
    surroundings.addOpenMarks(before: date, in: tokens, to: &found)
    switch tenses.nearestTense(date, in: tokens) {
    case ..<0: found.append(.withPast)
    case 1...: found.append(.withFuture)
    default: break
    }
    let cues: [(WordCategory, Indication)] = [
      (.reportCue, .withReport), (.otherFact, .withOtherFact),
      (.openingHours, .withOpeningHours), (.negation, .withNegation),
      (.eventVerb, .withEventVerb), (.hostVerb, .withHostVerb), (.stateCue, .withState),
    ]
    for (category, indication) in cues where findings.has(category, in: tokens) {
      found.append(indication)
    }
    // "COMPTE RENDU DU COMITÉ DU 3 MARS"
    if tokens.count <= EventJudge.longestHead,
      findings.senses(.reportCue, in: tokens).contains(where: {
        $0.value == EventJudge.minutes && $0.firstToken == tokens.lowerBound
      })
    {
      found.append(.ofMinutes)
    }
    switch draft.event.status {
    case .cancelled: found.append(.isCancelled)
    case .tentative: found.append(.isTentative)
    default: break
    }
    if found.contains(.withPast), found.contains(.withReport) { found.append(.withPastAndReport) }
    if findings.dates(in: tokens).count > 3 { found.append(.manyDates) }
  }

  private func addBlock(of draft: EventDraft, to found: inout [Indication]) {
    switch findings.role(ofBlock: draft.block) {
    case .headline: found.append(.inHeadline)
    case .listing: found.append(.inListing)
    case .teaser: found.append(.inTeaser)
    default: break
    }
    let block = findings.article.blocks[draft.block]
    switch block.kind {
    case .listItem: found.append(.inListItem)
    case .tableRow: found.append(.inTableRow)
    case .heading: found.append(.inHeading)
    default: if block.endSentence - block.firstSentence > 2 { found.append(.inLongText) }
    }
  }

  // MARK: - Where, and in what company

  private func addPlace(of draft: EventDraft, to found: inout [Indication]) {
    let place = draft.event.place
    if place.venue != nil, !draft.isSpotShared { found.append(.hasVenue) }
    if place.address != nil, !draft.isSpotShared { found.append(.hasAddress) }
    if draft.event.isPlaceInferred {
      found.append(.hasInferredTown)
    } else if place.town != nil {
      found.append(.hasTown)
    }
    if draft.event.attendance == .online { found.append(.isOnline) }
  }

  /// More than its day and hour speak for it.
  private func isName(_ making: Indication?) -> Bool {
    switch making {
    case .byDay, .byOccasion, .byHourApart: false
    default: true
    }
  }

  private func addCompany(
    of index: Int, among drafts: [EventDraft], to found: inout [Indication]
  ) {
    if drafts[index].event.rules.contains(MergeRefiner.rule) { found.append(.toldTwice) }
    if index > 0, drafts[index - 1].event.rules.first == drafts[index].event.rules.first,
      drafts[index].block - drafts[index - 1].block <= 4
    {
      found.append(.likeNeighbour)
    }
  }
}
