import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// From which day a word of state moves an event, and to which.
extension StateReader {
  /// "Le spectacle, prévu vendredi, aura finalement lieu mardi": a day that was planned, and the one it
  /// has in the end, with no word of moving.
  func changeOfPlan(
    in sentence: Range<Int32>, dates: [Int]
  ) -> (Move, WordSense)? {
    guard findings.senses(.stateCue, in: sentence).allSatisfy({ isOfPlanGivenUp($0) }) else {
      return nil
    }
    let dates = dates.filter { findings.dates[$0].form != .clockOnly }
    guard dates.count == 2 else { return nil }
    let first = findings.dates[dates[0]]
    let before = max(sentence.lowerBound, first.firstToken - StateReader.planReach)
    let isGivenUp =
      isSuperseded(before: first, in: sentence)
      || isSuperseded(behind: first, before: findings.dates[dates[1]])
    let isPlanned =
      isGivenUp || isOver(before: first, in: sentence)
      || findings.senses(.plan, in: before..<max(before, first.firstToken)).contains {
        $0.value != StateReader.inTheEnd
      }
    guard isPlanned,
      let last = findings.senses(.plan, in: sentence).last(where: {
        $0.value == StateReader.inTheEnd
      }) ?? takenUp(between: dates[0], and: dates[1])
        ?? (isGivenUp ? held(between: dates[0], and: dates[1], in: sentence) : nil),
      first.endToken <= last.firstToken,
      let old = reading.resolved[dates[0]].first, let new = reading.resolved[dates[1]].first,
      old.start != nil, new.start != nil, old.start != new.start
    else { return nil }
    return (Move(old: old, new: new, dates: dates), last)
  }

  /// "un temps | envisagé": part of the words for a plan that no longer holds.
  private func isOfPlanGivenUp(_ cue: WordSense) -> Bool {
    let first = max(0, cue.firstToken - StateReader.planReach)
    return findings.senses(.tense, in: first..<cue.firstToken + 1).contains {
      EventVerbTense(rawValue: $0.value) == .superseded && $0.endToken >= cue.endToken
    }
  }

  /// "La date du 12 avril | avait d'abord été évoquée": right behind the day.
  private func isSuperseded(behind date: StatedDate, before next: StatedDate) -> Bool {
    let end = min(next.firstToken, date.endToken + StateReader.planReach)
    return findings.senses(.tense, in: date.endToken..<max(date.endToken, end)).contains {
      EventVerbTense(rawValue: $0.value) == .superseded && $0.tokenCount > 1
    }
  }

  /// "Initialement prévu le 4, le concert | aura lieu le 11": what is to come stands between the day of a plan given
  /// up and another one, and the two have no more than one event's noun.
  private func held(between old: Int, and new: Int, in sentence: Range<Int32>) -> WordSense? {
    let (former, latter) = (findings.dates[old], findings.dates[new])
    let between = former.endToken..<max(former.endToken, latter.firstToken)
    let opening = sentence.lowerBound..<max(sentence.lowerBound, former.firstToken)
    guard former.form == .single, latter.form == .single,
      !findings.has(.eventNoun, in: between) || !findings.has(.eventNoun, in: opening)
    else { return nil }
    return findings.senses(.eventVerb, in: between).first {
      EventVerbTense(rawValue: $0.value) == .future
    } ?? findings.senses(.copula, in: between).last { $0.endToken >= latter.firstToken - 1 }
  }

  /// "le marché du jeudi 24 décembre se tiendra le mercredi 23": the day in its name, and right behind a verb of
  /// what is to come the one it is held on.
  func heldOnOtherDay(in sentence: Range<Int32>, dates: [Int]) -> (Move, WordSense)? {
    guard dates.count > 1, !findings.has(.stateCue, in: sentence) else { return nil }
    let dates = dates.filter { findings.dates[$0].form != .clockOnly }
    guard dates.count == 2 else { return nil }
    let (first, second) = (findings.dates[dates[0]], findings.dates[dates[1]])
    let link =
      findings.isSmallWord(.ofThe, at: first.firstToken) ? first.firstToken : first.firstToken - 1
    // "Le bal du 14 juillet aura lieu le 13": without a weekday it may be a feast.
    guard first.form == .single, first.days.first?.weekday != nil, second.form == .single, link > 0,
      findings.isSmallWord(.ofThe, at: link),
      findings.senses(.eventNoun, in: max(0, link - StateReader.planReach)..<link).contains(where: {
        $0.endToken == link
      }),
      let verb = findings.senses(.eventVerb, in: first.endToken..<second.firstToken).first,
      verb.firstToken == first.endToken, second.firstToken == verb.endToken,
      EventVerbTense(rawValue: verb.value) == .future,
      let old = reading.resolved[dates[0]].first, let new = reading.resolved[dates[1]].first,
      old.start != nil, new.start != nil, old.start?.day != new.start?.day
    else { return nil }
    return (Move(old: old, new: new, dates: dates), verb)
  }

