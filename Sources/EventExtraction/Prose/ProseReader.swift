import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// Reads events out of running text, sentence by sentence.
struct ProseReader {
  let reading: Reading
  /// For each date why it became no event, where a rule forbids one.
  var objections: [String?]
  var drafts: [EventDraft] = []
  /// Event nouns in the order of the text, for the pronouns that mean them.
  var named: [NamedEvent] = []
  /// States told of events that come later in the text.
  var pending: [PendingState] = []

  let judge: EventJudge
  let titles: TitleComposer
  let phrases: NounPhrase
  let anchorFinder: AnchorFinder

  /// Hands the drafts over, so that what amends them need not copy them.
  mutating func takeDrafts() -> [EventDraft] {
    defer { drafts = [] }
    return drafts
  }

  init(reading: Reading) {
    self.reading = reading
    objections = Array(repeating: nil, count: reading.findings.dates.count)
    judge = EventJudge(reading: reading)
    titles = TitleComposer(findings: reading.findings)
    phrases = NounPhrase(findings: reading.findings)
    anchorFinder = AnchorFinder(findings: reading.findings)
  }

  var findings: Findings { reading.findings }

  /// Reads one block of prose; dates that another reader has taken are passed over.
  mutating func read(block: Int, taken: Set<Int>) {
    let sentences = findings.article.blocks[block]
    for sentence in Int(sentences.firstSentence)..<Int(sentences.endSentence) {
      read(sentence: sentence, block: block, taken: taken)
    }
  }

  private mutating func read(sentence: Int, block: Int, taken: Set<Int>) {
    let tokens = findings.tokens(ofSentence: sentence)
    let dates = findings.dates(in: tokens).filter {
      !taken.contains($0) && !findings.isEventItself($0)
    }
    guard !dates.isEmpty else {
      if findings.has(.eventNoun, in: tokens) {
        remember(anchorFinder.words(in: tokens), sentence: tokens, block: block)
      }
      guard findings.has(.stateCue, in: tokens) else { return }
      var states = StateReader(reading: reading)
      pending += states.applyUndated(to: &drafts, sentence: tokens)
      return
    }
    let anchors = anchorFinder.anchors(in: tokens)
    remember(anchors, sentence: tokens, block: block)
    let first = drafts.count
    let takenUp = TakenUpDay(findings: findings)
    let returns = ReturnDay(findings: findings)
    var ends: [(trip: Int, date: Int)] = []
    for date in dates {
      if returns.isNamed(by: findings.dates[date]), let day = reading.resolved[date].first?.start,
        let trip = returns.trip(endingOn: day, among: drafts, in: block)
      {
        ends.append((trip, date))
        continue
      }
      for index in reading.resolved[date].indices {
        let resolved = takenUp.day(of: reading.resolved[date][index])
        if let objection = judge.objection(to: resolved, in: tokens, anchors: anchors) {
          objections[date] = objection
          continue
        }
        guard var draft = draft(resolved, in: tokens, block: block, anchors: anchors) else {
          objections[date] = ProseReader.noEvent
          continue
        }
        if let former = drafts.last, isFirst(draft, ofSeries: former) {
          objections[date] = "told with the event before"
          continue
        }
        bound(&draft, by: findings.dates[date])
        draft.titleKeys.formUnion(reading.contentKeys(draft.anchor))
        drafts.append(draft)
      }
    }
    closeRuns(from: first)
    openHabit(from: first)
    beginHabit(on: dates, in: block)
    closeOnLastDay(dates, in: block)
    readClocks(dates, in: tokens, from: first, block: block, anchors: anchors)
    endTrips(ends)
    takeSameHour(in: tokens, from: first)
    takeLeadingHour(of: dates, from: first)
    takeHourBeforeColon(of: dates, from: first)
    takeHourOfAll(dates, from: first)
    var states = StateReader(reading: reading)
    states.apply(to: &drafts, from: first, sentence: tokens, dates: dates)
    takeHourOfMoved(dates, from: first)
    Replacement(findings: findings).join(&drafts, from: first, in: tokens)
  }

  /// Why most dates of running text are no event.
  static let noEvent = "nothing in the sentence makes an event"

