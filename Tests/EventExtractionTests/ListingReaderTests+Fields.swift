import Testing

@testable import EventExtraction

/// Labels of an event, each on a line over what it is a label of.
extension ListingReaderTests {
  @Test func `labels alone on their lines tell what stands below them`() {
    #expect(
      lines(
        """
        Concert des Merles

        Date
        14 mars 2026
        Heure
        19 h
        Lieu
        Salle des fêtes, Dole
        """, Self.fields + [.venue, .town])
        == ["2026-03-14T19:00 | Concert des Merles | Salle des fêtes | Dole"])
    #expect(
      lines(
        """
        Town Council

        Meeting Date:
        March 14, 2026
        Meeting Time:
        7:00 PM
        Meeting Location:
        Town Hall
        """, Self.fields + [.venue], "en") == ["2026-03-14T19:00 | Town Council | Town Hall"])
  }

  @Test(arguments: [
    "Quand\n14 mars 2026, 19 h\n\nOù\nSalle des fêtes, Dole",
    "Quand ?\nSamedi 14 mars à 19 h\nOù ?\nSalle des fêtes, Dole",
    "Date de l'événement\n14 mars 2026\n\nHeure de début\n19 h\n\nEmplacement\nSalle des fêtes, Dole",
  ])
  func `questions and longer labels that stand over their answers are labels`(labels: String) {
    #expect(
      lines("Le concert des Merles\n\n\(labels)", Self.fields + [.town])
        == ["2026-03-14T19:00 | Concert des Merles | Dole"])
  }

  @Test func `a day on a line below a title is that of writing`() {
    #expect(
      lines(
        """
        Concert des Merles

        14 mars 2026

        Les Merles ont publié un disque que la critique aime beaucoup.
        """, Self.fields, on: "2026-03-20") == [])
  }
}
