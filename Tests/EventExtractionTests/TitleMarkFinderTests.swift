import Testing

@testable import EventExtraction

@Suite struct TitleMarkFinderTests {
  /// The marks of a stretch of the text, seen from its first date.
  private func marks(_ words: String, in text: String, _ language: String = "fr") -> [TitleMark] {
    let sample = SampleText(text, language)
    let all = sample.tokens.flatMap { first in
      (first + 1..<sample.tokens.upperBound + 1).map { first..<$0 }
    }
    guard let tokens = all.first(where: { sample.findings.text($0) == words }),
      let draft = sample.draft(rule: "a day to come")
    else { return [] }
    return TitleMarkFinder(findings: sample.findings)
      .marks(of: TitleProposal(tokens: tokens, source: .noun), for: draft).all
  }

  @Test func `the noun of an event counts, that of a place's name does not`() {
    let text = "Un concert aura lieu place du Marché le 24 janvier."
    #expect(marks("concert", in: text).contains(.hasEventNoun))
    #expect(!marks("Marché", in: text).contains(.hasEventNoun))
    #expect(marks("place du Marché", in: text).contains(.isPlace))
  }

  @Test func `a verb shows by its form or by the article behind it`() {
    let text = "Le club prépare un bal le 24 janvier."
    #expect(marks("Le club prépare un bal", in: text).contains(.hasVerb))
    #expect(!marks("bal", in: text).contains(.hasVerb))
  }

  @Test func `distance is told in the sentence, the block and other days between`() {
    let text = "Un bal est prévu. Le 24 janvier, place aux jeunes. La kermesse sera le 31 janvier."
    #expect(marks("bal", in: text).contains(.isBeforeDate))
    #expect(!marks("bal", in: text).contains(.isInSentence))
    #expect(marks("jeunes", in: text).contains(.isInSentence))
    #expect(!marks("kermesse", in: text).contains(.hasDayBetween))
    let far = "Le 24 janvier, place aux jeunes. Le 31 janvier, la kermesse."
    #expect(marks("kermesse", in: far).contains(.hasDayBetween))
  }

  @Test func `what goes on with something said before is marked`() {
    #expect(marks("Elle", in: "Elle aura lieu le 24 janvier.").contains(.opensWithSequel))
    #expect(marks("And more", in: "And more on 24 January.", "en").contains(.opensWithSequel))
    #expect(!marks("Bal", in: "Bal le 24 janvier.").contains(.opensWithSequel))
  }

  @Test func `a meeting point says of no event what it is`() {
    let text = "Le bal est annoncé. Rendez-vous le 24 janvier."
    #expect(!marks("Rendez-vous", in: text).contains(.hasEventNoun))
    #expect(marks("bal", in: text).contains(.hasEventNoun))
  }
}
