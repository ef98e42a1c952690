import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Gathers the stretches around a draft's date that may name its event.
struct TitleProposer {
  let findings: Findings

  /// So many nouns of a sentence are looked at.
  private static let mostNouns = 6
  private static let longest = 14
  /// So many tokens on either side of the date are looked at; keeps a text of one sentence linear.
  private static let reach: Int32 = 120

  /// What else might name a draft than the title it has, each stretch once.
  func proposals(
    for draft: EventDraft, former: EventDraft?, next: EventDraft?
  ) -> [TitleProposal] {
    guard let index = draft.dates.first else { return [] }
    let date = findings.dates[index]
    var found: [TitleProposal] = []
    func add(_ tokens: Range<Int32>?, _ source: TitleProposal.Source) {
      guard let tokens = tokens.map({ withoutVerb($0) }), !tokens.isEmpty, !cutsDate(tokens),
        tokens.count <= TitleProposer.longest + 6,
        tokens != draft.titleTokens, tokens.contains(where: { isTelling($0) }),
        !tokens.contains(where: { findings.article.tokens[Int($0)].isSign("@") }),
        !endsInSequel(tokens),
        !found.contains(where: { $0.tokens == tokens })
      else { return }
      found.append(TitleProposal(tokens: tokens, source: source))
    }
    let headlines = HeadlineTitle(findings: findings)
    let governing = GoverningTitle(findings: findings)
    let trimmer = TitleTrimmer(findings: findings)
    if let sentence = findings.sentence(at: date.firstToken) {
      let tokens = near(date, in: findings.tokens(ofSentence: sentence))
      addNouns(in: tokens, of: date, .noun, .weakNoun, add)
      addQuotations(in: tokens, add)
      if date.firstToken > tokens.lowerBound {
        add(trimmer.trimmed(tokens.lowerBound..<date.firstToken), .before)
      }
      if date.endToken < tokens.upperBound {
        add(trimmer.trimmed(date.endToken..<tokens.upperBound), .behind)
      }
      if let verb = tokens.first(where: { findings.isVerb(at: $0) }), verb > tokens.lowerBound {
        add(trimmer.trimmed(tokens.lowerBound..<verb), .subject)
        if verb + 1 < tokens.upperBound {
          add(trimmer.trimmed(verb + 1..<tokens.upperBound), .object)
        }
      }
      for part in parts(of: tokens, around: date) {
        add(trimmer.trimmed(part), part.lowerBound < date.firstToken ? .partBefore : .partBehind)
      }
      let block = findings.article.blocks[draft.block]
      let sentences = Int(block.firstSentence)..<Int(block.endSentence)
      if sentences.contains(sentence) {
        if sentences.contains(sentence - 1) {
          let before = near(date, in: findings.tokens(ofSentence: sentence - 1))
          addNouns(in: before, of: date, .nounBefore, .nounBefore, add)
          addQuotations(in: before, add)
        }
        for earlier in [sentence - 2, sentence - 3] where sentences.contains(earlier) {
          let before = near(date, in: findings.tokens(ofSentence: earlier))
          addNouns(in: before, of: date, .nounEarlier, .nounEarlier, add)
        }
        if sentences.contains(sentence + 1) {
          let behind = near(date, in: findings.tokens(ofSentence: sentence + 1))
          addNouns(in: behind, of: date, .nounBehind, .nounBehind, add)
        }
      }
    }
    func addLine(_ tokens: Range<Int32>?, _ source: TitleProposal.Source, whole: Bool = false) {
      guard let tokens, ListingTable(head: tokens, in: findings) == nil else { return }
      add(whole ? trimmer.trimmed(tokens) : headlines.range(in: tokens), source)
    }
    add(LeadTitle(findings: findings).range(ofBlock: draft.block), .lead)
    addLine(governing.hugging(draft.block), .hugging)
    addLine(governing.above(draft.block, floor: -1), .above)
    addLine(governing.headline(of: draft.block), .headline)
    let blocks = findings.article.blocks
    for (offset, source) in [
      (-1, TitleProposal.Source.lineAbove), (-2, .lineHigher), (-3, .lineHigher), (1, .lineBelow),
    ] {
      let line = draft.block + offset
      guard blocks.indices.contains(line), findings.sameSection(line, draft.block),
        blocks[line].kind != .tableRow
      else { continue }
      let tokens = findings.tokens(ofBlock: line)
      guard tokens.count <= 24 else { continue }
      addLine(tokens, source, whole: true)
    }
    if let former, findings.sameSection(former.block, draft.block) {
      add(former.titleTokens, .former)
    }
    if let next, findings.sameSection(next.block, draft.block) { add(next.titleTokens, .next) }
    return found
  }

