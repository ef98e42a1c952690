import ArticleText
import CivilTime
import LanguagePacks

/// Reads the numbers at the head of a line, without judging whether they are a day.
struct LineHeadReader {
  let article: Article

  /// The head of a line: after signs and a word for its state, a weekday or a number.
  func head(of line: Range<Int32>) -> LineHead? {
    var token = line.lowerBound
    skipMarks(&token, line.upperBound)
    guard token < line.upperBound else { return nil }
    var end = token
    guard var first = numbers(&end, line.upperBound) else { return nil }
    var head = LineHead(
      firstToken: token, numberToken: first.numberToken, endToken: end,
      format: first.format, days: [first.numbers])
    head.isPadded = first.isPadded
    var next = end
    while head.days.count < LineHeadReader.mostDays, !head.isRange,
      let link = link(&next, line.upperBound), head.days.count == 1 || link == .list,
      let second = numbers(&next, line.upperBound), joins(first, second, link: link)
    {
      if first.format == .bare { first.format = second.format }
      head.format = first.format
      head.days.append(second.numbers)
      head.isRange = link == .range
      head.endToken = next
    }
    head.isSetOff = isSetOff(head.endToken, line.upperBound)
    return head
  }

  /// "Je 6, ve 7 et sa 8": more days in one line stand in a table.
  private static let mostDays = 6

  private struct Found {
    var numbers: LineHead.Numbers
    var numberToken: Int32
    var format: LineHead.Format
    var isPadded: Bool
  }

  private enum Link { case list, range }

  /// "COMPLET", "/!\", "3." and the like before the day.
  private func skipMarks(_ token: inout Int32, _ end: Int32) {
    while token < end {
      if let state = sense(.stateCue, at: token), state.endToken < end {
        token = state.endToken
      } else if article.tokens[Int(token)].kind == .sign, !isCurrency(token) {
        token += 1
      } else {
        return
      }
    }
  }

  /// "£5" is a price.
  private func isCurrency(_ token: Int32) -> Bool {
    sign(token, "£") || sign(token, "$") || sign(token, "€")
  }

  private func sense(_ category: WordCategory, at token: Int32) -> WordSense? {
    article.sense(category, at: Int(token))
  }

  private func weekday(_ token: inout Int32, _ end: Int32) -> Weekday? {
    guard token < end, let sense = sense(.weekday, at: token) ?? sense(.shortWeekday, at: token)
    else { return nil }
    token = sense.endToken
    while token < end, sign(token, ".") || sign(token, ",") { token += 1 }
    return Weekday(rawValue: UInt8(truncatingIfNeeded: sense.value))
  }

  private func sign(_ token: Int32, _ sign: Unicode.Scalar) -> Bool {
    article.tokens[Int(token)].isSign(sign)
  }

  private func number(_ token: Int32, _ end: Int32, digits: ClosedRange<Int> = 1...2) -> Int? {
    guard token < end else { return nil }
    let word = article.tokens[Int(token)]
    guard word.kind == .number, digits.contains(Int(word.end - word.begin)) else { return nil }
    return Int(word.number)
  }

  /// "7th", "di 1er": an ending of two letters right behind the number; "17e" counts other things.
  private func isSuffix(_ token: Int32, _ end: Int32) -> Bool {
    guard token < end, sense(.ordinalSuffix, at: token) != nil else { return false }
    let suffix = article.tokens[Int(token)]
    return !suffix.isSpaced && suffix.end - suffix.begin == 2
  }

