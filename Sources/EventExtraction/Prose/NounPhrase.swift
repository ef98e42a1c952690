import ArticleText
import LanguagePacks
import Places

/// Cuts the noun phrase around an event noun out of running text: the raw material of a title.
///
/// There is no parser behind it: a phrase ends at a date, a stop, a finite verb or another word that
/// no noun phrase holds, and at the place where the event is held.
struct NounPhrase {
  let findings: Findings

  /// More words than this make no title.
  static let maximumTokens: Int32 = 16

  /// The phrase whose head is the given noun, inside `limits`; places are kept when `keepsPlace`.
  func range(
    around noun: Range<Int32>, in limits: Range<Int32>, keepsPlace: Bool
  ) -> Range<Int32> {
    let begin = leftEnd(from: noun.lowerBound, limit: limits.lowerBound)
    let end = rightEnd(
      from: noun.upperBound, limit: min(limits.upperBound, begin + NounPhrase.maximumTokens + 4))
    let trimmed = TitleTrimmer(findings: findings).trimmed(begin..<end, keepsPlace: keepsPlace)
    return begin..<max(trimmed.upperBound, noun.upperBound)
  }

  /// Steps left over "cérémonie d'" before "inauguration", and over modifiers where they precede.
  private func leftEnd(from noun: Int32, limit: Int32) -> Int32 {
    var begin = noun
    while begin > limit {
      if let head = headBefore(begin, limit: limit) {
        begin = head
        continue
      }
      guard takesModifierBefore(begin) else { break }
      begin -= 1
    }
    return begin
  }

  /// The event noun that the word at `token` completes by a link ("cérémonie d'| inauguration").
  private func headBefore(_ token: Int32, limit: Int32) -> Int32? {
    guard token - 1 > limit, findings.sense(.phraseLink, at: token - 1) != nil,
      // "accueille ce week-end | le championnat"
      findings.date(at: token - 2) == nil || !findings.pack.habits.adjectivesFollow
        || findings.sense(.determiner, at: token - 1) == nil,
      !findings.article.tokens[Int(token - 1)].shape.contains(.lineBreakBefore)
    else { return nil }
    for category in [WordCategory.eventNoun, .weakEventNoun] {
      for length in 1...4 where token - 1 - Int32(length) >= limit {
        let begin = token - 1 - Int32(length)
        if let sense = findings.sense(category, at: begin), sense.endToken == token - 1 {
          return begin
        }
      }
    }
    return nil
  }

  private func takesModifierBefore(_ token: Int32) -> Bool {
    let candidate = findings.article.tokens[Int(token - 1)]
    if joinsModifiers(token - 1) { return true }
    if candidate.kind == .sign { return joins(token - 1) }
    // "two-bridge summit": no determiner, but part of a compound.
    if findings.article.tokens[Int(token)].shape.contains(.hyphenBefore) { return true }
    if let date = findings.date(at: token - 1) {
      // "May Day" holds no auxiliary.
      return findings.isPartOfName(date) && findings.sense(.determiner, at: token - 1) == nil
    }
    if findings.pack.habits.adjectivesFollow {
      return findings.sense(.ordinal, at: token - 1) != nil || isOrdinalSuffix(token - 1)
        || findings.sense(.titleWord, at: token - 1)?.value == TitleWord.adjective.rawValue
    }
    return findings.sense(.determiner, at: token - 1) == nil
      && findings.sense(.negation, at: token - 1) == nil
      && findings.sense(.phraseLink, at: token - 1) == nil
      && findings.sense(.phraseEnd, at: token - 1) == nil
      && findings.sense(.eventVerb, at: token - 1) == nil
      && findings.sense(.hostVerb, at: token - 1) == nil
  }

  /// "its annual craft and bake sale", "The Duke of Edinburgh's Award expedition": a link inside what stands
  /// before the noun.
  private func joinsModifiers(_ link: Int32) -> Bool {
    guard !findings.pack.habits.adjectivesFollow, link > 1 else { return false }
    let tokens = findings.article.tokens
    let before = tokens[Int(link) - 1]
    let after = tokens[Int(link) + 1]
    guard before.kind == .word, after.kind == .word, findings.date(at: link - 1) == nil,
      findings.sense(.eventNoun, at: link - 1) == nil,
      findings.sense(.weakEventNoun, at: link - 1) == nil
    else { return false }
    if findings.isSmallWord(.of, at: link) {
      return before.shape.contains(.capitalised) && after.shape.contains(.capitalised)
    }
    guard findings.isSmallWord(.and, at: link), !after.shape.contains(.capitalised) else {
      return false
    }
    // "Mother and toddler group" opens its sentence.
    if let sentence = findings.sentence(at: link),
      findings.tokens(ofSentence: sentence).lowerBound == link - 1
    {
      return true
    }
    return (2...3 as ClosedRange<Int32>).contains { distance in
      link >= distance && findings.sense(.determiner, at: link - distance) != nil
    } && !findings.hasAny(of: NounPhrase.ends, at: link - 1)
  }

