import ArticleText
import LanguagePacks

extension Findings {
  /// "place du marché", "rue de la foire": what a street or square is called after.
  func isOfStreet(_ noun: Int32) -> Bool {
    guard pack.habits.headsFirst, noun > 1 else { return false }
    var link = noun - 1
    if link > 1, sense(.determiner, at: link)?.value == TitleComposer.definite,
      isSmallWord(.of, at: link - 1)
    {
      link -= 1
    }
    return (isSmallWord(.ofThe, at: link) || isSmallWord(.of, at: link))
      && sense(.streetType, at: link - 1).map { $0.endToken == link } ?? false
      && sense(.eventNoun, at: link - 1) == nil
      && sense(.weakEventNoun, at: link - 1) == nil
      && !article.tokens[Int(noun)].shape.contains(.capitalised)
  }
}
