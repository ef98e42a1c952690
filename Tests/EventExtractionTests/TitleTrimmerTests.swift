import Testing

@testable import EventExtraction

/// What is left of a line as its title.
private func trimmed(_ text: String, _ language: String = "fr", keepsPlace: Bool = false) -> String
{
  let sample = SampleText(text, language)
  let range = TitleTrimmer(findings: sample.findings).trimmed(
    sample.tokens, keepsPlace: keepsPlace)
  return sample.findings.text(range)
}

@Suite struct TitleTrimmerTests {
  @Test(arguments: [
    ("Les Ombres bleues, danse", "Les Ombres bleues"),
    ("Visite en gabare (durée 55 min)", "Visite en gabare"),
    ("Soirée jeux. Gratuit", "Soirée jeux"),
    ("Troc de plantes le long du quai", "Troc de plantes"),
    ("Atelier d'origami sur inscription", "Atelier d'origami"),
    ("Régate annulée", "Régate"),
    ("Exposition prêtée par le musée", "Exposition"),
    ("Concert de harpe à la salle Proudhon", "Concert de harpe"),
    ("ANNULÉ – Loto du club", "Loto du club"), ("ANNULÉ Loto du club", "Loto du club"),
    ("Annulé trop tôt", "Annulé trop tôt"),
    ("[ATELIER] Écrire sans jargon", "Écrire sans jargon"),
  ])
  func `asides, conditions and venues fall away`(text: String, expected: String) {
    #expect(trimmed(text) == expected)
  }

  @Test(arguments: [
    "Bœuf, frites et bal",
    "Sortie champignons avec M. Duquet",
    "Goûter de Noël",
    "Les jeudis de Port-Royal",
    "« Même pas peur, dit le loup »",
    "Lecture à voix haute : Valéry sans peine",
  ])
  func `enumerations, names, feasts and quotations stay whole`(text: String) {
    #expect(trimmed(text) == text)
  }

  @Test func `an English name in capitals goes on behind its comma, a venue does not`() {
    #expect(trimmed("Small Motors, Big Hopes", "en") == "Small Motors, Big Hopes")
    #expect(trimmed("Dog show, recreation ground", "en") == "Dog show")
    #expect(trimmed("Lantern Year (£9, doors", "en") == "Lantern Year")
  }

  @Test func `a bare noun keeps its town`() {
    #expect(trimmed("Conférence à Vesoul") == "Conférence à Vesoul")
    #expect(trimmed("Conférence sur les haies à Vesoul") == "Conférence sur les haies")
    #expect(trimmed("Mission au Japon", keepsPlace: true) == "Mission au Japon")
  }

  @Test func `nothing to keep gives nothing, not a crash`() {
    #expect(trimmed("– : –") == "")
  }

  @Test func `a form of to be before the day is no part of the title`() {
    #expect(
      lines("Le loto a lieu le 20 janvier.\n\nLa réunion est le 22 janvier à 20 h.", [.title])
        == ["Loto", "Réunion"])
  }

  @Test func `what it is for tells a single noun from others`() {
    #expect(trimmed("Concert au profit des sinistrés") == "Concert au profit des sinistrés")
    #expect(trimmed("Concert de harpe au profit des sinistrés") == "Concert de harpe")
    #expect(trimmed("Ball in aid of the lifeboat", "en") == "Ball in aid of the lifeboat")
  }

  @Test func `a word that may open a phrase is a noun behind an article`() {
    #expect(trimmed("Nuit de la nouvelle") == "Nuit de la nouvelle")
  }

  @Test(arguments: [
    ("Les défilés seront annulés", "annulés", "Défilés"),
    ("La gare de l'est: départs", ":", "Gare de l'est"),
  ])
  func `a verb left without what it says is no part of the title`(
    text: String, end: String, expected: String
  ) {
    let sample = SampleText(text)
    let limit = sample.tokens.first { sample.findings.text($0..<$0 + 1) == end } ?? 0
    let range = TitleTrimmer(findings: sample.findings).trimmed(0..<limit)
    #expect(TitleComposer(findings: sample.findings).title(of: range) == expected)
  }

  @Test func `an entry is named without what one pays for it`() {
    #expect(
      lines(
        "What's on at the Maltings\nFri 23 Jan 8pm The Simmertones £14\nSat 24 Jan 2pm Panto: Dick Whittington £12/£9",
        [.title], "en") == ["The Simmertones", "Panto: Dick Whittington"])
    #expect(
      lines("Samedi 24 janvier, 15 h : loto 500 € de lots, foyer rural", [.title]) == [
        "Loto 500 € de lots"
      ])
  }
}
