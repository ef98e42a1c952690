import CivilTime

/// Gives the sessions of a programme the hour that the text tells once, as a series.
///
/// "Les conférences ont lieu le premier mercredi du mois à 18 h 15" over "7 octobre : Ce que disent les arbres":
/// each line is a session at that hour, and the series tells nothing more.
struct SessionsOfSeries {
  /// Fewer lines on its days may stand there by chance.
  private static let fewest = 3
  /// Nobody prints sessions so many days ahead.
  private static let longest = 500

  func refine(_ drafts: inout [EventDraft]) {
    guard drafts.count(where: isSession) >= SessionsOfSeries.fewest else { return }
    for series in drafts.indices.reversed() {
      guard let days = days(of: drafts[series].event, clock: drafts[series].event.start?.clock)
      else { continue }
      let sessions = drafts.indices.filter { index in
        drafts[index].block > drafts[series].block && isSession(drafts[index])
          && drafts[index].event.start.map { days.contains($0.day) } ?? false
      }
      guard sessions.count >= SessionsOfSeries.fewest else { continue }
      for session in sessions { takeHour(of: drafts[series].event, &drafts[session].event) }
      drafts.remove(at: series)
    }
  }

  private func isSession(_ draft: EventDraft) -> Bool {
    draft.titleSource == .entry && draft.lacksClock && !draft.event.hasRecurrence
      && draft.event.kind != .deadline
  }

  private func days(of event: Event, clock: Clock?) -> Set<Day>? {
    guard event.recurrence != nil, clock != nil else { return nil }
    return Set(event.days(within: SessionsOfSeries.longest))
  }

  private func takeHour(of series: Event, _ session: inout Event) {
    guard let day = session.start?.day, let clock = series.start?.clock else { return }
    session.start = CivilPoint(day: day, clock: clock)
    if let end = series.end, let last = end.clock, let start = series.start {
      session.end = CivilPoint(day: day + (end.day - start.day), clock: last)
    }
    session.rules.append("the hour of the series")
  }
}
