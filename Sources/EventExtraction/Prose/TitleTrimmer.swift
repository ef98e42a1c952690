import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Cuts off a title what a diary leaves out: asides, audience, price, hour and venue.
///
/// What stands before the first comma, bracket or full stop names the event as a rule; an
/// enumeration, a quotation and a name in capitals go on behind a comma.
struct TitleTrimmer {
  let findings: Findings

  /// The stretch of a line, headline or phrase that names its event; may be empty.
  func trimmed(_ tokens: Range<Int32>, keepsPlace: Bool = false) -> Range<Int32> {
    let begin = start(of: tokens)
    var end = begin
    var scan = Scan()
    while end < tokens.upperBound {
      let token = findings.article.tokens[Int(end)]
      if !scan.isQuoted, scan.words > 0 || scan.closedQuote,
        ends(at: end, begin..<tokens.upperBound, keepsPlace: keepsPlace)
      {
        break
      }
      scan.step(over: token)
      end += 1
    }
    return begin..<withoutLinks(begin..<end).upperBound
  }

  private struct Scan {
    var words = 0
    var closedQuote = false
    var isQuoted = false

    mutating func step(over token: Token) {
      guard token.kind == .sign else {
        words += 1
        return
      }
      switch QuotationMark(token) {
      case .opening: isQuoted = true
      case .closing:
        closedQuote = isQuoted
        isQuoted = false
      case .either:
        closedQuote = isQuoted
        isQuoted.toggle()
      case nil: break
      }
    }
  }

  // MARK: - The front

  /// Steps over signs, hours, days and states at the front ("ANNULÉ – Loto", "8.15 Coach",
  /// "Morpeth 10.30 Match 4").
  private func start(of tokens: Range<Int32>) -> Int32 {
    var begin = tokens.lowerBound
    while begin < tokens.upperBound {
      let token = findings.article.tokens[Int(begin)]
      if token.isSign("["), let label = endOfLabel(from: begin, in: tokens) {
        begin = label
      } else if let label = endOfSmallLabel(from: begin, in: tokens) {
        begin = label
      } else if token.kind == .sign, QuotationMark(token) == nil {
        begin += 1
      } else if let date = findings.date(at: begin), isDayOrHour(date),
        findings.dates[date].endToken < tokens.upperBound
      {
        begin = findings.dates[date].endToken
      } else if let mention = findings.mention(at: begin), mention.firstToken == begin,
        mention.endToken < tokens.upperBound, let hour = endOfHour(at: mention.endToken),
        hour < tokens.upperBound
      {
        begin = hour
      } else if let word = endOfListNumber(at: begin, in: tokens)
        ?? endOfFrontedVerb(at: begin, in: tokens)
      {
        begin = word
      } else if let hour = endOfHour(at: begin), hour < tokens.upperBound {
        begin = hour
      } else if let state = findings.sense(.stateCue, at: begin),
        state.endToken < tokens.upperBound,
        findings.article.tokens[Int(state.endToken)].kind == .sign || isStamp(state)
      {
        begin = state.endToken
      } else {
        break
      }
    }
    return begin
  }

  /// "Et aussi : | fractionné au stade": small words and a colon that only lead on.
  private func endOfSmallLabel(from begin: Int32, in tokens: Range<Int32>) -> Int32? {
    guard findings.isSmallWord(.and, at: begin),
      let colon = (begin + 1..<begin + 4).clamped(to: tokens).first(where: {
        findings.article.tokens[Int($0)].isSign(":")
      }), colon + 1 < tokens.upperBound,
      (begin + 1..<colon).allSatisfy({
        findings.sense(.phraseEnd, at: $0) != nil || findings.sense(.phraseLink, at: $0) != nil
      })
    else { return nil }
    return colon + 1
  }

  /// "ANNULÉ Conférence sur les tourbières": a state in capitals before a title that has none of its own.
  private func isStamp(_ state: WordSense) -> Bool {
    let tokens = findings.article.tokens
    return (state.firstToken..<state.endToken).allSatisfy {
      tokens[Int($0)].shape.contains(.allCapitals)
    } && !tokens[Int(state.endToken)].shape.contains(.allCapitals)
      && tokens[Int(state.endToken)].shape.contains(.capitalised)
  }

