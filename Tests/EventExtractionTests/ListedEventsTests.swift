import Testing

@testable import EventExtraction

@Suite struct ListedEventsTests {
  private func items(_ text: String, _ language: String = "fr") -> [String]? {
    let sample = SampleText(text, language)
    let tokens = sample.tokens
    return ListedEvents(findings: sample.findings).starts(in: tokens).map { starts in
      zip(starts, starts.dropFirst() + [tokens.upperBound]).map { sample.findings.text($0..<$1) }
    }
  }

  @Test func `each noun with an hour behind it opens an item`() {
    #expect(
      items("marché de 9 h à 12 h, lecture à 15 h à la médiathèque et concert à 20 h 30") == [
        "marché de 9 h à 12 h,", "lecture à 15 h à la médiathèque et", "concert à 20 h 30",
      ])
    #expect(
      items("craft market from 9am, reading at 3pm and gospel concert at 8pm", "en")?.count == 3)
  }

  @Test func `nouns that share an hour are one item`() {
    #expect(items("exposition et concert à 20 h") == nil)
    #expect(items("lecture, goûter à 15 h et concert à 20 h")?.count ?? 2 == 2)
    #expect(items("la place du marché à 9 h") == nil)
  }
}
