import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// Reads what a sentence says of the state of its events, or of the event told of before.
struct StateReader {
  let reading: Reading

  var findings: Findings { reading.findings }

  /// Amends the drafts from `first` on, which come from this sentence, and those before it means.
  mutating func apply(
    to drafts: inout [EventDraft], from first: Int, sentence: Range<Int32>, dates: [Int]
  ) {
    var endOfMove = sentence.lowerBound
    for cue in findings.senses(.stateCue, in: sentence) {
      guard let state = StateCue(rawValue: cue.value), isLongest(cue),
        !isNegated(cue, in: sentence),
        !isRetrospective(cue, in: sentence), !isConditional(cue, in: sentence),
        !isDoubted(cue, in: sentence), !isHeldElsewhere(cue, in: sentence)
      else { continue }
      if state == .cancelled,
        let move = correction(cue: cue, dates: dates)
          ?? newDay(behind: cue, dates: dates, in: sentence)
      {
        self.move(&drafts, from: first, by: move, cue: cue, sentence: sentence)
        continue
      }
      switch state {
      // "has been put back" holds "put back", which moves nothing once more.
      case .moved where cue.firstToken < endOfMove, .advanced where cue.firstToken < endOfMove:
        continue
      case .moved where mayHandOver(cue) && !StateReader.leadsToDay(cue, in: findings): continue
      case .moved where changesVenue(cue, in: sentence, dates: dates): continue
      case .moved, .advanced:
        let whole = whole(cue, in: sentence)
        endOfMove = whole.endToken
        if let (distance, end) = distance(behind: whole, in: sentence) {
          let shift = isAdvanced(whole) ? distance.reversed : distance
          if shift.minutes != 0, let hour = newHour(from: end, in: sentence) {
            setHour(hour, by: shift, of: &drafts, from: first, cue: cue, sentence: sentence)
          } else {
            self.shift(&drafts, from: first, cue: cue, sentence: sentence, by: shift)
          }
        } else if let hour = newHour(from: cue.endToken, in: sentence) {
          setHour(hour, of: &drafts, from: first, cue: cue, sentence: sentence)
        } else {
          move(&drafts, from: first, cue: cue, sentence: sentence, dates: dates)
        }
      case .postponed, .cancelled, .tentative, .maintained, .confirmed:
        for target in targets(drafts, from: first, cue: cue, sentence: sentence)
        where state != .tentative
          || drafts[target].event.kind != .deadline && isBeside(cue, drafts[target])
        {
          StateReader.set(state, on: &drafts[target])
        }
      case .full: break
      }
    }
    if let (move, cue) = changeOfPlan(in: sentence, dates: dates)
      ?? heldOnOtherDay(in: sentence, dates: dates)
    {
      self.move(&drafts, from: first, by: move, cue: cue, sentence: sentence)
    }
    for index in first..<max(first, drafts.count) { noteDayLeft(on: &drafts[index], among: dates) }
    for index in first..<max(first, drafts.count) { weaken(&drafts[index], in: sentence) }
  }

  /// "aura lieu le 12 décembre, et non le 5", "2 December, not 9 December": the day right behind the new one that the
  /// event does not have.
  private func noteDayLeft(on draft: inout EventDraft, among dates: [Int]) {
    guard draft.event.previousStart == nil, draft.event.end == nil, !draft.event.hasRecurrence,
      draft.event.status == .confirmed && !draft.hasStatedState
        || draft.event.status == .rescheduled,
      draft.event.kind != .deadline, let new = draft.dates.first,
      findings.dates[new].form == .single, let start = draft.event.start, start.precision >= .day,
      let next = dates.first(where: { $0 > new && !findings.dates[$0].days.isEmpty }),
      findings.dates[next].form == .single,
      (0...StateReader.reachOfLeft).contains(
        findings.dates[next].firstToken - findings.dates[new].endToken),
      EventJudge(reading: reading).isExcepted(findings.dates[next]),
      draft.event.status == .rescheduled || isReplaced(findings.dates[next]),
      let left = reading.resolved[next].first?.start, left.precision >= .day, left.day != start.day
    else { return }
    draft.event.previousStart = left
    draft.event.status = .rescheduled
    draft.event.rules.append("state: another day than was told")
    draft.hasStatedState = true
  }

  private static let reachOfLeft: Int32 = 4

  /// "au lieu du 31 mars", "not 9 December as advertised": the event had that day, and no slip of a flyer did.
  private func isReplaced(_ left: StatedDate) -> Bool {
    guard left.days.allSatisfy({ $0.dayOfMonth != nil }) else { return false }
    let before = max(0, left.firstToken - StateReader.reachOfLeft)..<left.firstToken + 1
    if findings.senses(.exception, in: before).contains(where: { $0.value == StateReader.instead })
    {
      return true
    }
    let end = min(Int32(findings.article.tokens.count), left.endToken + StateReader.reachOfReport)
    let behind = left.endToken..<max(left.endToken, end)
    return behind.prefix(2).contains { findings.isSmallWord(.as, at: $0) }
      && (findings.has(.plan, in: behind) || findings.has(.reportCue, in: behind))
  }

