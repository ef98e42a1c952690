import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Finds hours that only their line makes hours: "Sat 28 March 11.00, 13.00", "doors 7 / show 8".
///
/// In running text "13.50" is a sum as often as an hour; in a short line with a day, or at the heads
/// of several lines below one, it is an hour.
struct LineClockFinder {
  let article: Article
  let smallWords: SmallWords

  /// The dates with those hours among them or joined to the day before them, in reading order.
  func completing(_ dates: [StatedDate]) -> [StatedDate] {
    var result: [StatedDate] = []
    result.reserveCapacity(dates.count)
    var next = 0
    var isDayInHeadline = false
    for section in article.sections {
      let blocks = Int(section.firstBlock)..<Int(section.endBlock)
      let heads = blocks.reduce(0) { $0 + hoursAtHeads(of: $1, among: dates) }
      // "Forum des musées, vendredi 6 novembre 2026" over the hours of its programme.
      var hasDay = isDayInHeadline && heads >= LineClockFinder.fewestOfProgramme
      defer { isDayInHeadline = section.role == .headline && hasDay || isDayInHeadline }
      for block in blocks {
        let end = article.blocks[block].endToken
        let first = next
        while next < dates.count, dates[next].firstToken < end { next += 1 }
        let inBlock = dates[first..<next]
        let names = inBlock.contains { $0.days.contains(where: LineClockFinder.isDay) }
        hasDay = hasDay || names
        let isShort = end - article.blocks[block].firstToken <= LineClockFinder.limit
        if isShort, names || hasDay && (heads >= 2 || holdsDoors(block)) {
          result += completed(Array(inBlock), block: block, anywhere: names)
        } else if !inBlock.isEmpty {
          result += inBlock
        }
      }
    }
    return result + dates[next...]
  }

  /// How many entries of a line open with an hour: one at its head, and those behind a wide gap, as in
  /// "8.00 Holy Communion   10.30 Sung Eucharist".
  private func hoursAtHeads(of block: Int, among dates: [StatedDate]) -> Int {
    let entry = article.blocks[block]
    guard hours(at: entry.firstToken, in: block) != nil else {
      return opensWithHour(block, among: dates) ? 1 : 0
    }
    guard entry.endToken - entry.firstToken <= LineClockFinder.limit else { return 1 }
    return 1
      + (entry.firstToken + 1..<entry.endToken).count { token in
        isBehindGap(token) && hours(at: token, in: block) != nil
      }
  }

  /// "doors 7, show 8" on a line of its own below the day.
  private func holdsDoors(_ block: Int) -> Bool {
    let entry = article.blocks[block]
    return entry.endToken - entry.firstToken <= LineClockFinder.longestDoors
      && (entry.firstToken..<entry.endToken).contains { sense(.doors, at: $0) != nil }
  }

  private static let longestDoors: Int32 = 12
  private static let fewestOfProgramme = 3

  private func isBehindGap(_ token: Int32) -> Bool {
    let this = article.tokens[Int(token)]
    return this.begin - article.tokens[Int(token) - 1].end >= 2
      && !this.shape.contains(.lineBreakBefore)
  }

  /// "9am  Harbour swim" above "7.30  Book launch": an hour that needs no line to be one.
  private func opensWithHour(_ block: Int, among dates: [StatedDate]) -> Bool {
    let first = article.blocks[block].firstToken
    let next = Findings.partition(dates.count) { dates[$0].firstToken >= first }
    return next < dates.count && dates[next].form == .clockOnly
      && dates[next].firstToken - first <= 1
  }

  /// A longer line is a paragraph.
  private static let limit: Int32 = 60

  private static func isDay(_ day: StatedDay) -> Bool {
    day.dayOfMonth != nil || day.weekday != nil
  }