  /// "prévue le 9 janvier, | elle aura lieu le 16": a pronoun and a verb of what is to come between two days.
  private func takenUp(between old: Int, and new: Int) -> WordSense? {
    let between = findings.dates[old].endToken..<findings.dates[new].firstToken
    guard !between.isEmpty, findings.article.tokens[Int(between.lowerBound)].isSign(","),
      let pronoun = findings.sense(.sequel, at: between.lowerBound + 1), pronoun.value == 0,
      findings.senses(.eventVerb, in: between).contains(where: {
        EventVerbTense(rawValue: $0.value) == .future
      })
    else { return nil }
    return pronoun
  }

  /// "which was due to be given on October 8", "had been due to take place on": a plan in the past.
  func isSuperseded(before date: StatedDate, in sentence: Range<Int32>) -> Bool {
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

  static let planned = WordCategory.plan.value(named: "planned")
  private static let inTheEnd = WordCategory.plan.value(named: "inTheEnd")

  /// "devait suivre le 7 mars": shortly before its date stands a verb of what was to be.
  func isSuperseded(_ draft: EventDraft) -> Bool {
    guard let date = draft.dates.first.map({ findings.dates[$0] }) else { return false }
    let begin = max(draft.reach.lowerBound, date.firstToken - StateReader.doubtReach)
    return findings.senses(.tense, in: begin..<max(begin, date.firstToken)).contains {
      EventVerbTense(rawValue: $0.value) == .superseded && isOwn($0, of: draft)
    }
  }

  struct Move {
    var old: ResolvedDate?
    var new: ResolvedDate?
    var dates: [Int] = []
    /// Only the old day is told here.
    var keepsDay = false
    /// The day before the cue is of another event, so that this one has no old day here.
    var standsApart = false
  }

  mutating func move(
    _ drafts: inout [EventDraft], from first: Int, cue: WordSense, sentence: Range<Int32>,
    dates: [Int]
  ) {
    let judge = EventJudge(reading: reading)
    // "The spring social … moves to April 24" leaves no spring.
    let told = dates.filter {
      !isTakenOut(findings.dates[$0]) && !judge.isModifier(findings.dates[$0])
    }
    var move =
      plannedDay(behind: cue, among: told, in: sentence) ?? self.move(cue: cue, dates: told)
    // The month in which it is held in other years is no day that it leaves.
    if told.count < dates.count { move.standsApart = true }
    self.move(&drafts, from: first, by: move, cue: cue, sentence: sentence)
  }

  mutating func move(
    _ drafts: inout [EventDraft], from first: Int, by move: Move, cue: WordSense,
    sentence: Range<Int32>
  ) {
    var target = drafts[first...].firstIndex { draft in
      draft.dates.contains { move.dates.contains($0) }
    }
    if target == nil || move.old == nil && !move.standsApart {
      if let former = former(drafts, before: first, of: cue, in: sentence) { target = former }
    }
    // "25 – Plant sale (moved from 18th)": the one event of the line.
    if target == nil, move.keepsDay, drafts.count == first + 1 { target = first }
    guard let target else { return }
    if let old = move.old, move.dates.count > 0 {
      drafts[target].event.previousStart =
        numberBefore(move.new?.start, of: old) ?? old.start
      drafts[target].event.previousEnd = old.end
    } else if drafts[target].event.previousStart == nil, target < first {
      drafts[target].event.previousStart = drafts[target].event.start
      drafts[target].event.previousEnd = drafts[target].event.end
    }
    finish(&drafts[target], move: move, isFormer: target < first, sentence: sentence)
    drafts = drafts.enumerated().filter { index, draft in
      index <= target || index < first || !draft.dates.contains { move.dates.contains($0) }
    }.map(\.element)
    drafts.insert(contentsOf: others(of: drafts[target], by: move), at: target + 1)
  }

  /// "Prévue le 9, elle est remise au 16 décembre", told behind the 12th: the 9th of the month of the new day, and
  /// none behind it.
  private func numberBefore(_ new: CivilPoint?, of old: ResolvedDate) -> CivilPoint? {
    let days = findings.dates[old.stated].days
    // "postponed from February, is now on 26 March": a month that has gone by.
    if let start = old.start, start.precision == .month, days.allSatisfy({ $0.year == nil }),
      let new, new.precision >= .day, start.day > new.day
    {
      return CivilPoint(year: start.day.year - 1, month: start.day.month)
    }
    guard days.count == 1, let number = days[0].dayOfMonth, days[0].month == nil,
      let new, new.precision >= .day, let start = old.start, start.day > new.day,
      start.day.month != new.day.month,
      let day = Day(year: new.day.year, month: new.day.month, dayOfMonth: number), day < new.day
    else { return nil }
    return start.clock.map { CivilPoint(day: day, clock: $0) } ?? CivilPoint(day: day)
  }

  /// "d'habitude en décembre": a month or season that an exception takes out.
  private func isTakenOut(_ date: StatedDate) -> Bool {
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
  func correction(cue: WordSense, dates: [Int]) -> Move? {
    let later = dates.filter {
      findings.dates[$0].firstToken >= cue.firstToken && namesDay($0)
    }
    guard later.count > 1, let last = later.last,
      let old = zip(later, later.dropFirst()).reversed().first(where: { old, next in
        hasBut(findings.dates[old].endToken..<findings.dates[next].firstToken)
      })?.0, let new = reading.resolved[last].first, new.start != nil
    else { return nil }
    return Move(old: reading.resolved[old].first, new: new, dates: Array(old...last))
  }

  /// "est annulé et sera rattrapé le 3 avril", "was scrapped and will be held on April 7": a verb of what is
  /// to come leads from the word of state to another day, and no other event is named between.
  func newDay(behind cue: WordSense, dates: [Int], in sentence: Range<Int32>) -> Move? {
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

  /// "not on the 24th as printed in the June leaflet but on 1 July": the month is no day that it leaves.
  private func namesDay(_ date: Int) -> Bool {
    findings.dates[date].form != .clockOnly
      && (findings.dates[date].form != .single
        || findings.dates[date].days.contains { $0.month == nil || $0.dayOfMonth != nil })
  }

  private func hasBut(_ tokens: Range<Int32>) -> Bool {
    tokens.contains { findings.isSmallWord(.but, at: $0) }
  }

  /// "a décidé de reporter la fête, qui devait se dérouler les 9 et 10 mai": behind a verb of what was planned stands
  /// the day that is left.
  private func plannedDay(
    behind cue: WordSense, among dates: [Int], in sentence: Range<Int32>
  ) -> Move? {
    let later = dates.filter {
      findings.dates[$0].firstToken >= cue.endToken && findings.dates[$0].form != .clockOnly
    }
    let reach = cue.endToken..<max(cue.endToken, sentence.upperBound)
    // "reporte au 16 janvier son repas qui devait avoir lieu le 5": the new day may stand first.
    if later.count == 2, isPlanned(later[1], in: reach), !isPlanned(later[0], in: reach),
      let former = reading.resolved[later[1]].first,
      former.start.map({ $0.precision >= .day }) == true,
      let day = reading.resolved[later[0]].first, day.start.map({ $0.precision >= .day }) == true
    {
      return Move(old: former, new: day, dates: [later[0], later[1]])
    }
    guard let old = later.first, isPlanned(old, in: reach),
      let former = reading.resolved[old].first, former.start != nil
    else { return nil }
    var move = Move(old: former, new: nil, dates: [old])
    if let new = later.dropFirst().first, var day = reading.resolved[new].first {
      // "to 16 January" reads as a bound.
      if day.start == nil { (day.start, day.end) = (day.end, nil) }
      guard day.start != nil else { return move }
      move.new = day
      move.dates.append(new)
    }
    return move
  }

  /// "qui devait avoir lieu | le 5", ", prévu | le 5": the words right before a day say that it was planned.
  private func isPlanned(_ date: Int, in reach: Range<Int32>) -> Bool {
    let stated = findings.dates[date]
    if isSuperseded(before: stated, in: reach) { return true }
    let near = max(reach.lowerBound, stated.firstToken - 2)
    return findings.senses(.plan, in: near..<max(near, stated.firstToken)).contains {
      $0.value == StateReader.planned
    }
  }

  /// The old and new dates: "du 14 au 21" after the cue, else what stands before and after it.
  func move(cue: WordSense, dates: [Int]) -> Move {
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
    if let after, let told = dayBehindPast(after, among: dates) { return told }
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
        if let day = new?.start?.day, let beside = weekday(of: date, before: day) {
          move.old?.start = beside
        }
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
    // "avancée au dimanche 14 (au lieu du 21)"
    if let after, let left = dates.first(where: { isLeft($0, behind: after) }) {
      move.old = reading.resolved[left].first
      move.dates.append(left)
      return move
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

  /// "reporté dimanche dernier, se jouera mercredi 2 décembre": a day that is over is the one it had, and what is to
  /// come leads to the new one.
  private func dayBehindPast(_ past: Int, among dates: [Int]) -> Move? {
    guard let next = dates.first(where: { $0 > past && findings.dates[$0].form != .clockOnly }),
      let old = reading.resolved[past].first, let left = old.start, left.precision >= .day,
      let new = reading.resolved[next].first, let start = new.start, start.precision >= .day
    else { return nil }
    let written = reading.reference(at: findings.dates[past].firstToken).day
    let end = findings.dates[past].endToken
    let between = end..<max(end, findings.dates[next].firstToken)
    guard left.day < written, start.day >= written,
      findings.senses(.eventVerb, in: between).contains(where: {
        EventVerbTense(rawValue: $0.value) == .future
      })
    else { return nil }
    return Move(old: old, new: new, dates: [next, past])
  }

  /// "moved from Friday to Saturday 12 December": the Friday before that day, however far ahead it lies.
  private func weekday(of date: StatedDate, before day: Day) -> CivilPoint? {
    guard let first = date.days.first, let weekday = first.weekday, first.dayOfMonth == nil,
      first.month == nil, first.direction == nil, date.days.last?.dayOfMonth != nil,
      date.days.last?.weekday != nil
    else { return nil }
    return CivilPoint(day: (day - 1).previous(weekday))
  }

  /// A day of a month that an exception takes out, behind the new one.
  private func isLeft(_ date: Int, behind new: Int) -> Bool {
    let stated = findings.dates[date]
    guard stated.firstToken >= findings.dates[new].endToken, stated.form == .single,
      stated.days.contains(where: { $0.dayOfMonth != nil })
    else { return false }
    let judge = EventJudge(reading: reading)
    return judge.isExcepted(stated) || judge.isFormerInBrackets(stated)
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
    if move.keepsDay, isFormer || !draft.dates.contains(where: { move.dates.contains($0) }) {
      draft.event.status = .rescheduled
      draft.event.rules.append("state: moved")
      return
    }
    guard var new = move.new, var start = new.start else {
      if move.old != nil || isFormer {
        if draft.event.previousStart == nil { draft.event.previousStart = draft.event.start }
        draft.event.start = nil
        draft.event.end = nil
        draft.event.status = .postponed
        draft.event.rules.append("state: moved to no day")
      }
      return
    }
    // "prévue demain mardi est repoussée à mardi prochain": no event moves to the day it had.
    if let old = draft.event.previousStart, old.precision >= .day, old.day == start.day,
      old.clock == nil || start.clock == nil || old.clock == start.clock,
      findings.dates[new.stated].days.allSatisfy({ $0.weekday != nil && $0.dayOfMonth == nil })
    {
      start = StateShift(days: 7).moved(start) ?? start
      new.end = new.end.flatMap { StateShift(days: 7).moved($0) }
    }
    // "reporté : il aura lieu jeudi 3, même heure", "du 1er glisse au 3, à 18 h": an hour found for the new day stays.
    let isToldBehind = draft.dates.contains {
      findings.dates[$0].form == .clockOnly
        && findings.dates[$0].firstToken >= findings.dates[new.stated].endToken
    }
    let hour = draft.event.start.flatMap { $0.day == start.day || isToldBehind ? $0.clock : nil }
    if start.clock == nil, start.precision == .day, let hour {
      draft.event.start = CivilPoint(day: start.day, clock: hour)
    } else {
      draft.event.start = start
      draft.event.end = new.end
    }
    draft.event.recurrence = nil
    draft.event.status = start.precision >= .day ? .rescheduled : .postponed
    draft.event.rules.append("state: moved")
    let stated = findings.dates[new.stated]
    draft.dates += move.dates
    if !isFormer, let own = draft.dates.firstIndex(of: new.stated) {
      // "prévu le 12 au gymnase, aura lieu le 19 à la salle des fêtes": where it is stands beside its new day.
      draft.dates.swapAt(0, own)
    }
    draft.event.when = Evidence(
      text: findings.string(stated.begin, stated.end), begin: Int(stated.begin),
      end: Int(stated.end))
    draft.event.sentence = findings.text(sentence)
  }
}
