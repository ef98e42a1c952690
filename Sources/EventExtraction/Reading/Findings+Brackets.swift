import ArticleText
import LanguagePacks

extension Findings {
  /// The bracket of one sentence's length around a stretch, its signs with it; nil where it stands in none.
  func bracket(around words: Range<Int32>) -> Range<Int32>? {
    let tokens = article.tokens
    let first = max(0, words.lowerBound - Findings.longestBracket)
    guard
      let open = (first..<words.lowerBound).last(where: {
        tokens[Int($0)].isSign("(") || tokens[Int($0)].isSign(")")
      }), tokens[Int(open)].isSign("(")
    else { return nil }
    let end = min(Int32(tokens.count), words.upperBound + Findings.longestBracket)
    return (words.upperBound..<max(words.upperBound, end)).first { tokens[Int($0)].isSign(")") }
      .map { open..<$0 + 1 }
  }

  private static let longestBracket: Int32 = 10
}
