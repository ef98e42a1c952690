import Testing

@testable import EventExtraction

@Suite struct TitleColumnsTests {
  @Test func `the column under a head for titles names the events`() {
    #expect(
      lines(
        """
        Cycle de conférences

        Date | Heure | Intervenant | Sujet | Salle
        03/03/2026 | 14h30 | Claire Moreau | Les faïences | Amphi A
        10/03/2026 | 14h30 | Denis Lhomme | Lire un cadastre | Amphi A
        """, [.title]) == ["Les faïences", "Lire un cadastre"])
  }

  @Test func `a table that names no event takes the noun of the text above`() {
    #expect(
      lines(
        """
        The meetings of the Planning Board are open to all. Agendas go up a week ahead.

        Date\tTime\tAgenda\tMinutes
        02/17/2026\t7:00 p.m.\tAgenda\tMinutes
        03/17/2026\t7:00 p.m.\tAgenda
        """, [.title], "en") == ["Meeting of the Planning Board", "Meeting of the Planning Board"])
  }

  @Test func `lines that only look like rows keep their own titles`() {
    #expect(
      lines(
        """
        Agenda

        Publié le 14 janvier 2026

        Mardi 3 mars 2026 à 14h | Loto du club | Dole
        Mardi 10 mars 2026 à 20h | Concert de harpe | Vesoul
        """, [.title]) == ["Loto du club", "Concert de harpe"])
  }
}