  private func draft(
    _ resolved: ResolvedDate, in sentence: Range<Int32>, block: Int, anchors: [Anchor]
  ) -> EventDraft? {
    let date = findings.dates[resolved.stated]
    let clause = judge.clause(of: date, in: sentence)
    if !TakenUpDay(findings: findings).isTakenUp(date),
      let deadline = deadline(resolved, date, in: sentence, block: block)
    {
      return deadline
    }
    let anchor = anchor(of: date, in: clause, among: anchors)
    if let lead = lead(ofBlock: block, instead: anchor, of: date, in: sentence) {
      let draft = self.draft(resolved, titled: lead, reach: sentence, block: block)
      // "Nouveau :" says nothing.
      if !draft.event.title.isEmpty { return draft }
    }
    // Whoever performs is told of beforehand; a report of it is news.
    if let anchor, case .performer = anchor.kind, !isToCome(resolved) { return nil }
    let named = anchor.flatMap { isToCome(resolved) || !$0.isOfNames ? $0 : nil }
    if let named, isOfOtherFact(named, in: sentence, asHead: true) { return nil }
    if let named, named.isDenied, !isCalledOff(resolved, in: sentence) { return nil }
    let sitting = judge.sitting(on: date, in: sentence).map {
      Anchor(kind: .weakNoun(.meeting), tokens: $0)
    }
    guard
      let anchor = named ?? sitting ?? nominal(date, sentence) ?? timed(
        resolved, in: sentence, clause)
        ?? unnamed(resolved, in: clause)
    else { return nil }
    var draft = reading.draft(
      of: resolved, block: block, anchor: anchor.tokens, reach: clause,
      rule: ProseReader.rule(of: anchor))
    if named == nil, let behind = titleBehind(resolved, in: clause) {
      head(&draft, with: behind)
    } else if named == nil,
      let behind = NamingSentence(findings: findings).name(behind: sentence, in: block)
    {
      set(&draft, titles.title(of: behind), behind)
    } else {
      title(&draft, by: anchor, of: date, in: sentence)
    }
    if anchor.kind == .guest, BracketedNames(findings: findings).isOpened(before: date) {
      draft.titleSource = .entry
    }
    if anchor.isDenied { StateReader.set(.cancelled, on: &draft) }
    draft.isNearOtherFact =
      named.map { isOfOtherFact($0, in: sentence) } ?? false
      || OtherFacts(findings: findings).isNearer(to: date, in: clause, anchors: anchors)
    if isCounterHours(date, under: draft.titleTokens) { return nil }
    if saysNothing(draft.titleTokens) || isNextOnes(draft) {
      follow(&draft, value: 0, isNominal: true)
    }
    if draft.event.title.isEmpty, case .occasion = anchor.kind,
      let words = UnnamedEvent(findings: findings).title(of: date, in: clause)
    {
      // "Le gâteau sera partagé samedi 17 à 15 h"
      head(&draft, with: words)
    }
    if draft.event.title.isEmpty, isToCome(resolved),
      let name = NamingSentence(findings: findings).name(before: sentence, in: block)
    {
      set(&draft, titles.title(ofEntry: name), name)
      if let noun = findings.senses(.eventNoun, in: name).first {
        draft.event.kind = EventKind.allCasesByPack[Int(noun.value)]
      }
    }
    if draft.event.title.isEmpty, isToCome(resolved), date.days.allSatisfy({ $0.unit == nil }) {
      // "On dansera donc le samedi 18": whose words name nothing is of what the text speaks of.
      follow(&draft, value: 0)
      if draft.event.title.isEmpty {
        TitleChooser(findings: findings).name(&draft, former: drafts.last)
      }
      draft.isTitleBorrowed = true
    }
    singularise(&draft, of: date)
    nameByFormer(&draft)
    return draft.event.title.isEmpty ? nil : draft
  }

  /// "The next one is on 2 May" after a habit that begins on that day.
  private func isFirst(_ draft: EventDraft, ofSeries former: EventDraft) -> Bool {
    former.event.hasRecurrence && !draft.event.hasRecurrence
      && draft.event.start?.clock == nil && draft.event.end == nil
      && draft.event.kind != .deadline && draft.event.start?.day == former.event.start?.day
      && draft.event.title != former.event.title
      && draft.event.title.hasPrefix(former.event.title)
  }

  /// "Lundi : 9h-12h" under "Horaires de la piscine".
  private func isCounterHours(_ date: StatedDate, under title: Range<Int32>) -> Bool {
    !title.isEmpty && findings.sense(.openingHours, at: title.lowerBound) != nil
      && date.days.allSatisfy { $0.dayOfMonth == nil } && date.clocks.contains { $0.end != nil }
  }

