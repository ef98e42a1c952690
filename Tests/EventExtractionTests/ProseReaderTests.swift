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
      "Le nouveau gymnase sera inauguré le vendredi 6 mars à 17 h.",
      ["2026-03-06T17:00 | ceremony | Inauguration du nouveau gymnase"]
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
    (
      "The book fair runs from 2 to 14 February.",
      ["2026-02-02/2026-02-14 | fair | Book fair"]
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
      ["2026-03-07 | sport | Belfort", "2026-03-14 | other | Dijon"]
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

  @Test(arguments: [
    ("Le concert aura lieu les 24 et 25 janvier.", ["2026-01-24", "2026-01-25"]),
    ("Le stage se déroulera du 16 au 20 février.", ["2026-02-16/2026-02-20"]),
    (
      "Le spectacle sera donné le 24 janvier à 15h et 20h.",
      ["2026-01-24T15:00", "2026-01-24T20:00"]
    ),
    ("Le festival aura lieu le week-end prochain.", ["2026-01-24/2026-01-25"]),
  ])
  func `each day and session is an event, a range is one`(text: String, expected: [String]) {
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
    ("Les dossiers sont à déposer avant le 20 février.", "2026-02-20 | deadline"),
    ("Réservation obligatoire au plus tard le 20 février.", "2026-02-20 | deadline"),
  ])
  func `a deadline stands on its last day`(text: String, expected: String) {
    #expect(lines(text, [.when, .kind]) == [expected])
  }

  @Test func `an English deadline stands on its last day`() {
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
    "La ville compte deux salles et un parc.",
    "Il faisait froid mardi 6 janvier.",
    "Le journal du mercredi 14 janvier est à vendre.",
  ])
  func `a date without an event makes none`(text: String) {
    #expect(lines(text, [.when, .title]) == [])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["concert ", "le 3 mai ", "concert le 3 mai ", "« "])
  func `a long line is read in good time`(word: String) {
    #expect(lines(String(repeating: word, count: 1_500), [.when]).count <= 1_500)
  }
}
