import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// What a word of the pack does to a title, in the order of the pack's values.
enum TitleWord: Int16 {
  /// What follows is left out of a title.
  case end
  /// At the head of a line it opens a detail and no title.
  case detail
  /// Says nothing by itself.
  case hollow
  /// Leads from a noun to the name behind it: "intitulée", "called".
  case naming
  /// Belongs to the title before its noun: "grande parade", "nouvel accrochage".
  case adjective
  /// Opens what a single noun is told from others by, and what a longer title leaves out: "au profit",
  /// "along the".
  case purpose
}

extension Findings {
  /// A date that is a name in a title: a feast ("goûter de Noël"), or a weekday that a phrase goes on
  /// with ("les jeudis de Port-Royal", "Guildhall Friday Evening Lectures").
  func isPartOfName(_ index: Int) -> Bool {
    let date = dates[index]
    guard !date.days.isEmpty || date.hasRecurrence,
      date.clocks.allSatisfy({ $0.start == nil && $0.end == nil })
    else { return false }
    if !date.days.isEmpty, date.days.allSatisfy({ $0.hasHoliday && $0.dayOfMonth == nil }) {
      // "le don du sang du lundi de Pentecôte" is held on that day; "goûter de Noël" is a name.
      return !(date.firstToken..<min(date.firstToken + 2, date.endToken)).contains {
        sense(.weekday, at: $0) != nil
      }
    }
    // "Mercredis de l'apprentissage": the habit in a name.
    if date.hasRecurrence, date.days.isEmpty,
      date.endToken - date.firstToken == 1, Int(date.endToken) < article.tokens.count
    {
      return opensComplement(date.endToken)
    }
    // "the Winter Ball", "the spring plant sale": a season right before the noun.
    if !pack.habits.headsFirst, date.days.count == 1,
      date.days[0].season != nil || date.days[0].month != nil && date.days[0].dayOfMonth == nil,
      date.days[0].weekday == nil, date.days[0].year == nil, date.days[0].direction == nil,
      Int(date.endToken) < article.tokens.count
    {
      let next = article.tokens[Int(date.endToken)]
      return next.kind == .word && next.isSpaced && sense(.phraseLink, at: date.endToken) == nil
        && sense(.phraseEnd, at: date.endToken) == nil
    }
    let isWeekday = date.days.allSatisfy {
      $0.dayOfMonth == nil && $0.weekday != nil && $0.direction == nil && $0.offset == nil
        && $0.ordinal == nil
    }
    guard isWeekday, Int(date.endToken) < article.tokens.count else { return false }
    let next = article.tokens[Int(date.endToken)]
    if pack.habits.headsFirst { return opensComplement(date.endToken) }
    return date.firstToken > 0 && next.kind == .word && next.shape.contains(.capitalised)
      && article.tokens[Int(date.firstToken) - 1].kind == .word
      && article.tokens[Int(date.firstToken) - 1].shape.contains(.capitalised)
  }

  /// "de", "du", "des", "of": the phrase goes on.
  private func opensComplement(_ token: Int32) -> Bool {
    isSmallWord(.of, at: token) || isSmallWord(.ofThe, at: token) || isSmallWord(.ofMany, at: token)
  }

  /// Where a preposition leads.
  enum OpenedPlace {
    case town, venue, address
    /// A noun for venues that names none: "au théâtre".
    case venueNoun
  }

  /// The place or venue behind the preposition at `token`, or nil.
  func place(openedAt token: Int32) -> OpenedPlace? {
    guard let preposition = sense(.locative, at: token) else { return nil }
    for offset in 0...2 as ClosedRange<Int32> {
      let next = preposition.endToken + offset
      guard Int(next) < article.tokens.count else { return nil }
      if let mention = mention(at: next), mention.firstToken >= token {
        switch mention.kind {
        case .place: return mention.isLocative ? .town : nil
        case .venue: return .venue
        case .address: return .address
        }
      }
      if sense(.venueHead, at: next) != nil { return .venueNoun }
      guard sense(.determiner, at: next) != nil else {
        return !pack.habits.headsFirst && endsWithVenue(from: next) ? .venueNoun : nil
      }
    }
    return nil
  }

  /// "on the recreation ground": a phrase that has its noun last.
  private func endsWithVenue(from token: Int32) -> Bool {
    for offset in 1...4 as ClosedRange<Int32> {
      guard Int(token + offset) < article.tokens.count else { return false }
      let word = article.tokens[Int(token + offset)]
      if word.kind != .word || sense(.phraseLink, at: token + offset) != nil { return false }
      guard let head = sense(.venueHead, at: token + offset) else { continue }
      let next = Int(head.endToken)
      return next >= article.tokens.count || article.tokens[next].kind != .word
        || sense(.phraseLink, at: head.endToken) != nil || date(at: head.endToken) != nil
    }
    return false
  }

