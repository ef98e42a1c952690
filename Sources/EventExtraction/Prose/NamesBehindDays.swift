import ArticleText
import LanguagePacks
import TemporalExpressions

/// Names in marks right behind days of their own: "Suivront, le 16 janvier, « Les volcans », par Luc Morin ; le
/// 20 février, « Vivre sur Mars » par Lise Roy".
///
/// Where a sentence tells several so, each quotation is what takes place on the day before it, whatever its words
/// would say in a sentence.
struct NamesBehindDays {
  let findings: Findings

  /// The quotations, without their marks, of a sentence with at least two.
  func names(in sentence: Range<Int32>) -> [Range<Int32>] {
    let dates = findings.dates(in: sentence)
    guard (2...NamesBehindDays.mostDates).contains(dates.count) else { return [] }
    let names = dates.compactMap { name(behind: findings.dates[$0], in: sentence) }
    guard names.count > 1, let first = names.first else { return [] }
    // "« Les volcans » le 8 octobre, « Vivre sur Mars » le 12": there each name stands before its day.
    let before = sentence.lowerBound..<first.lowerBound - 1
    return before.contains { QuotationMark(findings.article.tokens[Int($0)]) != nil } ? [] : names
  }

  /// The quotation that a day leads to.
  func name(behind date: StatedDate, in sentence: Range<Int32>) -> Range<Int32>? {
    guard date.form == .single, date.bound == .closed,
      date.days.contains(where: { $0.dayOfMonth != nil || $0.weekday != nil })
    else { return nil }
    var token = date.endToken
    // "le 20 mars, à 18 h, « … »"
    while token < sentence.upperBound, token - date.endToken < NamesBehindDays.reach,
      QuotationMark(findings.article.tokens[Int(token)]) == nil,
      let next = findings.afterDateOrSign(token)
    {
      token = next
    }
    guard token + 2 < sentence.upperBound,
      let mark = QuotationMark(findings.article.tokens[Int(token)]), mark != .closing
    else { return nil }
    let end = min(sentence.upperBound, token + NamesBehindDays.longest)
    guard
      let close = (token + 2..<max(token + 2, end)).first(where: {
        QuotationMark(findings.article.tokens[Int($0)]).map { $0 != .opening } ?? false
      })
    else { return nil }
    return token + 1..<close
  }

  private static let reach: Int32 = 5
  private static let longest: Int32 = 26
  /// A sentence of more dates is a table without its lines.
  private static let mostDates = 24
}
