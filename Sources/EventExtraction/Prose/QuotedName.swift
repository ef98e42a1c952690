import ArticleText
import LanguagePacks
import TemporalExpressions

/// The short quotation around a word, where it reads as a name and as nothing said.
///
/// What a film, a talk or a show is called tells no fact and no place: "« Une demande en mariage », lundi 23",
/// "“One Night in Miami,” directed by Regina King".
struct QuotedName {
  let findings: Findings

  private static let longest: Int32 = 20

  /// The quotation with its marks; nil where the words stand in none.
  func range(around words: Range<Int32>) -> Range<Int32>? {
    guard let sentence = findings.sentence(at: words.lowerBound) else { return nil }
    let tokens = findings.article.tokens
    let bounds = findings.tokens(ofSentence: sentence)
    let near = bounds.clamped(
      to: words.lowerBound - QuotedName.longest..<words.upperBound + QuotedName.longest)
    guard near.lowerBound < words.lowerBound,
      let open = (near.lowerBound..<words.lowerBound).last(where: {
        QuotationMark(tokens[Int($0)]) != nil
      }), QuotationMark(tokens[Int(open)]) != .closing, isOpening(open, in: bounds),
      opensName(open),
      let close = (words.upperBound..<max(words.upperBound, near.upperBound)).first(where: {
        QuotationMark(tokens[Int($0)]) != nil
      }), close - open <= QuotedName.longest,
      !(open..<close).contains(where: { findings.isFiniteVerb(at: $0) }),
      findings.dates(in: open..<close).allSatisfy({ findings.dates[$0].days.isEmpty })
    else { return nil }
    return open..<close + 1
  }

  private func opensName(_ mark: Int32) -> Bool {
    let next = findings.article.tokens[Int(mark) + 1]
    return next.kind == .number || next.shape.contains(.capitalised)
  }

  /// Of marks that look alike on either side every other one opens.
  private func isOpening(_ mark: Int32, in sentence: Range<Int32>) -> Bool {
    guard QuotationMark(findings.article.tokens[Int(mark)]) == .either else { return true }
    return (sentence.lowerBound..<mark).count {
      QuotationMark(findings.article.tokens[Int($0)]) == .either
    }.isMultiple(of: 2)
  }
}