  private func completed(
    _ dates: [StatedDate], block: Int, anywhere: Bool
  ) -> [StatedDate] {
    var result: [StatedDate] = []
    var next = 0
    let entry = article.blocks[block]
    let hasDoors = (entry.firstToken..<entry.endToken).contains { sense(.doors, at: $0) != nil }
    let mayHoldSpan = anywhere && dates.allSatisfy { $0.clocks.isEmpty } && countsTwelveHours
    var token = entry.firstToken
    while token < entry.endToken {
      if next < dates.count, dates[next].firstToken <= token {
        if let last = result.last, let both = sessions(last, and: dates[next]) {
          result[result.count - 1] = both
          token = max(token, both.endToken)
          next += 1
          continue
        }
        let isHead = dates[next].firstToken - entry.firstToken <= 1
        result.append(isHead ? withoutName(dates[next]) : dates[next])
        token = max(token, dates[next].endToken)
        next += 1
        continue
      }
      let limit = next < dates.count ? dates[next].firstToken : entry.endToken
      let found =
        anywhere || token - entry.firstToken <= 1 || isBehindGap(token)
        ? hours(at: token, in: block, before: limit) : nil
      if let found = found ?? (hasDoors ? bareHour(at: token, before: limit) : nil)
        ?? (mayHoldSpan ? bareSpan(at: token, before: limit) : nil)
      {
        join(found, to: &result)
        token = found.endToken
      } else {
        token += 1
      }
    }
    return result + dates[next...]
  }

  /// "14h30 et 17h : les jeudis de Port-Royal": an hour, a colon, and weekdays in a name.
  private func withoutName(_ date: StatedDate) -> StatedDate {
    guard !date.clocks.isEmpty, article.tokens[Int(date.firstToken)].kind == .number,
      date.days.allSatisfy({ $0.dayOfMonth == nil && $0.month == nil && $0.offset == nil }),
      !date.days.isEmpty || date.hasRecurrence,
      let colon = (date.firstToken + 1..<date.endToken).first(where: { token in
        article.tokens[Int(token)].isSign(":") && article.tokens[Int(token) + 1].isSpaced
      })
    else { return date }
    var hour = date
    hour.form = .clockOnly
    hour.days = []
    hour.recurrence = nil
    hour.bound = .closed
    hour.endToken = colon
    hour.end = article.tokens[Int(colon) - 1].end
    return hour
  }

  /// "21 octobre | 14h et 16h", "25 octobre, 10h30 + 15h": a further hour of the day before it.
  private func sessions(_ day: StatedDate, and hour: StatedDate) -> StatedDate? {
    guard day.form == .single, hour.form == .clockOnly, !day.clocks.isEmpty,
      hour.firstToken == day.endToken + 1,
      (day.clocks + hour.clocks).allSatisfy({ $0.start != nil && $0.end == nil })
    else { return nil }
    let link = article.tokens[Int(day.endToken)]
    guard smallWords.has(link, as: .and) || link.isSign("+") || link.isSign("&") else {
      return nil
    }
    var both = day
    both.clocks += hour.clocks
    both.endToken = hour.endToken
    both.end = hour.end
    return both
  }

  /// Hours right behind a day that has none are that day's.
  private func join(_ hours: StatedDate, to dates: inout [StatedDate]) {
    if let last = dates.last, last.clocks.isEmpty, last.form != .duration, last.form != .clockOnly,
      last.days.allSatisfy(LineClockFinder.isDay), hours.firstToken - last.endToken <= 1,
      hours.firstToken == last.endToken || article.tokens[Int(last.endToken)].isSign(",")
    {
      dates[dates.count - 1].clocks = hours.clocks
      dates[dates.count - 1].endToken = hours.endToken
      dates[dates.count - 1].end = hours.end
    } else {
      dates.append(hours)
    }
  }

  // MARK: - Dotted hours

  private func hours(at token: Int32, in block: Int) -> StatedDate? {
    hours(at: token, in: block, before: article.blocks[block].endToken)
  }

