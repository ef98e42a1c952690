import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Hours told apart from their day: later in the sentence, or in a sentence after it.
extension ProseReader {
  /// Gives each hour of a sentence to the event it belongs to, or makes it an event of its own.
  mutating func readClocks(
    _ dates: [Int], in sentence: Range<Int32>, from first: Int, block: Int, anchors: [Anchor]
  ) {
    let listed = BracketedNames(findings: findings).hours(dates, in: sentence)
    for date in dates where findings.dates[date].form == .clockOnly {
      guard let session = reading.resolved[date].first, session.clockStart != nil,
        !isDistance(date)
      else { continue }
      if endsTrip(session, in: block) {
        continue
      } else if judge.isExcepted(findings.dates[date]) {
        objections[date] = "an exception"
        noteHourLeft(session, date, from: first)
      } else if let name = listed[date],
        let day = dayOnlyNamed(before: date, block: block)
          ?? governingDay(of: date, block: block)
      {
        let count = drafts.count
        add(
          session, on: day, anchor: Anchor(kind: .guest, tokens: name), sentence: sentence,
          block: block)
        if drafts.count > count { drafts[count].titleSource = .entry }
      } else if let own = draft(beside: date, from: first) {
        // "17, 24 et 31 janvier à Dole, à chaque fois à 20h": all days of one list have the hour.
        let list = drafts[own].dates.first
        let isOfAll = isOfAll(date, in: sentence)
        let bare = drafts[own]
        var taken = 0
        for index in first..<drafts.count
        where drafts[index].lacksClock && (isOfAll || drafts[index].dates.first == list) {
          drafts[index].take(session)
          taken += 1
        }
        // "Saturday's singalong (2pm and 4.30pm)": once more at each further hour.
        if taken == 1 { addSessions(reading.resolved[date].dropFirst(), of: bare) }
      } else if let run = runWithoutClock(before: date, from: first) {
        drafts[run].take(session)
      } else if isOfDoors(date, in: block) || leadsToShow(date, among: dates) {
        objections[date] = "the hour of the doors"
      } else if isOfOpening(date, session, in: sentence) {
        objections[date] = "opening hours"
      } else if isOfOtherFact(date, in: sentence) {
        objections[date] = "dates another fact"
      } else if let all = allWithoutClock(before: date, in: sentence, block: block) {
        for index in all { drafts[index].take(session) }
      } else if let named = namedWithoutClock(before: date, in: sentence, block: block) {
        drafts[named].take(session)
        drafts[named].details.append(sentence)
      } else if let day = dayOnlyNamed(before: date, block: block)
        ?? governingDay(of: date, block: block),
        let anchor = quotedAnchor(of: date, in: sentence) ?? ownAnchor(of: date, among: anchors)
          ?? programmeAnchor(of: date, on: day.day, in: sentence, block: block, among: anchors)
      {
        // "Deux conférences seront proposées, à 9 h 30 et 11 h": one at each hour.
        for session in reading.resolved[date] {
          add(session, on: day, anchor: anchor, sentence: sentence, block: block)
        }
      } else if readHourUnderDay(date, session, in: sentence, block: block) {
        continue
      } else if dayOnlyNamed(before: date, block: block) == nil,
        let former = formerWithoutClock(for: date, block: block)
      {
        drafts[former].take(session)
        drafts[former].details.append(sentence)
      } else if let day = dayOnlyNamed(before: date, block: block)
        ?? governingDay(of: date, block: block),
        let words = unnamed(at: date, in: sentence)
      {
        add(
          session, on: day, anchor: Anchor(kind: .unnamed, tokens: words), sentence: sentence,
          block: block)
      } else {
        objections[date] = "an hour without a day"
      }
    }
  }

