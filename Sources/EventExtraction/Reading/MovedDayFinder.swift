import ArticleText
import LanguagePacks
import TemporalExpressions

/// Finds the bare numbers around a word of moving or calling off: "décalée au 12", "la sortie du 24 est
/// annulée".
///
/// Elsewhere "au 12" is a house, a floor or an age, and "du 24" a department or a bus, so that the
/// pack's phrases leave them alone.
struct MovedDayFinder {
  let article: Article

  /// The rule's name.
  static let rule = "day it was moved to"

  /// The dates with those among them, in reading order.
  func completing(_ dates: [StatedDate]) -> [StatedDate] {
    guard article.tokens.contains(where: { $0.kind == .number }) else { return dates }
    var found: [StatedDate] = []
    for sense in article.senses where sense.category == .stateCue {
      var days = [day(before: sense.firstToken)]
      switch StateCue(rawValue: sense.value) {
      case .moved, .advanced: days.append(day(behind: sense.endToken))
      case .cancelled, .postponed, .maintained: break
      default: continue
      }
      for day in days.compactMap({ $0 }) where day.firstToken >= found.last?.endToken ?? 0 {
        found.append(day)
      }
    }
    guard !found.isEmpty else { return dates }
    var merged = dates
    for day in found {
      let next = Findings.partition(merged.count) { merged[$0].endToken > day.endToken - 1 }
      if next < merged.count, merged[next].firstToken < day.endToken { continue }
      merged.insert(day, at: next)
    }
    return merged
  }

  private func day(behind cue: Int32) -> StatedDate? {
    var number = cue
    let tokens = article.tokens
    guard number > 0, Int(number) < tokens.count else { return nil }
    if isTo(number) { number += 1 } else if !isTo(number - 1) { return nil }
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
        MovedDayFinder.ofKeys.contains(article.tokens[Int(number) - 1].key.folded),
        article.senses(at: Int(number) - 2).contains(where: { isNoun($0, before: number - 1) })
      else { return nil }
      return date(number - 1, number: number)
    }
    return nil
  }

  private func isNoun(_ sense: WordSense, before token: Int32) -> Bool {
    (sense.category == .eventNoun || sense.category == .weakEventNoun) && sense.endToken == token
  }

  private static let ofKeys = ["du"].map { WordKey($0).folded }

  private func date(_ first: Int32, number: Int32) -> StatedDate {
    let tokens = article.tokens
    var date = StatedDate(
      begin: tokens[Int(first)].begin, end: tokens[Int(number)].end, firstToken: first,
      endToken: number + 1, rule: MovedDayFinder.rule, form: .single)
    var day = StatedDay()
    day.dayOfMonth = Int(tokens[Int(number)].number)
    date.days = [day]
    return date
  }

  private func isTo(_ token: Int32) -> Bool {
    MovedDayFinder.toKeys.contains(article.tokens[Int(token)].key.folded)
  }

  private static let toKeys = ["au"].map { WordKey($0).folded }

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