  /// "10.30", "9.30–11.00", "11.00, 13.00 and 15.30".
  private func hours(at token: Int32, in block: Int, before limit: Int32) -> StatedDate? {
    guard let first = clock(at: token, before: limit), isFree(token, in: block) else { return nil }
    var clocks = [StatedClock(start: first)]
    var end = token + 3
    while end + 3 < limit {
      let link = article.tokens[Int(end)]
      guard let next = clock(at: end + 1, before: limit) else { break }
      if link.isDash, clocks[clocks.count - 1].end == nil {
        clocks[clocks.count - 1].end = next
        if next < clocks[clocks.count - 1].start ?? next {
          clocks[clocks.count - 1].endDayOffset = 1
        }
      } else if link.isSign(",") || link.isSign("/") || link.isSign("&") || isAnd(end) {
        clocks.append(StatedClock(start: next))
      } else {
        break
      }
      end += 4
    }
    return date(clocks.map(evening), token..<end)
  }

  /// "7.30" where people count twelve hours: small hours without a zero are of the evening.
  func evening(_ clock: StatedClock) -> StatedClock {
    guard article.language == "en", let start = clock.start, (1...7).contains(start.hour) else {
      return clock
    }
    var later = clock
    later.start = Clock(hour: start.hour + 12, minute: start.minute)
    later.isHalfStated = true
    later.end = clock.end.flatMap { end in
      end.hour < 12 ? Clock(hour: end.hour + 12, minute: end.minute) : end
    }
    return later
  }

  private func clock(at token: Int32, before limit: Int32) -> Clock? {
    guard token + 2 < limit else { return nil }
    let hour = article.tokens[Int(token)]
    let minute = article.tokens[Int(token) + 2]
    guard hour.kind == .number, hour.end - hour.begin <= 2, minute.kind == .number,
      minute.end - minute.begin == 2, minute.number % 5 == 0,
      article.tokens[Int(token) + 1].isSign("."), !article.tokens[Int(token) + 1].isSpaced,
      !minute.isSpaced
    else { return nil }
    if Int(token) + 3 < article.tokens.count, token + 3 < limit {
      let after = article.tokens[Int(token) + 3]
      if !after.isSpaced, !after.shape.contains(.tabBefore),
        after.kind != .sign || after.isSign(".") && isNumber(token + 4) || after.isSign("%")
          || after.isSign("€") || after.isSign("$")
      {
        return nil
      }
      if article.senses(at: Int(token) + 3).contains(where: { $0.category == .measure }) {
        return nil
      }
    }
    return Clock(hour: Int(hour.number), minute: Int(minute.number))
  }

  private func isNumber(_ token: Int32) -> Bool {
    Int(token) < article.tokens.count && article.tokens[Int(token)].kind == .number
      && !article.tokens[Int(token)].isSpaced
  }

  /// Nothing before makes it a sum, a share or a part of a longer number.
  private func isFree(_ token: Int32, in block: Int) -> Bool {
    guard token > article.blocks[block].firstToken else { return true }
    let before = article.tokens[Int(token) - 1]
    if before.isSign("$") || before.isSign("£") || before.isSign("€") { return false }
    return article.tokens[Int(token)].isSpaced || before.isSign("(") || before.isSign("|")
      || article.tokens[Int(token)].shape.contains(.tabBefore)
  }

  func isAnd(_ token: Int32) -> Bool {
    article.tokens[Int(token)].kind == .word && sense(.phraseLink, at: token) != nil
  }

  func sense(_ category: WordCategory, at token: Int32) -> WordSense? {
    article.sense(category, at: Int(token))
  }

  func date(_ clocks: [StatedClock], _ tokens: Range<Int32>) -> StatedDate {
    var date = StatedDate(
      begin: article.tokens[Int(tokens.lowerBound)].begin,
      end: article.tokens[Int(tokens.upperBound) - 1].end, firstToken: tokens.lowerBound,
      endToken: tokens.upperBound, rule: "hour in a line", form: .clockOnly)
    date.clocks = clocks
    return date
  }
}
