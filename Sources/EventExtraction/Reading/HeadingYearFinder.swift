import ArticleText
import LanguagePacks
import TemporalExpressions

/// Finds years that only their place in a heading makes years: "Programme 2025", "SAISON 24/25".
///
/// In a sentence such a number may be a count or part of a name, so the pack's phrases leave it.
struct HeadingYearFinder {
  let article: Article

  /// The dates with those years among them, in reading order.
  func completing(_ dates: [StatedDate]) -> [StatedDate] {
    var added: [StatedDate] = []
    for index in article.blocks.indices where mayHead(index) {
      let block = article.blocks[index]
      var token = block.firstToken
      while token < block.endToken {
        if var found = years(at: token, end: block.endToken) {
          widen(&found, over: dates)
          guard isFree(found, dates) else {
            token += 1
            continue
          }
          found.begin = article.tokens[Int(found.firstToken)].begin
          found.end = article.tokens[Int(found.endToken) - 1].end
          added.append(found)
          token = found.endToken
        } else {
          token += 1
        }
      }
    }
    for sentence in article.sentences {
      if let asked = yearAsked(in: sentence), isFree(asked, dates) { added.append(asked) }
    }
    guard !added.isEmpty else { return dates }
    let replaced = Set(added.map(\.firstToken))
    return (dates.filter { !replaced.contains($0.firstToken) } + added)
      .sorted { $0.firstToken < $1.firstToken }
  }

  /// "Et 2027 ?": a year asked for, which holds for the sentence behind it.
  private func yearAsked(in sentence: Sentence) -> StatedDate? {
    let end = sentence.endToken
    guard (3...4).contains(end - sentence.firstToken), article.tokens[Int(end) - 1].isSign("?"),
      let year = number(end - 2, digits: 4, end), (1990...2100).contains(year),
      (sentence.firstToken..<end - 2).allSatisfy({ article.tokens[Int($0)].kind == .word })
    else { return nil }
    var date = date(from: year, to: nil, end - 2..<end - 1)
    date.begin = article.tokens[Int(end) - 2].begin
    date.end = article.tokens[Int(end) - 2].end
    return date
  }

  private func mayHead(_ index: Int) -> Bool {
    let block = article.blocks[index]
    guard block.endToken - block.firstToken <= 20 else { return false }
    let role = article.sections[Int(block.section)].role
    return role == .headline || block.kind == .heading || index < 4
  }

  /// "Saison 2019 · 2020": what the pack read of the first year alone is part of the pair.
  private func widen(_ date: inout StatedDate, over dates: [StatedDate]) {
    let next = Findings.partition(dates.count) { dates[$0].endToken > date.firstToken }
    guard date.form == .range, next < dates.count, dates[next].firstToken < date.firstToken,
      dates[next].endToken == date.firstToken + 1, dates[next].days.count == 1,
      dates[next].days[0].year == date.days[0].year
    else { return }
    date.firstToken = dates[next].firstToken
  }

  /// No date covers it, or one that reads the same signs otherwise: "2026-27" is no January.
  private func isFree(_ date: StatedDate, _ dates: [StatedDate]) -> Bool {
    let next = Findings.partition(dates.count) { dates[$0].endToken > date.firstToken }
    guard next < dates.count, dates[next].firstToken < date.endToken else { return true }
    return date.form == .range && dates[next].firstToken == date.firstToken
      && dates[next].endToken <= date.endToken
  }

  private func number(_ token: Int32, digits: Int, _ end: Int32) -> Int? {
    guard token < end else { return nil }
    let word = article.tokens[Int(token)]
    guard word.kind == .number, Int(word.end - word.begin) == digits else { return nil }
    return Int(word.number)
  }

  private func years(at token: Int32, end: Int32) -> StatedDate? {
    if let first = number(token, digits: 4, end), (1990...2100).contains(first) {
      if isLink(token + 1, end), let last = pair(token + 2, after: first, end) {
        return date(from: first, to: last, token..<token + 3)
      }
      return closes(token + 1, end) && follows(token)
        ? date(from: first, to: nil, token..<token + 1)
        : nil
    }
    guard let first = number(token, digits: 2, end), isLink(token + 1, end),
      let last = pair(token + 2, after: 2000 + first, end), namesSeason(token - 1)
    else { return nil }
    return date(from: 2000 + first, to: last, token..<token + 3)
  }

  private func isLink(_ token: Int32, _ end: Int32) -> Bool {
    guard token < end else { return false }
    let sign = article.tokens[Int(token)]
    return sign.isSign("/") || sign.isSign("-") || sign.isSign("–") || sign.isSign("·")
  }

  /// The year after: "2025-2026", "2025/26".
  private func pair(_ token: Int32, after first: Int, _ end: Int32) -> Int? {
    if let last = number(token, digits: 4, end), last == first + 1 { return last }
    if let last = number(token, digits: 2, end), last == (first + 1) % 100 { return first + 1 }
    return nil
  }

  /// Nothing that the number could count follows.
  private func closes(_ token: Int32, _ end: Int32) -> Bool {
    guard token < end else { return true }
    let next = article.tokens[Int(token)]
    guard next.kind == .sign else { return next.shape.contains(.lineBreakBefore) }
    return [":", "–", "—", "|", "·", ",", "!"].contains { next.isSign($0) }
      || next.isSign("-") && next.isSpaced
  }

  /// A word stands before, or a dash or bar; no number and no sign of another kind.
  private func follows(_ token: Int32) -> Bool {
    guard token > 0 else { return false }
    let before = article.tokens[Int(token) - 1]
    guard article.tokens[Int(token)].isSpaced else { return false }
    return before.kind == .word || before.isSign("–") || before.isSign("|") || before.isSign("-")
  }

  private func namesSeason(_ token: Int32) -> Bool {
    token >= 0 && article.senses(at: Int(token)).contains { $0.category == .timeUnit }
  }

  private func date(from first: Int, to last: Int?, _ tokens: Range<Int32>) -> StatedDate {
    var date = StatedDate(
      begin: 0, end: 0, firstToken: tokens.lowerBound, endToken: tokens.upperBound,
      rule: "year in a heading", form: last == nil ? .single : .range)
    date.days = [first, last].compactMap { year in
      guard let year else { return nil }
      var day = StatedDay()
      day.year = year
      return day
    }
    return date
  }
}
