import Testing

@testable import EventExtraction

/// What a line with a day heads, and what it leaves to the lines below.
extension ListingReaderTests {
  @Test func `a feast told with its date heads the hours below`() {
    #expect(
      lines(
        """
        Feuille paroissiale

        Vendredi saint 3 avril
        15h00 : célébration de la Passion, Bulle
        19h00 : chemin de croix, Morlon

        Pâques, dimanche 5 avril
        10h00 : messe, Bulle
        """, Self.fields) == [
          "2026-04-03T15:00 | Célébration de la Passion", "2026-04-03T19:00 | Chemin de croix",
          "2026-04-05T10:00 | Messe",
        ])
  }

  @Test func `what stands before a venue and its address is the title`() {
    #expect(
      lines(
        """
        Vendredi 13 mars
        12h30 - Contes à croquer, bibliothèque des Prés, 40 rue Haute
        20h - Radio Chaland, café du Port
        """, Self.fields) == [
          "2026-03-13T12:30 | Contes à croquer", "2026-03-13T20:00 | Radio Chaland",
        ])
  }

  @Test func `the run over its programme is what the line above names`() {
    #expect(
      lines(
        """
        LES BERGES, festival de chanson
        Du mercredi 11 au vendredi 13 mars 2026

        Mercredi 11
        18h30 - Apéro-concert
        Jeudi 12
        14h - Concert scolaire
        Vendredi 13
        20h - Bal
        """, [.when]
      ).first == "2026-03-11/2026-03-13")
  }

  @Test func `an entry moved to another day keeps the day of the lines below it`() {
    #expect(
      lines(
        """
        Samedi 14 mars
        14h00 U13 filles - Valdoie
        18h00 Réserve - Vesoul, décalé au mercredi 18 mars, 20h
        20h30 Équipe première - Épinal
        """, [.when]
      ).contains("2026-03-14T20:30"))
  }

  @Test func `a sentence behind one that says no tells of its own`() {
    #expect(
      lines(
        "Pas de chorale jeudi. Prochaine répétition le 3 février, 20 h, salle Chopin.", Self.fields)
        == ["2026-02-03T20:00 | Répétition"])
  }

  @Test func `a feast over its hour is the day of the title below`() {
    #expect(
      lines(
        """
        Semaine sainte

        Jeudi Saint
        à 16 h à l'église saint Martin
        Célébration de la Cène

        Vendredi Saint
        à 15 h à l'église saint Martin
        Chemin de croix
        """, Self.fields + [.venue]) == [
          "2026-04-02T16:00 | Célébration de la Cène | église saint Martin",
          "2026-04-03T15:00 | Chemin de croix | église saint Martin",
        ])
  }

  @Test func `a feast over an hour without a title is what is held, without an hour it is nothing`()
  {
    #expect(
      lines(
        """
        Semaine sainte

        Jeudi Saint
        à 16 h à l'église saint Martin

        Dimanche de Pâques
        à 10 h 30 à l'église saint Martin
        """, Self.fields) == [
          "2026-04-02T16:00 | Jeudi Saint", "2026-04-05T10:30 | Dimanche de Pâques",
        ])
    #expect(
      lines("Semaine sainte\n\nJeudi Saint\nLes enfants préparent des fleurs.", Self.fields) == [])
  }
}
