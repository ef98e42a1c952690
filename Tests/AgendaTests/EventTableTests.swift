import Agenda
import EventExtraction
import Testing

@Suite struct EventTableTests {
  @Test func `columns stand under each other and long titles are cut`() {
    var late = SampleEvents.event("Concert", start: "2026-03-05T20:00", town: "Dole")
    late.status = .tentative
    let long = SampleEvents.event(
      String(repeating: "très ", count: 30) + "longue", start: "2026-03", town: "Gray")
    let lines = EventTable(wording: .french, width: 60).render([late, long])
      .split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("2026-03-05 20:00  Concert "))
    #expect(lines[0].hasSuffix("Dole  tentative"))
    #expect(lines[1].contains("…  Gray"))
    #expect(lines.allSatisfy { $0.count <= 60 })
  }

  @Test func `spans, open ends and unknown dates have their own look`() {
    let events = [
      SampleEvents.event("a", start: "2026-03-05T20:00", end: "2026-03-05T22:00"),
      SampleEvents.event("b", start: "2026-03-05", end: "2026-03-08"),
      SampleEvents.event("c", end: "2026-03-08"), SampleEvents.event("d"),
    ]
    let starts = EventTable(wording: .english).render(events).split(separator: "\n").map {
      $0.split(separator: " ").dropLast().joined(separator: " ")
    }
    #expect(starts == ["2026-03-05 20:00–22:00", "2026-03-05–2026-03-08", "…2026-03-08", "?"])
  }
}
