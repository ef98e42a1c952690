import ArticleText
import CivilTime
import LanguagePacks

/// Numbers that look like dates: rows of digits, fractions, scores, counts, years of no month.
extension DateGuards {
  /// One of a row of numbers: a telephone number, a table of figures.
  func isAmongNumbers(first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    // "03 84 72 10 12 or 06 12 34 56": a list of what stands in two such rows.
    if first > 0, first + 1 < end,
      (first - 1...first + 1).allSatisfy({ tokens[$0].kind == .number && $0 < end }),
      !tokens[first].shape.contains(.lineBreakBefore)
    {
      return true
    }
    guard isSpacedNumbers(first: first, end: end) else { return false }
    let before =
      first > 0 && tokens[first - 1].kind == .number
      && !tokens[first].shape.contains(.lineBreakBefore)
    let after =
      end < tokens.count && tokens[end].kind == .number
      && !tokens[end].shape.contains(.lineBreakBefore)
    return before || after
  }

  /// Two or more numbers and nothing between them: "17 02 2014".
  func isSpacedNumbers(first: Int, end: Int) -> Bool {
    var first = first
    while first < end, article.tokens[first].kind == .word { first += 1 }
    guard end - first > 1 else { return false }
    return (first..<end).allSatisfy { article.tokens[$0].kind == .number }
  }

  /// The text for itself, or a word before it that leads to a date.
  func stands(first: Int, end: Int) -> Bool {
    if article.tokens[first].kind == .word || isAlone(first: first, end: end) { return true }
    // Day, month and a whole year, or a year of the last century: too much to be chance.
    if end - first == 3, article.tokens[first].number <= 31, article.tokens[first + 1].number <= 12,
      (32...99).contains(article.tokens[end - 1].number)
    {
      return true
    }
    if end - first == 3,
      [article.tokens[first], article.tokens[end - 1]].contains(where: { $0.end - $0.begin == 4 })
    {
      return true
    }
    return first > 0
      && article.senses(at: first - 1).contains { $0.category == .functionWord }
  }

  /// "17 February, 12 noon": the twelve is of the hour, and no year in two digits.
  func takesNoonForYear(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard end - first > 2, let hour = date.clocks.first?.start, hour.hour == 12, hour.minute == 0,
      let year = date.days.last?.year, year % 100 == 12
    else { return false }
    return (first + 1..<end).contains { token in
      article.senses(at: token).contains { $0.category == .hourWord }
        && article.tokens[token - 1].kind == .number && article.tokens[token - 1].number == 12
        && article.tokens[token - 1].end - article.tokens[token - 1].begin == 2
    }
  }

  /// "18 h à 20 h      12 oct.": what stands behind a wide gap is the next column and no minutes.
  func takesMinutesOfColumn(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard !date.clocks.isEmpty, end - first > 2 else { return false }
    let tokens = article.tokens
    return (first + 2..<end).contains { token in
      tokens[token].kind == .number && tokens[token - 1].kind == .word
        && tokens[token - 2].kind == .number && tokens[token - 1].end - tokens[token - 1].begin <= 2
        && tokens[token].begin - tokens[token - 1].end >= DateGuards.widthOfGap
    }
  }

  /// In bytes; a narrow no-break space has three.
  private static let widthOfGap: Int32 = 4

  /// "Sat 12 noon", "Sun 12 midday": the twelve is of the hour, and no day of the month.
  func withoutNoon(_ date: StatedDate) -> StatedDate {
    guard date.days.count == 1, let hour = date.clocks.first?.start, hour.hour == 12,
      hour.minute == 0, date.days[0].weekday != nil, date.days[0].dayOfMonth == 12,
      date.days[0].month == nil,
      (Int(date.firstToken) + 1..<Int(date.endToken)).contains(where: { token in
        article.senses(at: token).contains { $0.category == .hourWord }
          && article.tokens[token - 1].kind == .number && article.tokens[token - 1].number == 12
      })
    else { return date }
    var date = date
    date.days[0].dayOfMonth = nil
    return date
  }

