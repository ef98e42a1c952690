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

  @Test(arguments: [
    RightReading(
      "The library has knitting sessions every other Saturday, from 11 a.m. to noon, the first one on 24 January.",
      ["2026-01-24T11:00/12:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"], "en"),
    RightReading(
      "Sewing classes run every second Thursday from 7pm to 9pm in the Guild Room. The first is on 22 January.",
      ["2026-01-22T19:00/21:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"], "en"),
    RightReading(
      "There will be chess lessons in the library every Tuesday from 4 to 5 p.m.; the first is on 27 January.",
      ["2026-01-27T16:00/17:00 FREQ=WEEKLY;BYDAY=TU"], "en"),
  ])
  func `a habit begins on the day of its first session`(row: RightReading) {
    row.check([.when])
  }

  @Test func `what is left out is not where a habit begins`() {
    #expect(
      !lines(
        "The choir rehearses every Monday at 7pm in the hall, except the first one on 2 February.",
        [.when], "en"
      ).contains { $0.hasPrefix("2026-02-02") })
  }

  @Test(arguments: [
    RightReading(
      "Le fort proposera, chaque vendredi de juillet, une visite nocturne. Premier rendez-vous le 3 juillet à 21 h 30.",
      ["2026-07-03T21:30 FREQ=WEEKLY;BYDAY=FR;UNTIL=20260731 | Visite nocturne"]),
    RightReading(
      "Le club lance un cours de yoga tous les mardis. La première séance est prévue le 3 février à 18 h 30.",
      ["2026-02-03T18:30 FREQ=WEEKLY;BYDAY=TU | Cours de yoga"]),
    // Not on one of its days.
    RightReading(
      "Le club lance un cours de yoga tous les mardis. La première sortie est prévue le 5 février à 18 h 30.",
      ["2026-01-20 FREQ=WEEKLY;BYDAY=TU | Cours de yoga", "2026-02-05T18:30 | Première sortie"]),
    RightReading(
      "Elm Green Market returns on Sunday from 10am to 3pm. It will then run every Sunday until Easter.",
      ["2026-01-18T10:00/15:00 FREQ=WEEKLY;BYDAY=SU;UNTIL=20260405 | Elm Green Market"], "en"),
  ])
  func `the first session may stand in a sentence of its own`(row: RightReading) {
    row.check([.when, .title])
  }
}
