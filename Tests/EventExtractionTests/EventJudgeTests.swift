import Testing

@testable import EventExtraction

@Suite struct EventJudgeTests {
  @Test(arguments: [
    "Le festival existe depuis 1998.",
    "Le concert inaugural avait eu lieu le 3 mai 1974.",
    "Le festival a été créé en 2009 par deux musiciens.",
    "La salle de concert fut construite en 1887, après l'incendie du 12 mars 1886.",
    "L'ancien président du club est né le 4 juin 1951 à Dole.",
    "La fermeture fut annulée par le ministre un 25 juin, à la veille du match.",
    "L'usine ferme en 1986. Trente ans après, le festival occupe ses halles.",
  ])
  func `history makes no event`(text: String) {
    #expect(lines(text, [.when, .title]) == [])
  }

  @Test(arguments: [
    "La réunion sera animée par des bénévoles, a annoncé ce mardi 13 janvier la mairie.",
    "« Le concert sera beau », a déclaré mercredi le chef d'orchestre.",
    "Le festival est sauvé, apprend-on ce mercredi 14 janvier.",
    "Dans un communiqué du 9 janvier, le comité remercie ses bénévoles du festival.",
    "DOLE, 13 janvier (Agence) – Le festival cherche un président.",
  ])
  func `the day of a statement makes no event`(text: String) {
    #expect(lines(text, [.when, .title]) == [])
  }