  /// "32 août 2014", "29 février 2014": a day there is not takes its month along.
  func isImpossibleDay(_ date: StatedDate, first: Int) -> Bool {
    if first > 0, article.tokens[first].kind == .number, let day = date.days.first,
      day.month == nil, !article.tokens[first].shape.contains(.lineBreakBefore),
      article.senses(at: first - 1).contains(where: { $0.category == .month })
    {
      return true
    }
    guard first > 0, let day = date.days.first, day.month != nil, day.dayOfMonth == nil,
      article.tokens[first - 1].kind == .number, article.tokens[first].kind == .word,
      !article.tokens[first].shape.contains(.lineBreakBefore)
    else { return false }
    return article.tokens[first - 1].number < 100
  }

  /// "29 février 2026": the year that was not taken along is one that has no such day.
  func leavesItsYear(_ date: StatedDate, end: Int) -> Bool {
    guard end < article.tokens.count, let day = date.days.last,
      date.days.contains(where: { $0.month != nil }), day.year == nil, day.dayOfMonth != nil,
      date.clocks.isEmpty
    else { return false }
    var end = end
    if article.tokens[end].isSign(","), end + 1 < article.tokens.count { end += 1 }
    let next = article.tokens[end]
    return next.kind == .number && next.end - next.begin == 4 && (1900...2100).contains(next.number)
      && !next.shape.contains(.lineBreakBefore)
      && (end + 1 == article.tokens.count
        || !article.tokens[end + 1].isSign(":")
          && !article.senses(at: end).contains { $0.category == .measure })
  }

  /// "1/3" and "page 2/2": a day and month of one digit each need a word that makes them a date, and
  /// "24/7" is never one.
  func isFraction(_ date: StatedDate, first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    guard end - first == 3, tokens[first].kind == .number, tokens[first + 1].isSign("/"),
      tokens[first + 2].kind == .number, tokens[first + 2].number < 10
    else { return false }
    if tokens[first].number == 24, tokens[first + 2].number == 7 { return true }
    guard tokens[first].number < 10 else { return false }
    // "with 1/2 teaspoon", "a 3/4 inch pipe"
    if tokens[first].number < tokens[first + 2].number, followsCountedNoun(end: end),
      end < tokens.count, tokens[end].kind == .word,
      tokens[end].shape.isDisjoint(with: .capitalised)
    {
      return true
    }
    return !stands(first: first, end: end)
  }

  /// Behind the stop of a short form a small word with a capital opens another sentence.
  ///
  /// "opening 6-8 p.m. Through May 9."
  func opensSentence(first: Int, end: Int) -> Bool {
    (first + 1..<max(first + 1, end)).contains { index in
      let word = article.tokens[index]
      return article.tokens[index - 1].isSign(".") && word.kind == .word && word.isSpaced
        && word.shape.contains(.capitalised) && !word.shape.contains(.allCapitals)
        && article.senses(at: index).contains { $0.category == .functionWord }
    }
  }

  /// "samedi, la nuit blues": behind a comma and its article, a part of the day that other words follow is a name.
  func isNounBehindDay(_ date: StatedDate, end: Int) -> Bool {
    let tokens = article.tokens
    guard end - 2 > Int(date.firstToken), tokens[end - 3].isSign(","), date.clocks.isEmpty,
      tokens[end - 1].kind == .word,
      article.senses(at: end - 1).contains(where: { $0.category == .dayPart }),
      article.senses(at: end - 2).contains(where: { $0.category == .determiner })
    else { return false }
    return followsCountedNoun(end: end)
  }

  /// "4a": an hour and one letter may be anything without a word before them.
  func isLetterClock(_ date: StatedDate, first: Int, end: Int) -> Bool {
    let last = article.tokens[end - 1]
    let isLed =
      first > 0 && article.senses(at: first - 1).contains { $0.category == .functionWord }
    return !isLed && date.days.isEmpty && date.clocks.count == 1
      && date.clocks.allSatisfy { $0.isHourOnly && $0.hasMeridiem }
      && last.kind == .word && last.end - last.begin == 1
  }

