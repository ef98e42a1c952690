import ArticleText
import LanguagePacks

/// Days and seasons that are part of a proper name: papers, clubs, festivals, people.
extension DateGuards {
  /// « Le Printemps de Bourges », "the Friday Club", « elle écrit à Vendredi ».
  func isProperName(_ day: StatedDay, first: Int, end: Int) -> Bool {
    isSeasonOfName(day, end: end) || isWeekdayBeforeName(day, first: first, end: end)
      || isPaper(day, first: first, end: end) || isFirstName(day, first: first, end: end)
      || isOfOurDays(day, first: first, end: end)
  }

  /// « Richelieu d'hier », « les métiers d'hier et d'aujourd'hui »: of what is no event, a time
  /// and no day.
  private func isOfOurDays(_ day: StatedDay, first: Int, end: Int) -> Bool {
    guard habits.headsFirst, end - first == 1, first > 1, let offset = day.offset,
      offset.count <= 0,
      article.hasSense(.relativeDay, at: first), isGenitive(first - 1)
    else { return false }
    return !(max(0, first - 4)..<first - 1).contains { token in
      article.senses(at: token).contains {
        switch $0.category {
        case .eventNoun, .weakEventNoun, .timeUnit, .dayPart, .reportCue, .number, .bulletin: true
        default: false
        }
      }
    }
  }

  /// "la messe de minuit à 22 h", "Midnight Mass at 11.30pm": the hour names the service and dates nothing.
  func isHourOfName(_ date: StatedDate, first: Int, end: Int) -> Bool {
    if opensEvent(date, at: end - 1) { return true }
    guard date.days.isEmpty, !date.clocks.isEmpty,
      let hour = (first..<min(first + 2, end)).first(where: { token in
        article.senses(at: token).contains { $0.category == .hourWord && $0.value == 24 }
      })
    else { return false }
    if habits.headsFirst { return hour > 1 && isGenitive(hour - 1) && isCeremony(hour - 2) }
    return hour == first && hour + 1 == end && isCeremony(end)
  }

  /// "propose une | heure du conte": the word for the hour begins the name of an event.
  private func opensEvent(_ date: StatedDate, at last: Int) -> Bool {
    date.days.isEmpty && date.clocks.count == 1
      && article.senses(at: last).contains { $0.category == .hourWord || $0.category == .timeUnit }
      && article.senses(at: last).contains { $0.category == .eventNoun && $0.tokenCount > 1 }
  }

  /// "the third, on Wednesday 16th January": a word for a place in a row, and no day of the list behind it.
  func opensWithOneOfSeveral(_ date: StatedDate, first: Int) -> Bool {
    guard date.form == .list, !habits.headsFirst else { return false }
    let tokens = article.tokens
    let word = article.hasSense(.determiner, at: first) ? first + 1 : first
    guard word + 2 < tokens.count, tokens[word].kind == .word,
      article.hasSense(.ordinal, at: word) || article.hasSense(.dayWord, at: word),
      tokens[word + 1].isSign(",")
    else { return false }
    return !article.hasSense(.ordinal, at: word + 2) && !article.hasSense(.dayWord, at: word + 2)
      && tokens[word + 2].kind == .word
  }

  private func isCeremony(_ token: Int) -> Bool {
    guard token < article.tokens.count else { return false }
    return article.senses(at: token).contains {
      ($0.category == .eventNoun || $0.category == .weakEventNoun)
        && WordCategory.eventNoun.values?[Int($0.value)] == "ceremony"
    }
  }

  /// "the seniors' | lunch on 13 December": a meal behind a word that says whose or of what it is takes place, and
  /// tells no part of the day.
  func opensWithMeal(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard first > 0, end - first > 1, !date.days.isEmpty,
      article.hasSense(.dayPart, at: first), article.tokens[first - 1].kind == .word,
      article.hasSense(.eventNoun, at: first) || article.hasSense(.weakEventNoun, at: first)
    else { return false }
    let before = article.senses(at: first - 1)
    return !before.contains {
      $0.category == .functionWord || $0.category == .locative || $0.category == .phraseLink
        || $0.category == .weekday || $0.category == .month || $0.category == .relativeDay
    }
  }

