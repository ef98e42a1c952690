import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Dates by which something must be done.
extension ProseReader {
  /// "Dépôt de 150 $ avant le 22 mai svp": a bound to come with a few words before it, none of which
  /// names a deadline.
  private func bareDeadline(
    _ resolved: ResolvedDate, _ date: StatedDate, in clause: Range<Int32>, block: Int
  ) -> EventDraft? {
    let isBy = date.bound == .until && findings.isSmallWord(.by, at: date.firstToken)
    guard date.bound == .before || isBy, let end = resolved.end ?? resolved.start,
      end.precision >= .day,
      end.day >= reading.reference(at: date.firstToken).day,
      !findings.has(.eventVerb, in: clause), !findings.has(.otherFact, in: clause),
      !findings.has(.eventNoun, in: date.endToken..<max(date.endToken, clause.upperBound))
    else { return nil }
    let begin = findings.sentence(at: date.firstToken).map {
      max(clause.lowerBound, findings.tokens(ofSentence: $0).lowerBound)
    }
    let words = TitleTrimmer(findings: findings).trimmed(
      (begin ?? clause.lowerBound)..<date.firstToken, keepsPlace: true)
    guard (2...8).contains(words.count), words.upperBound >= date.firstToken - 1,
      !isBy || !HeadlineTitle(findings: findings).hasVerb(words),
      !findings.senses(.tense, in: words).contains(where: {
        $0.value == PerformVerb.past.rawValue
      })
    else { return nil }
    var draft = reading.draft(
      of: resolved, block: block, anchor: words, reach: clause, rule: "a deadline")
    draft.event.kind = .deadline
    draft.event.start = CivilPoint(day: end.day + (end.clock == nil && !isBy ? 1 : 0))
    if let clock = end.clock { draft.event.start = CivilPoint(day: end.day, clock: clock) }
    draft.event.end = nil
    set(&draft, titles.title(of: words), words)
    draft.titleTokens = 0..<0
    return draft
  }

  /// "Les familles peuvent demander un report jusqu'au 31 mai", "forms must reach the office by Friday": what
  /// must or may be done up to a day.
  private func permitted(
    _ resolved: ResolvedDate, _ date: StatedDate, in clause: Range<Int32>, block: Int
  ) -> EventDraft? {
    let isLed = date.firstToken > 0 && findings.isSmallWord(.for, at: date.firstToken - 1)
    guard date.bound == .until || date.bound == .before || isLed,
      let end = resolved.end ?? resolved.start, end.precision >= .day, !resolved.hasRecurrence,
      end.day >= reading.reference(at: date.firstToken).day
    else { return nil }
    let before = clause.lowerBound..<max(clause.lowerBound, date.firstToken)
    guard
      let modal = findings.senses(.modal, in: before).last(where: { $0.endToken <= date.firstToken }
      ),
      findings.date(at: modal.firstToken) == nil,
      date.firstToken - modal.endToken <= ProseReader.reachOfModal,
      !findings.hasAny(of: ProseReader.otherThanDeadlines, in: before)
    else { return nil }
    let asked = TitleTrimmer(findings: findings).trimmed(
      modal.endToken..<date.firstToken, keepsPlace: true)
    let passive = findings.senses(.modal, in: before).last { $0.value == ProseReader.passive }
    var doer = DeadlineTitle(findings: findings).doer(before: passive ?? modal, in: clause)
    if doer == nil, let passive {
      // "Les aides « toitures » | peuvent être demandées"
      let subject = subject(before: passive.firstToken, in: clause)
      doer = subject.isEmpty ? nil : subject
    }
    // "Les annonces | doivent nous arriver": what is to come in is named by the subject.
    let isNamed =
      asked.count > 2
      || asked.count > 1 && findings.sense(.phraseEnd, at: asked.lowerBound) == nil
    let words = passive == nil && isNamed ? asked : doer ?? (passive == nil ? asked : 0..<0)
    guard !words.isEmpty, words.count <= ProseReader.longestPermission else { return nil }
    var draft = reading.draft(
      of: resolved, block: block, anchor: words, reach: clause, rule: "a deadline")
    draft.event.kind = .deadline
    draft.event.start =
      date.bound == .before && end.clock == nil ? CivilPoint(day: end.day + 1) : end
    draft.event.end = nil
    set(&draft, titles.title(of: words), words)
    draft.titleTokens = 0..<0
    return draft
  }

