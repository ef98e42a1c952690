import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Makes a series of a weekday that stands in an event's name and has a last day behind it.
///
/// "Le café-tricot du mardi (10 h-12 h) continue jusqu'au 29 juin", "The Tuesday coffee mornings run until
/// 16 December" and "Les cours du lundi et du mercredi se terminent le 7 avril" are each one series.
struct SpokenHabits {
  let findings: Findings
  /// The day of writing.
  let written: Day

  /// So many tokens may stand between the weekday and the last day.
  private static let reach: Int32 = 16
  /// A last day nearer than this is that of one meeting.
  private static let fewestDays = 7

  func join(_ readings: inout [[ResolvedDate]]) {
    let series = WeeklySeries(written: written)
    let listed = Set(labelledHabits(readings))
    for index in findings.dates.indices where isWeekdays(findings.dates[index]) {
      if listed.contains(index) {
        series.make(of: &readings[index], until: nil)
        continue
      }
      if let run = bracketedRun(around: index, readings) {
        series.make(of: &readings[index], from: run.lowerBound, until: run.upperBound)
        continue
      }
      if arePlural(findings.dates[index]) {
        series.make(of: &readings[index], until: nil)
        continue
      }
      guard standsInName(findings.dates[index]), let last = lastDay(behind: index),
        let end = readings[last].first, let until = (end.end ?? end.start)?.lastDay,
        until - written >= SpokenHabits.fewestDays
      else { continue }
      series.make(of: &readings[index], until: until)
      readings[last] = []
    }
    for index in findings.dates.indices where isNamedAgain(index, readings) {
      readings[index] = []
    }
  }

  /// "Yoga : le jeudi à 18 h 30" over "Chorale : le lundi à 20 h": a label and the weekday with its article, in
  /// two lines or more of a section.
  private func labelledHabits(_ readings: [[ResolvedDate]]) -> [Int] {
    guard findings.pack.habits.headsFirst else { return [] }
    let labelled = findings.dates.indices.filter { index in
      let date = findings.dates[index]
      guard date.days.count == 1, !date.clocks.isEmpty, date.firstToken > 1,
        findings.sense(.determiner, at: date.firstToken)?.value == TitleComposer.definite,
        findings.article.tokens[Int(date.firstToken) - 1].isSign(":"),
        findings.article.tokens[Int(date.firstToken) - 2].kind == .word
      else { return false }
      if date.hasRecurrence { return true }
      return isWeekdays(date)
        && readings[index].allSatisfy {
          !$0.reasons.contains(.withinSpanBefore) && !$0.reasons.contains(.yearByHeading)
        }
    }
    return labelled.filter { index in
      let section = section(of: index)
      return !findings.dates[index].hasRecurrence
        && labelled.contains { $0 != index && self.section(of: $0) == section }
    }
  }

  private func section(of date: Int) -> Int32? {
    findings.block(at: findings.dates[date].firstToken).map { findings.article.blocks[$0].section }
  }

  /// "du 11 mars au 4 avril (mercredi et samedi à 14 h)": the run whose weekdays stand in a bracket right
  /// behind it, and are not those on which it rests.
  private func bracketedRun(around index: Int, _ readings: [[ResolvedDate]]) -> ClosedRange<Day>? {
    let date = findings.dates[index]
    let begin = max(0, date.firstToken - SpokenHabits.reachOfBracket)
    guard index > 0, let run = readings[index - 1].first,
      let span = DateResolver.span(of: run),
      span.upperBound - span.lowerBound >= SpokenHabits.fewestDays,
      let bracket = (begin..<date.firstToken).last(where: {
        findings.article.tokens[Int($0)].isSign("(")
      }), findings.dates[index - 1].endToken == bracket,
      !findings.hasAny(of: SpokenHabits.rests, in: bracket..<date.firstToken)
    else { return nil }
    return span
  }

  private static let reachOfBracket: Int32 = 4
  private static let rests = CategorySet(.negation, .exception, .openingHours, .otherFact)

  /// "mardis et vendredis, 17 h 30": several weekdays, each a word for every such day.
  private func arePlural(_ date: StatedDate) -> Bool {
    date.days.count > 1
      && (date.firstToken..<date.endToken).count(where: {
        findings.sense(.weekdayHabit, at: $0) != nil
      }) == date.days.count
  }

