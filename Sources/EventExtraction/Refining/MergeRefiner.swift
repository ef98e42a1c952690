import ArticleText
import CivilTime
import LanguagePacks

/// Makes one event of what a document tells twice: in headline, lead, body and fact box.
///
/// Two drafts are one event when no field that both state differs and one strong key agrees: the
/// same day, and a title in common (or one of them has only a bare noun or the headline).
struct MergeRefiner {
  let reading: Reading

  /// What `explain` says of an event that was told twice.
  static let rule = "merged with the same event told again"

  func refine(_ drafts: [EventDraft]) -> [EventDraft] {
    var merged: [EventDraft] = []
    var byDay: [Day: [Int]] = [:]
    for draft in drafts {
      let days = keyDays(of: draft)
      var known: Int?
      for day in days {
        for index in byDay[day] ?? [] where areOne(merged[index], draft) {
          known = min(known ?? index, index)
        }
      }
      let index = known ?? merged.count
      var keys = days
      if known != nil {
        join(draft, into: &merged[index])
        keys = keyDays(of: merged[index]) + days
      } else {
        merged.append(draft)
      }
      for day in keys where byDay[day]?.contains(index) != true {
        byDay[day, default: []].append(index)
      }
    }
    for index in merged.indices where endsBeforeStart(merged[index].event) {
      merged[index].event.end = nil
    }
    return withoutVague(merged)
  }

  /// An end that lies before the start is another event's, or a slip.
  private func endsBeforeStart(_ event: Event) -> Bool {
    guard let start = event.start, let end = event.end else { return false }
    return end.lastDay < start.day
  }

  /// "La table ronde de mars 2024" beside "jeudi 28 mars à 12 h 30": the month in which an event of the
  /// same title has its day tells nothing more.
  private func withoutVague(_ drafts: [EventDraft]) -> [EventDraft] {
    guard drafts.contains(where: { isVague($0) }) else { return drafts }
    var dated: [String: [Day]] = [:]
    for draft in drafts {
      guard let start = draft.event.start, start.precision >= .day else { continue }
      dated[draft.event.title, default: []].append(start.day)
    }
    return drafts.filter { draft in
      guard isVague(draft), let month = draft.event.start else { return true }
      return !(dated[draft.event.title] ?? []).contains {
        month.day <= $0 && $0 <= month.lastDay
      }
    }
  }

  private func isVague(_ draft: EventDraft) -> Bool {
    draft.event.start.map { $0.precision == .month } ?? false && draft.event.end == nil
      && !draft.event.hasRecurrence && !draft.event.title.isEmpty
      && draft.event.status != .rescheduled
  }

  /// The days by which an event may be told again; comparing only these keeps long listings fast.
  private func keyDays(of draft: EventDraft) -> [Day] {
    [draft.event.start?.day, draft.event.previousStart?.day, draft.event.end?.day]
      .compactMap { $0 }
  }

  private func areOne(_ left: EventDraft, _ right: EventDraft) -> Bool {
    guard left.event.scope == right.event.scope else { return false }
    guard sameTime(left.event, right.event) || isToldExactly(left, right) else { return false }
    // The day that one event left may be another's.
    if !sameStart(left.event.start, right.event.start), !left.titleKeys.isEmpty,
      !right.titleKeys.isEmpty, left.titleKeys.isDisjoint(with: right.titleKeys)
    {
      return false
    }
    if isSession(left.event, of: right.event) || isSession(right.event, of: left.event),
      left.event.title != right.event.title
    {
      return false
    }
    if left.event.hasRecurrence != right.event.hasRecurrence, !isOpening(left, right) {
      return false
    }
    if let town = left.event.place.town, let other = right.event.place.town, town != other,
      !left.event.isPlaceInferred, !right.event.isPlaceInferred
    {
      return false
    }
    return sameTitle(left, right)
  }

  /// "Jeudi 28 mars, 12 h" over the page and "Heure : 12 h 30 à 14 h" among its fields: within the hour the same
  /// long name is one event, told roughly and exactly.
  private func isToldExactly(_ left: EventDraft, _ right: EventDraft) -> Bool {
    guard left.titleSource == .headline || right.titleSource == .headline,
      let start = left.event.start, let other = right.event.start, start.day == other.day,
      let clock = start.clock, let second = other.clock,
      abs(clock.secondOfDay - second.secondOfDay) < 3600
    else { return false }
    return left.titleKeys.countShared(with: right.titleKeys) >= MergeRefiner.longName
  }