  /// A weekday before or after, and one number, two with a point or stroke, or three with the year.
  private func numbers(_ token: inout Int32, _ end: Int32) -> Found? {
    var next = token
    var weekday = weekday(&next, end)
    let numberToken = next
    guard let first = number(next, end), (1...31).contains(first) else { return nil }
    var found = Found(
      numbers: LineHead.Numbers(weekday: nil, first: first), numberToken: numberToken,
      format: .bare, isPadded: isPadded(next))
    next += 1
    if isSuffix(next, end) { next += 1 }
    if next + 1 < end, !article.tokens[Int(next)].isSpaced,
      !article.tokens[Int(next) + 1].isSpaced, let second = number(next + 1, end),
      sign(next, ".") || sign(next, "/")
    {
      found.format = sign(next, ".") ? .dotted : .slashed
      found.numbers.second = second
      found.isPadded = found.isPadded || isPadded(next + 1)
      let separator = article.tokens[Int(next)].number
      next += 2
      if next + 1 < end, article.tokens[Int(next)].kind == .sign,
        article.tokens[Int(next)].number == separator, !article.tokens[Int(next)].isSpaced
      {
        if !article.tokens[Int(next) + 1].isSpaced, article.tokens[Int(next) + 1].kind == .number {
          guard let year = number(next + 1, end, digits: 2...4) else { return nil }
          found.numbers.year = year < 100 ? 2000 + year : year
          next += 2
        } else if found.format == .dotted {
          next += 1
        }
      }
    }
    guard !isGlued(next, end), !isMeasured(next, end) else { return nil }
    if weekday == nil {
      var after = next
      if let later = self.weekday(&after, end), !isNumberNext(after, end) {
        weekday = later
        next = after
      }
    }
    found.numbers.weekday = weekday
    token = next
    return found
  }

  private func isPadded(_ token: Int32) -> Bool {
    let word = article.tokens[Int(token)]
    return word.end - word.begin == 2 && word.number < 10
  }

  private func isNumberNext(_ token: Int32, _ end: Int32) -> Bool {
    token < end && article.tokens[Int(token)].kind == .number
  }

  /// A sign or letters right behind: "14:30", "12h", "3/4", "10e".
  private func isGlued(_ token: Int32, _ end: Int32) -> Bool {
    guard token < end else { return false }
    let word = article.tokens[Int(token)]
    guard !word.isSpaced, !word.shape.contains(.tabBefore) else { return false }
    if word.kind != .sign { return true }
    guard token + 1 < end else { return false }
    let after = article.tokens[Int(token) + 1]
    return after.kind == .number && !after.isSpaced && !word.isDash
  }

  /// "18 h", "20 min", "12 €", "3 mai": a number of something else, or a day with its month.
  private func isMeasured(_ token: Int32, _ end: Int32) -> Bool {
    guard token < end, !article.tokens[Int(token)].shape.contains(.tabBefore) else { return false }
    return article.senses(at: Int(token)).contains {
      switch $0.category {
      case .timeUnit, .measure, .meridiem, .month, .ordinalSuffix: true
      default: false
      }
    }
  }

  /// What joins two days: a comma, "et", "&", or a dash, arrow or "au" for a stretch.
  private func link(_ token: inout Int32, _ end: Int32) -> Link? {
    guard token < end else { return nil }
    let word = article.tokens[Int(token)]
    if word.kind == .sign {
      let isRange = word.isDash || word.isSign("→") || word.isSign(">")
      guard isRange || word.isSign(",") || word.isSign("&") || word.isSign("+") else { return nil }
      token += 1
      return isRange ? .range : .list
    }
    guard let sense = sense(.phraseLink, at: token), sense.tokenCount == 1,
      word.end - word.begin <= 3
    else { return nil }
    token += 1
    return .list
  }

  /// Whether a second day belongs to the head: written like the first, or completing it.
  private func joins(_ first: Found, _ second: Found, link: Link) -> Bool {
    if first.format == second.format {
      guard first.format == .bare else { return true }
      // "12 et 26", "21-22": both with a weekday, or neither and running on.
      let weekdays = [first, second].filter { $0.numbers.weekday != nil }.count
      return weekdays == 2 || weekdays == 0 && first.numbers.first < second.numbers.first
    }
    return first.format == .bare && second.format != .bare && link == .range
      || first.format == .bare && second.numbers.second != nil && first.numbers.weekday != nil
  }

  /// A bar, colon, dash, tab or wide gap before what follows, or the end of the line.
  private func isSetOff(_ token: Int32, _ end: Int32) -> Bool {
    guard token < end else { return true }
    let word = article.tokens[Int(token)]
    if word.shape.contains(.tabBefore) { return true }
    if word.kind == .sign {
      return word.isDash || word.isSign(":") || word.isSign("|") || word.isSign("•")
        || word.isSign("·")
    }
    return word.begin - article.tokens[Int(token) - 1].end >= 2
  }
}
