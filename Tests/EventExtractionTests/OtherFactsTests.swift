import Testing

@testable import EventExtraction

@Suite struct OtherFactsTests {
  @Test(arguments: [
    (
      "Une visite du chantier est proposée le 24 janvier à 14 h, à Dole.",
      ["2026-01-24T14:00 | Visite du chantier"]
    ),
    ("Les travaux commenceront le 24 janvier à Dole.", []),
    ("La circulation sera coupée le 24 janvier à Dole.", []),
  ])
  func `words of another fact forbid a date only where no event is named`(
    text: String, expected: [String]
  ) {
    #expect(lines(text, [.when, .title]) == expected)
  }

  @Test func `the weather of a condition is none that is told`() {
    #expect(
      lines("Dancing in the car park, weather allowing, Monday 19 January at 1pm.", [.when], "en")
        == ["2026-01-19T13:00"])
    #expect(lines("Weather on Monday 19 January: rain.", [.when], "en") == [])
  }

  @Test func `what is visited is no fact of its own`() {
    #expect(
      lines(
        "La visite du chantier avec les élèves, annoncée pour le 24 janvier, est annulée.",
        [.when, .status]) == ["2026-01-24 | cancelled"])
  }

  @Test(arguments: [
    RightReading(
      "« Travaux en cours », lundi 23 mars à 20 h, salle des fêtes de Dole.",
      ["2026-03-23T20:00 | « Travaux en cours »"]),
    RightReading(
      "Au théâtre de Dole, la compagnie revient avec « Travaux », de Luc Morin, lundi 23 mars à 20 h.",
      ["2026-03-23T20:00 | Compagnie"]),
    RightReading(
      "Au théâtre de Dole, la compagnie revient avec des travaux, de Luc Morin, lundi 23 mars à 20 h.",
      []),
    RightReading("Les travaux, lundi 23 mars à 20 h, feront du bruit.", []),
    RightReading("Les « travaux », lundi 23 mars à 20 h, feront du bruit.", []),
  ])
  func `a word of what a work is called tells no fact`(row: RightReading) {
    row.check([.when, .title])
  }
}
