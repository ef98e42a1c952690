import ArticleText
import TemporalExpressions
import Testing

@testable import EventExtraction

@Suite struct LineDateFinderTests {
  @Test(arguments: [
    RightReading(
      """
      Tournée des Pantins

      11.03 Reims
      08.11 Dinant
      10.01 Namur
      """,
      [
        "2026-03-11 | Tournée des Pantins", "2026-11-08 | Tournée des Pantins",
        "2027-01-10 | Tournée des Pantins",
      ]),
    RightReading(
      """
      NOVEMBRE 2025

      Me 12 | 19 h | Ouverture de résidence
      Je 13, ve 14 | 20 h 30 | Les Amants du rond-point
      Sa 15 | 15 h | Atelier de gravure
      """,
      [
        "2025-11-12T19:00 | Ouverture de résidence",
        "2025-11-13T20:30 | Les Amants du rond-point",
        "2025-11-14T20:30 | Les Amants du rond-point", "2025-11-15T15:00 | Atelier de gravure",
      ]),
    RightReading(
      """
      Février 2026

      14 : concours de belote
      21 : bal folk
      28 : loto du club
      """,
      ["2026-02-14 | Concours de belote", "2026-02-21 | Bal folk", "2026-02-28 | Loto du club"]),
    RightReading(
      """
      Programme du foyer

      me 14 janvier à 20 h : veillée de contes
      ve 16 : concert de harpe
      """, ["2026-01-14T20:00 | Veillée de contes", "2026-01-16 | Concert de harpe"]),
  ])
  func `heads of like lines are days`(row: RightReading) { row.check([.when, .title]) }

  @Test(arguments: [
    "Scores\n\n11.9 Dupont\n10.95 Martin\n10.8 Durand",
    "Les chapitres\n\n1 : la route\n2 : la ferme\n3 : le retour",
    "Il a dit : je 12 fois non.",
    "4. Demandes\n4.1 Prêt de la salle\n4.2 Prêt de tables\n4.3 Droit de passage\n5.1 Voirie",
    "Recette de février\n\n200 : grammes de farine\n3 : œufs frais",
  ])
  func `numbers that no neighbour makes days are none`(text: String) {
    let article = SampleText.article(text)
    let found = LineDateFinder(article: article, isMonthFirst: false).completing([])
    #expect(found.map { article.string($0.begin, $0.end) } == [])
  }

  @Test func `a weekday beside tells which number is the month`() {
    let found = lines(
      """
      Juniper Hall, Asheville

      12.05 FRI  Gravel Choir  8pm
      12.13 SAT  The Biscuit Opera  11am
      01.09 FRI  Low Gap Revue  8pm
      """, [.when, .title], on: "2025-11-20", "en")
    #expect(
      found == [
        "2025-12-05T20:00 | Gravel Choir", "2025-12-13T11:00 | The Biscuit Opera",
        "2026-01-09T20:00 | Low Gap Revue",
      ])
  }
}
