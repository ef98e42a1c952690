import Testing

@testable import EventExtraction

@Suite struct HalfDayRefinerTests {
  @Test(arguments: [
    (
      "The next meeting is on January 22nd at 7.30, when Ruth Kemp will talk.", ["2026-01-22T19:30"]
    ),
    ("The concert is on January 22nd at 8.", ["2026-01-22T20:00"]),
    ("The clean-up is on January 24th from 9 a.m. The meeting is at 8:30.", ["2026-01-24T08:30"]),
    ("Holy Communion on January 25th at 8.00.", ["2026-01-25T08:00"]),
  ])
  func `an hour without its half is in that in which such things are held`(
    text: String, expected: [String]
  ) {
    #expect(Array(lines(text, [.when], "en").prefix(1)) == expected)
  }

  @Test func `from seven till midnight is in the evening`() {
    #expect(
      lines("The party is on 24 January, 7 till midnight.", [.when], "en")
        == ["2026-01-24T19:00/2026-01-25T00:00"])
  }
}
