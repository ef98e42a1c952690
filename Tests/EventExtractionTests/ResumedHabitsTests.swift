import Testing

@testable import EventExtraction

@Suite struct ResumedHabitsTests {
  private static let timetable = """
    Planning du club

    LUNDI 9h15-10h15 Gym douce
    MARDI 12h15-13h15 Pilates
    JEUDI 20h15-21h30 Stretching
    """

  @Test func `a timetable holds from the day on which all begins again`() {
    let found = lines(
      Self.timetable + "\n\nReprise des cours le lundi 2 février.", [.when])
    #expect(
      found.prefix(3) == [
        "2026-02-02T09:15/10:15 FREQ=WEEKLY;BYDAY=MO",
        "2026-02-03T12:15/13:15 FREQ=WEEKLY;BYDAY=TU",
        "2026-02-05T20:15/21:30 FREQ=WEEKLY;BYDAY=TH",
      ])
  }

  @Test func `without such a day it stays what it was`() {
    let found = lines(Self.timetable + "\n\nRepas du club le lundi 2 février.", [.when])
    #expect(!found.contains { $0.contains("FREQ") })
  }
}
