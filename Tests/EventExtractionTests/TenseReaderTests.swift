import Testing

@testable import EventExtraction

/// The tense around the first date of a text.
private func tense(_ text: String, _ language: String = "fr") -> Int {
  let sample = SampleText(text, language)
  guard let date = sample.findings.dates.first else { return -9 }
  return TenseReader(findings: sample.findings).tense(around: date)
}

@Suite struct TenseReaderTests {
  @Test(arguments: [
    ("Le maire a annoncé mardi que le bal se tiendrait en mai.", -1),
    ("Le bal, annoncé l'an dernier, se tiendra mardi.", 1),
    ("Mardi à 20 h, bal des conscrits.", 1),
    ("Mardi, bal des conscrits.", 1),
    ("Le bal des conscrits a lieu mardi.", 1),
    ("Le bal des conscrits a fait salle comble mardi.", -1),
  ])
  func `the verb nearest to a weekday decides, and a day without one is ahead`(
    text: String, expected: Int
  ) {
    #expect(tense(text) == expected)
  }

  @Test(arguments: [
    ("Le tournoi s'est joué le 20 décembre.", -1),
    ("Une journée d'étude lui sera consacrée le 21 janvier.", 1),
    ("Le maire a présenté ses vœux le 21 janvier.", 0),
    ("Le bal est reporté au 21 janvier.", 1),
  ])
  func `only a verb that makes an event takes a day and month back`(text: String, expected: Int) {
    #expect(tense(text) == expected)
  }

  @Test func `a month right behind a verb of the past is over, and a day of a month is not so`() {
    #expect(tense("L'exposition que le public avait vue en mars à Dole sera visible ici.") == -1)
    #expect(tense("Le maire avait promis un bal le 20 mars à la salle.") == 0)
  }

  @Test func `what is called off was to come, and what began is over`() {
    #expect(tense("The trustees have called off Saturday's fete.", "en") == 1)
    #expect(tense("The trustees have cleared Saturday's litter.", "en") == -1)
    #expect(tense("L'incertitude durait depuis la crue du 21 janvier.") == -1)
    #expect(tense("La montagne a parlé : le bal, vendredi, change de salle.") == 1)
  }

  @Test func `the day of a plan that was given up may lie on either side`() {
    #expect(tense("The meeting originally slated for December 7 will take place soon.", "en") == 0)
    #expect(tense("The meeting will take place on December 7.", "en") == 1)
  }

  @Test func `a participle behind a comma tells of its noun`() {
    #expect(tense("She talks about her book, published elsewhere, on Saturday.", "en") == 1)
    #expect(tense("She talked about her book on Saturday.", "en") == -1)
  }

  @Test func `a relative clause behind the date tells of its own noun`() {
    #expect(tense("On manifeste samedi, après la marche qui avait réuni la ville.") >= 0)
    #expect(tense("Samedi, face à celles qui restaient, elles ont gagné le match.") == -1)
  }

  @Test(arguments: [
    ("Le match de samedi a été annulé.", "fr", 1),
    ("Saturday's match has been called off.", "en", 1),
    ("Le loto de samedi n'a pas pu avoir lieu.", "fr", -1),
  ])
  func `what was decided of an event is no past of its day`(
    text: String, language: String, expected: Int
  ) {
    #expect(tense(text, language) == expected)
  }

  @Test(arguments: [
    RightReading("La fête de Dole a réuni du monde ce week-end.", ["2026-01-10"]),
    RightReading("La fête de Dole aura lieu ce week-end.", ["2026-01-17"]),
  ])
  func `a weekend with a verb of the past is the last one`(row: RightReading) {
    row.check([.when])
  }

  @Test func `what someone has is no past, and a day no participle`() {
    #expect(tense("Le bal, c'est vendredi à 19 h, on a encore besoin de bras.") == 1)
    #expect(tense("Vendredi à 19 h, on a dansé.") == -1)
  }

  @Test func `the future beside a day outweighs the past of another clause`() {
    #expect(
      tense("Le stage à venir s'est tenu à Dole ; il y en aura un autre le 3 mars.") == 1)
  }

  @Test(arguments: [
    ("The group, which was set up long ago, meets Monday at the club.", "en", 1),
    ("A group that was set up long ago has asked for a permit for Saturday.", "en", 1),
    ("The council voted Monday to close the hall.", "en", -1),
    ("La préfecture a placé le Gard en vigilance jusqu'à dimanche.", "fr", 1),
    ("La préfecture a placé le Gard en vigilance dimanche.", "fr", -1),
  ])
  func `a weekday that words lead ahead to is to come`(
    text: String, language: String, expected: Int
  ) {
    #expect(tense(text, language) == expected)
  }

  @Test func `participles too short for their ending tell the past`() {
    #expect(tense("Samedi soir, à Dole, les filles ont pourtant dû se contenter d'un nul.") == -1)
  }

  @Test func `the clause of a day tells when it is`() {
    #expect(
      lines(
        "The council has asked people to avoid the square on Saturday, when two concerts are planned.",
        [.when],
        "en") == ["2026-01-17"])
  }

  @Test func `several weekdays with an hour or a colon are to come`() {
    #expect(
      lines(
        "Friday and Saturday: The Larks, 7.30pm, Mill Theatre.", [.when], on: "2026-01-12", "en")
        == ["2026-01-16T19:30", "2026-01-17T19:30"])
    #expect(
      lines(
        "Samedi et dimanche : bourse aux livres à la salle des fêtes.", [.when], on: "2026-01-12")
        == ["2026-01-17/2026-01-18"])
  }

  @Test func `the weekday of what has been cancelled is the nearest`() {
    #expect(
      lines(
        "The Opera House has announced that Saturday's concert has been cancelled.",
        [.when, .status], on: "2026-04-02", "en") == ["2026-04-04 | cancelled"])
  }
}