  /// "commencera à 19 h au lieu de 18 h", "will start at 7pm, not 8pm": right behind the hour the one that it had.
  private mutating func noteHourLeft(_ session: ResolvedDate, _ date: Int, from first: Int) {
    guard date > 0, let clock = session.clockStart, session.clockEnd == nil,
      findings.dates[date].firstToken - findings.dates[date - 1].endToken
        <= ProseReader.reachOfHourLeft,
      let index = (first..<max(first, drafts.count)).first(where: {
        drafts[$0].dates.contains(date - 1)
      }), let start = drafts[index].event.start, let new = start.clock, new != clock,
      drafts[index].event.status == .confirmed, drafts[index].event.previousStart == nil,
      !drafts[index].event.hasRecurrence, !findings.dates[date - 1].clocks.isEmpty
    else { return }
    drafts[index].event.previousStart = CivilPoint(day: start.day, clock: clock)
    drafts[index].event.status = .rescheduled
    drafts[index].event.rules.append("state: another hour than was told")
    drafts[index].hasStatedState = true
  }

  private static let reachOfHourLeft: Int32 = 5

  /// Further sessions of one event, each of which begins at its own hour.
  private mutating func addSessions(_ sessions: ArraySlice<ResolvedDate>, of bare: EventDraft) {
    guard bare.event.kind != .deadline, !bare.event.hasRecurrence, bare.event.status == .confirmed
    else { return }
    // "créneaux 10h-13h et 13h-17h" are shifts of one.
    for session in sessions where session.clockStart != nil && session.clockEnd == nil {
      var more = bare
      more.take(session)
      drafts.append(more)
    }
  }

  /// "Le soir, à 20 h 30, la fanfare étrennera le plateau": what is to come at an hour, where no noun names it.
  func unnamed(at date: Int, in sentence: Range<Int32>) -> Range<Int32>? {
    let hour = findings.dates[date]
    let clause = judge.clause(of: hour, in: sentence)
    // "le samedi, à 17 h, un récital ; à 21 h, le Requiem de Mozart à la cathédrale"
    let isListed =
      hour.firstToken - clause.lowerBound <= 1 && clause.lowerBound > sentence.lowerBound
      && !clause.contains { findings.isFiniteVerb(at: $0) }
    guard isListed || TenseReader(findings: findings).nearestTense(hour, in: clause) > 0
    else { return nil }
    return UnnamedEvent(findings: findings).title(of: hour, in: clause)
  }

  /// "à Ornans le 12, à Quingey le 19, à chaque fois de 9 h à 12 h": the hour of every day before it.
  private func isOfAll(_ clock: Int, in sentence: Range<Int32>) -> Bool {
    let first = findings.dates[clock].firstToken
    let begin = max(sentence.lowerBound, first - ProseReader.reachOfAll)
    // "de 9 h à 16 h | à chaque étape"
    let end = min(sentence.upperBound, findings.dates[clock].endToken + ProseReader.reachBehindAll)
    return ([begin..<max(begin, first), first..<max(first, end)] as [Range<Int32>])
      .contains {
        findings.senses(.universal, in: $0).contains { $0.value != ProseReader.pronoun }
      }
  }

  /// "toutes", "chacune": all of those told before, where they open a sentence.
  static let pronoun = WordCategory.universal.value(named: "pronoun")

  private static let reachOfAll: Int32 = 6
  static let reachBehindAll: Int32 = 3

  /// "All talks begin at 7.30pm", "Toutes débutent à 19 h 30": the days told before in the paragraph that
  /// have no hour yet.
  private func allWithoutClock(
    before clock: Int, in sentence: Range<Int32>, block: Int
  ) -> [Int]? {
    let opening = findings.sense(.universal, at: sentence.lowerBound).flatMap { all in
      all.endToken <= findings.dates[clock].firstToken
        && (all.value != ProseReader.pronoun || isVerb(all.endToken, before: clock)) ? all : nil
    }
    // "Rendez-vous à 20 h 30 devant la mairie à chaque fois."
    let closing = findings.senses(.universal, in: sentence).last {
      $0.value != ProseReader.pronoun && sentence.upperBound - $0.endToken <= 1
    }
    guard opening ?? closing != nil else { return nil }
    let lacking = drafts.indices.filter { drafts[$0].block == block && drafts[$0].lacksClock }
    return lacking.count > 1 ? lacking : nil
  }

  /// "Toutes | débutent", "Tous | se tiendront".
  private func isVerb(_ token: Int32, before clock: Int) -> Bool {
    let near = token..<max(token, min(token + 3, findings.dates[clock].firstToken))
    return findings.has(.eventVerb, in: near) || findings.has(.weakEventVerb, in: near)
      || near.contains { findings.isFiniteVerb(at: $0) }
  }

