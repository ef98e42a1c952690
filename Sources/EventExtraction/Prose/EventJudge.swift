import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// Decides whether a date in running text can be an event's, and names the rule if it cannot.
struct EventJudge {
  let reading: Reading

  /// How far back an event may lie and still be news and not history, in days.
  static let newsHorizon = 370

  var findings: Findings { reading.findings }

  /// The rule that forbids an event at this date, or nil.
  func objection(
    to resolved: ResolvedDate, in sentence: Range<Int32>, anchors: [Anchor]
  ) -> String? {
    let date = findings.dates[resolved.stated]
    guard let point = resolved.start ?? resolved.end else { return "no day is named" }
    if date.form == .duration || isMoments(date) { return "a length of time" }
    if date.bound == .since { return "since a date" }
    if point.precision == .year || point.precision == .semester { return "only a year" }
    let written = reading.reference(at: date.firstToken).day
    if point.precision < .week && point.lastDay < written { return "a vague past" }
    if point.precision < .week, TenseReader(findings: findings).isAside(date, in: sentence) {
      return "a vague past"
    }
    if isDayOfReport(date, point, in: sentence) { return "a vague past" }
    if isDeniedUntil(date, in: sentence) { return "not before then" }
    if isOrdinal(date) { return "a number in order" }
    if isOfShare(date) { return "dates another fact" }
    if let disowned = disowned(date, in: sentence) { return disowned }
    if isMonthOfDays(date, point, in: sentence) { return "the month of the days behind it" }
    if !resolved.hasRecurrence, isHabit(date), !isOfOccasion(resolved) {
      return "a weekday as a habit"
    }
    let isFeast = date.days.contains { $0.hasHoliday }
    if findings.isPlaceName(date) { return "part of a place's name" }
    if isFeast, hasOwnDay(date, in: sentence) { return "part of a name" }
    if isOneOfMany(date) { return "history" }
    if findings.isLeft(date), findings.namesDay(sentence.lowerBound..<date.firstToken) {
      return "the day it had"
    }
    if isOfReason(date, in: sentence) || isOfReasonClause(date, in: sentence) {
      return "dates another fact"
    }
    if point.precision < .week, !resolved.hasRecurrence {
      if isFormerPlan(date, in: sentence) { return "a plan that no longer holds" }
      if isCustom(date) { return "an exception" }
      if isOfHours(date) { return "opening hours" }
    }
    if point.precision < .week || isFeast, isComplement(date, isFeast: isFeast) {
      return "part of a name"
    }
    if point.precision < .week, isInHeadline(date),
      !findings.has(.stateCue, in: sentence), !findings.has(.eventVerb, in: sentence)
    {
      return "the month of a heading"
    }
    if point.day < written - EventJudge.newsHorizon { return "history" }
    if isDateline(date, in: sentence) { return "a dateline" }
    if isCountedFromEvent(date, in: sentence) { return "counted from another event" }
    if !resolved.hasRecurrence, isOfName(date, in: sentence, anchors: anchors) {
      return "part of a name"
    }
    let facts = OtherFacts(findings: findings)
    let clause = clause(of: date, in: sentence)
    if facts.isOfRelative(date, in: clause) { return "dates another fact" }
    if !isAskedFor(by: date, in: sentence),
      !facts.names(anchors, in: clause) || facts.leads(to: date, in: clause, anchors: anchors),
      facts.isNearer(to: date, in: clause, anchors: anchors), !isOfHeading(date, in: sentence)
    {
      return "dates another fact"
    }
    return nil
  }

  /// "ils en doutaient encore la veille": a day counted from another one that lies ahead is none of what is past.
  private func isDayOfReport(
    _ date: StatedDate, _ point: CivilPoint, in sentence: Range<Int32>
  ) -> Bool {
    date.days.count == 1 && date.days[0].offset?.isFromPreviousDate == true
      && date.days[0].dayOfMonth == nil
      && date.clocks.allSatisfy { $0.start == nil && $0.end == nil }
      && point.day > reading.reference(at: date.firstToken).day
      && TenseReader(findings: findings).nearestTense(date, in: clause(of: date, in: sentence)) < 0
  }

