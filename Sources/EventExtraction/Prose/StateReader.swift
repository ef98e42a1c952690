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
        !isDoubted(cue, in: sentence)
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
      case .moved where changesVenue(cue, in: sentence, dates: dates): continue
      case .moved, .advanced:
        endOfMove = cue.endToken
        if let distance = distance(behind: cue, in: sentence) {
          let isEarlier = isAdvanced(cue)
          shift(
            &drafts, from: first, cue: cue, sentence: sentence,
            by: isEarlier ? distance.reversed : distance)
        } else if let hour = newHour(behind: cue, in: sentence) {
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
    if let (move, cue) = changeOfPlan(in: sentence, dates: dates) {
      self.move(&drafts, from: first, by: move, cue: cue, sentence: sentence)
    }
    for index in first..<max(first, drafts.count) { weaken(&drafts[index], in: sentence) }
  }

  /// "Le spectacle, prévu vendredi, aura finalement lieu mardi": a day that was planned, and the one it
  /// has in the end, with no word of moving.
  private func changeOfPlan(
    in sentence: Range<Int32>, dates: [Int]
  ) -> (Move, WordSense)? {
    guard findings.has(.plan, in: sentence), !findings.has(.stateCue, in: sentence) else {
      return nil
    }
    let dates = dates.filter { findings.dates[$0].form != .clockOnly }
    guard dates.count == 2,
      let last = findings.senses(.plan, in: sentence).last(where: {
        $0.value == StateReader.inTheEnd
      })
    else { return nil }
    let first = findings.dates[dates[0]]
    let before = max(sentence.lowerBound, first.firstToken - StateReader.planReach)
    guard first.endToken <= last.firstToken,
      findings.senses(.plan, in: before..<max(before, first.firstToken)).contains(where: {
        $0.value != StateReader.inTheEnd
      }) || isSuperseded(before: first, in: sentence) || isOver(before: first, in: sentence),
      let old = reading.resolved[dates[0]].first, let new = reading.resolved[dates[1]].first,
      old.start != nil, new.start != nil, old.start != new.start
    else { return nil }
    return (Move(old: old, new: new, dates: dates), last)
  }

  /// "which was due to be given on October 8", "had been due to take place on": a plan in the past.
  private func isSuperseded(before date: StatedDate, in sentence: Range<Int32>) -> Bool {
    let begin = max(sentence.lowerBound, date.firstToken - StateReader.doubtReach / 2)
    let words = begin..<max(begin, date.firstToken)
    return ([.tense, .eventVerb, .weakEventVerb] as [WordCategory]).contains { category in
      findings.senses(category, in: words).contains {
        EventVerbTense(rawValue: $0.value) == .superseded
      }
    }
  }

  /// "Film Night was Thursday 26, is now": a verb of the past right before the day.
  private func isOver(before date: StatedDate, in sentence: Range<Int32>) -> Bool {
    date.firstToken > sentence.lowerBound && !findings.pack.habits.headsFirst
      && findings.sense(.tense, at: date.firstToken - 1)?.value == EventVerbTense.past.rawValue
  }

  /// So many tokens before a day stands the word that it was planned.
  private static let planReach: Int32 = 4
  private static let inTheEnd = Int16(WordCategory.plan.values?.firstIndex(of: "inTheEnd") ?? -1)

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

  /// "n'est pas annulé": a negation within three words before the cue, not one inside it.
  private func isNegated(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let begin = max(sentence.lowerBound, cue.firstToken - 3)
    return findings.has(.negation, in: begin..<max(begin, cue.firstToken))
  }

  /// "que nous avions annulé l'an dernier", "qui n'a pu se tenir, aura lieu": what was before the
  /// present state is no state.
  private func isRetrospective(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let begin = max(sentence.lowerBound, cue.firstToken - 3)
    return isOfFormerYear(cue, in: sentence)
      || findings.senses(.tense, in: begin..<max(begin, cue.firstToken)).contains {
        EventVerbTense(rawValue: $0.value) == .pluperfect && !isPerfect($0)
      }
  }

  /// "annulée l'an dernier faute de neige", "cancelled in 2021": the state of an earlier edition.
  private func isOfFormerYear(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let end = min(sentence.upperBound, cue.endToken + StateReader.reachOfYear)
    guard let next = findings.dates(in: cue.endToken..<max(cue.endToken, end)).first,
      let point = reading.resolved[next].first.flatMap({ $0.start ?? $0.end })
    else { return false }
    return point.precision == .year
      && point.lastDay < reading.reference(at: cue.firstToken).day
  }

  private static let reachOfYear: Int32 = 2

  /// "has had to be moved": the helping verb before makes a present of it.
  private func isPerfect(_ tense: WordSense) -> Bool {
    tense.firstToken > 0 && findings.isSmallWord(.have, at: tense.firstToken - 1)
  }

  /// "remis au lendemain en cas de pluie": what the weather may bring is no state yet.
  private func isConditional(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let end = min(sentence.upperBound, cue.endToken + StateReader.doubtReach)
    let begin = max(sentence.lowerBound, cue.firstToken - StateReader.doubtReach)
    return findings.has(.condition, in: cue.endToken..<max(cue.endToken, end))
      || findings.has(.condition, in: begin..<max(begin, cue.firstToken))
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

  private static let doubtReach: Int32 = 12

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
    let isVagueFuture =
      start.precision < .week && start.lastDay > reading.reference(ofBlock: draft.block).day
    if verbs.contains(.conditional) || isVagueFuture {
      draft.event.status = .tentative
      draft.event.rules.append(
        isVagueFuture ? "state: only a season or month" : "state: conditional")
    }
  }

  /// "was to take place on January 8, is on January 22": a day between the verb and its own keeps the verb
  /// from a later one.
  private func isOwn(_ verb: WordSense, of draft: EventDraft) -> Bool {
    guard let first = draft.dates.first.map({ findings.dates[$0].firstToken }),
      verb.endToken <= first
    else { return true }
    return !findings.dates(in: verb.endToken..<first).contains {
      findings.dates[$0].form != .clockOnly && !draft.dates.contains($0)
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

  /// "devait suivre le 7 mars": shortly before its date stands a verb of what was to be.
  private func isSuperseded(_ draft: EventDraft) -> Bool {
    guard let date = draft.dates.first.map({ findings.dates[$0] }) else { return false }
    let begin = max(draft.reach.lowerBound, date.firstToken - StateReader.doubtReach)
    return findings.senses(.tense, in: begin..<max(begin, date.firstToken)).contains {
      EventVerbTense(rawValue: $0.value) == .superseded && isOwn($0, of: draft)
    }
  }
}

// MARK: - Moves

extension StateReader {
  private struct Move {
    var old: ResolvedDate?
    var new: ResolvedDate?
    var dates: [Int] = []
    /// Only the old day is told here.
    var keepsDay = false
    /// The day before the cue is of another event, so that this one has no old day here.
    var standsApart = false
  }

  private mutating func move(
    _ drafts: inout [EventDraft], from first: Int, cue: WordSense, sentence: Range<Int32>,
    dates: [Int]
  ) {
    let told = dates.filter { !isCustom(findings.dates[$0]) }
    var move = self.move(cue: cue, dates: told)
    // The month in which it is held in other years is no day that it leaves.
    if told.count < dates.count { move.standsApart = true }
    self.move(&drafts, from: first, by: move, cue: cue, sentence: sentence)
  }

  private mutating func move(
    _ drafts: inout [EventDraft], from first: Int, by move: Move, cue: WordSense,
    sentence: Range<Int32>
  ) {
    var target = drafts[first...].firstIndex { draft in
      draft.dates.contains { move.dates.contains($0) }
    }
    if target == nil || move.old == nil && !move.standsApart {
      if let former = former(drafts, before: first, of: cue, in: sentence) { target = former }
    }
    guard let target else { return }
    if let old = move.old, move.dates.count > 0 {
      drafts[target].event.previousStart = old.start
      drafts[target].event.previousEnd = old.end
    } else if drafts[target].event.previousStart == nil, target < first {
      drafts[target].event.previousStart = drafts[target].event.start
      drafts[target].event.previousEnd = drafts[target].event.end
    }
    finish(&drafts[target], move: move, isFormer: target < first, sentence: sentence)
    drafts = drafts.enumerated().filter { index, draft in
      index <= target || index < first || !draft.dates.contains { move.dates.contains($0) }
    }.map(\.element)
  }

  /// "d'habitude en décembre": a month or season that an exception takes out.
  private func isCustom(_ date: StatedDate) -> Bool {
    guard date.clocks.isEmpty,
      date.days.allSatisfy({ $0.dayOfMonth == nil && $0.weekday == nil && $0.offset == nil })
    else { return false }
    return (1...3 as ClosedRange<Int32>).contains { length in
      date.firstToken >= length
        && findings.sense(.exception, at: date.firstToken - length).map {
          $0.endToken >= date.firstToken
        } ?? false
    }
  }

  /// "ne se tiendra pas les 8 et 9 juin, mais les 1er et 2": the day put right behind a "but".
  private func correction(cue: WordSense, dates: [Int]) -> Move? {
    let later = dates.filter {
      findings.dates[$0].firstToken >= cue.firstToken && findings.dates[$0].form != .clockOnly
    }
    guard later.count > 1, let last = later.last,
      let old = later.last(where: { old in
        old != last && hasBut(findings.dates[old].endToken..<findings.dates[old + 1].firstToken)
      }), let new = reading.resolved[last].first, new.start != nil
    else { return nil }
    return Move(old: reading.resolved[old].first, new: new, dates: Array(old...last))
  }

  /// "est annulé et sera rattrapé le 3 avril", "was scrapped and will be held on April 7": a verb of what is
  /// to come leads from the word of state to another day, and no other event is named between.
  private func newDay(behind cue: WordSense, dates: [Int], in sentence: Range<Int32>) -> Move? {
    let days = dates.filter { findings.dates[$0].form != .clockOnly }
    guard let next = days.first(where: { findings.dates[$0].firstToken >= cue.endToken }),
      let new = reading.resolved[next].first, let start = new.start, start.precision >= .day
    else { return nil }
    let between = cue.endToken..<findings.dates[next].firstToken
    guard !findings.has(.eventNoun, in: between), !findings.has(.weakEventNoun, in: between),
      !findings.has(.negation, in: between),
      findings.senses(.eventVerb, in: between).contains(where: {
        EventVerbTense(rawValue: $0.value) == .future
      })
    else { return nil }
    let old = days.last { findings.dates[$0].endToken <= cue.firstToken }
    return Move(
      old: old.flatMap { reading.resolved[$0].first }, new: new,
      dates: [next] + (old.map { [$0] } ?? []))
  }

  private func hasBut(_ tokens: Range<Int32>) -> Bool {
    tokens.contains { findings.isSmallWord(.but, at: $0) }
  }

  /// The old and new dates: "du 14 au 21" after the cue, else what stands before and after it.
  private func move(cue: WordSense, dates: [Int]) -> Move {
    var move = Move()
    if let new = dates.last(where: { isNewDay($0, before: cue) }) {
      move.new = reading.resolved[new].first
      move.dates = [new]
      if let old = dates.last(where: { $0 < new }) {
        move.old = reading.resolved[old].first
        move.dates.append(old)
      }
      return move
    }
    let after = dates.first {
      findings.dates[$0].firstToken >= cue.firstToken && !isUnsettled(before: $0, behind: cue)
    }
    if let after {
      let date = findings.dates[after]
      let readings = reading.resolved[after]
      move.dates.append(after)
      // "moves to Thursdays from next week" leads to new days and leaves none.
      if date.bound == .from, !dates.contains(where: { $0 > after }), readings.first?.start != nil,
        readings.first?.hasRecurrence != true
      {
        // "was rescheduled from 14 March": the day it now has was told before.
        move.old = readings.first
        move.keepsDay = true
        return move
      }
      if date.form == .range, date.firstToken - cue.endToken <= 3 {
        let (old, new) = reading.endpoints(of: after)
        move.old = old
        move.new = new
        return move
      }
      move.new = readings.first
      if let end = readings.first?.end, readings.first?.start == nil {
        // "moved to 16 May" reads as a bound; here it is the new day.
        move.new?.start = end
        move.new?.end = nil
      }
    }
    if let before = dates.last(where: { findings.dates[$0].endToken <= cue.firstToken }) {
      if isOfOther(before, than: cue) {
        move.standsApart = true
        return move
      }
      move.old = reading.resolved[before].first
      move.dates.append(before)
    }
    return move
  }

  /// "postponed; a new date will be announced after the break": a word for no day yet stands between.
  private func isUnsettled(before date: Int, behind cue: WordSense) -> Bool {
    let between = cue.endToken..<max(cue.endToken, findings.dates[date].firstToken)
    return findings.senses(.stateCue, in: between).contains {
      StateCue(rawValue: $0.value) == .postponed
    }
  }

  /// "que les vœux auraient lieu le 8, et que le repas était repoussé au 24": each day has its own noun.
  private func isOfOther(_ date: Int, than cue: WordSense) -> Bool {
    let stated = findings.dates[date]
    guard let sentence = findings.sentence(at: stated.firstToken) else { return false }
    let begin = findings.tokens(ofSentence: sentence).lowerBound
    let planned = max(begin, stated.firstToken - StateReader.planReach)
    return findings.has(.eventNoun, in: begin..<max(begin, stated.firstToken))
      && findings.has(.eventNoun, in: stated.endToken..<max(stated.endToken, cue.firstToken))
      && !findings.has(.plan, in: planned..<max(planned, stated.firstToken))
  }

  /// Where the verb stands last, a word before a day says that it is the new one: "auf Samstag
  /// verschoben".
  private func isNewDay(_ date: Int, before cue: WordSense) -> Bool {
    let first = findings.dates[date].firstToken
    return first > 0 && findings.dates[date].endToken <= cue.firstToken
      && findings.isSmallWord(.movedTo, at: first - 1)
  }

  private func finish(
    _ draft: inout EventDraft, move: Move, isFormer: Bool, sentence: Range<Int32>
  ) {
    draft.hasStatedState = true
    if move.keepsDay, isFormer {
      draft.event.status = .rescheduled
      draft.event.rules.append("state: moved")
      return
    }
    guard let new = move.new, let start = new.start else {
      if move.old != nil || isFormer {
        if draft.event.previousStart == nil { draft.event.previousStart = draft.event.start }
        draft.event.start = nil
        draft.event.end = nil
        draft.event.status = .postponed
        draft.event.rules.append("state: moved to no day")
      }
      return
    }
    // "reporté : il aura lieu jeudi 3, même heure": an hour found for the new day stays.
    let hour = draft.event.start.flatMap { $0.day == start.day ? $0.clock : nil }
    if start.clock == nil, start.precision == .day, let hour {
      draft.event.start = CivilPoint(day: start.day, clock: hour)
    } else {
      draft.event.start = start
      draft.event.end = new.end
    }
    draft.event.recurrence = nil
    draft.event.status = start.precision >= .day ? .rescheduled : .postponed
    draft.event.rules.append("state: moved")
    draft.dates += move.dates
    let stated = findings.dates[new.stated]
    draft.event.when = Evidence(
      text: findings.string(stated.begin, stated.end), begin: Int(stated.begin),
      end: Int(stated.end))
    draft.event.sentence = findings.text(sentence)
  }
}
