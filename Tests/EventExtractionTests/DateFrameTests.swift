import CivilTime
import TemporalExpressions
import Testing

@testable import EventExtraction

@Suite struct DateFrameTests {
  private func span(_ first: String, _ last: String, stated: Bool = true) -> DateFrame.Span? {
    guard let first = Day(first), let last = Day(last) else { return nil }
    return DateFrame.Span(first: first, last: last, isYearStated: stated)
  }

  private func day(
    _ dayOfMonth: Int?, month: Int? = nil, _ weekday: Weekday? = nil
  ) -> StatedDay {
    var day = StatedDay()
    day.dayOfMonth = dayOfMonth
    day.month = month
    day.weekday = weekday
    return day
  }

  @Test func `a season of two years gives each month its year`() throws {
    var frame = DateFrame()
    frame.open(try #require(span("2025-08-01", "2026-08-31")), forPage: true)
    #expect(frame.day(of: day(11, month: 10), after: nil) == Day("2025-10-11"))
    #expect(frame.day(of: day(25, month: 4), after: nil) == Day("2026-04-25"))
    #expect(frame.day(of: day(3, month: 8), after: Day("2026-06-01")) == Day("2026-08-03"))
  }

  @Test func `a week gives its weekdays a day, a month does not`() throws {
    var frame = DateFrame()
    frame.open(try #require(span("2025-07-19", "2025-07-25")), forPage: true)
    #expect(frame.day(of: day(nil, .tuesday), after: nil) == Day("2025-07-22"))
    frame.open(try #require(span("2025-07-01", "2025-07-31")), forPage: true)
    #expect(frame.day(of: day(nil, .tuesday), after: nil) == nil)
  }

  @Test func `a weekday moves a heading whose year nobody wrote`() throws {
    var frame = DateFrame()
    frame.open(try #require(span("2025-11-01", "2025-11-30", stated: false)), forPage: false)
    #expect(frame.day(of: day(13, .wednesday), after: nil) == Day("2024-11-13"))
    #expect(frame.year(ofMonth: 12) == 2024)
    #expect(frame.year(ofMonth: 1) == 2025)
  }

  @Test func `a day outside every span gets nothing`() throws {
    var frame = DateFrame()
    frame.open(try #require(span("2026-02-01", "2026-02-28")), forPage: false)
    #expect(frame.day(of: day(5, month: 3), after: nil) == nil)
    #expect(frame.day(of: day(30), after: nil) == nil)
  }
}
