import Testing

@testable import EventExtraction

@Suite struct OpenedHabitTests {
  @Test(arguments: [
    RightReading(
      """
      Le cycle de cours d'anglais débutera le lundi 2 février au foyer. Les séances ont lieu tous les \
      lundis de 14 h à 16 h.
      """,
      ["2026-02-02T14:00/16:00 FREQ=WEEKLY;BYDAY=MO | Cycle de cours d'anglais"]),
    RightReading(
      """
      Le cycle de cours d'anglais débutera le lundi 2 février au foyer. Les séances ont lieu tous les \
      jeudis de 14 h à 16 h.
      """,
      [
        "2026-02-02 | Cycle de cours d'anglais",
        "2026-02-05T14:00/16:00 FREQ=WEEKLY;BYDAY=TH | Cycle de cours d'anglais",
      ]),
  ])
  func `a habit begins on the day told before on which it opens`(row: RightReading) {
    row.check([.when, .title])
  }
}
