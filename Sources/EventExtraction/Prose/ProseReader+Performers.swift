import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// Who gives an event, whom it brings and what is given.
extension ProseReader {
  /// "chantera « Le Messie »", "will perform "The Lighthouse"": the quoted object names what is given.
  func work(behind verb: Anchor, in sentence: Range<Int32>) -> Range<Int32>? {
    let begin = verb.tokens.upperBound
    let end = min(sentence.upperBound, begin + NounPhrase.maximumTokens)
    guard begin < end else { return nil }
    guard let work = QuotedTitle(findings: findings).range(in: begin..<end),
      work.lowerBound == begin + 1 || isIntroduced(begin..<work.lowerBound - 1)
    else { return namedWork(in: begin..<end) }
    return work
  }

  /// "jouera | sa dernière comédie, « Le Tour du monde »": an article and a few words that say what the work is.
  private func isIntroduced(_ words: Range<Int32>) -> Bool {
    guard let first = words.first, words.count <= ProseReader.longestIntroduction,
      findings.sense(.determiner, at: first) != nil
    else { return false }
    return words.dropFirst().allSatisfy { token in
      let word = findings.article.tokens[Int(token)]
      return word.kind == .word && !word.shape.contains(.capitalised)
        && findings.date(at: token) == nil && findings.sense(.phraseEnd, at: token) == nil
        && findings.sense(.locative, at: token) == nil
        || word.isSign(",") && token + 1 == words.upperBound
    }
  }

  private static let longestIntroduction = 5

  /// "chantera | le Gloria de Vivaldi": an article and a name that is neither a place nor a person.
  private func namedWork(in object: Range<Int32>) -> Range<Int32>? {
    guard findings.pack.habits.headsFirst, object.count > 1,
      let article = findings.sense(.determiner, at: object.lowerBound),
      article.value == TitleComposer.definite, article.endToken < object.upperBound,
      findings.sense(.locative, at: object.lowerBound) == nil,
      !findings.isSmallWord(.ofThe, at: object.lowerBound),
      !findings.isSmallWord(.ofMany, at: object.lowerBound),
      findings.sense(.phraseLink, at: object.lowerBound - 1) == nil,
      findings.article.tokens[Int(article.endToken)].shape.contains(.capitalised),
      findings.mention(at: article.endToken) == nil, !isOfPerson(article.endToken)
    else { return nil }
    let end = phrases.rightEnd(from: article.endToken, limit: object.upperBound)
    let work = TitleTrimmer(findings: findings).trimmed(object.lowerBound..<end)
    return work.count > 1 ? work : nil
  }

  /// "accueille mercredi l'autrice Chloé Wary pour une rencontre": whom a bare noun that stands behind
  /// the name is with.
  func guest(
    of noun: Range<Int32>, on date: StatedDate, in sentence: Range<Int32>
  ) -> Range<Int32>? {
    let before = max(sentence.lowerBound, noun.lowerBound - 3)
    guard noun.count <= 2,
      let link = (before..<max(before, noun.lowerBound)).last(where: {
        findings.isSmallWord(.for, at: $0)
      }),
      let verb = findings.senses(.hostVerb, in: sentence).last(where: {
        $0.endToken <= link && $0.value != PerformVerb.past.rawValue
      })
    else { return nil }
    let isDateBehind = verb.endToken <= date.firstToken && date.firstToken - verb.endToken <= 1
    let begin = isDateBehind ? date.endToken : verb.endToken
    return begin < link
      ? GuestName(findings: findings).range(after: begin, in: sentence.lowerBound..<link) : nil
  }

  /// "Le chœur Arpège donnera un concert": who gives the event that a bare noun names.
  func performer(giving noun: Range<Int32>, in sentence: Range<Int32>) -> Range<Int32>? {
    guard !noun.isEmpty, noun.count <= 2 else { return nil }
    var begin = noun.lowerBound
    while begin > sentence.lowerBound,
      findings.sense(.determiner, at: begin - 1) != nil
        || findings.sense(.number, at: begin - 1) != nil
    {
      begin -= 1
    }
    guard begin < noun.lowerBound || findings.sense(.determiner, at: begin) != nil,
      let verb = findings.senses(.performVerb, in: sentence).first(where: {
        $0.endToken == begin && $0.value == PerformVerb.giving.rawValue
      })
    else { return nil }
    let subject = subject(before: verb.firstToken, in: sentence)
    return !subject.isEmpty && isNamed(subject) ? subject : nil
  }
}
