import ArticleText
import LanguagePacks
import Places

/// Sets a series that is held online where all its entries are: on the platform named once.
///
/// "A virtual seminar series … each week one institute takes over Zoom" over a list of institutes: what
/// an entry names is who speaks and not where.
struct OnlineSeries {
  let findings: Findings

  /// Fewer entries are no series.
  private static let fewest = 3
  /// The blocks that say what the article is about.
  private static let leadBlocks = 4

  /// `name` gives a mention's name as it stands in a calendar.
  func refine(_ drafts: inout [EventDraft], name: (PlaceMention) -> String) {
    let entries = drafts.indices.filter { drafts[$0].titleSource == .entry }
    guard entries.count >= OnlineSeries.fewest, isHeldOnline(),
      let platform = findings.mentions.first(where: { $0.isOnline && isNamed($0) })
    else { return }
    for index in entries where isSpeaker(drafts[index]) {
      drafts[index].event.place = EventPlace()
      drafts[index].event.place.venue = name(platform)
      drafts[index].event.attendance = .online
      drafts[index].event.isPlaceInferred = false
      drafts[index].event.rules.append("place: the platform of the series")
    }
  }

  /// The headline or the first lines speak of a webinar or a virtual series.
  private func isHeldOnline() -> Bool {
    let webinar = WordCategory.eventNoun.value(named: "webinar")
    return findings.article.blocks.indices.prefix(OnlineSeries.leadBlocks).contains { block in
      findings.senses(.eventNoun, in: findings.tokens(ofBlock: block)).contains {
        $0.value == webinar
      }
    }
  }

  /// "Zoom" and not "online".
  private func isNamed(_ mention: PlaceMention) -> Bool {
    (mention.firstToken..<mention.endToken).contains {
      findings.article.tokens[Int($0)].shape.contains(.capitalised)
    }
  }

  /// The entry has no spot, or one that its own title names.
  private func isSpeaker(_ draft: EventDraft) -> Bool {
    guard draft.event.attendance != .online, let found = draft.event.whereFound else {
      return draft.event.place.venue == nil
    }
    let block = findings.article.blocks[draft.block]
    return found.begin >= Int(block.begin) && found.end <= Int(block.end)
  }
}
