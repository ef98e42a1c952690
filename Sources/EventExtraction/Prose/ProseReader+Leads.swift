import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// The title that opens a paragraph, and what it makes of the days behind it.
extension ProseReader {
  /// The title that opens the block, where no noun beside the date names the event better.
  func lead(
    ofBlock block: Int, instead anchor: Anchor?, of date: StatedDate, in sentence: Range<Int32>
  ) -> Range<Int32>? {
    let entry = findings.article.blocks[block]
    if case .act = anchor?.kind { return nil }
    if anchor?.kind == .fixture { return nil }
    // "Du théâtre pour la bonne cause : la troupe jouera sa comédie, « Le Tour du monde »"
    if let anchor, anchor.kind == .performer,
      QuotedTitle(findings: findings).range(
        in: anchor.tokens.upperBound..<max(anchor.tokens.upperBound, sentence.upperBound)) != nil,
      work(behind: anchor, in: sentence) != nil
    {
      return nil
    }
    if anchor?.kind == .guest, BracketedNames(findings: findings).isOpened(before: date) {
      return nil
    }
    let hasNoun = if case .noun = anchor?.kind { true } else { false }
    let subject = anchor.flatMap { namedSubject(of: $0, in: sentence) }
    let leads = LeadTitle(findings: findings)
    if let lead = leads.range(ofSentence: sentence, before: date), leads.names(lead),
      isEventful(lead, date, in: sentence), !hasNoun || !isVenue(lead)
    {
      return lead
    }
    guard entry.kind != .heading,
      entry.kind == .listItem || entry.endSentence - entry.firstSentence <= 3
    else { return nil }
    guard let lead = leads.range(ofBlock: block) else { return nil }
    // "Hazlehead Primary: parents' evenings are on Monday 26"
    if let subject, subject.lowerBound > lead.upperBound, !findings.has(.eventNoun, in: lead),
      !findings.has(.weakEventNoun, in: lead)
    {
      return nil
    }
    if leads.isTakenUp(lead) { return lead }
    if findings.article.tokens[Int(lead.upperBound)].isSign("!"), entry.kind != .listItem {
      guard isEventful(lead, date, in: sentence) else { return nil }
      return isSentence(lead) ? phrase(in: lead) : lead
    }
    if let anchor, case .noun = anchor.kind, entry.kind != .listItem || isCapitals(lead),
      !findings.isBlank(anchor.tokens) || !leads.names(lead)
    {
      return nil
    }
    let isDated = anchor == nil && date.days.contains { $0.dayOfMonth != nil }
    return isEventful(lead, date, in: sentence) || isDated && !tellsOther(lead, sentence)
      ? lead : nil
  }

  private func isSentence(_ lead: Range<Int32>) -> Bool {
    HeadlineTitle(findings: findings).hasVerb(lead)
      || lead.contains { findings.isFiniteVerb(at: $0) || findings.sense(.copula, at: $0) != nil }
      || findings.sense(.sequel, at: lead.lowerBound) != nil
  }

  /// "It's almost time for | the Baking Festival": of an exclamation with a verb the phrase around its noun.
  private func phrase(in lead: Range<Int32>) -> Range<Int32>? {
    guard let noun = findings.senses(.eventNoun, in: lead).last else { return nil }
    let range = phrases.range(
      around: noun.firstToken..<noun.endToken, in: lead, keepsPlace: false)
    return findings.isHollow(range) ? nil : range
  }

  /// The subject of the verb that dates it, where a word for an event stands in it.
  private func namedSubject(of anchor: Anchor, in sentence: Range<Int32>) -> Range<Int32>? {
    guard anchor.kind == .verb || anchor.kind == .dated, !findings.pack.habits.headsFirst else {
      return nil
    }
    let subject = subject(before: anchor.tokens.lowerBound, in: sentence)
    return findings.has(.eventNoun, in: subject) || findings.has(.weakEventNoun, in: subject)
      ? subject : nil
  }

  /// "St Cuthbert's Church, Edenhall:" before a noun for the event says where it is.
  private func isVenue(_ lead: Range<Int32>) -> Bool {
    guard let mention = findings.mention(at: lead.lowerBound) else { return false }
    return mention.kind == .venue && mention.firstToken == lead.lowerBound
      && findings.isPlaceLine(lead)
  }

  /// A lead in capitals ("FAVERGES" before "Concert de l'harmonie") says where rather than what.
  private func isCapitals(_ lead: Range<Int32>) -> Bool {
    lead.count <= 4
      && lead.allSatisfy {
        let word = findings.article.tokens[Int($0)]
        return word.kind == .sign || word.shape.contains(.allCapitals)
      }
  }

  /// The title has an event noun, or an hour stands beside the day and nothing speaks against it.
  private func isEventful(
    _ lead: Range<Int32>, _ date: StatedDate, in sentence: Range<Int32>
  ) -> Bool {
    if findings.has(.eventNoun, in: lead) { return true }
    if tellsOther(lead, sentence) { return false }
    return findings.has(.weakEventNoun, in: lead) || !date.clocks.isEmpty
      || date.hasRecurrence || findings.role(ofBlock: blockOf(date)) == .listing
  }

  private func tellsOther(_ lead: Range<Int32>, _ sentence: Range<Int32>) -> Bool {
    findings.has(.otherFact, in: sentence) || findings.has(.otherFact, in: lead)
      || findings.has(.openingHours, in: sentence) || findings.has(.reportCue, in: sentence)
  }

  func draft(
    _ resolved: ResolvedDate, titled lead: Range<Int32>, reach: Range<Int32>, block: Int
  ) -> EventDraft {
    var draft = reading.draft(
      of: resolved, block: block, anchor: lead, reach: reach, rule: "the title that opens its block"
    )
    if let work = workOfKind(lead, in: reach) {
      head(&draft, with: lead)
      draft.event.title = titles.joined([draft.event.title, titles.title(ofEntry: work)])
      draft.titleTokens = 0..<0
      draft.titleSource = .composed
    } else if LeadTitle(findings: findings).names(lead) {
      head(&draft, with: lead)
      draft.titleSource = .entry
    } else if let rest = titleBehind(resolved, in: reach) {
      head(&draft, with: rest)
    } else if lead.allSatisfy({ findings.date(at: $0) != nil }) {
      head(&draft, with: lead)
    } else if let line = GoverningTitle(findings: findings).hugging(block)
      ?? GoverningTitle(findings: findings).headline(of: block)
    {
      head(&draft, with: line)
    } else {
      head(&draft, with: lead)
    }
    if let noun = findings.senses(.weakEventNoun, in: lead).first, draft.event.kind == .other {
      draft.event.kind = EventKind.allCasesByPack[Int(noun.value)]
    }
    return draft
  }

  /// The work behind a lead that only says of what kind it is: « Le Dindon » behind "Théâtre".
  private func workOfKind(_ lead: Range<Int32>, in reach: Range<Int32>) -> Range<Int32>? {
    guard lead.count <= 2, lead.upperBound <= reach.lowerBound + 1,
      let noun = findings.sense(.eventNoun, at: lead.lowerBound)
        ?? findings.sense(.weakEventNoun, at: lead.lowerBound)
        ?? findings.sense(.topic, at: lead.lowerBound),
      noun.endToken >= lead.upperBound - 1
    else { return nil }
    return QuotedTitle(findings: findings).range(in: reach)
  }
}