  /// "N'oubliez pas de régler le solde d'ici vendredi": what must be done by a day.
  private func isAskedFor(by date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.bound == .until || date.bound == .before else { return false }
    let clause = clause(of: date, in: sentence)
    // "Donations can be dropped off until May 27"
    return findings.senses(.deadlineCue, in: clause).contains {
      $0.value == DeadlineTitle.request
    } || findings.has(.deadlineAct, in: clause)
  }

  /// "La Fête des voisins, inscrite le samedi 8 juin", "la Saint-Nicolas, défilé du samedi 7": a feast
  /// that names an event with a day of its own right behind.
  private func hasOwnDay(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.clocks.isEmpty, date.days.count == 1, date.form == .single,
      !findings.isSmallWord(.at, at: date.firstToken),
      !findings.isSmallWord(.for, at: date.firstToken)
    else { return false }
    let end = min(sentence.upperBound, date.endToken + EventJudge.reachOfOwnDay)
    return date.endToken < end
      && findings.dates(in: date.endToken..<end).contains { next in
        findings.dates[next].form == .single
          && findings.dates[next].days.contains { $0.dayOfMonth != nil }
      }
  }

  private static let reachOfOwnDay: Int32 = 8

  /// "annulée un 25 juin": a day of some year, which nobody can attend.
  private func isOneOfMany(_ date: StatedDate) -> Bool {
    guard date.firstToken > 0, date.form == .single, date.days.first?.dayOfMonth != nil,
      date.days.first?.month != nil, date.days.first?.year == nil,
      findings.sense(.determiner, at: date.firstToken) == nil,
      let article = findings.sense(.determiner, at: date.firstToken - 1)
    else { return false }
    return article.endToken == date.firstToken
      && WordCategory.determiner.values?[Int(article.value)] == "indefinite"
  }

  /// "sold out in a week", "raised £2,000 in three days": how long what is over has taken.
  private func isTimeTaken(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.days.count == 1, date.clocks.isEmpty, let offset = date.days[0].offset,
      offset.count > 0, !offset.isFromPreviousDate
    else { return false }
    let before = sentence.lowerBound..<date.firstToken
    return TenseReader(findings: findings).nearestTense(date, in: before) < 0
  }

  /// "une minute avant", "des prochains jours", "trente ans après": so small or so vague that nobody keeps it free.
  private func isMoments(_ date: StatedDate) -> Bool {
    date.days.count == 1
      && date.days.allSatisfy { day in
        guard let unit = day.offset?.unit ?? day.unit, day.dayOfMonth == nil, day.weekday == nil
        else { return false }
        return unit == .minute || unit == .second || unit == .hour && date.clocks.isEmpty
          || unit == .year && day.offset?.isFromPreviousDate == true
      }
  }

  /// What the words around a date say that it is, wherever it stands, when that is no event.
  func disowned(_ date: StatedDate, in sentence: Range<Int32>) -> String? {
    if isTimeTaken(date, in: sentence) { return "a length of time" }
    if isRest(date, in: sentence) || isFormerInBrackets(date) { return "an exception" }
    if date.bound != .closed, date.days.contains(where: { $0.offset?.isFromPreviousDate == true }) {
      return "a bound counted from another day"
    }
    if isAlternative(date, in: sentence) { return "a day for bad weather" }
    if isStamp(date) || opensQuotedMail(date, in: sentence) { return "a stamp" }
    if isFarewell(date, in: sentence) { return "a farewell" }
    if reports(around: date, in: sentence) { return "dates a statement" }
    if isWeather(sentence) { return "dates another fact" }
    if isCounterHours(date, in: sentence) || isClosing(date, in: sentence) {
      return "opening hours"
    }
    return nil
  }

