import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Finds the days that only their place at the head of a programme's line makes days.
///
/// "11.10 Dinan" is an hour, a version or a sum anywhere else, and "Me 13" is a pronoun with a
/// number; where several lines of a section open alike, each such head is a day. What the phrases
/// of the pack have read already stays, save where it lies inside a head.
struct LineDateFinder {
  let article: Article
  /// 12.05 is 5 December where both orders are possible.
  let isMonthFirst: Bool

  /// The dates with those of the line heads among them, in reading order.
  func completing(_ dates: [StatedDate]) -> [StatedDate] {
    let found = heads(beside: dates)
    guard !found.isEmpty else { return dates }
    var merged: [StatedDate] = []
    merged.reserveCapacity(dates.count + found.count)
    var index = 0
    for head in found {
      while index < dates.count, dates[index].endToken <= head.firstToken {
        merged.append(dates[index])
        index += 1
      }
      var head = head
      while index < dates.count, dates[index].firstToken < head.endToken {
        if dates[index].endToken > head.endToken, head.clocks.isEmpty {
          head.clocks = clocks(of: dates[index], behind: head)
          head.endToken = dates[index].endToken
          if let month = dates[index].days.last?.month {
            for day in head.days.indices where head.days[day].month == nil {
              head.days[day].month = month
              head.days[day].year = head.days[day].year ?? dates[index].days.last?.year
            }
          }
        }
        index += 1
      }
      head.begin = article.tokens[Int(head.firstToken)].begin
      head.end = article.tokens[Int(head.endToken) - 1].end
      merged.append(head)
    }
    merged += dates[index...]
    return merged
  }

  /// What is left of a reading whose first number is the day: "13 à 20 h" was a span of hours.
  private func clocks(of date: StatedDate, behind head: StatedDate) -> [StatedClock] {
    guard date.firstToken >= head.firstToken, date.form == .clockOnly, let first = date.clocks.first
    else { return date.clocks }
    let rest = Array(date.clocks.dropFirst())
    return first.end.map { [StatedClock(start: $0)] + rest } ?? rest
  }

  /// "1-3 pm", "Saturday 10–11:30 a.m.": what stands behind the numbers makes hours of them.
  private func isSpanOfHours(_ date: StatedDate, at head: LineHead) -> Bool {
    if date.firstToken == head.firstToken, date.endToken > head.endToken, !date.clocks.isEmpty,
      date.days.count == 1, date.days[0].weekday != nil, date.days[0].dayOfMonth == nil
    {
      return true
    }
    return date.form == .clockOnly && !head.hasWeekday && date.firstToken == head.numberToken
      && date.endToken > head.endToken && head.days.count == 2 && head.format == .bare
  }

  /// The blocks of each section; a headline that the lines below hug is the first of them.
  private func stretches() -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var isHeadline = false
    for section in article.sections where section.firstBlock < section.endBlock {
      let blocks = Int(section.firstBlock)..<Int(section.endBlock)
      if isHeadline, let last = stretches.last, last.upperBound == blocks.lowerBound,
        article.blocks[blocks.lowerBound].blankLinesBefore == 0
      {
        stretches[stretches.count - 1] = last.lowerBound..<blocks.upperBound
      } else {
        stretches.append(blocks)
      }
      isHeadline = section.role == .headline
    }
    return stretches
  }

  /// The heads that their neighbours confirm, section by section.
  private func heads(beside dates: [StatedDate]) -> [StatedDate] {
    let reader = LineHeadReader(article: article)
    var found: [StatedDate] = []
    var hasMonth = false
    for lines in stretches() {
      var heads: [LineHead] = []
      let begin = article.blocks[lines.lowerBound].begin
      var date = Findings.partition(dates.count) { dates[$0].begin >= begin }
      var knownFormats: Set<LineHead.Format> = []
      for block in lines {
        let tokens = article.blocks[block].firstToken..<article.blocks[block].endToken
        while date < dates.count, dates[date].firstToken < tokens.lowerBound { date += 1 }
        if let head = reader.head(of: tokens) {
          let isKnown = dates[date...].prefix { $0.firstToken < head.numberToken + 1 }
            .contains {
              $0.endToken > head.numberToken && $0.days.contains { $0.dayOfMonth != nil }
            }
          let isSpan = dates[date...].prefix { $0.firstToken <= head.numberToken }
            .contains { isSpanOfHours($0, at: head) }
          if isKnown {
            knownFormats.insert(head.format)
          } else if !isSpan {
            heads.append(head)
          }
        }
        hasMonth =
          hasMonth
          || dates[date...].prefix { $0.firstToken < tokens.upperBound }
            .contains { $0.days.contains { $0.month != nil } }
      }
      let judge = LineHeadJudge(
        heads: heads, known: knownFormats, hasMonth: hasMonth, isMonthFirst: isMonthFirst)
      found += judge.dates()
    }
    return found
  }
}
