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
        if isTitle(opened..<token), !isSpeech(opened..<token, in: tokens) { return opened..<token }
        begin = nil
      } else if opens(sign) || opensSingle(token) && begin == nil {
        begin = token + 1
        isLow = sign.isSign("„")
        isSingle = !opens(sign)
      }
    }
    return nil
  }

  /// The last such quotation of a stretch, its marks left out.
  func last(in tokens: Range<Int32>) -> Range<Int32>? {
    var found = range(in: tokens)
    while let last = found, last.upperBound + 1 < tokens.upperBound,
      let next = range(in: last.upperBound + 1..<tokens.upperBound)
    {
      found = next
    }
    return found
  }

  private func isTitle(_ tokens: Range<Int32>) -> Bool {
    guard let first = tokens.first else { return false }
    let words = tokens.filter { findings.article.tokens[Int($0)].kind != .sign }.count
    return words > 0 && words <= QuotedTitle.maximumWords
      && findings.article.tokens[Int(first)].shape.contains(.capitalised)
      && findings.dates(in: tokens).isEmpty
  }

  /// "« Trop cher », a tranché l'adjointe", ""Never again," said the mayor": a comma at the end of the quotation,
  /// and a verb right behind it.
  private func isSpeech(_ quote: Range<Int32>, in tokens: Range<Int32>) -> Bool {
    let behind = quote.upperBound + 1
    guard behind + 1 < tokens.upperBound else { return false }
    let hasComma = findings.article.tokens[Int(behind)].isSign(",")
    guard hasComma || findings.article.tokens[Int(quote.upperBound) - 1].isSign(",") else {
      return false
    }
    let verb = hasComma ? behind + 1 : behind
    return findings.article.tokens[Int(verb)].kind == .word
      && !findings.article.tokens[Int(verb)].shape.contains(.capitalised)
      && (isHelper(verb) || findings.isFiniteVerb(at: verb)
        || findings.hasAny(of: QuotedTitle.verbs, at: verb) || leadsToSpeaker(verb))
  }

  /// "a | tranché", and not "à" of the same letters.
  private func isHelper(_ verb: Int32) -> Bool {
    findings.isSmallWord(.have, at: verb) && findings.sense(.phraseLink, at: verb) == nil
  }

  /// "explique | l'adjointe": a word that is no noun of an event or a house, before an article.
  private func leadsToSpeaker(_ verb: Int32) -> Bool {
    let word = findings.article.tokens[Int(verb)]
    return findings.pack.habits.headsFirst && word.end - word.begin > 4
      && findings.article.text[Int(word.end) - 1] == UInt8(ascii: "e")
      && findings.sense(.determiner, at: verb + 1)?.value == TitleComposer.definite
      && !findings.hasAny(of: QuotedTitle.nouns, at: verb)
  }

  private static let nouns = CategorySet(
    .eventNoun, .weakEventNoun, .venueHead, .locative, .phraseLink, .titleWord, .placeWord)

  private static let verbs = CategorySet(.tense, .verbTense, .reportCue)

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