  /// "On Saturday it's | Mia Laurent": behind the day that opens the line.
  private func endOfFrontedVerb(at token: Int32, in line: Range<Int32>) -> Int32? {
    guard token > 0, let verb = findings.sense(.existential, at: token),
      verb.value == TitleTrimmer.fronted,
      BookedNames(findings: findings).dayLeads(to: token, in: 0..<line.upperBound),
      verb.endToken < line.upperBound,
      findings.article.tokens[Int(verb.endToken)].shape.contains(.capitalised)
        || findings.sense(.determiner, at: verb.endToken) != nil
    else { return nil }
    return verb.endToken
  }

  private static let fronted = WordCategory.existential.value(named: "fronted")

  /// "[ATELIER] Écrire sans jargon": behind the bracket, when words follow.
  private func endOfLabel(from bracket: Int32, in tokens: Range<Int32>) -> Int32? {
    var token = bracket + 1
    while token < tokens.upperBound, token - bracket < 6 {
      if findings.article.tokens[Int(token)].isSign("]") {
        return token + 1 < tokens.upperBound ? token + 1 : nil
      }
      token += 1
    }
    return nil
  }

  /// "5- Échauffements", "2) Loto": the number of an entry.
  private func endOfListNumber(at token: Int32, in line: Range<Int32>) -> Int32? {
    let tokens = findings.article.tokens
    guard tokens[Int(token)].kind == .number, token + 2 < line.upperBound,
      !tokens[Int(token) + 1].isSpaced,
      tokens[Int(token) + 1].isSign("-") || tokens[Int(token) + 1].isSign(")"),
      tokens[Int(token) + 2].isSpaced, tokens[Int(token) + 2].kind == .word
    else { return nil }
    return token + 2
  }

  /// "8.15" before a word: an hour that no finder took, since nothing says so but its place.
  private func endOfHour(at token: Int32) -> Int32? {
    let tokens = findings.article.tokens
    guard tokens[Int(token)].kind == .number, tokens.count > Int(token) + 3,
      tokens[Int(token)].number < 25, tokens[Int(token) + 1].isSign("."),
      !tokens[Int(token) + 1].isSpaced, tokens[Int(token) + 2].kind == .number,
      !tokens[Int(token) + 2].isSpaced, tokens[Int(token) + 3].isSpaced
    else { return nil }
    return token + 3
  }

  private func isDayOrHour(_ index: Int) -> Bool {
    if findings.isPartOfName(index) { return false }
    let date = findings.dates[index]
    // "Monthly meeting": the habit is an adjective of its noun.
    if !findings.pack.habits.headsFirst, date.endToken - date.firstToken == 1,
      findings.sense(.habit, at: date.firstToken) != nil,
      Int(date.endToken) < findings.article.tokens.count,
      findings.sense(.eventNoun, at: date.endToken) != nil
        || findings.sense(.weakEventNoun, at: date.endToken) != nil
    {
      return false
    }
    if !date.clocks.isEmpty || date.hasRecurrence { return true }
    return date.days.contains { !$0.hasHoliday && ($0.dayOfMonth != nil || $0.weekday != nil) }
  }

  // MARK: - The end

  private func ends(at token: Int32, _ tokens: Range<Int32>, keepsPlace: Bool) -> Bool {
    if let date = findings.date(at: token), isDayOrHour(date) { return true }
    let current = findings.article.tokens[Int(token)]
    if current.kind == .sign {
      if current.isSign("(") || current.isSign("[") || current.isSign(";") { return true }
      if current.isSign(",") { return !goesOn(after: token, through: tokens.upperBound) }
      if current.isSign(".") { return endsSentence(token, in: tokens) }
      return false
    }
    // "a drop-in session" ends before no "in".
    if current.shape.contains(.hyphenBefore) { return false }
    if findings.sense(.stateCue, at: token) != nil || isPassive(at: token) || opensHour(at: token) {
      return true
    }
    if isPredicate(at: token, after: tokens.lowerBound) { return true }
    switch findings.sense(.titleWord, at: token)?.value {
    case TitleWord.end.rawValue: return true
    case TitleWord.purpose.rawValue:
      if !findings.isOneWord(tokens.lowerBound..<token) { return true }
    default: break
    }
    return !keepsPlace && opensPlace(at: token, after: tokens.lowerBound)
  }

  /// An entry without what one pays for it: "The Simmertones | £14", "Soirée crêpes | 8 €".
  func withoutPrice(_ tokens: Range<Int32>) -> Range<Int32> {
    guard tokens.count > 2,
      let price = tokens.dropFirst(2).first(where: { opensPrice(at: $0) })
    else { return tokens }
    return tokens.lowerBound..<price
  }

