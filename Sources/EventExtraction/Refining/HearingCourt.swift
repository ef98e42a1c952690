import ArticleText
import LanguagePacks
import Places

/// The court at which a case is heard: "le jugement sera rendu le 9 juillet" is told far behind "devant le
/// tribunal correctionnel".
///
/// A report of a trial names the court once, where it begins; every later day of the case is held there.
struct HearingCourt {
  let findings: Findings

  func court(of draft: EventDraft) -> PlaceMention? {
    let reach = draft.reach
    guard
      tells(HearingCourt.hearing, in: reach) || tells(HearingCourt.hearing, in: draft.titleTokens)
    else { return nil }
    let courts = findings.senses(.placeWord, in: 0..<reach.upperBound).filter {
      $0.value == HearingCourt.court
    }
    guard let last = courts.last else { return nil }
    if let named = findings.mention(at: last.firstToken), named.kind == .venue { return named }
    let end = courts.filter { $0.firstToken == last.firstToken }.map(\.endToken).max()
    return findings.house(
      named: last.firstToken..<(end ?? last.endToken), rule: "court that hears the case")
  }

  private func tells(_ value: Int16, in tokens: Range<Int32>) -> Bool {
    findings.senses(.placeWord, in: tokens).contains { $0.value == value }
  }

  private static let court = WordCategory.placeWord.value(named: "court")
  private static let hearing = WordCategory.placeWord.value(named: "hearing")
}