  /// "Marché de Noël 12 décembre", "avant Noël, le 20": only at the head of its line is a feast told with its date,
  /// and "Pâques 4-6 avril" is a feast and a stretch.
  func isFeastOfName(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard date.days.first?.dayOfMonth != nil, article.hasSense(.holiday, at: first) else {
      return false
    }
    let tokens = article.tokens
    let opensLine =
      first == 0 || tokens[first].shape.contains(.lineBreakBefore)
      || tokens[first - 1].kind == .sign
    guard opensLine, date.bound == .closed else { return true }
    guard date.clocks.isEmpty, date.days[0].month == nil, end + 1 < tokens.count else {
      return false
    }
    return tokens[end + 1].kind == .number && tokens[end].kind == .sign && !tokens[end].isSpaced
  }

  /// "l'historien Noël Hardy": a feast right before a family name, with no word before it that leads to a day.
  private func isFirstName(_ day: StatedDay, first: Int, end: Int) -> Bool {
    guard day.hasHoliday, end - first == 1, first > 0, end < article.tokens.count,
      !habits.capitalisesNouns, !habits.capitalisesTitles
    else { return false }
    let name = article.tokens[end]
    return [article.tokens[first], name].allSatisfy {
      $0.kind == .word && $0.shape.contains(.capitalised)
        && $0.shape.isDisjoint(with: [.allCapitals, .lineBreakBefore, .hyphenBefore])
    } && !article.senses(at: end).contains(where: DateGuards.isCommon)
      && !article.senses(at: first - 1).contains(where: DateGuards.isCommon)
  }

  private static func isCommon(_ sense: WordSense) -> Bool {
    switch sense.category {
    case .functionWord, .locative, .phraseLink, .determiner, .month, .weekday, .dayPart, .holiday,
      .part, .direction, .eventNoun:
      true
    default: false
    }
  }

  /// A season and, by "of", a name with its capital: the name of a festival.
  ///
  /// Where all nouns have capitals, none of them tells a name.
  private func isSeasonOfName(_ day: StatedDay, end: Int) -> Bool {
    guard day.season != nil, day.year == nil, day.direction == nil, day.part == nil,
      !habits.capitalisesNouns, end + 1 < article.tokens.count, isGenitive(end)
    else { return false }
    let name = article.tokens[end + 1]
    return name.kind == .word && name.shape.contains(.capitalised)
      && !article.senses(at: end + 1).contains {
        $0.category == .month || $0.category == .weekday || $0.category == .holiday
      }
  }

  /// An article, a weekday or month and a noun with its capital: "the May Fair".
  private func isWeekdayBeforeName(_ day: StatedDay, first: Int, end: Int) -> Bool {
    guard end - first == 2, isBareName(day), !habits.capitalisesNouns,
      end < article.tokens.count, article.senses(at: first).contains(where: isArticle)
    else { return false }
    let weekday = article.tokens[end - 1]
    let name = article.tokens[end]
    return weekday.shape.contains(.capitalised) && weekday.shape.isDisjoint(with: .allCapitals)
      && name.kind == .word && name.shape.contains(.capitalised)
      && name.shape.isDisjoint(with: [.allCapitals, .lineBreakBefore, .hyphenBefore])
      && !article.senses(at: end).contains {
        switch $0.category {
        case .functionWord, .locative, .month, .dayPart, .holiday, .part, .direction: true
        default: false
        }
      }
  }