  /// So many words in common make a name that no two events of a day have.
  private static let longName = 4

  /// The same start at the coarser precision of the two, and no clocks that differ.
  private func sameTime(_ left: Event, _ right: Event) -> Bool {
    guard sameStart(left.start, right.start) else {
      return sameOldDay(left, right)
    }
    if let end = left.end, let other = right.end, left.start?.clock != nil, end != other,
      right.start?.clock != nil
    {
      return false
    }
    if left.start?.clock == nil, right.start?.clock == nil, left.end?.day != right.end?.day {
      // "devait débuter vendredi 17", "devait ouvrir vendredi 17 jusqu'à dimanche": the first day of the same.
      return left.title == right.title && (left.end == nil || right.end == nil)
        && left.status == right.status
    }
    return true
  }

  /// An hour on the first of several days is one session of them and not the whole.
  private func isSession(_ event: Event, of whole: Event) -> Bool {
    guard event.start?.clock != nil, whole.start?.clock == nil, let first = whole.start?.day,
      let last = whole.end?.day
    else { return false }
    return last > first && event.end.map { $0.day <= first + 1 } ?? true
  }

  /// A moved event is told again by its old day.
  private func sameOldDay(_ left: Event, _ right: Event) -> Bool {
    if let old = left.previousStart, sameStart(old, right.start) { return true }
    if let old = right.previousStart, sameStart(old, left.start) { return true }
    return false
  }

  private func sameStart(_ left: CivilPoint?, _ right: CivilPoint?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    if let clock = left.clock, let other = right.clock, clock != other { return false }
    // "Ce week-end … samedi de 10 h à 18 h": its first day is one of the weekend told before.
    if left.precision == .weekend, right.precision >= .day {
      return left.day <= right.day && right.day <= left.lastDay
    }
    if right.precision == .weekend, left.precision >= .day {
      return right.day <= left.day && left.day <= right.lastDay
    }
    if left.precision < .day || right.precision < .day { return left == right }
    return left.day == right.day
  }

  /// "Evening lectures from 23 January" above "each Friday from 23 January, 7.30pm": the first day of a
  /// series, told without its hour.
  private func isOpening(_ left: EventDraft, _ right: EventDraft) -> Bool {
    let (single, series) = left.event.hasRecurrence ? (right, left) : (left, right)
    let common = single.titleKeys.countShared(with: series.titleKeys)
    return single.event.start?.clock == nil && single.event.end == nil
      && series.event.recurrence?.frequency != .yearly
      && single.event.start?.day == series.event.start?.day
      && common > 0 && common * 2 >= min(single.titleKeys.count, series.titleKeys.count)
  }

  private func sameTitle(_ left: EventDraft, _ right: EventDraft) -> Bool {
    // "Ce sera le samedi 3 août, de 19 h 30 à 3 h": what has no name of its own is what has one.
    if left.isTitleBorrowed || right.isTitleBorrowed { return !isOneCalledOff(left, right) }
    if left.event.title == right.event.title || isOneTeaser(left, right) { return true }
    if areOfTwoKinds(left, right) { return false }
    if left.titleSource <= .headline || right.titleSource <= .headline {
      // Under a headline's day a programme lists what else takes place on it.
      let isListed = left.titleSource == .entry || right.titleSource == .entry
      return !isListed || !left.titleKeys.isDisjoint(with: right.titleKeys)
        || left.titleKeys.isEmpty || right.titleKeys.isEmpty
    }
    let common = left.titleKeys.countShared(with: right.titleKeys)
    let smaller = min(left.titleKeys.count, right.titleKeys.count)
    return smaller > 0 && common * 2 >= smaller && common > 0
  }

