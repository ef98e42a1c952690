import Testing

@testable import EventExtraction

@Suite struct PlaceRefinerTests {
  private static let fields: [EventField] = [.venue, .address, .town, .region]

  @Test(arguments: [
    ("Le concert aura lieu le 24 janvier à Dole.", "- | - | Dole | FR-BFC"),
    (
      "Le concert aura lieu le 24 janvier au théâtre Ledoux, à Besançon.",
      "théâtre Ledoux | - | Besançon | FR-BFC"
    ),
    (
      "La réunion se tiendra le 24 janvier au 12 rue des Arènes, à Dole.",
      "- | 12 rue des Arènes | Dole | FR-BFC"
    ),
    ("À Lyon, le salon ouvrira ses portes le 24 janvier.", "- | - | Lyon | FR-ARA"),
  ])
  func `venue, street and town stand beside the date`(text: String, expected: String) {
    #expect(lines(text, Self.fields) == [expected])
  }

  @Test func `regions of one country are not left for the town of another`() {
    let text = """
      Une tournée de six médecins venus de Québec les mènera dans deux régions, Bretagne et Normandie, \
      du 3 au 7 mars 2026. Une rencontre se tiendra à Québec le 20 mars 2026.
      """
    #expect(lines(text, [.when, .town]) == ["2026-03-03/2026-03-07 | -", "2026-03-20 | Québec"])
  }

