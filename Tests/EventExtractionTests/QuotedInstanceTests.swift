import Testing

@testable import EventExtraction

@Suite struct QuotedInstanceTests {
  @Test(arguments: [
    RightReading(
      """
      Le maire l'a dit. Deux conférences sont prévues : « Les volcans » par Luc Morin le 22 janvier, \
      « Vivre sur Mars » par Jeanne Petit le 12 février.
      """,
      ["2026-01-22 | Les volcans", "2026-02-12 | Vivre sur Mars"]),
    RightReading(
      """
      The mayor said so. Two lectures are planned: "Roman roads" by Ann Lee (22 January) and "Mills" by \
      Tom Pike (12 February).
      """,
      ["2026-01-22 | Roman roads", "2026-02-12 | Mills"], "en"),
    // One name for two days is that of both.
    RightReading(
      "Le maire l'a dit. La conférence « Les volcans » est prévue le 22 janvier et le 12 février.",
      ["2026-01-22 | Conférence « Les volcans »", "2026-02-12 | Conférence « Les volcans »"]),
  ])
  func `each day has the name in marks before it`(row: RightReading) {
    row.check([.when, .title])
  }

  @Test func `a work behind its day, with at most hours and a house between, is in the title`() {
    #expect(
      lines(
        """
        Les Amis du vieux Salins proposent une conférence, vendredi 6 février à 18 h 30, salle Notre-Dame : \
        « Le sel et la ville », par Hélène Vautrin.
        """, [.when, .title, .venue])
        == ["2026-02-06T18:30 | Conférence « Le sel et la ville » | salle Notre-Dame"])
    #expect(
      lines(
        "La réunion aura lieu le 6 février : « Nous serons nombreux », promet le maire.",
        [.when, .title]) == ["2026-02-06 | Réunion"])
  }
}
