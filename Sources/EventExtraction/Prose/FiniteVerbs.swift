import ArticleText
import LanguagePacks

extension Findings {
  /// Whether a word looks like a finite verb, which ends a noun phrase.
  ///
  /// Future, conditional and imperfect of French have regular endings, and some presents ("-ennent");
  /// the pack names them and the few nouns that end alike ("opéra", "portrait").
  func isFiniteVerb(at token: Int32) -> Bool {
    !article.tokens[Int(token)].shape.contains(.capitalised) && hasFiniteEnding(at: token)
  }

  /// Whether a word looks like a finite verb, or means what verbs tell of events: what takes place, what is done
  /// or decided, and how it came.
  func isVerb(at token: Int32) -> Bool {
    hasAny(of: Findings.verbs, at: token) || isFiniteVerb(at: token)
  }

  private static let verbs = CategorySet(
    .eventVerb, .weakEventVerb, .actVerb, .hostVerb, .tense, .stateCue)

  /// Whether it has a finite verb's ending, though it may open a sentence: "Suivront", "Viendra".
  func hasFiniteEnding(at token: Int32) -> Bool {
    guard !pack.habits.finiteEndings.isEmpty else { return false }
    let word = article.tokens[Int(token)]
    guard word.kind == .word, !word.shape.contains(.elided), word.end - word.begin > 4 else {
      return false
    }
    return pack.habits.finiteEndings.close(
      article.text, from: Int(word.begin), to: Int(word.end))
      && !pack.habits.nounEndings.match(article.text, from: Int(word.begin), to: Int(word.end))
  }
}
