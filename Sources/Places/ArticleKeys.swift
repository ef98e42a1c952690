internal import LanguagePacks

/// The keys of the articles that French names of places begin with, in whatever language a text is.
///
/// Kept by who asks, since the question is put for most capitals of a text: the token's key is at hand
/// where its bytes are not.
struct ArticleKeys {
  private let le = WordKey("le").exact
  private let la = WordKey("la").exact
  private let les = WordKey("les").exact
  private let elided = WordKey("l'").exact
  private let letter = WordKey("l").exact

  /// INSEE's number of the article: 2 le, 3 la, 4 les, 5 l'.
  @inline(__always)
  func number(of token: Token) -> Int? {
    guard token.kind == .word, token.end - token.begin <= 4 else { return nil }
    switch token.key.exact {
    case le: return 2
    case la: return 3
    case les: return 4
    case elided, letter: return 5
    default: return nil
    }
  }
}
