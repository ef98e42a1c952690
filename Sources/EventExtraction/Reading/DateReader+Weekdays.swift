import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Which day a weekday alone means: one the text has named, or one of a stretch it has named.
extension DateReader {
  /// "Thursday, April 14 … Also on Thursday": a weekday means the day to come that was named as such
  /// a little before, unless the clause lies in the past.
  func namedDay(for date: StatedDate, tense: Int, _ state: ReadingState) -> Day? {
    guard tense >= 0, date.days.count == 1, let day = date.days.first, let weekday = day.weekday,
      day.dayOfMonth == nil, day.month == nil, day.direction == nil, day.offset == nil,
      !date.hasRecurrence
    else { return nil }
    if let span = state.span, span.upperBound - span.lowerBound < 7,
      span.contains(span.lowerBound.next(weekday))
    {
      let day = span.lowerBound.next(weekday)
      return day >= state.reference.day ? day : nil
    }
    let named = state.named.suffix(DateReader.mostNamed).last {
      $0.day.weekday == weekday && $0.day >= state.reference.day
        && state.block - $0.block <= DateReader.reachOfNamed
        && (state.block == $0.block || $0.day == state.named.last?.day)
    }?.day
    if let named = named ?? dayOfProgramme(weekday, state) ?? nearby(weekday, state) {
      return named
    }
    if let beside = dayBeside(weekday, of: date, state) { return beside }
    guard state.blockOfOtherDay <= state.blockOfSpanToCome else { return nil }
    return state.spansToCome.last {
      $0.lowerBound - state.reference.day > DateReader.farAhead
        && $0.upperBound - $0.lowerBound < 7 && $0.contains($0.lowerBound.next(weekday))
    }?.lowerBound.next(weekday)
  }

  /// "mer 7 … sam 10 … le vendredi de 14 h à 17 h": among the days of a programme of less than a
  /// fortnight, the one with that name.
  func dayOfProgramme(_ weekday: Weekday, _ state: ReadingState) -> Day? {
    let days = state.named.map(\.day).filter { $0 >= state.reference.day }
    guard Set(days).count >= DateReader.fewestOfProgramme, let first = days.min(),
      let last = days.max(), last - first <= DateReader.longestProgramme,
      first - state.reference.day >= 0
    else { return nil }
    let day = first.next(weekday)
    return day <= last ? day : nil
  }

  /// A day of that name in the days right ahead that the text named: no later stretch is meant.
  func nearby(_ weekday: Weekday, _ state: ReadingState) -> Day? {
    state.mentioned.first {
      $0.weekday == weekday && (0..<7).contains($0 - state.reference.day)
    }
  }

  /// Shortly behind a day of the same block that lies well ahead, and "the Sunday" on either side of it:
  /// "Gates open Friday, 31 July … They close the festival on Sunday".
  private func dayBeside(_ weekday: Weekday, of date: StatedDate, _ state: ReadingState) -> Day? {
    guard !findings.pack.habits.headsFirst, date.bound == .closed,
      date.clocks.allSatisfy({ $0.start != nil || $0.end == nil }), let last = state.named.last,
      last.block == state.block,
      last.day.weekday != weekday, last.day - state.reference.day > DateReader.farAhead - 2
    else { return nil }
    let next = last.day.next(weekday)
    let before = next - 7
    guard hasArticle(date) else {
      return next - last.day <= DateReader.sameOccasion ? next : nil
    }
    // "the Wednesday before"
    if Int(date.endToken) < findings.article.tokens.count,
      findings.isSmallWord(.before, at: date.endToken)
    {
      return before
    }
    return next - last.day <= last.day - before + DateReader.sameOccasion ? next : before
  }

  /// "the Sunday": one that the reader knows of.
  private func hasArticle(_ date: StatedDate) -> Bool {
    let first = date.firstToken
    return findings.sense(.determiner, at: first)?.value == 0
      || first > 0 && findings.sense(.determiner, at: first - 1)?.value == 0
  }

  /// So many days lie between the days of one occasion.
  private static let sameOccasion = 2

  private static let fewestOfProgramme = 3
  private static let longestProgramme = 12

  /// So many days ahead of a stretch of days, a weekday alone is that of the stretch.
  private static let farAhead = 9

  /// A day named longer ago is not meant by its weekday alone.
  private static let mostNamed = 8
  static let mostSpans = 3
  private static let reachOfNamed = 1
}