  /// "Et", "Plus tard", "Pour vous informer": small words that name nothing.
  private func saysNothing(_ title: Range<Int32>) -> Bool {
    // "Les portes ouvriront à 8 h 45 … dès 9 h, le 20 octobre"
    if title.count <= 3, findings.has(.doors, in: title), !findings.has(.eventNoun, in: title) {
      return true
    }
    guard (1...2).contains(title.count) else { return false }
    return title.allSatisfy { token in
      findings.article.tokens[Int(token)].kind == .sign
        || findings.sense(.phraseLink, at: token) != nil
        || findings.sense(.phraseEnd, at: token) != nil
    }
  }

  /// "Suivantes : 9 février et 13 avril": behind an event of the same paragraph no more than that there are others.
  private func isNextOnes(_ draft: EventDraft) -> Bool {
    (1...2).contains(draft.titleTokens.count) && findings.isBlank(draft.titleTokens)
      && draft.titleTokens.contains { findings.sense(.titleWord, at: $0) != nil }
      && drafts.last?.block == draft.block
  }

  /// "les balades guidées des 2 et 9 juillet": on each of several days there is one.
  private func singularise(_ draft: inout EventDraft, of date: StatedDate) {
    guard date.form == .list, date.days.count > 1, !draft.event.hasRecurrence else { return }
    draft.event.title = titles.singular(draft.event.title)
  }

  /// "Pas de répétition mardi 19": on that day it was to be; in the holidays it never was.
  private func isCalledOff(_ resolved: ResolvedDate, in sentence: Range<Int32>) -> Bool {
    guard let start = resolved.start, start.precision >= .weekend, !resolved.hasRecurrence,
      (resolved.end ?? start).day - start.day <= 3
    else { return false }
    let date = findings.dates[resolved.stated]
    return !findings.has(.vacation, in: sentence) && date.days.allSatisfy { !$0.hasHoliday }
      && !RestDay.holds(start.day)
      && !findings.senses(.tense, in: sentence).contains { $0.value == PerformVerb.past.rawValue }
      && start.day >= reading.reference(at: findings.dates[resolved.stated].firstToken).day
  }

  /// "La circulation se fera sur une bande": the subject of the verb is a fact nobody attends, by its
  /// first noun or by any of its words.
  private func isOfOtherFact(
    _ anchor: Anchor, in sentence: Range<Int32>, asHead: Bool = false
  ) -> Bool {
    switch anchor.kind {
    case .verb, .weakVerb, .dated: break
    default: return false
    }
    let subject = subject(before: anchor.tokens.lowerBound, in: sentence)
    if asHead {
      // "Regular hours resume Monday": where the head comes last.
      if !findings.pack.habits.headsFirst, let last = subject.last,
        findings.sense(.openingHours, at: last) != nil
      {
        return true
      }
      let head = subject.first { findings.sense(.determiner, at: $0) == nil }
      return head.map { findings.sense(.otherFact, at: $0) != nil } ?? false
        && (findings.pack.habits.headsFirst || !findings.has(.eventNoun, in: subject))
    }
    return !subject.isEmpty
      && (findings.has(.otherFact, in: subject) || findings.has(.vacation, in: subject))
      && !findings.has(.eventNoun, in: subject)
  }

  /// Whoever performs or is received is told of beforehand; a report of it is news.
  private func isToCome(_ resolved: ResolvedDate) -> Bool {
    guard let start = resolved.start, start.precision >= .day else { return false }
    return start.day >= reading.reference(at: findings.dates[resolved.stated].firstToken).day
  }

  func judgeClause(of date: StatedDate, in sentence: Range<Int32>) -> Range<Int32> {
    judge.clause(of: date, in: sentence)
  }

  private static func rule(of anchor: Anchor) -> String {
    switch anchor.kind {
    case .noun: "an event noun with a date"
    case .weakNoun: "a noun that a verb makes an event"
    case .act: "an act with a date"
    case .verb, .weakVerb: "the subject of an event verb"
    case .performer: "someone who performs"
    case .guest: "a guest who is received"
    case .fixture: "one team receives another"
    case .dated: "a subject that is on a day"
    case .sequel: "a sequel to an event before"
    case .occasion: "a day to come with its hour"
    case .unnamed: "a day to come"
    }
  }

