import Agenda
import EventExtraction
import Testing

@Suite struct EventOrderTests {
  @Test func `whole days come before clocks, coarse dates after, unknown ones last`() {
    let events = [
      SampleEvents.event("unknown"), SampleEvents.event("month", start: "2026-01"),
      SampleEvents.event("evening", start: "2026-01-01T20:00"),
      SampleEvents.event("day", start: "2026-01-01"),
      SampleEvents.event("year", start: "2026"),
      SampleEvents.event("before", start: "2025-12-31T23:00"),
    ]
    let order = ["before", "day", "evening", "month", "year", "unknown"]
    #expect(EventOrder.sorted(events).map(\.title) == order)
    #expect(EventOrder.sorted(events.reversed()).map(\.title) == order)
  }
}