  /// "rendez-vous à 9 h, retour vers 17 h": the end of what begins earlier on its day.
  private mutating func endsTrip(_ hour: ResolvedDate, in block: Int) -> Bool {
    guard ReturnDay(findings: findings).isNamed(by: hour), let end = hour.clockStart,
      let trip = drafts.lastIndex(where: { $0.block == block }),
      let start = drafts[trip].event.start, drafts[trip].event.end == nil
    else { return false }
    // "Sortie lundi 20 avril (retour 17 h 30)": without the hour at which it begins an end says too little.
    guard let clock = start.clock else { return true }
    guard clock < end else { return false }
    drafts[trip].event.end = CivilPoint(day: start.day, clock: end)
    drafts[trip].dates.append(hour.stated)
    drafts[trip].event.rules.append("ends at the hour of the return")
    return true
  }

  /// "loto à 14 h (ouverture des portes à 13 h)": when people are let in to what has its own hour.
  private func isOfDoors(_ date: Int, in block: Int) -> Bool {
    CommonHour.isDoors(findings.dates[date], in: findings)
      && drafts.last.map { $0.block == block && $0.event.start?.clock != nil } ?? false
  }

  /// "Ouverture des portes à 12 h 30, premiers tirages à 14 h": right behind the hour of the doors that of what
  /// begins.
  private func leadsToShow(_ date: Int, among dates: [Int]) -> Bool {
    CommonHour.isDoors(findings.dates[date], in: findings)
      && dates.contains { next in
        next > date && findings.dates[next].form == .clockOnly
          && findings.dates[next].bound == .closed
          && !CommonHour.isDoors(findings.dates[next], in: findings)
          && findings.dates[next].firstToken - findings.dates[date].endToken
            <= ProseReader.reachOfShow
      }
  }

  private static let reachOfShow: Int32 = 12

  /// "Billetterie ouverte de 14 h à 18 h" and not "Départ à 14 h du parking": a span of hours, or one
  /// hour behind the words that say something is open.
  private func isOfOpening(
    _ date: Int, _ session: ResolvedDate, in sentence: Range<Int32>
  ) -> Bool {
    guard session.clockEnd == nil else { return findings.has(.openingHours, in: sentence) }
    let before = sentence.lowerBound..<max(sentence.lowerBound, findings.dates[date].firstToken)
    return findings.has(.openingHours, in: before)
  }

  /// "La circulation est coupée le temps des courses, de 14 h à 17 h 30": the hours of the fact that the
  /// clause tells.
  private func isOfOtherFact(_ date: Int, in sentence: Range<Int32>) -> Bool {
    let clause = judge.clause(of: findings.dates[date], in: sentence)
    let before = clause.lowerBound..<max(clause.lowerBound, findings.dates[date].firstToken)
    return findings.has(.otherFact, in: before) && !findings.has(.eventVerb, in: clause)
      && !findings.has(.performVerb, in: clause) && !findings.has(.actVerb, in: clause)
  }

  /// The hour behind a move: "reportée du 31 août au 7 septembre (départ à 14 h)".
  mutating func takeHourOfMoved(_ dates: [Int], from first: Int) {
    for index in first..<max(first, drafts.count)
    where drafts[index].event.status == .rescheduled && drafts[index].lacksClock {
      // An hour that its old day has taken is that of the new one all the same.
      let days = drafts[index].dates.filter { findings.dates[$0].form != .clockOnly }
      let end = days.map { findings.dates[$0].endToken }.max() ?? 0
      let used = Set((drafts[..<index] + drafts[(index + 1)...]).flatMap(\.dates))
      let clock = dates.first {
        findings.dates[$0].form == .clockOnly && findings.dates[$0].firstToken >= end
          && !used.contains($0)
      }
      if let clock, let session = reading.resolved[clock].first, session.clockStart != nil {
        drafts[index].take(session)
      } else if let former = drafts[index].event.previousStart?.clock,
        let day = drafts[index].event.start?.day,
        findings.has(.sameHour, in: drafts[index].reach)
      {
        // "samedi à 18 h, est reprogrammé à dimanche, à la même heure"
        drafts[index].event.start = CivilPoint(day: day, clock: former)
      }
    }
  }

