import ArticleText
import LanguagePacks
import TemporalExpressions

/// Finds whom or what a verb of hosting brings: "accueillera l'écrivaine Marie Nimier".
///
/// The phrase right behind the verb, when it bears a name or is a quotation, and no event noun,
/// which would name the event better.
struct GuestName {
  let findings: Findings

  /// So many words may stand before the name: "la jeune violoniste américaine".
  private static let reach: Int32 = 5

  func range(after verb: Int32, in sentence: Range<Int32>) -> Range<Int32>? {
    // "projette jeudi à 20 h 15 « Les Moissons »", "organise dimanche sa traditionnelle Ronde des
    // étangs": the day may stand before what opens with a mark or an article.
    if let date = findings.date(at: verb).map({ findings.dates[$0] }),
      date.endToken < sentence.upperBound, let name = range(after: date.endToken, in: sentence),
      opensWithMark(name) || findings.sense(.determiner, at: date.endToken) != nil
    {
      return name
    }
    guard let phrase = phrase(after: verb, in: sentence), isNamed(phrase) else { return nil }
    // "bring "An Inspector Calls" to the Corn Exchange": a quotation ends with its mark.
    guard opensWithMark(phrase), let name = QuotedTitle(findings: findings).range(in: phrase) else {
      return phrase
    }
    return phrase.lowerBound..<min(name.upperBound + 1, phrase.upperBound)
  }

  /// The phrase right behind a verb, where no word for an event stands in it.
  func phrase(after verb: Int32, in sentence: Range<Int32>) -> Range<Int32>? {
    guard verb < sentence.upperBound else { return nil }
    let limit = min(sentence.upperBound, verb + NounPhrase.maximumTokens)
    let end = NounPhrase(findings: findings).rightEnd(from: verb, limit: limit)
    guard verb < end else { return nil }
    let whole = TitleTrimmer(findings: findings).trimmed(verb..<end)
    let phrase =
      whole.lowerBound..<(BroughtPlace(findings: findings).end(of: whole) ?? whole.upperBound)
    guard let first = phrase.first, first - verb <= 1,
      !findings.has(.eventNoun, in: phrase), !findings.has(.weakEventNoun, in: phrase)
    else { return nil }
    return phrase
  }

  private func opensWithMark(_ phrase: Range<Int32>) -> Bool {
    phrase.first.flatMap { QuotationMark(findings.article.tokens[Int($0)]) }
      .map { $0 != .closing } ?? false
  }

  private func isNamed(_ phrase: Range<Int32>) -> Bool {
    if opensWithMark(phrase) {
      return QuotedTitle(findings: findings).range(in: phrase) != nil
    }
    return phrase.prefix(Int(GuestName.reach)).contains { token in
      let word = findings.article.tokens[Int(token)]
      return word.kind == .word && word.shape.contains(.capitalised)
        && findings.mention(at: token) == nil && findings.date(at: token) == nil
    }
  }
}
