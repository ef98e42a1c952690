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
      let told = drafts[series].event
      guard told.hasRecurrence, told.start?.clock != nil else { continue }
      let days = Set(told.days(within: SessionsOfSeries.longest))
      let sessions = drafts.indices.filter { index in
        drafts[index].block > drafts[series].block && isSession(drafts[index])
          && drafts[index].event.start.map { days.contains($0.day) } ?? false
      }
      guard sessions.count >= SessionsOfSeries.fewest else { continue }
      for session in sessions {
        drafts[session].event.takeHour(of: told, rule: "the hour of the series")
      }
      drafts.remove(at: series)
    }
  }

  private func isSession(_ draft: EventDraft) -> Bool {
    draft.titleSource == .entry && draft.lacksClock && !draft.event.hasRecurrence
      && draft.event.kind != .deadline
  }
}
