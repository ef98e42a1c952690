import Agenda
import CivilTime
import EventExtraction
import ICalendar
import Testing

@Suite struct CalendarEventReaderTests {
  private func events(_ bytes: [UInt8]) -> [Event] {
    CalendarEventReader(source: EventSource(name: "a.ics")).events(of: CalendarReader.read(bytes))
  }

  private func event(_ lines: String) throws -> Event {
    let text =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
      + lines.split(separator: "\n").joined(separator: "\r\n")
      + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    return try #require(events(Array(text.utf8)).first)
  }

  @Test func `what was written comes back`() throws {
    var event = SampleEvents.complete
    event.status = .tentative
    let calendar = try #require(CalendarComposer().calendar(of: [AgendaEntry(event)]))
    let read = try #require(events(calendar.bytes).first)
    #expect(read.uid == event.uid)
    #expect(read.title == event.title)
    #expect(read.kind == event.kind)
    #expect(read.status == event.status)
    #expect(read.start == event.start)
    #expect(read.end == event.end)
    #expect(read.timezone == event.timezone)
    #expect(read.exceptions == event.exceptions)
    #expect(read.recurrence?.frequency == .weekly)
    #expect(read.recurrence?.until?.day == event.recurrence?.until?.day)
    #expect(read.previousStart == event.previousStart)
    #expect(read.place.region == "FR-BFC")
    #expect(read.place.latitude == event.place.latitude)
    #expect(read.scope == event.scope)
    #expect(read.confidence == event.confidence)
    #expect(read.url == event.url)
  }

  @Test func `days end on the last one`() throws {
    let fair = try event("SUMMARY:Foire\nDTSTART;VALUE=DATE:20260305\nDTEND;VALUE=DATE:20260309")
    #expect(fair.start == CivilPoint("2026-03-05"))
    #expect(fair.end == CivilPoint("2026-03-08"))
    let day = try event("SUMMARY:Foire\nDTSTART;VALUE=DATE:20260305\nDTEND;VALUE=DATE:20260306")
    #expect(day.end == nil)
    let long = try event("SUMMARY:Foire\nDTSTART;VALUE=DATE:20260305\nDURATION:P2D")
    #expect(long.end == CivilPoint("2026-03-06"))
  }

  @Test func `another program's event is read by what the standard says`() throws {
    let concert = try event(
      "SUMMARY:Concert\nDTSTART;TZID=Europe/Paris:20260305T203000\nDURATION:PT1H30M\n"
        + "STATUS:CANCELLED\nLOCATION:Théâtre\\, 3 place du Marché\\, 39100 Dole")
    #expect(concert.start == CivilPoint("2026-03-05T20:30"))
    #expect(concert.end == CivilPoint("2026-03-05T22:00"))
    #expect(concert.timezone == "Europe/Paris")
    #expect(concert.status == .cancelled)
    #expect(concert.place.venue == "Théâtre")
    #expect(concert.place.address == "3 place du Marché")
    #expect(concert.place.postalCode == "39100")
    #expect(concert.place.town == "Dole")
    #expect(concert.place.region == "FR-BFC")
  }

  @Test func `a postponed event stands at no day`() throws {
    var event = SampleEvents.event("Bal")
    event.status = .postponed
    event.uid = "1@almanach"
    event.previousStart = CivilPoint("2026-06-19")
    let calendar = try #require(CalendarComposer().calendar(of: [AgendaEntry(event)]))
    let read = try #require(events(calendar.bytes).first)
    #expect(read.title == "Bal")
    #expect(read.start == nil)
    #expect(read.previousStart == CivilPoint("2026-06-19"))
  }

  @Test func `what has no start is no event, what has no title is one`() throws {
    let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    #expect(events(Array(text.utf8)).isEmpty)
    #expect(events([]).isEmpty)
    #expect(try event("DTSTART:20260301T100000Z").title.isEmpty)
  }

