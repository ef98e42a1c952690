import Testing

@testable import EventExtraction

@Suite struct QuotedNameTests {
  /// The quotation around a word of a text.
  private func name(around word: String, in text: String, _ language: String = "fr") -> String? {
    let sample = SampleText(text, language)
    guard let token = sample.tokens.first(where: { sample.findings.text($0..<$0 + 1) == word })
    else { return nil }
    return QuotedName(findings: sample.findings).range(around: token..<token + 1)
      .map(sample.findings.text)
  }

  @Test func `a short quotation with a capital is a name`() {
    #expect(
      name(around: "mariage", in: "La troupe joue « Une demande en mariage » lundi.")
        == "« Une demande en mariage »")
    #expect(
      name(around: "Miami", in: "The club shows “One Night in Miami” on Friday.", "en")
        == "“One Night in Miami”")
  }

  @Test func `what is said, small words in marks and words outside are none`() {
    #expect(name(around: "salle", in: "« La salle accueillera un bal », dit-on lundi.") == nil)
    #expect(name(around: "travaux", in: "Les « travaux » durent jusqu'à lundi.") == nil)
    #expect(name(around: "salle", in: "« Le Cid », salle Proudhon, « Le Dindon ».") == nil)
  }

  @Test(arguments: [
    RightReading(
      "The film club meets at the Corn Hall in Diss. On Friday 23 January at 7pm it shows “One Night in Miami,” directed by Regina King.",
      ["Corn Hall | Diss"], "en"),
    RightReading(
      "Le ciné-club de Dole projette le 23 janvier à 20 h « Une nuit à Lyon », de Paul Roux.",
      ["- | Dole"]),
    // Without marks, and behind a preposition.
    RightReading(
      "Le ciné-club de Dole projette le 23 janvier à 20 h un film à Lyon.", ["- | Lyon"]),
    RightReading(
      "Le concert aura lieu le 23 janvier à 20 h à l'espace « Les Halles de Dole ».",
      ["espace « Les Halles de Dole » | -"]),
  ])
  func `a town in the title of a work is not where it is shown`(row: RightReading) {
    row.check([.venue, .town])
  }
}