  /// "3-2" and "12 / 4" are a day and month only for themselves, with one number beyond the months.
  func isScore(_ date: StatedDate, first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    guard end - first == 3, tokens[first].kind == .number, tokens[first + 2].kind == .number,
      tokens[first + 1].kind == .sign, tokens[first + 1].isDash || tokens[first + 1].isSpaced,
      max(tokens[first].number, tokens[first + 2].number) < 100,
      date.days.count == 1 || date.clocks.contains(where: \.isBare)
    else { return false }
    // "1-2" is no span of hours, "7 - 8" may be.
    if date.days.isEmpty { return !tokens[first + 1].isSpaced }
    return max(tokens[first].number, tokens[first + 2].number) <= 12
      || !isAlone(first: first, end: end)
  }

  /// "le 3 mai 20 personnes": two digits after a month that count what follows.
  func isShortYearACount(_ date: StatedDate, end: Int) -> Bool {
    let last = article.tokens[end - 1]
    // "17 February, 12 | noon"
    if last.kind == .number, last.number == 12, last.end - last.begin == 2,
      end < article.tokens.count, date.days.last?.year != nil,
      article.senses(at: end).contains(where: { $0.category == .hourWord })
    {
      return true
    }
    guard last.kind == .number, last.isSpaced, last.end - last.begin == 2, date.clocks.isEmpty,
      let day = date.days.last, day.year != nil, article.tokens[end - 2].kind == .word
    else { return false }
    return followsCountedNoun(end: end)
  }

  /// « nous serons 12 ce soir », "8 tonight": a number before the day is an hour of an evening, and one
  /// that nothing leads to counts what went before it.
  func isCountBeforeDay(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard date.form == .single, let day = date.days.first, day.offset != nil,
      date.clocks.count == 1, let clock = date.clocks.first, let start = clock.start,
      clock.end == nil, !opensWithDay(first)
    else { return false }
    var number = first
    while number < end, article.tokens[number].kind != .number { number += 1 }
    guard number < end, number <= first + 1 else { return false }
    if (1...4).contains(start.hour % 12), article.tokens[number].number < 5 { return true }
    return scope == .prose && number == first && !isAlone(first: first, end: end)
  }

  /// "Le samedi, deux rendez-vous au choix": a number in letters behind a comma counts what follows.
  func isCountBehindComma(_ date: StatedDate, end: Int) -> Bool {
    guard date.form == .single, date.days.count == 1, date.clocks.isEmpty, end > 2,
      date.days[0].weekday != nil, date.days[0].dayOfMonth != nil, date.days[0].month == nil
    else { return false }
    return article.tokens[end - 1].kind == .word && article.tokens[end - 2].isSign(",")
  }

  /// "21 h le vendredi, 18 h | le lundi": behind the hour and day before it, an hour that has its own day behind it.
  func takesHourOfNext(_ date: StatedDate, first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    guard date.form == .single, date.days.count == 1, date.clocks.count > 1, end < tokens.count,
      // "de 9 h à 18 h samedi, de 8 h 30 à 16 h | dimanche"
      let number = (first...min(first + 2, end - 1)).first(where: { tokens[$0].kind == .number }),
      date.clocks[0].start.map({ $0.hour == Int(tokens[number].number) }) == true,
      !article.senses(at: end - 1).contains(where: { $0.category == .weekday })
    else { return false }
    if article.senses(at: end).contains(where: { $0.category == .weekday }) { return true }
    let next = end + 1
    return article.senses(at: end).contains { $0.category == .determiner && $0.tokenCount == 1 }
      && next < tokens.count
      && (tokens[next].kind == .number
        || article.senses(at: next).contains { $0.category == .weekday })
  }

  /// "Monday–Friday, 6–10 April": numbers right before a month are its days and no hours.
  func takesDaysForHours(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard date.hasRecurrence, date.clocks.contains(where: \.isBare), end - first > 4 else {
      return false
    }
    let tokens = article.tokens
    return (first..<end - 3).contains { index in
      tokens[index].kind == .number && tokens[index + 2].kind == .number
        && (tokens[index + 1].isDash || isTowardOrBetween(index + 1))
        && article.senses(at: index + 3).contains { $0.category == .month }
    }
  }

