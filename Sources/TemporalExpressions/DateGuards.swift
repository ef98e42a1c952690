import ArticleText
import CivilTime
import LanguagePacks

/// Says of a stretch that reads like a date whether its surroundings leave it one.
struct DateGuards {
  enum Verdict {
    case date
    /// A shorter reading may still hold.
    case tryShorter
    /// No date, and none inside.
    case nothing
  }

  let article: Article
  let habits: PackHabits
  var scope = DateFinder.Scope.prose

  /// Whether what a meaning asks of its surroundings holds, before the date itself is looked at.
  func admits(_ meaning: PhraseMeaning, _ first: Int32, _ end: Int32) -> Bool {
    switch meaning {
    case .queryDay: scope == .query
    case .dayAlone, .laterAlone: isAlone(first: Int(first), end: Int(end))
    case .clockAlone:
      isAlone(first: Int(first), end: Int(end)) || scope == .query && endsSentence(Int(end))
    default: true
    }
  }

  /// Nothing but the sentence's end behind a token.
  private func endsSentence(_ end: Int) -> Bool {
    let tokens = article.tokens
    guard end < tokens.count, !tokens[end].shape.contains(.lineBreakBefore) else { return true }
    return tokens[end].kind == .sign && !tokens[end].isSpaced
      && (end + 1 == tokens.count || tokens[end + 1].isSpaced)
  }

  /// "Monthly meeting — Thursday": a habit of months or years right before an event's noun names no day.
  private func isAdjective(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard end - first == 1, date.days.isEmpty, date.clocks.isEmpty, end < article.tokens.count,
      let rule = date.recurrence, rule.frequency == .monthly || rule.frequency == .yearly
    else { return false }
    return article.senses(at: end).contains {
      $0.category == .eventNoun || $0.category == .weakEventNoun
    }
  }

