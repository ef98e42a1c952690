import ArticleText
import LanguagePacks
import TemporalExpressions

/// Finds the days that a text writes as "21.05" in its sentences once its dates have shown the habit.
///
/// Two numbers with a point are an hour, a sum or a version elsewhere. Where other days are
/// so written, "déplacé au 21.05" and "08.05-07.06" behind them are days as well.
struct DottedDayFinder {
  let article: Article

  /// The rule's name.
  static let rule = "day written like those at the heads of lines"
  private static let fewest = 2

  /// The dates with those among them, in reading order.
  func completing(_ dates: [StatedDate]) -> [StatedDate] {
    var merged = dates
    let isBesideWeekday = takeDaysBehindWeekdays(&merged)
    guard isBesideWeekday || hasHabit(dates) else { return dates }
    var token = 0
    while token + 2 < article.tokens.count {
      guard let end = endOfDay(at: token) else {
        token += 1
        continue
      }
      var day = date(token, end)
      var last = end
      if end < article.tokens.count, isDash(end), let until = endOfDay(at: end + 1) {
        day.form = .range
        day.days += date(end + 1, until).days
        last = until
      }
      day.endToken = Int32(last)
      day.end = article.tokens[last - 1].end
      insert(day, into: &merged)
      token = last
    }
    return merged
  }

  /// "samedi 13.03", "Sa 13.03": a weekday right before the numbers tells that they are its day, and that
  /// the text writes days so.
  private func takeDaysBehindWeekdays(_ dates: inout [StatedDate]) -> Bool {
    var found = false
    var hours: [Int] = []
    for index in dates.indices {
      guard dates[index].form == .single, opensDay(at: Int(dates[index].endToken)) else { continue }
      let weekday = dates[index]
      guard weekday.days.count == 1, weekday.clocks.isEmpty,
        weekday.days[0].weekday != nil, weekday.days[0].dayOfMonth == nil,
        weekday.days[0].direction == nil, weekday.days[0].offset == nil,
        let end = endOfDay(at: Int(weekday.endToken))
      else { continue }
      let day = date(Int(weekday.endToken), end)
      dates[index].days[0].dayOfMonth = day.days[0].dayOfMonth
      dates[index].days[0].month = day.days[0].month
      dates[index].days[0].isInNumbers = true
      dates[index].endToken = day.endToken
      dates[index].end = day.end
      found = true
      if index + 1 < dates.count, dates[index + 1].form == .clockOnly,
        dates[index + 1].firstToken < day.endToken
      {
        hours.append(index + 1)
      }
    }
    for hour in hours.reversed() { dates.remove(at: hour) }
    return found
  }

  /// Some days of the text are written with their month in numbers, parted by a point and in full.
  private func hasHabit(_ dates: [StatedDate]) -> Bool {
    var count = 0
    for index in dates.indices where count < DottedDayFinder.fewest {
      let tokens = dates[index].firstToken..<dates[index].endToken
      if tokens.contains(where: { opensDay(at: Int($0)) }),
        let day = dates[index].days.first, day.month != nil, day.dayOfMonth != nil
      {
        count += 1
      }
    }
    return count == DottedDayFinder.fewest
  }

  private func opensDay(at token: Int) -> Bool {
    let tokens = article.tokens
    return token + 2 < tokens.count && isPair(tokens[token]) && isPair(tokens[token + 2])
      && tokens[token + 1].isSign(".") && !tokens[token + 1].isSpaced
      && !tokens[token + 2].isSpaced
  }

  /// "21.05", with two digits each.
  private func endOfDay(at token: Int) -> Int? {
    let tokens = article.tokens
    guard opensDay(at: token), (1...31).contains(tokens[token].number),
      (1...12).contains(tokens[token + 2].number),
      token == 0 || tokens[token].isSpaced || tokens[token - 1].kind == .sign,
      !goesOn(from: token)
    else { return nil }
    let next = token + 3
    guard next < tokens.count else { return next }
    if tokens[next].isSign("%") || tokens[next].isSign("€") || isHours(next) { return nil }
    if !tokens[next].isSpaced, tokens[next].kind != .sign { return nil }
    if next + 1 < tokens.count, tokens[next].isSign("."), !tokens[next].isSpaced,
      !tokens[next + 1].isSpaced, tokens[next + 1].kind == .number
    {
      return nil
    }
    return next
  }

  /// "2.10.01": a further number and a point before it make a version of the two.
  private func goesOn(from token: Int) -> Bool {
    let tokens = article.tokens
    return token > 1 && !tokens[token].isSpaced && !tokens[token - 1].isSpaced
      && tokens[token - 1].isSign(".") && tokens[token - 2].kind == .number
  }

  private func isPair(_ token: Token) -> Bool {
    token.kind == .number && token.end - token.begin == 2
  }

  /// "18.05 h", "09.10 francs": a unit behind makes an hour or a sum.
  private func isHours(_ token: Int) -> Bool {
    article.senses(at: token).contains {
      $0.category == .timeUnit || $0.category == .hourWord || $0.category == .measure
    }
  }

  private func isDash(_ token: Int) -> Bool {
    let sign = article.tokens[token]
    return sign.isSign("-") || sign.isSign("–")
  }

  private func date(_ token: Int, _ end: Int) -> StatedDate {
    let tokens = article.tokens
    var date = StatedDate(
      begin: tokens[token].begin, end: tokens[end - 1].end, firstToken: Int32(token),
      endToken: Int32(end), rule: DottedDayFinder.rule, form: .single)
    var day = StatedDay()
    day.dayOfMonth = Int(tokens[token].number)
    day.month = Int(tokens[token + 2].number)
    day.isInNumbers = true
    date.days = [day]
    return date
  }

  /// An hour read in the same numbers gives way; any other date stays.
  private func insert(_ day: StatedDate, into dates: inout [StatedDate]) {
    let next = Findings.partition(dates.count) { dates[$0].endToken > day.firstToken }
    var end = next
    while end < dates.count, dates[end].firstToken < day.endToken {
      guard dates[end].form == .clockOnly, dates[end].firstToken >= day.firstToken,
        dates[end].endToken <= day.endToken
      else { return }
      end += 1
    }
    dates.replaceSubrange(next..<end, with: [day])
  }
}
