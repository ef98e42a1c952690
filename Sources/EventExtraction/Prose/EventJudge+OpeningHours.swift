import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Hours at which something is open and nothing is held.
extension EventJudge {
  /// "Permanence téléphonique le mardi de 14h à 16h": a weekday's span of hours, with words that
  /// say something is open rather than held.
  func isCounterHours(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    let isWeekdays =
      !date.hasRecurrence && !date.days.isEmpty
      && date.days.allSatisfy {
        $0.weekday != nil && $0.dayOfMonth == nil && $0.direction == nil && $0.offset == nil
      }
    if date.recurrence?.frequency == .daily, !date.clocks.isEmpty,
      findings.has(.openingHours, in: sentence)
    {
      return true
    }
    if isOnSeveralWeekdays(date), isOpen(on: date, in: sentence) { return true }
    if isWeekdays, date.clocks.contains(where: { $0.end != nil }), isCounter(date, in: sentence) {
      return true
    }
    return (date.isHabit || isWeekdays) && date.clocks.contains { $0.end != nil }
      && (saysOpen(clause(of: date, in: sentence)) || opensWithContact(sentence)
        || isInList(date, underHoursIn: sentence))
  }

  /// "Horaires d'ouverture : mercredi, de 14 h à 17 h ; vendredi, de 16 h à 19 h": the words head a list of
  /// nothing but weekdays with their spans of hours.
  private func isInList(_ date: StatedDate, underHoursIn sentence: Range<Int32>) -> Bool {
    let dates = findings.dates(in: sentence)
    guard let first = dates.first else { return false }
    let head = sentence.lowerBound..<max(sentence.lowerBound, findings.dates[first].firstToken)
    return saysOpen(head) && !findings.has(.eventNoun, in: head)
      && dates.prefix { findings.dates[$0].firstToken <= date.firstToken }.allSatisfy { index in
        findings.dates[index].clocks.contains { $0.end != nil }
          && findings.dates[index].days.allSatisfy { $0.dayOfMonth == nil }
      }
  }

  /// "We will close at 5 on Tuesday, March 10 for staff training": a house that is shut for a reason.
  func isClosing(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.endToken < sentence.upperBound, findings.isSmallWord(.for, at: date.endToken) else {
      return false
    }
    let before = sentence.lowerBound..<max(sentence.lowerBound, date.firstToken)
    return !findings.has(.eventNoun, in: before)
      // "Applications close on Friday for this year's competition"
      && findings.senses(.deadlineCue, in: before).allSatisfy { $0.value == DeadlineTitle.closing }
      && findings.senses(.deadlineCue, in: before).contains {
        $0.value == DeadlineTitle.closing && findings.sense(.phraseEnd, at: $0.firstToken) != nil
      }
  }

  /// "(fermée du 24 décembre au 2 janvier)": a fact that opens the bracket in which the day stands.
  func isShut(on date: StatedDate) -> Bool {
    guard date.firstToken > 1 else { return false }
    let begin = max(0, date.firstToken - EventJudge.reachOfBracket)
    return findings.senses(.otherFact, in: begin..<date.firstToken).contains {
      $0.endToken == date.firstToken && $0.firstToken > 0
        && findings.article.tokens[Int($0.firstToken) - 1].isSign("(")
    }
  }

  private static let reachOfBracket: Int32 = 4

  /// "Mardi 16h30-18h, samedi 10h-12h.": two weekdays or more with their spans of hours, and nothing else in
  /// the sentence.
  private func isCounter(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    let dates = findings.dates(in: sentence)
    guard dates.count > 1, findings.dates[dates.lowerBound].firstToken == sentence.lowerBound else {
      return false
    }
    return dates.allSatisfy { index in
      let other = findings.dates[index]
      return other.clocks.contains { $0.end != nil } && !other.days.isEmpty
        && !reading.resolved[index].contains { $0.reasons.contains(.withinSpanBefore) }
        && other.days.allSatisfy { $0.weekday != nil && $0.dayOfMonth == nil }
    }
      && sentence.allSatisfy { token in
        findings.date(at: token) != nil || findings.article.tokens[Int(token)].kind == .sign
          || findings.isSmallWord(.and, at: token)
      }
  }

  /// Words of opening hours that are no part of an event's noun: "portes ouvertes" is an event.
  private func saysOpen(_ sentence: Range<Int32>) -> Bool {
    findings.senses(.openingHours, in: sentence).contains { open in
      !findings.senses(.eventNoun, in: sentence).contains {
        $0.firstToken <= open.firstToken && open.endToken <= $0.endToken
      }
    }
  }

  /// "du mardi au samedi", "Tuesday and Saturday", "jeudi, samedi, dimanche matin": no day of its own.
  private func isOnSeveralWeekdays(_ date: StatedDate) -> Bool {
    if let rule = date.recurrence { return rule.frequency == .weekly && rule.byDay.count > 1 }
    return date.days.count > 1
      && date.days.allSatisfy {
        $0.weekday != nil && $0.dayOfMonth == nil && $0.direction == nil && $0.month == nil
      }
  }

  /// "Billetterie ouverte", "clubhouse open": the words right before the weekdays say that somebody is
  /// there, with nothing held in between.
  private func isOpen(on date: StatedDate, in sentence: Range<Int32>) -> Bool {
    // "l'office de tourisme, ouvert du mardi au samedi"
    if findings.has(.openingHours, in: date.firstToken..<date.endToken) { return true }
    let before = max(sentence.lowerBound, date.firstToken - EventJudge.reachOfCounter)
    guard before < date.firstToken,
      let open = findings.senses(.openingHours, in: before..<date.firstToken).last
    else { return false }
    let between = open.endToken..<max(open.endToken, date.firstToken)
    return !findings.has(.eventNoun, in: between) && !findings.has(.weakEventNoun, in: between)
  }

  private static let reachOfCounter: Int32 = 6

  /// "Billets : 024 000 00 00, du mardi au vendredi": a label for those who want to call or pay.
  private func opensWithContact(_ sentence: Range<Int32>) -> Bool {
    let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 6)
    return findings.senses(.fieldLabel, in: opening).contains { label in
      guard EventJudge.contactLabels.contains(label.value), label.endToken < sentence.upperBound
      else { return false }
      return findings.article.tokens[Int(label.endToken)].isSign(":")
        || label.firstToken == sentence.lowerBound && findings.date(at: label.endToken) != nil
    }
  }

  private static let contactLabels: [Int16] = ["contact", "registration", "price"].map {
    WordCategory.fieldLabel.value(named: $0)
  }

  /// "de 9 h à 18 h (19 h en juillet et août)": the months in which a house has other hours.
  func isOfHours(_ date: StatedDate) -> Bool {
    let begin = max(0, date.firstToken - EventJudge.reachOfHours)
    guard
      let hour = findings.dates(in: begin..<date.firstToken).last(where: {
        findings.dates[$0].form == .clockOnly
      }), findings.dates[hour].firstToken > 0
    else { return false }
    return findings.article.tokens[Int(findings.dates[hour].firstToken) - 1].isSign("(")
      && (findings.dates[hour].endToken..<date.firstToken).allSatisfy {
        findings.article.tokens[Int($0)].kind == .word || findings.date(at: $0) != nil
      }
  }

  private static let reachOfHours: Int32 = 6
}