  private func opensPrice(at token: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard Int(token) + 1 < tokens.count else { return false }
    let (first, next) = (tokens[Int(token)], tokens[Int(token) + 1])
    if first.isSign("£") || first.isSign("$") { return next.kind == .number }
    return first.kind == .number && (next.isSign("€") || next.isSign("£"))
  }

  /// "breakfast at 9", "meeting 4.15–6.45": an hour that stands as a bare number.
  private func opensHour(at token: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard Int(token) + 2 < tokens.count else { return false }
    if let preposition = findings.sense(.locative, at: token), preposition.endToken == token + 1 {
      return tokens[Int(token) + 1].kind == .number
    }
    return tokens[Int(token)].kind == .number && tokens[Int(token) + 1].isSign(".")
      && !tokens[Int(token) + 1].isSpaced && tokens[Int(token) + 2].kind == .number
      && !tokens[Int(token) + 2].isSpaced
  }

  /// "The Green Festival returns": a verb behind an event's noun; the name of a work may hold one.
  private func isPredicate(at token: Int32, after begin: Int32) -> Bool {
    guard
      findings.sense(.eventVerb, at: token) != nil
        || findings.sense(.weakEventVerb, at: token) != nil
        || findings.pack.habits.headsFirst && findings.sense(.hostVerb, at: token) != nil
        || findings.sense(.copula, at: token)?.value == TitleTrimmer.helping
    else { return false }
    return findings.has(.eventNoun, in: begin..<token)
  }

  /// The forms of "to be", "to have" and "will" that no title of a few words goes on behind.
  private static let helping = WordCategory.copula.value(named: "helping")

  /// "exposition prêtée par le CNRS": a participle and who did it.
  private func isPassive(at token: Int32) -> Bool {
    guard Int(token) + 1 < findings.article.tokens.count,
      findings.isSmallWord(.by, at: token + 1)
    else { return false }
    let word = findings.article.tokens[Int(token)]
    return findings.pack.habits.participleEndings.close(
      findings.article.text, from: Int(word.begin), to: Int(word.end))
  }

  /// A full stop, and none of an abbreviation, an initial or an hour.
  private func endsSentence(_ stop: Int32, in tokens: Range<Int32>) -> Bool {
    guard stop + 1 < tokens.upperBound else { return true }
    guard findings.article.tokens[Int(stop + 1)].isSpaced, stop > tokens.lowerBound else {
      return false
    }
    let before = findings.article.tokens[Int(stop - 1)]
    return before.end - before.begin > 1
      && findings.sense(.abbreviation, at: stop - 1) == nil
  }

  /// Behind the comma stands a quotation, the rest of an enumeration or of a name in capitals.
  private func goesOn(after comma: Int32, through end: Int32) -> Bool {
    guard comma + 1 < end else { return false }
    if QuotationMark(findings.article.tokens[Int(comma + 1)]) != nil { return true }
    return enumerates(after: comma, through: end) || isCapitalised(comma, through: end)
  }

  /// "bœuf, frites et bal": few words, then "et" or "and" and few words more.
  private func enumerates(after comma: Int32, through end: Int32) -> Bool {
    var words = 0
    for token in comma + 1..<end {
      let current = findings.article.tokens[Int(token)]
      if findings.isSmallWord(.and, at: token) || findings.isSmallWord(.or, at: token) {
        return words > 0
      }
      if current.isSign(",") {
        words = 0
        continue
      }
      if current.kind == .sign { return false }
      words += 1
      if words > 2 { return false }
    }
    return false
  }

  /// "Small Motors, Big Hopes": a name in which each word has its capital; a venue is none.
  private func isCapitalised(_ comma: Int32, through end: Int32) -> Bool {
    guard findings.pack.habits.capitalisesTitles, findings.mention(at: comma + 1) == nil,
      findings.sense(.venueHead, at: comma + 1) == nil
    else { return false }
    var words = 0
    for token in comma - 1..<end where token != comma {
      let current = findings.article.tokens[Int(token)]
      if current.kind == .sign || findings.sense(.venueHead, at: token) != nil { return false }
      if findings.sense(.phraseLink, at: token) != nil { continue }
      guard current.shape.contains(.capitalised) else { return false }
      words += 1
    }
    return words > 1
  }

  /// A preposition leads to the venue; a bare noun keeps its town ("conférence à Huy") and what may
  /// be its object ("initiation au théâtre").
  private func opensPlace(at token: Int32, after begin: Int32) -> Bool {
    switch findings.place(openedAt: token) {
    case nil: false
    case .address, .venue: true
    case .town, .venueNoun: !findings.isHollow(begin..<token)
    }
  }