  /// Nothing but one noun for events in general, and words that say nothing by themselves.
  ///
  /// Two such nouns make a name: "Nuit de la lecture", "atelier de danse".
  func isHollow(_ tokens: Range<Int32>) -> Bool {
    var token = tokens.lowerBound
    var nouns = 0
    while token < tokens.upperBound {
      if let end = endOfHollow(at: token, takesNouns: false) {
        token = end
      } else if let end = endOfHollow(at: token, takesNouns: true) {
        nouns += 1
        token = end
      } else {
        return false
      }
    }
    return nouns < 2
  }

  /// One word, with or without its article, that names no place itself.
  func isOneWord(_ tokens: Range<Int32>) -> Bool {
    var word: Int32?
    for token in tokens where article.tokens[Int(token)].kind != .sign {
      if sense(.determiner, at: token) != nil { continue }
      if word != nil { return false }
      word = token
    }
    return word.map { article.tokens[Int($0)].kind == .word && mention(at: $0) == nil } ?? false
  }

  /// Not even a noun that says what kind of event it is: "Rendez-vous", "2e édition".
  func isBlank(_ tokens: Range<Int32>) -> Bool {
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      guard let end = endOfHollow(at: token, takesNouns: false) else { return false }
      token = end
    }
    return true
  }

  private func endOfHollow(at token: Int32, takesNouns: Bool) -> Int32? {
    let word = article.tokens[Int(token)]
    if word.kind != .word { return token + 1 }
    var end: Int32?
    for sense in article.senses(at: Int(token)) {
      switch sense.category {
      case .phraseLink, .determiner, .ordinal, .number, .sequel, .ordinalSuffix:
        end = max(end ?? 0, sense.endToken)
      case .eventNoun, .weakEventNoun, .deadlineCue:
        if takesNouns { end = max(end ?? 0, sense.endToken) }
      case .titleWord
      where sense.value == TitleWord.hollow.rawValue || sense.value == TitleWord.adjective.rawValue:
        end = max(end ?? 0, sense.endToken)
      default: break
      }
    }
    return end
  }

  /// "À l'occasion de …", but not "Free webinar" nor the name "Le Long du Rhoin".
  private func opensAside(_ word: WordSense) -> Bool {
    (word.value == TitleWord.end.rawValue || word.value == TitleWord.purpose.rawValue)
      && word.tokenCount > 1
      && !article.tokens[Int(word.firstToken) + 1].shape.contains(.capitalised)
  }

  /// "60 minutes", "30 coussins": a number that counts opens no title; "3e édition" and "24 Heures
  /// du livre" do.
  private func isMeasure(_ first: Int32, in tokens: Range<Int32>) -> Bool {
    guard article.tokens[Int(first)].kind == .number, first + 1 < tokens.upperBound else {
      return false
    }
    return !article.tokens[Int(first) + 1].shape.contains(.capitalised)
      && (sense(.timeUnit, at: first + 1) != nil || sense(.measure, at: first + 1) != nil)
  }

  /// "MARS", "Avril 2026": the name of a month heads days and names nothing that takes place.
  func isMonthAlone(_ tokens: Range<Int32>) -> Bool {
    guard tokens.count <= 3 else { return false }
    let words = tokens.filter { article.tokens[Int($0)].kind != .sign }
    return words.contains { token in
      article.senses(at: Int(token)).contains { $0.category == .month }
    }
      && words.allSatisfy { token in
        article.tokens[Int(token)].kind == .number
          || article.senses(at: Int(token)).contains { $0.category == .month }
      }
  }

  /// A line or part of one that opens with a detail: "Entrée libre", "Tarif 4 €", "avec Léa Morin".
  func isDetail(_ tokens: Range<Int32>) -> Bool {
    guard let first = tokens.first(where: { article.tokens[Int($0)].kind != .sign }) else {
      return true
    }
    if isMeasure(first, in: tokens) { return true }
    let detail = article.senses(at: Int(first)).first {
      $0.category == .titleWord && ($0.value == TitleWord.detail.rawValue || opensAside($0))
    }
    guard let detail else { return false }
    // "Free compost giveaway, Saturday"
    if detail.tokenCount == 1, !pack.habits.headsFirst, sense(.freeEntry, at: first) != nil,
      first + 2 < tokens.upperBound,
      (first + 1...first + 2).allSatisfy({
        article.tokens[Int($0)].kind == .word && sense(.phraseLink, at: $0) == nil
          && sense(.phraseEnd, at: $0) == nil && date(at: $0) == nil
      })
    {
      return false
    }
    // "Portes ouvertes" and "Marche avec" are events: the longer meaning counts.
    return !article.senses(at: Int(first)).contains {
      $0.category == .eventNoun && $0.tokenCount >= detail.tokenCount
    }
  }
}
