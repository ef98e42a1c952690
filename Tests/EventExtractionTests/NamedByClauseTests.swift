import Testing

@testable import EventExtraction

/// Which words of a sentence of running text name what takes place on its day.
@Suite struct NamedByClauseTests {
  @Test(arguments: [
    RightReading(
      "Les élus se réuniront mardi à 19 h en mairie pour la dernière séance de l'année.",
      ["Dernière séance de l'année"]),
    RightReading(
      "Neighbours will gather on Saturday at 10 a.m. for a potluck lunch.", ["Potluck lunch"], "en"),
    RightReading("Les élus se réuniront mardi à 19 h en mairie.", ["Réunion des élus"]),
  ])
  func `what people meet for names the meeting`(row: RightReading) {
    row.check([.title])
  }

  @Test(arguments: [
    RightReading(
      "Volunteers are needed for the Winter Warm-Up on Jan. 24.", ["2026-01-24 | Winter Warm-Up"],
      "en"),
    RightReading(
      "On cherche des bénévoles pour le Grand Débarras du 24 janvier.",
      ["2026-01-24 | Grand Débarras"]),
  ])
  func `a name that people are wanted for is the event`(row: RightReading) {
    row.check([.when, .title])
  }

  @Test func `from one hour to another nothing falls due`() {
    #expect(
      lines(
        "Le marché ouvre samedi 24 janvier à 14 h et ferme à 20 h, puis le dimanche de 10 h à 18 h.",
        [.kind]
      ).allSatisfy { $0 != "deadline" })
  }

  @Test func `a day within what was announced is not that of the announcement`() {
    #expect(
      lines(
        "The hall has announced that tonight's recital will not go ahead.", [.when, .status], "en")
        == ["2026-01-14 | cancelled"])
    #expect(lines("The hall announced on Friday that it will close.", [.when], "en").isEmpty)
  }

  @Test func `a pronoun with words of its own is named by the event before`() {
    #expect(
      lines(
        "Le défilé de la Haute-Ville aura lieu le 24 janvier à 19 h ; celui de la Basse-Ville, le 31, à la même heure.",
        [.when, .title]
      ) == [
        "2026-01-24T19:00 | Défilé de la Haute-Ville",
        "2026-01-31T19:00 | Défilé de la Basse-Ville",
      ])
  }

  @Test func `a helping verb apart from its verb ends the subject`() {
    #expect(
      lines(
        "The Liffey Swim, put off twice by the weather, is finally to take place at noon on Sunday.",
        [.title],
        "en") == ["Liffey Swim"])
  }

  @Test func `a noun with a day of its own behind it leaves the verb's day to its subject`() {
    #expect(
      lines(
        "La descente de la châsse se fera le samedi 24 janvier, la procession et le combat le dimanche 25.",
        [.when, .title]
      ).first == "2026-01-24 | Descente de la châsse")
  }
}