  private static let reachOfReport: Int32 = 5

  private static let instead = WordCategory.exception.value(named: "instead")

  /// "Il est finalement annulé.": a sentence that names no date moves or cancels the event before it.
  ///
  /// Gives back what it says of an event that is told only later.
  mutating func applyUndated(
    to drafts: inout [EventDraft], sentence: Range<Int32>
  ) -> [PendingState] {
    var pending: [PendingState] = []
    for cue in findings.senses(.stateCue, in: sentence) {
      guard let state = StateCue(rawValue: cue.value), !isNegated(cue, in: sentence),
        state == .cancelled || state == .postponed || state == .maintained
      else { continue }
      let targets = targets(drafts, from: drafts.count, cue: cue, sentence: sentence)
      for target in targets { StateReader.set(state, on: &drafts[target]) }
      if targets.isEmpty, state != .maintained {
        pending.append(PendingState(state: state, sentence: sentence))
      }
    }
    return pending
  }

  /// "a été remis à": a prize to somebody, or a match to a day.
  private func mayHandOver(_ cue: WordSense) -> Bool {
    findings.sense(.actVerb, at: cue.firstToken) != nil
  }

  /// "remis à | dimanche": the day stands right behind the word of moving, or begins with its preposition.
  static func leadsToDay(_ cue: WordSense, in findings: Findings) -> Bool {
    (cue.endToken - 1...cue.endToken).contains { token in
      findings.date(at: token).map {
        findings.dates[$0].firstToken == token && !findings.dates[$0].days.isEmpty
      } ?? false
    }
  }

  /// "moved from The Louisiana", "déplacé à la salle Proudhon": another place and no other day.
  private func changesVenue(_ cue: WordSense, in sentence: Range<Int32>, dates: [Int]) -> Bool {
    guard !dates.contains(where: { findings.dates[$0].endToken > cue.endToken }) else {
      return false
    }
    if dates.contains(where: { findings.dates[$0].endToken <= cue.firstToken }),
      !findings.pack.habits.headsFirst, leadsToPlace(cue, before: sentence.upperBound)
    {
      return true
    }
    let after = cue.endToken..<max(cue.endToken, min(sentence.upperBound, cue.endToken + 4))
    return findings.mentions(in: after).contains {
      findings.mentions[$0].firstToken <= cue.endToken + 2
    } || !findings.sites(in: after).isEmpty
  }

  /// "n'aura pas lieu à la halle, mais à la salle des fêtes": only the place is another.
  private func isHeldElsewhere(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    guard StateCue(rawValue: cue.value) == .cancelled else { return false }
    let end = min(sentence.upperBound, cue.endToken + StateReader.doubtReach)
    let reach = cue.endToken..<max(cue.endToken, end)
    let left = LeftPlace(findings: findings)
    return findings.mentions(in: reach).contains { index in
      left.isCorrected(findings.mentions[index])
        && findings.dates(in: cue.endToken..<findings.mentions[index].firstToken).isEmpty
    }
  }

  /// "n'est pas annulé": a negation within three words before the cue, not one inside it.
  private func isNegated(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let begin = max(sentence.lowerBound, cue.firstToken - 3)
    return findings.has(.negation, in: begin..<max(begin, cue.firstToken))
  }

  /// "que nous avions annulé l'an dernier", "qui n'a pu se tenir, aura lieu": what was before the
  /// present state is no state.
  private func isRetrospective(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let begin = max(sentence.lowerBound, cue.firstToken - 3)
    return isOfFormerYear(cue, in: sentence) || isBehindAfter(cue, in: sentence)
      || findings.senses(.tense, in: begin..<max(begin, cue.firstToken)).contains {
        EventVerbTense(rawValue: $0.value) == .pluperfect && !isPerfect($0)
      }
  }

  /// "Après trois éditions annulées, la foire revient": what lies behind the text's present, where no day is
  /// told of it.
  private func isBehindAfter(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    guard findings.isSmallWord(.after, at: sentence.lowerBound),
      let comma = (sentence.lowerBound..<sentence.upperBound).first(where: {
        findings.article.tokens[Int($0)].isSign(",")
      }), cue.endToken <= comma
    else { return false }
    return findings.dates(in: sentence.lowerBound..<comma).isEmpty
  }

