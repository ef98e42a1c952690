import Agenda
import CivilTime
import EventExtraction
import Testing

@Suite struct CalendarSplitTests {
  private var entries: [AgendaEntry] {
    var one = SampleEvents.event("Fête de l’été !", start: "2026-06-20", town: "Dole")
    one.uid = "abcdef123@almanach"
    one.place.region = "FR-BFC"
    var other = SampleEvents.event("Gala", start: "2026-09")
    other.uid = "123456789@almanach"
    other.place.region = "CA-QC"
    other.status = .postponed
    other.previousStart = CivilPoint("2026-06-21")
    other.source.name = "b/Programme d’été.md"
    return [AgendaEntry(one), AgendaEntry(other)]
  }

  @Test(arguments: [
    (CalendarSplit.none, ["almanach.ics"]), (.region, ["FR-BFC.ics", "CA-QC.ics"]),
    (.month, ["2026-06.ics"]), (.source, ["vitrine.ics", "programme-d-ete.ics"]),
    (
      .event, ["2026-06-20-fete-de-l-ete-abcdef.ics", "2026-06-21-gala-123456.ics"]
    ),
  ])
  func `each way to split has plain file names`(split: CalendarSplit, names: [String]) {
    #expect(split.groups(entries).map(\.name) == names)
    #expect(split.groups(entries).flatMap(\.entries) == entries)
  }
}
