import Testing

@testable import EventExtraction

@Suite struct EventDraftTests {
  @Test func `a copy that is amended leaves the first as it was`() {
    let first = EventDraft(
      event: Event(source: EventSource(name: "a")), dates: [0], block: 0, sentence: nil,
      anchor: 0..<1, reach: 0..<4)
    var second = first
    second.event.title = "Bal"
    var third = second
    third.event.title += " masqué"
    #expect(first.event.title == "")
    #expect(second.event.title == "Bal")
    #expect(third.event.title == "Bal masqué")
  }
}
