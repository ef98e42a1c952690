import ArticleText
import LanguagePacks

/// Finds a quotation that reads as the name of a work: short, and with a capital at its head.
struct QuotedTitle {
  let findings: Findings

  /// More words than this are something said and no title.
  private static let maximumWords = 10

  /// The first such quotation of a stretch, its marks left out.
  func range(in tokens: Range<Int32>) -> Range<Int32>? {
    var begin: Int32?
    var isLow = false
    for token in tokens {
      let sign = findings.article.tokens[Int(token)]
      guard sign.kind == .sign else { continue }
      if let opened = begin, isLow ? sign.isSign("“") || sign.isSign("”") : closes(sign) {
        if isTitle(opened..<token) { return opened..<token }
        begin = nil
      } else if opens(sign) {
        begin = token + 1
        isLow = sign.isSign("„")
      }
    }
    return nil
  }

  private func isTitle(_ tokens: Range<Int32>) -> Bool {
    guard let first = tokens.first else { return false }
    let words = tokens.filter { findings.article.tokens[Int($0)].kind != .sign }.count
    return words > 0 && words <= QuotedTitle.maximumWords
      && findings.article.tokens[Int(first)].shape.contains(.capitalised)
      && findings.dates(in: tokens).isEmpty
  }

  private func opens(_ sign: Token) -> Bool {
    sign.isSign("«") || sign.isSign("“") || sign.isSign("\"") || sign.isSign("„")
  }

  private func closes(_ sign: Token) -> Bool {
    sign.isSign("»") || sign.isSign("”") || sign.isSign("\"")
  }
}
