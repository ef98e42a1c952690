import ArticleText
import Testing

@testable import EventExtraction

@Suite struct DayGridTests {
  private static let fields: [EventField] = [.when, .title]

  @Test func `hours in columns of days are sessions of their row`() {
    #expect(
      lines(
        """
        Cinéma Le Rex
        Semaine du 4 au 7 février 2026

                            | mer 4 | jeu 5 | ven 6 | sam 7
        L'ÉTANG NOIR 1h52   |  20h30|       |  18h  |  20h30
        PETIT OURS 0h45     |  10h  |       |       |
        """, Self.fields) == [
          "2026-02-04T20:30 | L'ÉTANG NOIR", "2026-02-04T10:00 | PETIT OURS",
          "2026-02-06T18:00 | L'ÉTANG NOIR", "2026-02-07T20:30 | L'ÉTANG NOIR",
        ])
  }

  @Test func `columns set by spaces hold as well`() {
    #expect(
      lines(
        """
        Cinéma Le Rex
        Semaine du 4 au 6 février 2026

                             Mer 4    Jeu 5    Ven 6
        L'Étang noir         14h      20h30
        Les Veilleurs                 18h      20h45
        """, Self.fields) == [
          "2026-02-04T14:00 | L'Étang noir", "2026-02-05T20:30 | L'Étang noir",
          "2026-02-05T18:00 | Les Veilleurs", "2026-02-06T20:45 | Les Veilleurs",
        ])
  }

  @Test func `two days over their lines are no grid`() {
    #expect(
      lines(
        """
        L'agenda du canton

        samedi 17 janvier | Dole | Loto des pompiers
        dimanche 18 janvier | Vesoul | Bourse aux livres
        """, Self.fields) == [
          "2026-01-17 | Loto des pompiers", "2026-01-18 | Bourse aux livres",
        ])
  }
}
