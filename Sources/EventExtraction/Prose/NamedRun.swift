import ArticleText
import CivilTime
import LanguagePacks

extension ProseReader {
  /// The run named before an opening that has an hour of its own.
  ///
  /// In "Exposition de Jean-Luc Verne. Vernissage le 15 mai à 18 h 30. À voir jusqu'au 14 juin" what lasts
  /// until a day is the exhibition.
  func runNamed(before draft: EventDraft) -> NamedEvent? {
    guard let former = drafts.last(where: { findings.sameSection($0.block, draft.block) }),
      former.event.start?.clock != nil, !former.event.hasRecurrence,
      let run = named.suffix(ProseReader.memoryOfRun).last(where: {
        $0.noun.upperBound <= former.anchor.lowerBound && $0.kind == former.event.kind
          && findings.sameSection($0.block, draft.block)
      }), draft.block - run.block <= ProseReader.reachOfRun
    else { return nil }
    return drafts.suffix(ProseReader.memoryOfRun).contains {
      $0.titleTokens.overlaps(run.noun) && $0.event.end != nil
    } ? nil : run
  }

  private static let reachOfRun = 3
  /// So many nouns and drafts back a run is looked for; keeps texts of one noun linear.
  private static let memoryOfRun = 32
}
