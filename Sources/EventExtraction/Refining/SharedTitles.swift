import ArticleText
import CivilTime
import LanguagePacks

/// Turns the plural over several days into one of them: of "Réunions publiques", each is a "Réunion publique".
///
/// Only where several events bear it and each is a sitting of its own; "Visites guidées" and "Ateliers" may
/// be several on one day as well.
struct SharedTitles {
  let findings: Findings

  static let rule = "title: one of several"

  /// So many drafts on either side may share a title.
  private static let reach = 12

  func refine(_ drafts: inout [EventDraft]) {
    let titles = drafts.map(\.event.title)
    let composer = TitleComposer(findings: findings)
    for index in drafts.indices where isSitting(drafts[index].event) {
      let near =
        max(0, index - SharedTitles.reach)..<min(drafts.count, index + SharedTitles.reach + 1)
      guard near.contains(where: { $0 != index && titles[$0] == titles[index] }) else { continue }
      let title = composer.singular(titles[index])
      guard title != titles[index] else { continue }
      drafts[index].event.title = title
      drafts[index].event.rules.append(SharedTitles.rule)
    }
  }

  /// A kind of which one is held at a time, on a day of its own.
  private func isSitting(_ event: Event) -> Bool {
    guard !event.hasRecurrence, let start = event.start, start.precision >= .day,
      event.end.map({ $0.day == start.day }) ?? true
    else { return false }
    switch event.kind {
    case .meeting, .ceremony, .concert, .briefing: return true
    case .conference, .trip, .exhibition, .show, .sport, .fair, .festival, .workshop, .openDay,
      .webinar, .deadline, .other:
      return false
    }
  }
}
