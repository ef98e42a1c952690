import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Finds the words that say what takes place on a day to come where no word of the pack names an event.
///
/// "Samedi 22 novembre, Yoga pour les bottines", "une compagnie de Sète descend les allées le vendredi
/// 22": nobody can list all that people do on a day. The words are taken as they stand; whether they
/// make an event is weighed later, with everything else that is known about the draft.
struct UnnamedEvent {
  let findings: Findings

  /// More words than this name nothing.
  private static let maximumTokens = 14

  /// The words nearest to the date that can be a title: a quotation, what stands before it, what
  /// stands behind it.
  func title(of date: StatedDate, in clause: Range<Int32>) -> Range<Int32>? {
    if let quoted = QuotedTitle(findings: findings).range(in: clause) { return quoted }
    let before = withoutOpener(clause.lowerBound..<max(clause.lowerBound, date.firstToken))
    let behind = date.endToken..<max(date.endToken, clause.upperBound)
    return words(before) ?? name(closing: before) ?? words(behind)
      ?? spoken(of: date, behind, in: clause)
  }

  /// "Autre temps fort, | le slalom des moniteurs": words that only say that there is more.
  private func withoutOpener(_ stretch: Range<Int32>) -> Range<Int32> {
    guard
      let comma = stretch.prefix(UnnamedEvent.longestName).first(where: {
        findings.article.tokens[Int($0)].isSign(",")
      }), comma > stretch.lowerBound, comma + 1 < stretch.upperBound,
      findings.isHollow(stretch.lowerBound..<comma)
    else { return stretch }
    return comma + 1..<stretch.upperBound
  }

  /// "she prepares the fifth | Red Ghosts, on 25 October", "volunteers for the | Big Tidy on": capitals behind
  /// an article, right before the day.
  private func name(closing before: Range<Int32>) -> Range<Int32>? {
    let tokens = findings.article.tokens
    var end = before.upperBound
    if end > before.lowerBound, tokens[Int(end) - 1].isSign(",") { end -= 1 }
    var begin = end
    while begin > before.lowerBound, end - begin < UnnamedEvent.longestName,
      tokens[Int(begin) - 1].kind == .word,
      tokens[Int(begin) - 1].shape.contains(.capitalised)
        || begin < end && findings.sense(.phraseLink, at: begin - 1) != nil
          && findings.sense(.determiner, at: begin - 1) == nil
    {
      begin -= 1
    }
    while begin < end, !tokens[Int(begin)].shape.contains(.capitalised) { begin += 1 }
    let isCounted = begin > before.lowerBound && findings.sense(.ordinal, at: begin - 1) != nil
    if isCounted { begin -= 1 }
    guard end - begin > 1, begin > before.lowerBound + 1,
      findings.sense(.determiner, at: begin - 1) != nil,
      findings.sense(.locative, at: begin - 2) == nil,
      findings.sense(.phraseLink, at: begin - 2) == nil
        || findings.isSmallWord(.for, at: begin - 2),
      (begin..<end).allSatisfy({ token in
        findings.date(at: token).map { findings.isPartOfName($0) } ?? true
      }),
      findings.mention(at: end - 1) == nil, findings.mention(at: begin) == nil || isCounted
    else { return nil }
    return begin..<end
  }

  private static let longestName = 8

  /// "Le samedi 30 août, on rallumera la lanterne": where a small word is the subject of what is to come, the
  /// clause itself, as a reader would note it.
  private func spoken(
    of date: StatedDate, _ behind: Range<Int32>, in clause: Range<Int32>
  ) -> Range<Int32>? {
    guard let verb = behind.first(where: { findings.isVerb(at: $0) }), verb > behind.lowerBound,
      TenseReader(findings: findings).nearestTense(date, in: clause) > 0
    else { return nil }
    let subject = verb - 1
    let word = findings.article.tokens[Int(subject)]
    guard word.kind == .word, word.end - word.begin <= UnnamedEvent.longestPronoun,
      findings.sense(.determiner, at: subject) == nil,
      subject == behind.lowerBound || findings.article.tokens[Int(subject) - 1].kind == .sign
    else { return nil }
    var end = verb + 1
    while end < behind.upperBound, end - subject < UnnamedEvent.longestSpoken,
      findings.article.tokens[Int(end)].kind != .sign, findings.date(at: end) == nil
    {
      end += 1
    }
    return end - verb > 2 ? subject..<end : nil
  }