  @Test func `the town of the dateline holds where the next event has its own`() {
    let text = """
      Arbois, le 5 janvier 2026. La coopérative fêtera ses soixante ans le samedi 24 janvier à 10 h. Un \
      repas sera servi à la salle des fêtes de Montigny-lès-Arsures le dimanche 25 janvier à midi.
      """
    #expect(
      lines(text, [.when, .town]) == [
        "2026-01-24T10:00 | Arbois", "2026-01-25T12:00 | Montigny-lès-Arsures",
      ])
  }

  @Test func `a sentence without a date may tell the place`() {
    #expect(
      lines(
        "Le concert aura lieu le 24 janvier. Il se tiendra au théâtre Ledoux, à Besançon.",
        [.venue, .town]) == ["théâtre Ledoux | Besançon"])
  }

  @Test func `each of two events has its own town`() {
    #expect(
      lines(
        """
        Le salon du livre se tiendra le 24 janvier à Dole. Le tournoi de judo aura lieu le 31 \
        janvier à Vesoul.
        """, [.when, .town]) == ["2026-01-24 | Dole", "2026-01-31 | Vesoul"])
  }

  @Test(arguments: [
    "Le webinaire aura lieu le 24 janvier en visioconférence.",
    "Le webinaire se tiendra le 24 janvier sur Zoom.",
  ])
  func `what is online has no town`(text: String) {
    #expect(lines(text, [.town, .attendance], home: "Dole, Jura") == ["- | online"])
  }

  @Test func `a meeting in a town and online is mixed`() {
    #expect(
      lines(
        "La réunion aura lieu le 24 janvier à Dole et en visioconférence.", [.town, .attendance])
        == ["Dole | mixed"])
  }

  @Test func `the publisher's town serves where none is named, and is marked`() {
    let article = SampleText.article("Le concert aura lieu le 24 janvier.")
    let events = Extractor(
      options: SampleText.options(SampleText.writtenOn, home: "Dole, Jura")
    ).extract(from: article).events
    #expect(events.map(\.place.town) == ["Dole"])
    #expect(events.map(\.isPlaceInferred) == [true])
  }

  @Test func `a place that is named is not marked`() {
    let article = SampleText.article("Le concert aura lieu le 24 janvier à Vesoul.")
    let events = Extractor(
      options: SampleText.options(SampleText.writtenOn, home: "Dole, Jura")
    ).extract(from: article).events
    #expect(events.map(\.place.town) == ["Vesoul"])
    #expect(events.map(\.isPlaceInferred) == [false])
  }

  @Test func `no place is invented`() {
    #expect(lines("Le concert aura lieu le 24 janvier.", Self.fields) == ["- | - | - | -"])
  }

  @Test(arguments: [
    ("Le sommet se tiendra le 24 janvier à Montréal.", "Montréal | CA | America/Toronto"),
    ("Le sommet se tiendra le 24 janvier à Bruxelles.", "Bruxelles | BE | Europe/Brussels"),
    ("Le sommet se tiendra le 24 janvier à Dole.", "Dole | FR | Europe/Paris"),
  ])
  func `the zone is the venue's`(text: String, expected: String) {
    #expect(lines(text, [.town, .country, .zone]) == [expected])
  }

  @Test(arguments: [
    "Le maire de Vesoul ouvrira le salon du livre de Dole le 24 janvier, à Dole.",
    "Le chœur de Vesoul donnera un concert le 24 janvier à Dole.",
    "Après Vesoul, la tournée du cirque fera étape à Dole le 24 janvier.",
  ])
  func `where people come from is not where it takes place`(text: String) {
    #expect(lines(text, [.when, .town]) == ["2026-01-24 | Dole"])
  }

  @Test(arguments: [
    ("Le tournoi aura lieu le 24 janvier sur la digue.", "digue | -"),
    ("Le départ sera donné devant la poterne pour la marche du 24 janvier.", "poterne | -"),
    ("La réunion aura lieu le 24 janvier dans leur local.", "local | -"),
    (
      "La médiathèque Louis-Garnier accueillera un concert le 24 janvier.",
      "médiathèque Louis-Garnier | -"
    ),
    ("Le 24 janvier, Champagnole accueillera un concert.", "- | Champagnole"),
  ])
  func `common nouns and hosts are places too`(text: String, expected: String) {
    #expect(lines(text, [.venue, .town]) == [expected])
  }

  @Test(arguments: [
    "Le concert aura lieu le 24 janvier grâce à la mairie.",
    "Le conseil municipal organise un concert le 24 janvier.",
    "Le concert du 24 janvier est donné au profit de la recherche.",
  ])
  func `thanks and hosts of the other kind are none`(text: String) {
    #expect(lines(text, [.venue]) == ["-"])
  }

  @Test func `the same room is the one told before`() {
    let text = """
      La conférence aura lieu le mardi 13 janvier 2026 à 14h, salle Courbet, à Dole. La prochaine \
      conférence aura lieu le mardi 20 janvier 2026, même salle.
      """
    #expect(
      lines(text, [.when, .venue, .town]) == [
        "2026-01-13T14:00 | salle Courbet | Dole", "2026-01-20 | salle Courbet | Dole",
      ])
  }

  @Test func `each of two dates of a sentence has the place behind it`() {
    let text = """
      Le trio jouera le vendredi 23 janvier 2026 à 20h30 à La Passerelle, à Dole, et le samedi 24 \
      janvier 2026 à 18h à la salle Courbet, à Vesoul.
      """
    #expect(lines(text, [.town]) == ["Dole", "Vesoul"])
  }

  @Test(arguments: [
    ("The talk takes place on 24 January at the Witham in Durham.", "Witham | Durham"),
    ("The service is held on 24 January at St Laurence's, Durham.", "St Laurence's | Durham"),
    ("The dance takes place on 24 January at the community orchard.", "community orchard | -"),
    ("The concert takes place on 24 January at Larch Hall, Beck Road.", "Larch Hall | -"),
  ])
  func `English venues follow at`(text: String, expected: String) {
    #expect(lines(text, [.venue, .town], on: SampleText.writtenOn, "en") == [expected])
  }

  @Test func `a sentence set in another town gives no spot to the next one's event`() {
    let text = """
      Les puces occupent toujours la place Boichut à Gray. À Vesoul, la brocante se tiendra le samedi \
      24 janvier à partir de 8h.
      """
    #expect(lines(text, [.town, .address]) == ["Vesoul | -"])
  }

  @Test func `the same place may be told by its name`() {
    #expect(
      lines("Le loto aura lieu samedi 24 janvier à 20 h, même salle (le Foyer).", [.venue])
        == ["le Foyer"])
    #expect(
      lines("Le loto aura lieu samedi 24 janvier à 20 h, même salle (entrée libre).", [.venue])
        == ["-"])
  }

  @Test func `what belongs to an exhibition is held in its house`() {
    let text = """
      Exposition « Lumières » du 24 janvier au 15 février à la galerie du Pilori. Vernissage \
      vendredi 23 janvier à 18 h 30. Un concert suivra le 7 mars.
      """
    #expect(
      Set(lines(text, [.title, .venue])).isSuperset(of: ["Vernissage | galerie du Pilori"]))
    #expect(
      lines(
        "Exposition « Lumières » du 24 janvier au 15 février à la galerie du Pilori, à Vesoul. "
          + "Vernissage vendredi 23 janvier à 18 h 30 à Dole.", [.title, .venue, .town]
      ).contains("Vernissage | - | Dole"))
  }

  @Test func `what names another event stands between it and the day before`() {
    #expect(
      lines(
        "Une soirée jeux aura lieu au bar Le Relais le jeudi 29 janvier et une autre au café des Arts "
          + "le 12 février.", [.venue]) == ["bar Le Relais", "café des Arts"])
  }

  @Test(arguments: [
    (
      "Le marché de Noël se tiendra vendredi 6 février à 16 h 30. En cas de pluie, repli sous le préau.",
      "fr", "-"
    ),
    (
      "Concert samedi 7 février à 18 h au kiosque du parc (repli à la salle Edgar-Faure en cas de pluie).",
      "fr", "kiosque du parc"
    ),
    (
      "En cas de pluie, le concert du samedi 7 février aura lieu à la salle Edgar-Faure.", "fr",
      "salle Edgar-Faure"
    ),
    (
      "Carols on Saturday 7 February at 6pm. If wet, in Grace Hall.", "en", "-"
    ),
  ])
  func `where it would be only if it rains is not where it is`(
    text: String, language: String, expected: String
  ) {
    #expect(lines(text, [.venue], on: SampleText.writtenOn, language) == [expected])
  }

  @Test func `the words for the same place outweigh a common noun beside them`() {
    let text = """
      Le bureau se réunit le 20 janvier à 18 h au foyer rural Pergaud. Une réunion sur les quais aura \
      lieu le 27 janvier à 18 h, au même endroit.
      """
    #expect(lines(text, [.venue]) == ["foyer rural Pergaud", "foyer rural Pergaud"])
  }

  @Test func `a further day of a show is where the show is, a cancelled one is nowhere`() {
    let text = """
      « Le Grand Soir » sera joué le 24 janvier à 20 h au théâtre du Lac. Le club a un projet. Une bourse \
      aura lieu le 28 janvier au foyer rural Pergaud. Un loto aura lieu le 30 janvier salle Rostand. \
      « Le Grand Soir » sera joué encore le 31 janvier à 20 h.
      """
    #expect(lines(text, [.venue]).last == "théâtre du Lac")
  }

  @Test func `where to book and what a film is called are no venues`() {
    #expect(
      lines(
        "La pièce sera jouée samedi 24 janvier à 20 h au théâtre Ledoux. "
          + "Une seconde représentation aura lieu le 31 janvier. Billetterie à l'office de tourisme.",
        [.when, .venue]) == ["2026-01-24T20:00 | théâtre Ledoux", "2026-01-31 | théâtre Ledoux"])
    #expect(
      lines(
        "Conférence « La forêt du Massacre », samedi 24 janvier, 18 h 30, salle Battant.",
        [.venue]) == ["salle Battant"])
  }

  @Test func `a heading that a town opens sets its paragraph there`() {
    #expect(
      lines(
        """
        Delle – Don du sang
        L'amicale organise une collecte mardi 20 janvier de 16 h à 19 h 30 à la salle des fêtes du bourg.
        Grandvillars – Concert
        Le chœur Cantabile donnera un concert dans l'église dimanche 25 janvier à 17 h avec ses invités.
        """, [.when, .town])
        == ["2026-01-20T16:00/19:30 | Delle", "2026-01-25T17:00 | Grandvillars"])
  }

  @Test(arguments: [
    (
      "La réunion aura lieu lundi 19 janvier à 18 h, chez Sandrine.", ["chez Sandrine"]
    ),
    ("L'apéro aura lieu chez Brigitte le 24 janvier à 18 h.", ["chez Brigitte"]),
    (
      "La réunion aura lieu lundi 19 janvier à 18 h. Son livre est paru chez Sandrine Lafond.",
      ["-"]
    ),
  ])
  func `friends meet at the home of one known by the first name`(
    _ text: String, _ venues: [String]
  ) {
    #expect(lines(text, [.venue]) == venues)
  }

  @Test func `a common noun in the event's words goes before the house of the next sentence`() {
    let text = """
      The harvest supper is on Saturday 24 January at 5pm in the schoolroom. Tickets are on sale at Otley \
      Library.
      """
    #expect(lines(text, [.venue], "en") == ["schoolroom"])
  }

  @Test func `a common noun beside the event's day goes before the house of another day`() {
    let text = """
      Un feu de joie brûlera le vendredi 23 janvier à 21 h sur le quai et un concert sera donné le samedi 24 \
      janvier à 20 h au centre Pergaud.
      """
    #expect(
      lines(text, [.when, .venue]) == [
        "2026-01-23T21:00 | quai", "2026-01-24T20:00 | centre Pergaud",
      ])
  }

  @Test func `a street behind "on" belongs to the house before it`() {
    #expect(
      lines(
        "The torchlight walk starts on Saturday 24 January at 6pm at the lighthouse on Duke Street.",
        [.venue, .address], "en") == ["lighthouse | Duke Street"])
  }

  @Test func `the same time and place are those of the event before`() {
    let text = """
      The talk is on Monday 19 January at 7pm in the Memorial Hall. The next meeting is on Monday 9 February, \
      same time and place.
      """
    #expect(lines(text, [.venue], "en") == ["Memorial Hall", "Memorial Hall"])
  }

  @Test(arguments: [
    RightReading(
      "Le duo Ardoise sera au Moloco, à Audincourt, le 30 janvier (20 h), puis à La Rodia, à Besançon, le 6 février.",
      ["Moloco | Audincourt", "La Rodia | Besançon"]),
    RightReading(
      "Anna Reed plays the Corn Exchange in Cambridge on 30 January and Leeds Town Hall on 6 February.",
      ["Corn Exchange | Cambridge", "Leeds Town Hall | Leeds"], "en"),
    // Behind their days.
    RightReading(
      "Le conteur sera le 30 janvier à la MJC de Dole et le 6 février à la halle de Vesoul.",
      ["MJC de Dole | Dole", "halle de Vesoul | Vesoul"]),
  ])
  func `each day has the place before it where all stand so`(row: RightReading) {
    row.check([.venue, .town])
  }

  @Test(arguments: [
    RightReading(
      "A memorial service will be held at All Saints', Marden, at noon on 30 January, followed by tea in the village hall.",
      ["All Saints'"], "en"),
    RightReading(
      "Une messe sera dite le 30 janvier à 10 h à l'église Saint-Pierre, suivie d'un verre à la salle des fêtes.",
      ["église Saint-Pierre"]),
  ])
  func `what comes after is held elsewhere`(row: RightReading) {
    row.check([.venue])
  }

  @Test func `where one enters for it is not where it is held`() {
    #expect(
      lines(
        "Le repas des aînés aura lieu le 1er février à midi. Inscription en mairie jusqu'au 24 janvier.",
        [.when, .venue]) == ["2026-02-01T12:00 | -", "2026-01-24 | mairie"])
  }

  @Test func `what is over has not the place of what is to come`() {
    #expect(
      lines(
        "Morez. Le club a tenu son assemblée samedi. Un loto est prévu le 7 février à 20 h à la salle des fêtes.",
        [.title, .venue, .town]) == [
          "Assemblée | - | Morez", "Loto | salle des fêtes | Morez",
        ])
  }

  @Test func `the head of a line with several hours is where they are`() {
    #expect(
      lines(
        """
        Fête de la musique
        Dimanche 21 juin
        Place aux Fleurs : à 18 h, l'harmonie du Val ; à 20 h, Les Vieux Tracteurs.
        Cour du château : 19 h, chorale À Tout Chœur ; 20 h 30, trio de jazz.
        """, [.title, .venue, .address]) == [
          "Harmonie du Val | - | Place aux Fleurs",
          "Les Vieux Tracteurs | - | Place aux Fleurs",
          "Chorale À Tout Chœur | Cour du château | -",
          "Trio de jazz | Cour du château | -",
        ])
  }
}
