import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// What the line or the signs around a date say that it is.
extension EventJudge {
  /// "Fête des voisins" over "Samedi 8 juin, de 11 h à 15 h, rue Pasteur fermée": a day with its hour right
  /// below a heading that names an event is that event's.
  func isOfHeading(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard !date.clocks.isEmpty, date.firstToken - sentence.lowerBound <= 1,
      let block = findings.block(at: date.firstToken), block > 0,
      findings.tokens(ofBlock: block).lowerBound == sentence.lowerBound
    else { return false }
    let above = findings.tokens(ofBlock: block - 1)
    return above.count <= EventJudge.longestHeading && findings.has(.eventNoun, in: above)
      && !findings.has(.otherFact, in: above) && !findings.namesDate(above)
  }

  private static let longestHeading = 10

  /// "Envoyé : 26/04/2024 08:10": the line of a quoted mail.
  func isInMailHeader(_ date: StatedDate) -> Bool {
    guard let block = findings.block(at: date.firstToken), date.days.count == 1,
      date.days[0].year != nil, date.days[0].dayOfMonth != nil, !date.clocks.isEmpty
    else { return false }
    let line = findings.tokens(ofBlock: block)
    guard
      let label = findings.article.sense(.mailHeader, at: Int(line.lowerBound)),
      label.value == EventJudge.dateOfMail, label.endToken < date.firstToken,
      !findings.article.isFieldOfEvent(block: block)
    else { return false }
    return findings.article.tokens[Int(label.endToken)].isSign(":")
      && date.firstToken - label.endToken <= 2
  }

  /// "Texte : Anne Colin – Photos : Jean Roy, 12 janvier 2026": who made the text or its pictures, and when.
  func isInCredits(_ date: StatedDate) -> Bool {
    guard let block = findings.block(at: date.firstToken), date.days.count == 1,
      date.days[0].year != nil, date.clocks.isEmpty
    else { return false }
    let line = findings.tokens(ofBlock: block)
    guard line.count <= EventJudge.longestCredits,
      let label = findings.article.sense(.byline, at: Int(line.lowerBound))
        ?? findings.article.sense(.captionCue, at: Int(line.lowerBound)),
      label.endToken < date.firstToken
    else { return false }
    return findings.article.tokens[Int(label.endToken)].isSign(":")
      && !findings.has(.eventNoun, in: line)
  }

  private static let longestCredits = 24
  private static let dateOfMail = WordCategory.mailHeader.values?.firstIndex(of: "date")
    .map(Int16.init)

  /// "prévoit 2,8 % au 1er mars": the day from which a share is reckoned.
  func isOfShare(_ date: StatedDate) -> Bool {
    (1...2 as ClosedRange<Int32>).contains { length in
      date.firstToken >= length
        && findings.article.tokens[Int(date.firstToken - length)].isSign("%")
    }
  }

  /// "will not return until spring", "ne rouvrira pas avant décembre": when it may be at the earliest.
  func isDeniedUntil(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.bound == .until || date.bound == .before, !date.days.isEmpty,
      date.days.allSatisfy({
        $0.dayOfMonth == nil && $0.weekday == nil && ($0.month != nil || $0.season != nil)
      })
    else { return false }
    let before = max(sentence.lowerBound, date.firstToken - EventJudge.reachOfDenial)
    return findings.has(.negation, in: before..<max(before, date.firstToken))
      && !findings.has(.eventNoun, in: before..<max(before, date.firstToken))
  }

  /// "le 12e de ligne", "les anciens du 12e": what is counted in order; only the first of a month is told so.
  func isOrdinal(_ date: StatedDate) -> Bool {
    findings.pack.habits.headsFirst && date.form == .single && date.days.count == 1
      && date.days[0].month == nil && date.days[0].weekday == nil
      && (date.days[0].dayOfMonth.map { $0 > 1 } ?? false)
      && (date.firstToken..<date.endToken).contains {
        findings.sense(.ordinalSuffix, at: $0) != nil
      }
  }

  private static let reachOfDenial: Int32 = 6

  /// "COMPTE RENDU DU COMITÉ DU 3 MARS" on a line of its own: the day of the sitting that the page is about.
  func headsMinutes(_ cue: WordSense, of date: StatedDate) -> Bool {
    guard cue.value == EventJudge.minutes, cue.endToken < date.firstToken,
      let block = findings.block(at: cue.firstToken)
    else { return false }
    let line = findings.tokens(ofBlock: block)
    return line.count <= EventJudge.longestHead && cue.firstToken == line.lowerBound
      && !HeadlineTitle(findings: findings).hasVerb(line)
      && findings.article.tokens[Int(cue.endToken)].kind == .word
  }

  /// "COMPTE RENDU DU | COMITÉ DU 3 MARS": whose sitting minutes tell of.
  func sitting(on date: StatedDate, in sentence: Range<Int32>) -> Range<Int32>? {
    for cue in findings.senses(.reportCue, in: sentence) where headsMinutes(cue, of: date) {
      let words = TitleTrimmer(findings: findings).trimmed(cue.endToken..<date.firstToken)
      if !words.isEmpty { return words }
    }
    return nil
  }

  /// A word for minutes, which tell of a sitting.
  static let minutes = WordCategory.reportCue.value(named: "minutes")
  static let longestHead = 16

  /// "à la suite des pluies de ce week-end": the day of what only says why.
  func isOfReason(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.firstToken > 0,
      isOf(date.firstToken - 1) || findings.isSmallWord(.ofThe, at: date.firstToken)
    else { return false }
    let begin = max(sentence.lowerBound, date.firstToken - EventJudge.reachOfReason)
    guard
      let reason = findings.senses(.reason, in: begin..<date.firstToken).last(where: {
        $0.endToken < date.firstToken
      })
    else { return false }
    let between = reason.endToken..<date.firstToken
    return between.allSatisfy { !findings.article.tokens[Int($0)].isSign(",") }
      && !findings.has(.eventVerb, in: between) && !findings.has(.stateCue, in: between)
  }

  /// "moves to Wednesday because the hall is let on Thursday": behind a day of its own the day of a reason.
  func isOfReasonClause(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    let begin = max(sentence.lowerBound, date.firstToken - 2 * EventJudge.reachOfReason)
    guard begin < date.firstToken,
      let reason = findings.senses(.reason, in: begin..<date.firstToken).last(where: {
        $0.value == EventJudge.reasonClause && $0.endToken < date.firstToken
      }), findings.namesDay(sentence.lowerBound..<reason.firstToken)
    else { return false }
    let between = reason.endToken..<date.firstToken
    return between.allSatisfy { token in
      !findings.article.tokens[Int(token)].isSign(",")
        && !findings.article.tokens[Int(token)].isSign(";")
    } && !findings.has(.eventVerb, in: between) && !findings.has(.stateCue, in: between)
  }

  private static let reasonClause = WordCategory.reason.value(named: "clause")
  private static let reachOfReason: Int32 = 9

  /// "on 18 June, an event originally planned for May": the month of a plan, in a sentence that tells the day.
  func isFormerPlan(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    findings.formerPlan(before: date, in: sentence).map {
      findings.namesDay(sentence.lowerBound..<$0)
    } ?? false
  }
}
