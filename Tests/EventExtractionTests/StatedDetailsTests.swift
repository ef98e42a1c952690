import Testing

@testable import EventExtraction

private func details(_ text: String, _ language: String = "fr") -> StatedDetails {
  let sample = SampleText(text, language)
  return StatedDetails(findings: sample.findings, tokens: sample.tokens)
}

@Suite struct StatedDetailsTests {
  @Test(arguments: [
    ("Loto samedi 17 janvier, 3 € le carton.", "3 €"),
    ("Concert à 20h. Places : 8/5 €, réservation conseillée.", "8/5 €"),
    ("Repas dansant, 12,50 € par personne.", "12,50 €"),
    ("Tarif : 10 €, réduit 5 €. Buvette.", "10 €, réduit 5 €"),
    ("Conférence à 18h, entrée libre.", "entrée libre"),
  ])
  func `a price is what stands around its sign, behind its label, or the words for none`(
    text: String, expected: String
  ) {
    #expect(details(text).price == expected)
  }

  @Test func `an English price has its sign in front`() {
    #expect(details("Doors at 7pm, £12 on the night.", "en").price == "£12")
    #expect(details("Free admission, all welcome.", "en").price == "Free admission")
  }

  @Test(arguments: [
    ("Inscriptions au 03 84 00 00 00 avant le 20 mars.", "03 84 00 00 00"),
    ("Tél. 03.84.00.00.00", "03.84.00.00.00"),
    ("Renseignements : club@exemple.fr.", "club@exemple.fr"),
    ("On réserve au 418 555-0178 (poste 128).", "418 555-0178"),
  ])
  func `an address of mail or a number to call is a contact`(text: String, expected: String) {
    #expect(details(text).contact == expected)
  }

  @Test(arguments: [
    "Loto le 17 janvier 2026 à 20h30.", "Le 12 rue des Prés, 39100 Dole.", "1 312 places, 24 lots.",
  ])
  func `days, streets and counts are no contact`(text: String) {
    #expect(details(text).contact == nil)
    #expect(details(text).price == nil)
    #expect(details(text).link == nil)
  }

  @Test func `a link ends before the stop of its sentence`() {
    #expect(
      details("Inscription sur https://exemple.fr/stage?id=1.").link
        == "https://exemple.fr/stage?id=1"
    )
    #expect(details("Billets : www.exemple.fr, ou sur place.").link == "https://www.exemple.fr")
  }

  @Test func `who organises stands behind the verb or the label`() {
    #expect(
      details("Un loto organisé par le Comité des fêtes de Dole le 17 janvier.").organizer
        == "Comité des fêtes de Dole")
    #expect(
      details("A concert hosted by the Civic Society on 3 March.", "en").organizer
        == "Civic Society")
    #expect(details("Un loto le 17 janvier à Dole.").organizer == nil)
  }

  @Test func `an event has the details of its own paragraph, not of its neighbour's`() throws {
    let sample = SampleText.article(
      """
      Agenda

      Un concert aura lieu le samedi 17 janvier à Dole. Entrée libre.

      Une conférence aura lieu le mardi 20 janvier à Dole. Tarif : 5 €.
      """)
    let events = Extractor(options: SampleText.options(SampleText.writtenOn))
      .extract(from: sample).events
    #expect(events.map(\.price) == ["Entrée libre", "5 €"])
  }
}
