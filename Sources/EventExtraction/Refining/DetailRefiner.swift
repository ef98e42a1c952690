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
    var eventsOfBlock = [Int32](repeating: 0, count: findings.article.blocks.count)
    for index in drafts.indices { eventsOfBlock[drafts[index].block] += 1 }
    for index in drafts.indices {
      refine(&drafts[index].event, with: drafts[index].reach)
      for tokens in drafts[index].details { refine(&drafts[index].event, with: tokens) }
      if eventsOfBlock[drafts[index].block] == 1 {
        refine(&drafts[index].event, with: findings.tokens(ofBlock: drafts[index].block))
      }
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
