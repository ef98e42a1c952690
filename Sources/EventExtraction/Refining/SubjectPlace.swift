import ArticleText
import LanguagePacks
import Places

/// The house that an event's own name tells: "visite de l'abbaye", "bal du moulin".
///
/// No preposition says that it is held there, so any other statement of a place goes before. What is
/// visited, opened or inaugurated is where one goes; a market or a dance may also be called after a
/// house, and takes place there unless the article has a place for all it tells.
struct SubjectPlace {
  let findings: Findings

  /// The place that what the draft is called is about; only one that must be gone to when `isVisited`.
  func place(of draft: EventDraft, isVisited: Bool) -> PlaceMention? {
    let name = name(of: draft)
    guard !name.isEmpty, isVisited ? visits(name) : isHeld(draft.event.kind) else { return nil }
    let subject = findings.subjects(in: name).map { findings.subjects[$0] }.first
    let named = findings.mentions(in: name).map { findings.mentions[$0] }.first {
      $0.kind == .venue && !$0.isOnline && isComplement($0, in: name)
    }
    guard
      let spot = [subject, named].compactMap({ $0 }).min(by: { $0.firstToken < $1.firstToken }),
      !isOrganisation(spot.firstToken)
    else { return nil }
    return spot
  }

  /// The words around the anchor that make its title.
  private func name(of draft: EventDraft) -> Range<Int32> {
    let title = draft.titleTokens
    guard !title.isEmpty else { return draft.anchor }
    return min(
      title.lowerBound, draft.anchor.lowerBound)..<max(title.upperBound, draft.anchor.upperBound)
  }

  /// Kinds of which the house in the name is rather where than who: the meeting of a club is where it
  /// likes.
  private func isHeld(_ kind: EventKind) -> Bool {
    switch kind {
    case .fair, .festival, .openDay, .exhibition, .ceremony: true
    case .conference, .meeting, .briefing, .trip, .show, .concert, .sport, .workshop, .webinar,
      .deadline, .other:
      false
    }
  }

  /// "visite", "inauguration", "réouverture", "portes ouvertes".
  private func visits(_ name: Range<Int32>) -> Bool {
    for category in [WordCategory.eventNoun, .weakEventNoun] {
      if findings.senses(category, in: name).contains(where: { $0.value == SubjectPlace.openDay }) {
        return true
      }
    }
    return findings.senses(.actNoun, in: name).contains {
      SubjectPlace.visits.contains($0.value)
    }
  }

  private static let openDay = WordCategory.eventNoun.value(named: "open-day")
  private static let visits: [Int16] = ["visit", "inauguration", "opening"].map {
    WordCategory.actNoun.value(named: $0)
  }

  /// Behind a link and what it links to.
  private func isComplement(_ mention: PlaceMention, in name: Range<Int32>) -> Bool {
    guard mention.firstToken - 1 > name.lowerBound else { return false }
    let before = mention.firstToken - 1
    if findings.sense(.phraseLink, at: before) != nil { return true }
    return before - 1 > name.lowerBound && findings.sense(.determiner, at: before) != nil
      && findings.sense(.phraseLink, at: before - 1) != nil
  }

  private func isOrganisation(_ first: Int32) -> Bool {
    findings.senses(.placeWord, in: first..<first + 1).contains {
      $0.value == SubjectPlace.organisation
    }
  }

  private static let organisation = WordCategory.placeWord.value(named: "organisation")
}