  /// "Prochaine soirée jeux : vendredi": the next of what is held, and no part of a day.
  func isNextEvening(first: Int, end: Int) -> Bool {
    guard end - first == 2 else { return false }
    let next = WordCategory.direction.value(named: "next")
    return article.senses(at: first).contains { $0.category == .direction && $0.value == next }
      && article.senses(at: first + 1).contains { $0.category == .dayPart }
      && article.senses(at: first + 1).contains {
        $0.category == .eventNoun || $0.category == .weakEventNoun
      }
  }

  private func opensWithDay(_ first: Int) -> Bool {
    article.senses(at: first).contains {
      $0.category == .relativeDay || $0.category == .direction
    }
  }

  /// "counted from 10 to 6" has no ten minutes to six.
  func isMinutesToNothing(_ date: StatedDate, first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    return date.form == .clockOnly && end - first == 3 && first > 0
      && tokens[first].kind == .number && isTowardOrBetween(first + 1)
      && tokens[first + 2].kind == .number && isTowardOrBetween(first - 1)
  }

  /// "the day runs from 10 to 4": behind a verb and "from", numbers that fall are hours up to the
  /// afternoon.
  func areOpeningHours(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard date.clocks.count == 1, date.clocks[0].end != nil,
      article.tokens[first].kind == .word, !isTowardOrBetween(first),
      isTowardOrBetween(first + 1), !followsCountedNoun(end: end)
    else { return false }
    let numbers = article.tokens[first..<end].filter { $0.kind == .number }.map(\.number)
    return numbers.count == 2 && (7...12).contains(numbers[0]) && (1...6).contains(numbers[1])
  }

  /// "the last 3 months and 2 days ago": what goes on behind the sum belongs to its last part.
  func isSumGoingOn(_ date: StatedDate, end: Int) -> Bool {
    guard let day = date.days.first, day.count != nil, !day.shifts.isEmpty else { return false }
    return followsCountedNoun(end: end)
  }

  /// "in 14 ad breaks": small letters make an era only where nothing is counted.
  func isAdvertisement(_ date: StatedDate, end: Int) -> Bool {
    guard let year = date.days.first?.year, year < 1000, date.days.count == 1 else { return false }
    let last = article.tokens[end - 1]
    return last.kind == .word && last.shape.isDisjoint(with: .capitalised)
      && followsCountedNoun(end: end)
  }

  /// "Count from 1 to 12": numbers between "from" and "to" are days only with an article or ending.
  func isCounting(first: Int, end: Int) -> Bool {
    isTowardOrBetween(first)
      && !(first..<end).contains { token in
        article.senses(at: token).contains {
          $0.category == .determiner || $0.category == .ordinalSuffix || $0.category == .dayWord
        }
      }
  }

  /// "from", « de … à », "between" before two ends.
  private func isTowardOrBetween(_ token: Int) -> Bool {
    guard let names = WordCategory.placeWord.values else { return false }
    return article.senses(at: token).contains {
      $0.category == .placeWord && ["toward", "between"].contains(names[Int($0.value)])
    }
  }

  /// "4/13/1" is no list, "from 1509 to 1547" no span of hours.
  func isNumbersOnly(_ date: StatedDate, first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    if date.form == .list, date.clocks.isEmpty {
      return (first..<end).allSatisfy { tokens[$0].kind == .number || tokens[$0].isSign("/") }
    }
    guard date.form == .clockOnly, date.clocks.count == 1, date.clocks[0].end != nil else {
      return false
    }
    let numbers = (first..<end).filter { tokens[$0].kind == .number }
    return numbers.count == 2
      && numbers.allSatisfy { tokens[$0].end - tokens[$0].begin == 4 && tokens[$0].number >= 1400 }
      && numbers.contains { tokens[$0].number % 5 != 0 }
      && tokens[numbers[0]].number < tokens[numbers[1]].number
  }

  /// "the 14-year-old", "a 10-day trip": a number and a word in small letters joined by a hyphen.
  func isPartOfCompound(first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    guard end - first <= 2, end + 1 < tokens.count, tokens[end - 1].kind == .number,
      tokens[end].isDash,
      !tokens[end].isSpaced, !tokens[end + 1].isSpaced, tokens[end + 1].kind == .word
    else { return false }
    return tokens[end + 1].shape.isDisjoint(with: .capitalised)
  }
}