  /// "21 h 45  Nuit des étincelles", "Tue 16 June Lunch club": a part of the day with a capital opens the name
  /// behind its hour or month.
  func opensName(_ date: StatedDate, first: Int, end: Int) -> Bool {
    guard !date.clocks.isEmpty, end - first > 1, end < article.tokens.count,
      !habits.capitalisesNouns
    else { return false }
    let part = article.tokens[end - 1]
    let next = article.tokens[end]
    return part.kind == .word && part.shape.contains(.capitalised)
      && part.shape.isDisjoint(with: [.allCapitals, .lineBreakBefore])
      && (article.tokens[end - 2].shape.isDisjoint(with: .capitalised)
        || article.senses(at: end - 2).contains { $0.category == .month })
      && next.kind == .word && !next.shape.contains(.lineBreakBefore)
      && article.senses(at: end - 1).contains { $0.category == .dayPart }
  }

  private func isBareName(_ day: StatedDay) -> Bool {
    var bare = StatedDay()
    bare.month = day.month
    return DateBuilder.isOnlyWeekday(day) || day.month != nil && day == bare
  }

  private func isArticle(_ sense: WordSense) -> Bool {
    sense.category == .determiner && sense.value == 0
  }

  /// A weekday with its capital behind "at" or "in", in mid-sentence: no day is told like that.
  private func isPaper(_ day: StatedDay, first: Int, end: Int) -> Bool {
    guard end - first == 1, first > 0, DateBuilder.isOnlyWeekday(day) else { return false }
    let word = article.tokens[first]
    return word.shape.contains(.capitalised)
      && word.shape.isDisjoint(with: [.allCapitals, .lineBreakBefore])
      && article.tokens[first - 1].shape.isDisjoint(with: .capitalised)
      && article.senses(at: first - 1).contains {
        guard $0.category == .locative, Int($0.endToken) == first else { return false }
        return ["at", "in"].contains(WordCategory.locative.values?[Int($0.value)])
      }
  }

  /// "lu dans Le Dimanche": an article with a capital in mid-sentence begins a name.
  func isTitle(_ token: Int) -> Bool {
    let tokens = article.tokens
    return token > 0 && tokens[token - 1].kind == .word
      && !tokens[token].shape.contains(.lineBreakBefore)
      && tokens[token - 1].shape.isDisjoint(with: .capitalised)
      && [token, token + 1].allSatisfy {
        tokens[$0].kind == .word && tokens[$0].shape.contains(.capitalised)
          && !tokens[$0].shape.contains(.allCapitals)
      }
  }

  /// A word that leads to a name stands before it: "a drummer named May Day".
  func followsNaming(_ token: Int) -> Bool {
    guard token > 0, let values = WordCategory.titleWord.values else { return false }
    return article.senses(at: token - 1).contains {
      $0.category == .titleWord && values[Int($0.value)] == "naming"
    }
  }

  /// A capital after another in mid-sentence: "Jeanne Dimanche".
  func isNameAfterName(_ token: Int) -> Bool {
    guard token > 0, article.tokens[token].shape.contains(.capitalised),
      !article.tokens[token].shape.contains(.allCapitals)
    else { return false }
    let before = article.tokens[token - 1]
    guard !article.tokens[token].shape.contains(.lineBreakBefore) else { return false }
    if followsTitle(token) { return true }
    // "EOD Friday": capitals throughout are an abbreviation.
    guard before.kind == .word, before.shape.contains(.capitalised),
      !before.shape.contains(.allCapitals)
    else { return false }
    return !article.senses(at: token - 1).contains { $0.category == .functionWord }
  }

  /// A word such as « Mme » before a name: « Mme Dimanche ».
  private func followsTitle(_ token: Int) -> Bool {
    guard let names = WordCategory.placeWord.values else { return false }
    return (max(0, token - 2)..<token).contains { before in
      article.senses(at: before).contains {
        Int($0.endToken) == token && $0.category == .placeWord && names[Int($0.value)] == "title"
          && article.tokens[before].shape.contains(.capitalised)
      }
    }
  }
}
