import ArticleText
import LanguagePacks
import TemporalExpressions

/// Names what must be done by a date: "Inscription au stage", "Date limite : concours de nouvelles".
///
/// A verb becomes the pack's noun for it; where the text does not say what for, the event told of
/// before does, or the headline.
struct DeadlineTitle {
  let findings: Findings

  private var titles: TitleComposer { TitleComposer(findings: findings) }

  /// The title, and the stretch it was made of.
  func title(
    cue: WordSense, of date: StatedDate, in sentence: Range<Int32>, block: Int,
    former: EventDraft?
  ) -> (title: String, tokens: Range<Int32>) {
    let range: Range<Int32>
    let head: String
    if cue.value == DeadlineTitle.request, let asked = asked(by: cue, before: date) {
      return (titles.title(of: asked), asked)
    }
    let act = act(of: cue, in: sentence)
    if let act, let due = due(before: act, in: sentence) { return (titles.title(of: due), due) }
    if let act, let noun = noun(for: act.value) {
      let object = object(of: act, date: date, in: sentence)
      range = act.firstToken..<max(act.endToken, object.upperBound)
      head = titles.capitalised(noun)
      if act.value == DeadlineTitle.limit, let purpose = purpose(behind: date, in: sentence) {
        return (titles.title(of: purpose), purpose)
      }
      if act.value == DeadlineTitle.limit, let doer = doer(before: act, in: sentence) {
        return (titles.joined([head, titles.title(of: doer)]), doer.lowerBound..<act.endToken)
      }
      if !object.isEmpty { return (head + " " + findings.text(object), range) }
    } else {
      range = NounPhrase(findings: findings).range(
        around: cue.firstToken..<cue.endToken, in: sentence, keepsPlace: true)
      if let closed = closed(by: cue, in: sentence) { return (titles.title(of: closed), closed) }
      let isNameless = cue.value != 0 && range.count <= cue.tokenCount
      if isNameless, let owed = owed(before: cue, in: sentence),
        let limit = noun(for: DeadlineTitle.limit)
      {
        return (titles.joined([titles.capitalised(limit), titles.title(of: owed)]), owed)
      }
      head = titles.capitalised(
        isNameless
          ? noun(for: DeadlineTitle.limit) ?? findings.text(range) : titles.title(of: range))
      if !isNameless, !findings.isHollow(range) { return (head, range) }
      if let owed = labelled(by: cue, before: date) {
        return (titles.joined([head, titles.title(of: owed)]), owed)
      }
    }
    // "The exhibition closes" names its event already.
    let isNamed =
      cue.value == DeadlineTitle.closing
      && findings.has(.eventNoun, in: range.lowerBound..<max(range.lowerBound, cue.firstToken))
    guard !isNamed, let subject = subject(before: cue, in: block, former: former)
    else {
      return (head, range)
    }
    return (titles.joined([head, subject]), range)
  }

  /// The title of a day by which something unnamed is to be done for an event.
  func title(for event: String) -> String {
    titles.joined([noun(for: DeadlineTitle.limit).map { titles.capitalised($0) } ?? "", event])
  }

  /// "The library's exhibition on song | closes on Sunday": what a verb of closing has before it.
  private func closed(by cue: WordSense, in sentence: Range<Int32>) -> Range<Int32>? {
    guard cue.value == DeadlineTitle.closing, cue.tokenCount == 1,
      findings.sense(.phraseEnd, at: cue.firstToken) != nil,
      cue.firstToken - sentence.lowerBound > 1
    else { return nil }
    if QuotationMark(findings.article.tokens[Int(cue.firstToken) - 1]) != nil {
      return QuotedTitle(findings: findings).range(in: sentence.lowerBound..<cue.firstToken)
    }
    var begin = cue.firstToken
    while begin > sentence.lowerBound, cue.firstToken - begin < NounPhrase.maximumTokens,
      findings.date(at: begin - 1) == nil, !findings.article.tokens[Int(begin) - 1].isSign(","),
      !findings.article.tokens[Int(begin) - 1].isSign(";"),
      !findings.article.tokens[Int(begin) - 1].isSign(":"),
      findings.sense(.phraseEnd, at: begin - 1) == nil
    {
      begin -= 1
    }
    let subject = TitleTrimmer(findings: findings).trimmed(begin..<cue.firstToken)
    return subject.count > 1 && !findings.isHollow(subject)
      && findings.sense(.locative, at: subject.lowerBound) == nil ? subject : nil
  }

  /// Ends a period: "closes", "ends".
  static let closing = WordCategory.deadlineCue.value(named: "closing")

  /// Asks for what stands behind it and names nothing itself.
  static let request = WordCategory.deadlineCue.value(named: "request")