  /// "avancé d'une heure": how far and not when.
  private func isDistance(_ date: Int) -> Bool {
    let first = findings.dates[date].firstToken
    guard first > 1, findings.sense(.phraseLink, at: first - 1) != nil,
      let cue = findings.sense(.stateCue, at: first - 2), cue.endToken == first - 1
    else { return false }
    let state = StateCue(rawValue: cue.value)
    return state == .moved || state == .advanced
  }

  /// The draft of the same sentence that has a day and no hour yet, nearest to the hour.
  private func draft(beside date: Int, from first: Int) -> Int? {
    let token = findings.dates[date].firstToken
    let lacking = (first..<max(first, drafts.count)).filter { index in
      drafts[index].lacksClock && !isBehindColon(drafts[index], from: token)
        && (drafts[index].event.kind != .deadline || isOfDeadline(date, drafts[index]))
    }
    if let bracket = bracket(around: token),
      let last = lacking.last(where: { findings.dates[drafts[$0].dates[0]].endToken <= bracket })
    {
      return last
    }
    let own = lacking.filter { drafts[$0].reach.contains(token) }
    return (own.isEmpty ? lacking : own)
      .min {
        abs(findings.dates[drafts[$0].dates[0]].firstToken - token)
          < abs(findings.dates[drafts[$1].dates[0]].firstToken - token)
      }
  }

  /// "du 6 au 9 avril à la MJC, | de 9 h à 12 h": the days of a run right before in the sentence, where no other
  /// event and no verb stands between.
  private func runWithoutClock(before clock: Int, from first: Int) -> Int? {
    let hour = findings.dates[clock].firstToken
    return (first..<max(first, drafts.count)).last { index in
      let event = drafts[index].event
      guard event.start?.precision == .day, let end = event.end, end.precision == .day,
        let start = event.start?.day,
        (1...ProseReader.longestRun).contains(end.day - start), !event.hasRecurrence,
        event.kind != .deadline,
        let run = drafts[index].dates.first, findings.dates[run].endToken <= hour,
        // "passe du jeudi 17 au dimanche 20, toujours à 9 h 30"
        !findings.has(.stateCue, in: drafts[index].reach)
      else { return false }
      let between = findings.dates[run].endToken..<hour
      return between.count <= ProseReader.reachOfRun && findings.dates(in: between).isEmpty
        && !between.contains { token in
          findings.hasAny(of: ProseReader.otherEvents, in: token..<token + 1)
            && findings.sense(.venueHead, at: token) == nil && findings.mention(at: token) == nil
        }
        && !between.contains { findings.isFiniteVerb(at: $0) }
    }
  }

  private static let reachOfRun: Int32 = 16
  /// In days; the hours of a longer run are those of a house.
  private static let longestRun = 10
  private static let otherEvents = CategorySet(
    .eventNoun, .weakEventNoun, .openingHours, .doors, .otherFact, .phraseEnd)

  /// "avant le 12 à midi" and not "Repas à 12 h 30 sur réservation jusqu'au 12": a deadline's hour stands beside
  /// its day, or is a bound itself.
  private func isOfDeadline(_ clock: Int, _ draft: EventDraft) -> Bool {
    let hour = findings.dates[clock]
    guard hour.bound == .closed, let day = draft.dates.first.map({ findings.dates[$0] }) else {
      return true
    }
    return hour.firstToken >= day.endToken
      ? hour.firstToken - day.endToken <= ProseReader.reachOfDeadline
      : day.firstToken - hour.endToken <= 1
  }

  private static let reachOfDeadline: Int32 = 4

  /// "À 20 h 30, la fanfare joue : il restait hier quarante places", "à 21 h, le Requiem ; dimanche, un brunch": what a
  /// colon or semicolon leads to has a day of its own, and not the hour before it.
  private func isBehindColon(_ draft: EventDraft, from hour: Int32) -> Bool {
    isBehindSign(draft, from: hour, ":") || isBehindSign(draft, from: hour, ";")
  }

