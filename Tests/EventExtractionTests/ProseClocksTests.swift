import Testing

@testable import EventExtraction

@Suite struct ProseClocksTests {
  @Test(arguments: [
    ("Le concert aura lieu samedi 24 janvier à Dole, à 20h30.", ["2026-01-24T20:30"]),
    ("À 20h30, le concert ouvrira la saison, le 24 janvier à Dole.", ["2026-01-24T20:30"]),
    ("Le concert aura lieu samedi 24 janvier à Dole. Rendez-vous à 20h30.", ["2026-01-24T20:30"]),
    (
      "Le bal aura lieu le 24 janvier, salle des fêtes. De 21h à 2h, l'orchestre jouera.",
      ["2026-01-24T21:00/2026-01-25T02:00"]
    ),
  ])
  func `an hour apart from its day is the event's`(text: String, expected: [String]) {
    #expect(lines(text, [.when]) == expected)
  }

  @Test func `the hour of the doors is no event beside the hour of what is held`() {
    #expect(
      lines(
        "Un loto aura lieu le 24 janvier à 14 h à Dole (ouverture des portes à 13 h).", [.when])
        == ["2026-01-24T14:00"])
    #expect(
      lines("Un loto aura lieu le 24 janvier à Dole. Ouverture des portes à 13 h.", [.when])
        == ["2026-01-24T13:00"])
  }

  @Test func `each of several hours behind a day is a session, and shifts are one`() {
    #expect(
      lines(
        "Le spectacle de Noël aura lieu samedi 24 janvier à Dole (à 14 h et à 16 h 30).", [.when])
        == ["2026-01-24T14:00", "2026-01-24T16:30"])
  }

  @Test func `the hour of all of them is that of each day told before`() {
    let days = "La chorale donne un concert le 24 janvier. Un bal folk aura lieu le 7 février. "
    #expect(
      lines(days + "Tous débutent à 20 h 30.", [.when])
        == ["2026-01-24T20:30", "2026-02-07T20:30"])
  }

  @Test func `an hour with an event of its own is another event`() {
    #expect(
      lines(
        """
        La cérémonie aura lieu dimanche 8 mars à 11h à Dole. Un repas suivra à 12h30 à la salle \
        des fêtes.
        """, [.when]) == ["2026-03-08T11:00", "2026-03-08T12:30"])
  }

  @Test func `opening hours are not the event's`() {
    #expect(
      lines(
        "Le concert aura lieu le 24 janvier. La billetterie est ouverte de 9h à 12h.", [.when])
        == ["2026-01-24"])
  }

  @Test func `an hour without any day is no event`() {
    #expect(lines("Le concert commencera à 20h30.", [.when]) == [])
    #expect(lines("Il s'est levé à 6h12.", [.when]) == [])
  }

  @Test func `a second hour does not overwrite the first`() {
    #expect(
      lines("Le concert aura lieu le 24 janvier à 20h30. Fin prévue vers 23h.", [.when]).first?
        .hasPrefix("2026-01-24T20:30") == true)
  }

  @Test func `an English hour apart from its day is the event's`() {
    #expect(
      lines(
        "The concert will be held on Saturday, 24 January in Leeds. Doors open at 7:30 pm.",
        [.when], "en") == ["2026-01-24T19:30"])
  }

  @Test(arguments: [
    (
      "Le concert aura lieu le 24 janvier à 20 h. Un bal suivra le 31 janvier, même heure.",
      "fr", ["2026-01-24T20:00", "2026-01-31T20:00"]
    ),
    (
      "The talk is on 24 January from 6 pm to 7 pm. A debate follows on 31 January, same time.",
      "en", ["2026-01-24T18:00/19:00", "2026-01-31T18:00/19:00"]
    ),
  ])
  func `the same hour is that of the event before`(
    text: String, language: String, expected: [String]
  ) {
    #expect(lines(text, [.when], language) == expected)
  }

  @Test(arguments: [
    RightReading(
      "La sortie botanique aura lieu samedi 17 janvier à Dole. Départ à 14 h du parking de la mairie.",
      ["2026-01-17T14:00"]),
    RightReading(
      "La sortie botanique aura lieu samedi 17 janvier à Dole. Billetterie ouverte de 14 h à 18 h.",
      ["2026-01-17"]),
  ])
  func `an hour before a word of opening hours is the event's, and a span is not`(
    row: RightReading
  ) {
    row.check([.when])
  }

  @Test func `a number word that counts evenings is no hour`() {
    #expect(
      lines(
        "Le comité vous attend vendredi 16 janvier à 19 h pour une soirée jeux au foyer.", [.when])
        == ["2026-01-16T19:00"])
  }

  @Test(arguments: [
    RightReading(
      """
      The mayor said so. Two lectures are planned: "Roman roads" on 22 January and "Mills" on 12 \
      February. All talks begin at 7.30pm in the library.
      """, ["2026-01-22T19:30", "2026-02-12T19:30"], "en"),
    RightReading(
      """
      Le maire l'a dit. Les conférences sont prévues le 22 janvier et le 12 février, toujours à 20 h.
      """, ["2026-01-22T20:00", "2026-02-12T20:00"]),
  ])
  func `an hour of all is that of each day`(row: RightReading) {
    row.check([.when])
  }

  @Test func `an hour is of the noun before it where a noun opens the list`() {
    let found = lines(
      """
      Le maire l'a dit. La fête du livre a lieu samedi 17 janvier. Au programme : rencontre avec Cécile \
      Vautrin à 15 h, puis concert du duo Azul à 19 h, et bal folk à 21 h.
      """, [.when, .title])
    #expect(found.contains("2026-01-17T19:00 | Concert du duo Azul"))
    #expect(found.contains("2026-01-17T21:00 | Bal folk"))
    #expect(!found.contains("2026-01-17T15:00 | Concert du duo Azul"))
  }

  @Test func `an hour of what is to come makes an event without a noun`() {
    #expect(
      lines(
        """
        Les portes du moulin ouvriront samedi 17 janvier à 14 h. Le soir, à 20 h 30, la fanfare de \
        Quingey étrennera le plateau.
        """, [.when]
      ).contains("2026-01-17T20:30"))
  }

  @Test func `sentences that an hour opens are entries of a programme`() {
    let found = lines(
      """
      Le maire l'a dit. Le préfet passera la journée de jeudi en Creuse. Sa venue, d'abord calée \
      au 6 janvier, avait été repoussée.

      Le programme tient en deux étapes. À 9 h 15, café avec les élus. Puis, à 10 h 30, visite de \
      l'école de Bonnat.
      """, [.when, .title])
    #expect(found.contains("2026-01-15T09:15 | Café avec les élus"))
    #expect(found.contains("2026-01-15T10:30 | Visite de l'école de Bonnat"))
  }

  @Test func `one such sentence is a part of the event before`() {
    #expect(
      lines(
        "Le maire l'a dit. Le bal aura lieu samedi 17 janvier. À 20 h, les portes ouvriront.",
        [.when]) == ["2026-01-17T20:00"])
  }

  @Test func `an hour in brackets is of the day before it`() {
    #expect(
      lines(
        """
        Le candidat tiendra des réunions de quartier : jeudi à Saint-Médard (école, 20 h), mardi 20 \
        au Peyrouat (maison de quartier, 18 h 30) et le 3 mars à Biarnès.
        """, [.when]) == ["2026-01-15T20:00", "2026-01-20T18:30", "2026-03-03"])
  }

  @Test func `a quoted name before its hour is what takes place then`() {
    #expect(
      lines(
        """
        Le maire l'a dit. Vendredi 23 janvier, deux spectacles sont proposés : « Mue », à 19 h au \
        musée, et « Le Procès du hibou », à 21 h.
        """, [.when, .title]
      ).contains("2026-01-23T21:00 | Le Procès du hibou"))
  }

  @Test func `a deadline takes no hour of another sentence`() {
    let found = lines(
      """
      Le vide-grenier aura lieu le 25 janvier, place Battant. Les exposants ont jusqu'au 20 janvier pour \
      s'inscrire. La fanfare passera à 15 h 30.
      """, [.when, .kind])
    #expect(found.contains("2026-01-20 | deadline"))
    #expect(!found.contains { $0.hasPrefix("2026-01-20T") })
  }

  @Test(arguments: [
    RightReading(
      "The winter concert is on 22 January. Call the school between 8 a.m. and 4 p.m.",
      ["2026-01-22"], "en"),
    RightReading(
      "Le match contre Vesoul, avancé au 23 janvier, débutera à 20 h 45 au lieu de 20 h.",
      ["2026-01-23T20:45"]),
    RightReading(
      "Le repas aura lieu le 25 janvier. Un car partira de la mairie à 8 h.", ["2026-01-25"]),
  ])
  func `the hours of a telephone, of a bus and of before are no event's`(row: RightReading) {
    row.check([.when])
  }

  @Test func `the subject tells whose hour it is`() {
    #expect(
      lines(
        """
        The board tabled a vote until its 9 February meeting. A site visit will be held on 2 February at \
        noon. The meeting begins at 6:30pm.
        """, [.when], "en"
      ).contains("2026-02-09T18:30"))
  }

  @Test func `each of several hours is a session`() {
    let found = lines(
      """
      La médiathèque ouvre ses portes samedi 24 janvier de 9 h à 13 h. Deux conférences seront proposées, à \
      9 h 30 et 11 h.
      """, [.when])
    #expect(found.contains("2026-01-24T09:30") && found.contains("2026-01-24T11:00"))
  }

  @Test func `an hour before a semicolon is of the day before it`() {
    let found = lines(
      """
      Le festival ouvrira le vendredi 23 janvier à 20 h 30. Au programme : le samedi, à 17 h, un récital de \
      guitare ; à 21 h, le Requiem de Fauré à la cathédrale ; dimanche matin, un petit déjeuner musical.
      """, [.when])
    #expect(found.contains("2026-01-24T21:00"))
    #expect(!found.contains("2026-01-25T21:00"))
  }

  @Test func `an hour before a colon is that of the days behind it`() {
    #expect(
      lines(
        "Trois réunions publiques auront lieu à 18 h 30 : le 8 octobre à l'école Jaurès, le 15 à la mairie et le 22 à la salle des fêtes.",
        [.when]) == ["2026-10-08T18:30", "2026-10-15T18:30", "2026-10-22T18:30"])
  }

  @Test func `the hour of the doors is not that of the show behind it`() {
    #expect(
      lines(
        "Le club organise son loto annuel dimanche 25 janvier à la salle des fêtes. Ouverture des portes à 12 h 30, premiers tirages à 14 h.",
        [.when]) == ["2026-01-25T14:00"])
  }

  @Test(arguments: [
    RightReading(
      "Le stage aura lieu du 6 au 9 avril à la MJC, de 9 h à 12 h.",
      ["2026-04-06T09:00/2026-04-09T12:00 | Stage"]),
    RightReading(
      "The craft fair runs from 6 to 9 March at the Corn Exchange, 10am to 5pm.",
      ["2026-03-06T10:00/2026-03-09T17:00 | Craft fair"], "en"),
    // The hours of a house, and of another event.
    RightReading(
      "L'exposition se tient du 6 mars au 9 juin à la halle, de 14 h à 18 h.",
      ["2026-03-06/2026-06-09 | Exposition"]),
    RightReading(
      "Le festival se tiendra du 6 au 9 avril, avec un bal à 21 h.",
      ["2026-04-06/2026-04-09 | Festival", "2026-04-06T21:00 | Bal"]),
  ])
  func `a run of days has the hours told apart from it`(row: RightReading) {
    row.check([.when, .title])
  }

  @Test(arguments: [
    RightReading(
      "Le bus des soins fera halte à Gy le 9 mars et à Pesmes le 11 mars, de 9 h à 16 h à chaque étape.",
      ["2026-03-09T09:00/16:00", "2026-03-11T09:00/16:00"]),
    RightReading(
      "Le club propose deux sorties : le 14 mai à Gy et le 28 mai à Ornans. Rendez-vous à 20 h 30 à chaque fois.",
      ["2026-05-14T20:30", "2026-05-28T20:30"]),
  ])
  func `a word for all behind it gives an hour to all days`(row: RightReading) {
    row.check([.when])
  }

  @Test func `a noun with its article takes up the name told before it`() {
    #expect(
      lines(
        "Spring Fling returns to Salem May 9. The street festival runs from 10 a.m. to 4 p.m. along Main Street.",
        [.when, .title], "en") == ["2026-05-09T10:00/16:00 | Spring Fling"])
  }
}
