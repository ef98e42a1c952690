import ArticleText
import LanguagePacks
import Places

/// Finds two teams with a verb between: "Kingsbridge RFC host Ivybridge on Saturday".
///
/// The words as they stand are the title. A pronoun is no team, and an article behind the verb opens what
/// a house hosts.
struct FixtureClause {
  let findings: Findings

  /// More words than this are no team.
  private static let longestSide: Int32 = 5

  /// The clauses of a sentence, from the first team to the second.
  func clauses(in sentence: Range<Int32>) -> [Range<Int32>] {
    if findings.pack.habits.headsFirst { return [] }
    return findings.senses(.placeWord, in: sentence).compactMap { verb in
      guard verb.value == FixtureClause.opponent, isVerb(verb),
        let begin = start(before: verb.firstToken, in: sentence),
        let end = end(behind: verb.endToken, in: sentence)
      else { return nil }
      return begin..<end
    }
  }

  /// "v" and "against" stand between names and need no sentence.
  private func isVerb(_ word: WordSense) -> Bool {
    let first = findings.article.tokens[Int(word.firstToken)]
    return first.end - first.begin > 3 && first.shape.isDisjoint(with: .capitalised)
      && findings.sense(.phraseLink, at: word.firstToken) == nil
  }

  private func start(before verb: Int32, in sentence: Range<Int32>) -> Int32? {
    var begin = verb
    while begin > sentence.lowerBound, verb - begin < FixtureClause.longestSide, isName(begin - 1) {
      begin -= 1
    }
    let isNamed = (begin..<verb).contains {
      isCapital($0) && findings.sense(.determiner, at: $0) == nil
    }
    return isNamed ? begin : nil
  }

  private func end(behind verb: Int32, in sentence: Range<Int32>) -> Int32? {
    var end = verb
    while end < sentence.upperBound, end - verb < FixtureClause.longestSide, isCapital(end),
      findings.date(at: end) == nil
    {
      end += 1
    }
    return end > verb && findings.sense(.determiner, at: verb) == nil ? end : nil
  }

  /// A word in capitals, a number or the sign inside a name; no pronoun and no verb.
  private func isName(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    guard findings.date(at: token) == nil, findings.sense(.sequel, at: token) == nil,
      findings.sense(.phraseEnd, at: token) == nil
    else { return false }
    return word.kind == .number || isCapital(token) || word.shape.contains(.hyphenBefore)
      || word.isSign("-") || word.isSign("'") || word.isSign("’") || word.isSign("&")
  }

  private func isCapital(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    return word.kind == .word && word.shape.contains(.capitalised)
  }

  private static let opponent = Int16(
    (WordCategory.placeWord.values ?? []).firstIndex(of: "opponent") ?? -1)
}
