import Testing

@testable import EventExtraction

@Suite struct ProseReaderTests {
  @Test(arguments: [
    (
      "Le club organise un concert de jazz le samedi 24 janvier à Dole.",
      ["2026-01-24 | concert | Concert de jazz"]
    ),
    (
      "La réunion publique se tiendra mardi 20 janvier à 18h30 à Vesoul.",
      ["2026-01-20T18:30 | meeting | Réunion publique"]
    ),
    (
      "Une exposition de vitraux est visible du 2 au 14 février à Dole.",
      ["2026-02-02/2026-02-14 | exhibition | Exposition de vitraux"]
    ),
    (
      "Demain, une conférence de presse aura lieu à 11 h à Besançon.",
      ["2026-01-15T11:00 | briefing | Conférence de presse"]
    ),
    (
      "Les conclusions de l'audit seront présentées le 15 janvier, de 13h30 à 15h.",
      ["2026-01-15T13:30/15:00 | briefing | Présentation des conclusions de l'audit"]
    ),
  ])
  func `a sentence names what takes place and when`(text: String, expected: [String]) {
    #expect(lines(text, [.when, .kind, .title]) == expected)
  }

  @Test(arguments: [
    (
      "The library will hold a poetry reading on Saturday, 24 January at 7 pm.",
      ["2026-01-24T19:00 | show | Poetry reading"]
    ),
    (
      "A public meeting will take place on 20 January from 6:30 pm to 8 pm.",
      ["2026-01-20T18:30/20:00 | meeting | Public meeting"]
    ),
  ])
  func `an English sentence does as well`(text: String, expected: [String]) {
    #expect(lines(text, [.when, .kind, .title], "en") == expected)
  }

  @Test(arguments: [
    (
      "Un concert aura lieu le 24 janvier à Dole et un bal le 31 janvier à Vesoul.",
      ["2026-01-24 | concert | Dole", "2026-01-31 | concert | Vesoul"]
    ),
    (
      "Le tournoi se jouera le 7 mars à Belfort ; la finale aura lieu le 14 mars à Dijon.",
      ["2026-03-07 | sport | Belfort", "2026-03-14 | sport | Dijon"]
    ),
    (
      "Réunions publiques le 3 février à Dole, le 5 à Vesoul et le 10 à Belfort.",
      [
        "2026-02-03 | meeting | Dole", "2026-02-05 | meeting | Vesoul",
        "2026-02-10 | meeting | Belfort",
      ]
    ),
  ])
  func `one sentence may tell of several events`(text: String, expected: [String]) {
    #expect(lines(text, [.when, .kind, .town]) == expected)
  }

  @Test func `what somebody has won is history`() {
    #expect(lines("Elle a remporté le marathon de Paris le 13 avril 2025.", [.when]) == [])
  }

