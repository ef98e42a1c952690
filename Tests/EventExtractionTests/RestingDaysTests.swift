import Testing

@testable import EventExtraction

@Suite struct RestingDaysTests {
  @Test(arguments: [
    RightReading(
      """
      Le marché se tiendra tous les samedis du 2 mai au 27 juin, de 9 h à 13 h, place Haute.

      Les producteurs viennent de tout le canton. Il fera relâche le 23 mai.
      """,
      [
        "2026-05-02T09:00/13:00 FREQ=WEEKLY;BYDAY=SA;UNTIL=20260627 without 2026-05-23"
      ]),
    RightReading(
      "Story time is every Tuesday at 10.30am in the library until 31 March. No story time on February 17.",
      ["2026-01-20T10:30 FREQ=WEEKLY;BYDAY=TU;UNTIL=20260331 without 2026-02-17"], "en"),
  ])
  func `a day of rest is taken out of the series before it`(row: RightReading) {
    row.check([.when])
  }

  @Test func `a day on which the series is not held anyway is left`() {
    #expect(
      lines(
        "Le marché se tiendra tous les samedis du 2 mai au 27 juin. Pas de marché le mercredi 20 mai.",
        [.when]) == ["2026-05-02 FREQ=WEEKLY;BYDAY=SA;UNTIL=20260627"])
  }
}
