import ArticleText
import LanguagePacks
import Places

/// Tells the kind of an event whose title does not: from its stretch, and for an entry of a listing
/// from the heading above and the headline.
struct KindRefiner {
  let reading: Reading

  private var findings: Findings { reading.findings }

  func refine(_ drafts: inout [EventDraft]) {
    for index in drafts.indices where drafts[index].event.kind == .other {
      drafts[index].event.kind = kind(of: drafts[index])
    }
    shareKind(&drafts)
  }

  /// What the title, the anchor, the clause or the heading above says that it is.
  func kind(of draft: EventDraft) -> EventKind {
    let governing = GoverningTitle(findings: findings)
    if let noun = findings.senses(.eventNoun, in: draft.titleTokens).first {
      // "Repas", "Loto" are of no kind, whatever else the entry holds.
      return EventKind.allCasesByPack[Int(noun.value)]
    }
    var stretches = [draft.titleTokens, draft.anchor, draft.reach]
    if draft.titleSource == .entry {
      stretches += [
        governing.above(draft.block, floor: -1), governing.headline(of: draft.block),
      ].compactMap { $0 }
    }
    for tokens in stretches {
      for category in [WordCategory.eventNoun, .weakEventNoun] {
        for noun in findings.senses(category, in: tokens) where !isOfVenue(noun) {
          let kind = EventKind.allCasesByPack[Int(noun.value)]
          if kind != .other { return kind }
        }
      }
    }
    return .other
  }

  private func namesKind(_ draft: EventDraft) -> Bool {
    !draft.titleTokens.isEmpty && findings.has(.eventNoun, in: draft.titleTokens)
  }

  /// "salle des fêtes".
  private func isOfVenue(_ noun: WordSense) -> Bool {
    findings.mention(at: noun.firstToken).map { $0.kind == .venue } ?? false
  }

  /// Entries of a listing that tell no kind have that of most others, when these agree.
  private func shareKind(_ drafts: inout [EventDraft]) {
    var counts: [EventKind: Int] = [:]
    let entries = drafts.indices.filter { drafts[$0].titleSource == .entry }
    for index in entries where drafts[index].event.kind != .other {
      counts[drafts[index].event.kind, default: 0] += 1
    }
    guard let most = counts.max(by: { $0.value < $1.value }), most.value * 2 > entries.count else {
      return
    }
    for index in drafts.indices
    where drafts[index].titleSource == .entry && drafts[index].event.kind == .other
      && !namesKind(drafts[index])
    {
      drafts[index].event.kind = most.key
    }
  }
}
