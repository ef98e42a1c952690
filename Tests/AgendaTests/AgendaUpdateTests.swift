import Agenda
import CivilTime
import EventExtraction
import JSON
import Testing

@Suite struct AgendaUpdateTests {
  private let update = AgendaUpdate(extractor: Extractor())

  private func event(_ title: String, _ start: String, published: String) -> Event {
    var event = SampleEvents.event(title, start: start, town: "Dole")
    event.source.published = published
    event.uid = EventIdentity.uid(of: event)
    return event
  }

  @Test func `the same events twice are the same entries`() {
    let found = [event("Bal", "2026-03-05", published: "2026-02-01")]
    let first = update.entries(stored: [], found: found)
    #expect(first.map(\.revision.sequence) == [0])
    #expect(update.entries(stored: first, found: found) == first)
  }

  @Test func `a new hour, place or state raises the sequence, a better title does not`() {
    let old = event("Bal", "2026-03-05", published: "2026-02-01")
    let stored = update.entries(stored: [], found: [old])
    var timed = old
    timed.start = CivilPoint("2026-03-05T20:00")
    timed.source.published = "2026-02-20T08:00"
    let later = update.entries(stored: stored, found: [timed])
    #expect(later.map(\.event.uid) == [old.uid])
    #expect(later.map(\.revision.sequence) == [1])
    #expect(later.first?.revision.created.description == "2026-02-01T00:00")
    #expect(later.first?.revision.modified.description == "2026-02-20T08:00")
    var confident = old
    confident.confidence = 0.9
    #expect(update.entries(stored: stored, found: [confident]).map(\.revision.sequence) == [0])
  }

  @Test func `what is not seen again stays, what is new joins in order`() {
    let stored = update.entries(
      stored: [], found: [event("Bal", "2026-03-05", published: "2026-02-01")])
    let found = [event("Foire", "2026-03-01", published: "2026-02-02")]
    let entries = update.entries(stored: stored, found: found)
    #expect(entries.map(\.event.title) == ["Foire", "Bal"])
  }

  @Test func `an older document does not undo what a later one told`() {
    var moved = event("Bal", "2026-03-05", published: "2026-02-20")
    moved.status = .cancelled
    let stored = update.entries(stored: [], found: [moved])
    let old = event("Bal", "2026-03-05", published: "2026-02-01")
    #expect(update.entries(stored: stored, found: [old]).map(\.event.status) == [.cancelled])
  }

  @Test func `an entry comes back from its line as it was`() throws {
    let entry = AgendaEntry(SampleEvents.complete)
    var writer = JSONWriter()
    AgendaEntryJSON.write(entry, to: &writer)
    #expect(try AgendaEntryJSON.entry(from: JSONReader.read(writer.bytes)) == entry)
    let bare = EventJSON.value(of: SampleEvents.complete, isComplete: true)
    #expect(try AgendaEntryJSON.entry(from: bare) == entry)
  }

  @Test func `a broken revision is an error`() throws {
    let text =
      #"{"schema":"almanach.event/1","title":"Bal","revision":{"sequence":-1,"created":"x"}}"#
    let value = try JSONReader.read(text)
    #expect(throws: EventJSONError(cause: .badMember("revision"))) {
      try AgendaEntryJSON.entry(from: value)
    }
  }
}
