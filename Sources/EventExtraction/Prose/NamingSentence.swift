import ArticleText
import LanguagePacks
import TemporalExpressions

/// Finds the name that stands as a sentence of its own before one that only says when.
///
/// "Concord Ferry Club presents: The Dreadful Starlings. Friday 20 March, doors 7.30pm": the sentence holds
/// no verb, or a verb of hosting leads to the name.
struct NamingSentence {
  let findings: Findings

  /// More words than this are no name.
  private static let maximumTokens = 14

  /// The name in the sentence right before, which names no day.
  func name(before sentence: Range<Int32>, in block: Int) -> Range<Int32>? {
    let first = Int(findings.article.blocks[block].firstSentence)
    guard let index = findings.sentence(at: sentence.lowerBound), index > first else { return nil }
    let before = findings.tokens(ofSentence: index - 1)
    guard !findings.namesDay(before) else { return nil }
    if let host = findings.senses(.hostVerb, in: before).last(where: {
      $0.value != PerformVerb.past.rawValue
    }) {
      let begin = isColon(host.endToken, before) ? host.endToken + 1 : host.endToken
      return GuestName(findings: findings).range(after: begin, in: before)
    }
    let name = stretch(of: before)
    guard (2...NamingSentence.maximumTokens).contains(name.count), !findings.isDetail(name),
      !HeadlineTitle(findings: findings).hasVerb(before), !findings.isBlank(name),
      findings.mention(at: name.lowerBound) == nil,
      name.contains(where: {
        $0 > name.lowerBound && findings.article.tokens[Int($0)].shape.contains(.capitalised)
      })
    else { return nil }
    return name
  }

  /// What is named right behind a sentence that holds nothing but its day and hour.
  ///
  /// In "Tuesday, 7 p.m. The Common Council has its Informal Meeting" that is the noun that has its own article; in
  /// "Friday, 10 a.m. The Planning Board sits at City Hall" it is who sits.
  func name(behind sentence: Range<Int32>, in block: Int) -> Range<Int32>? {
    guard let index = findings.sentence(at: sentence.lowerBound),
      findings.dates(in: sentence).contains(where: { !findings.dates[$0].clocks.isEmpty })
    else { return nil }
    let isDateAlone = sentence.allSatisfy {
      findings.article.tokens[Int($0)].kind == .sign || findings.date(at: $0) != nil
    }
    guard isDateAlone else { return nil }
    let end = min(
      Int(findings.article.blocks[block].endSentence), index + 1 + NamingSentence.sentencesBehind)
    for next in index + 1..<max(index + 1, end) {
      let tokens = findings.tokens(ofSentence: next)
      if findings.namesDay(tokens) { return nil }
      if let event = ownEvent(in: tokens) { return event }
      if let body = BookedNames(findings: findings).name(from: tokens.lowerBound, in: tokens),
        body.count > 1, body.upperBound < tokens.upperBound,
        findings.article.tokens[Int(body.upperBound)].kind == .word,
        findings.sense(.phraseLink, at: body.upperBound) == nil
      {
        return body
      }
    }
    return nil
  }

  private static let sentencesBehind = 2

  /// "has | its Informal Meeting", "holds | a public hearing".
  private func ownEvent(in sentence: Range<Int32>) -> Range<Int32>? {
    guard let noun = findings.senses(.eventNoun, in: sentence).first else { return nil }
    let phrase = NounPhrase(findings: findings).range(
      around: noun.firstToken..<noun.endToken, in: sentence, keepsPlace: false)
    guard phrase.lowerBound > sentence.lowerBound,
      let article = findings.sense(.determiner, at: phrase.lowerBound - 1)?.value,
      article == TitleComposer.possessive || article == TitleComposer.indefinite
    else { return nil }
    return phrase
  }

  /// Without the house and colon before it, and with the work in quotes behind it: "School of English: Dr
  /// Orla Fenton (Galway), "Swift's Libraries"".
  private func stretch(of sentence: Range<Int32>) -> Range<Int32> {
    var begin = sentence.lowerBound
    if findings.mention(at: begin) != nil,
      let colon = sentence.last(where: { findings.article.tokens[Int($0)].isSign(":") })
    {
      begin = colon + 1
    }
    if let work = QuotedTitle(findings: findings).range(in: begin..<sentence.upperBound),
      work.upperBound < sentence.upperBound
    {
      return begin..<work.upperBound + 1
    }
    let line = begin..<sentence.upperBound
    let isNamed = line.contains { findings.article.tokens[Int($0)].isSign(":") }
    let trimmed = TitleTrimmer(findings: findings).trimmed(line)
    guard isNamed, let last = line.last, findings.article.tokens[Int(last)].isSign(".") else {
      return trimmed
    }
    // "Free family film: Paddington in Peru."
    return trimmed.lowerBound..<max(trimmed.upperBound, last)
  }

  private func isColon(_ token: Int32, _ sentence: Range<Int32>) -> Bool {
    token < sentence.upperBound && findings.article.tokens[Int(token)].isSign(":")
  }
}
