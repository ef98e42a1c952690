import ArticleText
import LanguagePacks

/// Tells the kind of an event whose title does not: from its entry, the heading above, the headline.
struct KindRefiner {
  let reading: Reading

  private var findings: Findings { reading.findings }

  func refine(_ drafts: inout [EventDraft]) {
    for index in drafts.indices where drafts[index].event.kind == .other {
      drafts[index].event.kind = kind(of: drafts[index])
    }
    shareKind(&drafts)
  }

  private func kind(of draft: EventDraft) -> EventKind {
    let governing = GoverningTitle(findings: findings)
    let stretches = [
      draft.titleTokens, draft.anchor, draft.reach, governing.above(draft.block, floor: -1),
      governing.headline(of: draft.block),
    ]
    for tokens in stretches.compactMap({ $0 }) {
      for category in [WordCategory.eventNoun, .weakEventNoun] {
        for noun in findings.senses(category, in: tokens) {
          let kind = EventKind.allCasesByPack[Int(noun.value)]
          if kind != .other { return kind }
        }
      }
    }
    return .other
  }

  /// Entries of a listing that tell no kind have that of most others, when these agree.
  private func shareKind(_ drafts: inout [EventDraft]) {
    var counts: [EventKind: Int] = [:]
    for draft in drafts where draft.event.kind != .other {
      counts[draft.event.kind, default: 0] += 1
    }
    guard let most = counts.max(by: { $0.value < $1.value }), most.value * 2 > drafts.count else {
      return
    }
    for index in drafts.indices where drafts[index].event.kind == .other {
      drafts[index].event.kind = most.key
    }
  }
}
