import ArticleText
import LanguagePacks
import TemporalExpressions

/// The quotation that names one of several: "trois conférences : « Les volcans » le 8 octobre, « Vivre sur
/// Mars » le 12 novembre".
struct QuotedInstance {
  let findings: Findings

  /// The words in the marks before a day, where another day of the sentence has its own as well.
  func range(of date: StatedDate, in sentence: Range<Int32>) -> Range<Int32>? {
    let dates = findings.dates(in: sentence)
    guard (2...QuotedInstance.mostDates).contains(dates.count) else { return nil }
    let days = dates.filter {
      findings.dates[$0].form != .clockOnly && !findings.dates[$0].days.isEmpty
    }
    guard days.count > 1,
      let own = days.firstIndex(where: { findings.dates[$0].firstToken == date.firstToken }),
      let name = quotation(before: own, of: days, in: sentence)
    else { return nil }
    let others = days.indices.filter {
      $0 != own && quotation(before: $0, of: days, in: sentence) != nil
    }
    return others.isEmpty ? nil : name
  }

  private func quotation(
    before index: Int, of days: [Int], in sentence: Range<Int32>
  ) -> Range<Int32>? {
    let begin = index > 0 ? findings.dates[days[index - 1]].endToken : sentence.lowerBound
    let end = findings.dates[days[index]].firstToken
    guard begin < end, end - begin <= QuotedInstance.reach else { return nil }
    // The nearest: a festival's own name may stand in marks before the first.
    return QuotedTitle(findings: findings).last(in: begin..<end)
  }

  private static let reach: Int32 = 40
  /// A sentence of more dates is a table without its lines; it also bounds the work for each date.
  private static let mostDates = 48
}
