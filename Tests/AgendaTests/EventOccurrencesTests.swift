import Agenda
import CivilTime
import EventExtraction
import Testing

@Suite struct EventOccurrencesTests {
  private var club: Event {
    var event = SampleEvents.event(
      "Club", start: "2026-01-06T17:00", end: "2026-01-06T18:30")
    event.recurrence = RecurrenceRule("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260210")
    event.exceptions = [Day("2026-01-20")].compactMap(\.self)
    return event
  }

  private func starts(_ event: Event, _ from: String?, _ through: String?, _ count: Int) -> [String]
  {
    EventOccurrences.events(
      of: event, from: from.flatMap { Day($0) }, through: through.flatMap { Day($0) },
      atMost: count
    ).map { "\($0.start.map(\.description) ?? "")/\($0.end.map(\.description) ?? "")" }
  }

  @Test func `occurrences lie in the days asked for and leave out exceptions`() {
    #expect(
      starts(club, "2026-01-10", "2026-01-31", 9) == [
        "2026-01-13T17:00/2026-01-13T18:30", "2026-01-27T17:00/2026-01-27T18:30",
      ])
    #expect(starts(club, "2026-01-14", nil, 1) == ["2026-01-27T17:00/2026-01-27T18:30"])
    #expect(starts(club, "2026-02-11", nil, 9) == [])
    #expect(starts(club, nil, nil, 99).count == 5)
  }

  @Test func `a rule without end is listed as far as asked`() {
    var event = club
    event.recurrence?.until = nil
    #expect(starts(event, nil, nil, 3).count == 3)
    #expect(starts(event, "2031-01-01", nil, 1) == ["2031-01-07T17:00/2031-01-07T18:30"])
  }

  @Test func `an event without a rule is its own occurrence`() {
    let fair = SampleEvents.event("Foire", start: "2026-01-10")
    #expect(EventOccurrences.events(of: fair, from: nil, through: nil, atMost: 5) == [fair])
  }

  @Test(arguments: [
    ("FREQ=WEEKLY;BYDAY=TU", "tous les mardis", "every Tuesday"),
    (
      "FREQ=WEEKLY;BYDAY=FR,TU,WE", "tous les mardis, mercredis et vendredis",
      "every Tuesday, Wednesday and Friday"
    ),
    (
      "FREQ=DAILY;UNTIL=20260301", "tous les jours, jusqu’au 1er mars 2026",
      "every day, until 1 March 2026"
    ),
    ("FREQ=MONTHLY;BYDAY=1SA", "le premier samedi du mois", "the first Saturday of the month"),
    ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=4", "se répète", "repeats"),
  ])
  func `a rule is said in words`(rule: String, french: String, english: String) {
    var event = SampleEvents.event("Club", start: "2026-01-06")
    event.recurrence = RecurrenceRule(rule)
    #expect(AgendaText(wording: .french).render([event]).contains("Club (\(french))\n"))
    #expect(AgendaText(wording: .english).render([event]).contains("Club (\(english))\n"))
  }
}