  func verdict(on date: StatedDate) -> Verdict {
    let first = Int(date.firstToken)
    let end = Int(date.endToken)
    if isGlued(first: first, end: end) || isFeastOfName(date, first: first, end: end)
      || opensWithMeal(date, first: first, end: end)
    {
      return .tryShorter
    }
    if isMeasure(date, end: end) || opensWithOneOfSeveral(date, first: first) {
      return .tryShorter
    }
    if isNextEvening(first: first, end: end) { return .nothing }
    if takesHourOfNext(date, first: first, end: end)
      || takesDaysForHours(date, first: first, end: end)
    {
      return .tryShorter
    }
    if takesMinutesOfColumn(date, first: first, end: end) { return .tryShorter }
    if isStreet(date, first: first) { return date.clocks.isEmpty ? .nothing : .tryShorter }
    if isStreetAfter(date, end: end) { return .nothing }
    if isNumbered(date, first: first) { return date.form == .single ? .nothing : .tryShorter }
    if isAmongNumbers(first: first, end: end) { return .nothing }
    if isAdjective(date, first: first, end: end) { return .nothing }
    if isHourOfName(date, first: first, end: end) { return .tryShorter }
    if takesNoonForYear(date, first: first, end: end) { return .tryShorter }
    if isImpossibleDay(date, first: first) || leavesItsYear(date, end: end) { return .nothing }
    if isFraction(date, first: first, end: end) { return .tryShorter }
    if isScore(date, first: first, end: end) || opensName(date, first: first, end: end) {
      return .tryShorter
    }
    if isSpacedNumbers(first: first, end: end), !stands(first: first, end: end) {
      return .tryShorter
    }
    if isShortYearACount(date, end: end) || opensSentence(first: first, end: end)
      || isNounBehindDay(date, end: end)
    {
      return .tryShorter
    }
    if isLetterClock(date, first: first, end: end) || isNumberedDay(date, first: first, end: end) {
      return .tryShorter
    }
    if date.clocks.contains(where: \.isBare) {
      if date.days.isEmpty, !date.hasRecurrence, !isAlone(first: first, end: end),
        scope == .prose || !endsSentence(end), !areOpeningHours(date, first: first, end: end)
      {
        return .tryShorter
      }
      if article.tokens[end - 1].kind != .sign, followsCountedNoun(end: end) { return .tryShorter }
      if isCountBeforeDay(date, first: first, end: end) { return .tryShorter }
    }
    if date.form == .clockOnly, date.clocks.allSatisfy({ $0.start == nil && $0.end == nil }),
      !isAlone(first: first, end: end)
    {
      return .tryShorter
    }
    if isBareYears(date.days), article.tokens[first].kind == .number,
      !isAlone(first: first, end: end),
      scope == .prose || followsCountedNoun(end: end) || isBesideDash(first: first, end: end)
    {
      return .nothing
    }
    // "samedi 7 et 14 enfants"
    if date.form == .list, date.clocks.isEmpty, date.days[0].weekday != nil,
      date.days[0].month == nil, date.days.last.map(isBareNumber) ?? false,
      followsCountedNoun(end: end)
    {
      return .tryShorter
    }
    if scope == .query, isOrdinalAlone(date, first: first) { return .tryShorter }
    if isLength(date, first: first) || isNameList(date, first: first, end: end) {
      return .tryShorter
    }
    if isCountBeforeWeekday(date, first: first) || isCountBehindComma(date, end: end) {
      return .tryShorter
    }
    // "the 12-14 age group"
    if date.form == .range, date.clocks.isEmpty, date.days.allSatisfy(isBareNumber),
      followsCountedNoun(end: end) || scope == .prose && isCounting(first: first, end: end)
    {
      return .tryShorter
    }
    if scope == .prose, isBareYears(date.days), date.isApproximate, followsCountedNoun(end: end) {
      return .tryShorter
    }
    if isNumbersOnly(date, first: first, end: end) || isAdvertisement(date, end: end)
      || isMinutesToNothing(date, first: first, end: end) || isSumGoingOn(date, end: end)
    {
      return .tryShorter
    }
    if let day = date.days.first, date.days.count == 1,
      isShortWordInName(day, first: first) || isHourCutInTwo(date, first: first, end: end)
    {
      return .tryShorter
    }
    if let day = date.days.first, date.days.count == 1, date.clocks.isEmpty,
      !date.hasRecurrence
    {
      if end - first == 2, day.holidayIndex < 0 || followsNaming(first), isTitle(first) {
        return .nothing
      }
      if isProperName(day, first: first, end: end) { return .nothing }
      if isBareNumber(day), followsCountedNoun(end: end), !opensBeforeVerb(first: first, end: end) {
        return .tryShorter
      }
      if countsFromNoun(day, end: end) || isVague(day, end: end) || isArticle(day, end: end) {
        return .nothing
      }
      if !isCertain(day, first: first, end: end) { return .tryShorter }
    }
    return .date
  }

  /// "sam 14 — 18:00", "Samedi 5 – 10h": a number behind a weekday, set off by a dash from an hour with minutes or
  /// too early to begin at, is of the day.
  private func isNumberedDay(_ date: StatedDate, first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    guard date.days.count == 1, date.days[0].weekday != nil, date.days[0].dayOfMonth == nil,
      date.clocks.count == 1, date.clocks[0].startsBare, let begin = date.clocks[0].start,
      let last = date.clocks[0].end,
      let number = (first..<end).first(where: { tokens[$0].kind == .number }), number + 2 < end,
      tokens[number + 1].kind == .sign, tokens[number + 1].isSpaced, tokens[number + 2].isSpaced
    else { return false }
    let hasMinutes = tokens[number + 3..<end].contains { $0.kind == .number }
    return hasMinutes || begin.hour < DateGuards.earliest || begin > last
  }

  /// Few things begin before this hour.
  private static let earliest = 8

