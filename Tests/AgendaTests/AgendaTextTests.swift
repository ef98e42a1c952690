import Agenda
import CivilTime
import EventExtraction
import Testing

@Suite struct AgendaTextTests {
  private var events: [Event] {
    var talk = SampleEvents.event(
      "Présentation du plan", start: "2026-01-15T13:30", end: "2026-01-15T15:00", town: "Dole")
    talk.place.venue = "Salle des fêtes"
    var mission = SampleEvents.event("Mission d’étude", start: "2026-21")
    mission.status = .tentative
    var assembly = SampleEvents.event("Assemblée", start: "2026-09", town: "Vesoul")
    assembly.status = .postponed
    assembly.previousStart = CivilPoint("2026-06-19")
    var match = SampleEvents.event("Match", start: "2026-01-15", town: "Gray")
    match.status = .cancelled
    var fair = SampleEvents.event("Foire", start: "2026-01-31", end: "2026-02-02")
    fair.status = .rescheduled
    fair.previousStart = CivilPoint("2026-01-24")
    return [assembly, fair, talk, mission, match]
  }

  @Test func `days group the events, what is not settled stands last`() {
    #expect(
      AgendaText(wording: .french).render(events) == """
        Jeudi 15 janvier 2026
                     Match (annulé)
                     Gray
          13h30–15h  Présentation du plan
                     Salle des fêtes, Dole

        Samedi 31 janvier 2026
          jusqu’au 2 février  Foire (initialement le 24 janvier 2026)

        Dates à préciser
          Printemps 2026  Mission d’étude (à confirmer)
          Septembre 2026  Assemblée (reporté, initialement le 19 juin 2026)
                          Vesoul

        """)
  }

  @Test func `the same in English`() {
    #expect(
      AgendaText(wording: .english).render(events).split(separator: "\n").prefix(4) == [
        "Thursday 15 January 2026", "               Match (cancelled)", "               Gray",
        "  13:30–15:00  Présentation du plan",
      ])
  }

  @Test func `what began before the first day stands under it`() {
    let fair = SampleEvents.event("Foire", start: "2026-01-10", end: "2026-01-20")
    let text = AgendaText(wording: .french, firstDay: Day("2026-01-14")).render([fair])
    #expect(text == "Mercredi 14 janvier 2026\n  jusqu’au 20 janvier  Foire\n")
  }

  @Test func `an end without a start and a night beyond midnight are told`() {
    let open = SampleEvents.event("Inscriptions", end: "2026-02-27")
    let night = SampleEvents.event(
      "Bal", start: "2026-02-27T21:00", end: "2026-02-28T02:00")
    let text = AgendaText(wording: .french).render([night, open])
    #expect(text.contains("  jusqu’au 27 février  Inscriptions\n"))
    #expect(text.contains("  21h–2h               Bal\n"))
  }

  @Test func `no event is said to be none`() {
    #expect(AgendaText(wording: .french).render([]) == "Aucun événement.\n")
    #expect(AgendaText(wording: .english).render([]) == "No event.\n")
  }

  @Test(arguments: [
    ("2026", "2026", "2026"), ("2026-24", "hiver 2026", "winter 2026"),
    ("2026-33", "1er trimestre 2026", "first quarter of 2026"),
    ("2026-36", "4e trimestre 2026", "fourth quarter of 2026"),
    ("2026-41", "2e semestre 2026", "second half of 2026"),
    ("2026-03-01", "1er mars 2026", "1 March 2026"),
    ("2026-03-01T08:05", "1er mars 2026 à 8h05", "1 March 2026 at 8:05"),
  ])
  func `a span is said as people say it`(text: String, french: String, english: String) throws {
    let point = try #require(CivilPoint(text))
    #expect(AgendaWording.french.span(point) == french)
    #expect(AgendaWording.english.span(point) == english)
  }
}