  private func isBehindSign(
    _ draft: EventDraft, from hour: Int32, _ sign: Unicode.Scalar
  ) -> Bool {
    let day = findings.dates[draft.dates[0]].firstToken
    return hour < day
      && (hour..<day).contains { findings.article.tokens[Int($0)].isSign(sign) }
  }

  /// Where the bracket opens that an hour stands in, as in "jeudi à Dole (école, 20 h), mardi à Arbois": it is
  /// of the day before.
  private func bracket(around token: Int32) -> Int32? {
    guard let sentence = findings.sentence(at: token) else { return nil }
    let begin = max(findings.tokens(ofSentence: sentence).lowerBound, token - DateReader.clockReach)
    for before in (begin..<max(begin, token)).reversed() {
      let sign = findings.article.tokens[Int(before)]
      if sign.isSign(")") { return nil }
      // "to the 29th, same time (7.30pm)" is of the day it was moved to.
      if sign.isSign("(") {
        return findings.has(.sameHour, in: max(begin, before - 3)..<before) ? nil : before
      }
    }
    return nil
  }

  func keys(_ anchor: Anchor) -> ContentKeys { reading.contentKeys(anchor.tokens) }

  /// The event told before that still lacks its hour, and no deadline.
  ///
  /// "Le bal aura lieu samedi. Il débutera à 20 h"
  private func formerWithoutClock(for clock: Int, block: Int) -> Int? {
    let hour = findings.dates[clock].firstToken
    guard
      let last = drafts.lastIndex(where: {
        !isBehindSign($0, from: hour, ";") && $0.event.kind != .deadline
      }),
      drafts[last].lacksClock,
      findings.sameSection(drafts[last].block, block), block - drafts[last].block <= 4,
      !isOver(drafts[last]) || isPast(clock) || dayToCome(block: block) == nil
    else { return nil }
    return last
  }

