import CivilTime
import Testing

@testable import TemporalExpressions

@Suite struct HolidayTests {
  @Test(arguments: [
    (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"),
    (2038, "2038-04-25"),
  ])
  func `Easter moves`(year: Int, day: String) {
    #expect(Holiday.easter(year: year).description == day)
  }

  @Test func `orthodox Easter follows the Julian moon`() {
    #expect(Holiday.orthodoxEaster(year: 2026).description == "2026-04-12")
    #expect(Holiday.orthodoxEaster(year: 2025).description == "2025-04-20")
  }

  @Test func `Mother's Day in France gives way to Pentecost`() {
    #expect(Holiday.day("mothers-day", year: 2026)?.description == "2026-05-31")
    #expect(Holiday.day("mothers-day", year: 2023)?.description == "2023-06-04")
  }

  @Test func `every holiday a pack can name is known or has no rule yet`() {
    #expect(Holiday.day("christmas", year: 2026)?.description == "2026-12-25")
    #expect(Holiday.day("no-such-day", year: 2026) == nil)
  }
}
