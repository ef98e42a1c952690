import CivilTime
import TemporalExpressions

/// The stretches of days that the headline and the headings above a date give it.
///
/// "Saison 2025-2026" gives the year of a month, "Février 2026" the month of a number, "du 19 au 25
/// juillet" the day of a weekday. The nearest stretch that holds such a day decides.
struct DateFrame {
  /// A stretch of days that a heading names.
  struct Span {
    var first: Day
    var last: Day
    /// The year stands in the heading itself or in one above it.
    var isYearStated = true

    var dayCount: Int { max(0, last - first + 1) }

    func holds(_ day: Day) -> Bool { first <= day && day <= last }
  }

  /// What the headline or a heading with a year gives the whole page.
  private(set) var page: Span?
  /// What the heading nearest above gives.
  private(set) var heading: Span?

  mutating func open(_ span: Span, forPage: Bool) {
    // A few days within the year of the page leave the page its year.
    if let page, page.dayCount > span.dayCount, page.holds(span.first), page.holds(span.last) {
      heading = span
    } else if forPage {
      page = span
      heading = nil
    } else {
      heading = span
    }
  }

  /// The heading does not reach into another story.
  mutating func close() { heading = nil }

  /// A month that a heading names without its year: that of the page, or nearest the month before.
  func year(ofMonth month: Int) -> Int? {
    if let page, page.dayCount > 31 {
      for year in page.first.year...page.last.year {
        let first = Day(firstOfMonth: month, year: year)
        if page.holds(first) || page.holds(first.adding(months: 1) - 1) { return year }
      }
    }
    guard let heading, heading.dayCount <= 31 else { return nil }
    let before = heading.first.year * 12 + heading.first.month
    return (-1...1).map { heading.first.year + $0 }.min { left, right in
      let distances = [left, right].map { abs($0 * 12 + month - before) * 2 }
      return distances[0] - (left > heading.first.year ? 1 : 0)
        < distances[1] - (right > heading.first.year ? 1 : 0)
    }
  }

  /// The day inside the nearest span that a day without year, or without month, can only mean.
  ///
  /// A weekday that contradicts a year nobody wrote moves the heading to the year it agrees with.
  mutating func day(of stated: StatedDay, after previous: Day?) -> Day? {
    guard stated.year == nil, stated.offset == nil, !stated.hasHoliday, stated.unit == nil,
      stated.direction == nil, stated.ordinal == nil
    else { return nil }
    if let span = heading {
      if let day = day(of: stated, in: span, after: previous) {
        // One weekday that agrees confirms a year that nobody wrote.
        if stated.weekday == day.weekday { heading?.isYearStated = true }
        return day
      }
      if !span.isYearStated, let moved = yearAgreeing(with: stated, span) {
        heading = moved
        return day(of: stated, in: moved, after: previous)
      }
    }
    guard let span = page, let day = day(of: stated, in: span, after: previous) else { return nil }
    if stated.weekday == day.weekday { page?.isYearStated = true }
    return day
  }

  private func day(of stated: StatedDay, in span: Span, after previous: Day?) -> Day? {
    let days = candidates(for: stated, in: span)
    let fitting = stated.weekday.map { weekday in days.filter { $0.weekday == weekday } } ?? days
    if fitting.isEmpty {
      return span.isYearStated && stated.month == nil && days.count == 1 ? days.first : nil
    }
    guard let previous, span.holds(previous), fitting.count > 1 else { return fitting.first }
    return fitting.first { $0 >= previous } ?? fitting.first
  }

  private func candidates(for stated: StatedDay, in span: Span) -> [Day] {
    guard let number = stated.dayOfMonth else {
      guard let weekday = stated.weekday, span.dayCount <= 10, stated.month == nil else {
        return []
      }
      return (0..<span.dayCount).map { span.first + $0 }.filter { $0.weekday == weekday }
    }
    guard span.dayCount <= 800 else { return [] }
    var days: [Day] = []
    var first = Day(firstOfMonth: span.first.month, year: span.first.year)
    while first <= span.last {
      if stated.month == nil || stated.month == first.month,
        let day = Day(year: first.year, month: first.month, dayOfMonth: number), span.holds(day)
      {
        days.append(day)
      }
      first = first.adding(months: 1)
    }
    return days
  }

  /// The span in a near year in which the weekday is right.
  private func yearAgreeing(with stated: StatedDay, _ span: Span) -> Span? {
    guard stated.weekday != nil, span.dayCount <= 31 else { return nil }
    for step in [1, -1, 2, -2] {
      let first = Day(firstOfMonth: span.first.month, year: span.first.year + step)
      let moved = Span(first: first, last: first.adding(months: 1) - 1, isYearStated: false)
      if day(of: stated, in: moved, after: nil) != nil { return moved }
    }
    return nil
  }
}
