import Testing

@testable import EventExtraction

@Suite struct VenueBehindHourTests {
  @Test(arguments: [
    ("Vigile pascale, samedi 24 janvier, 21 h, Saint-Corentin", "fr", "Saint-Corentin"),
    ("Charity breakfast, Monday 19 January, 7 a.m., First Methodist", "en", "First Methodist"),
    (
      "Le concert du trio (24 janvier, 20 h, Grand Tambour) affiche complet.", "fr", "Grand Tambour"
    ),
  ])
  func `a bare name ends the announcement behind its hour`(
    text: String, language: String, expected: String
  ) {
    #expect(lines(text, [.venue], language) == [expected])
  }

  @Test(arguments: [
    "Concert, samedi 24 janvier, 20 h, Paul Arnaud",
    "Concert, samedi 24 janvier, 20 h, entrée libre",
    "Concert, samedi 24 janvier, 20 h, Récital",
  ])
  func `a person, a price or what is played is no venue`(text: String) {
    #expect(lines(text, [.venue]) == ["-"])
  }

  @Test func `behind the hour what takes place may be told`() {
    #expect(lines("Samedi 24 janvier, 20 h, Les Frères Labonté", [.venue]) == ["-"])
  }

  @Test func `a day in brackets is followed by the house too`() {
    #expect(
      lines("La projection de « Bergères » (25/02, Le Pestel) est prête.", [.venue]) == [
        "Le Pestel"
      ])
    #expect(
      lines("La projection de « Bergères » aura lieu le 25/02, Le Pestel y tient.", [.venue]) == [
        "-"
      ])
  }

  @Test func `the street of the house may stand behind its name`() {
    #expect(
      lines(
        "Harvest supper: Saturday 24 January, 7pm, O'Neill's, Market Street, Kendal.",
        [.venue, .address], "en") == ["O'Neill's | Market Street"])
  }
}
