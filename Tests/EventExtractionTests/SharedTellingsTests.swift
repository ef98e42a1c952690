import CivilTime
import Testing

@testable import EventExtraction

@Suite struct SharedTellingsTests {
  private func draft(_ title: String, _ day: Int32?) -> EventDraft {
    var event = Event(source: EventSource(name: "a"))
    event.title = title
    event.start = day.map { CivilPoint(day: Day(number: $0)) }
    return EventDraft(event: event, dates: [], block: 0, sentence: nil, anchor: 0..<0, reach: 0..<0)
  }

  @Test func `drafts share a day, a title or both`() {
    let shared = SharedTellings(of: [
      draft("Bal", 1), draft("Marché", 1), draft("Bal", 2), draft("Bal", 1), draft("Loto", 3),
    ])
    #expect(shared.days == [true, true, false, true, false])
    #expect(shared.titles == [true, false, true, true, false])
    #expect(shared.titlesAndDays == [true, false, false, true, false])
  }

  @Test func `drafts without a day share none, but what they are called`() {
    let shared = SharedTellings(of: [draft("Bal", nil), draft("Bal", nil), draft("Loto", nil)])
    #expect(shared.days == [false, false, false])
    #expect(shared.titles == [true, true, false])
    #expect(shared.titlesAndDays == [true, true, false])
  }

  @Test func `a text of no draft has none to share`() {
    #expect(SharedTellings(of: []).days.isEmpty)
  }
}
