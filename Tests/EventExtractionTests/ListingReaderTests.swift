import ArticleText
import Testing

@testable import EventExtraction

@Suite struct ListingReaderTests {
  static let fields: [EventField] = [.when, .title]

  @Test func `hours below a day line are its events`() {
    #expect(
      lines(
        """
        Programme des fêtes de Dole

        Samedi 20 juin
        10h : course des garçons de café
        14h30 : tournoi de pétanque
        20h - 23h : bal populaire

        Dimanche 21 juin
        11h : messe en plein air
        """, Self.fields) == [
          "2026-06-20T10:00 | Course des garçons de café",
          "2026-06-20T14:30 | Tournoi de pétanque",
          "2026-06-20T20:00/23:00 | Bal populaire",
          "2026-06-21T11:00 | Messe en plein air",
        ])
  }

  @Test func `a line with a date and words is one event`() {
    #expect(
      lines(
        """
        L'agenda du canton

        - samedi 17 janvier : Dole | Loto des pompiers
        - dimanche 18 janvier : Vesoul | Bourse aux livres
        - mardi 20 janvier, 18h30 : Belfort | Café philo
        """, Self.fields + [.town]) == [
          "2026-01-17 | Loto des pompiers | Dole",
          "2026-01-18 | Bourse aux livres | Vesoul",
          "2026-01-20T18:30 | Café philo | Belfort",
        ])
  }

  @Test func `a date below a title belongs to it`() {
    let found = lines(
      """
      Sorties du mois

      Thé dansant des aînés
      Dimanche 18 janvier à 14h30

      Soirée jeux de société
      Vendredi 23 janvier à 20h
      """, Self.fields)
    #expect(
      found == [
        "2026-01-18T14:30 | Thé dansant des aînés", "2026-01-23T20:00 | Soirée jeux de société",
      ])
  }

  @Test func `a place line below the date closes its entry`() {
    let found = lines(
      """
      Sorties du mois

      Thé dansant des aînés
      Dimanche 18 janvier à 14h30
      Théâtre Ledoux, Besançon

      Soirée jeux de société
      Vendredi 23 janvier à 20h
      Théâtre Edwige-Feuillère, Vesoul
      """, Self.fields + [.town])
    #expect(
      found == [
        "2026-01-18T14:30 | Thé dansant des aînés | Besançon",
        "2026-01-23T20:00 | Soirée jeux de société | Vesoul",
      ])
  }

  @Test func `lines with labels alike tell of an event each`() {
    let found = lines(
      """
      Agenda

      Samedi 17 janvier
      Gray – Marché des saveurs, place Boichut, de 10 h à 19 h. Aussi dimanche.
      Dole – Loto du foot, annulé.
      Vesoul – Repas dansant, 12 h, réservation avant mercredi au club.
      Dimanche 18 janvier
      Ornans – Balade de la Loue, départ 8 h 30 de la place de l'église du bourg.
      """, [.when, .title, .status])
    #expect(found.count == 4)
    #expect(found.first?.hasPrefix("2026-01-17T10:00/19:00") == true)
    #expect(found.first?.hasSuffix("Marché des saveurs | confirmed") == true)
    #expect(found.contains("2026-01-17 | Loto du foot | cancelled"))
    #expect(found.contains("2026-01-17T12:00 | Repas dansant | confirmed"))
    #expect(found.contains("2026-01-18T08:30 | Balade de la Loue | confirmed"))
  }

  @Test func `a title below a date belongs to it`() {
    #expect(
      lines(
        """
        Agenda

        17 janvier
        Loto des pompiers

        24 janvier
        Assemblée générale du judo

        31 janvier
        Concert de la chorale
        """, Self.fields) == [
          "2026-01-17 | Loto des pompiers",
          "2026-01-24 | Assemblée générale du judo",
          "2026-01-31 | Concert de la chorale",
        ])
  }

  @Test func `a title before a date on one line is an event`() {
    #expect(
      lines(
        """
        À vos agendas

        - Loto des pompiers : samedi 17 janvier, 20h, Dole
        - Bourse aux livres : dimanche 18 janvier, 9h-17h, Vesoul
        """, Self.fields) == [
          "2026-01-17T20:00 | Loto des pompiers",
          "2026-01-18T09:00/17:00 | Bourse aux livres",
        ])
  }

  @Test func `an indented list takes its entry's title`() {
    #expect(
      lines(
        """
        Les rendez-vous de la médiathèque

        - Atelier de reliure
          - samedi 17 janvier, 14h
          - samedi 24 janvier, 14h
        - Heure du conte
          - mercredi 21 janvier, 10h30
        """, Self.fields) == [
          "2026-01-17T14:00 | Atelier de reliure",
          "2026-01-24T14:00 | Atelier de reliure",
          "2026-01-21T10:30 | Heure du conte",
        ])
  }

  @Test func `labelled lines are fields of one event`() {
    #expect(
      lines(
        """
        Assemblée générale des amis du musée

        Date : samedi 24 janvier
        Heure : 18h30
        Lieu : salle Edgar-Faure, Dole
        Tarif : entrée libre
        """, Self.fields + [.town]) == [
          "2026-01-24T18:30 | Assemblée générale des amis du musée | Dole"
        ])
  }

  @Test func `English labels are read alike`() {
    #expect(
      lines(
        """
        Winter book fair

        When: Saturday, 24 January, 10 am to 4 pm
        Where: Town Hall, Leeds
        Admission: free
        """, Self.fields + [.town], "en") == [
          "2026-01-24T10:00/16:00 | Winter book fair | Leeds"
        ])
  }

  @Test func `a weekday below a day is the next one`() {
    let found = lines(
      """
      Programme du festival

      Vendredi 19 juin
      20h : concert d'ouverture

      Samedi
      15h : concert des élèves

      Dimanche
      11h : concert de clôture
      """, [.when])
    #expect(found == ["2026-06-19T20:00", "2026-06-20T15:00", "2026-06-21T11:00"])
  }

  @Test func `a month above governs the bare days below`() {
    #expect(
      lines(
        """
        Calendrier des randonnées

        Mars 2026
        Dimanche 8 : randonnée des cascades
        Dimanche 22 : randonnée du plateau

        Avril 2026
        Dimanche 12 : randonnée des lacs
        """, [.when]) == ["2026-03-08", "2026-03-22", "2026-04-12"])
  }

  @Test func `a state on a line of its own is its day's`() {
    #expect(
      lines(
        """
        Programme

        Samedi 17 janvier
        Loto des pompiers
        ANNULÉ

        Samedi 24 janvier
        Concert de la chorale
        """, [.when, .status]) == ["2026-01-17 | cancelled", "2026-01-24 | confirmed"])
  }

  @Test func `a state in an entry is that entry's alone`() {
    #expect(
      lines(
        """
        Agenda de la semaine

        - samedi 17 janvier : loto des pompiers (annulé)
        - dimanche 18 janvier : bourse aux livres
        """, [.when, .status]) == ["2026-01-17 | cancelled", "2026-01-18 | confirmed"])
  }

  @Test(arguments: [
    """
    Calendrier

    Samedi 17 janvier : pas de séance
    Samedi 24 janvier : relâche
    """,
    """
    La vie de la commune

    Naissances : le 3 janvier, Zoé ; le 8 janvier, Noé.
    Décès : le 5 janvier, Mme Anne Roux.
    """,
  ])
  func `what does not take place is not listed`(text: String) {
    #expect(lines(text, Self.fields) == [])
  }

  @Test func `a table is read row by row`() {
    let markup = """
      <h1>Calendrier du club</h1><table><tr><th>Date</th><th>Manifestation</th><th>Ville</th></tr>
      <tr><td>17/01/2026</td><td>Tournoi de judo</td><td>Dole</td></tr>
      <tr><td>24/01/2026</td><td>Gala des champions</td><td>Vesoul</td></tr></table>
      """
    let article = ArticleReader().article(html: Array(markup.utf8), name: "sample", language: "fr")
    #expect(
      lines(article, Self.fields + [.town]) == [
        "2026-01-17 | Tournoi de judo | Dole", "2026-01-24 | Gala des champions | Vesoul",
      ])
  }

  @Test func `a pool's weekly hours are no events`() {
    let found = lines(
      """
      Horaires de la piscine

      Lundi : 9h-12h
      Mardi : 14h-18h
      """, Self.fields)
    #expect(found == [])
  }

  @Test func `a kind of venue below the date is no title`() {
    let found = lines(
      """
      Sorties du mois

      Thé dansant des aînés
      Dimanche 18 janvier à 14h30
      Salle des fêtes, Dole

      Soirée jeux de société
      Vendredi 23 janvier à 20h
      Médiathèque, Vesoul
      """, [.title, .town])
    #expect(found == ["Thé dansant des aînés | Dole", "Soirée jeux de société | Vesoul"])
  }

  @Test(arguments: [
    RightReading(
      """
      Agenda

      Samedi 17 janvier : concert de harpe à Dole
      Dimanche 18 janvier : bal folk à Vesoul
      Lundi 19 janvier : loto à Belfort
      """,
      [
        "2026-01-17 | concert | Dole", "2026-01-18 | concert | Vesoul",
        "2026-01-19 | other | Belfort",
      ]),
    RightReading(
      """
      L'agenda du canton

      Samedi 17 janvier

      Loto des pompiers, 20h, salle des fêtes, Dole

      Bourse aux livres, 9h-17h, Vesoul
      """,
      ["2026-01-17T20:00 | other | Dole", "2026-01-17T09:00/17:00 | fair | Vesoul"]),
    RightReading(
      """
      Saison culturelle

      17/01 - 20h30 - Concert de harpe - Théâtre Ledoux, Besançon
      24/01 - 15h - Gala de danse - Théâtre Edwige-Feuillère, Vesoul
      """,
      ["2026-01-17T20:30 | concert | Besançon", "2026-01-24T15:00 | show | Vesoul"]),
  ])
  func `lines of like width are lines of a programme`(row: RightReading) {
    row.check([.when, .kind, .town])
  }

  @Test(arguments: [
    WrongReading(
      """
      Saison culturelle

      - 17/01 Concert de harpe (Dole)
      - 24/01 Bal folk (Vesoul)
      """,
      ["2026-01-17 | concert | Dole", "2026-01-24 | concert | Vesoul"],
      "a town in brackets behind a title is lost"),
    WrongReading(
      """
      Les rendez-vous du club

      Tournoi de judo
      17 janvier 2026
      Dole

      Gala de danse
      24 janvier 2026
      Vesoul
      """,
      ["2026-01-17 | sport | Dole", "2026-01-24 | show | Vesoul"],
      "the next title, a blank line below, is taken before the one above"),
    WrongReading(
      """
      Menu de la cantine

      Lundi 19 janvier : carottes, poisson

      Mardi 20 janvier : soupe, poulet
      """, [], "dishes are no events"),
  ])
  func `still read wrongly`(row: WrongReading) { row.check([.when, .kind, .town]) }

  @Test func `a tour's lines take its title and name town and venue`() {
    #expect(
      lines(
        """
        Tournée 2026

        6 mars : Lyon, Le Transbordeur
        7 mars : Dijon, La Vapeur
        """, Self.fields + [.venue, .town]) == [
          "2026-03-06 | Tournée 2026 | Le Transbordeur | Lyon",
          "2026-03-07 | Tournée 2026 | La Vapeur | Dijon",
        ])
  }

  @Test func `days named once in a list are an event each`() {
    #expect(
      lines(
        """
        Le club de lecture

        Prochaines rencontres : les jeudis 22 janvier, 19 février et 19 mars à 18h30, à Dole.
        """, [.when, .town]) == [
          "2026-01-22T18:30 | Dole", "2026-02-19T18:30 | Dole", "2026-03-19T18:30 | Dole",
        ])
  }

  @Test func `a line that says when and where has its title below it`() {
    #expect(
      lines(
        """
        Chœurs en Finistère

        Sa 17 janvier - 20h30 - QUIMPER, chapelle des Jésuites
            Ensemble Arpège : Vivaldi et Britten

        Di 18 janvier - 16h - LOCRONAN, église Saint-Ronan
            Noëls bretons à la bougie
        """, Self.fields) == [
          "2026-01-17T20:30 | Ensemble Arpège : Vivaldi et Britten",
          "2026-01-18T16:00 | Noëls bretons à la bougie",
        ])
  }

  @Test func `where one walks names the walk, and its month does not`() {
    #expect(
      lines(
        """
        Randonnées du club

        MARS
        Di 08 | Luzech, la boucle du Lot | 9 km | RV 13h45
        Me 11 | Gourdon, moulins et bories | 12 km | RV 9h
        """, Self.fields) == [
          "2026-03-08T13:45 | Luzech", "2026-03-11T09:00 | Gourdon, moulins et bories",
        ])
  }

  @Test func `a span of days over days of its own is no event`() {
    #expect(
      lines(
        """
        Cinéma Le Lux

        Semaine du 14 au 20 janvier

        mercredi 14 à 20h : La Traversée
        samedi 17 à 18h : Le Port
        mardi 20 à 21h : La Traversée
        """, [.when]) == ["2026-01-14T20:00", "2026-01-17T18:00", "2026-01-20T21:00"])
  }

  @Test func `an hour told inside a line is no entry below a day with hours of its own`() {
    let flyer = """
      St Mary's Christmas Fayre
      Saturday 24 January, 11am to 3pm
      Church Hall, High Street, Otley
      Stalls and mulled wine. Santa arrives at noon!
      """
    #expect(
      lines(flyer, [.when, .title], "en") == ["2026-01-24T11:00/15:00 | St Mary's Christmas Fayre"])
  }

  @Test func `lines of credits stand between a title and its days`() {
    let play = """
      Théâtre Ledoux, Besançon

      La Barque
      de Samir Benattar
      mise en scène Lucie Caumartin

      du 22 janvier au 8 février 2026
      du mardi au samedi à 20 h, dimanche à 16 h 30

      en tournée
      13 février — salle Proudhon, Dole
      17 mars — théâtre municipal, Vesoul
      """
    let found = lines(play, [.when, .title])
    #expect(found.contains("2026-01-22/2026-02-08 | La Barque"))
    #expect(found.contains("2026-03-17 | La Barque"))
  }

  @Test func `a street in a title is no address of its entry`() {
    let text = """
      Author talks in January 2026

      Tue 1/20 6:30 PM Rhea Thibodeau, "Cold Harbor Road"
      Tue 1/27 6:30 PM Jo Finch, "Small Hours"
      """
    #expect(lines(text, [.address], "en") == ["-", "-"])
  }

  @Test func `a feast in brackets beside a day names nothing`() {
    #expect(
      lines(
        """
        Jeudi 14 mai (Ascension)
        DOLE. Braderie du cours Saint-Mauris, 6 h-19 h
        """, [.when, .title]) == ["2026-05-14T06:00/19:00 | Braderie du cours Saint-Mauris"])
  }

  @Test func `a place where one parks tells no opening hours`() {
    #expect(
      lines(
        "Samedi 7 février à 9 h, baptêmes en moto, parking de l'Oppidum ; à 20 h 30, loto",
        [.when, .title]) == ["2026-02-07T09:00 | Baptêmes en moto", "2026-02-07T20:30 | Loto"])
    #expect(lines("Parking : lundi 9 h - 17 h", [.title]) == [])
  }

  @Test func `what is called off among lines with hours is an event of its own`() {
    let found = lines(
      """
      THE WEEK AHEAD

      SATURDAY 17 JANUARY
      Ludlow Castle: A Day of Falconry, 10am-4pm.
      Clun: CANCELLED - Beer and Bluegrass at the Three Tuns.

      SUNDAY 18 JANUARY
      Stokesay: guided walk, 10.15am.
      """, [.when, .status], "en")
    #expect(found.contains("2026-01-17T10:00/16:00 | confirmed"))
    #expect(found.contains("2026-01-17 | cancelled"))
    #expect(found.contains("2026-01-18T10:15 | confirmed"))
  }

  @Test func `a name and a colon before what has a noun for events are no part of the title`() {
    let text = """
      What's on this week

      Bromwell: Race evening, first off 5.20pm on Friday 23 January 2026.
      Club: Quiz supper, Saturday 24 January 2026, 7pm
      """
    #expect(lines(text, [.title], "en") == ["Race evening", "Club: Quiz supper"])
  }

  @Test func `where it takes place, before a colon or alone, is no title of an entry`() {
    let text = """
      À LA UNE

      À la médiathèque : heure du conte, samedi 7 mars 2026, 10 h 30
      Au gymnase : tournoi de volley, samedi 14 mars 2026, 14 h
      """
    #expect(lines(text, [.title]) == ["Heure du conte", "Tournoi de volley"])
  }

  @Test func `an entry of short sentences right below its day is of that day`() {
    let text = """
      Jeudi 5 février
      Collecte de sang. De 16 h à 19 h 30 à l'espace Cotin.

      Samedi 7 février
      Loto des pompiers. Salle des fêtes, ouverture des portes 18 h 30, début des jeux 20 h.
      Carnaval : défilé à 15 h, place Haute ; bal costumé à 21 h, gymnase Bellot.
      """
    #expect(
      lines(text, [.when, .title]) == [
        "2026-02-05T16:00/19:30 | Collecte de sang", "2026-02-07T20:00 | Loto des pompiers",
        "2026-02-07T15:00 | Carnaval : défilé", "2026-02-07T21:00 | Bal costumé",
      ])
  }

  @Test func `the state behind a town's label is not the entry's above`() {
    let text = """
      Dole : feu d'artifice mardi 20 janvier à 22 h 45, place Haute.
      Gray : annulé pour cause de sécheresse.
      """
    #expect(lines(text, [.town, .status]).first == "Dole | confirmed")
  }
}