  func blockOf(_ date: StatedDate) -> Int { findings.block(at: date.firstToken) ?? 0 }

  /// "À suivre : samedi 18, 20 h, Angers - Orléans": what stands behind the date, when it is a name.
  func titleBehind(_ resolved: ResolvedDate, in reach: Range<Int32>) -> Range<Int32>? {
    let begin = findings.dates[resolved.stated].endToken
    guard begin < reach.upperBound else { return nil }
    let rest = TitleTrimmer(findings: findings).trimmed(begin..<reach.upperBound)
    guard let first = rest.first,
      findings.article.tokens[Int(first)].shape.contains(.capitalised)
        || findings.article.tokens[Int(begin)].isSign(":"),
      rest.count <= NounPhrase.maximumTokens, !findings.isDetail(rest),
      !HeadlineTitle(findings: findings).hasVerb(rest),
      findings.mention(at: first) == nil, findings.sense(.locative, at: first) == nil,
      findings.sense(.venueHead, at: first) == nil
    else { return nil }
    return rest
  }

  /// A sentence without any verb that opens with its date announces what the heading names.
  private func nominal(_ date: StatedDate, _ sentence: Range<Int32>) -> Anchor? {
    guard date.firstToken - sentence.lowerBound <= 2 else { return nil }
    let hasPlace = findings.mentions(in: sentence).contains {
      findings.mentions[$0].kind != .place
    }
    guard !date.clocks.isEmpty || (hasPlace && date.days.allSatisfy { $0.dayOfMonth != nil })
    else { return nil }
    let hasVerb = sentence.contains {
      !(date.firstToken..<date.endToken).contains($0)
        && (findings.isFiniteVerb(at: $0) || findings.sense(.phraseEnd, at: $0) != nil)
    }
    if hasVerb { return nil }
    if let words = fewWords(before: date, in: sentence) {
      return Anchor(kind: .unnamed, tokens: words)
    }
    return Anchor(kind: .sequel(0), tokens: date.firstToken..<date.firstToken)
  }

  /// "Meat draw | Saturday at 2.", "Crib | Sunday at 1.": a word or two that open the sentence, where they say more than
  /// that something takes place.
  private func fewWords(before date: StatedDate, in sentence: Range<Int32>) -> Range<Int32>? {
    let words = sentence.lowerBound..<max(sentence.lowerBound, date.firstToken)
    guard !findings.pack.habits.headsFirst, !words.isEmpty, !date.clocks.isEmpty,
      !findings.isHollow(words),
      !findings.isDetail(words),
      words.allSatisfy({ token in
        findings.article.tokens[Int(token)].kind == .word
          && !findings.hasAny(of: ProseReader.openers, at: token)
          && findings.mention(at: token) == nil
      }), findings.article.tokens[Int(words.lowerBound)].shape.contains(.capitalised)
    else { return nil }
    return words
  }

  private static let openers = CategorySet(
    .titleWord, .phraseLink, .phraseEnd, .determiner, .locative, .sequel, .direction, .ordinal,
    .fieldLabel, .columnLabel, .openingHours, .doors, .deadlineCue, .deadlineAct, .deadlineNoun,
    .stateCue, .negation, .condition, .exception, .otherFact, .tense, .universal, .existential,
    .copula)

  /// A day to come with its hour is told for a reason, even where no word of the sentence names an
  /// event: it is of what the text speaks of, unless the sentence speaks of another fact.
  private func timed(
    _ resolved: ResolvedDate, in sentence: Range<Int32>, _ clause: Range<Int32>
  ) -> Anchor? {
    let date = findings.dates[resolved.stated]
    guard let start = resolved.start, start.precision >= .day,
      !date.days.isEmpty || date.recurrence?.frequency == .monthly,
      start.clock != nil || hasHourBehind(date, in: clause),
      start.day >= reading.reference(at: date.firstToken).day
    else { return nil }
    let near = behindColon(clause, before: date)
    for category in [WordCategory.openingHours, .reportCue, .negation]
    where findings.has(category, in: near) {
      return nil
    }
    if tellsFact(near) || isHourOfClosing(date) { return nil }
    return Anchor(kind: .occasion, tokens: date.firstToken..<date.firstToken)
  }
}

