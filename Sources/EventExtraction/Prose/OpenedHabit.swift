import CivilTime
import LanguagePacks
import TemporalExpressions

extension ProseReader {
  /// Lets a habit begin on the day told right before it on which what it is of opens.
  ///
  /// In "Le cycle débutera le lundi 1er juin. Les séances ont lieu tous les lundis" that day is no event
  /// of its own.
  mutating func openHabit(from first: Int) {
    guard first > 0, first < drafts.count, let rule = drafts[first].event.recurrence,
      let start = drafts[first].event.start,
      let opening = drafts[first - 1].event.start,
      opening.precision == .day || opening.clock != nil,
      !drafts[first - 1].event.hasRecurrence, drafts[first - 1].event.end == nil,
      drafts[first - 1].block == drafts[first].block,
      findings.has(.weakEventVerb, in: drafts[first - 1].reach),
      isTakenUp(drafts[first - 1], by: drafts[first]),
      opening.day >= start.day, rule.until.map({ $0.day >= opening.day }) ?? true,
      let day = FirstOccurrence.of(rule, from: opening.day)
    else { return }
    let length = drafts[first].event.end.map { $0.day - start.day }
    drafts[first].event.start =
      start.clock.map { CivilPoint(day: day, clock: $0) } ?? CivilPoint(day: day)
    if let length, let end = drafts[first].event.end {
      drafts[first].event.end =
        end.clock.map { CivilPoint(day: day + length, clock: $0) } ?? CivilPoint(day: day + length)
    }
    drafts[first].event.rules.append("opened on the day told before")
    if day == opening.day {
      drafts[first].dates += drafts[first - 1].dates
      drafts[first - 1] = drafts.remove(at: first)
    }
  }

  /// Both bear one title, as a pronoun or "les séances" gives it.
  private func isTakenUp(_ opening: EventDraft, by habit: EventDraft) -> Bool {
    habit.event.title == opening.event.title
  }
}
