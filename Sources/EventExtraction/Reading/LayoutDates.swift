import ArticleText
import TemporalExpressions

/// Adds to the dates that wording makes those that only their place in the layout makes.
struct LayoutDates {
  let article: Article
  /// 12.05 is 5 December where both orders are possible.
  let isMonthFirst: Bool

  /// Line heads first, as "11.10" there is a day; then years in headings; then dotted hours.
  func completing(_ dates: [StatedDate]) -> [StatedDate] {
    let heads = LineDateFinder(article: article, isMonthFirst: isMonthFirst).completing(dates)
    let years = HeadingYearFinder(article: article).completing(heads)
    let clocks = LineClockFinder(article: article).completing(years)
    return MovedDayFinder(article: article).completing(clocks)
  }
}
