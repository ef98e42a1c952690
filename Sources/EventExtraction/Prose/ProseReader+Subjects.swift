import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// What stands before a verb: the subject that names the event or who does something.
extension ProseReader {
  /// The noun phrase that ends before a verb; empty when there is none in reach.
  ///
  /// What stands between two commas before the verb is stepped over ("La fête, organisée par le
  /// comité, aura lieu"); a name may hold commas ("Needle, Thread, Protest runs").
  func subject(before verb: Int32, in sentence: Range<Int32>) -> Range<Int32> {
    let tokens = findings.article.tokens
    if verb > sentence.lowerBound, findings.isSmallWord(.and, at: verb - 1) {
      return firstVerb(before: verb, in: sentence).map { subject(before: $0, in: sentence) }
        ?? verb..<verb
    }
    var end = beginOfVerb(verb, in: sentence)
    if end > sentence.lowerBound, tokens[Int(end - 1)].isSign(","),
      let comma = commaBefore(end - 1, from: sentence.lowerBound)
    {
      end = comma
    }
    var begin = end
    while begin > sentence.lowerBound, end - begin < NounPhrase.maximumTokens {
      let token = tokens[Int(begin - 1)]
      if let quote = openingQuote(of: begin - 1, from: sentence.lowerBound) {
        begin = quote
        continue
      }
      if token.kind == .sign, !token.isSign("&"), !token.isSign("'"), !isInsideName(begin - 1) {
        break
      }
      if let date = findings.date(at: begin - 1), !findings.isPartOfName(date) { break }
      if findings.sense(.phraseEnd, at: begin - 1) != nil { break }
      begin -= 1
    }
    // "un bal animé | par l'orchestre du Val est organisé": who does it stands behind the subject.
    if begin < end, begin - 1 > sentence.lowerBound, findings.isSmallWord(.by, at: begin),
      findings.sense(.phraseEnd, at: begin - 1) != nil, findings.pack.habits.headsFirst
    {
      return self.subject(before: begin - 1, in: sentence)
    }
    // "invites you | to an evening with Peter Marsh, who"
    while !findings.pack.habits.headsFirst, begin + 1 < end,
      findings.sense(.phraseLink, at: begin) != nil, findings.sense(.determiner, at: begin) == nil,
      !tokens[Int(begin)].shape.contains(.capitalised)
    {
      begin += 1
    }
    return behindAdverbial(begin..<end)
  }

  /// "le 13 juillet depuis l'étang et | le méchoui est fixé": what a preposition opens is of the clause before, where
  /// "and" goes on with an article.
  private func behindAdverbial(_ phrase: Range<Int32>) -> Range<Int32> {
    // "le 13 juillet | et le méchoui est fixé"
    if findings.pack.habits.headsFirst, phrase.count > 2,
      findings.isSmallWord(.and, at: phrase.lowerBound),
      findings.sense(.determiner, at: phrase.lowerBound + 1) != nil
    {
      return phrase.lowerBound + 1..<phrase.upperBound
    }
    guard findings.pack.habits.headsFirst, let first = phrase.first,
      findings.sense(.locative, at: first) != nil,
      !findings.article.tokens[Int(first)].shape.contains(.capitalised),
      let and = phrase.dropLast().last(where: { token in
        findings.isSmallWord(.and, at: token) && findings.sense(.determiner, at: token + 1) != nil
      })
    else { return phrase }
    return and + 1..<phrase.upperBound
  }

  /// "is finally to | take place": the helping verb shortly before, where words of three verbs stand apart.
  private func beginOfVerb(_ verb: Int32, in sentence: Range<Int32>) -> Int32 {
    guard !findings.pack.habits.headsFirst else { return verb }
    let first = max(sentence.lowerBound, verb - ProseReader.reachOfHelper)
    let helper = (first..<verb).last { token in
      findings.senses(.copula, in: token..<token + 1).contains { $0.tokenCount == 1 }
        || findings.sense(.tense, at: token)?.tokenCount == 1
    }
    guard let helper,
      (helper..<verb).allSatisfy({ token in
        findings.article.tokens[Int(token)].kind == .word
          && findings.article.tokens[Int(token)].shape.isDisjoint(with: .capitalised)
          && findings.sense(.eventNoun, at: token) == nil && findings.date(at: token) == nil
      })
    else { return verb }
    return helper
  }