  /// "Le concert | est" before "remplacé": a verb ends no title.
  private func withoutVerb(_ tokens: Range<Int32>) -> Range<Int32> {
    var end = tokens.upperBound
    while end > tokens.lowerBound + 1,
      findings.sense(.phraseEnd, at: end - 1) != nil || findings.sense(.tense, at: end - 1) != nil,
      findings.article.tokens[Int(end) - 1].isSpaced,
      !findings.article.tokens[Int(end) - 1].shape.contains(.capitalised)
    {
      end -= 1
    }
    return tokens.lowerBound..<end
  }

  /// A part of a date, as "Dim" is of one with its hours.
  private func cutsDate(_ tokens: Range<Int32>) -> Bool {
    [tokens.lowerBound, tokens.upperBound - 1].contains { token in
      findings.date(at: token).map {
        findings.dates[$0].firstToken < tokens.lowerBound
          || findings.dates[$0].endToken > tokens.upperBound
      } ?? false
    }
  }

  /// "À un mois de l'événement": what stands for an event named elsewhere names none.
  private func endsInSequel(_ tokens: Range<Int32>) -> Bool {
    findings.senses(.sequel, in: max(0, tokens.lowerBound - 1)..<tokens.upperBound).contains {
      $0.endToken == tokens.upperBound
    }
  }

  private func near(_ date: StatedDate, in sentence: Range<Int32>) -> Range<Int32> {
    let begin = max(0, date.firstToken - TitleProposer.reach)
    return sentence.clamped(to: begin..<date.endToken + TitleProposer.reach)
  }

  /// The parts of a sentence between signs outside quotations: the three before the date and the three
  /// behind it.
  private func parts(of tokens: Range<Int32>, around date: StatedDate) -> [Range<Int32>] {
    var before: [Range<Int32>] = []
    var behind: [Range<Int32>] = []
    var begin = tokens.lowerBound
    var isQuoted = false
    func close(at end: Int32) {
      let part = begin..<max(begin, end)
      if part.isEmpty { return }
      if part.upperBound <= date.endToken { before.append(part) } else { behind.append(part) }
    }
    for token in tokens {
      let sign = findings.article.tokens[Int(token)]
      if let day = findings.date(at: token), findings.dates[day].firstToken == token,
        !findings.isPartOfName(day)
      {
        close(at: token)
        begin = findings.dates[day].endToken
        continue
      }
      guard sign.kind == .sign, token >= begin else { continue }
      isQuoted = QuotationMark(sign)?.quotes(isQuoted) ?? isQuoted
      guard !isQuoted, separates(sign) else { continue }
      close(at: token)
      begin = token + 1
    }
    close(at: tokens.upperBound)
    return Array(before.suffix(3) + behind.prefix(3))
  }

  private func separates(_ sign: Token) -> Bool {
    switch Unicode.Scalar(UInt32(bitPattern: sign.number)) {
    case ",", ":", ";", "|", "–", "—", "(", ")", "•", ".", "!", "?": true
    case "-": sign.isSpaced
    default: false
    }
  }

  /// A word that can be more than a link or an article.
  private func isTelling(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    return word.kind == .word && word.end - word.begin > 2
      && findings.sense(.phraseLink, at: token) == nil
      && findings.sense(.determiner, at: token) == nil
  }

  private func addNouns(
    in tokens: Range<Int32>, of date: StatedDate, _ strong: TitleProposal.Source,
    _ weak: TitleProposal.Source, _ add: (Range<Int32>?, TitleProposal.Source) -> Void
  ) {
    let phrases = NounPhrase(findings: findings)
    for (category, source) in [(WordCategory.eventNoun, strong), (.weakEventNoun, weak)] {
      var count = 0
      for noun in findings.senses(category, in: tokens) where count < TitleProposer.mostNouns {
        guard findings.date(at: noun.firstToken) == nil, !findings.isOfStreet(noun.firstToken),
          !isInsideSite(noun),
          findings.bracket(around: noun.firstToken..<noun.endToken)?.contains(date.firstToken)
            ?? true
        else { continue }
        count += 1
        add(
          phrases.range(
            around: noun.firstToken..<noun.endToken, in: tokens, keepsPlace: false), source)
      }
    }
  }

  /// "in the | market place": where it is, and not what.
  private func isInsideSite(_ noun: WordSense) -> Bool {
    findings.sites(in: noun.firstToken..<noun.firstToken + 1).contains {
      findings.sites[$0].endToken > noun.endToken
    }
  }

  private func addQuotations(
    in tokens: Range<Int32>, _ add: (Range<Int32>?, TitleProposal.Source) -> Void
  ) {
    var begin = tokens.lowerBound
    let quotations = QuotedTitle(findings: findings)
    while begin < tokens.upperBound, let range = quotations.range(in: begin..<tokens.upperBound) {
      add(range, .quotation)
      begin = range.upperBound + 1
    }
  }
}
