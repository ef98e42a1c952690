import Testing

@testable import EventExtraction

@Suite struct WeekdayHeadFinderTests {
  @Test func `weekdays that head the lines of a week are days`() {
    let text = """
      THIS WEEK
      Tue: nets for seniors, 6.15pm
      Fri: club night, 7pm
      Sat: home match against Brecon, 1.30pm
      """
    #expect(
      lines(text, [.when, .title], "en") == [
        "2026-01-20T18:15 | Nets for seniors", "2026-01-23T19:00 | Club night",
        "2026-01-24T13:30 | Home match against Brecon",
      ])
  }

  @Test func `one such line alone is none`() {
    #expect(SampleText("Notes\n\nSat: the verb has two meanings.", "en").findings.dates.isEmpty)
  }
}