  /// "Forestville19 octobre", "Les Escoumins25 octobre": a name and a day whose cells were copied without their
  /// border, at the head of a line.
  private func isCellBefore(_ first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    let name = tokens[first - 1]
    guard name.end - name.begin > 3, first + 1 < end, tokens[first + 1].isSpaced,
      article.hasSense(.month, at: first + 1)
    else { return false }
    var head = first - 1
    while head > 0, first - head <= 6, !tokens[head].shape.contains(.lineBreakBefore) { head -= 1 }
    return (head == 0 || tokens[head].shape.contains(.lineBreakBefore))
      && tokens[head].shape.contains(.capitalised)
  }

  /// Digits, letters or signs that belong to the same word or number: "3-2", "v1.2.3", "06 12 34".
  private func isGlued(first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    if tokens[first].shape.contains(.hyphenBefore) { return true }
    if tokens[first].kind == .number, isBehindCurrency(first) { return true }
    if first > 0, !tokens[first].isSpaced {
      let before = tokens[first - 1]
      if tokens[first].kind == .number {
        if before.kind == .number
          || before.kind == .word && !before.shape.contains(.elided)
            && !isCellBefore(first, end: end)
        {
          return true
        }
        // "133-03-03-2020", "$12 December"
        if before.isDash, !before.isSpaced, first >= 2, tokens[first - 2].kind == .number {
          return true
        }
        if before.kind == .sign, !isOpening(before), first < 2 || !tokens[first - 1].isSpaced {
          if first >= 2, tokens[first - 2].kind != .sign || before.isDash { return true }
          if before.isSign("#") { return true }
        }
      } else if before.kind == .number || before.isSign("@") || before.isSign("#") {
        return true
      }
    }
    guard end < tokens.count else { return false }
    let after = tokens[end]
    if after.shape.contains(.hyphenBefore) { return true }
    if after.isSpaced { return false }
    if after.kind == .word || after.kind == .number { return true }
    // A sign glued to a further number: "1.2" "12/34" "3,5" "10-12".
    if end + 1 < tokens.count, !tokens[end + 1].isSpaced, tokens[end + 1].kind == .number {
      return tokens[end - 1].kind == .number
    }
    if after.isSign("@") || after.isSign("_") { return true }
    return isPartOfCompound(first: first, end: end)
  }

  /// "$12", "€ 12", and not "8 €" with "14 h" on the next line: the sum stands before its sign.
  private func isBehindCurrency(_ number: Int) -> Bool {
    guard number > 0, isCurrency(article.tokens[number - 1]) else { return false }
    return number < 2 || article.tokens[number - 2].kind != .number
      || !article.tokens[number].isSpaced
  }

  private func isCurrency(_ token: Token) -> Bool {
    token.isSign("$") || token.isSign("€") || token.isSign("£")
  }

  private func isOpening(_ token: Token) -> Bool {
    switch Unicode.Scalar(UInt32(bitPattern: token.number)) {
    case "(", "[", "«", "“", "\"", "'", "’", "‘", "|", "•", "*", ":", ";", ",", "!", "?", "·", "…",
      ">", "→", "=":
      true
    default: token.isDash
    }
  }

  /// A sign or unit after the number: "15 %", "20 €", "18 km".
  private func isMeasure(_ date: StatedDate, end: Int) -> Bool {
    guard end < article.tokens.count, article.tokens[end - 1].kind == .number,
      !article.tokens[end].shape.contains(.lineBreakBefore)
    else { return false }
    // "In May 1968 students rose up": a year behind its month counts nothing.
    let last = article.tokens[end - 1]
    if last.end - last.begin == 4, article.tokens[end].kind == .word,
      let day = date.days.last, day.month != nil, day.year.map(Int32.init) == last.number
    {
      return false
    }
    return article.senses(at: end).contains { $0.category == .measure }
  }

