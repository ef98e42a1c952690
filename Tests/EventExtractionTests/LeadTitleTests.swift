import ArticleText
import Testing

@testable import EventExtraction

/// The title that opens the first block of a text.
private func lead(_ text: String) -> String? {
  let sample = SampleText(text)
  return LeadTitle(findings: sample.findings).range(ofBlock: 0).map { sample.findings.text($0) }
}

@Suite struct LeadTitleTests {
  @Test(arguments: [
    ("Crèche vivante : les 23 et 24 décembre à Dole.", "Crèche vivante"),
    ("Club lecture | vendredi 16 janvier à 18h", "Club lecture"),
    ("** Soirée tricot ** mardi 20 janvier", "Soirée tricot"),
    ("Brocante. Dole, 31 janvier.", "Brocante"),
    ("Messe de Noël : à 18h à Dole.", "Messe de Noël"),
    ("« La Nuit : un rêve » - samedi 17 janvier", "« La Nuit : un rêve »"),
    ("Thé dansant – dimanche 18 janvier", "Thé dansant"),
  ])
  func `a few words before a separator are a title`(text: String, expected: String) {
    #expect(lead(text) == expected)
  }

  @Test(arguments: [
    "Dole : une réunion le 20 janvier.",
    "Lieu : salle des fêtes de Dole",
    "Le 20 janvier : une réunion",
    "La réunion se tiendra : le 20 janvier",
    "une note en passant : le 20 janvier",
    "Un titre sans rien derrière",
    "Un bien trop long début de phrase qui court et court encore : le 20 janvier",
  ])
  func `a town, a label, a day or a sentence is none`(text: String) {
    #expect(lead(text) == nil)
  }
}
