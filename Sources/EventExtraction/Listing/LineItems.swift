import ArticleText
import LanguagePacks
import TemporalExpressions

/// Cuts a line that tells several events into its items: "18 h : A - B ; 18 h 30 : C - D".
struct LineItems {
  let findings: Findings

  /// The items in order; the line itself where it is one.
  func items(of line: Range<Int32>) -> [Range<Int32>] { severalItems(of: line) ?? [line] }

  /// The items of a line that tells several events; nil where it is one.
  ///
  /// Only a line that a date opens is cut, and only where the next item brings a date of its own
  /// or is built like the first: a semicolon in prose parts nothing but clauses.
  func severalItems(of line: Range<Int32>) -> [Range<Int32>]? {
    let dates = findings.dates(in: line)
    if dates.count > 1, line.count <= LineItems.limit,
      !ZoneHours(findings: findings).areOneMoment(strokes(of: line))
    {
      if let items = items(in: line, by: dates) {
        return items.flatMap(pairs)
      }
    }
    guard let first = dates.first, line.count <= LineItems.limit,
      findings.dates[first].firstToken - line.lowerBound <= 1
    else { return nil }
    let pieces = pieces(of: line)
    guard pieces.count > 1 else {
      let pairs = pairs(of: line)
      return pairs.count > 1 ? pairs : nil
    }
    var items = [pieces[0]]
    for piece in pieces.dropFirst() {
      if isItem(piece, after: items[items.count - 1], first: pieces[0]) {
        items.append(piece)
      } else {
        items[items.count - 1] = items[items.count - 1].lowerBound..<piece.upperBound
      }
    }
    return items.flatMap(pairs)
  }

  /// By the first of the ways that the line shows.
  private func items(in line: Range<Int32>, by dates: Range<Int>) -> [Range<Int32>]? {
    if let items = programme(in: line, dates) ?? days(in: line, dates) { return withHours(items) }
    if let items = hours(in: line, dates) { return withHours(items) }
    if let items = hoursBeforeColons(in: line, dates) ?? titlesBeforeHours(in: line, dates)
      ?? hoursBeforeTitles(in: line, dates) ?? eventsBeforeHours(in: line, dates)
    {
      return items
    }
    return namesBeforeHours(in: line, dates) ?? hoursBehindHead(in: line, dates)
      ?? titlesBeforeBrackets(in: line, dates) ?? clauses(in: line, dates)
      ?? sentences(in: line, dates)
  }

  /// "Dimanche 9 : 10 h 30 à la collégiale, 11 h à Champvans" among days: the hours of one of them, each for itself.
  private func withHours(_ items: [Range<Int32>]) -> [Range<Int32>] {
    items.flatMap {
      let dates = findings.dates(in: $0)
      return hoursBeforeTitles(in: $0, dates) ?? hoursBetweenSemicolons(in: $0, dates) ?? [$0]
    }
  }