  /// The "n" of "n°".
  private func isNumberSign(_ token: Int32) -> Bool {
    let tokens = findings.article.tokens
    return Int(token) + 1 < tokens.count && tokens[Int(token) + 1].isSign("°")
      && tokens[Int(token)].end - tokens[Int(token)].begin == 1
  }

  private func withoutLinks(_ tokens: Range<Int32>) -> Range<Int32> {
    var end = tokens.upperBound
    while end > tokens.lowerBound {
      let last = findings.article.tokens[Int(end - 1)]
      if last.kind == .sign {
        guard QuotationMark(last) == nil, !last.isSign("!"), !last.isSign("?"),
          !closesSingle(end - 1, in: tokens)
        else { break }
      } else if isNumberSign(end - 1) {
        end -= 1
        continue
      } else if findings.sense(.phraseLink, at: end - 1) == nil
        && (findings.sense(.determiner, at: end - 1) == nil || isNounByArticle(end - 1))
        && findings.sense(.locative, at: end - 1) == nil && !isBareCopula(end - 1)
        && !isLeftVerb(end - 1, behind: tokens.lowerBound)
        && !isBareVerb(end - 1, behind: tokens.lowerBound)
      {
        break
      }
      end -= 1
    }
    return tokens.lowerBound..<end
  }

  /// "Film: 'Brassed Off'": the single mark that ends what another one opened.
  private func closesSingle(_ mark: Int32, in tokens: Range<Int32>) -> Bool {
    let sign = findings.article.tokens[Int(mark)]
    guard sign.isSign("'") || sign.isSign("’") else { return false }
    let quotations = QuotedTitle(findings: findings)
    return (tokens.lowerBound..<mark).contains { quotations.opensSingle($0) }
  }

  /// "Nuit de la nouvelle": a word that may open a phrase is a noun behind an article.
  private func isNounByArticle(_ token: Int32) -> Bool {
    token > 0 && findings.sense(.determiner, at: token)?.value != TitleComposer.definite
      && findings.sense(.determiner, at: token - 1)?.value == TitleComposer.definite
  }

  /// "Evening performances | run Monday to Saturday": a verb in its bare form right before its day.
  private func isBareVerb(_ token: Int32, behind begin: Int32) -> Bool {
    token > begin && Int(token) + 1 < findings.article.tokens.count
      && findings.isSmallWord(.bareVerb, at: token) && findings.date(at: token + 1) != nil
      && findings.senses(.eventNoun, in: begin..<token).contains { $0.endToken <= token }
  }

  /// "Le défilé | est" before "annulé", "The tour dates | are" before a colon: a verb without what it says.
  private func isLeftVerb(_ token: Int32, behind begin: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard token > begin, Int(token) + 1 < tokens.count,
      findings.sense(.phraseEnd, at: token)?.tokenCount == 1, findings.isFiniteVerb(at: token),
      !tokens[Int(token)].shape.contains(.capitalised),
      !tokens[Int(token) - 1].shape.contains(.elided)
    else { return false }
    return findings.sense(.stateCue, at: token + 1) != nil || tokens[Int(token) + 1].isSign(":")
  }

  /// "La réunion est | le 22 janvier", and neither « c'est le 22 » nor « la gare de l'Est, le 22 ».
  private func isBareCopula(_ token: Int32) -> Bool {
    let tokens = findings.article.tokens
    return token > 0 && findings.sense(.copula, at: token)?.value == 0
      && !tokens[Int(token)].shape.contains(.capitalised)
      && !tokens[Int(token) - 1].shape.contains(.elided) && findings.date(at: token + 1) != nil
      && findings.sense(.openingHours, at: token + 1) == nil
  }
}

/// A sign that opens or closes a quotation; a straight one may do either.
enum QuotationMark {
  case opening, closing, either

  /// Whether what stands behind the mark is quoted, by whether what stands before it was.
  func quotes(_ wasQuoted: Bool) -> Bool {
    switch self {
    case .opening: true
    case .closing: false
    case .either: !wasQuoted
    }
  }

  init?(_ token: Token) {
    guard token.kind == .sign else { return nil }
    switch Unicode.Scalar(UInt32(bitPattern: token.number)) {
    case "«", "“": self = .opening
    case "»": self = .closing
    case "\"", "”", "„": self = .either
    default: return nil
    }
  }
}