  private static let reachOfHelper: Int32 = 3

  /// "Le premier | réunira deux chorales et aura lieu": the verb that a later one goes on with.
  private func firstVerb(before verb: Int32, in sentence: Range<Int32>) -> Int32? {
    let tokens = findings.article.tokens
    let clause = (sentence.lowerBound..<verb).last {
      tokens[Int($0)].isSign(";") || tokens[Int($0)].isSign(":")
    }
    let begin = (clause ?? sentence.lowerBound) + 1
    return (begin..<max(begin, verb - 1)).first { token in
      findings.date(at: token) == nil && !tokens[Int(token)].shape.contains(.capitalised)
        && (findings.isFiniteVerb(at: token)
          || findings.hasAny(of: ProseReader.finiteVerbs, in: token..<token + 1))
    }
  }

  private static let finiteVerbs = CategorySet(
    .tense, .eventVerb, .weakEventVerb, .hostVerb, .performVerb)

  /// "Le film « Les Vents » sera projeté": a title in quotation marks is one with its noun.
  private func openingQuote(of close: Int32, from begin: Int32) -> Int32? {
    let tokens = findings.article.tokens
    guard let mark = QuotationMark(tokens[Int(close)]), mark != .opening else { return nil }
    let first = max(begin, close - NounPhrase.maximumTokens)
    return (first..<close).last {
      let other = QuotationMark(tokens[Int($0)])
      return mark == .either ? other == .either : other == .opening
    }
  }

  private func commaBefore(_ comma: Int32, from begin: Int32) -> Int32? {
    var token = comma - 1
    while token > begin, comma - token < 2 * NounPhrase.maximumTokens {
      if findings.article.tokens[Int(token)].isSign(",") { return token }
      token -= 1
    }
    return nil
  }

  /// A comma between two words with capitals, where titles have them throughout.
  private func isInsideName(_ comma: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard findings.pack.habits.capitalisesTitles, tokens[Int(comma)].isSign(","), comma > 0,
      Int(comma) + 1 < tokens.count, findings.mention(at: comma - 1) == nil
    else { return false }
    return tokens[Int(comma) - 1].shape.contains(.capitalised)
      && tokens[Int(comma) + 1].shape.contains(.capitalised)
  }

  /// "le bal des conscrits, qui devait se tenir demain": before a relative pronoun stands its noun.
  func subjectOrAntecedent(
    before verb: Int32, in sentence: Range<Int32>
  ) -> Range<Int32> {
    let own = subject(before: verb, in: sentence)
    guard own.isEmpty, verb > sentence.lowerBound,
      findings.sense(.relative, at: verb - 1) != nil
    else { return own }
    var end = verb - 1
    if end > sentence.lowerBound, findings.article.tokens[Int(end - 1)].isSign(",") { end -= 1 }
    return withoutVerb(subject(before: end, in: sentence))
  }

  /// "se mobilisent pour | le Grand Raid, qui se courra": behind a word that opens no phrase the noun begins with
  /// its article.
  private func withoutVerb(_ phrase: Range<Int32>) -> Range<Int32> {
    guard findings.pack.habits.headsFirst, let first = phrase.first,
      findings.article.tokens[Int(first)].kind == .word,
      !findings.article.tokens[Int(first)].shape.contains(.capitalised),
      findings.sense(.determiner, at: first) == nil, findings.sense(.eventNoun, at: first) == nil,
      findings.sense(.weakEventNoun, at: first) == nil,
      findings.sense(.phraseLink, at: first) == nil,
      let article = phrase.first(where: { findings.sense(.determiner, at: $0) != nil }),
      article + 1 < phrase.upperBound
    else { return phrase }
    return article..<phrase.upperBound
  }
}
