import Testing

@testable import EventExtraction

/// Several days of one event that move together.
extension StateReaderTests {
  @Test(arguments: [
    RightReading(
      "Le stage, prévu les 19 et 26 mars, est reporté aux 8 et 15 octobre.",
      [
        "2026-10-08 | rescheduled | was 2026-03-19", "2026-10-15 | rescheduled | was 2026-03-26",
      ]),
    RightReading(
      "Le stage, prévu les 19 et 26 mars à 18 h, est reporté aux 8 et 15 octobre.",
      [
        "2026-10-08 | rescheduled | was 2026-03-19T18:00",
        "2026-10-15 | rescheduled | was 2026-03-26T18:00",
      ]),
  ])
  func `as many days taken up as left are a move each`(row: RightReading) {
    row.check([.when, .status, .before])
  }

  @Test func `one day in the place of two is one move`() {
    #expect(
      lines(
        "Le stage, prévu les 19 et 26 mars, est reporté au 8 octobre.", [.when, .status, .before])
        == ["2026-10-08 | rescheduled | was 2026-03-19"])
  }
}
