import ArticleText
import LanguagePacks

extension Findings {
  /// Whether a French word looks like a finite verb, which ends a noun phrase.
  ///
  /// Future, conditional and imperfect have regular endings, and some presents ("-ennent"); nouns
  /// with such an ending are few ("opéra", "portrait") and are excepted.
  func isFiniteVerb(at token: Int32) -> Bool {
    guard pack.code == "fr" else { return false }
    let word = article.tokens[Int(token)]
    guard word.kind == .word, word.shape.isDisjoint(with: [.capitalised, .elided]),
      word.end - word.begin > 4, FutureEnding.letters.contains(article.text[Int(word.end) - 1])
    else { return false }
    return FutureEnding.all.contains { ending in
      endsWith(ending, word) && !FutureEnding.exceptions.contains { endsWith($0, word) }
    }
  }

  func endsWith(_ ending: String, _ word: Token) -> Bool {
    let length = Int32(ending.utf8.count)
    guard word.end - word.begin >= length else { return false }
    var offset = Int(word.end - length)
    for byte in ending.utf8 {
      guard article.text[offset] == byte else { return false }
      offset += 1
    }
    return true
  }
}

/// Endings of French verbs that no noun of a title has, and the nouns that look alike.
private enum FutureEnding {
  static let all = [
    "era", "ira", "dra", "vra", "rra", "ront", "ait", "aient", "èrent", "ennent", "issent",
    "oivent",
  ]
  /// The last letters of the endings, which most words do not have.
  static let letters = [UInt8(ascii: "a"), UInt8(ascii: "t")]
  static let exceptions = [
    "opéra", "caméra", "front", "trait", "fait", "lait", "hait",
  ]
}
