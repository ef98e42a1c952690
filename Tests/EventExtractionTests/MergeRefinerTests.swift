import Testing

@testable import EventExtraction

@Suite struct MergeRefinerTests {
  @Test func `two nouns of one day are two events, and one noun told again is one`() {
    let sale = "La bourse aux jouets aura lieu dimanche 18 janvier à 10 h à Dole."
    #expect(
      lines(
        sale + " La randonnée aux flambeaux du dimanche 18 janvier est annulée.", [.when, .status])
        == ["2026-01-18T10:00 | confirmed", "2026-01-18 | cancelled"])
    #expect(
      lines(sale + " La bourse du dimanche 18 janvier est ouverte à tous.", [.when])
        == ["2026-01-18T10:00"])
  }

  @Test func `an event told twice is one, with what either tells`() {
    #expect(
      lines(
        """
        Un salon du livre à Dole

        Le salon du livre aura lieu samedi 24 janvier. Les auteurs du pays y sont attendus.

        Le salon du livre ouvrira samedi 24 janvier à 10h à Dole.
        """, [.when, .town]) == ["2026-01-24T10:00 | Dole"])
  }

  @Test func `a fact box repeats its article`() {
    #expect(
      lines(
        """
        La chorale en concert

        La chorale de Dole donnera un concert samedi 24 janvier à 20h30.

        Concert de la chorale, samedi 24 janvier à 20h30 à Dole. Entrée libre.
        """, [.when]) == ["2026-01-24T20:30"])
  }

  @Test func `what is called off is not what is held on its day`() {
    #expect(
      lines(
        """
        L'ambiance sera au rendez-vous. Samedi 17 janvier, dès 13 h, glissades au parc.

        Le feu d'artifice de samedi 17 janvier est annulé.
        """, [.when, .status])
        == ["2026-01-17T13:00 | confirmed", "2026-01-17 | cancelled"])
  }

  @Test func `two events of one day stay two`() {
    #expect(
      lines(
        """
        Le concert de harpe aura lieu le 24 janvier à 15h à Dole. Le tournoi de judo aura lieu \
        le 24 janvier à 18h à Dole.
        """, [.when, .kind])
        == ["2026-01-24T15:00 | concert", "2026-01-24T18:00 | sport"])
  }

  @Test func `one event in two towns stays two`() {
    #expect(
      lines(
        """
        Une réunion publique aura lieu le 24 janvier à Dole. Une réunion publique aura lieu le \
        24 janvier à Vesoul.
        """, [.when, .town]) == ["2026-01-24 | Dole", "2026-01-24 | Vesoul"])
  }

  @Test func `a moved event told again by its old day is one`() {
    #expect(
      lines(
        """
        Le salon du livre est reporté du 24 janvier au 7 février à Dole.

        Le salon du livre du 24 janvier devait accueillir trente auteurs à Dole.
        """, [.when, .status]) == ["2026-02-07 | rescheduled"])
  }

  @Test func `the first day of a series told without its hour is the series`() {
    #expect(
      lines(
        """
        Evening lectures at the Town Hall from 23 January

        Evening lectures: each Friday from 23 January to 27 February, 7.30pm, Town Hall.
        """, [.when], "en"
      ).count == 1)
    // Another event on the first day of a series.
    #expect(
      lines(
        """
        Le cours de harpe a lieu tous les samedis à 10 h à Dole, du 17 janvier au 28 mars. Le tournoi \
        de judo aura lieu le samedi 17 janvier à Dole.
        """, [.kind]
      ).contains("sport"))
  }

  @Test func `the fields of a page tell the hour over it exactly`() {
    #expect(
      lines(
        """
        Quel avenir pour les haies du bocage ?

        La chambre d'agriculture organise une table ronde « Quel avenir pour les haies du bocage ? » samedi
        24 janvier 2026 à 12 h.

        En pratique

        Date : 24 janvier 2026
        Heure : 12 h 30 à 14 h
        Lieu : salle Bellevue, Dole
        """, [.when]) == ["2026-01-24T12:30/14:00"])
  }

  @Test func `the first day of a run told by the same title is the run`() {
    let run = "Le festival des Berges a lieu du 23 au 25 janvier."
    #expect(
      lines("\(run)\n\nLe festival des Berges débutera le 23 janvier.", [.when])
        == ["2026-01-23/2026-01-25"])
    #expect(
      lines("\(run)\n\nLe bal des Berges aura lieu le 23 janvier.", [.when])
        == ["2026-01-23/2026-01-25", "2026-01-23"])
  }

  @Test func `the end of the days that an event had is none of its new one`() {
    #expect(
      lines(
        """
        Le festival des Berges, prévu du 23 au 25 janvier, est reporté au 14 février.

        Le festival des Berges du 23 au 25 janvier devait accueillir dix groupes.
        """, [.when, .status]) == ["2026-02-14 | rescheduled"])
  }
}
