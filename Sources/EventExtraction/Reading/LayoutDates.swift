import ArticleText
import LanguagePacks
import TemporalExpressions

/// Adds to the dates that wording makes those that only their place in the layout makes.
struct LayoutDates {
  let article: Article
  let pack: LanguagePack
  /// 12.05 is 5 December where both orders are possible.
  let isMonthFirst: Bool

  /// Without the stamps of a live report; line heads first, as "11.10" and "Fri:" there are days; then years in headings; then dotted hours.
  func completing(_ dates: [StatedDate]) -> [StatedDate] {
    guard !article.tokens.isEmpty else { return dates }
    let told = LiveStamps(article: article).leaving(dates)
    let heads = LineDateFinder(article: article, isMonthFirst: isMonthFirst).completing(told)
    let weekdays = WeekdayHeadFinder(article: article).completing(heads)
    let dotted = DottedDayFinder(article: article).completing(weekdays)
    let years = HeadingYearFinder(article: article).completing(dotted)
    let clocks = LineClockFinder(article: article, smallWords: pack.smallWords).completing(years)
    let bare = BareDayFinder(article: article, smallWords: pack.smallWords).completing(clocks)
    return FeastNames(article: article).leaving(MovedWeekdays(article: article).completing(bare))
  }
}
