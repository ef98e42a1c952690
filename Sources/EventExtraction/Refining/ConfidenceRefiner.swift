import CivilTime
import TemporalExpressions

/// Gives each event its confidence, from what speaks for it and against it.
struct ConfidenceRefiner {
  let reading: Reading

  func refine(_ drafts: inout [EventDraft]) {
    for index in drafts.indices {
      drafts[index].event.confidence = confidence(drafts[index])
    }
  }

  /// Sums of evidence, squeezed between 0.05 and 0.98.
  private func confidence(_ draft: EventDraft) -> Double {
    var score = 0.62
    let event = draft.event
    switch draft.titleSource {
    case .bare: score -= 0.12
    case .headline: score -= 0.05
    case .phrase: score += 0.08
    case .entry: score += 0.1
    case .quoted: score += 0.1
    case .structured: score += 0.3
    }
    if event.start?.clock != nil { score += 0.12 }
    if !event.place.isEmpty && !event.isPlaceInferred { score += 0.1 }
    if event.precision < .week { score -= 0.1 }
    if event.rules.contains("a noun that a verb makes an event") { score -= 0.12 }
    if event.rules.contains("the subject of an event verb") { score -= 0.1 }
    if draft.hasStatedState { score += 0.04 }
    for date in draft.dates {
      if reading.resolved[date].contains(where: \.hasWeekdayConflict) { score -= 0.25 }
    }
    if event.scope == .teaser { score -= 0.05 }
    return (min(0.98, max(0.05, score)) * 100).rounded() / 100
  }
}
