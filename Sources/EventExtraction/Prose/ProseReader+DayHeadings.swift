import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Hours of the paragraphs below a line with nothing but a day.
extension ProseReader {
  /// Makes the event of a paragraph below a day of its first hour: "Karl Holm explains glaciers at 8 p.m." under
  /// "FRIDAY".
  ///
  /// Whoever parts a text by days tells in each paragraph what takes place then, though no word may name it. The
  /// heading's own draft, which has no more to say than its day, becomes the first of these events.
  mutating func readHourUnderDay(
    _ hour: Int, _ session: ResolvedDate, in sentence: Range<Int32>, block: Int
  ) -> Bool {
    guard let clock = session.clockStart, !findings.pack.habits.headsFirst,
      findings.article.blocks[block].kind != .listItem,
      !findings.namesDay(findings.tokens(ofBlock: block)),
      let heading = dayHeading(over: block), findings.dates[heading.date].clocks.isEmpty,
      heading.day >= reading.reference(at: findings.dates[hour].firstToken).day,
      drafts.contains(where: { $0.dates.first == heading.date }),
      !drafts.contains(where: { $0.block == block }),
      TenseReader(findings: findings).nearestTense(findings.dates[hour], in: sentence) >= 0,
      let words = wordsUnderDay(of: hour, in: sentence, block: block)
    else { return false }
    var resolved = session
    resolved.start = CivilPoint(day: heading.day, clock: clock)
    if let end = session.clockEnd {
      resolved.end = CivilPoint(
        day: end < clock ? heading.day + 1 : heading.day, clock: end)
    }
    var draft = reading.draft(
      of: resolved, block: block, anchor: words, reach: sentence,
      rule: "an entry of a listing")
    draft.dates = [heading.date, hour]
    head(&draft, with: words)
    if findings.date(at: words.lowerBound) == nil, words.lowerBound > 0,
      QuotationMark(findings.article.tokens[Int(words.lowerBound) - 1]) != nil
    {
      draft.titleSource = .composed
    }
    draft.titleKeys = reading.contentKeys(words)
    draft.details.append(findings.tokens(ofBlock: block))
    guard !draft.event.title.isEmpty else { return false }
    if let own = drafts.firstIndex(where: { $0.dates == [heading.date] }), drafts[own].lacksClock {
      drafts[own] = draft
    } else {
      drafts.append(draft)
    }
    return true
  }

  /// A quotation of the paragraph, what its sentence tells, or whom it names first.
  private func wordsUnderDay(
    of hour: Int, in sentence: Range<Int32>, block: Int
  ) -> Range<Int32>? {
    let paragraph = findings.tokens(ofBlock: block)
    if let quoted = QuotedTitle(findings: findings).range(in: paragraph) { return quoted }
    let opening = findings.tokens(ofSentence: Int(findings.article.blocks[block].firstSentence))
    let phrases = NounPhrase(findings: findings)
    for tokens in [sentence, opening] {
      if let noun = findings.senses(.eventNoun, in: tokens).first(where: {
        findings.date(at: $0.firstToken) == nil && findings.mention(at: $0.firstToken) == nil
      }) {
        return phrases.range(
          around: noun.firstToken..<noun.endToken, in: tokens, keepsPlace: false)
      }
    }
    if sentence.lowerBound == opening.lowerBound
      || findings.sense(.sequel, at: sentence.lowerBound) == nil,
      let words = UnnamedEvent(findings: findings).title(
        of: findings.dates[hour], in: judge.clause(of: findings.dates[hour], in: sentence))
    {
      return words
    }
    return nameOpening(opening)
  }

  /// The first run of several capitals that is no place: "At Harvard, | Ruth Marsh | of the history department".
  private func nameOpening(_ sentence: Range<Int32>) -> Range<Int32>? {
    let end = min(sentence.upperBound, sentence.lowerBound + ProseReader.reachOfOpening)
    let names = BookedNames(findings: findings)
    var token = sentence.lowerBound
    while token < end {
      if let name = names.name(from: token, in: sentence), name.count > 1 {
        // "Dr Ruth Marsh"
        let isTitled = token > sentence.lowerBound && findings.has(.abbreviation, at: token - 1)
        return isTitled ? token - 1..<name.upperBound : name
      }
      token += 1
    }
    return nil
  }

  private static let reachOfOpening: Int32 = 12
}