  /// "Bonne année et à mardi !": the weekday on which the writer and the reader meet again.
  private func isFarewell(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.form == .single, date.clocks.isEmpty, date.days.count == 1,
      date.days[0].weekday != nil, date.days[0].dayOfMonth == nil,
      findings.isSmallWord(.farewell, at: date.firstToken)
        || date.firstToken > sentence.lowerBound
          && findings.isSmallWord(.farewell, at: date.firstToken - 1)
    else { return false }
    return (date.endToken..<max(date.endToken, sentence.upperBound)).allSatisfy {
      findings.article.tokens[Int($0)].kind == .sign
    } && !findings.has(.stateCue, in: sentence) && !findings.has(.eventVerb, in: sentence)
      && !findings.has(.deadlineCue, in: sentence) && !findings.has(.deadlineAct, in: sentence)
  }

  /// "vendredi 19, nuages, 24°": a number with a sign of degree behind it.
  private func isWeather(_ sentence: Range<Int32>) -> Bool {
    let tokens = findings.article.tokens
    // "concert au jardin, où il fera encore 20 °, ce soir à 21 h"
    if findings.has(.eventNoun, in: sentence) { return false }
    return sentence.dropFirst().contains { token in
      tokens[Int(token)].isSign("°") && tokens[Int(token) - 1].kind == .number
    }
  }

  private func isInHeadline(_ date: StatedDate) -> Bool {
    guard let block = findings.block(at: date.firstToken) else { return false }
    return findings.role(ofBlock: block) == .headline
      || findings.article.blocks[block].kind == .heading
  }

  func isOf(_ token: Int32) -> Bool { findings.isSmallWord(.of, at: token) }

  /// The document's reader took it for the date of the text, or it makes up a line of its own in
  /// running text and is the day of writing.
  private func isStamp(_ date: StatedDate) -> Bool {
    if isDayOfWriting(date) || isInMailHeader(date) || isInCredits(date) { return true }
    let next = Findings.partition(reading.stampRanges.count) {
      reading.stampRanges[$0].lowerBound >= date.end
    }
    return next > 0 && reading.stampRanges[next - 1].upperBound > date.begin
  }

  /// "Le 14 mai 2025 à 08:12, Matthieu a écrit :", "On 3 May 2026 at 9:14, Jo Bell wrote:": when the mail
  /// quoted below was sent.
  private func opensQuotedMail(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.form == .single, !date.clocks.isEmpty, date.days.first?.year != nil,
      date.firstToken - sentence.lowerBound <= 3,
      // "Conférence le 12 mars 2026 à 18 h 30 – Ordre du jour : …"
      !findings.has(.eventNoun, in: sentence.lowerBound..<date.firstToken)
    else { return false }
    let end = min(sentence.upperBound, date.endToken + EventJudge.reachOfWriter)
    let behind = date.endToken..<max(date.endToken, end)
    guard !behind.isEmpty, !findings.has(.eventNoun, in: behind) else { return false }
    return [WordCategory.reportCue, .otherFact].contains { category in
      findings.senses(category, in: behind).contains { cue in
        cue.endToken < sentence.upperBound
          && findings.article.tokens[Int(cue.endToken)].isSign(":")
      }
    }
  }

  private static let reachOfWriter: Int32 = 12

  /// "Vendredi 9 février 2024, 07h15", "Le 13/01/2022 par une signature": a full date that is the
  /// day of writing, with hardly a word beside it.
  func isDayOfWriting(_ date: StatedDate) -> Bool {
    guard date.form == .single, let day = date.days.first, date.days.count == 1,
      day.year != nil, day.dayOfMonth != nil,
      let block = findings.block(at: date.firstToken),
      findings.role(ofBlock: block) != .listing || !date.clocks.isEmpty && !headsLines(block),
      ContextDateFinder.fullDay(day) == reading.reference(ofBlock: block).day
    else { return false }
    let tokens = findings.tokens(ofBlock: block)
    var others = 0
    for token in tokens where !(date.firstToken..<date.endToken).contains(token) {
      if findings.article.tokens[Int(token)].kind == .word { others += 1 }
      if others > 5 { return false }
    }
    return !findings.has(.eventNoun, in: tokens) && !findings.has(.weakEventNoun, in: tokens)
  }

