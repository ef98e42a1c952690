import ArticleText
import LanguagePacks
import TemporalExpressions

/// Finds the bare numbers that only the words before them make days: "décalée au 12", "la sortie du 24
/// est annulée", "la soirée du 12", "fixée au 8", "les 3 et 10".
///
/// Elsewhere "au 12" is a house, a floor or an age, and "du 24" a department or a bus, so that the
/// pack's phrases leave them alone.
struct BareDayFinder {
  let article: Article
  let smallWords: SmallWords

  /// The rule's name.
  static let rule = "day it was moved to"

  /// So many tokens around a number may a word begin that makes it a day; no pack has longer ones.
  private static let reachBefore = 16
  private static let reachBehind = 4

  /// The dates with those among them, in reading order.
  func completing(_ dates: [StatedDate]) -> [StatedDate] {
    var numbers: [Int] = []
    let (tokens, senses) = (article.tokens.span, article.senses.span)
    for index in tokens.indices
    where tokens[index].kind == .number && BareDayFinder.isDayNumber(tokens[index]) {
      numbers.append(index)
    }
    guard !numbers.isEmpty else { return dates }
    var found: [StatedDate] = []
    var next = 0
    var read = 0
    for number in numbers {
      while read < dates.count, Int(dates[read].endToken) <= number { read += 1 }
      // Where a date that is more than an hour has the number already, no word makes it one.
      if read < dates.count, Int(dates[read].firstToken) <= number, dates[read].form != .clockOnly {
        continue
      }
      // Each word near a number is asked once, though it may be near two.
      let first = max(next, number - BareDayFinder.reachBefore)
      next = min(number + BareDayFinder.reachBehind, tokens.count)
      guard first < next else { continue }
      for sense in Int(article.senseStarts[first])..<Int(article.senseStarts[next])
      where BareDayFinder.makesDays(senses[sense].category) {
        for day in days(beside: senses[sense])
        where day.firstToken >= found.last?.endToken ?? 0 {
          found.append(day)
        }
      }
    }
    found += lists(numbers)
    guard !found.isEmpty else { return dates }
    var merged = dates
    for day in found {
      let next = Findings.partition(merged.count) { merged[$0].endToken > day.endToken - 1 }
      if next < merged.count, merged[next].firstToken < day.endToken {
        if let whole = withHour(day, from: merged[next]) { merged[next] = whole }
        continue
      }
      merged.insert(day, at: next)
    }
    return merged
  }

  /// "avancée au 19 à 18 h": no hours from 19 to 18, but a day and its hour.
  private func withHour(_ day: StatedDate, from span: StatedDate) -> StatedDate? {
    guard span.form == .clockOnly, span.clocks.count == 1, day.form == .single,
      (day.firstToken..<day.endToken).contains(span.firstToken),
      let hour = span.clocks[0].end, span.clocks[0].start != nil
    else { return nil }
    var day = day
    day.clocks = [StatedClock(start: hour)]
    day.endToken = span.endToken
    day.end = span.end
    return day
  }

  /// "à la mairie les 3 et 10, de 9 heures à midi": several numbers that count nothing.
  private func lists(_ dayNumbers: [Int]) -> [StatedDate] {
    let tokens = article.tokens
    var found: [StatedDate] = []
    var end = 1
    for token in dayNumbers where token >= end && token + 2 < tokens.count {
      guard isSmallWord(.theMany, at: Int32(token) - 1) else { continue }
      var numbers = [Int32(token)]
      var next = token + 1
      var isClosed = false
      while next + 1 < tokens.count, !isClosed, isDayNumber(Int32(next + 1)),
        tokens[next].isSign(",") || isSmallWord(.and, at: Int32(next))
          || isSmallWord(.or, at: Int32(next))
      {
        isClosed = !tokens[next].isSign(",")
        numbers.append(Int32(next + 1))
        next += 2
      }
      guard isClosed, isFree(Int32(next)), isAscending(numbers) else { continue }
      var list = date(Int32(token) - 1, number: Int32(next) - 1)
      list.form = .list
      list.days = numbers.map { number in
        var day = StatedDay()
        day.dayOfMonth = Int(tokens[Int(number)].number)
        return day
      }
      found.append(list)
      end = next + 1
    }
    return found
  }

