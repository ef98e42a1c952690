import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Finds the weekdays that head the lines of a week's programme: "Fri: club night", "Sat – 1s away".
///
/// "Sat" and "Sun" are words of their own anywhere else, so that the pack's phrases leave them alone;
/// two lines of a section that open so make days of both.
struct WeekdayHeadFinder {
  let article: Article

  /// The rule's name.
  static let rule = "weekday at the head of a line"
  private static let fewest = 2

  /// The dates with those of the line heads among them, in reading order.
  func completing(_ dates: [StatedDate]) -> [StatedDate] {
    var found: [StatedDate] = []
    for section in article.sections {
      var heads: [StatedDate] = []
      for block in Int(section.firstBlock)..<Int(section.endBlock) {
        let entry = article.blocks[block]
        guard let head = head(at: entry.firstToken, before: entry.endToken) else { continue }
        heads.append(head)
        heads += further(in: entry.firstToken + 2..<entry.endToken)
      }
      if heads.count >= WeekdayHeadFinder.fewest { found += heads }
    }
    guard !found.isEmpty else { return dates }
    var merged = dates
    for day in found {
      let next = Findings.partition(merged.count) { merged[$0].endToken > day.firstToken }
      if next < merged.count, merged[next].firstToken < day.endToken { continue }
      merged.insert(day, at: next)
    }
    return merged
  }

  /// "Mon: Town Council, 7pm", "Tue: tea dance, 2pm": the weekdays that open the sentences behind.
  private func further(in line: Range<Int32>) -> [StatedDate] {
    line.compactMap { token in
      article.tokens[Int(token) - 1].isSign(".") && article.tokens[Int(token)].isSpaced
        ? head(at: token, before: line.upperBound) : nil
    }
  }

  private func head(at first: Int32, before end: Int32) -> StatedDate? {
    guard first + 2 < end,
      let sense = article.senses(at: Int(first)).first(where: {
        $0.category == .weekday || $0.category == .shortWeekday
      }),
      let weekday = Weekday(rawValue: UInt8(truncatingIfNeeded: sense.value)),
      sense.endToken < end, isSetOff(sense.endToken)
    else { return nil }
    let tokens = article.tokens
    var date = StatedDate(
      begin: tokens[Int(first)].begin, end: tokens[Int(sense.endToken) - 1].end,
      firstToken: first, endToken: sense.endToken, rule: WeekdayHeadFinder.rule, form: .single)
    var day = StatedDay()
    day.weekday = weekday
    date.days = [day]
    return date
  }

  private func isSetOff(_ token: Int32) -> Bool {
    let sign = article.tokens[Int(token)]
    return sign.isSign(":") || sign.isSign("–") || sign.isSign("|")
  }
}