  @Test func `times keep their instant in a zone that is known`() throws {
    let utc = try event("DTSTART:20260301T100000Z\nDTEND;TZID=Europe/Paris:20260301T120000")
    #expect(utc.timezone == "UTC")
    #expect(utc.start == CivilPoint("2026-03-01T10:00"))
    #expect(utc.end == CivilPoint("2026-03-01T11:00"))
    let dole = try event("DTSTART:20260301T100000Z\nLOCATION:Dole")
    #expect(dole.timezone == "Europe/Paris")
    #expect(dole.start == CivilPoint("2026-03-01T11:00"))
    let windows = try event("DTSTART;TZID=Romance Standard Time:20260301T100000")
    #expect(windows.timezone == "Europe/Paris")
    let unknown = try event("DTSTART;TZID=Nowhere:20260301T100000")
    #expect(unknown.timezone == nil)
    #expect(unknown.start == CivilPoint("2026-03-01T10:00"))
  }

  @Test func `changed and added occurrences are events of their own`() throws {
    let text = """
      BEGIN:VEVENT
      UID:s
      DTSTART:20260301T100000Z
      RRULE:FREQ=DAILY;COUNT=5
      RDATE:20260310T120000Z
      SUMMARY:Series
      END:VEVENT
      BEGIN:VEVENT
      UID:s
      RECURRENCE-ID:20260302T100000Z
      DTSTART:20260302T150000Z
      SUMMARY:Changed
      END:VEVENT
      """
    let found = events(Array(text.utf8))
    #expect(found.map(\.uid) == ["s", "s/20260302T100000Z", "s/20260310T120000Z"])
    #expect(
      found.map { $0.start?.description } == [
        "2026-03-01T10:00", "2026-03-02T15:00", "2026-03-10T12:00",
      ])
    #expect(found[0].exceptions.map(\.description) == ["2026-03-02"])
    #expect(found[2].recurrence == nil)
  }

  /// A weekly series on Mondays, with further lines and components.
  private func series(_ rule: String, _ parts: String...) -> [Event] {
    let overrides = parts.map { "BEGIN:VEVENT\nUID:s\nSUMMARY:Late\n\($0)\nEND:VEVENT\n" }
    return events(
      Array(
        """
        BEGIN:VEVENT
        UID:s
        DTSTART:20260302T100000Z
        RRULE:\(rule)
        EXDATE:20260309T100000Z,20260330T100000Z
        SUMMARY:Series
        END:VEVENT
        \(overrides.joined())
        """.utf8))
  }

  /// The days of all occurrences, with the hour.
  private func occurrences(_ events: [Event]) -> [String] {
    events.flatMap { EventOccurrences.events(of: $0, from: nil, through: nil, atMost: 9) }
      .compactMap { $0.start?.description }.sorted()
  }

  @Test func `a change for good ends a series and begins another`() {
    let found = series(
      "FREQ=WEEKLY;COUNT=7",
      "RECURRENCE-ID;RANGE=THISANDFUTURE:20260323T100000Z\nDTSTART:20260324T110000Z",
      "RECURRENCE-ID:20260406T100000Z\nDTSTART:20260410T090000Z")
    #expect(found.map(\.uid) == ["s", "s/20260323T100000Z", "s/20260406T100000Z"])
    #expect(
      occurrences(found) == [
        "2026-03-02T10:00", "2026-03-16T10:00", "2026-03-24T11:00", "2026-04-10T09:00",
        "2026-04-14T11:00",
      ])
    #expect(found[1].title == "Late" && found[1].recurrence?.count == 4)
    #expect(found[0].recurrence?.until?.description == "2026-03-23T09:59:59")
    let byDay = series(
      "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260402T120000Z",
      "RECURRENCE-ID;RANGE=THISANDFUTURE:20260323T100000Z\nDTSTART:20260324T100000Z")
    #expect(byDay.last?.recurrence?.description == "FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20260403T120000")
  }

  @Test func `what no rule can tell stays a single change`() {
    let found = series(
      "FREQ=MONTHLY;BYDAY=1MO;COUNT=4",
      "RECURRENCE-ID;RANGE=THISANDFUTURE:20260406T100000Z\nDTSTART:20260408T100000Z")
    #expect(found.map { $0.recurrence != nil } == [true, false])
    #expect(
      occurrences(found) == [
        "2026-03-02T10:00", "2026-04-08T10:00", "2026-05-04T10:00", "2026-06-01T10:00",
      ])
  }
}
