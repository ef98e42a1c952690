import Testing

@testable import EventExtraction

@Suite struct FrontedDaysTests {
  @Test(arguments: [
    (
      "On Saturday there are workshops from 10am, and on Sunday a farewell concert from 3pm.",
      ["2026-01-17T10:00 | Workshops", "2026-01-18T15:00 | Farewell concert"]
    ),
    (
      "On 24 January a book fair opens at 9am, and on 25 January a lecture begins at 2pm.",
      ["2026-01-24T09:00 | Book fair", "2026-01-25T14:00 | Lecture"]
    ),
  ])
  func `a day that opens its part of a sentence has the noun and the hour behind it`(
    text: String, expected: [String]
  ) {
    #expect(lines(text, [.when, .title], "en") == expected)
  }

  @Test func `days with one noun behind them all are of one event`() {
    #expect(
      lines("Friday 23 January, and Saturday 24 January, book sale at Hexham.", [.title], "en")
        .allSatisfy { $0.hasPrefix("Book sale") })
  }
}