  @Test func `a day left out of a range is no other event`() {
    #expect(
      lines("Le stage a lieu du 16 au 20 février à Dole, sauf le mercredi 18.", [.when, .town])
        == ["2026-02-16/2026-02-20 | Dole"])
  }

  @Test(arguments: [
    ("Le festival aura lieu les 24 et 25 janvier.", ["2026-01-24/2026-01-25"]),
    ("Le concert aura lieu les 24 et 31 janvier.", ["2026-01-24", "2026-01-31"]),
    (
      "Le concert aura lieu les 24 et 25 janvier à 20h.",
      ["2026-01-24T20:00", "2026-01-25T20:00"]
    ),
    ("Le stage se déroulera du 16 au 20 février.", ["2026-02-16/2026-02-20"]),
    (
      "Le spectacle sera donné le 24 janvier à 15h et 20h.",
      ["2026-01-24T15:00", "2026-01-24T20:00"]
    ),
    ("Le festival aura lieu ce week-end.", ["2026-01-17"]),
  ])
  func `each session is an event, days that follow on one another are one`(
    text: String, expected: [String]
  ) {
    #expect(lines(text, [.when]) == expected)
  }

  @Test(arguments: [
    (
      "Un atelier d'écriture a lieu tous les mardis de 18h à 20h, du 3 février au 30 juin.",
      "FREQ=WEEKLY"
    ),
    ("Le marché des producteurs se tient chaque premier dimanche du mois.", "FREQ=MONTHLY"),
  ])
  func `a habit is one recurring event`(text: String, expected: String) throws {
    let found = lines(text, [.when])
    #expect(found.count == 1)
    #expect(found.first?.contains(expected) == true)
  }

  @Test func `an exception is left out of a recurrence`() {
    let found = lines(
      "L'atelier a lieu tous les mardis de 18h à 20h, sauf le 17 février.", [.when])
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("without 2026-02-17") == true)
  }

  @Test(arguments: [
    ("Les inscriptions sont ouvertes jusqu'au 20 février.", "2026-02-20 | deadline"),
    ("Date limite d'inscription : le 20 février.", "2026-02-20 | deadline"),
    ("Réservation obligatoire au plus tard le 20 février.", "2026-02-20 | deadline"),
  ])
  func `a deadline stands on its last day`(text: String, expected: String) {
    #expect(lines(text, [.when, .kind]) == [expected])
  }

  @Test func `an English deadline stands on its last day`() {
    #expect(
      lines("The deadline for applications is 20 February.", [.when, .kind], "en")
        == ["2026-02-20 | deadline"])
    #expect(
      lines("Applications must be submitted no later than 20 February.", [.when, .kind], "en")
        == ["2026-02-20 | deadline"])
  }

  @Test func `a deadline does not swallow its event`() {
    #expect(
      lines(
        "Le trail aura lieu le 22 mars à Dole. Inscriptions jusqu'au 15 mars.", [.when, .kind])
        == ["2026-03-22 | sport", "2026-03-15 | deadline"])
  }

  @Test(arguments: [
    (
      "Deux réunions sont organisées : mardi 20 janvier à 18h à Dole et jeudi 22 à 20h à Vesoul.",
      ["2026-01-20T18:00 | Dole", "2026-01-22T20:00 | Vesoul"]
    ),
    (
      "La fête foraine s'installe du 14 au 29 mars sur le champ de foire de Vesoul.",
      ["2026-03-14/2026-03-29 | Vesoul"]
    ),
    (
      "En 2025, le salon avait attiré 3 000 visiteurs ; cette année, le salon se tiendra le 6 mars.",
      ["2026-03-06 | -"]
    ),
    (
      "Le prochain conseil se tiendra le 5 février à 18h à Dole, le suivant le 12 mars à Vesoul.",
      ["2026-02-05T18:00 | Dole", "2026-03-12 | Vesoul"]
    ),
    (
      "Dédicace de Paul Roux, samedi 24 janvier de 14h à 17h, librairie Polinoise, à Poligny.",
      ["2026-01-24T14:00/17:00 | Poligny"]
    ),
    ("Concert gratuit ce soir à 20h30, à Dole.", ["2026-01-14T20:30 | Dole"]),
    ("Il n'y aura pas de marché le 1er mai à Dole.", []),
    ("Il y a dix ans, le 14 janvier 2016, la halle ouvrait ses portes à Dole.", []),
    ("Le salon se tiendra à Dole en mars 2027.", ["2027-03 | Dole"]),
  ])
  func `hard sentences are read`(text: String, expected: [String]) {
    #expect(lines(text, [.when, .town]) == expected)
  }

  @Test(arguments: [
    "La ville compte deux salles et un parc.",
    "Il faisait froid mardi 6 janvier.",
    "Le journal du mercredi 14 janvier est à vendre.",
    "Il faisait très froid sur toute la ville et dans les champs mardi 6 janvier, dit-il.",
  ])
  func `a date without an event makes none`(text: String) {
    #expect(lines(text, [.when, .title]) == [])
  }

  @Test(.timeLimit(.minutes(1))) func `a sentence of many events is read in good time`() {
    let text = String(repeating: "concert le 3 mai 2026 à Dole, ", count: 200)
    #expect(lines(text, [.when]).allSatisfy { $0 == "2026-05-03" })
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["concert ", "« ", "( ", "Lieu : "])
  func `a long line is read in good time`(word: String) {
    #expect(lines(String(repeating: word, count: 1_500), [.when]) == [])
  }

  @Test(arguments: [
    RightReading(
      "La préfète visitera le chantier de la gare de Vesoul mardi 20 janvier à 10h.",
      ["2026-01-20T10:00 | trip"]),
    RightReading(
      "Le nouveau gymnase sera inauguré le vendredi 6 mars à 17 h.", ["2026-03-06T17:00 | ceremony"]
    ),
    RightReading(
      "L'assemblée générale est fixée au 30 janvier à 20 h 15, salle Bellevue, à Dole.",
      ["2026-01-30T20:15 | meeting"]),
    RightReading("Inscrivez-vous jusqu'au 20 février à la mairie.", ["2026-02-20 | deadline"]),
  ])
  func `short sentences are prose and no entries`(row: RightReading) { row.check([.when, .kind]) }

  @Test func `a work that is brought somewhere is called by its name alone`() {
    #expect(
      lines(
        """
        The Riverside Players bring "An Inspector Calls" to the Corn Exchange from 24 January to 26 January. \
        Tickets are sold at the box office. The hall was painted last year.
        """, [.title], "en") == ["\"An Inspector Calls\""])
  }

  @Test func `a journey to a town is an event there`() {
    #expect(
      lines("Le ministre se rendra à Belfort le 3 février pour visiter l'usine.", [.when, .town])
        == ["2026-02-03 | Belfort"])
  }

  @Test func `a town inside the name of a place is the event's`() {
    #expect(
      lines(
        "La préfète visitera le chantier de la gare de Vesoul mardi 20 janvier à 10h.",
        [.when, .town]) == ["2026-01-20T10:00 | Vesoul"])
  }

  @Test(arguments: [
    WrongReading(
      "The museum opens its doors on Saturday 24 January from 10am to 4pm.",
      ["2026-01-24T10:00/16:00 | open-day"], "« doors » names a concert", "en")
  ])
  func `still read wrongly`(row: WrongReading) { row.check([.when, .kind]) }

  @Test(arguments: [
    WrongReading(
      "La finale, programmée le 14 mars à Belfort, se jouera finalement à Vesoul.",
      ["2026-03-14 | Vesoul"], "a participle behind a comma is no event verb"),
    WrongReading(
      "Le salon ouvrira vendredi à 14h et fermera dimanche à 18h, à Dole.",
      ["2026-01-16T14:00/2026-01-18T18:00 | Dole"], "opening and closing are two ends of one span"),
    WrongReading(
      "Les 24 heures du Mans se courront les 13 et 14 juin.",
      ["2026-06-13 | Le Mans", "2026-06-14 | Le Mans"],
      "a name with a number and no event noun before « se courront »"),
    WrongReading(
      "Le festival déménage : il aura lieu à Vesoul et non à Dole, les 5 et 6 juin.",
      ["2026-06-05 | Vesoul", "2026-06-06 | Vesoul"], "« non à » denies a place"),
    WrongReading(
      "Le maire a inauguré samedi 10 janvier la nouvelle crèche de Dole.",
      ["2026-01-10 | Dole"], "an act in the active past is none"),
    WrongReading(
      "Le bal du 14 juillet aura lieu le 13 juillet à 21h à Dole.",
      ["2026-07-13T21:00 | Dole"], "a feast in a name that is written as a day"),
  ])
  func `still read wrongly in time or town`(row: WrongReading) { row.check([.when, .town]) }

  @Test(arguments: [
    RightReading("Les élections municipales auront lieu le 15 mars.", ["Élections municipales"]),
    RightReading("The fair, held every year since 1987, returns on 7 March.", ["Fair"], "en"),
    RightReading(
      "The farmers' market is held on the first Saturday of each month.", ["Farmers' market"], "en"),
  ])
  func `short sentences end a title at their verb`(row: RightReading) { row.check([.title]) }

  @Test(arguments: [
    WrongReading(
      "Les collégiens partiront en Italie du 2 au 6 mars.", ["Départ des collégiens en Italie"],
      "the verb stays in the title")
  ])
  func `still titled wrongly`(row: WrongReading) { row.check([.title]) }

  @Test func `an English verb of a few letters ends a title`() {
    #expect(
      lines("The book fair runs from 2 to 14 February.", [.when, .title], "en")
        == ["2026-02-02/2026-02-14 | Book fair"])
    #expect(
      lines("The closing day is Thursday 22 January.", [.when, .title], "en")
        == ["2026-01-22 | Closing day"])
  }

  @Test(arguments: [
    RightReading(
      "Le village de Dole propose un défilé samedi à 15h et une messe dimanche à 10h30.",
      ["2026-01-17T15:00 | Dole", "2026-01-18T10:30 | Dole"]),
    RightReading(
      "Marché nocturne tous les mardis à 18h, du 7 juillet au 25 août, à Dole.",
      ["2026-07-07T18:00 FREQ=WEEKLY;BYDAY=TU;UNTIL=20260825 | Dole"]),
    RightReading(
      "Quatre dates sont prévues : 17, 24 et 31 janvier à Dole, à chaque fois à 20h.",
      ["2026-01-17T20:00 | Dole", "2026-01-24T20:00 | Dole", "2026-01-31T20:00 | Dole"]),
    RightReading(
      "Les obsèques auront lieu vendredi 16 janvier à 14h30 en l'église Saint-Jean de Dole.",
      ["2026-01-16T14:30 | Dole"]),
    RightReading(
      "The town council will meet on Tuesday, January 20, at 7 p.m. at City Hall in Burlington.",
      ["2026-01-20T19:00 | Burlington"], "en"),
  ])
  func `short sentences are read in time and town`(row: RightReading) { row.check([.when, .town]) }

  @Test(arguments: [
    RightReading(
      "Rendez-vous samedi 24 janvier à 10h devant la mairie de Dole pour une balade contée.",
      ["Balade contée"]),
    RightReading(
      "Le salon reçoit 40 auteurs samedi 24 janvier, à la médiathèque de Dole.", ["Salon"]),
    RightReading("Le club annule son loto du 24 janvier.", ["Loto"]),
    RightReading("The parade has been postponed from 24 January to 7 February.", ["Parade"], "en"),
    RightReading("The Winter Ball will be held on 24 January at 8pm.", ["Winter Ball"], "en"),
    RightReading(
      "Des balades guidées sont proposées les 24 et 31 janvier à 10h, à Dole.",
      ["Balade guidée", "Balade guidée"]),
  ])
  func `a title is what takes place and no more`(row: RightReading) { row.check([.title]) }

  @Test(arguments: [
    RightReading(
      "La médiathèque de Vesoul accueillera l'écrivaine Rose Bertin samedi 24 janvier à 18h.",
      ["2026-01-24T18:00 | Écrivaine Rose Bertin"]),
    RightReading(
      "Le trio Sarbacane jouera samedi 24 janvier à 20h30 à Dole.",
      ["2026-01-24T20:30 | Trio Sarbacane"]),
    RightReading(
      "Le chœur Arpège donnera un concert samedi 24 janvier à 20h30 à Dole.",
      ["2026-01-24T20:30 | Concert du chœur Arpège"]),
    RightReading(
      "The Dales Choir will give a concert on Saturday 24 January at 7pm in Durham.",
      ["2026-01-24T19:00 | Concert by the Dales Choir"], "en"),
    RightReading(
      "Author Ann Marsh will read from her new novel on Saturday 24 January at 6.30pm.",
      ["2026-01-24T18:30 | Author Ann Marsh"], "en"),
    RightReading(
      "La mairie accueillera les habitants samedi 24 janvier.", []),
    RightReading("Le trio Sarbacane a joué samedi 10 janvier à Dole.", []),
  ])
  func `who performs or is received names the event`(row: RightReading) {
    row.check([.when, .title])
  }

  @Test(arguments: [
    RightReading(
      "Book Town Week is January 19-23.", ["2026-01-19/2026-01-23 | Book Town Week"], "en")
  ])
  func `a form of to be dates its subject`(row: RightReading) { row.check([.when, .title]) }

  @Test(arguments: [
    RightReading(
      "Le marché de Noël du 24 janvier à Dole pourrait être annulé.",
      ["2026-01-24 | Marché de Noël | tentative"]),
    RightReading(
      "Le marché de Noël du 24 janvier à Dole sera annulé.",
      ["2026-01-24 | Marché de Noël | cancelled"]),
    RightReading(
      "The carol concert on 24 January may be cancelled.",
      ["2026-01-24 | Carol concert | tentative"], "en"),
  ])
  func `what may be called off is in doubt`(row: RightReading) {
    row.check([.when, .title, .status])
  }

  @Test(arguments: [
    RightReading(
      "Pas de répétition mardi 20 janvier : la salle est prise.",
      ["2026-01-20 | Répétition | cancelled"]),
    RightReading("Pas de répétition pendant les vacances, du 9 au 22 février.", []),
    RightReading("Pas de messe le lundi de Pâques.", []),
  ])
  func `what does not take place on a day is called off`(row: RightReading) {
    row.check([.when, .title, .status])
  }

  @Test(arguments: [
    RightReading(
      "La fête ne se tiendra pas les 5 et 6 juin comme prévu, mais les 12 et 13 juin.",
      ["2026-06-12/2026-06-13 | was 2026-06-05/2026-06-06 | rescheduled"]),
    RightReading(
      "Le voyage, prévu du 23 au 28 mars, est avancé d'une semaine : départ le lundi 16 mars.",
      [
        "2026-03-16/2026-03-21 | was 2026-03-23/2026-03-28 | rescheduled",
        "2026-03-16 | was - | confirmed",
      ]),
  ])
  func `a but sets the day right`(row: RightReading) {
    row.check([.when, .before, .status])
  }

  @Test(arguments: [
    RightReading(
      "Le gâteau sera partagé le samedi 17 janvier à 15 h à la mairie.",
      ["2026-01-17T15:00 | Gâteau"]),
    RightReading(
      "Le film « Les Vents » sera projeté mardi à 20 h au cinéma Majestic.",
      ["2026-01-20T20:00 | Projection du film « Les Vents »"]),
    RightReading(
      "Portes ouvertes au lycée Duhamel samedi de 9 h à 12 h.",
      ["2026-01-17T09:00/12:00 | Portes ouvertes"]),
    RightReading("Ce soir, concert gratuit au bar Le Central.", ["2026-01-14 | Concert"]),
    RightReading(
      "The jumble sale will be held at the church hall on Saturday.",
      ["2026-01-17 | Jumble sale"], "en"),
    RightReading(
      "The fireworks display scheduled for Saturday has been cancelled because of high winds.",
      ["2026-01-17 | Fireworks display"], "en"),
  ])
  func `a plain sentence of the day is read as it is meant`(row: RightReading) {
    row.check([.when, .title])
  }

  @Test(arguments: [
    RightReading(
      "La chorale Accord chantera « Le Messie » à l'église le 7 février.",
      ["2026-02-07 | Le Messie"]),
    RightReading(
      "La chorale Accord chantera à l'église le 7 février.", ["2026-02-07 | Chorale Accord"]),
    RightReading(
      "The Mytholm Players will perform \"The Lighthouse\" from 4 to 7 February, with a matinee on Saturday at 2.30pm.",
      ["2026-02-04/2026-02-07 | The Lighthouse", "2026-02-07T14:30 | Matinee"], "en"),
    RightReading(
      "Auditions for the spring pantomime take place on Monday 26 January at 7pm.",
      ["2026-01-26T19:00 | Auditions for the spring pantomime"], "en"),
    RightReading(
      "The play runs from 4 February, and its author gives a talk on 11 February.",
      ["2026-02-04 | Play", "2026-02-11 | Talk"], "en"),
  ])
  func `the title is what is given, and each day has its own`(row: RightReading) {
    row.check([.when, .title])
  }

  @Test(arguments: [
    RightReading(
      "The carol service is in the church hall on 20 January at 6pm.\n\nThe meeting on 22 January has been moved to the 29th, same time (7.30pm), same place.",
      ["2026-01-20T18:00 | was -", "2026-01-29T19:30 | was 2026-01-22"], "en"),
    RightReading(
      "La réunion du 22 janvier est reportée au 29, même heure (19 h 30).",
      ["2026-01-29T19:30 | was 2026-01-22"]),
  ])
  func `an hour behind the new day is its own`(row: RightReading) {
    row.check([.when, .before])
  }

  @Test func `a run that closes later in its sentence is one event`() {
    #expect(
      lines(
        "L'exposition de vitraux ouvrira le 26 janvier et se poursuivra jusqu'au 7 mars.", [.when])
        == ["2026-01-26/2026-03-07"])
  }

  @Test func `what an event is set in does not name it`() {
    #expect(
      lines(
        """
        Dans le cadre de la semaine du goût, du 26 au 30 janvier, les enfants feront des ateliers de \
        cuisine.
        """, [.title]) == ["Ateliers de cuisine"])
  }

  @Test func `an ordinal alone takes up the event before it`() {
    #expect(
      lines(
        "Trois rencontres sont au programme. La première aura lieu le 20 janvier à 19 h.", [.title])
        == ["Rencontres"])
  }

  @Test func `a farewell names no event`() {
    #expect(lines("Concert samedi à 20 h.\n\nBonne année et à mardi !", [.title]) == ["Concert"])
    #expect(lines("Le loto est reporté à mardi !", [.when]) == ["2026-01-20"])
  }

  @Test func `each day of an enumeration is nearer to its own words than to a noun behind another`()
  {
    let found = lines(
      """
      Tout le reste tient : le souper country de vendredi (18 h), le bal costumé samedi à 21 h et \
      le spectacle de clôture de Rosalie Cyr, dimanche à 20 h.
      """, [.when, .title])
    #expect(
      found == [
        "2026-01-16T18:00 | Souper country", "2026-01-17T21:00 | Bal costumé",
        "2026-01-18T20:00 | Spectacle de clôture de Rosalie Cyr",
      ])
  }

  @Test func `a name that opens the sentence before is what a pronoun means`() {
    #expect(
      lines(
        "The Tangerine Ramble is back. It will take place on 24 January at 3 pm.", [.title], "en")
        == ["Tangerine Ramble"])
  }

  @Test func `a title with a colon may open a later sentence`() {
    #expect(
      lines(
        "The choir sings outside the shop. Nine Lessons and Carols: Sunday 18 January, 6pm.",
        [.when, .title], "en"
      ).last == "2026-01-18T18:00 | Nine Lessons and Carols")
  }

  @Test(arguments: [
    ("Les élus du Doubs se réuniront le 22 janvier à 18 heures.", "Réunion des élus du Doubs"),
    ("Le conseil municipal se réunira le 22 janvier à 18 heures.", "Conseil municipal"),
    (
      "Le projet déplaît. Les riverains comptent manifester le 24 janvier à Dole.",
      "Manifestation des riverains"
    ),
    ("Le maire inaugurera la halle le 24 janvier à Dole.", "Inauguration de la halle"),
    ("Les pompiers défileront le 24 janvier à Dole.", "Défilé des pompiers"),
  ])
  func `an act names its event by what is done and by whom or what`(text: String, title: String) {
    #expect(lines(text, [.title]) == [title])
  }

  @Test func `words that open a sentence without a verb name its day`() {
    #expect(
      lines(
        "Le festival se déroulera du 19 au 21 mars. Ouverture des inscriptions le 2 février à 10 h.",
        [.when, .title]
      ).contains("2026-02-02T10:00 | Ouverture des inscriptions"))
  }

  @Test func `a lead that only says of what kind it is goes with the name of the work`() {
    #expect(
      lines(
        "Théâtre. La troupe présente « Le Dindon » samedi 24 janvier à 20 h 30, à Dole.", [.title])
        == ["Théâtre : Le Dindon"])
  }

  @Test func `a verb that leads to a place makes an event of who will be there`() {
    #expect(
      lines(
        "Le bus de la santé sera à Dole le 20 janvier et à Arbois le 27, chaque fois de 9 h à 12 h.",
        [.when, .title])
        == [
          "2026-01-20T09:00/12:00 | Bus de la santé", "2026-01-27T09:00/12:00 | Bus de la santé",
        ])
  }

  @Test func `a weak noun that opens its sentence names the day right behind it`() {
    #expect(
      lines(
        """
        Le conseil citoyen a parlé de la friche et des arbres. Tout le monde était là.

        Prochaine séance : le mercredi 28 janvier à la même heure (18 h), ordre du jour à suivre.
        """, [.when]
      ).contains { $0.hasPrefix("2026-01-28") })
  }

  @Test func `whoever holds something names no day`() {
    #expect(lines("La mairie accueillera les habitants samedi 24 janvier.", [.title]) == [])
  }

  @Test func `a named work is what a performer gives`() {
    #expect(
      lines("Le chœur Résonances chantera le Gloria de Vivaldi le 3 mars 2026.", [.title])
        == ["Gloria de Vivaldi"])
    #expect(
      lines("Le trio Alma jouera à la Rodia le 3 mars 2026.", [.title]) == ["Trio Alma"])
  }

  @Test(arguments: [
    RightReading(
      "Les clubs se mobilisent pour le Grand Raid, qui se déroulera le samedi 5 décembre.",
      ["Grand Raid"]),
    RightReading(
      "Autre temps fort, le slalom des moniteurs le vendredi 27 février, dès 17 h 30.",
      ["Slalom des moniteurs"]),
    RightReading(
      "La médiathèque propose une heure du conte mercredi 28 janvier à 16 h.", ["Heure du conte"]),
    RightReading(
      "Le programme est connu. On entendra une lecture de Jeanne Aubry le 22 juillet et un concert de Lise Morel le 31.",
      ["Lecture de Jeanne Aubry", "Concert de Lise Morel"]),
  ])
  func `the title is what the words around the day name`(row: RightReading) {
    row.check([.title])
  }

  @Test func `what closes with something ends no period`() {
    #expect(
      lines(
        "The festival closes with a literary lunch at the Swan Hotel on 19 July at 12.30pm.",
        [.kind], "en") != ["deadline"])
    #expect(lines("Booking closes on 19 July at noon.", [.kind], "en") == ["deadline"])
  }

  @Test func `what may be done instead by a later day is no end`() {
    #expect(
      lines(
        "Members may come to the concert on Thursday 9 April, or claim a refund by 30 April.",
        [.when], "en"
      ).first == "2026-04-09")
  }
}
