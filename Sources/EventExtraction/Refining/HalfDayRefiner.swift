import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Puts an hour without "am" or "pm" into the half of the day in which such things are held.
///
/// Texts that count twelve hours leave the half out where nobody could err: "Friday at 4:15",
/// "doors 6:30, show 7:30". Nothing is changed where the text counts twenty-four.
struct HalfDayRefiner {
  let reading: Reading

  private var findings: Findings { reading.findings }

  func refine(_ drafts: inout [EventDraft]) {
    guard findings.pack.habits.isTwelveHour, !countsTwentyFour() else { return }
    let mornings = Set(drafts.lazy.compactMap(\.event.start).filter(isMorning).map(\.day))
    for index in drafts.indices {
      // "from 9 a.m. to noon. Coffee starting at 8:30"
      let isEarly =
        drafts[index].event.start.map { mornings.contains($0.day) && ($0.clock?.hour ?? 0) >= 7 }
        ?? false
      if !isEarly { refine(&drafts[index]) }
    }
  }

  /// From nine to eleven, which nobody takes for the evening.
  private func isMorning(_ point: CivilPoint) -> Bool {
    point.clock.map { (9...11).contains($0.hour) } ?? false
  }

  /// An hour past noon, or one with its zero, and no half of the day beside it.
  private func countsTwentyFour() -> Bool {
    findings.dates.contains { date in
      date.clocks.contains { clock in
        guard let start = clock.start, !isHalfKnown(clock) else { return false }
        return start.hour >= 13 || clock.isPadded && start.hour > 0
      }
    }
  }

  private func isHalfKnown(_ clock: StatedClock) -> Bool {
    clock.isHalfStated || clock.hasMeridiem || clock.dayPart != nil
  }

  private func refine(_ draft: inout EventDraft) {
    guard let start = draft.event.start, let clock = start.clock, isAfternoon(clock, of: draft),
      draft.dates.contains(where: { states(clock, at: $0) }),
      let later = Clock(hour: clock.hour + 12, minute: clock.minute)
    else { return }
    draft.event.start = CivilPoint(day: start.day, clock: later)
    draft.event.rules.append("the afternoon of an hour without its half")
    guard let end = draft.event.end, let last = end.clock, last.hour < 12, end.day == start.day,
      let laterEnd = Clock(hour: last.hour + 12, minute: last.minute)
    else { return }
    draft.event.end = CivilPoint(day: end.day, clock: laterEnd)
  }

  /// From one to half past six always; at seven and eight what is heard, seen or debated.
  private func isAfternoon(_ clock: Clock, of draft: EventDraft) -> Bool {
    switch clock.hour {
    case 1...6: true
    case 7, 8:
      switch kind(of: draft) {
      case .concert, .show, .conference, .meeting: true
      // "Holy Communion 8.00" of a Sunday is early.
      case .ceremony:
        draft.event.kind == .ceremony
          && (clock.hour == 7 || draft.event.start?.day.weekday != .sunday)
      default: false
      }
    default: false
    }
  }

  /// "The next meeting is on January 14 at 7.30, when Ruth Kemp will talk": what the words around it say, where
  /// no noun of its own does.
  private func kind(of draft: EventDraft) -> EventKind {
    draft.event.kind == .other ? KindRefiner(reading: reading).kind(of: draft) : draft.event.kind
  }

  /// The date states this hour and nothing of its half.
  private func states(_ clock: Clock, at date: Int) -> Bool {
    findings.dates[date].clocks.contains { $0.start == clock && !isHalfKnown($0) }
  }
}
