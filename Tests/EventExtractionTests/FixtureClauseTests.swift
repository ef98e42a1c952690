import Testing

@testable import EventExtraction

@Suite struct FixtureClauseTests {
  @Test(arguments: [
    RightReading(
      "Le maire a parlé du budget. Jura Sud reçoit Besançon ce samedi (18 h) au stade de Molinges.",
      ["2026-01-17T18:00 | Jura Sud reçoit Besançon | sport"]),
    RightReading(
      "Le bilan est bon. Les Dolois affronteront Pontarlier samedi à 20 h.",
      ["2026-01-17T20:00 | Dolois affronteront Pontarlier | sport"]),
    // A house receives a guest, and no team.
    RightReading(
      "Le bilan est bon. La bibliothèque reçoit Marie Nimier samedi à 20 h.",
      ["2026-01-17T20:00 | Marie Nimier | other"]),
  ])
  func `a team that receives another names the match`(row: RightReading) {
    row.check([.when, .title, .kind])
  }

  @Test func `a small word may stand behind the verb`() {
    #expect(
      lines("Dole recevra ensuite Beaune le samedi 24 janvier à 15 h.", [.title])
        == ["Dole recevra ensuite Beaune"])
  }

  @Test(arguments: [
    RightReading(
      "Rugby. Dole jouera à domicile contre Beaune dimanche à 15 h.",
      ["2026-01-18T15:00 | Dole - Beaune | -"]),
    RightReading(
      "Les Doloises se déplaceront à Metz le samedi 24 janvier avant d'accueillir Brest, le 31.",
      ["2026-01-24 | Doloises se déplaceront à Metz | Metz", "2026-01-31 | Doloises - Brest | -"]),
    RightReading(
      "Le FC Sochaux recevra Dijon vendredi 23 janvier à 20 h, puis se déplacera à Nancy le 30 janvier.",
      [
        "2026-01-23T20:00 | FC Sochaux recevra Dijon | -",
        "2026-01-30 | FC Sochaux se déplacera à Nancy | Nancy",
      ]),
    RightReading(
      "Hockey : Besançon affrontera Dole samedi à 18 h.",
      ["2026-01-17T18:00 | Besançon affrontera Dole | Besançon"]),
    // Against what, and not whom.
    RightReading(
      "Le Rotary organise une marche contre Alzheimer samedi à 15 h.",
      ["2026-01-17T15:00 | Marche contre Alzheimer | -"]),
  ])
  func `a match is told by who travels and by who is played against`(row: RightReading) {
    row.check([.when, .title, .town])
  }

  @Test func `lines of a day and two names are matches without a word of sport`() {
    #expect(
      lines("7 février : Dole - Givors\n14 février : Beaune - Dole", [.when, .title]) == [
        "2026-02-07 | Dole - Givors", "2026-02-14 | Beaune - Dole",
      ])
  }
}
