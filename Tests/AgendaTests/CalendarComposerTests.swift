import Agenda
import CivilTime
import EventExtraction
import ICalendar
import Testing

@Suite struct CalendarComposerTests {
  private func lines(
    _ event: Event, _ change: (inout CalendarOptions) -> Void = { _ in }
  ) -> [String] {
    var options = CalendarOptions()
    change(&options)
    var event = event
    if event.uid.isEmpty { event.uid = EventIdentity.uid(of: event) }
    let calendar = CalendarComposer(options: options).calendar(of: [AgendaEntry(event)])
    let text = String(decoding: calendar?.bytes ?? [], as: UTF8.self)
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `every field of a complete event has its property`() {
    let found = lines(SampleEvents.complete)
    for line in [
      "UID:0123@almanach", "DTSTAMP:20260201T090000Z", "CREATED:20260201T090000Z",
      "LAST-MODIFIED:20260201T090000Z", "SEQUENCE:1",
      "DTSTART;TZID=Europe/Paris:20260305T183000", "DTEND;TZID=Europe/Paris:20260305T200000",
      "SUMMARY:Vernissage « Terres »", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
      "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630T215959Z",
      "EXDATE;TZID=Europe/Paris:20260308T183000",
      #"LOCATION:Maison du Peuple\, 12 rue de la Poyat\, 39200 Saint-Claude"#,
      "GEO:46.3872;5.8653", "URL:https://vitrine.example/terres", "CONTACT:03 84 00 00 00",
      "X-ALMANACH-CONFIDENCE:0.97", "X-ALMANACH-KIND:open-day",
      "X-ALMANACH-STATE:rescheduled", "X-ALMANACH-SCOPE:teaser",
      "X-ALMANACH-PRECISION:minute", "X-ALMANACH-PREVIOUS-START:2026-02-26T18:30",
      "X-ALMANACH-EVIDENCE:le 5 mars", "X-ALMANACH-REGION:FR-BFC", "TZID:Europe/Paris",
    ] {
      #expect(found.contains(line), "\(line)")
    }
    let apple = found.first { $0.hasPrefix("X-APPLE-STRUCTURED-LOCATION") }
    #expect(apple?.hasSuffix(":geo:46.3872,5.8653") == true)
    let description = found.first { $0.hasPrefix("DESCRIPTION") } ?? ""
    for part in [
      "« Le vernissage aura lieu le 5 mars à la Maison du Peuple. »",
      "Initialement le 26 février 2026 à 18h30.", "Tarif : 5 €",
      #"Source : Terres\, l’exposition\, 1er février 2026"#, #"\nhttps://vitrine.example/a"#,
    ] {
      #expect(description.contains(part), "\(part)")
    }
    #expect(!found.contains { $0.hasPrefix("METHOD") || $0.hasPrefix("ORGANIZER") })
    #expect(!found.contains { $0.hasPrefix("NAME") || $0.hasPrefix("BEGIN:VALARM") })
  }

  @Test func `a place is a component of its own only when that is asked for`() {
    let found = lines(SampleEvents.complete) { $0.hasLocations = true }
    let begin = found.firstIndex(of: "BEGIN:VLOCATION") ?? 0
    #expect(
      Array(found[begin...].prefix(6)) == [
        "BEGIN:VLOCATION", "UID:0123@almanach-place", "NAME:Maison du Peuple",
        #"DESCRIPTION:Maison du Peuple\, 12 rue de la Poyat\, 39200 Saint-Claude"#,
        "GEO:46.3872;5.8653", "END:VLOCATION",
      ])
    #expect(!lines(SampleEvents.complete).contains("BEGIN:VLOCATION"))
  }

  @Test func `a series stays on its zone's clock, a single event in a doubled hour is in UTC`() {
    var event = SampleEvents.event("Bal")
    event.timezone = "Europe/Paris"
    event.start = CivilPoint("2026-10-25T02:30")
    #expect(lines(event).contains("DTSTART:20261025T003000Z"))
    event.recurrence = RecurrenceRule("FREQ=WEEKLY;COUNT=3")
    #expect(lines(event).contains("DTSTART;TZID=Europe/Paris:20261025T023000"))
    event.timezone = "UTC"
    #expect(lines(event).contains("DTSTART:20261025T023000Z"))
  }

  @Test(
    arguments: [
      ("2026-03-05", nil, "20260305", "20260306"),
      ("2026-03-05", "2026-03-08", "20260305", "20260309"),
      (nil, "2026-03-08", "20260308", "20260309"),
      ("2026-03-05T20:00", "2026-03-08", "20260305", "20260309"),
      ("2026-12-31", nil, "20261231", "20270101"),
    ] as [(String?, String?, String, String)])
  func `days are dates, and end on the day after the last`(
    start: String?, end: String?, first: String, after: String
  ) {
    let found = lines(SampleEvents.event("Foire", start: start, end: end))
    #expect(found.contains("DTSTART;VALUE=DATE:\(first)"))
    #expect(found.contains("DTEND;VALUE=DATE:\(after)"))
    #expect(found.contains("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"))
  }

