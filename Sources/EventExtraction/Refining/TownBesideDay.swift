import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Tells the town that stands right before an event's own day with no preposition that sets it there: "passera par
/// Saignelégier le 13 septembre et Porrentruy le 4 octobre", "Évreux (16 mars)".
///
/// Tours and rounds are told so. A team's town stands before a day too, and a town that belongs to another noun
/// ("la chorale de Dole") says where that is from.
struct TownBesideDay {
  let findings: Findings

  func holds(_ mention: PlaceMention, of draft: EventDraft) -> Bool {
    guard draft.event.kind != .sport, mention.placeKind?.isTown == true, !isComplement(mention),
      let first = draft.dates.first
    else { return false }
    let date = findings.dates[first]
    guard date.days.contains(where: { $0.dayOfMonth != nil }) else { return false }
    let end = mention.endToken
    guard end < date.firstToken else { return end == date.firstToken }
    return date.firstToken - end == 1
      && (findings.article.tokens[Int(end)].isSign("(")
        || findings.sense(.determiner, at: end) != nil)
  }

  private func isComplement(_ mention: PlaceMention) -> Bool {
    let before = mention.firstToken - 1
    return before >= 0
      && (findings.isSmallWord(.of, at: before) || findings.isSmallWord(.ofThe, at: before))
  }
}
