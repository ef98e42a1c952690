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
    var isSingle = false
    for token in tokens {
      let sign = findings.article.tokens[Int(token)]
      guard sign.kind == .sign else { continue }
      if let opened = begin, closes(token, isLow: isLow, isSingle: isSingle) {
        if isTitle(opened..<token) { return opened..<token }
        begin = nil
      } else if opens(sign) || opensSingle(token) && begin == nil {
        begin = token + 1
        isLow = sign.isSign("„")
        isSingle = !opens(sign)
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

  /// 'Brassed Off': a single mark with a space before it and a capital right behind it.
  func opensSingle(_ token: Int32) -> Bool {
    let tokens = findings.article.tokens
    let sign = tokens[Int(token)]
    guard sign.isSign("'") || sign.isSign("‘"), sign.isSpaced, Int(token) + 1 < tokens.count else {
      return false
    }
    let next = tokens[Int(token) + 1]
    return !next.isSpaced && next.kind == .word && next.shape.contains(.capitalised)
  }

  private func closes(_ token: Int32, isLow: Bool, isSingle: Bool) -> Bool {
    let tokens = findings.article.tokens
    let sign = tokens[Int(token)]
    if isLow { return sign.isSign("“") || sign.isSign("”") }
    guard isSingle else { return sign.isSign("»") || sign.isSign("”") || sign.isSign("\"") }
    // "'Cherry's Orchard'": an apostrophe has a letter right behind it.
    let isInside =
      Int(token) + 1 < tokens.count && !tokens[Int(token) + 1].isSpaced
      && tokens[Int(token) + 1].kind == .word
    return (sign.isSign("'") || sign.isSign("’")) && !isInside
  }
}