  /// A street bears the date as its name: "rue du 8 Mai 1945".
  ///
  /// The pack says where a street bears its kind. No street is named by a weekday, an hour, a span or a
  /// year to come, nor with "le": "fête au village le 12 juillet", "la boutique ferme du 3 au 10 mars",
  /// "cours tous les mardis" are dates; a comma ends a street's name.
  private func isStreet(_ date: StatedDate, first: Int) -> Bool {
    guard habits.streetKind != .last, date.days.count == 1, let day = date.days.first,
      !date.hasRecurrence, day.weekday == nil, day.offset == nil, day.unit == nil,
      day.season == nil,
      day.dayOfMonth != nil || day.year != nil || day.hasHoliday,
      day.dayOfMonth == nil || day.year ?? 0 < 2000
    else { return false }
    for back in 1...2 where first >= back {
      guard
        article.senses(at: first - back).contains(where: {
          $0.category == .streetType && (!day.hasHoliday || $0.value == 0)
        })
      else { continue }
      let between = (first - back + 1)..<Int(date.endToken)
      if article.tokens[between.lowerBound].kind == .sign { return false }
      let joint = between.prefix { article.tokens[$0].kind == .word && !isPartOfDay($0) }
      if joint.isEmpty { return habits.streetKind == .first && !day.hasHoliday }
      return joint.allSatisfy(isGenitive)
    }
    return false
  }

  /// "24 May Street": the kind behind the name, with its capital.
  private func isStreetAfter(_ date: StatedDate, end: Int) -> Bool {
    guard habits.streetKind == .last, end < article.tokens.count, date.clocks.isEmpty,
      article.tokens[end].shape.contains(.capitalised),
      !article.tokens[end].shape.contains(.lineBreakBefore),
      article.tokens[end - 1].kind == .word
    else { return false }
    return article.senses(at: end).contains { $0.category == .streetType && $0.value == 0 }
  }

  private func isPartOfDay(_ token: Int) -> Bool {
    article.senses(at: token).contains {
      $0.category == .month || $0.category == .number || $0.category == .ordinal
        || $0.category == .holiday
    }
  }

  /// "du", "de", "des": what joins a street's kind to its name.
  func isGenitive(_ token: Int) -> Bool {
    article.senses(at: token).contains {
      guard $0.category == .placeWord, let names = WordCategory.placeWord.values else {
        return false
      }
      return ["of", "of-le", "of-les"].contains(names[Int($0.value)])
    }
  }

  /// "2030" may be a name or a count; a year needs a word before it, or the line for itself.
  private func isBareYears(_ days: [StatedDay]) -> Bool {
    var bare = StatedDay()
    return !days.isEmpty
      && days.allSatisfy { day in
        bare.year = day.year
        bare.isOfAccounts = day.isOfAccounts
        return day.year != nil && day == bare
      }
  }

  func isBareNumber(_ day: StatedDay) -> Bool {
    day.dayOfMonth != nil && day.month == nil && day.weekday == nil && day.unit == nil
  }

  private func isBesideDash(first: Int, end: Int) -> Bool {
    first > 0 && article.tokens[first - 1].isDash
      || end < article.tokens.count && article.tokens[end].isDash
  }

  /// "the 21st" without "on": assistants take it for no day.
  private func isOrdinalAlone(_ date: StatedDate, first: Int) -> Bool {
    guard !date.hasRecurrence, !date.days.isEmpty,
      date.days.allSatisfy({ isBareNumber($0) && !$0.isWeekOf && $0.direction == nil })
    else { return false }
    let tokens = Int(date.firstToken)..<Int(date.endToken)
    let hasSuffix = tokens.contains { token in
      article.senses(at: token).contains { $0.category == .ordinalSuffix }
    }
    return hasSuffix
      && !article.senses(at: first).contains { $0.category == .locative && !isNear($0) }
  }

  private func isNear(_ sense: WordSense) -> Bool {
    WordCategory.locative.values?[Int(sense.value)] == "near"
  }

