import Testing

@testable import EventExtraction

@Suite struct TitleCompleterTests {
  @Test func `a single word goes on to the place that tells it from others`() {
    #expect(
      lines("Un rassemblement devant la préfecture est prévu le 3 mars 2026 à 14 h.", [.title])
        == ["Rassemblement devant la préfecture"])
    #expect(
      lines("A talk at Rydal Hall is planned for 3 March 2026 at 7pm.", [.title], "en")
        == ["Talk at Rydal Hall"])
  }

  @Test func `a title that says enough leaves its place out`() {
    #expect(
      lines("Une conférence sur les haies à la médiathèque est prévue le 3 mars 2026.", [.title])
        == ["Conférence sur les haies"])
  }

  @Test func `a place behind the day stays out`() {
    #expect(lines("Loto le 3 mars 2026 à la salle des fêtes.", [.title]) == ["Loto"])
  }

  @Test func `an entry goes on behind its colon`() {
    #expect(
      lines(
        """
        AGENDA

        3 mars 2026, 20 h – Voix du soir : chœur de chambre Alma
        5 mars 2026, 15 h – Thé dansant : annulé
        """, [.title]) == ["Voix du soir : chœur de chambre Alma", "Thé dansant"])
  }
}