  @Test func `the day of minutes is that of their sitting`() {
    #expect(
      lines("COMPTE RENDU DU BUREAU DU 12 JANVIER 2026\n\nPrésents : MM. Roy et Petit.", [.when])
        == ["2026-01-12"])
    #expect(
      lines("Le compte rendu du bureau du 12 janvier est adopté sans remarque.", [.when]) == [])
  }

  @Test func `the earliest season of what is closed is no deadline`() {
    #expect(lines("Le théâtre ne rouvrira pas avant l'automne.", [.when]) == [])
  }

  @Test func `what is counted in order is no day`() {
    #expect(lines("Les anciens du 12e\n\nLe 12e de ligne est un régiment du pays.", [.when]) == [])
    #expect(lines("Le loto aura lieu le 1er à 20 h.", [.when]) == ["2026-02-01T20:00"])
  }

  @Test(arguments: [
    "La loi entrera en vigueur le 1er mars 2026.",
    "L'arrêté du 6 janvier 2026 interdit la baignade.",
    "La rue du Théâtre sera fermée à la circulation du 2 au 6 février pour travaux.",
    "Les températures remonteront à partir de vendredi, avec du vent samedi.",
    "Le nouveau directeur a été nommé le 5 janvier 2026.",
    "Prévisions : vendredi 16, nuages, 4° ; samedi 17, soleil, 7°.",
  ])
  func `laws, works, weather and accidents make no event`(text: String) {
    #expect(lines(text, [.when, .title]) == [])
  }

  @Test(arguments: [
    "Texte : Anne Colin. Photos : Jean Roy, 12 janvier 2026",
    "Envoyé : lun. 12 janv. 2026 08:10",
    "Approbation du CR du 8 novembre",
    "Perquisition le 19, mise en examen le 21.",
    "Le docteur Roux part à la retraite le 31 janvier.",
  ])
  func `shares, credits, mails and careers make no event`(text: String) {
    #expect(lines(text, [.when, .title]) == [])
  }

  @Test func `a day below the heading of an event is its own`() {
    #expect(
      lines(
        """
        5. Fête du quartier
        Samedi 17 janvier, de 11 h à 15 h, rue Pasteur fermée à la circulation.
        """, [.when]) == ["2026-01-17T11:00/15:00"])
  }

  @Test func `a custom is no day that an event leaves`() {
    #expect(
      lines("Le repas des aînés, d'habitude en décembre, passe au 18 avril.", [.when, .before])
        == ["2026-04-18 | was -"])
  }

  @Test(arguments: [
    "La mairie est ouverte du lundi au vendredi de 9h à 12h.",
    "Horaires d'ouverture : du mardi au samedi, 10h-18h.",
    "Renseignements au secrétariat, tous les jours de 9h à 17h.",
    "Permanence téléphonique le mardi de 14h à 16h.",
  ])
  func `opening hours make no event`(text: String) {
    #expect(lines(text, [.when, .title]) == [])
  }

  @Test(arguments: [
    "Le marché de l'emploi compte 2026 offres pour 15 métiers.",
    "Le concert a coûté 2 500 euros et réuni 17 musiciens.",
    "Appelez le 03 84 15 01 26 pour le festival.",
    "Le match s'est terminé sur le score de 3 à 2.",
  ])
  func `numbers that are no dates make no event`(text: String) {
    #expect(lines(text, [.when, .title]) == [])
  }

  @Test(arguments: [
    "Le budget du festival atteindra un sommet en 2027.",
    "L'objectif de la saison 2026 est clair.",
    "Les jobs d'été 2026 attirent les jeunes.",
  ])
  func `a year, or a season inside a name, makes no event`(text: String) {
    #expect(lines(text, [.when, .title]) == [])
  }

  @Test(arguments: [
    "The festival has been held since 1998.",
    "The first concert took place on 3 May 1974.",
    "The new law takes effect on 1 March 2026.",
    "Temperatures will drop on Friday, with rain on Saturday.",
    "The concert hall was built in 1887.",
    "She was born on 4 June 1951 in Leeds.",
    "The hall is open daily from 9 am to 5 pm.",
    "In a statement on 9 January, the committee thanked its volunteers.",
  ])
  func `the same holds in English`(text: String) {
    #expect(lines(text, [.when, .title], "en") == [])
  }

  @Test(arguments: [
    ("Le festival, créé en 1998, aura lieu le 20 juin.", ["2026-06-20"]),
    ("Né en 1951, l'auteur donnera une conférence le 12 février.", ["2026-02-12"]),
    ("Malgré les travaux, la foire se tiendra le 7 mars.", ["2026-03-07"]),
    ("Le carnaval a eu lieu dimanche 11 janvier.", ["2026-01-11"]),
  ])
  func `an event beside such a fact stands`(text: String, expected: [String]) {
    #expect(lines(text, [.when]) == expected)
  }

  @Test(arguments: [
    ("The festival, founded in 1998, will take place on 20 June.", ["2026-06-20"]),
    ("The concert will be held on Saturday, the mayor said.", ["2026-01-17"]),
  ])
  func `an English event beside such a fact stands`(text: String, expected: [String]) {
    #expect(lines(text, [.when], "en") == expected)
  }

  @Test(arguments: [
    RightReading("Le concert aura lieu samedi, a annoncé la mairie.", ["2026-01-17"]),
    RightReading("Selon un communiqué de presse du 12 janvier 2026, le marché progresse.", []),
    RightReading("Selon le décret du 3 décembre 2025, les réunions sont encadrées.", []),
    RightReading("Un accident s'est produit samedi 10 janvier à l'entrée de Dole.", []),
    RightReading("Les travaux sont prévus le 7 mars et la circulation se fera sur une voie.", []),
    RightReading("Il faut faire bouillir l'eau une minute avant de la boire au concert.", []),
    RightReading(
      "La conférence aura lieu vendredi 16 janvier, la veille de l'inauguration.",
      ["2026-01-16"]),
    RightReading("Billetterie : 03 84 00 00 00, du mardi au vendredi de 14h à 17h.", []),
  ])
  func `asides and statements are told apart`(row: RightReading) { row.check([.when]) }

  @Test(arguments: [
    ("Le concert aura lieu le 24 janvier, et non le 17.", ["2026-01-24"]),
    ("Les concerts ont lieu les 20 et 27 janvier, relâche le 22.", ["2026-01-20", "2026-01-27"]),
    ("Le concert aura lieu le 24 janvier, sauf le dimanche.", ["2026-01-24"]),
  ])
  func `a day that is left out is none`(text: String, expected: [String]) {
    #expect(lines(text, [.when]) == expected)
  }

  @Test(arguments: [
    "Le marché du dimanche fait venir les bricoleurs du samedi.",
    "L'inauguration du pont eut lieu un dimanche, sous la pluie.",
  ])
  func `a weekday as a habit or any weekday is none in particular`(text: String) {
    #expect(lines(text, [.when]) == [])
  }

  @Test func `a full date alone on its line is the day of writing`() {
    let text = """
      Le canton aide ses théâtres

      Les troupes recevront une aide.

      Mercredi 14 janvier 2026, 07h15
      """
    #expect(lines(text, [.when]) == [])
  }

  @Test func `a season before a noun is part of its name`() {
    #expect(
      lines("The spring plant sale will go ahead on 11 April at Ashby.", [.when], "en")
        == ["2026-04-11"])
  }

  @Test func `a dateline with a state's short form is one`() {
    let text = "BURLINGTON, Vt. (January 13, 2026) – The council will hold a hearing on January 20."
    #expect(lines(text, [.when], "en") == ["2026-01-20"])
  }

  @Test(arguments: [
    RightReading(
      "The St Patrick's Day walk has been cancelled because of flood damage.",
      ["2026-03-17 | cancelled"], "en"),
    RightReading("The Christmas raffle will be drawn by the mayor.", [], "en"),
  ])
  func `a feast that ends in its day is the day of an event`(row: RightReading) {
    row.check([.when, .status])
  }

  @Test(arguments: [
    RightReading("Last year's show, staged by the same cast, sold out in a week.", [], "en"),
    RightReading(
      "The show will open in a week at the Little Theatre.", ["2026-01-21 | Show"], "en"),
  ])
  func `how long something has taken is no day`(row: RightReading) {
    row.check([.when, .title])
  }

  @Test func `a weekday amid the capitals of a name is part of it`() {
    let name = lines(
      "This spring the Town hosts the Guildhall Society Friday Evening Discourses again.", [.when],
      "en")
    #expect(name.isEmpty)
    #expect(
      lines("The Town Band plays at the Guildhall on Friday Evening at 8pm.", [.when], "en")
        == ["2026-01-16T20:00"])
  }

  @Test func `the line that opens a quoted mail is a stamp`() {
    #expect(
      lines(
        """
        La réunion aura lieu jeudi 22 janvier à 20 h à Dole.

        Le 12 janv. 2026 à 08:12, Mathieu G. a écrit :
        """, [.when]) == ["2026-01-22T20:00"])
    #expect(
      lines(
        """
        The meeting is on Thursday 22 January at 8pm.

        On 12 Jan 2026 at 08:12, Jo Bell wrote:
        """, [.when], "en") == ["2026-01-22T20:00"])
  }

  @Test func `weekdays with their hours and nothing else are opening hours`() {
    #expect(
      lines("Bibliothèque de Dole\nMardi 16h30-18h, samedi 10h-12h.", [.when]).isEmpty)
  }

  @Test func `the weekday of days that the text has named is no habit`() {
    #expect(
      lines(
        """
        La Fête des gréements aura lieu les 23, 24 et 25 janvier. Le défilé nautique du samedi \
        s'élancera à 11 heures.
        """, [.when]
      ).contains("2026-01-24T11:00"))
    #expect(
      lines("Les bricoleurs du dimanche sont nombreux.", [.when]) == [])
  }

  @Test func `a share that is raised on a day is no event`() {
    #expect(lines("L'accord signé pour le concert prévoit 2,8 % au 1er mars.", [.when]) == [])
  }

  @Test(arguments: ["Noël bal aura \n\nlieu me Besançon", "Le bal de Noël aura\n\nlieu le 13."])
  func `a verb may go on in the paragraph behind its sentence`(text: String) {
    #expect(lines(text, [.title]).count < 2)
  }

  @Test func `days on which a house is shut stand in its brackets`() {
    #expect(
      lines(
        "L'exposition dure du 4 mars au 4 avril (fermée du 10 au 12 mars).", [.when])
        == ["2026-03-04/2026-04-04"])
    #expect(
      lines("L'exposition (vernissage le 4 mars à 18 h) est à la galerie.", [.when])
        == ["2026-03-04T18:00"])
  }

  @Test(arguments: [
    "L'exposition se visite tous les jours de 9 h à 18 h (19 h en juillet et août), a-t-on appris.",
    "À la suite des pluies de ce week-end, le parc reste fermé.",
    "Barbara est en vacances jusqu'au 20 janvier, merci de nous envoyer les bulletins.",
  ])
  func `hours of other months, reasons and absences make no event`(text: String) {
    #expect(lines(text, [.when]) == [])
  }

  @Test func `a stretch of days behind an edition is the event's`() {
    let text = """
      Marché de Noël : 40e édition du 21 au 24 janvier

      La ville se prépare et les chalets arrivent sur la place. Cent artisans y tiendront boutique.
      """
    #expect(lines(text, [.when, .title]).first == "2026-01-21/2026-01-24 | Marché de Noël")
  }

  @Test func `a semicolon behind a town and a day makes no dateline`() {
    #expect(
      lines("Seloncourt. Randonnée du club alpin le 31 ; départ à 20 h du stade.", [.when])
        == ["2026-01-31T20:00"])
  }

  @Test(arguments: [
    RightReading("Horaires d'ouverture : mercredi, de 14 h à 17 h ; vendredi, de 16 h à 19 h.", []),
    RightReading(
      "Exposition de cerfs-volants\n\nL'exposition se visite à la bibliothèque. Horaires d'ouverture : mercredi, de 14 h à 17 h ; vendredi, de 16 h à 19 h ; samedi, de 9 h à 12 h.",
      []),
    RightReading(
      "Ateliers de couture\n\nHoraires d'ouverture : le mercredi, de 14 h à 17 h ; le vendredi, de 16 h à 19 h.",
      []),
    // Days of the month are no weekly hours.
    RightReading(
      "Horaires des portes ouvertes : mercredi 21 janvier, de 14 h à 17 h ; vendredi 23 janvier, de 16 h à 19 h.",
      ["2026-01-21T14:00/17:00", "2026-01-23T16:00/19:00"]),
  ])
  func `hours of weekdays listed under a word for opening make no event`(row: RightReading) {
    row.check([.when])
  }

  @Test(arguments: [
    RightReading(
      "Le bal aura lieu samedi 24 janvier. Les organisateurs du concert ont douté la veille.",
      ["2026-01-24"]),
    RightReading(
      "Le bal aura lieu samedi 24 janvier. Les juges de la course étaient encore en réunion la veille.",
      ["2026-01-24"]),
    RightReading(
      "Le bal aura lieu samedi 24 janvier. Le concert de la veille aura lieu à Vesoul.",
      ["2026-01-24", "2026-01-23"]),
    RightReading(
      "Le concert aura lieu samedi 24 janvier. Les musiciens répéteront la veille à 20 h.",
      ["2026-01-24", "2026-01-23T20:00"]),
  ])
  func `the day before one to come is none of what is told as past`(row: RightReading) {
    row.check([.when])
  }

  @Test func `an agenda behind the day is no mail quoted below`() {
    #expect(
      lines(
        "Réunion d'information le jeudi 22 janvier 2026 à 18 h 30 – Ordre du jour : présentation du plan",
        [.when])
        == ["2026-01-22T18:30"])
  }

  @Test func `what one applies for closes, and no house does`() {
    #expect(
      lines(
        "Applications close on Friday 30 January for this year's competition.", [.when, .kind], "en"
      )
        == ["2026-01-30 | deadline"])
    #expect(
      lines("We will close at 5 on Friday 30 January for staff training.", [.when], "en") == [])
  }
}