  /// "please | bring an orange each | by Friday": the words between the request and its day.
  private func asked(by cue: WordSense, before date: StatedDate) -> Range<Int32>? {
    guard cue.endToken < date.firstToken else { return nil }
    let words = TitleTrimmer(findings: findings).trimmed(
      cue.endToken..<date.firstToken, keepsPlace: true)
    return (2...DeadlineTitle.longestRequest).contains(words.count) && !findings.isBlank(words)
      ? words : nil
  }

  private static let longestRequest = 10

  /// "Deadline: | entries for the art show | must reach us by Friday": what the label is followed by, up to
  /// its verb.
  private func labelled(by cue: WordSense, before date: StatedDate) -> Range<Int32>? {
    let tokens = findings.article.tokens
    guard cue.endToken + 1 < date.firstToken, tokens[Int(cue.endToken)].isSign(":") else {
      return nil
    }
    let begin = cue.endToken + 1
    let end =
      (begin..<date.firstToken).first {
        tokens[Int($0)].kind == .sign || findings.isFiniteVerb(at: $0)
          || findings.hasAny(of: DeadlineTitle.verbs, at: $0)
      } ?? date.firstToken
    let words = TitleTrimmer(findings: findings).trimmed(begin..<end, keepsPlace: true)
    return words.isEmpty || words.count > DeadlineTitle.longestDoer || findings.isBlank(words)
      ? nil : words
  }

  /// What must be done: the verb in the cue, or the one that a cue without a noun goes with
  /// ("confirmer leur présence au plus tard le 23").
  private func act(of cue: WordSense, in sentence: Range<Int32>) -> WordSense? {
    let acts = findings.senses(.deadlineAct, in: sentence)
    let own = acts.first {
      cue.firstToken <= $0.firstToken && $0.firstToken < cue.endToken
    }
    return own ?? (cue.value == 0 ? nil : acts.last { $0.endToken <= cue.firstToken })
  }

  /// "le talon | à renvoyer", "les photos sont à envoyer": what an act behind "à" asks for, with the act.
  private func due(before act: WordSense, in sentence: Range<Int32>) -> Range<Int32>? {
    let isLed = findings.sense(.locative, at: act.firstToken)?.value == DeadlineTitle.at
    let link = isLed ? act.firstToken : act.firstToken - 1
    guard findings.pack.habits.headsFirst, link > sentence.lowerBound,
      findings.sense(.locative, at: link)?.value == DeadlineTitle.at,
      let noun = doer(endingAt: link, in: sentence),
      noun.contains(where: { findings.article.tokens[Int($0)].kind == .word })
    else { return nil }
    // "les photos sont à envoyer": the verb between is no part of what a diary says.
    return noun.upperBound == link ? noun.lowerBound..<act.endToken : noun
  }

  private static let at = WordCategory.locative.value(named: "at")

  /// "Les procurations doivent être reçues au plus tard le 15 juin": the subject of the sentence that a bare
  /// bound closes, when it names something.
  private func owed(before cue: WordSense, in sentence: Range<Int32>) -> Range<Int32>? {
    guard findings.sense(.determiner, at: sentence.lowerBound)?.value == TitleComposer.definite,
      let verb = (sentence.lowerBound..<cue.firstToken).first(where: {
        findings.isFiniteVerb(at: $0) || findings.hasAny(of: DeadlineTitle.verbs, at: $0)
      }), verb > sentence.lowerBound + 1
    else { return nil }
    let subject = TitleTrimmer(findings: findings).trimmed(sentence.lowerBound..<verb)
    return subject.isEmpty || subject.count > DeadlineTitle.longestDoer
      || findings.isBlank(subject) || !findings.dates(in: subject).isEmpty ? nil : subject
  }

  private static let verbs = CategorySet(
    .phraseEnd, .eventVerb, .actVerb, .hostVerb, .weakEventVerb, .tense, .copula, .auxiliary)

  private func noun(for act: Int16) -> String? {
    findings.pack.words.first { $0.category == .deadlineNoun && $0.value == act }?.spelling
  }

  /// "Les bénévoles ont jusqu'au 22 mai": whose day it is, or what must come in by it.
  func doer(before act: WordSense, in sentence: Range<Int32>) -> Range<Int32>? {
    doer(endingAt: act.firstToken, in: sentence)
  }

  private func doer(endingAt last: Int32, in sentence: Range<Int32>) -> Range<Int32>? {
    let end = openingBracket(closedBefore: last, in: sentence) ?? last
    var begin = end
    while begin > sentence.lowerBound, end - begin < DeadlineTitle.longestDoer,
      findings.article.tokens[Int(begin - 1)].kind != .sign,
      findings.sense(.phraseEnd, at: begin - 1) == nil, findings.date(at: begin - 1) == nil
    {
      begin -= 1
    }
    // "Ceux qui souhaitent être remboursés ont jusqu'au 31 mai"
    if begin > sentence.lowerBound, findings.sense(.relative, at: begin - 1) != nil { return nil }
    let doer = TitleTrimmer(findings: findings).trimmed(begin..<end)
    return doer.isEmpty || findings.isBlank(doer) ? nil : doer
  }

