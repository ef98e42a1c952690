import ArticleText
import LanguagePacks
import TemporalExpressions

/// Gives each event what its surroundings state of price, contact, link and organiser.
///
/// Looked for in the event's own stretch and the lines of its entry, then in the rest of its
/// paragraph when no other event stands there: what belongs to a neighbour is left out.
struct DetailRefiner {
  let reading: Reading

  private var findings: Findings { reading.findings }

  func refine(_ drafts: inout [EventDraft]) {
    var eventsOfBlock: [Int: Int] = [:]
    for draft in drafts { eventsOfBlock[draft.block, default: 0] += 1 }
    for index in drafts.indices {
      var stretches = [drafts[index].reach] + drafts[index].details
      if eventsOfBlock[drafts[index].block] == 1 {
        stretches.append(findings.tokens(ofBlock: drafts[index].block))
      }
      for tokens in stretches { refine(&drafts[index].event, with: tokens) }
    }
  }

  private func refine(_ event: inout Event, with tokens: Range<Int32>) {
    let details = StatedDetails(findings: findings, tokens: tokens)
    event.price = event.price ?? details.price
    event.contact = event.contact ?? details.contact
    event.url = event.url ?? details.link
    event.organizer = event.organizer ?? details.organizer
  }
}