  /// The event without an hour whose noun the subject takes up, told before another.
  ///
  /// "… until its meeting on 9 March. A visit is on the 2nd. The meeting begins at 6:30"
  private func namedWithoutClock(
    before clock: Int, in sentence: Range<Int32>, block: Int
  ) -> Int? {
    let begin = sentence.lowerBound
    guard findings.sense(.determiner, at: begin)?.value == TitleComposer.definite,
      let noun = findings.senses(.eventNoun, in: begin..<begin + 2).first
        ?? findings.senses(.weakEventNoun, in: begin..<begin + 2).first,
      noun.endToken < findings.dates[clock].firstToken
    else { return nil }
    let keys = reading.contentKeys(noun.firstToken..<noun.endToken)
    // "Au programme : …" is no subject.
    guard !keys.isEmpty, isVerb(noun.endToken, before: clock) else { return nil }
    let fitting = drafts.indices.filter { index in
      let draft = drafts[index]
      guard draft.lacksClock, draft.block == block, draft.event.kind != .deadline,
        let date = draft.dates.first
      else { return false }
      let behind = findings.dates[date].endToken
      return keys.isSubset(of: draft.titleKeys)
        || keys.isSubset(of: reading.contentKeys(behind..<behind + 1))
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// "Les bénévoles ont servi le dernier café à 21 h".
  private func isPast(_ clock: Int) -> Bool {
    let hour = findings.dates[clock]
    guard let sentence = findings.sentence(at: hour.firstToken) else { return false }
    return TenseReader(findings: findings).nearestTense(
      hour, in: findings.tokens(ofSentence: sentence)) < 0
  }

  /// "Sa venue, calée d'abord au 6 mars, avait été repoussée": a day before the day of writing.
  private func isOver(_ draft: EventDraft?) -> Bool {
    guard let draft, let start = draft.event.start else { return false }
    return (draft.event.end ?? start).lastDay < reading.reference(ofBlock: draft.block).day
  }

  /// The last event of the section that is still to come.
  private func dayToCome(block: Int) -> EventDraft? {
    drafts.last {
      findings.sameSection($0.block, block) && $0.event.precision >= .day
        && $0.event.kind != .deadline && !isOver($0)
    }
  }

  /// The day the section speaks of: that of the event before in it, else the headline's.
  private func governingDay(of clock: Int, block: Int) -> (day: Day, date: Int)? {
    let own = drafts.last {
      findings.sameSection($0.block, block) && $0.dates[0] < clock && $0.event.kind != .deadline
    }
    if let former = isOver(own) && !isPast(clock) ? dayToCome(block: block) ?? own : own,
      let day = former.event.start?.day, former.event.precision >= .day
    {
      return (day, former.dates[0])
    }
    return dayHeading(over: block) ?? reading.headlineDay
  }

  /// A day of the block that is no event by itself and that no event's day follows: "Things get going
  /// on Thursday, April 14", with "Then, at 2 p.m." in the next sentence.
  private func dayOnlyNamed(before clock: Int, block: Int) -> (day: Day, date: Int)? {
    let begin = findings.tokens(ofBlock: block).lowerBound
    var index = clock - 1
    while index >= 0, findings.dates[index].firstToken >= begin,
      clock - index <= ProseReader.dayReach
    {
      defer { index -= 1 }
      guard findings.dates[index].form != .clockOnly else { continue }
      if drafts.contains(where: { $0.block == block && $0.dates.contains(index) }) { return nil }
      guard objections[index] == ProseReader.noEvent,
        let start = reading.resolved[index].first?.start, start.precision >= .day,
        reading.resolved[index].first?.end == nil
      else { continue }
      return (start.day, index)
    }
    return nil
  }

  /// An hour further from its day than so many dates is another day's.
  private static let dayReach = 6

  /// "FRIDAY" alone on a line over a few paragraphs.
  func dayHeading(over block: Int) -> (day: Day, date: Int)? {
    var line = block - 1
    while line >= 0, block - line <= ProseReader.headingReach {
      let tokens = findings.tokens(ofBlock: line)
      let dates = findings.dates(in: tokens)
      if let date = dates.first, dates.count == 1,
        tokens.count - Int(findings.dates[date].endToken - findings.dates[date].firstToken) <= 1
      {
        guard let start = reading.resolved[date].first?.start, start.precision >= .day else {
          return nil
        }
        return (start.day, date)
      }
      if dates.contains(where: { findings.dates[$0].form != .clockOnly }) { return nil }
      line -= 1
    }
    return nil
  }

  private static let headingReach = 6

  private mutating func add(
    _ session: ResolvedDate, on day: (day: Day, date: Int), anchor: Anchor,
    sentence: Range<Int32>, block: Int
  ) {
    guard let clock = session.clockStart else { return }
    var resolved = session
    resolved.start = CivilPoint(day: day.day, clock: clock)
    if let end = session.clockEnd {
      resolved.end = CivilPoint(day: end < clock ? day.day + 1 : day.day, clock: end)
    }
    var draft = reading.draft(
      of: resolved, block: block, anchor: anchor.tokens, reach: sentence,
      rule: "an hour on the day told of before")
    title(&draft, by: anchor, of: findings.dates[session.stated], in: sentence)
    draft.titleKeys = reading.contentKeys(draft.anchor)
    if !draft.event.title.isEmpty { drafts.append(draft) }
  }
}

extension EventDraft {
  /// A single day is known, and no hour.
  var lacksClock: Bool {
    event.start?.precision == .day && (event.end == nil || event.hasRecurrence)
  }

  /// Takes the hour that is told once for several days.
  mutating func takeHour(ofAll session: StatedClock) {
    guard let day = event.start?.day, let clock = session.start else { return }
    event.start = CivilPoint(day: day, clock: clock)
    if let end = session.end {
      event.end = CivilPoint(day: day + session.endDayOffset, clock: end)
    }
    event.rules.append("the hour of all")
  }

  /// Takes the hour, and the end where one is stated.
  mutating func take(_ session: ResolvedDate) {
    guard let day = event.start?.day, let clock = session.clockStart else { return }
    let last = event.hasRecurrence ? day : event.end?.day ?? day
    event.start = CivilPoint(day: day, clock: clock)
    if let end = session.clockEnd {
      event.end = CivilPoint(day: end < clock ? last + 1 : last, clock: end)
    }
    dates.append(session.stated)
    event.rules.append("an hour told apart from its day")
  }
}
