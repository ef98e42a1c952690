import ArticleText
import LanguagePacks
import TemporalExpressions

extension ListingReader {
  /// "Le conseil se réunira en séance ordinaire les :" over "15 janvier, 12 février et 11 mars": days that are all of
  /// a line are of what the sentence tells of that a colon ends.
  func introducedEvent(over index: Int) -> Range<Int32>? {
    guard index > 0, endsWithColon(index - 1), case .dateLine = profiles[index].shape,
      profiles[index].segments.isEmpty,
      let colon = profiles[index - 1].tokens.last, let sentence = findings.sentence(at: colon)
    else { return nil }
    let tokens = findings.tokens(ofSentence: sentence)
    guard !findings.namesDay(tokens), tokens.count > 2,
      HeadlineTitle(findings: findings).hasVerb(tokens),
      let noun = findings.senses(.eventNoun, in: tokens).first
        ?? findings.senses(.weakEventNoun, in: tokens).first
    else { return nil }
    return NounPhrase(findings: findings).range(
      around: noun.firstToken..<noun.endToken, in: tokens, keepsPlace: false)
  }
}
