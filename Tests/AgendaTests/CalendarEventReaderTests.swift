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

  @Test func `what has no title or no start is no event`() {
    let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    #expect(events(Array(text.utf8)).isEmpty)
    #expect(events([]).isEmpty)
  }
}
