import Testing

@testable import EventExtraction

@Suite struct HabitBoundsTests {
  @Test(arguments: [
    RightReading(
      "Cours de gym : tous les mardis de 19 h à 20 h, salle Battant, du 15 septembre au 8 décembre.",
      ["2026-09-15T19:00/20:00 FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208"]),
    RightReading(
      "From 13 January, our board game evenings are back every Tuesday from 7pm to 10pm until 31 March 2026.",
      ["2026-01-13T19:00/22:00 FREQ=WEEKLY;BYDAY=TU;UNTIL=20260331"], "en"),
  ])
  func `a habit takes every bound that its sentence tells`(row: RightReading) {
    row.check([.when])
  }

  @Test func `a habit without a bound begins with the day of writing`() {
    #expect(
      lines("La chorale répète tous les mardis à 20 h, salle Battant.", [.when]).first?
        .hasPrefix("2026-01-20T20:00") ?? true)
  }
}
