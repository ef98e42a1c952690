import Testing

@testable import EventExtraction

@Suite struct StateHeadingRefinerTests {
  private static let fields: [EventField] = [.when, .before, .status, .title]

  @Test func `a line of state holds for the list below it, up to the next`() {
    #expect(
      lines(
        """
        Tempête : ce qui change

        SONT ANNULÉS
        - le marché du centre, dimanche 18 janvier
        - la marche aux lampions, samedi 17 janvier, 19 h

        SONT MAINTENUS
        - le conseil municipal du mardi 20 janvier, 18 h 30
        """, [.when, .status]) == [
          "2026-01-18 | cancelled", "2026-01-17T19:00 | cancelled",
          "2026-01-20T18:30 | confirmed",
        ])
  }

  @Test func `under moved, from one day to another is no span`() {
    #expect(
      lines(
        """
        Storm changes

        Moved
        - Garden fair: from Saturday 17 January to Saturday 24 January
        """, Self.fields, "en") == [
          "2026-01-24 | was 2026-01-17 | rescheduled | Garden fair"
        ])
  }

  @Test func `a heading that says more than a state holds for nothing`() {
    #expect(
      lines(
        """
        Le bal annulé fait parler

        Nos rendez-vous de la semaine
        - le marché du centre, dimanche 18 janvier
        """, [.status]) == ["confirmed"])
  }
}