  /// "nous", "vous", "elles": bytes of the longest pronoun that is a subject.
  private static let longestPronoun: Int32 = 5
  private static let longestSpoken: Int32 = 9

  private func words(_ stretch: Range<Int32>) -> Range<Int32>? {
    // "Tickets go on sale on Friday | for the band's two nights"
    if let first = stretch.first, stretch.count > 1, findings.isSmallWord(.for, at: first),
      !findings.article.tokens[Int(first)].shape.contains(.capitalised)
    {
      return words(first + 1..<stretch.upperBound)
    }
    guard stretch.contains(where: { isWord($0) }) else { return nil }
    let trimmer = TitleTrimmer(findings: findings)
    let whole = trimmer.trimmed(stretch)
    // "Messy Church won't meet in December"
    if findings.has(.negation, in: whole) { return nil }
    if isTitle(whole), !HeadlineTitle(findings: findings).hasVerb(whole) { return whole }
    // "La mairie accueillera les habitants": who holds something is not what is held.
    guard let verb = stretch.first(where: { findings.isVerb(at: $0) }),
      findings.sense(.hostVerb, at: verb) == nil
    else { return nil }
    let subject = trimmer.trimmed(stretch.lowerBound..<verb)
    if isTitle(subject) { return subject }
    // "Prévues du 21 au 24 mai, pendant le pont, les Voiles n'auront pas lieu"
    let comma = (stretch.lowerBound..<verb).last { findings.article.tokens[Int($0)].isSign(",") }
    let last = trimmer.trimmed((comma.map { $0 + 1 } ?? verb)..<verb)
    return isTitle(last) ? last : nil
  }

  /// Enough words, the first of which opens a phrase, and more than a place or a detail.
  private func isTitle(_ tokens: Range<Int32>) -> Bool {
    guard let first = tokens.first(where: { isWord($0) }),
      tokens.count <= UnnamedEvent.maximumTokens, !findings.isDetail(tokens),
      findings.dates(in: tokens).isEmpty, findings.date(at: tokens.upperBound - 1) == nil,
      findings.sense(.locative, at: first) == nil,
      findings.sense(.phraseEnd, at: first) == nil, findings.sense(.sequel, at: first) == nil
    else { return false }
    // "Date : 14 septembre"
    if let label = findings.sense(.fieldLabel, at: first), label.endToken >= tokens.upperBound {
      return false
    }
    // "leaves Tebay and finishes at Kirkby Stephen": what goes on with another verb opens no name.
    if !findings.pack.habits.headsFirst, first == tokens.lowerBound,
      findings.isSmallWord(.and, at: first),
      !findings.article.tokens[Int(first)].shape.contains(.capitalised)
    {
      return false
    }
    if let last = tokens.last(where: { isWord($0) }),
      findings.sense(.sequel, at: last) != nil || findings.sense(.phraseEnd, at: last) != nil
        || findings.sense(.determiner, at: last) != nil
    {
      return false
    }
    if let mention = findings.mention(at: first), mention.endToken >= tokens.upperBound {
      return false
    }
    return tokens.contains { token in
      let word = findings.article.tokens[Int(token)]
      return word.kind == .word && word.end - word.begin > 3
        && findings.sense(.determiner, at: token) == nil
        && findings.sense(.phraseLink, at: token) == nil
    }
  }

  private func isWord(_ token: Int32) -> Bool {
    findings.article.tokens[Int(token)].kind != .sign
  }
}
