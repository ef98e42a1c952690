import CivilTime
import Testing

@testable import EventExtraction

@Suite struct StateShiftTests {
  @Test(arguments: [
    (
      "Le conseil municipal, prévu le 20 janvier à 18 h, est avancé d'une heure.",
      "2026-01-20T17:00 | rescheduled | was 2026-01-20T18:00"
    ),
    (
      "La réunion du 20 janvier est repoussée d'une semaine.",
      "2026-01-27 | rescheduled | was 2026-01-20"
    ),
    (
      "Le loto du 20 janvier est décalé de deux jours.",
      "2026-01-22 | rescheduled | was 2026-01-20"
    ),
  ])
  func `an event moves by a stretch of time`(text: String, expected: String) {
    #expect(lines(text, [.when, .status, .before]) == [expected])
  }

  @Test func `an hour moves over midnight, and an unknown hour does not move`() {
    let late = CivilPoint("2026-01-20T23:30")
    let later = late.flatMap { StateShift(minutes: 60).moved($0) }
    #expect(later?.description == "2026-01-21T00:30")
    let early = later.flatMap { StateShift(minutes: -60).moved($0) }
    #expect(early == late)
    #expect(CivilPoint("2026-01-20").flatMap { StateShift(minutes: 60).moved($0) } == nil)
  }

  @Test func `a day told behind the stretch is the new one, and its hour may stand by the old`() {
    #expect(
      lines(
        "L'assemblée est avancée d'une semaine : ce sera le mardi 20 janvier, et non le 27, à 19h30.",
        [.when, .status, .before])
        == ["2026-01-20T19:30 | rescheduled | was 2026-01-27T19:30"])
  }
}