  /// "Les mercredis à la barre : tous les mercredis d'août": the habit in a title, told in full behind it.
  private func isNamedAgain(_ index: Int, _ readings: [[ResolvedDate]]) -> Bool {
    guard index + 1 < findings.dates.count, findings.dates[index].clocks.isEmpty,
      let named = readings[index].first?.recurrence, named.until == nil,
      let told = readings[index + 1].first?.recurrence, told.byDay == named.byDay,
      findings.dates[index + 1].firstToken - findings.dates[index].endToken
        <= SpokenHabits.reachOfTitle
    else { return false }
    let between = findings.dates[index].endToken..<findings.dates[index + 1].firstToken
    return between.contains { findings.article.tokens[Int($0)].isSign(":") }
  }

  private static let reachOfTitle: Int32 = 10

  private func isWeekdays(_ date: StatedDate) -> Bool {
    (date.form == .single || date.form == .list) && date.bound == .closed && !date.hasRecurrence
      && !date.days.isEmpty
      && date.days.allSatisfy {
        $0.weekday != nil && $0.dayOfMonth == nil && $0.month == nil && $0.direction == nil
          && $0.offset == nil && $0.shifts.isEmpty
      }
  }

  /// "du mardi" behind a noun, "the Tuesday coffee mornings" before one.
  private func standsInName(_ date: StatedDate) -> Bool {
    if findings.pack.habits.headsFirst {
      let link =
        findings.isSmallWord(.ofThe, at: date.firstToken)
        ? date.firstToken : date.firstToken - 1
      guard link > 0, findings.isSmallWord(.ofThe, at: link) else { return false }
      let near = max(0, link - SpokenHabits.reachOfNoun)..<link
      // "Les pratiques du lundi": of several that take place on that day.
      if link > 1, findings.isSmallWord(.theMany, at: link - 2) { return true }
      return findings.has(.eventNoun, in: near) || findings.has(.weakEventNoun, in: near)
        || findings.has(.sequel, in: near)
    }
    guard date.clocks.isEmpty, date.endToken - date.firstToken <= Int32(date.days.count * 2)
    else { return false }
    let end = min(date.endToken + SpokenHabits.reachOfNoun, Int32(findings.article.tokens.count))
    return findings.senses(.eventNoun, in: date.endToken..<end).contains { noun in
      (date.endToken..<noun.firstToken).allSatisfy {
        findings.article.tokens[Int($0)].kind == .word && findings.sense(.phraseEnd, at: $0) == nil
          && findings.sense(.phraseLink, at: $0) == nil
      }
    }
  }

  private static let reachOfNoun: Int32 = 4

  /// The day behind it in the sentence up to which it goes on, or on which it ends.
  private func lastDay(behind index: Int) -> Int? {
    let weekday = findings.dates[index]
    guard let sentence = findings.sentence(at: weekday.firstToken) else { return nil }
    let end = min(
      findings.tokens(ofSentence: sentence).upperBound, weekday.endToken + SpokenHabits.reach)
    guard weekday.endToken < end else { return nil }
    let next = findings.dates(in: weekday.endToken..<end).first {
      findings.dates[$0].form != .clockOnly
    }
    guard let next, findings.dates[next].form == .single, findings.dates[next].clocks.isEmpty,
      let day = findings.dates[next].days.first, day.dayOfMonth != nil || day.month != nil
    else { return nil }
    let date = findings.dates[next]
    // "Saturday's match has been moved to 2 December" goes on no longer.
    if TenseReader(findings: findings).isMoved(date) { return nil }
    if date.bound == .until { return next }
    let before = max(weekday.endToken, date.firstToken - SpokenHabits.reachOfEnding)
    let ends = findings.senses(.deadlineCue, in: before..<max(before, date.firstToken)).contains {
      $0.value == SpokenHabits.ending
        || $0.value == DeadlineTitle.closing
          && findings.sense(.phraseEnd, at: $0.firstToken) != nil
    }
    return date.bound == .closed && ends ? next : nil
  }

  private static let reachOfEnding: Int32 = 4
  private static let ending = WordCategory.deadlineCue.value(named: "ending")
}
