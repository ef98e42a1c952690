import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// How far an event is moved where no new date is named: "avancé d'une heure", "pushed two weeks".
struct StateShift {
  var days = 0
  var minutes = 0

  var reversed: StateShift { StateShift(days: -days, minutes: -minutes) }

  /// The point so much later; nil where an hour would be moved that is not known.
  func moved(_ point: CivilPoint) -> CivilPoint? {
    guard point.precision >= .day else { return nil }
    guard minutes != 0 else {
      return point.clock.map { CivilPoint(day: point.day + days, clock: $0) }
        ?? CivilPoint(day: point.day + days)
    }
    guard let clock = point.clock else { return nil }
    let total = clock.hour * 60 + clock.minute + minutes
    let minute = ((total % 1440) + 1440) % 1440
    let day = point.day + days + (total - minute) / 1440
    return Clock(hour: minute / 60, minute: minute % 60).map { CivilPoint(day: day, clock: $0) }
  }
}

extension StateReader {
  /// The number and unit right behind a cue, links and articles between them left out, and where they end.
  func distance(
    behind cue: WordSense, in sentence: Range<Int32>
  ) -> (shift: StateShift, end: Int32)? {
    let limit = min(sentence.upperBound, cue.endToken + 4)
    var count: Int?
    var token = cue.endToken
    while token < limit {
      // "avancée au 19 à 18 h" names a day.
      if let date = findings.date(at: token),
        findings.dates[date].days.contains(where: { $0.dayOfMonth != nil })
      {
        return nil
      }
      if isNewHour(at: token) { return nil }
      if let unit = findings.sense(.timeUnit, at: token) {
        if leadsToDay(unit.endToken) { return nil }
        return StateReader.shift(count ?? 1, unit: Int(unit.value)).map { ($0, unit.endToken) }
      }
      if let number = number(at: token) {
        count = number
      } else if findings.sense(.phraseLink, at: token) == nil {
        return nil
      }
      token += 1
    }
    return nil
  }

  /// "put back a week | to Thursday 3 June": the new day itself is told.
  private func leadsToDay(_ token: Int32) -> Bool {
    (token...token + 1).contains { next in
      guard Int(next) < findings.article.tokens.count, let date = findings.date(at: next),
        findings.dates[date].firstToken == next, findings.dates[date].form != .clockOnly
      else { return false }
      return next == token || findings.article.tokens[Int(token)].kind == .word
    }
  }

  /// The hour that an event is moved to on its own day: "avancée | à 19 h 45", "décalée d'une heure, | à 15 h".
  func newHour(from begin: Int32, in sentence: Range<Int32>) -> StatedClock? {
    let near = begin..<max(begin, min(sentence.upperBound, begin + 4))
    // "is now | on Saturday 5th at 7.30pm": a day that begins in the word of moving is what it moves to.
    if begin > 0, let day = findings.date(at: begin - 1), !findings.dates[day].days.isEmpty {
      return nil
    }
    guard let index = findings.dates(in: near).first,
      near.contains(findings.dates[index].firstToken),
      isNewHour(at: findings.dates[index].firstToken)
    else { return nil }
    return findings.dates[index].clocks.first
  }

  /// The hour itself and no length of time, as "d'une heure" tells one.
  private func isNewHour(at token: Int32) -> Bool {
    guard token > 0, let date = findings.date(at: token).map({ findings.dates[$0] }),
      date.form == .clockOnly, let clock = date.clocks.first, clock.start != nil
    else { return false }
    return clock.end != nil
      || (date.firstToken - 1...date.firstToken).contains {
        findings.isSmallWord(.at, at: $0) || findings.sense(.locative, at: $0) != nil
          || !findings.pack.habits.headsFirst && findings.sense(.phraseLink, at: $0) != nil
      }
  }