  /// "Le solde (85 €) | doit être versé": where what stands in brackets behind the words begins.
  private func openingBracket(closedBefore end: Int32, in sentence: Range<Int32>) -> Int32? {
    guard end > sentence.lowerBound, findings.article.tokens[Int(end) - 1].isSign(")") else {
      return nil
    }
    return (sentence.lowerBound..<end).last { findings.article.tokens[Int($0)].isSign("(") }
  }

  private static let longestDoer: Int32 = 8

  /// "ont jusqu'au 15 novembre pour | déposer leur demande": what the days are given for.
  private func purpose(behind date: StatedDate, in sentence: Range<Int32>) -> Range<Int32>? {
    let link = date.endToken
    guard link + 1 < sentence.upperBound, findings.isSmallWord(.for, at: link) else { return nil }
    var end = link + 1
    while end < sentence.upperBound, end - link <= DeadlineTitle.longestPurpose,
      findings.article.tokens[Int(end)].kind != .sign, findings.date(at: end) == nil
    {
      end += 1
    }
    let purpose = TitleTrimmer(findings: findings).trimmed(link + 1..<end, keepsPlace: true)
    return purpose.count > 2 && !findings.isBlank(purpose) ? purpose : nil
  }

  private static let longestPurpose: Int32 = 8
  static let limit = WordCategory.deadlineAct.value(named: "limit")

  /// "s'inscrire | au stage de voile": what a preposition adds to the verb, or to the day behind it
  /// ("meldet euch bis Freitag | für den Probentag an").
  private func object(
    of act: WordSense, date: StatedDate, in sentence: Range<Int32>
  ) -> Range<Int32> {
    let own = object(from: act.endToken, in: sentence)
    return own.isEmpty && act.endToken <= date.firstToken
      ? object(from: date.endToken, in: sentence) : own
  }

  private func object(from begin: Int32, in sentence: Range<Int32>) -> Range<Int32> {
    guard begin < sentence.upperBound, findings.date(at: begin) == nil,
      findings.sense(.phraseLink, at: begin) != nil, findings.place(openedAt: begin) == nil
    else { return begin..<begin }
    let whole = NounPhrase(findings: findings).rightEnd(from: begin, limit: sentence.upperBound)
    // "book a table | by calling 613"
    let end =
      (begin + 1..<max(begin + 1, whole)).first { findings.isSmallWord(.by, at: $0) } ?? whole
    let object = TitleTrimmer(findings: findings).trimmed(begin..<end)
    return findings.isBlank(object) ? begin..<begin : object
  }

  /// What it is for: an event named before in the block, the event told of before, the headline.
  private func subject(before cue: WordSense, in block: Int, former: EventDraft?) -> String? {
    if let event = nearestEvent(before: cue, in: block) { return titles.title(of: event) }
    // "CAMP DE JOUR" over the line, with no event of its own before it.
    if let former, former.block != block,
      let above = GoverningTitle(findings: findings).above(block, floor: former.block),
      findings.has(.eventNoun, in: above) || findings.has(.weakEventNoun, in: above)
    {
      return titles.title(of: HeadlineTitle(findings: findings).range(in: above))
    }
    if let former { return former.event.title }
    return GoverningTitle(findings: findings).headline(of: block).map {
      titles.title(of: HeadlineTitle(findings: findings).range(in: $0))
    }
  }

  /// The event of the nearest sentence that names one, else the first noun of all.
  ///
  /// "Le loto aura lieu le 5. Le repas des anciens est fixé au 12. Réservation : …" is of the meal.
  private func nearestEvent(before cue: WordSense, in block: Int) -> Range<Int32>? {
    let line = findings.tokens(ofBlock: block)
    let phrases = NounPhrase(findings: findings)
    let first = Int(findings.article.blocks[block].firstSentence)
    var sentence = findings.sentence(at: cue.firstToken) ?? first
    while sentence >= first {
      let tokens = findings.tokens(ofSentence: sentence)
      sentence -= 1
      let end = min(tokens.upperBound, cue.firstToken)
      guard tokens.lowerBound < end else { continue }
      for noun in findings.senses(.eventNoun, in: tokens.lowerBound..<end)
      where noun.endToken <= end && findings.mention(at: noun.firstToken) == nil {
        let range = phrases.range(
          around: noun.firstToken..<noun.endToken, in: tokens, keepsPlace: false)
        if !findings.isHollow(range) { return range }
        break
      }
    }
    return findings.senses(.eventNoun, in: line.lowerBound..<cue.firstToken).first.map {
      phrases.range(around: $0.firstToken..<$0.endToken, in: line, keepsPlace: false)
    }
  }
}
