import ArticleText
import LanguagePacks

/// Finds the stretch of a headline or heading that names an event.
///
/// "Salon du livre : quarante auteurs attendus" has it before the colon, "Culture : un festival pour
/// tous" behind it; "Le judo prépare son tournoi d'hiver" only around its noun.
struct HeadlineTitle {
  let findings: Findings

  /// The best stretch; the whole line, trimmed, when no part of it is better.
  func range(in line: Range<Int32>) -> Range<Int32> {
    if let object = object(in: line) { return object }
    let trimmer = TitleTrimmer(findings: findings)
    let parts = parts(of: line).filter { !isLabel($0) }.map { trimmer.trimmed($0) }
      .filter { !$0.isEmpty }
    let clean = parts.filter { !hasVerb($0) }
    if let named = clean.first(where: { hasNoun($0) && !findings.isHollow($0) })
      ?? clean.first(where: { isCompoundNoun($0) })
    {
      return named
    }
    if clean.isEmpty, let phrase = phrase(in: line) { return phrase }
    if parts.count > 1, clean.count == parts.count, let first = parts.first, let last = parts.last {
      return hasNoun(last) || hasNoun(first) ? first.lowerBound..<last.upperBound : first
    }
    return clean.first ?? trimmer.trimmed(line)
  }

  /// Whether a stretch has a word that no title holds.
  func hasVerb(_ tokens: Range<Int32>) -> Bool {
    findings.hasAny(of: HeadlineTitle.verbs, in: tokens)
      || tokens.contains { findings.isFiniteVerb(at: $0) }
  }

  private static let verbs = CategorySet(
    .phraseEnd, .eventVerb, .actVerb, .hostVerb, .weakEventVerb)

  private func hasNoun(_ tokens: Range<Int32>) -> Bool {
    findings.has(.eventNoun, in: tokens) || findings.has(.weakEventNoun, in: tokens)
  }

  /// "The Nordic club leads | a snowshoe walk": a phrase with its own article behind a word that
  /// leads to none is the object of a verb.
  func object(in line: Range<Int32>) -> Range<Int32>? {
    let phrases = NounPhrase(findings: findings)
    for noun in findings.senses(.eventNoun, in: line) {
      let range = phrases.range(
        around: noun.firstToken..<noun.endToken, in: line, keepsPlace: false)
      let article = range.lowerBound - 1
      guard article > line.lowerBound + 1,
        findings.sense(.determiner, at: article)?.value == TitleComposer.indefinite,
        isVerbLike(article - 1), !findings.isHollow(range)
      else { continue }
      return range
    }
    return nil
  }

  /// "Whitby Film Club shows | 'Brassed Off'": the quotation that ends a line behind a verb.
  func quotedObject(in line: Range<Int32>) -> Range<Int32>? {
    guard let work = QuotedTitle(findings: findings).range(in: line),
      work.lowerBound > line.lowerBound + 2, line.upperBound <= work.upperBound + 1
    else { return nil }
    let verb = work.lowerBound - 2
    guard !isShowing(verb) else { return work }
    guard isVerbLike(verb), findings.sense(.titleWord, at: verb) == nil,
      findings.hasAny(of: HeadlineTitle.verbs, at: verb)
        || findings.sense(.verbTense, at: verb) != nil
    else { return nil }
    return work
  }

  /// "Film Club | shows 'Brassed Off'": a noun of several behind a name is its verb.
  private func isShowing(_ word: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard !findings.pack.habits.headsFirst, findings.sense(.eventNoun, at: word) != nil,
      !tokens[Int(word)].shape.contains(.capitalised),
      tokens[Int(word) - 1].shape.contains(.capitalised)
    else { return false }
    let noun = findings.text(word..<word + 1)
    return TitleComposer(findings: findings).singular(noun) != noun
  }

  /// A word in lower case that neither joins nor opens a phrase.
  private func isVerbLike(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    return word.kind == .word && !word.shape.contains(.capitalised)
      && findings.sense(.phraseLink, at: token) == nil
      && findings.sense(.determiner, at: token) == nil
      && findings.sense(.locative, at: token) == nil
      && findings.sense(.eventNoun, at: token) == nil
      && findings.sense(.weakEventNoun, at: token) == nil
  }

  /// "Objet : sortie des CE2": the label of a field before its colon.
  private func isLabel(_ part: Range<Int32>) -> Bool {
    guard Int(part.upperBound) < findings.article.tokens.count,
      findings.article.tokens[Int(part.upperBound)].isSign(":"),
      let label = findings.sense(.fieldLabel, at: part.lowerBound)
    else { return false }
    return label.endToken == part.upperBound && !hasNoun(part)
  }

  /// "Salon du livre": a noun of several words needs no more.
  private func isCompoundNoun(_ tokens: Range<Int32>) -> Bool {
    findings.senses(.eventNoun, in: tokens).contains { $0.tokenCount > 1 }
  }

  /// The phrase around the first event noun that says more than the noun, else around the first.
  private func phrase(in line: Range<Int32>) -> Range<Int32>? {
    let phrases = NounPhrase(findings: findings)
    var hollow: Range<Int32>?
    for noun in findings.senses(.eventNoun, in: line) {
      let range = phrases.range(
        around: noun.firstToken..<noun.endToken, in: line, keepsPlace: false)
      if !findings.isHollow(range) { return range }
      hollow = hollow ?? range
    }
    return hollow
  }

  /// Stretches between colons, dashes, bars and question marks outside quotes.
  private func parts(of line: Range<Int32>) -> [Range<Int32>] {
    var parts: [Range<Int32>] = []
    var begin = line.lowerBound
    var isQuoted = false
    for token in line {
      let sign = findings.article.tokens[Int(token)]
      guard sign.kind == .sign else { continue }
      isQuoted = QuotationMark(sign)?.quotes(isQuoted) ?? isQuoted
      guard !isQuoted, separates(sign) else { continue }
      if begin < token { parts.append(begin..<token) }
      begin = token + 1
    }
    if begin < line.upperBound { parts.append(begin..<line.upperBound) }
    return parts
  }

  private func separates(_ sign: Token) -> Bool {
    switch Unicode.Scalar(UInt32(bitPattern: sign.number)) {
    case ":", "|", "–", "—", "!", "?", "•", "/": true
    case "-": sign.isSpaced
    default: false
    }
  }
}