  /// "slips for the 14 December trip are due on the 7th": the day of the event that it is due for.
  private func isDayOfName(_ date: StatedDate, in clause: Range<Int32>) -> Bool {
    guard !findings.pack.habits.headsFirst, date.firstToken > 0,
      findings.sense(.determiner, at: date.firstToken) != nil
        || findings.sense(.determiner, at: date.firstToken - 1) != nil,
      date.endToken < clause.upperBound
    else { return false }
    let near = date.endToken..<min(clause.upperBound, date.endToken + ProseReader.reachOfName)
    return (findings.has(.eventNoun, in: near) || findings.has(.weakEventNoun, in: near))
      && findings.dates(in: near.upperBound..<clause.upperBound).contains {
        findings.dates[$0].form != .clockOnly
      }
  }

  /// "Barbara is away until the 20th, so please write to me": how long somebody is not there.
  private func isOfAbsence(_ date: StatedDate) -> Bool {
    let begin = max(0, date.firstToken - ProseReader.reachOfName)
    return findings.senses(.otherFact, in: begin..<date.firstToken + 1).contains {
      $0.value == ProseReader.absence && (0...1).contains(date.firstToken - $0.endToken)
    }
  }

  private static let absence = WordCategory.otherFact.value(named: "absence")
  private static let reachOfName: Int32 = 3
  private static let reachOfModal: Int32 = 12
  private static let longestPermission = 10
  private static let passive = WordCategory.modal.value(named: "passive")
  private static let otherThanDeadlines = CategorySet(
    .eventNoun, .eventVerb, .performVerb, .hostVerb, .otherFact, .openingHours, .negation,
    .reportCue)

  /// "due to reopen" is a verb, and nothing is due; "spectacle de clôture" is a show.
  private func isPartOfAnother(_ cue: WordSense) -> Bool {
    if cue.firstToken > 1, findings.isSmallWord(.of, at: cue.firstToken - 1),
      findings.sense(.eventNoun, at: cue.firstToken - 2) != nil
        || findings.sense(.weakEventNoun, at: cue.firstToken - 2) != nil
    {
      return true
    }
    // "avec la ferme Durand": behind a link and an article stands a noun.
    if cue.tokenCount == 1, cue.firstToken > 1, findings.pack.habits.headsFirst,
      findings.sense(.phraseEnd, at: cue.firstToken) != nil,
      findings.sense(.determiner, at: cue.firstToken - 1) != nil,
      findings.sense(.phraseLink, at: cue.firstToken - 2) != nil,
      !findings.isSmallWord(.and, at: cue.firstToken - 2)
    {
      return true
    }
    return (cue.firstToken..<cue.endToken).contains { token in
      [WordCategory.verbTense, .tense, .weakEventVerb, .titleWord].contains { category in
        findings.sense(category, at: token).map { $0.endToken > cue.endToken } ?? false
      }
    } || closesAnother(cue)
  }

  /// "It closes tonight; the next begins May 14", "the evening on 20 February ends by 9pm": the day of a verb
  /// of closing stands behind it, with no other between.
  private func closesElsewhere(_ cue: WordSense, than date: StatedDate) -> Bool {
    guard cue.value == DeadlineTitle.closing, cue.tokenCount == 1,
      findings.sense(.phraseEnd, at: cue.firstToken) != nil
    else { return false }
    guard cue.endToken <= date.firstToken else {
      return !findings.dates(in: cue.endToken..<cue.endToken + 2).isEmpty
    }
    return findings.namesDay(cue.endToken..<date.firstToken)
  }

  /// "A storm is due in the county": what is due somewhere arrives, and nobody has to do it.
  private func arrives(_ cue: WordSense) -> Bool {
    guard cue.value == DeadlineTitle.closing || cue.value == 0, cue.tokenCount <= 2,
      Int(cue.endToken) < findings.article.tokens.count,
      findings.sense(.locative, at: cue.endToken) != nil,
      findings.sense(.copula, at: cue.firstToken) != nil
        || cue.firstToken > 0 && findings.sense(.copula, at: cue.firstToken - 1) != nil
    else { return false }
    let end = min(Int32(findings.article.tokens.count), cue.endToken + ProseReader.reachOfName)
    return findings.dates(in: cue.endToken..<end).isEmpty
  }

