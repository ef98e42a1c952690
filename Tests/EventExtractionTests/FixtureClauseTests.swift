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
}
