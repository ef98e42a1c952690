import Agenda
import EventExtraction
import Testing

@Suite struct AgendaGroupingTests {
  private var events: [Event] {
    var bal = SampleEvents.event("Bal", start: "2026-02-01T20:30", town: "Dole")
    bal.place.region = "FR-BFC"
    var mission = SampleEvents.event("Mission", start: "2026-21")
    mission.place.region = "CA-QC"
    mission.status = .tentative
    let loto = SampleEvents.event("Loto", start: "2026-01-13")
    return [mission, bal, loto]
  }

  private func render(_ grouping: AgendaGrouping, _ wording: AgendaWording = .french) -> String {
    AgendaText(wording: wording, grouping: grouping).render(events)
  }

  @Test func `by region, with each event's day beside its hour`() {
    #expect(
      render(.region) == """
        Bourgogne-Franche-Comté
          1er février 2026, 20h30  Bal
                                   Dole

        Québec
          Printemps 2026  Mission (à confirmer)
                          Québec

        Sans lieu précis
          13 janvier 2026  Loto

        """)
  }

  @Test func `by town, and by state from settled to cancelled`() {
    #expect(render(.town).hasPrefix("Dole\n"))
    let states = render(.status, .english)
    #expect(states.hasPrefix("Confirmed\n  13 January 2026"))
    #expect(states.contains("\n\nTo be confirmed\n  Spring 2026"))
  }

  @Test func `without events it says so`() {
    #expect(AgendaText(wording: .french, grouping: .town).render([]) == "Aucun événement.\n")
  }
}