  /// "The Hollow Creek Boys close the festival": who closes something with its article ends no period; nor is
  /// anything due where it "closes with a lunch".
  private func closesAnother(_ cue: WordSense) -> Bool {
    guard cue.value == DeadlineTitle.closing, cue.tokenCount == 1 else { return false }
    if findings.isSmallWord(.with, at: cue.endToken) || findings.isSmallWord(.by, at: cue.endToken),
      findings.date(at: cue.endToken) == nil
    {
      return true
    }
    return !findings.pack.habits.headsFirst
      && findings.sense(.phraseEnd, at: cue.firstToken) != nil
      && (findings.sense(.determiner, at: cue.endToken)?.value).map { $0 <= 3 } ?? false
      && findings.date(at: cue.endToken) == nil
  }

  /// A date by which something must be done.
  func deadline(
    _ resolved: ResolvedDate, _ date: StatedDate, in sentence: Range<Int32>, block: Int
  ) -> EventDraft? {
    // "jusqu'à l'été": nobody can tell by when.
    guard (resolved.end ?? resolved.start).map({ $0.precision >= .month }) ?? true else {
      return nil
    }
    let clause = judgeClause(of: date, in: sentence)
    var cues: [WordSense] = []
    for cue in findings.senses(.deadlineCue, in: clause)
    where !isPartOfAnother(cue) && !closesElsewhere(cue, than: date) && !arrives(cue) {
      cues.append(cue)
    }
    // "by 5 p.m. on Friday" has its bound in the hour.
    let isBound =
      date.bound == .until || date.bound == .before
      || resolved.start == nil && resolved.end != nil && !date.clocks.isEmpty
    // "The branch closes at 1pm on Saturdays" is every week's hour.
    if resolved.hasRecurrence, !isBound { return nil }
    if findings.senses(.tense, in: clause).contains(where: {
      EventVerbTense(rawValue: $0.value) == .superseded
    }) {
      return nil
    }
    // "ferme à 20 h, puis le dimanche de 10 h à 18 h": from one hour to another nothing falls due.
    if !isBound, date.clocks.contains(where: { $0.start != nil && $0.end != nil }) { return nil }
    if !isBound, isDayOfName(date, in: clause) { return nil }
    if isOfAbsence(date) { return nil }
    let isAsked = cues.contains { $0.value == 0 || $0.value == DeadlineTitle.request }
    guard isBound || cues.contains(where: { $0.value == 1 || $0.value == 2 && isAsked })
    else { return nil }
    let act = isBound ? findings.senses(.deadlineAct, in: clause).first : nil
    guard
      let cue = cues.first(where: { $0.value == 0 })
        ?? cues.first(where: { $0.value == DeadlineTitle.request }) ?? cues.first ?? act
    else {
      return permitted(resolved, date, in: clause, block: block)
        ?? bareDeadline(resolved, date, in: clause, block: block)
    }
    var draft = reading.draft(
      of: resolved, block: block, anchor: cue.firstToken..<cue.endToken, reach: sentence,
      rule: "a deadline")
    draft.event.kind = .deadline
    if draft.event.start == nil {
      draft.event.start = draft.event.end
      draft.event.end = nil
    }
    if date.bound == .closed, isBound, let end = resolved.end {
      draft.event.start = end
      draft.event.end = nil
    }
    if date.bound == .before, let last = draft.event.start, last.precision == .day {
      // "avant le 20": the day named is the one that a reader notes, and that the text shows.
      draft.event.start = CivilPoint(day: last.day + 1)
    }
    let former = drafts.last {
      findings.sameSection($0.block, block) && $0.event.kind != .deadline
    }
    let made = DeadlineTitle(findings: findings).title(
      cue: cue, of: date, in: sentence, block: block, former: former)
    set(&draft, made.title, made.tokens)
    draft.titleTokens = 0..<0
    return draft
  }
}