  /// The next line stands right below.
  private func headsLines(_ block: Int) -> Bool {
    let blocks = findings.article.blocks
    return block + 1 < blocks.count && blocks[block + 1].blankLinesBefore == 0
  }

  /// "remis au lendemain en cas de pluie": another day under a condition.
  private func isAlternative(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 2)
    if findings.has(.condition, in: opening),
      // "En cas de pluie, la braderie du 6 sera reportée au 13": its own day stands before the word of state.
      findings.has(
        .stateCue, in: sentence.lowerBound..<max(sentence.lowerBound, date.firstToken + 1))
        || date.days.contains(where: { $0.offset != nil || $0.direction != nil })
        || date.firstToken > 0 && findings.isSmallWord(.movedTo, at: date.firstToken - 1)
        || findings.isSmallWord(.movedTo, at: date.firstToken)
    {
      return true
    }
    guard date.endToken < sentence.upperBound,
      findings.has(
        .condition, in: date.endToken..<min(sentence.upperBound, date.endToken + 3))
    else { return false }
    return date.days.contains { $0.offset?.isFromPreviousDate == true }
      || TenseReader(findings: findings).isMoved(date)
  }

  /// "La fête des 19, 20 et 21 mai … Le défilé du samedi": the weekday of days that the text has named.
  private func isOfOccasion(_ resolved: ResolvedDate) -> Bool {
    resolved.reasons.contains(.withinSpanBefore) || resolved.reasons.contains(.yearByHeading)
  }

  /// "les bricoleurs du dimanche", "un samedi matin": every such day, or none in particular.
  func isHabit(_ date: StatedDate) -> Bool {
    guard date.form == .single, date.clocks.isEmpty, date.days.count == 1,
      let day = date.days.first, day.weekday != nil, day.dayOfMonth == nil, day.month == nil,
      day.direction == nil, day.offset == nil, date.firstToken > 1
    else { return false }
    let tokens = findings.article.tokens
    if let article = findings.sense(.determiner, at: date.firstToken - 1),
      WordCategory.determiner.values?[Int(article.value)] == "indefinite",
      article.endToken == date.firstToken
    {
      return true
    }
    let opensWithOf = findings.isSmallWord(.ofThe, at: date.firstToken)
    let link = opensWithOf ? date.firstToken : date.firstToken - 1
    return findings.isSmallWord(.ofThe, at: link)
      && tokens[Int(link) - 1].kind == .word && findings.sense(.direction, at: date.endToken) == nil
  }

  /// "la veille de l'inauguration": it says when the one thing is by the other.
  private func isCountedFromEvent(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.days.count == 1, date.days[0].offset?.isFromPreviousDate == true,
      date.endToken < sentence.upperBound
    else { return false }
    // "Deux jours après le décrochage": another thing than the date before.
    let last = date.endToken - 1
    if findings.isSmallWord(.after, at: last) || findings.isSmallWord(.before, at: last),
      findings.sense(.determiner, at: date.endToken) != nil
    {
      return true
    }
    guard isOf(date.endToken) || findings.isSmallWord(.ofThe, at: date.endToken) else {
      return false
    }
    return findings.has(
      .eventNoun, in: date.endToken..<min(sentence.upperBound, date.endToken + 4))
  }

  /// A month whose days follow: "En avril, la troupe joue « Le Dindon » mercredi 8 et samedi 11".
  private func isMonthOfDays(
    _ date: StatedDate, _ point: CivilPoint, in sentence: Range<Int32>
  ) -> Bool {
    guard point.precision == .month, date.form == .single, date.endToken < sentence.upperBound
    else { return false }
    // "next month, with talks between July 11 and July 19": a month that is only counted says less.
    let isCounted = date.days.first.map { $0.month == nil && $0.season == nil } ?? false
    return findings.dates(in: date.endToken..<sentence.upperBound).contains { index in
      findings.dates[index].days.contains {
        $0.dayOfMonth != nil && (isCounted || $0.month == nil)
      } && reading.resolved[index].first?.start?.day.month == point.day.month
    }
  }

  /// "LYON, le 3 mars (Agence) –": a place and a date that open a text before a dash or bracket.
  private func isDateline(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    // "BURLINGTON, Vt. (June 3, 2026) –": a short form of a state ends no sentence for a reader.
    let block = findings.block(at: date.firstToken).map { findings.tokens(ofBlock: $0).lowerBound }
    let begin = min(sentence.lowerBound, block ?? sentence.lowerBound)
    guard date.firstToken - begin <= 8, date.endToken < sentence.upperBound,
      findings.mention(at: begin).map({ $0.kind == .place && $0.firstToken == begin })
        ?? isInCapitals(begin..<date.firstToken)
    else { return false }
    let next = findings.article.tokens[Int(date.endToken)]
    return next.kind == .sign && !next.isSign(",") && !next.isSign(".") && !next.isSign(":")
      && !next.isSign(";")
  }

  /// "DOLE, 13 janvier (Agence)": a town that the gazetteer does not tell, in capitals up to the comma.
  private func isInCapitals(_ head: Range<Int32>) -> Bool {
    guard head.count > 1, let comma = head.last, findings.article.tokens[Int(comma)].isSign(",")
    else { return false }
    return head.dropLast().allSatisfy {
      findings.article.tokens[Int($0)].shape.contains(.allCapitals)
        && findings.sense(.eventNoun, at: $0) == nil
    }
  }

  /// "les jobs d'été 2026": a month or season that only completes a noun which is no event.
  private func isComplement(_ date: StatedDate, isFeast: Bool) -> Bool {
    if isFeast, date.firstToken > 0,
      findings.article.tokens[Int(date.firstToken - 1)].isSign("(")
    {
      return true
    }
    if isModifier(date) { return true }
    if isOf(date.firstToken), date.firstToken > 0 {
      return isFeast || findings.sense(.eventNoun, at: date.firstToken - 1) == nil
    }
    guard date.firstToken > 1, let link = findings.sense(.phraseLink, at: date.firstToken - 1),
      link.endToken == date.firstToken
    else { return false }
    guard isOf(date.firstToken - 1) else { return false }
    return isFeast || findings.sense(.eventNoun, at: date.firstToken - 2) == nil
  }

  /// "the spring plant sale": a season's bare name right before a noun.
  func isModifier(_ date: StatedDate) -> Bool {
    guard date.days.count == 1,
      date.days[0].season != nil
        || !findings.pack.habits.headsFirst
          && (date.days[0].hasHoliday || isMonthOfThing(date)),
      date.days[0].direction == nil, date.days[0].dayOfMonth == nil, date.clocks.isEmpty,
      date.days[0].hasHoliday
        || (date.firstToken..<date.endToken - 1).allSatisfy({
          findings.sense(.determiner, at: $0) != nil
            || $0 == date.firstToken && findings.sense(.placeWord, at: $0) != nil
        }), Int(date.endToken) < findings.article.tokens.count
    else { return false }
    if date.days[0].hasHoliday, namesDay(date) { return false }
    let next = findings.article.tokens[Int(date.endToken)]
    return next.kind == .word && next.isSpaced
      && findings.sense(.phraseLink, at: date.endToken) == nil
      && findings.sense(.phraseEnd, at: date.endToken) == nil
      && findings.sense(.eventVerb, at: date.endToken) == nil
      && findings.sense(.weakEventVerb, at: date.endToken) == nil
      && findings.sense(.locative, at: date.endToken) == nil
      && findings.sense(.deadlineCue, at: date.endToken) == nil
      && findings.date(at: date.endToken) == nil
  }

  /// "the February issue": no event's noun stands behind the month, which would be held in it.
  private func isMonthOfThing(_ date: StatedDate) -> Bool {
    date.days[0].month != nil && date.days[0].weekday == nil && date.days[0].year == nil
      && findings.sense(.eventNoun, at: date.endToken) == nil
      && findings.sense(.weakEventNoun, at: date.endToken) == nil
  }

  /// "The New Year's Day walk", "a Christmas Eve service": a feast that ends in its day, before an event.
  private func namesDay(_ date: StatedDate) -> Bool {
    findings.isSmallWord(.feastDay, at: date.endToken - 1)
      && (findings.sense(.eventNoun, at: date.endToken) != nil
        || findings.sense(.weakEventNoun, at: date.endToken) != nil)
  }

  /// "a-t-on appris ce mercredi", "dans un communiqué du 9 janvier", "Ce jeudi, le maire a annoncé".
  private func reports(around date: StatedDate, in sentence: Range<Int32>) -> Bool {
    let before = sentence.lowerBound..<max(sentence.lowerBound, date.firstToken)
    for cue in findings.senses(.reportCue, in: sentence) {
      if headsMinutes(cue, of: date) || isPartOfVerb(cue, in: sentence) { continue }
      // "40e édition du 21 novembre au 24 décembre": no paper has so long an edition.
      if date.form == .range, findings.sense(.titleWord, at: cue.firstToken) != nil { continue }
      // "communiqué du 9 janvier": the date may begin with the last word of the cue. "annoncé pour le
      // 22" tells the day of what is announced.
      if cue.firstToken < date.firstToken, cue.endToken <= date.firstToken + 1,
        date.firstToken - cue.endToken <= 2,
        !hasComma(min(cue.endToken, date.firstToken)..<date.firstToken),
        !leadsToClause(cue, before: date),
        !findings.isSmallWord(.for, at: cue.endToken)
      {
        return true
      }
      guard cue.firstToken >= date.endToken, cue.firstToken - date.endToken <= 1,
        !(date.endToken..<cue.firstToken).contains(where: {
          // "not on the 24th as printed" dates what was printed.
          findings.article.tokens[Int($0)].isSign("(") || findings.isSmallWord(.as, at: $0)
        })
      else { continue }
      // "aura lieu samedi, a annoncé la mairie" dates the event and not the announcement.
      let isAside = hasComma(date.endToken..<cue.firstToken) && findings.has(.eventVerb, in: before)
      if !isAside { return true }
    }
    return false
  }

  /// "has announced that tonight's recital": the day stands in what was said, and not beside who said it.
  private func leadsToClause(_ cue: WordSense, before date: StatedDate) -> Bool {
    date.firstToken > cue.endToken
      && (cue.endToken..<date.firstToken).contains {
        findings.sense(.phraseEnd, at: $0) != nil && findings.sense(.tense, at: $0) == nil
      }
  }

  /// "A matinee has been added on Thursday": the word belongs to a verb of what takes place.
  private func isPartOfVerb(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    ([.eventVerb, .actVerb] as [WordCategory]).contains { category in
      findings.senses(category, in: sentence).contains {
        $0.firstToken < cue.firstToken && cue.endToken <= $0.endToken
      }
    }
  }

  private func hasComma(_ tokens: Range<Int32>) -> Bool {
    tokens.contains { findings.article.tokens[Int($0)].isSign(",") }
  }

  /// The stretch between semicolons that holds the date.
  func clause(of date: StatedDate, in sentence: Range<Int32>) -> Range<Int32> {
    var begin = sentence.lowerBound
    var token = date.firstToken
    while token > begin {
      if bounds(token - 1) {
        begin = token
        break
      }
      token -= 1
    }
    var end = max(date.endToken, begin)
    while end < sentence.upperBound, !bounds(end) { end += 1 }
    if TakenUpDay(findings: findings).isTakenUp(date) { begin = date.firstToken }
    return FrontedDays(findings: findings).part(of: date, in: begin..<max(end, begin))
  }

  private func bounds(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign(";")
  }
}
