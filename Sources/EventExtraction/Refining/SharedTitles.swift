import ArticleText
import CivilTime
import LanguagePacks

/// Tells apart the events that bear one title.
///
/// Of "Réunions publiques" over several days each is a "Réunion publique", as long as it is a sitting of
/// its own: "Visites guidées" and "Ateliers" may be several on one day as well. A bare noun that is told of
/// several towns says which: "Séance à Dole".
struct SharedTitles {
  let findings: Findings

  static let rule = "title: one of several"
  static let townRule = "title: told from others by its town"

  /// So many drafts on either side may share a title.
  private static let reach = 12

  func refine(_ drafts: inout [EventDraft]) {
    let titles = drafts.map(\.event.title)
    let numbers = SharedTitles.numbers(of: titles)
    let towns = drafts.map { $0.event.isPlaceInferred ? nil : $0.event.place.town }
    let composer = TitleComposer(findings: findings)
    for index in drafts.indices where isSitting(drafts[index].event) {
      let near =
        max(0, index - SharedTitles.reach)..<min(drafts.count, index + SharedTitles.reach + 1)
      guard near.contains(where: { $0 != index && numbers[$0] == numbers[index] }) else { continue }
      let title = composer.singular(titles[index])
      guard title != titles[index] else { continue }
      drafts[index].event.title = title
      drafts[index].event.rules.append(SharedTitles.rule)
    }
    for index in drafts.indices where drafts[index].event.kind != .deadline {
      guard let town = towns[index] else { continue }
      let near =
        max(0, index - SharedTitles.reach)..<min(drafts.count, index + SharedTitles.reach + 1)
      let isTold = near.contains { other in
        other != index && numbers[other] == numbers[index]
          && (towns[other].map { $0 != town } ?? false)
      }
      guard isTold, isSingleWord(titles[index]) else { continue }
      drafts[index].event.title = composer.title(drafts[index].event.title, in: town)
      drafts[index].event.rules.append(SharedTitles.townRule)
    }
  }

  /// A number for each title, the same for those that are equal: each is compared with two dozen others.
  private static func numbers(of titles: [String]) -> [Int] {
    var known: [String: Int] = [:]
    return titles.enumerated().map { index, title in
      if let number = known[title] { return number }
      known[title] = index
      return index
    }
  }

  private func isSingleWord(_ title: String) -> Bool {
    !title.isEmpty && !title.contains(" ")
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
