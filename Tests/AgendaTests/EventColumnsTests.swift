import Agenda
import EventExtraction
import JSON
import Testing

@Suite struct EventColumnsTests {
  @Test func `every field of a full event has a value`() {
    let value = EventColumns(EventField.allCases).value(of: SampleEvents.complete)
    #expect(value.object?.count == EventField.allCases.count)
    for member in value.object ?? [] { #expect(member.value != .null, "\(member.name)") }
    #expect(value["place"]?.string == "Maison du Peuple, 12 rue de la Poyat, 39200 Saint-Claude")
    #expect(value["when"]?.string == "le 5 mars")
    #expect(value["what"]?.string == "Vernissage")
    #expect(value["source"]?.string == "articles/vitrine.txt")
  }

  @Test func `line ends are quoted in one form and become blanks in the other`() {
    let event = SampleEvents.event("Un\tbal\r\nici")
    let columns = EventColumns([.title, .start])
    #expect(columns.commaSeparated([event]) == "title,start\r\n\"Un\tbal\r\nici\",\r\n")
    #expect(columns.tabSeparated([event]) == "title\tstart\nUn bal  ici\t\n")
  }

  @Test func `without events there is the heading alone`() {
    #expect(EventColumns([.uid]).commaSeparated([]) == "uid\r\n")
    #expect(EventColumns([.uid]).aligned([]).isEmpty)
  }

  @Test func `aligned columns leave out what no event has`() {
    let events = [
      SampleEvents.event("Bal", start: "2026-02-01", town: "Dole"), SampleEvents.event("Loto"),
    ]
    #expect(
      EventColumns([.title, .url, .start, .town]).aligned(events)
        == "Bal   2026-02-01  Dole\nLoto\n")
  }
}