  /// Behind the day and hour of the first sentence, each sentence that an event's noun opens and that has but an
  /// hour.
  ///
  /// "Prochaine réunion jeudi 19 mars, 10 h 30. AG à midi."
  func sentences(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    guard let first = findings.sentence(at: line.lowerBound),
      let last = findings.sentence(at: line.upperBound - 1), last > first,
      last - first <= LineItems.mostSentences
    else { return nil }
    let opening = findings.dates(in: findings.tokens(ofSentence: first).clamped(to: line))
    guard hasClock(opening),
      opening.contains(where: { index in
        findings.dates[index].form == .single && !findings.dates[index].hasRecurrence
          && findings.dates[index].days.contains { $0.dayOfMonth != nil || $0.weekday != nil }
      })
    else { return nil }
    let starts = (first + 1...last).filter { tellsOwnHour($0) }.map {
      findings.tokens(ofSentence: $0).lowerBound
    }
    guard !starts.isEmpty else { return nil }
    let bounds = [line.lowerBound] + starts + [line.upperBound]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  private static let mostSentences = 6

  /// An event's noun opens the sentence, and an hour that is not of doors or counters is all that dates it.
  private func tellsOwnHour(_ sentence: Int) -> Bool {
    let tokens = findings.tokens(ofSentence: sentence)
    let dates = findings.dates(in: tokens)
    guard dates.count == 1, let hour = dates.first, findings.dates[hour].form == .clockOnly,
      findings.dates[hour].bound == .closed,
      let noun = findings.senses(.eventNoun, in: tokens).first,
      noun.firstToken - tokens.lowerBound <= reachOfNoun,
      noun.endToken <= findings.dates[hour].firstToken
    else { return false }
    return !findings.hasAny(of: LineItems.otherHours, in: tokens)
      && !findings.hasAny(of: LineItems.otherClauses, in: tokens)
      && !tokens.contains { findings.isFiniteVerb(at: $0) }
  }

  /// "Table-top sale" has its noun last.
  private var reachOfNoun: Int32 { findings.pack.habits.headsFirst ? 1 : 3 }

  func opensItem(_ date: Int, in line: Range<Int32>, anyForm: Bool = false) -> Bool {
    let next = findings.dates[date].endToken
    return (anyForm || findings.dates[date].form != .clockOnly) && next < line.upperBound
      && findings.article.tokens[Int(next)].isSign(":")
  }

  func opensWithDay(_ item: Range<Int32>) -> Bool {
    findings.dates(in: item).first.map {
      findings.dates[$0].firstToken == item.lowerBound && findings.dates[$0].form != .clockOnly
    } ?? false
  }

  /// Words besides its dates and places.
  func tells(_ item: Range<Int32>) -> Bool {
    item.contains { token in
      findings.article.tokens[Int(token)].kind == .word && findings.date(at: token) == nil
        && findings.mention(at: token) == nil && findings.sense(.locative, at: token) == nil
        && findings.sense(.phraseLink, at: token) == nil
    }
  }

  /// A longer line is a paragraph.
  static let limit = 160

  /// Stretches between upright strokes.
  private func strokes(of line: Range<Int32>) -> [Range<Int32>] {
    let bars = line.filter { findings.article.tokens[Int($0)].isSign("|") }
    guard !bars.isEmpty else { return [] }
    return zip([line.lowerBound] + bars.map { $0 + 1 }, bars + [line.upperBound]).map {
      min($0, $1)..<$1
    }
  }

  /// Stretches between semicolons, and between strokes with space on both sides.
  func pieces(of line: Range<Int32>) -> [Range<Int32>] {
    var pieces: [Range<Int32>] = []
    var begin = line.lowerBound
    var depth = 0
    var token = line.lowerBound
    while token < line.upperBound {
      if let date = findings.date(at: token) {
        if depth == 0, opensColumn(date, behind: begin..<token) {
          pieces.append(begin..<token)
          begin = token
        }
        token = max(findings.dates[date].endToken, token + 1)
        continue
      }
      let sign = findings.article.tokens[Int(token)]
      if sign.isSign("(") || sign.isSign("«") || sign.isSign("“") { depth += 1 }
      if sign.isSign(")") || sign.isSign("»") || sign.isSign("”") { depth = max(0, depth - 1) }
      let isStroke = sign.isSign("/") && sign.isSpaced
      if depth == 0, sign.isSign(";") || isStroke, begin < token, token + 1 < line.upperBound {
        pieces.append(begin..<token)
        begin = token + 1
      }
      token += 1
    }
    pieces.append(begin..<line.upperBound)
    return pieces
  }

  /// "Dimanche 2   9h30 Lhospitalet   11h Sacré-Cœur": an hour behind a wide gap, where the hour before it has
  /// words of its own.
  private func opensColumn(_ date: Int, behind piece: Range<Int32>) -> Bool {
    let first = findings.dates[date].firstToken
    guard findings.dates[date].form == .clockOnly, first == piece.upperBound, !piece.isEmpty
    else { return false }
    let tokens = findings.article.tokens
    return tokens[Int(first)].begin - tokens[Int(first) - 1].end >= LineItems.widthOfGap
      && hasClock(findings.dates(in: piece)) && words(piece) > 0
  }

  private static let widthOfGap = 2

  private func isItem(
    _ piece: Range<Int32>, after item: Range<Int32>, first: Range<Int32>
  ) -> Bool {
    let dates = findings.dates(in: piece)
    guard let date = dates.first else { return isPair(piece) && isPair(first) }
    let isLed = findings.dates[date].firstToken - piece.lowerBound <= 1
    if findings.article.tokens[Int(piece.lowerBound) - 1].isSign(";") {
      return isLed || isBuiltAlike(piece, dates) && isBuiltAlike(item, findings.dates(in: item))
    }
    // "9h30 La Motte / 11h Loudéac": each has its hour before it, and one word may do.
    let isHour =
      findings.dates[date].firstToken == piece.lowerBound
      && findings.dates[date].form == .clockOnly
    return words(piece) >= (isHour ? 1 : 2) && hasClock(dates)
      && hasClock(findings.dates(in: item))
  }

  /// "Carnaval : défilé à 15 h, place du Marché ; bal à 21 h, gymnase": between semicolons words that each have
  /// one hour, and no day in the line.
  private func clauses(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    guard dates.allSatisfy({ findings.dates[$0].form == .clockOnly }) else { return nil }
    let pieces = pieces(of: line)
    guard pieces.count > 1,
      pieces.allSatisfy({ piece in
        let hours = findings.dates(in: piece)
        return hours.count == 1
          && hours.contains { findings.dates[$0].firstToken > piece.lowerBound }
          && tells(piece.lowerBound..<findings.dates[hours.lowerBound].firstToken)
          && (findings.has(.eventNoun, in: piece) || findings.has(.weakEventNoun, in: piece))
          && !findings.hasAny(of: LineItems.otherHours, in: piece)
          && !piece.contains { findings.isFiniteVerb(at: $0) }
      })
    else { return nil }
    return pieces
  }

  /// "chemin de croix à 15 h entre École et Jarsy ; office à 19 h au Châtelard": words, and then one hour.
  private func isBuiltAlike(_ piece: Range<Int32>, _ dates: Range<Int>) -> Bool {
    guard let hour = dates.last, findings.dates[hour].form == .clockOnly,
      dates.count(where: { findings.dates[$0].form == .clockOnly }) == 1,
      dates.allSatisfy({ [.clockOnly, .single].contains(findings.dates[$0].form) }),
      findings.dates[hour].clocks.allSatisfy({ $0.start != nil })
    else { return false }
    let begin = dates.first.map {
      $0 == hour ? piece.lowerBound : findings.dates[$0].endToken
    }
    let words = (begin ?? piece.lowerBound)..<findings.dates[hour].firstToken
    return words.count >= 2 && words.count <= LineItems.longestHead && tells(words)
      && !findings.hasAny(of: LineItems.otherHours, in: piece)
      && !words.contains { findings.isFiniteVerb(at: $0) }
  }

  /// What has an hour and is not held at it.
  static let otherHours = CategorySet(.openingHours, .deadlineCue, .doors)
  private static let otherClauses = CategorySet(.otherFact, .stateCue, .tense)

  func hasClock(_ dates: Range<Int>) -> Bool {
    dates.contains { !findings.dates[$0].clocks.isEmpty }
  }
}
