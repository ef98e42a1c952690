import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Leaves out the hours at the heads of a live report, which say when each note was written.
///
/// "17:48 – Pas de car demain" over "17:15 – La régate patiente": the latest stands first, while a
/// programme goes forward.
struct LiveStamps {
  let article: Article

  /// Fewer heads going back are no report.
  private static let fewest = 4

  /// The dates without those hours.
  func leaving(_ dates: [StatedDate]) -> [StatedDate] {
    var heads: [(date: Int, second: Int32)] = []
    var block = 0
    for index in dates.indices where dates[index].form == .clockOnly {
      let first = dates[index].firstToken
      while block < article.blocks.count, article.blocks[block].endToken <= first { block += 1 }
      guard block < article.blocks.count, article.blocks[block].firstToken == first,
        dates[index].clocks.count == 1, let clock = dates[index].clocks.first,
        let start = clock.start, clock.end == nil, isSetOff(dates[index])
      else { continue }
      heads.append((index, start.secondOfDay))
    }
    guard heads.count >= LiveStamps.fewest,
      zip(heads, heads.dropFirst()).allSatisfy({ $0.second >= $1.second }),
      heads.first?.second != heads.last?.second
    else { return dates }
    let stamps = Set(heads.map(\.date))
    return dates.indices.filter { !stamps.contains($0) }.map { dates[$0] }
  }

  /// A dash, a colon or the line's end stands behind the hour.
  private func isSetOff(_ date: StatedDate) -> Bool {
    guard Int(date.endToken) < article.tokens.count else { return true }
    let next = article.tokens[Int(date.endToken)]
    return next.isSign("–") || next.isSign("—") || next.isSign("-") || next.isSign(":")
      || next.isSign("|") || next.shape.contains(.lineBreakBefore)
  }
}