  /// A word right after a bare "le 15" that is no function word: "le 15 français".
  func followsCountedNoun(end: Int) -> Bool {
    guard end < article.tokens.count else { return false }
    let after = article.tokens[end]
    guard after.kind != .sign, !after.shape.contains(.lineBreakBefore) else {
      return after.isSign("%") || after.isSign("€") || after.isSign("$") || after.isSign("°")
        || after.isSign("/")
    }
    if after.kind == .number { return true }
    return !article.senses(at: end).contains {
      switch $0.category {
      case .functionWord, .locative, .dayPart: true
      default: false
      }
    }
  }

  /// "Le 30 viendra le leader": a day that opens its sentence, with the verb of what is to come behind it.
  private func opensBeforeVerb(first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    guard end < tokens.count, tokens[first].kind == .word,
      tokens[first].shape.contains(.capitalised), tokens[end].kind == .word,
      tokens[end].end - tokens[end].begin > 3, tokens[end].shape.isDisjoint(with: .capitalised)
    else { return false }
    return habits.futureEndings.close(
      article.text, from: Int(tokens[end].begin), to: Int(tokens[end].end))
  }

  /// "in the coming weeks": several units that no number counts.
  private func isVague(_ day: StatedDay, end: Int) -> Bool {
    day.unit != nil && day.direction != nil && day.count == nil && day.ordinal == nil
      && article.senses(at: end - 1).contains { $0.category == .doubtful && $0.value == 1 }
  }

  /// "depuis plusieurs semaines une période": an article behind weeks is no number of one.
  private func isArticle(_ day: StatedDay, end: Int) -> Bool {
    day.isoWeek == 1 && article.tokens[end - 1].kind == .word
      && article.senses(at: end - 1).contains { $0.category == .determiner }
  }

  /// "three days before the vote": no date that was named before is counted from.
  private func countsFromNoun(_ day: StatedDay, end: Int) -> Bool {
    guard day.offset?.isFromPreviousDate == true, end < article.tokens.count,
      !article.tokens[end].shape.contains(.lineBreakBefore)
    else { return false }
    return article.senses(at: end).contains { $0.category == .determiner }
      && article.senses(at: end - 1).contains { $0.category == .functionWord }
  }

  /// "un film de 1h45": few hours behind a noun and "of" are a length.
  private func isLength(_ date: StatedDate, first: Int) -> Bool {
    guard date.form == .clockOnly, date.clocks.count == 1, let clock = date.clocks.first,
      let start = clock.start, clock.end == nil, start.hour < 6, !clock.isPadded,
      !clock.isHalfStated, clock.zone == nil, clock.bound == .closed, first > 1
    else { return false }
    // "à 2 h de Paris"
    let end = Int(date.endToken)
    if end + 1 < article.tokens.count, isGenitive(end), article.tokens[first].kind == .number,
      article.tokens[end + 1].shape.contains(.capitalised)
    {
      return true
    }
    let isNoun = article.senses(at: first - 2).allSatisfy {
      $0.category != .timeUnit && $0.category != .functionWord
    }
    return article.tokens[first].kind == .number && isGenitive(first - 1) && isNoun
  }

  /// "une fois pour deux, mercredi 23 juin": a number in words counts what goes before it.
  private func isCountBeforeWeekday(_ date: StatedDate, first: Int) -> Bool {
    date.form == .list && date.days.count > 1 && date.days[0].weekday == nil
      && date.days[1].weekday != nil && article.tokens[first].kind == .word
      && article.senses(at: first).contains { $0.category == .number }
  }

  /// "Mars, Avril": months that may be names make no list without a word that leads to a date.
  private func isNameList(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard date.form == .list, date.clocks.isEmpty else { return false }
    var bare = StatedDay()
    let areMonths = date.days.allSatisfy { day in
      bare.month = day.month
      return day == bare
    }
    return areMonths && article.senses(at: first).contains { $0.category == .doubtful }
      && !isAlone(first: first, end: end)
  }