  /// "La bourse aux jouets", "la randonnée aux flambeaux": nouns that name two things, where no headline stands for either.
  ///
  /// One word alone may well be the same event by a wider one ("la soirée"), unless it is of another kind and only one of
  /// the two is called off.
  private func areOfTwoKinds(_ left: EventDraft, _ right: EventDraft) -> Bool {
    guard left.titleSource != .headline, right.titleSource != .headline,
      !left.titleKeys.isEmpty, !right.titleKeys.isEmpty,
      left.titleKeys.isDisjoint(with: right.titleKeys)
    else { return false }
    if min(left.titleKeys.count, right.titleKeys.count) > 1 { return true }
    return isOneCalledOff(left, right) && left.event.kind != right.event.kind
      && ![left.event.kind, right.event.kind].contains(.other)
  }

  /// "Samedi, dès 13 h, glissades … Le feu d'artifice de samedi est annulé": what is called off and what is
  /// held are two, where neither has the other's name.
  private func isOneCalledOff(_ left: EventDraft, _ right: EventDraft) -> Bool {
    (left.event.status == .cancelled) != (right.event.status == .cancelled)
      && left.event.title != right.event.title
      && left.titleKeys.isDisjoint(with: right.titleKeys)
  }

  /// The heading of another story and its first lines tell one thing.
  private func isOneTeaser(_ left: EventDraft, _ right: EventDraft) -> Bool {
    let findings = reading.findings
    guard left.event.scope == .teaser, findings.sameSection(left.block, right.block),
      left.block != right.block, abs(left.block - right.block) <= 2
    else { return false }
    let section = findings.article.sections[Int(findings.article.blocks[left.block].section)]
    return min(left.block, right.block) == Int(section.firstBlock)
  }

  /// The one that says more of the time leads; title, place and state come from the better source.
  private func join(_ draft: EventDraft, into joined: inout EventDraft) {
    var other = draft
    if weight(other.event) > weight(joined.event) { swap(&joined, &other) }
    if other.titleSource > joined.titleSource && !other.isTitleBorrowed || joined.isTitleBorrowed {
      joined.event.title = other.event.title
      joined.event.titleFound = other.event.titleFound
      joined.event.kind = other.event.kind
      joined.titleSource = other.titleSource
      joined.titleTokens = other.titleTokens
      joined.isTitleBorrowed = other.isTitleBorrowed
    }
    takeHour(of: other.event, &joined.event)
    joined.titleKeys.formUnion(other.titleKeys)
    joined.dates += other.dates
    // The end of the days that an event had is none of its new one.
    if joined.event.end == nil, other.event.start?.clock == joined.event.start?.clock,
      joined.event.start.map({ start in other.event.end.map { $0.day >= start.day } ?? true })
        ?? true
    {
      joined.event.end = other.event.end
    }
    if other.hasStatedState, !joined.hasStatedState {
      joined.event.status = other.event.status
      joined.hasStatedState = true
    }
    if joined.event.previousStart == nil { joined.event.previousStart = other.event.previousStart }
    joinPlace(&joined.event, other.event)
    if joined.event.rules.last != MergeRefiner.rule {
      joined.event.rules.append(MergeRefiner.rule)
    }
  }

  /// "moved to the 29th, same time (7.30pm)": the hour that either telling has, of the new day or the old.
  private func takeHour(of other: Event, _ joined: inout Event) {
    guard joined.status == .rescheduled, let start = joined.start, start.precision == .day,
      joined.end == nil, let told = other.start, let clock = told.clock,
      told.day == start.day || told.day == joined.previousStart?.day
    else { return }
    joined.start = CivilPoint(day: start.day, clock: clock)
  }

  private func weight(_ event: Event) -> Int {
    (event.start?.clock == nil ? 0 : 2) + (event.end == nil ? 0 : 1)
      + (event.previousStart == nil ? 0 : 4) + (event.hasRecurrence ? 8 : 0)
  }

  private func joinPlace(_ event: inout Event, _ other: Event) {
    if event.isPlaceInferred && !other.isPlaceInferred && other.place.country != nil {
      let venue = event.place.venue
      event.place = other.place
      event.place.venue = event.place.venue ?? venue
      event.isPlaceInferred = false
      event.timezone = other.timezone ?? event.timezone
    }
    event.place.venue = event.place.venue ?? other.place.venue
    event.place.address = event.place.address ?? other.place.address
    event.place.postalCode = event.place.postalCode ?? other.place.postalCode
    event.whereFound = event.whereFound ?? other.whereFound
    event.attendance = event.attendance ?? other.attendance
  }
}
