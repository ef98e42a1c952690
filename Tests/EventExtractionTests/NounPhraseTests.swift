import LanguagePacks
import Testing

@testable import EventExtraction

/// The phrase around the first event noun of a text.
private func phrase(
  _ text: String, _ language: String = "fr", keepsPlace: Bool = false
) throws -> String {
  let sample = SampleText(text, language)
  let noun = try #require(sample.findings.senses(.eventNoun, in: sample.tokens).first)
  let range = NounPhrase(findings: sample.findings).range(
    around: noun.firstToken..<noun.endToken, in: sample.tokens, keepsPlace: keepsPlace)
  return sample.findings.text(range)
}

@Suite struct NounPhraseTests {
  @Test(arguments: [
    (
      "Le club prépare un concert de jazz manouche pour tous.", "concert de jazz manouche pour tous"
    ),
    ("Le festival des musiques anciennes aura lieu ici.", "festival des musiques anciennes"),
    ("La réunion publique sur le budget est prévue demain.", "réunion publique sur le budget"),
    ("Un atelier « Fabriquer son nichoir » ouvre le bal.", "atelier « Fabriquer son nichoir »"),
    ("Une exposition de photographies, ouverte à tous.", "exposition de photographies"),
  ])
  func `a phrase ends at a verb, a stop or its place`(text: String, expected: String) throws {
    #expect(try phrase(text) == expected)
  }

  @Test func `a phrase ends before its date`() throws {
    #expect(try phrase("Un concert de harpe le 17 janvier à Dole.") == "concert de harpe")
    #expect(try phrase("Un concert de harpe à Dole le 17 janvier.") == "concert de harpe")
  }

  @Test func `a trip keeps its place`() throws {
    #expect(
      try phrase("Une mission au Japon est prévue.", keepsPlace: true) == "mission au Japon")
    #expect(try phrase("Un concert de harpe au Japon est prévu.") == "concert de harpe")
  }

  @Test func `a bare noun keeps its town, but no venue`() throws {
    #expect(try phrase("Une conférence à Vesoul est prévue.") == "conférence à Vesoul")
    #expect(try phrase("Une conférence à la salle Proudhon est prévue.") == "conférence")
  }

  @Test func `an event noun before the head belongs to it`() throws {
    let sample = SampleText("La cérémonie d'inauguration du stade se tiendra demain.")
    let noun = try #require(sample.findings.senses(.eventNoun, in: sample.tokens).last)
    let range = NounPhrase(findings: sample.findings).range(
      around: noun.firstToken..<noun.endToken, in: sample.tokens, keepsPlace: false)
    #expect(sample.findings.text(range) == "cérémonie d'inauguration du stade")
  }

  @Test func `a number before an edition belongs to it`() throws {
    #expect(try phrase("La 16e foire aux livres aura lieu ici.").hasSuffix("foire aux livres"))
  }

  @Test func `an English phrase takes the words before its noun`() throws {
    #expect(
      try phrase("The annual flower show will take place here.", "en") == "annual flower show")
    #expect(try phrase("A free string quartet concert is planned.", "en").hasSuffix("concert"))
  }

  @Test func `a quote that never closes does not swallow the text`() throws {
    let words = String(repeating: "mot ", count: 200)
    #expect(try phrase("Un atelier « \(words)").utf8.count < 200)
  }

  @Test func `a verb in the present ends a phrase`() throws {
    #expect(try phrase("La foire aux livres attire du monde.") == "foire aux livres")
  }

  @Test func `initials and titles of persons end no phrase, and a sentence does`() throws {
    #expect(try phrase("Obsèques de M. Yves Daniou, jeudi.") == "Obsèques de M. Yves Daniou")
    #expect(try phrase("La causerie de J. Roux aura lieu.") == "causerie de J. Roux")
    #expect(try phrase("On a fermé le bal. Le maire est content.") == "bal")
  }

  @Test func `a word before an article is a verb, and an adjective before a link is none`() throws {
    #expect(try phrase("Le festival subit un autre sort.") == "festival")
    #expect(try phrase("The meeting overran its slot.", "en") == "meeting")
    #expect(try phrase("Une visite guidée des remparts suivra.") == "visite guidée des remparts")
  }

  @Test func `a feast before its noun may hold a word that is a verb elsewhere`() throws {
    #expect(
      try phrase("The May Day bank holiday car boot sale is on.", "en")
        == "May Day bank holiday car boot sale")
  }

  @Test func `behind a link and an article stands a noun`() {
    #expect(
      lines("Une rencontre avec la ferme Durand aura lieu le 4 mars 2026.", [.title, .kind])
        == ["Rencontre avec la ferme Durand | meeting"])
  }
}