  private func isAscending(_ numbers: [Int32]) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy {
      article.tokens[Int($0)].number < article.tokens[Int($1)].number
    }
  }

  /// Behind the numbers comes no word that they could count: "les 3 et 4 ans", "les 12 et 14 rue".
  private func isFree(_ token: Int32) -> Bool {
    guard Int(token) < article.tokens.count else { return true }
    let next = article.tokens[Int(token)]
    if next.kind == .sign { return !isMeasured(token) && !next.isSign("%") && !next.isSign("€") }
    guard next.kind == .word else { return false }
    return article.senses(at: Int(token)).contains {
      switch $0.category {
      case .functionWord, .phraseEnd, .locative, .tense, .eventVerb, .weakEventVerb, .phraseLink:
        true
      default: false
      }
    }
  }

  /// Whether a word of a category may make a day of a number beside it.
  private static func makesDays(_ category: WordCategory) -> Bool {
    switch category {
    case .stateCue, .eventNoun, .eventVerb, .weakEventVerb, .exception: true
    default: false
    }
  }

  private func days(beside sense: WordSense) -> [StatedDate] {
    switch sense.category {
    case .stateCue:
      switch StateCue(rawValue: sense.value) {
      case .moved, .advanced:
        return [
          day(before: sense.firstToken), day(behind: sense.endToken),
          ordinal(behind: sense.endToken),
        ].compactMap { $0 }
      case .cancelled, .postponed, .maintained:
        return day(before: sense.firstToken).map { [$0] } ?? []
      default: return []
      }
    case .eventNoun: return day(of: sense.endToken).map { [$0] } ?? []
    case .eventVerb, .weakEventVerb: return day(behind: sense.endToken).map { [$0] } ?? []
    // "au lieu du 21"
    case .exception: return day(of: sense.endToken - 1).map { [$0] } ?? []
    default: return []
    }
  }

  /// "La soirée du 12", "l'activité du 31": right behind the noun, with nothing measured.
  private func day(of link: Int32) -> StatedDate? {
    let number = link + 1
    guard Int(number) < article.tokens.count,
      isSmallWord(.ofThe, at: link),
      isDayNumber(number), !isMeasured(number + 1),
      Int(number) + 1 >= article.tokens.count || article.tokens[Int(number) + 1].kind != .number
    else { return nil }
    return date(link, number: number)
  }

  private func isDayNumber(_ token: Int32) -> Bool {
    BareDayFinder.isDayNumber(article.tokens[Int(token)])
  }

  private static func isDayNumber(_ word: Token) -> Bool {
    word.kind == .number && word.end - word.begin <= 2 && (1...31).contains(word.number)
  }

  private func day(behind cue: Int32) -> StatedDate? {
    var number = cue
    let tokens = article.tokens
    guard number > 0, Int(number) < tokens.count else { return nil }
    if isTo(number) { number += 1 } else if !isTo(number - 1) { return nil }
    if let first = firstOfMonth(at: number) { return first }
    guard Int(number) < tokens.count, tokens[Int(number)].kind == .number,
      tokens[Int(number)].end - tokens[Int(number)].begin <= 2,
      (1...31).contains(tokens[Int(number)].number), !isMeasured(number + 1)
    else { return nil }
    return date(isTo(number - 1) ? number - 1 : number, number: number)
  }

  /// "La sortie du 24 est avancée": between the noun and its verb, with at most a helping verb between.
  private func day(before cue: Int32) -> StatedDate? {
    for number in stride(from: cue - 1, through: max(2, cue - 3), by: -1) {
      let word = article.tokens[Int(number)]
      guard word.kind == .number else {
        if word.kind == .sign { return nil }
        continue
      }
      guard word.end - word.begin <= 2, (1...31).contains(word.number), !isMeasured(number + 1),
        isSmallWord(.ofThe, at: number - 1),
        article.senses(at: Int(number) - 2).contains(where: { isNoun($0, before: number - 1) })
      else { return nil }
      return date(number - 1, number: number)
    }
    return nil
  }

  private func isNoun(_ sense: WordSense, before token: Int32) -> Bool {
    (sense.category == .eventNoun || sense.category == .weakEventNoun) && sense.endToken == token
  }

  /// "avancée au 1er": the ordinal of a day, which only the first has.
  private func firstOfMonth(at number: Int32) -> StatedDate? {
    let suffix = Int(number) + 1
    guard suffix < article.tokens.count, article.tokens[Int(number)].number == 1,
      article.tokens[Int(number)].kind == .number, article.tokens[suffix].kind == .word,
      !article.tokens[suffix].isSpaced, !isMeasured(number + 2),
      article.senses(at: suffix).contains(where: { $0.category == .ordinalSuffix }),
      suffix + 1 >= article.tokens.count || article.tokens[suffix + 1].kind == .sign
    else { return nil }
    var date = date(number - 1, number: number)
    date.endToken = number + 2
    date.end = article.tokens[suffix].end
    return date
  }

  /// "moved from 18th": a number with its ordinal's ending that closes a piece.
  private func ordinal(behind cue: Int32) -> StatedDate? {
    let suffix = cue + 1
    guard Int(suffix) < article.tokens.count, isDayNumber(cue),
      article.tokens[Int(suffix)].kind == .word, !article.tokens[Int(suffix)].isSpaced,
      article.senses(at: Int(suffix)).contains(where: { $0.category == .ordinalSuffix }),
      Int(suffix) + 1 >= article.tokens.count || article.tokens[Int(suffix) + 1].kind == .sign
    else { return nil }
    var date = date(cue, number: cue)
    date.endToken = suffix + 1
    date.end = article.tokens[Int(suffix)].end
    if cue > 0, isSmallWord(.from, at: cue - 1) { date.bound = .from }
    return date
  }

  private func date(_ first: Int32, number: Int32) -> StatedDate {
    let tokens = article.tokens
    var date = StatedDate(
      begin: tokens[Int(first)].begin, end: tokens[Int(number)].end, firstToken: first,
      endToken: number + 1, rule: BareDayFinder.rule, form: .single)
    var day = StatedDay()
    day.dayOfMonth = Int(tokens[Int(number)].number)
    date.days = [day]
    return date
  }

  private func isTo(_ token: Int32) -> Bool { isSmallWord(.toThe, at: token) }

  private func isSmallWord(_ role: SmallWord, at token: Int32) -> Bool {
    smallWords.has(article.tokens[Int(token)], as: role)
  }

  /// "au 12 rue Battant", "au 3e étage", "au 12/05": the number of something else.
  private func isMeasured(_ token: Int32) -> Bool {
    guard Int(token) < article.tokens.count else { return false }
    let next = article.tokens[Int(token)]
    if next.kind != .sign, !next.isSpaced { return true }
    if next.kind == .sign, !next.isSpaced, !next.isSign(","), !next.isSign("."), !next.isSign(";"),
      !next.isSign(")"), !next.isSign("!")
    {
      return true
    }
    return article.senses(at: Int(token)).contains {
      switch $0.category {
      case .timeUnit, .measure, .meridiem, .month, .ordinalSuffix, .streetType: true
      default: false
      }
    }
  }
}