  /// "annulée l'an dernier faute de neige", "cancelled for two years, 2022 and 2023": the state of an earlier edition.
  private func isOfFormerYear(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let end = min(sentence.upperBound, cue.endToken + StateReader.reachOfYear)
    guard let next = findings.dates(in: cue.endToken..<max(cue.endToken, end)).first,
      let point = reading.resolved[next].first.flatMap({ $0.start ?? $0.end })
    else { return false }
    return point.precision == .year
      && point.lastDay < reading.reference(at: cue.firstToken).day
  }

  private static let reachOfYear: Int32 = 5

  /// "has had to be moved": the helping verb before makes a present of it.
  private func isPerfect(_ tense: WordSense) -> Bool {
    tense.firstToken > 0 && findings.isSmallWord(.have, at: tense.firstToken - 1)
  }

  /// "remis au lendemain en cas de pluie": what the weather may bring is no state yet.
  private func isConditional(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let end = min(sentence.upperBound, cue.endToken + StateReader.doubtReach)
    let begin = max(sentence.lowerBound, cue.firstToken - StateReader.doubtReach)
    let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 2)
    return isAsked(cue, in: sentence)
      || findings.has(.condition, in: cue.endToken..<max(cue.endToken, end))
      || findings.has(.condition, in: opening)
      || findings.has(.condition, in: begin..<max(begin, cue.firstToken))
  }

  /// "a conversation on how to move the movement forward": what is asked is told of nothing.
  private func isAsked(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let first = max(sentence.lowerBound, cue.firstToken - 2)
    return (first..<max(first, cue.firstToken)).contains { findings.isSmallWord(.how, at: $0) }
  }

  /// "pourrait être annulé": a doubt right before leaves the event in doubt, and where it is.
  private func isDoubted(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let begin = max(sentence.lowerBound, cue.firstToken - 3)
    let state = StateCue(rawValue: cue.value)
    guard state == .cancelled || state == .postponed else { return false }
    return findings.senses(.stateCue, in: begin..<max(begin, cue.firstToken)).contains { doubt in
      StateCue(rawValue: doubt.value) == .tentative
        && (doubt.endToken..<max(doubt.endToken, cue.firstToken)).allSatisfy {
          findings.article.tokens[Int($0)].kind == .word
        }
    }
  }

  /// "a new date will be announced" gives no day, though "new date" does.
  private func isLongest(_ cue: WordSense) -> Bool {
    findings.sense(.stateCue, at: cue.firstToken).map { $0.endToken <= cue.endToken } ?? true
  }

  /// "has been pushed" with "pushed back" that begins in it: one move to the end of both.
  private func whole(_ cue: WordSense, in sentence: Range<Int32>) -> WordSense {
    let last = findings.senses(.stateCue, in: cue.firstToken..<cue.endToken)
      .filter { [.moved, .advanced].contains(StateCue(rawValue: $0.value)) }
      .max { $0.endToken < $1.endToken }
    guard let last, last.endToken > cue.endToken, last.endToken <= sentence.upperBound else {
      return cue
    }
    var whole = cue
    whole.tokenCount = Int16(clamping: last.endToken - cue.firstToken)
    return whole
  }

  /// "est avancé" is a move as well, and an earlier one.
  private func isAdvanced(_ cue: WordSense) -> Bool {
    findings.senses(.stateCue, in: cue.firstToken..<cue.endToken).contains {
      StateCue(rawValue: $0.value) == .advanced
    }
  }

  /// A doubt further away is about something else.
  private func isBeside(_ cue: WordSense, _ draft: EventDraft) -> Bool {
    let ends =
      draft.dates.map { findings.dates[$0] }.map { ($0.firstToken, $0.endToken) }
      + [(draft.anchor.lowerBound, draft.anchor.upperBound)]
    return ends.contains { begin, end in
      cue.firstToken >= begin - StateReader.doubtReach
        && cue.endToken <= end + StateReader.doubtReach
    }
  }

  static let doubtReach: Int32 = 12

  static func set(_ state: StateCue, on draft: inout EventDraft) {
    draft.hasStatedState = true
    draft.event.rules.append("state: \(state)")
    switch state {
    case .cancelled: draft.event.status = .cancelled
    case .postponed:
      guard draft.event.status != .postponed else { return }
      draft.event.status = .postponed
      draft.event.previousStart = draft.event.start
      draft.event.previousEnd = draft.event.end
      draft.event.start = nil
      draft.event.end = nil
    case .tentative where draft.event.status == .confirmed: draft.event.status = .tentative
    case .confirmed, .maintained: draft.event.status = .confirmed
    case .tentative, .moved, .advanced, .full: break
    }
  }

  /// A season or month to come is a plan; so is what "devrait" and "pourrait" say.
  private func weaken(_ draft: inout EventDraft, in sentence: Range<Int32>) {
    guard draft.event.status == .confirmed, !draft.hasStatedState,
      let start = draft.event.start
    else { return }
    let verbs = findings.senses(.eventVerb, in: draft.reach).filter { isOwn($0, of: draft) }
      .map { EventVerbTense(rawValue: $0.value) }
    if (verbs.contains(.superseded) || isSuperseded(draft)) && !isElsewhere(draft) {
      draft.event.status = .cancelled
      draft.event.rules.append("state: a plan that no longer holds")
      return
    }
    if isOtherDay(draft) {
      draft.event.status = .tentative
      draft.event.rules.append("state: a day for bad weather")
      return
    }
    let isVagueFuture =
      start.precision < .week && start.lastDay > reading.reference(ofBlock: draft.block).day
    if verbs.contains(.conditional) || isVagueFuture {
      draft.event.status = .tentative
      draft.event.rules.append(
        isVagueFuture ? "state: only a season or month" : "state: conditional")
    }
  }

  /// "dimanche 13, ou le dimanche suivant en cas de pluie", "on Sunday or the Sunday after if it rains": the last
  /// of several days, which only the weather brings.
  private func isOtherDay(_ draft: EventDraft) -> Bool {
    if isLedByOr(draft) { return true }
    guard let index = draft.dates.first, findings.dates[index].form == .list,
      let last = reading.resolved[index].last?.start, draft.event.start?.day == last.day,
      draft.event.start?.day != reading.resolved[index].first?.start?.day
    else { return false }
    let date = findings.dates[index]
    return (date.firstToken..<date.endToken).contains { findings.isSmallWord(.or, at: $0) }
      && isUnderWeather(date)
  }

  /// "Sun 20 Dec: Long Mynd, or Sunday 27 if it snows": a day of its own between an "or" and the weather.
  private func isLedByOr(_ draft: EventDraft) -> Bool {
    guard let date = draft.dates.first.map({ findings.dates[$0] }) else { return false }
    return date.firstToken > 0 && findings.isSmallWord(.or, at: date.firstToken - 1)
      && isUnderWeather(date)
  }

  /// "… | en cas de pluie": the condition stands right behind the day.
  private func isUnderWeather(_ date: StatedDate) -> Bool {
    let end = min(Int32(findings.article.tokens.count), date.endToken + StateReader.reachOfWeather)
    return findings.has(.condition, in: date.endToken..<max(date.endToken, end))
  }

  private static let reachOfWeather: Int32 = 3

  /// "was to take place on January 8, is on January 22": a day between the verb and its own keeps the verb
  /// from a later one.
  func isOwn(_ verb: WordSense, of draft: EventDraft) -> Bool {
    guard let first = draft.dates.first.map({ findings.dates[$0].firstToken }) else { return true }
    guard verb.endToken <= first else { return !isOfNext(verb, behind: draft) }
    return !findings.dates(in: verb.endToken..<first).contains { index in
      // "Il aurait dû se courir cette année le 12"
      !draft.dates.contains(index)
        && findings.dates[index].days.contains { $0.dayOfMonth != nil || $0.weekday != nil }
    }
  }

  /// "le carnaval, fixé au 21 février, et la fête de la musique, qui devait avoir lieu le 20 juin": a verb behind
  /// another event's noun, with a day of its own.
  private func isOfNext(_ verb: WordSense, behind draft: EventDraft) -> Bool {
    let ends = draft.dates.map { findings.dates[$0].endToken } + [draft.anchor.upperBound]
    guard let end = ends.filter({ $0 <= verb.firstToken }).max(), end >= draft.anchor.upperBound,
      findings.has(.eventNoun, in: end..<verb.firstToken), draft.reach.upperBound > verb.endToken
    else { return false }
    return findings.dates(in: verb.endToken..<draft.reach.upperBound).contains { index in
      !draft.dates.contains(index) && findings.dates[index].days.contains { $0.dayOfMonth != nil }
    }
  }

  /// "was to take place in the Sugar Club on 21 May is moving to Vicar Street": only the venue is another.
  private func isElsewhere(_ draft: EventDraft) -> Bool {
    guard let date = draft.dates.first.map({ findings.dates[$0] }) else { return false }
    let behind = date.endToken..<max(date.endToken, draft.reach.upperBound)
    return findings.senses(.stateCue, in: behind).contains { cue in
      StateCue(rawValue: cue.value) == .moved && leadsToPlace(cue, before: behind.upperBound)
    }
  }

  /// "is moving to Vicar Street": a name and no day behind the cue.
  private func leadsToPlace(_ cue: WordSense, before end: Int32) -> Bool {
    cue.endToken < end && findings.dates(in: cue.endToken..<end).isEmpty
      && (!findings.mentions(in: cue.endToken..<end).isEmpty
        || findings.article.tokens[Int(cue.endToken)].shape.contains(.capitalised))
  }
}
