import Testing

@testable import EventExtraction

private func title(_ text: String, _ language: String = "fr") -> String {
  let sample = SampleText(text, language)
  return sample.findings.text(HeadlineTitle(findings: sample.findings).range(in: sample.tokens))
}

@Suite struct HeadlineTitleTests {
  @Test(arguments: [
    ("Salon du livre : quarante auteurs attendus", "Salon du livre"),
    ("Culture : un festival pour tous", "un festival pour tous"),
    ("Fête de la lavande : la parade est annulée", "Fête de la lavande"),
    ("Le judo prépare son tournoi de printemps", "tournoi de printemps"),
  ])
  func `the part that names an event is taken`(text: String, expected: String) {
    #expect(title(text) == expected)
  }

  @Test func `a line that names none is kept`() {
    #expect(title("Les jardins secrets de la ville") == "Les jardins secrets de la ville")
    #expect(title("Town garden club", "en") == "Town garden club")
  }

  @Test func `a quotation behind a verb is what the line names`() {
    func object(_ text: String, _ language: String) -> String {
      let sample = SampleText(text, language)
      return HeadlineTitle(findings: sample.findings).quotedObject(in: sample.tokens)
        .map { sample.findings.text($0) } ?? "-"
    }
    #expect(object("Bowness Players present 'Lost Harvest'", "en") == "Lost Harvest")
    #expect(object("Conférence « Le grand hiver »", "fr") == "-")
  }
}
