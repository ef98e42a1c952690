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

  /// "une conférence vendredi 6 février à 18 h 30, salle Notre-Dame : « Le sel et la ville »": the work that only
  /// signs, hours and a house part from the one day of a sentence.
  func work(behind date: StatedDate, in sentence: Range<Int32>) -> Range<Int32>? {
    let days = findings.dates(in: sentence).filter { !findings.dates[$0].days.isEmpty }
    guard days.count == 1 else { return nil }
    let tokens = findings.article.tokens
    var token = date.endToken
    while token < sentence.upperBound, token - date.endToken <= QuotedInstance.reachOfWork {
      if QuotationMark(tokens[Int(token)]) != nil {
        let work = QuotedTitle(findings: findings).range(in: token..<sentence.upperBound)
        guard let work, work.lowerBound == token + 1, !isSaid(work) else { return nil }
        return work
      }
      if let clock = findings.date(at: token) {
        token = findings.dates[clock].endToken
        continue
      }
      let sign = tokens[Int(token)]
      guard
        sign.isSign(",") || sign.isSign(":") || findings.mention(at: token) != nil
          || findings.sense(.locative, at: token) != nil
          || findings.sense(.determiner, at: token) != nil
      else { return nil }
      token += 1
    }
    return nil
  }

  /// "« Nous serons nombreux », promet le maire": a verb within, or one in small letters behind the comma.
  private func isSaid(_ words: Range<Int32>) -> Bool {
    if words.contains(where: { findings.isFiniteVerb(at: $0) }) { return true }
    let tokens = findings.article.tokens
    let behind = Int(words.upperBound) + 2
    guard behind < tokens.count, tokens[behind - 1].isSign(","), tokens[behind].kind == .word,
      !tokens[behind].shape.contains(.capitalised)
    else { return false }
    return findings.sense(.phraseLink, at: Int32(behind)) == nil
      && findings.sense(.locative, at: Int32(behind)) == nil
      && findings.sense(.determiner, at: Int32(behind)) == nil
  }

  private static let reachOfWork: Int32 = 14

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