  @Test func `an unknown hour is said, an unknown end is not made up`() {
    let day = lines(SampleEvents.event("Foire", start: "2026-03-05"))
    #expect(day.contains { $0.hasPrefix("DESCRIPTION:Horaire à préciser.") })
    var timed = SampleEvents.event("Foire", start: "2026-03-05T20:00")
    timed.timezone = "Europe/Paris"
    let found = lines(timed)
    #expect(!found.contains { $0.hasPrefix("DTEND") })
    #expect(!found.contains { $0.contains("Horaire") })
    #expect(
      lines(timed) { $0.defaultDuration = CivilDuration(seconds: 5400) }
        .contains("DTEND;TZID=Europe/Paris:20260305T213000"))
  }

  @Test func `an end before the start is left out`() {
    var event = SampleEvents.event("Bal", start: "2026-03-05T20:00", end: "2026-03-05T19:00")
    event.timezone = "Europe/Paris"
    #expect(!lines(event).contains { $0.hasPrefix("DTEND") })
  }

  @Test func `the hour that a clock change doubles or skips is in UTC`() {
    var doubled = SampleEvents.event("Bal", start: "2026-10-25T02:30", end: "2026-10-25T04:00")
    doubled.timezone = "Europe/Paris"
    #expect(lines(doubled).contains("DTSTART:20261025T003000Z"))
    #expect(lines(doubled).contains("DTEND;TZID=Europe/Paris:20261025T040000"))
    var skipped = SampleEvents.event("Bal", start: "2026-03-29T02:30")
    skipped.timezone = "Europe/Paris"
    #expect(lines(skipped).contains("DTSTART:20260329T013000Z"))
  }

  @Test(arguments: [
    (EventStatus.confirmed, "CONFIRMED", "Bal", 0),
    (.tentative, "TENTATIVE", "[À CONFIRMER] Bal", 0),
    (.rescheduled, "CONFIRMED", "Bal", 1), (.cancelled, "CANCELLED", "[ANNULÉ] Bal", 1),
  ])
  func `a state shows in status, title and sequence`(
    state: EventStatus, status: String, title: String, sequence: Int
  ) {
    var event = SampleEvents.event("Bal", start: "2026-03-05")
    event.status = state
    let found = lines(event)
    #expect(found.contains("STATUS:\(status)"))
    #expect(found.contains("SUMMARY:\(title)"))
    #expect(found.contains("SEQUENCE:\(sequence)"))
  }

  @Test func `a postponed event stands at its old day, marked`() {
    var event = SampleEvents.event("Bal", start: "2026-09")
    event.status = .postponed
    event.previousStart = CivilPoint("2026-06-19")
    let found = lines(event)
    #expect(found.contains("DTSTART;VALUE=DATE:20260619"))
    #expect(found.contains("STATUS:TENTATIVE"))
    #expect(found.contains("SUMMARY:[REPORTÉ] Bal"))
    #expect(found.contains { $0.hasPrefix("DESCRIPTION:Reporté : septembre 2026.") })
    #expect(lines(event) { $0.postponed = .keep }.contains("SUMMARY:Bal"))
    #expect(lines(event) { $0.postponed = .drop } == [])
  }

  @Test func `cancelled events can be marked, kept as they are or dropped`() {
    var event = SampleEvents.event("Bal", start: "2026-03-05")
    event.status = .cancelled
    #expect(lines(event) { $0.cancelled = .keep }.contains("SUMMARY:Bal"))
    #expect(lines(event) { $0.cancelled = .drop } == [])
  }

  @Test func `a month or season is in the calendar only when asked for`() {
    let event = SampleEvents.event("Mission", start: "2026-21")
    #expect(lines(event) == [])
    let found = lines(event) { $0.approximate = .span }
    #expect(found.contains("DTSTART;VALUE=DATE:20260301"))
    #expect(found.contains("DTEND;VALUE=DATE:20260601"))
    #expect(found.contains("STATUS:TENTATIVE"))
    #expect(found.contains { $0.hasPrefix("DESCRIPTION:Printemps 2026.") })
  }

  @Test func `several events get a name for their calendar, in their language`() {
    var entries = ["2026-03-05", "2026-03-06"].map { day in
      AgendaEntry(SampleEvents.event("Fair", start: day))
    }
    for index in entries.indices {
      entries[index].event.uid = "\(index)@almanach"
      entries[index].event.source.language = "en"
    }
    let calendar = CalendarComposer().calendar(of: entries)
    #expect(calendar?.text(.calendarName) == "Agenda")
    #expect(calendar?.text(.name) == "Agenda")
    #expect(calendar?.text(.calendarDescription) == "Events that Almanach found in articles")
    #expect(calendar?[.refreshInterval]?.rawValue == "P1D")
    #expect(calendar?[.method] == nil)
  }

  @Test func `a title on two lines and a link with blanks do no harm`() {
    var event = SampleEvents.event("Fête\ndu village", start: "2026-03-05")
    event.url = "https://x.example/a b"
    let found = lines(event)
    #expect(found.contains("SUMMARY:Fête du village"))
    #expect(!found.contains { $0.hasPrefix("URL") })
  }
}
