import ArticleText
import LanguagePacks
import TemporalExpressions

/// Parts a sentence whose days open what they tell: "On Saturday there are workshops from 10am, and on
/// Sunday a farewell session from 3pm".
///
/// The words for an event behind such a day are its own, and so are the hours. Where one of the parts
/// has no word for an event the days are those of one event: "Friday 6, and Saturday 7, book sale".
struct FrontedDays {
  let findings: Findings

  /// The part of a clause that holds a date; the whole clause where its days do not open parts.
  func part(of date: StatedDate, in clause: Range<Int32>) -> Range<Int32> {
    let dates = findings.dates(in: clause)
    guard (2...FrontedDays.mostDates).contains(dates.count) else { return clause }
    let days = dates.map { findings.dates[$0] }.filter { namesDay($0) }
    guard days.count > 1, let first = days.first,
      first.firstToken - clause.lowerBound <= FrontedDays.reach
    else { return clause }
    var opening = [first]
    for day in days.dropFirst() where opensPart(day.firstToken) { opening.append(day) }
    guard opening.count > 1 else { return clause }
    let ends = opening.dropFirst().map { $0.firstToken } + [clause.upperBound]
    let isTold = zip(opening, ends).allSatisfy { day, end in
      findings.hasAny(of: FrontedDays.events, in: day.endToken..<max(day.endToken, end))
    }
    guard isTold else { return clause }
    var begin = clause.lowerBound
    for (day, end) in zip(opening, ends) {
      if date.firstToken < end { return begin..<max(end, day.endToken) }
      begin = end
    }
    return clause
  }

  /// So many words may stand before the first day: "Then on".
  private static let reach: Int32 = 1
  /// Bounds the work for each date of a sentence without end.
  private static let mostDates = 48
  private static let events = CategorySet(.eventNoun, .weakEventNoun, .actVerb, .performVerb)

  private func namesDay(_ date: StatedDate) -> Bool {
    date.form != .clockOnly && date.form != .duration
      && date.days.contains { $0.dayOfMonth != nil || $0.weekday != nil || $0.offset != nil }
  }

  /// A comma stands before the day, perhaps with an "and" behind it.
  private func opensPart(_ day: Int32) -> Bool {
    var token = day - 1
    if token > 0, findings.isSmallWord(.and, at: token) || findings.isSmallWord(.but, at: token) {
      token -= 1
    }
    return token > 0 && findings.article.tokens[Int(token)].isSign(",")
  }
}
