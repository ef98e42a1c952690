import Testing

@testable import EventExtraction

/// A title with what the line adds to it; the title is all up to the bar, which is taken out.
private func added(_ line: String, _ language: String = "fr") -> String {
  let parts = line.split(separator: "¦", maxSplits: 1).map(String.init)
  let sample = SampleText(parts.joined(), language)
  let title = sample.tokens.map { sample.tokens.lowerBound..<$0 + 1 }
    .first { sample.findings.text($0) == parts[0] }
  return title.map {
    sample.findings.text(
      TitleAddition(findings: sample.findings).added(to: $0, in: sample.tokens))
  } ?? "-"
}

@Suite struct TitleAdditionTests {
  @Test(arguments: [
    ("Concert du soir¦ : duo de harpes, église", "Concert du soir : duo de harpes"),
    ("Atelier enfants¦ : encres et tampons", "Atelier enfants : encres et tampons"),
    ("Le sel¦, un or blanc", "Le sel, un or blanc"),
    ("« Argiles »¦, céramiques de Paule Rey", "« Argiles », céramiques de Paule Rey"),
    ("Les haies du bocage¦, par Denis Caron", "Les haies du bocage, par Denis Caron"),
  ])
  func `a work, an apposition and a person belong to the title`(line: String, expected: String) {
    #expect(added(line) == expected)
  }

  @Test(arguments: [
    "Café couture¦ : annulé", "Yoga du soir¦ : venez avec un tapis", "Match retour¦ : victoire 3-1",
    "Troc de plantes¦, ouvert à tous", "Bal des enfants¦, salle des fêtes",
    "Loto du club¦, 20 h", "Assemblée générale¦ : elle aura lieu en mai",
  ])
  func `a state, a sentence, a venue and an hour do not`(line: String) {
    #expect(added(line) == String(line.prefix { $0 != "¦" }))
  }

  @Test func `in English as well`() {
    #expect(
      added("Coffee Concert¦: Lakeland Brass, 11am", "en") == "Coffee Concert: Lakeland Brass")
    #expect(added("Film night¦: cancelled", "en") == "Film night")
  }
}
