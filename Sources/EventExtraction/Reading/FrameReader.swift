import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Tells which dates are no days of their own but head what stands below them.
struct FrameReader {
  let findings: Findings
  let context: ContextDate

  /// The stretch a date opens, and whether it holds for the whole page; nil for any other date.
  func span(
    of date: StatedDate, _ resolved: [ResolvedDate], in block: Int
  ) -> (span: DateFrame.Span, isPage: Bool)? {
    guard date.bound == .closed, date.clocks.isEmpty, !date.hasRecurrence,
      date.days.allSatisfy({ $0.offset == nil && $0.direction == nil && !$0.hasHoliday }),
      heads(date, block),
      let first = resolved.first?.start, let last = resolved.last.flatMap({ $0.end ?? $0.start })
    else { return nil }
    let isHeadline = findings.role(ofBlock: block) == .headline
    var span = DateFrame.Span(first: first.day, last: last.lastDay)
    span.isYearStated = date.days.contains { $0.year != nil }
    switch (first.precision, last.precision) {
    case (.year, .year):
      guard span.last.year - span.first.year <= 1, isLikely(span) else { return nil }
      if span.last.year > span.first.year {
        // A season's two years: from one summer to the next.
        span.first = Day(firstOfMonth: 8, year: span.first.year)
        span.last = Day(firstOfMonth: 9, year: span.last.year) - 1
      }
      return (span, true)
    case (.season, .season):
      // A programme of the summer begins before it and ends after it.
      guard span.isYearStated, isHeadline else { return nil }
      if span.first > context.point.day, span.last - FrameReader.aYear >= context.point.day {
        // "Hiver 2025", written in February 2025: the winter at hand.
        span.first = span.first - FrameReader.aYear
        span.last = span.last - FrameReader.aYear
      }
      span.first = span.first - FrameReader.seasonMargin
      span.last = span.last + FrameReader.seasonMargin
      return (span, true)
    case (.month, .month):
      guard span.dayCount <= 800 else { return nil }
      return (span, isHeadline || date.days.count > 1)
    default:
      guard first.precision >= .week || first.precision == .weekend,
        date.days.count > 1
          || resolved.first?.end != nil || first.precision != .day
      else { return nil }
      let isEarly =
        isHeadline || isUnderHeadline(block)
        || block < 4 && !leads(date, block) && !isEntry(date, block)
      guard isEarly, (2...100).contains(span.dayCount), first.clock == nil else { return nil }
      return (span, true)
    }
  }

  /// "Autun, samedi 20 et dimanche 21 septembre 2025" right under the title.
  private func isUnderHeadline(_ block: Int) -> Bool {
    block > 0 && findings.article.blocks[block].blankLinesBefore == 0
      && findings.role(ofBlock: block - 1) == .headline
      && findings.tokens(ofBlock: block).count <= 16
  }

  private static let seasonMargin = 45
  private static let aYear = 365

  /// A year long past at a known day of writing is part of a name, or looked back at.
  private func isLikely(_ span: DateFrame.Span) -> Bool {
    switch context.source {
    case .today, .fileDate, .newestDate: true
    default: context.point.day - span.last <= 120 && span.first - context.point.day <= 800
    }
  }

  /// The date is most of its line, or stands in a heading; no event is told of there.
  private func heads(_ date: StatedDate, _ block: Int) -> Bool {
    let entry = findings.article.blocks[block]
    let tokens = findings.tokens(ofBlock: block)
    guard entry.kind != .tableRow, entry.kind != .listItem, tokens.count <= 40,
      !findings.has(.stateCue, in: tokens), !findings.has(.eventVerb, in: tokens)
    else { return false }
    if findings.role(ofBlock: block) == .headline { return true }
    if isBracketed(date) { return false }
    if entry.kind == .heading { return true }
    let words = tokens.reduce(0) { count, token in
      let isInside = date.firstToken <= token && token < date.endToken
      return count + (isInside || findings.article.tokens[Int(token)].kind == .sign ? 0 : 1)
    }
    return words <= 3 || block < 4 && words <= 10 && !isFollowedByColon(date, tokens)
  }

  private func leads(_ date: StatedDate, _ block: Int) -> Bool {
    date.firstToken - findings.article.blocks[block].firstToken <= 1
      && date.endToken < findings.article.blocks[block].endToken
  }

  /// "Conferences: October 15-16" in a listing is an entry and heads nothing.
  private func isEntry(_ date: StatedDate, _ block: Int) -> Bool {
    findings.role(ofBlock: block) == .listing
      || date.firstToken > 0 && findings.article.tokens[Int(date.firstToken) - 1].isSign(":")
  }

  /// "« Ubu pompier » (création 2023)".
  private func isBracketed(_ date: StatedDate) -> Bool {
    for back in 1...3 where Int(date.firstToken) >= back {
      let token = findings.article.tokens[Int(date.firstToken) - back]
      if token.isSign(")") { return false }
      if token.isSign("(") || token.isSign("[") { return true }
    }
    return false
  }

  /// "Mars 2026 : assemblée générale" is an entry and no heading.
  private func isFollowedByColon(_ date: StatedDate, _ tokens: Range<Int32>) -> Bool {
    date.endToken + 1 < tokens.upperBound
      && findings.article.tokens[Int(date.endToken)].isSign(":")
  }
}