  /// "rock & folk festival", "members' reception", "parent–teacher meeting", and the commas of a
  /// name in capitals.
  private func joins(_ sign: Int32) -> Bool {
    let tokens = findings.article.tokens
    let mark = tokens[Int(sign)]
    if mark.isSign("&") || mark.isSign("’") || mark.isSign("'") { return true }
    guard sign > 0, Int(sign) + 1 < tokens.count else { return false }
    let before = tokens[Int(sign) - 1]
    let after = tokens[Int(sign) + 1]
    if mark.isSign("–") || mark.isSign("-") {
      return !mark.isSpaced && !after.isSpaced && (before.kind == .word || before.kind == .number)
    }
    return mark.isSign(",") && findings.pack.habits.capitalisesTitles
      && before.shape.contains(.capitalised)
      && after.shape.contains(.capitalised) && findings.mention(at: sign - 1) == nil
  }

  /// "16e édition": the letters glued to a number, or the number they are glued to.
  private func isOrdinalSuffix(_ token: Int32) -> Bool {
    let tokens = findings.article.tokens
    let candidate = tokens[Int(token)]
    if candidate.kind == .number {
      return Int(token) + 1 < tokens.count && !tokens[Int(token) + 1].isSpaced
        && tokens[Int(token) + 1].kind == .word
    }
    return token > 0 && !candidate.isSpaced && tokens[Int(token) - 1].kind == .number
      && candidate.end - candidate.begin <= 4
  }

  /// Steps right to the last word that still belongs to the phrase.
  func rightEnd(from start: Int32, limit: Int32) -> Int32 {
    let tokens = findings.article.tokens
    var end = start
    var token = start
    var quotes = 0
    while token < limit {
      let current = tokens[Int(token)]
      if quotes == 0 {
        if let date = findings.date(at: token), !findings.isPartOfName(date) { break }
        if current.kind == .word,
          endsPhrase(at: token) || opensAnother(at: token, from: start) || joinsEvent(at: token)
            || isVerbOfTime(at: token)
        {
          break
        }
      }
      if current.kind == .sign {
        // "Le comble pour une "Fête des neiges" : fermer": a straight mark glued to the word before it closes.
        if quotes == 0, token > start, current.isSign("\""), !current.isSpaced { return end }
        switch quoteChange(current, depth: quotes) {
        case .open: quotes += 1
        case .close:
          quotes -= 1
          end = token + 1
          // "Wren Boys," a comedy: the comma inside the marks ends the phrase.
          if token > start, tokens[Int(token) - 1].isSign(",") { return end }
        case .none where quotes > 0: break
        case .none:
          guard
            current.isSign("&") || current.isSign("/") || current.isSign("'") || isSpan(token)
              || isElision(token)
              || isInitialsStop(token, limit: limit)
              || PhraseComma(findings: findings).isInside(token, from: start, limit: limit)
          else {
            return end
          }
        }
      } else if findings.sense(.phraseLink, at: token) == nil || quotes > 0 {
        end = token + 1
      }
      token += 1
    }
    return end
  }

  /// In "Obsèques de M Daniou", "J Roux" as they are written with a stop: that of an initial or a title before a name.
  private func isInitialsStop(_ stop: Int32, limit: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard stop > 0, stop + 1 < limit, tokens[Int(stop)].isSign("."), !tokens[Int(stop)].isSpaced,
      tokens[Int(stop) + 1].shape.contains(.capitalised)
    else { return false }
    let before = tokens[Int(stop) - 1]
    return before.shape.contains(.capitalised)
      && (before.end - before.begin == 1
        || findings.sense(.abbreviation, at: stop - 1)?.value == NounPhrase.titleOfPerson)
  }

  /// "les cours de l’« École »": a round apostrophe behind an article of one letter.
  private func isElision(_ sign: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard sign > 0, tokens[Int(sign)].isSign("’"), !tokens[Int(sign)].isSpaced else { return false }
    let article = tokens[Int(sign) - 1]
    return article.kind == .word && article.end - article.begin == 1
      && findings.pack.habits.headsFirst
  }

  private static let titleOfPerson = WordCategory.abbreviation.value(named: "title")

  /// "pour les 8-12 ans": a dash between numbers.
  private func isSpan(_ sign: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard sign > 0, Int(sign) + 1 < tokens.count,
      tokens[Int(sign)].isSign("-") || tokens[Int(sign)].isSign("–")
    else { return false }
    return tokens[Int(sign) - 1].kind == .number && tokens[Int(sign) + 1].kind == .number
  }

  /// "le concert notre fanfare": a determiner that no link leads to opens another phrase.
  private func opensAnother(at token: Int32, from start: Int32) -> Bool {
    guard token > start, token > 0, let determiner = findings.sense(.determiner, at: token),
      determiner.value != 0, findings.sense(.ordinal, at: token) == nil
    else { return false }
    return findings.article.tokens[Int(token) - 1].kind == .word
      && findings.sense(.phraseLink, at: token - 1) == nil
      && findings.sense(.determiner, at: token - 1) == nil
  }

