import Testing

@testable import EventExtraction

@Suite struct PluralHabitsTests {
  @Test(arguments: [
    RightReading(
      "La chorale recrute : répétitions le vendredi à 20 h, salle Pasteur.",
      ["2026-01-16T20:00 FREQ=WEEKLY;BYDAY=FR"]),
    RightReading(
      "Cours de yoga le lundi à 18 h 30 et le jeudi à 19 h, salle des fêtes.",
      ["2026-01-19T18:30 FREQ=WEEKLY;BYDAY=MO", "2026-01-15T19:00 FREQ=WEEKLY;BYDAY=TH"]),
    RightReading(
      "Répétitions\nComme d'habitude le mardi à 20 h, salle Pasteur.",
      ["2026-01-20T20:00 FREQ=WEEKLY;BYDAY=TU"]),
    RightReading(
      "Visites guidées le dimanche à 15 h.", ["2026-01-18T15:00 FREQ=WEEKLY;BYDAY=SU"]),
  ])
  func `a plural with a weekday and its article is a series`(row: RightReading) {
    row.check([.when])
  }

  @Test(arguments: [
    RightReading("Le concert a lieu le dimanche 18 janvier à 15 h.", ["2026-01-18T15:00"]),
    RightReading(
      "Le festival se tient du 16 au 18 janvier. Concerts le samedi à 20 h.",
      ["2026-01-16/2026-01-18", "2026-01-17T20:00"]),
  ])
  func `a weekday of days told before is one of them`(row: RightReading) {
    row.check([.when])
  }

  @Test(arguments: [
    RightReading(
      "Knit and Natter: fourth Saturday, 9.30am, library.",
      ["2026-01-24T09:30 FREQ=MONTHLY;BYDAY=4SA"], "en")
  ])
  func `a weekday counted without a month is one of every month`(row: RightReading) {
    row.check([.when])
  }

  @Test func `a later sentence takes a day out and not the whole series`() {
    #expect(
      lines("Story time every Tuesday at 10 a.m. No story time Jan. 20.", [.title], "en").first
        == "Story time")
  }
}
