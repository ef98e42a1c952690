import Testing

@testable import EventExtraction

/// Titles of acts whose sentence does not say what they are about.
extension ProseReaderTests {
  @Test(arguments: [
    ("Ils en débattront le mardi 27 janvier à 18 h.", ["Forum sur la propriété"]),
    (
      "Trois juristes, invités par la faculté, en débattront le mardi 27 janvier.",
      ["Forum sur la propriété"]
    ),
    ("Trois juristes débattront des communs le mardi 27 janvier à 18 h.", ["Débat de communs"]),
  ])
  func `a pronoun before an act leaves its title to the heading`(text: String, expected: [String]) {
    #expect(
      lines(
        "Forum sur la propriété\n\nÀ qui sont les communs ? \(text)", [.title]) == expected)
  }

  @Test func `a heading without a word for an event gives no title to an act`() {
    #expect(
      !lines(
        "La propriété\n\nÀ qui est la terre ? Ils en débattront le mardi 27 janvier.", [.title]
      )
      .contains("La propriété"))
  }

  @Test(arguments: [
    RightReading(
      "La troupe jouera « Le Bal » samedi 24 janvier à 20 h. Une représentation supplémentaire est programmée le 25.",
      ["Bal", "Bal (représentation supplémentaire)"]),
    RightReading(
      "The ceilidh is this Saturday at 7.30pm. A second night has been added on Saturday 24 January.",
      ["Ceilidh", "Ceilidh (second night)"], "en"),
    RightReading(
      "Les élus tiendront une réunion publique jeudi 22 janvier à 20 h. Deux autres rencontres suivront : le 29 janvier et le 5 février.",
      ["Réunion publique", "Réunion publique", "Réunion publique"]),
  ])
  func `a further one is called after the first`(row: RightReading) {
    row.check([.title])
  }

  @Test(arguments: [
    RightReading(
      "Le feu d'artifice sera tiré le 13 juillet et le méchoui est fixé au 23 août.",
      ["Feu d'artifice", "Méchoui"]),
    RightReading(
      "Le prochain conseil se réunira le lundi 19 janvier à 18 h.", ["Réunion du conseil"]),
    RightReading(
      "The lake will host a dark-sky evening run by the club. It takes place on Friday 23 January from 7pm.",
      ["Dark-sky evening"], "en"),
    RightReading(
      "The film club's season continues with \"Late Snow\" at the Strand on 27 January, 7.30pm.",
      ["\"Late Snow\""], "en"),
    RightReading(
      "Pete Gill will guide a ramble around the reservoir on Saturday, meeting at the car park at 10am.",
      ["Ramble around the reservoir"], "en"),
  ])
  func `each day has the title of its own clause`(row: RightReading) {
    row.check([.title])
  }

  @Test(arguments: [
    RightReading(
      "La fête des voisins change de formule cette année. Elle se déroulera sur deux soirées, les 29 et 30 mai.",
      ["Fête des voisins"]),
    RightReading(
      "Un après-midi dansant animé par l'orchestre du Val est organisé dimanche 25 janvier à la salle Morand.",
      ["Après-midi dansant"]),
    RightReading(
      "Le centre accueille ce week-end le championnat régional de judo.",
      ["Championnat régional de judo"]),
    RightReading(
      "La soirée jeux change de salle : elle aura lieu vendredi 23 janvier à 20 h.", ["Soirée jeux"]
    ),
    RightReading(
      "Nouveau : à partir du 20 janvier, la ludothèque ouvrira aussi. Prochaine soirée jeux : vendredi 23 janvier, 20 h.",
      ["Prochaine soirée jeux"]),
    RightReading(
      "Les portes ouvertes du lycée ont lieu samedi 24 janvier. Une seconde journée est programmée le 28 mars.",
      ["Portes ouvertes du lycée", "Portes ouvertes du lycée (seconde journée)"]),
  ])
  func `neither who does it nor over how many evenings names it`(row: RightReading) {
    row.check([.title])
  }

  @Test(arguments: [
    RightReading(
      "Yoga sur chaise, tous les lundis de 10 h à 11 h, salle Morand (sauf vacances scolaires).",
      ["Yoga sur chaise"]),
    RightReading(
      "Agenda du week-end\nSamedi 24 janvier\n- Dole : loto à 14 h à la MJC.\n- Gray : concert à 20 h.",
      ["Loto", "Concert"]),
  ])
  func `neither an exception nor what heads a list takes the title`(row: RightReading) {
    row.check([.title])
  }
}
