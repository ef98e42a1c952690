import LanguagePacks

/// A stretch of tokens that looks like a calendar date: enough to know a stamp from prose.
///
/// What the date means is read further on; here only "14/01/2026", "2026-01-14", "14 janvier 2026"
/// and "January 14, 2026" are told from other numbers.
struct DateShape {
  var firstToken: Int
  var endToken: Int
  var hasYear: Bool

  /// The first date in a range of tokens.
  static func first(in article: borrowing Article, from begin: Int, to end: Int) -> DateShape? {
    var token = begin
    while token < end {
      if let found = at(token, in: article, to: end) { return found }
      token += 1
    }
    return nil
  }

  /// The date that starts exactly at a token.
  static func at(_ token: Int, in article: borrowing Article, to end: Int) -> DateShape? {
    let tokens = article.tokens
    guard token < end, tokens[token].kind != .sign else { return nil }
    if tokens[token].kind == .number {
      return numeric(tokens, token, end) ?? dayMonth(article, token, end)
    }
    return monthDay(article, token, end)
  }

  private static func isYear(_ token: Token) -> Bool {
    token.kind == .number && token.end - token.begin == 4 && (1900...2199).contains(token.number)
  }

  /// Three parts, or two with a slash: 2026-01-14, 14/01/2026, 14.01.26, 14/01.
  private static func numeric(_ tokens: [Token], _ token: Int, _ end: Int) -> DateShape? {
    guard token + 2 < end, tokens[token + 1].kind == .sign, tokens[token + 2].kind == .number,
      !tokens[token + 1].isSpaced, !tokens[token + 2].isSpaced
    else { return nil }
    let sign = tokens[token + 1]
    guard sign.isSign("/") || sign.isSign(".") || sign.isSign("-") else { return nil }
    let first = tokens[token]
    let second = tokens[token + 2]
    let isSecondSmall = (1...31).contains(second.number) && second.end - second.begin <= 2
    guard isSecondSmall else { return nil }
    let hasThird =
      token + 4 < end && tokens[token + 3].kind == .sign
      && tokens[token + 3].number == sign.number && tokens[token + 4].kind == .number
      && !tokens[token + 3].isSpaced && !tokens[token + 4].isSpaced
    if isYear(first) {
      guard hasThird, (1...31).contains(tokens[token + 4].number) else { return nil }
      return DateShape(firstToken: token, endToken: token + 5, hasYear: true)
    }
    guard (1...31).contains(first.number), first.end - first.begin <= 2 else { return nil }
    if hasThird {
      let third = tokens[token + 4]
      guard isYear(third) || third.end - third.begin == 2 else { return nil }
      return DateShape(firstToken: token, endToken: token + 5, hasYear: true)
    }
    guard sign.isSign("/"), second.number <= 12 || first.number <= 12 else { return nil }
    return DateShape(firstToken: token, endToken: token + 3, hasYear: false)
  }

  /// A day before its month: "14 janvier 2026", "1er août", "3rd of May 2020".
  private static func dayMonth(
    _ article: borrowing Article, _ token: Int, _ end: Int
  ) -> DateShape? {
    let tokens = article.tokens
    guard (1...31).contains(tokens[token].number) else { return nil }
    var next = token + 1
    var skipped = 0
    while next < end, skipped < 2, !article.hasSense(.month, at: next) {
      guard tokens[next].isSign(".") || tokens[next].kind == .word,
        tokens[next].end - tokens[next].begin <= 3
      else { return nil }
      next += 1
      skipped += 1
    }
    guard next < end, let month = article.sense(.month, at: next) else { return nil }
    return withYear(tokens, token, Int(month.endToken), end)
  }

  /// A month before its day: "January 14, 2026", "March 8".
  private static func monthDay(
    _ article: borrowing Article, _ token: Int, _ end: Int
  ) -> DateShape? {
    guard let month = article.sense(.month, at: token) else { return nil }
    let tokens = article.tokens
    var next = Int(month.endToken)
    if next < end, tokens[next].isSign(".") { next += 1 }
    guard next < end, (1...31).contains(tokens[next].number), tokens[next].kind == .number else {
      return nil
    }
    next += 1
    if next < end, tokens[next].kind == .word, !tokens[next].isSpaced { next += 1 }
    return withYear(tokens, token, next, end)
  }

  private static func withYear(
    _ tokens: [Token], _ first: Int, _ after: Int, _ end: Int
  ) -> DateShape {
    var next = after
    if next < end, tokens[next].isSign(".") || tokens[next].isSign(",") { next += 1 }
    if next < end, isYear(tokens[next]) {
      return DateShape(firstToken: first, endToken: next + 1, hasYear: true)
    }
    return DateShape(firstToken: first, endToken: after, hasYear: false)
  }
}
