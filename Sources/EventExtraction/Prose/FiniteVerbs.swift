import ArticleText
import LanguagePacks

extension Findings {
  /// Whether a word looks like a finite verb, which ends a noun phrase.
  ///
  /// Future, conditional and imperfect of French have regular endings, and some presents ("-ennent");
  /// the pack names them and the few nouns that end alike ("opéra", "portrait").
  func isFiniteVerb(at token: Int32) -> Bool {
    guard !pack.habits.finiteEndings.isEmpty else { return false }
    let word = article.tokens[Int(token)]
    guard word.kind == .word, word.shape.isDisjoint(with: [.capitalised, .elided]),
      word.end - word.begin > 4
    else { return false }
    let ending = ending(of: token)
    return pack.habits.finiteEndings.contains { ending.ends(with: $0) }
      && !pack.habits.nounEndings.contains { ending == $0 || ending.ends(with: $0) }
  }

  /// The last bytes of a word, to compare with a pack's endings.
  func ending(of token: Int32) -> WordEnding {
    let word = article.tokens[Int(token)]
    return WordEnding(article.text, from: Int(word.begin), to: Int(word.end))
  }
}
