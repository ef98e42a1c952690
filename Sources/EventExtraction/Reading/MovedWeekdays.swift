import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Reads "moved from Monday to Thursday" as two days, and not as a habit from the one to the other.
struct MovedWeekdays {
  let article: Article

  /// So many tokens before its days a word for moving may stand.
  private static let reach: Int32 = 4

  /// The dates with such a move as a range of its two days.
  func completing(_ dates: [StatedDate]) -> [StatedDate] {
    guard dates.contains(where: isRun) else { return dates }
    return dates.map { date in
      guard isRun(date), isMoved(date) else { return date }
      let ends = ends(of: date)
      guard ends.count == 2 else { return date }
      var moved = date
      moved.form = .range
      moved.days = ends
      moved.recurrence = nil
      return moved
    }
  }

  /// "from Monday to Thursday": each of the days of a stretch of the week.
  private func isRun(_ date: StatedDate) -> Bool {
    guard date.days.isEmpty, let rule = date.recurrence else { return false }
    return rule.frequency == .weekly && rule.byDay.count > 1
  }

  private func isMoved(_ date: StatedDate) -> Bool {
    let begin = max(0, date.firstToken - MovedWeekdays.reach)
    return (begin..<date.firstToken).contains { token in
      article.senses(at: Int(token)).contains {
        $0.category == .stateCue && StateCue(rawValue: $0.value) == .moved
          && $0.endToken <= date.firstToken + 1
      }
    }
  }

  /// The two weekdays as they are written.
  private func ends(of date: StatedDate) -> [StatedDay] {
    (date.firstToken..<date.endToken).compactMap { token in
      article.senses(at: Int(token)).first { $0.category == .weekday }.flatMap {
        Weekday(rawValue: UInt8(truncatingIfNeeded: $0.value))
      }
    }.map { weekday in
      var day = StatedDay()
      day.weekday = weekday
      return day
    }
  }
}
