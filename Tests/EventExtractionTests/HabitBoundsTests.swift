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
    RightReading(
      "Visites guidées le mardi, 10 h 30, en juillet et en août.",
      ["2026-07-07T10:30 FREQ=WEEKLY;BYDAY=TU;UNTIL=20260831"]),
    RightReading(
      "Cours de peinture. Jeudi, 14 h à 16 h. Du 22 janvier au 26 mars, salle Battant.",
      ["2026-01-22T14:00/16:00 FREQ=WEEKLY;BYDAY=TH;UNTIL=20260326"]),
    RightReading(
      "Cours de couture : le mardi à 18 h, salle Bossuet. Début le 3 février.",
      ["2026-02-03T18:00 FREQ=WEEKLY;BYDAY=TU"]),
  ])
  func `a habit takes every bound that its sentence tells`(row: RightReading) {
    row.check([.when])
  }

  @Test func `a habit without a bound begins with the day of writing`() {
    #expect(
      lines("La chorale répète tous les mardis à 20 h, salle Battant.", [.when]).first?
        .hasPrefix("2026-01-20T20:00") ?? true)
  }

  @Test func `what is daily goes on until a weekday`() {
    #expect(
      lines(
        "Our book fair opens on Monday 19 January in the hall, 3.15-3.45pm daily until Friday.",
        [.when], "en")
        == ["2026-01-19T15:15/15:45 FREQ=DAILY;UNTIL=20260123"])
  }
}
