import Testing

@testable import EventExtraction

/// Lines of days and hours that a sentence above introduces.
extension ListingReaderTests {
  @Test func `days alone on a line are of what the sentence above tells`() {
    #expect(
      lines(
        """
        Calendrier du conseil

        Le conseil se réunira en séance ordinaire les :

        15 janvier, 12 février et 11 mars
        """, Self.fields) == [
          "2026-01-15 | Séance ordinaire", "2026-02-12 | Séance ordinaire",
          "2026-03-11 | Séance ordinaire",
        ])
  }

  @Test func `days on which a house is shut are none`() {
    for sentence in ["Le bureau est fermé les :", "Vacances de la secrétaire :"] {
      #expect(
        lines(
          "Calendrier du conseil\n\n\(sentence)\n\n15 janvier, 12 février et 11 mars",
          Self.fields) == [], "\(sentence)")
    }
  }

  @Test func `towns with their hours are of what the sentence above calls for`() {
    #expect(
      lines(
        """
        Tous dehors le 22 janvier !

        Les syndicats appellent à une journée de manifestations le jeudi 22 janvier.

        - Belfort : Maison du Peuple -> 10h00
        - Vesoul : place de la République -> 14h00
        - Dole : gare -> 17h30
        """, Self.fields + [.venue, .town]) == [
          "2026-01-22T10:00 | Journée de manifestations | Maison du Peuple | Belfort",
          "2026-01-22T14:00 | Journée de manifestations | - | Vesoul",
          "2026-01-22T17:30 | Journée de manifestations | gare | Dole",
        ])
  }

  @Test func `towns without an hour are no events of their own`() {
    #expect(
      lines(
        """
        Tous dehors le 22 janvier !

        Les syndicats appellent à une journée de manifestations le jeudi 22 janvier.

        - Belfort : 1 200 personnes
        - Vesoul : 300 personnes
        """, Self.fields) == ["2026-01-22 | Journée de manifestations"])
  }
}
