import Agenda
import CivilTime
import EventExtraction
import JSON
import Testing

@Suite struct EventJSONTests {
  @Test func `a complete event comes back as it was`() throws {
    let event = SampleEvents.complete
    let value = EventJSON.value(of: event, isComplete: true)
    #expect(try EventJSON.event(from: value) == event)
    let text = JSONWriter.text(value)
    #expect(try EventJSON.event(from: JSONReader.read(text)) == event)
  }

  @Test func `members stand in the schema's order and none is missing`() {
    let names = EventJSON.value(of: SampleEvents.event("Foire")).object?.map(\.name)
    #expect(
      names == [
        "schema", "uid", "title", "kind", "status", "attendance", "start", "end", "precision",
        "timezone", "recurrence", "exceptions", "previousStart", "previousEnd", "place", "url",
        "contact", "organizer", "price", "scope", "confidence", "evidence", "source", "rules",
      ])
  }

  @Test(arguments: [
    ("2026", "year"), ("2026-21", "season"), ("2026-33", "quarter"), ("2026-40", "semester"),
    ("2026-09", "month"), ("2026-01-12", "week"), ("2026-01-17", "weekend"),
    ("2026-01-15", "day"), ("2026-01-15T13:00", "hour"), ("2026-01-15T13:30", "minute"),
  ])
  func `a start keeps its precision`(start: String, precision: String) throws {
    let value = JSONValue.object([
      .init("schema", .string(EventJSON.schema)), .init("title", .string("Foire")),
      .init("start", .string(start)), .init("precision", .string(precision)),
    ])
    let event = try EventJSON.event(from: value)
    #expect(event.precision.name == precision)
    #expect(EventJSON.value(of: event)["start"]?.string == start)
    #expect(EventJSON.value(of: event)["precision"]?.string == precision)
  }

  @Test func `nothing is invented for an event of which only a title is known`() throws {
    let value = EventJSON.value(of: SampleEvents.event("Foire"))
    for name in ["start", "end", "timezone", "recurrence", "previousStart", "url", "price"] {
      #expect(value[name] == .null)
    }
    #expect(value["place"]?["town"] == .null)
  }

  @Test(arguments: [
    (#"[]"#, EventJSONError.Cause.notAnObject),
    (#"{"title":"Foire"}"#, .otherSchema(nil)),
    (#"{"schema":"almanach.event/9","title":"Foire"}"#, .otherSchema("almanach.event/9")),
    (#"{"schema":"almanach.event/1"}"#, .badMember("title")),
    (#"{"schema":"almanach.event/1","title":"F","start":"2026-02-30"}"#, .badMember("start")),
    (#"{"schema":"almanach.event/1","title":"F","start":20260230}"#, .badMember("start")),
    (#"{"schema":"almanach.event/1","title":"F","status":"maybe"}"#, .badMember("status")),
    (#"{"schema":"almanach.event/1","title":"F","recurrence":"FREQ=X"}"#, .badMember("recurrence")),
    (#"{"schema":"almanach.event/1","title":"F","exceptions":["x"]}"#, .badMember("exceptions")),
  ])
  func `a slip of the pen is named`(text: String, cause: EventJSONError.Cause) throws {
    let value = try JSONReader.read(text)
    #expect(throws: EventJSONError(cause: cause)) { try EventJSON.event(from: value) }
  }
}
