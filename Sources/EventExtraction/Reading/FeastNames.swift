import ArticleText
import LanguagePacks
import TemporalExpressions

/// Leaves the name of a feast that stands on a line with a day of its own to the title.
///
/// "22.05 dès 17h Fête des voisins": the line says when, and the feast is what takes place.
struct FeastNames {
  let article: Article

  /// The dates without the feasts that a line's own day dates.
  func leaving(_ dates: [StatedDate]) -> [StatedDate] {
    guard dates.indices.contains(where: { dates[$0].days.first?.hasHoliday == true }) else {
      return dates
    }
    var kept: [StatedDate] = []
    kept.reserveCapacity(dates.count)
    var block = 0
    for date in dates {
      while block + 1 < article.blocks.count, article.blocks[block].endToken <= date.firstToken {
        block += 1
      }
      guard isFeast(date), let head = kept.last, isHead(head, of: block) else {
        kept.append(date)
        continue
      }
      if let clock = withoutFeast(date) { kept.append(clock) }
    }
    return kept
  }

  private func isFeast(_ date: StatedDate) -> Bool {
    date.form == .single && date.days.count == 1 && date.days[0].hasHoliday
      && date.days[0].dayOfMonth == nil && date.days[0].year == nil
  }

  /// A day of a month opens the line.
  private func isHead(_ date: StatedDate, of block: Int) -> Bool {
    guard block < article.blocks.count else { return false }
    let first = article.blocks[block].firstToken
    return (first...first + 1).contains(date.firstToken)
      && date.days.contains { $0.dayOfMonth != nil }
  }

  /// The hour before the feast's name, if any.
  private func withoutFeast(_ date: StatedDate) -> StatedDate? {
    guard !date.clocks.isEmpty,
      let feast = (date.firstToken..<date.endToken).first(where: { token in
        article.senses(at: Int(token)).contains { $0.category == .holiday }
      }), feast > date.firstToken
    else { return nil }
    var clock = date
    clock.form = .clockOnly
    clock.days = []
    clock.bound = .closed
    clock.endToken = feast
    clock.end = article.tokens[Int(feast) - 1].end
    return clock
  }
}