  /// "a lantern parade and a closing concert": behind "and" stands another event with its own article.
  private func joinsEvent(at token: Int32) -> Bool {
    guard findings.isSmallWord(.and, at: token),
      Int(token) + 2 < findings.article.tokens.count,
      findings.sense(.determiner, at: token + 1)?.value == TitleComposer.indefinite,
      findings.date(at: token + 1) == nil
    else { return false }
    let begin = token + 2
    return findings.has(
      .eventNoun, in: begin..<min(begin + 3, Int32(findings.article.tokens.count)))
  }

  /// "workshops for children | run on the Saturdays before": a verb in its bare form that leads to a time.
  private func isVerbOfTime(at token: Int32) -> Bool {
    guard findings.isSmallWord(.bareVerb, at: token), token > 0,
      Int(token) + 1 < findings.article.tokens.count,
      findings.sense(.determiner, at: token - 1) == nil,
      findings.sense(.phraseLink, at: token - 1) == nil
    else { return false }
    return findings.isSmallWord(.at, at: token + 1) || findings.date(at: token + 1) != nil
  }

  private enum QuoteChange { case open, close, none }

  private func quoteChange(_ token: Token, depth: Int) -> QuoteChange {
    switch Unicode.Scalar(UInt32(bitPattern: token.number)) {
    case "«", "„", "‘": .open
    // „So schließt es auf Deutsch.“
    case "“": depth > 0 ? .close : .open
    case "»": depth > 0 ? .close : .none
    case "”", "\"": depth > 0 ? .close : .open
    default: .none
    }
  }

  private func endsPhrase(at token: Int32) -> Bool {
    // "spectacle de clôture": behind "de" stands no finite verb.
    if token > 0, findings.isSmallWord(.of, at: token - 1) {
      return findings.sense(.phraseEnd, at: token) != nil
        && findings.sense(.titleWord, at: token) == nil
    }
    // "avec la ferme Durand": behind a link and an article stands a noun.
    if token > 1, findings.pack.habits.headsFirst,
      findings.sense(.determiner, at: token - 1) != nil,
      findings.sense(.phraseLink, at: token - 2) != nil,
      !findings.isSmallWord(.and, at: token - 2)
    {
      return false
    }
    if findings.hasAny(of: NounPhrase.ends, at: token) { return true }
    if findings.pack.habits.headsFirst, findings.sense(.hostVerb, at: token) != nil { return true }
    return findings.isFiniteVerb(at: token) || takesObject(token)
  }

  /// "le festival subit un autre sort", "the meeting overran its slot": between a noun and another's
  /// article stands a verb, whatever it is.
  func takesObject(_ token: Int32) -> Bool {
    let tokens = findings.article.tokens
    // "a coffee morning raised £312"
    if Int(token) + 1 < tokens.count, tokens[Int(token)].kind == .word,
      tokens[Int(token)].shape.isDisjoint(with: [.capitalised, .hyphenBefore]),
      NounPhrase.isCurrency(tokens[Int(token) + 1]),
      !findings.hasAny(of: NounPhrase.noVerbs, at: token)
    {
      return true
    }
    guard token > 0, Int(token) + 1 < tokens.count, tokens[Int(token) - 1].kind == .word,
      tokens[Int(token)].kind == .word, tokens[Int(token) + 1].kind == .word,
      tokens[Int(token)].shape.isDisjoint(with: [.capitalised, .hyphenBefore, .elided]),
      tokens[Int(token) + 1].shape.isDisjoint(with: .capitalised),
      findings.date(at: token + 1) == nil, !findings.hasAny(of: NounPhrase.noVerbs, at: token),
      findings.sense(.phraseLink, at: token - 1) == nil,
      findings.sense(.determiner, at: token - 1) == nil,
      let article = findings.sense(.determiner, at: token + 1), article.endToken == token + 2
    else { return false }
    return NounPhrase.articles.contains(article.value)
      && !findings.isSmallWord(.of, at: token + 1) && !findings.isSmallWord(.ofMany, at: token + 1)
      && !findings.isSmallWord(.ofThe, at: token + 1)
  }

  private static func isCurrency(_ token: Token) -> Bool {
    token.isSign("£") || token.isSign("$")
  }

  /// What may stand before an article and is no verb.
  private static let noVerbs = CategorySet(
    .phraseLink, .locative, .determiner, .functionWord, .number, .ordinal, .eventNoun,
    .weakEventNoun, .venueHead, .titleWord, .dayPart, .timeUnit)
  private static let articles: [Int16] = ["definite", "indefinite", "possessive"].map {
    WordCategory.determiner.value(named: $0)
  }

  private static let ends = CategorySet(
    .phraseEnd, .eventVerb, .weakEventVerb, .stateCue, .actVerb, .performVerb, .plan)
}
