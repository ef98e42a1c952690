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

  @Test func `a stretch of time that leads to its day is the day`() {
    #expect(
      lines(
        "The club AGM has been put back a week to Thursday, January 29, at 8pm.", [.when, .status],
        "en") == ["2026-01-29T20:00 | rescheduled"])
    #expect(
      lines("The club AGM of January 22 has been put back a week.", [.when, .status], "en")
        == ["2026-01-29 | rescheduled"])
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

  @Test(arguments: [
    (
      "La répétition de mardi est avancée à 19 h 45.", "fr",
      ["2026-01-20T19:45 | was - | confirmed"]
    ),
    (
      "La réunion du 3 février est avancée de 20 h à 18 h 30.", "fr",
      ["2026-02-03T18:30 | was 2026-02-03T20:00 | rescheduled"]
    ),
    (
      "La réunion du 3 février à 20 h est avancée à 18 h.", "fr",
      ["2026-02-03T18:00 | was 2026-02-03T20:00 | rescheduled"]
    ),
    (
      "La réunion du 3 février à 20 h est avancée d'une heure.", "fr",
      ["2026-02-03T19:00 | was 2026-02-03T20:00 | rescheduled"]
    ),
    (
      "The meeting on 3 February has been put back from 7pm to 8pm.", "en",
      ["2026-02-03T20:00 | was 2026-02-03T19:00 | rescheduled"]
    ),
  ])
  func `an hour is moved on its own day`(text: String, language: String, expected: [String]) {
    #expect(lines(text, [.when, .before, .status], on: SampleText.writtenOn, language) == expected)
  }
}
