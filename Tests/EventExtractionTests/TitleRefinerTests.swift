import Testing

@testable import EventExtraction

@Suite struct TitleRefinerTests {
  @Test func `a name in quotes completes its noun`() {
    #expect(
      lines("L'exposition, intitulée « Suie », se tiendra du 3 au 8 mars 2026 à Dole.", [.title])
        == ["Exposition « Suie »"])
    #expect(
      lines("La médiathèque accueille « Suie », une exposition, le 3 mars 2026.", [.title])
        == ["Exposition « Suie »"])
  }

  @Test func `a noun is completed by what another sentence says of it`() {
    #expect(
      lines(
        """
        Le club prépare une conférence sur les abeilles sauvages.

        La conférence aura lieu le 3 mars 2026 à 20h.
        """, [.title]) == ["Conférence sur les abeilles sauvages"])
  }

  @Test func `a blank title gives way to the headline`() {
    #expect(
      lines(
        """
        Bourse aux vélos

        Rendez-vous le dimanche 1er mars 2026 de 9h à 16h à Dole.
        """, [.title]) == ["Bourse aux vélos"])
  }

  @Test func `a title that says enough stays`() {
    #expect(
      lines(
        """
        Grande fête du village

        Un loto aura lieu le 3 mars 2026.
        """, [.title]) == ["Loto"])
  }

  @Test func `a quotation that names something else is left alone`() {
    let found = lines(
      "Une conférence aura lieu le 3 mars 2026, dit le maire, « heureux » de la tenir.", [.title])
    #expect(found == ["Conférence"])
  }

  @Test func `what a definite noun was told of stands in the title above`() {
    #expect(
      lines(
        """
        Don du sang

        La prochaine collecte aura lieu le 3 mars 2026 de 16 h à 19 h.
        """, [.title]) == ["Don du sang"])
    #expect(
      lines(
        """
        Bourse aux vélos

        Une tombola aura lieu le 3 mars 2026.
        """, [.title]) == ["Tombola"])
    #expect(
      lines(
        """
        Concert de la fanfare

        La tombola aura lieu le 3 mars 2026.
        """, [.title]) == ["Tombola"])
  }

  @Test func `the name of a house is no fuller phrase`() {
    #expect(
      lines(
        "Our next meeting is on 3 March 2026 at 7.30pm in the Friends' Meeting House, Kendal.",
        [.title], "en") != ["Friends' Meeting House"])
  }

  @Test func `performances are named by the work told of right before`() {
    #expect(
      lines(
        "La troupe revient avec « Le Dindon ». Deux représentations sont programmées, vendredi 6 et samedi 7 février à 20 h 30.",
        [.title]) == ["Le Dindon", "Le Dindon"])
  }

  @Test(arguments: [
    RightReading(
      "La conférence se déroulera jeudi 22 janvier à 20 h, sur le thème « Les volcans d'Auvergne ».",
      ["Conférence « Les volcans d'Auvergne »"]),
    RightReading(
      "La conférence se déroulera jeudi 22 janvier à 20 h ; le concours a pour thème « Mon village ».",
      ["Conférence"]),
    RightReading(
      "La conférence se déroulera jeudi 22 janvier à 20 h, écrit « Le Matin ».", ["Conférence"]),
  ])
  func `a theme behind the day names its event, words of others do not`(row: RightReading) {
    row.check([.title])
  }

  @Test func `the next one is of the line right above it`() {
    #expect(
      lines("Club de lecture\nProchaine rencontre mardi 20 janvier à 18 h, médiathèque.", [.title])
        == ["Club de lecture"])
    // The last point of an agenda is no title.
    #expect(
      lines(
        """
        4. Bilan
        Le bilan est bon.
        5. Questions diverses
        Rien à signaler.

        Prochaine réunion : lundi 19 janvier, 18 h.
        """, [.title]) == ["Prochaine réunion"])
  }

  @Test(arguments: [
    RightReading(
      "The concert on 24 January is off. Our next concert is Haydn's Creation on 27 June.",
      ["Concert", "Haydn's Creation"], "en"),
    RightReading(
      "Le prochain concert sera le Requiem de Fauré, le 27 juin à 20 h.", ["Requiem de Fauré"]),
    RightReading("La prochaine réunion est jeudi 22 janvier.", ["Prochaine réunion"]),
  ])
  func `a form of "to be" leads to what the next one is called`(row: RightReading) {
    row.check([.title])
  }
}
