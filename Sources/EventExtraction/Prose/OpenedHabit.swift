import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

extension ProseReader {
  /// Lets a habit begin on the day told right before it on which what it is of opens.
  ///
  /// In "Le cycle débutera le lundi 1er juin. Les séances ont lieu tous les lundis" that day is no event
  /// of its own.
  mutating func openHabit(from first: Int) {
    guard first > 0, first < drafts.count, let rule = drafts[first].event.recurrence,
      let start = drafts[first].event.start,
      let opening = drafts[first - 1].event.start,
      opening.precision == .day || opening.clock != nil,
      !drafts[first - 1].event.hasRecurrence,
      drafts[first - 1].event.end.map({ $0.day == opening.day }) ?? true,
      drafts[first - 1].block == drafts[first].block,
      findings.has(.weakEventVerb, in: drafts[first - 1].reach),
      isTakenUp(drafts[first - 1], by: drafts[first]),
      opening.day >= start.day, rule.until.map({ $0.day >= opening.day }) ?? true,
      let day = FirstOccurrence.of(rule, from: opening.day)
    else { return }
    let length = drafts[first].event.end.map { $0.day - start.day }
    drafts[first].event.start =
      start.clock.map { CivilPoint(day: day, clock: $0) } ?? CivilPoint(day: day)
    if let length, let end = drafts[first].event.end {
      drafts[first].event.end =
        end.clock.map { CivilPoint(day: day + length, clock: $0) } ?? CivilPoint(day: day + length)
    }
    // "on Sunday from 10am to 3pm. It will then run every Sunday"
    if start.clock == nil, drafts[first].event.end == nil, day == opening.day {
      drafts[first].event.start = opening
      drafts[first].event.end = drafts[first - 1].event.end
    }
    drafts[first].event.rules.append("opened on the day told before")
    if day == opening.day {
      drafts[first].dates += drafts[first - 1].dates
      drafts[first - 1] = drafts.remove(at: first)
    }
  }

  /// Lets a habit begin on the day on which its first session is said to be: "every other Saturday from 11 to noon,
  /// the first one on 5 October".
  ///
  /// Without it that day would be an event beside the habit, which would begin too early.
  mutating func beginHabit(on dates: [Int], in block: Int) {
    for date in dates where isFirstSession(findings.dates[date]) {
      guard let opening = reading.resolved[date].first?.start, opening.precision >= .day,
        reading.resolved[date].count == 1, reading.resolved[date].first?.end == nil,
        let habit = drafts.lastIndex(where: { $0.block == block && $0.event.hasRecurrence }),
        let first = findings.sentence(at: findings.dates[date].firstToken),
        let sentence = drafts[habit].sentence, first - sentence <= ProseReader.reachOfOpening,
        let rule = drafts[habit].event.recurrence, let start = drafts[habit].event.start,
        rule.until.map({ $0.day >= opening.day }) ?? true,
        FirstOccurrence.of(rule, from: opening.day) == opening.day
      else { continue }
      let clock = opening.clock ?? start.clock
      drafts[habit].event.start =
        clock.map { CivilPoint(day: opening.day, clock: $0) } ?? CivilPoint(day: opening.day)
      if let end = drafts[habit].event.end {
        let last = end.day + (opening.day - start.day)
        drafts[habit].event.end =
          end.clock.map { CivilPoint(day: last, clock: $0) } ?? CivilPoint(day: last)
      }
      drafts[habit].event.rules.append("begins on the day of its first session")
      drafts[habit].dates.append(date)
      drafts.removeAll { $0.dates.first == date && !$0.event.hasRecurrence && $0.block == block }
    }
  }

  /// "the first one on 5 October", "Premier rendez-vous le 3 juillet", "La première séance est prévue le 5 mai".
  private func isFirstSession(_ date: StatedDate) -> Bool {
    guard date.form == .single, date.days.contains(where: { $0.dayOfMonth != nil }) else {
      return false
    }
    let begin = max(0, date.firstToken - ProseReader.reachOfFirst)
    guard
      let first = (begin..<date.firstToken).last(where: {
        findings.sense(.ordinal, at: $0)?.value == 1
      }), opensPhrase(first),
      // "except the first one on 6 April"
      !findings.has(.exception, in: max(0, first - 3)..<first)
    else { return false }
    var token = first + 1
    while token < date.firstToken {
      let verb = findings.sense(.eventVerb, at: token) ?? findings.sense(.weakEventVerb, at: token)
      if let verb {
        token = verb.endToken
        continue
      }
      guard
        findings.hasAny(of: ProseReader.linksToFirst, at: token)
          || findings.isBlank(token..<token + 1)
          || findings.article.tokens[Int(token)].isSign(":")
      else { return false }
      token += 1
    }
    return true
  }

  private static let linksToFirst = CategorySet(
    .copula, .phraseLink, .phraseEnd, .number, .sequel, .plan, .weakEventNoun)

  /// Behind an article, or at the head of a sentence.
  private func opensPhrase(_ word: Int32) -> Bool {
    guard word > 0, findings.sense(.determiner, at: word - 1) == nil else { return true }
    return findings.sentence(at: word).map { findings.tokens(ofSentence: $0).lowerBound == word }
      ?? false
  }

  private static let reachOfFirst: Int32 = 6
  /// In sentences, from that of the habit.
  private static let reachOfOpening = 3

  /// Both bear one title, as a pronoun or "les séances" gives it.
  private func isTakenUp(_ opening: EventDraft, by habit: EventDraft) -> Bool {
    habit.event.title == opening.event.title
  }
}
