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
    for index in drafts.indices { refine(&drafts[index]) }
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

  /// From one to half past six always; at seven and eight what is heard and seen.
  private func isAfternoon(_ clock: Clock, of draft: EventDraft) -> Bool {
    switch clock.hour {
    case 1...6: true
    case 7, 8:
      switch draft.event.kind {
      case .concert, .show, .conference, .ceremony: true
      default: false
      }
    default: false
    }
  }

  /// The date states this hour and nothing of its half.
  private func states(_ clock: Clock, at date: Int) -> Bool {
    findings.dates[date].clocks.contains { $0.start == clock && !isHalfKnown($0) }
  }
}