  /// A month or other word alone that may be a name or another word needs a sign that it is not.
  private func isCertain(_ day: StatedDay, first: Int, end: Int) -> Bool {
    if isShortWordWithArticle(day, first: first, end: end) { return false }
    guard end - first == 1, article.tokens[first].kind == .word else { return true }
    let doubts = article.senses(at: first).filter { $0.category == .doubtful }
    if isNameAfterName(first) { return false }
    if doubts.isEmpty { return true }
    // "Mon or Tue" of a query.
    if scope == .query, day.weekday != nil, article.tokens[first].shape.contains(.capitalised) {
      return true
    }
    // "Jan" and "mar" say nothing even for themselves.
    return doubts.allSatisfy { $0.value != 1 } && isAlone(first: first, end: end)
  }

  /// "the sat nav", "the dec office", « Nuit du jeu »: a short form behind an article, in small letters.
  private func isShortWordWithArticle(_ day: StatedDay, first: Int, end: Int) -> Bool {
    let word = article.tokens[end - 1]
    guard end - first >= 2, day.weekday != nil || day.month != nil, day.direction == nil,
      word.kind == .word, word.end - word.begin <= 4, word.shape.isDisjoint(with: .capitalised)
    else { return false }
    return article.senses(at: end - 2).contains { $0.category == .determiner }
      && article.senses(at: end - 1).contains { $0.category == .doubtful }
  }

  /// "Monday, 1.10pm": no first of the month at ten.
  private func isHourCutInTwo(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard date.days[0].weekday != nil, date.days[0].dayOfMonth != nil, date.days[0].month == nil,
      !date.clocks.isEmpty
    else { return false }
    let tokens = article.tokens
    return (first + 1..<end - 1).contains {
      tokens[$0].isSign(".") && tokens[$0 - 1].kind == .number && tokens[$0 + 1].kind == .number
        && tokens[$0 - 1].end == tokens[$0].begin && tokens[$0].end == tokens[$0 + 1].begin
        && tokens[$0 + 1].end - tokens[$0 + 1].begin == 2
    }
  }

  /// "mise au jeu à 16 h": a short form in small letters, right behind a word that names no event.
  private func isShortWordInName(_ day: StatedDay, first: Int) -> Bool {
    let word = article.tokens[first]
    guard first > 0, day.weekday != nil, day.dayOfMonth == nil, word.kind == .word,
      word.end - word.begin <= 3, word.shape.isDisjoint(with: .capitalised),
      article.senses(at: first).contains(where: { $0.category == .doubtful })
    else { return false }
    // "pleine mer 21 h 22"; "rdv mer 20 h" is a day.
    let before = article.tokens[first - 1]
    return before.kind == .word && !word.shape.contains(.lineBreakBefore)
      && !article.senses(at: first - 1).contains {
        $0.category == .eventNoun || $0.category == .weakEventNoun || $0.category == .titleWord
      }
  }

  /// "Version 1.10.30", "code 133-03-03-2020": numbers of something else.
  private func isNumbered(_ date: StatedDate, first: Int) -> Bool {
    guard first > 0, article.tokens[first].kind == .number else { return false }
    var before = first - 1
    if before > 0, article.tokens[before].isSign(":") { before -= 1 }
    // "n°" is cut in two.
    return (max(0, before - 1)...before).contains { token in
      article.senses(at: token).contains {
        $0.category == .numbered && Int($0.endToken) == before + 1
      }
    }
  }

  /// The whole text, or a line or cell of its own.
  func isAlone(first: Int, end: Int) -> Bool {
    let tokens = article.tokens
    let begins =
      first == 0 || tokens[first].shape.contains(.lineBreakBefore)
      || tokens[first].shape.contains(.tabBefore)
    let ends = end == tokens.count || tokens[end].shape.contains(.lineBreakBefore)
    return begins && ends
  }
}