extension ProseReader {
  /// A day that nothing forbids, with words beside it that may be what takes place.
  ///
  /// Whether they are is weighed later, with all that is known of the draft; here only what no weight
  /// can mend is left out.
  private func unnamed(_ resolved: ResolvedDate, in clause: Range<Int32>) -> Anchor? {
    let date = findings.dates[resolved.stated]
    guard let point = resolved.start ?? resolved.end, namesTime(date, resolved),
      isOfLate(point, for: date), !tellsFact(clause)
    else { return nil }
    // "Elle devait réunir 600 enfants le 4 juin": the plan of the event before.
    if let pronoun = findings.sense(.sequel, at: clause.lowerBound), pronoun.value == 0,
      findings.senses(.tense, in: clause).contains(where: {
        EventVerbTense(rawValue: $0.value) == .superseded
      })
    {
      return Anchor(kind: .sequel(0), tokens: pronoun.firstToken..<pronoun.endToken)
    }
    // "Le trio a joué samedi 10", told days later: what is over and bears no name of an event is a report.
    if point.lastDay < reading.reference(at: date.firstToken).day - ProseReader.freshNews,
      TenseReader(findings: findings).nearestTense(date, in: clause) < 0
    {
      return nil
    }
    if let words = UnnamedEvent(findings: findings).title(of: date, in: clause) {
      return Anchor(kind: .unnamed, tokens: words)
    }
    // Without words of its own, what the text speaks of.
    return Anchor(kind: .unnamed, tokens: date.firstToken..<date.firstToken)
  }

  /// "L'accès fermera à 19 h ce soir-là": a verb of closing right before an hour.
  private func isHourOfClosing(_ date: StatedDate) -> Bool {
    guard !date.clocks.isEmpty else { return false }
    let before = max(0, date.firstToken - 2)..<date.firstToken
    return findings.senses(.deadlineCue, in: before).contains {
      $0.value == DeadlineTitle.closing && findings.sense(.phraseEnd, at: $0.firstToken) != nil
    }
  }

  /// To come, or news; of another story only what is to come.
  private func isOfLate(_ point: CivilPoint, for date: StatedDate) -> Bool {
    let written = reading.reference(at: date.firstToken).day
    if point.lastDay > written { return true }
    return findings.role(ofBlock: blockOf(date)) != .teaser
      && point.lastDay >= written - ProseReader.lookBack
  }

  /// So many days back a report is still of what people have just been to.
  private static let freshNews = 3
  /// So many days back a day is still told of as news.
  private static let lookBack = 45

  /// Words of another fact that are no reason of a state; "moves to another time zone" moves no event.
  private func tellsFact(_ clause: Range<Int32>) -> Bool {
    findings.senses(.otherFact, in: clause).contains {
      !OtherFacts(findings: findings).isReason($0, in: clause, ofMove: false)
        && !OtherFacts(findings: findings).isOfCondition($0)
        // "tous les lundis à 10 h (sauf vacances scolaires)"
        && !findings.has(
          .exception, in: max(0, $0.firstToken - ProseReader.reachOfException)..<$0.firstToken)
    }
  }

  private static let reachOfException: Int32 = 3

  /// "… ne s'est pas prononcé : il entendra les citoyens le 19 juin": what a colon leads to.
  private func behindColon(_ clause: Range<Int32>, before date: StatedDate) -> Range<Int32> {
    var token = date.firstToken
    while token > clause.lowerBound {
      token -= 1
      if findings.article.tokens[Int(token)].isSign(":") { return token + 1..<clause.upperBound }
    }
    return clause
  }

  /// A day, a month or a season that the text names, or a habit with days of its own.
  private func namesTime(_ date: StatedDate, _ resolved: ResolvedDate) -> Bool {
    if let rule = resolved.recurrence { return !rule.byDay.isEmpty || !rule.byMonthDay.isEmpty }
    // A feast alone is anyone's: "à Noël".
    return !date.days.isEmpty && date.days.allSatisfy { !$0.hasHoliday || $0.dayOfMonth != nil }
  }

  /// "vendredi 25 juin, ciné 3000, 20h30": the hour stands a few words behind its day.
  private func hasHourBehind(_ date: StatedDate, in clause: Range<Int32>) -> Bool {
    let end = min(clause.upperBound, date.endToken + DateReader.clockReach)
    guard date.endToken < end, let next = findings.dates(in: date.endToken..<end).first else {
      return false
    }
    return findings.dates[next].form == .clockOnly
  }
}