  /// Gives the event of the sentence its new hour; the old one is kept where it is known, or counted from
  /// how far it was moved.
  func setHour(
    _ hour: StatedClock, by shift: StateShift? = nil, of drafts: inout [EventDraft],
    from first: Int, cue: WordSense, sentence: Range<Int32>
  ) {
    guard let new = hour.end ?? hour.start else { return }
    for target in targets(drafts, from: first, cue: cue, sentence: sentence) {
      guard let start = drafts[target].event.start, start.precision >= .day else { continue }
      let counted = shift?.reversed.moved(CivilPoint(day: start.day, clock: new))?.clock
      let old = counted ?? (hour.end == nil ? start.clock : hour.start)
      drafts[target].event.start = CivilPoint(day: start.day, clock: new)
      if hour.end != nil { drafts[target].event.end = nil }
      drafts[target].hasStatedState = true
      drafts[target].event.rules.append("state: moved to another hour")
      guard let old, old != new else { continue }
      drafts[target].event.previousStart = CivilPoint(day: start.day, clock: old)
      drafts[target].event.status = .rescheduled
    }
  }

  private func number(at token: Int32) -> Int? {
    let word = findings.article.tokens[Int(token)]
    if word.kind == .number { return word.number > 0 ? Int(word.number) : nil }
    if let sense = findings.sense(.number, at: token) { return Int(sense.value) }
    return findings.sense(.determiner, at: token) == nil ? nil : 1
  }

  private static func shift(_ count: Int, unit: Int) -> StateShift? {
    let units = WordCategory.timeUnit.values ?? []
    guard units.indices.contains(unit) else { return nil }
    switch units[unit] {
    case "minute": return StateShift(minutes: count)
    case "hour": return StateShift(minutes: count * 60)
    case "day": return StateShift(days: count)
    case "week": return StateShift(days: count * 7)
    case "fortnight": return StateShift(days: count * 14)
    default: return nil
    }
  }

  /// Moves the event of the sentence, or the one before it that the sentence means.
  func shift(
    _ drafts: inout [EventDraft], from first: Int, cue: WordSense, sentence: Range<Int32>,
    by distance: StateShift
  ) {
    let targets = targets(drafts, from: first, cue: cue, sentence: sentence)
    if isCountedFromPlan(cue, in: sentence) {
      for target in targets { noteOldDay(on: &drafts[target], distance: distance, in: sentence) }
      return
    }
    let behind = Set(
      targets.filter { target in
        drafts[target].dates.first.map { findings.dates[$0].firstToken >= cue.endToken } ?? false
      })
    for target in targets {
      // What a colon or comma leads to behind the cue is the new day already.
      if behind.contains(target) {
        if behind.count == targets.count {
          noteOldDay(on: &drafts[target], distance: distance, in: sentence)
        }
        continue
      }
      guard let old = drafts[target].event.start, let new = distance.moved(old) else { continue }
      drafts[target].event.previousStart = old
      drafts[target].event.previousEnd = drafts[target].event.end
      drafts[target].event.start = new
      drafts[target].event.end = drafts[target].event.end.flatMap { distance.moved($0) }
      drafts[target].event.status = .rescheduled
      drafts[target].event.rules.append("state: moved by a stretch of time")
      drafts[target].hasStatedState = true
    }
  }

  /// "il est décalé d'une semaine par rapport à la date annoncée": the day told before is the new one.
  private func isCountedFromPlan(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    let behind = cue.endToken..<max(cue.endToken, sentence.upperBound)
    return findings.senses(.plan, in: behind).contains { $0.value == StateReader.planned }
      && !findings.namesDay(behind)
  }

  /// "avancée d'une semaine : ce sera le mardi 16, et non le 23, à 19h30": the old day is the new one less
  /// the distance, and may bear the hour of both.
  private func noteOldDay(
    on draft: inout EventDraft, distance: StateShift, in sentence: Range<Int32>
  ) {
    guard distance.days != 0, draft.event.previousStart == nil, let new = draft.event.start
    else { return }
    let days = [distance.reversed.moved(new), distance.moved(new)].compactMap { $0 }
    let told = findings.dates(in: sentence).lazy.compactMap { reading.resolved[$0].first?.start }
      .first { point in days.contains { $0.day == point.day } }
    guard var old = days.first(where: { $0.day == told?.day }) ?? days.first else { return }
    if let clock = told?.clock, new.clock == nil {
      draft.event.start = CivilPoint(day: new.day, clock: clock)
      old = CivilPoint(day: old.day, clock: clock)
    }
    draft.event.previousStart = old
    draft.event.status = .rescheduled
    draft.event.rules.append("state: moved by a stretch of time")
    draft.hasStatedState = true
  }
}
