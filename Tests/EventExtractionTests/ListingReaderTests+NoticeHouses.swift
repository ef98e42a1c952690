import Testing

@testable import EventExtraction

/// Houses, hours and titles of cards that no noun tells.
extension ListingReaderTests {
  private static let whole = fields + [.venue, .town]

  @Test func `the line below the hour is the house where the title stands above the day`() {
    #expect(
      lines(
        """
        The Lanterns
        Saturday 14 March
        Doors: 7pm, show: 8pm
        The Black Swan

        Ceilidh
        Sunday 15 March
        Time: 7.30pm
        Burley Hall
        """, Self.fields + [.venue], "en") == [
          "2026-03-14T20:00 | The Lanterns | The Black Swan",
          "2026-03-15T19:30 | Ceilidh | Burley Hall",
        ])
    #expect(
      lines(
        """
        Les Merles
        Samedi 14 mars, 20 h
        avec Trio Kerven
        Gratuit

        Bal folk
        Dimanche 15 mars, 17 h
        Salle Battant
        """, Self.fields + [.venue]) == [
          "2026-03-14T20:00 | Les Merles | -", "2026-03-15T17:00 | Bal folk | Salle Battant",
        ])
  }

  @Test func `a name before a town or beside its line is a house`() {
    #expect(
      lines(
        """
        Samedi 14 mars 2026
        20 h 30
        Les Merles
        Le Moloco, Audincourt
        Rock

        Dimanche 15 mars 2026
        17 h
        Trio Kerven
        Besançon (25)
        La Rodia
        """, Self.whole) == [
          "2026-03-14T20:30 | Les Merles | Le Moloco | Audincourt",
          "2026-03-15T17:00 | Trio Kerven | La Rodia | Besançon",
        ])
  }

  @Test func `the house of one card is not that of the others`() {
    #expect(
      lines(
        """
        SAMEDI 14 MARS
        20 h 30
        LES MERLES
        Tarif : 12 €

        DIMANCHE 15 MARS
        17 h
        BAL FOLK
        Salle Battant
        """, Self.fields + [.venue]) == [
          "2026-03-14T20:30 | LES MERLES | -", "2026-03-15T17:00 | BAL FOLK | Salle Battant",
        ])
  }

  @Test func `the hour of what is played goes before that of the doors`() {
    #expect(
      lines(
        """
        Les Merles
        samedi 14 mars
        Ouverture des portes : 19 h
        Concert : 20 h 30
        Le Moloco, Audincourt

        Trio Kerven
        vendredi 20 mars
        Portes 19 h 30
        La Rodia, Besançon
        """, Self.whole) == [
          "2026-03-14T20:30 | Les Merles | Le Moloco | Audincourt",
          "2026-03-20T19:30 | Trio Kerven | La Rodia | Besançon",
        ])
  }

  @Test func `what bears the name of a house is held where the other line says`() {
    #expect(
      lines(
        """
        Saturday 14 March 2026
        10am - 12pm
        Repair Café
        Town Hall

        Sunday 15 March 2026
        8pm
        Folk session
        Mash House
        """, Self.fields + [.venue], "en") == [
          "2026-03-14T10:00/12:00 | Repair Café | Town Hall",
          "2026-03-15T20:00 | Folk session | Mash House",
        ])
  }

  @Test func `who plays, a button and a price do not end a card`() {
    #expect(
      lines(
        """
        Théâtre
        LE MALADE IMAGINAIRE
        Molière / Cie des Dunes
        Vendredi 13 mars 20 h 30
        Théâtre Ledoux
        de 8 à 22 €
        Réserver

        Danse
        BRUMES
        Cie Aval
        Samedi 14 mars 19 h
        L'Espace
        Réserver
        """, Self.fields) == [
          "2026-03-13T20:30 | LE MALADE IMAGINAIRE", "2026-03-14T19:00 | BRUMES",
        ])
  }
}
