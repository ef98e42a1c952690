import ICalendar
import Testing

@Suite struct CalendarMenderTests {
  private func mended(_ parts: String...) throws -> String {
    let text =
      "BEGIN:VCALENDAR\nVERSION:2.0\n" + parts.joined(separator: "\n") + "\nEND:VCALENDAR\n"
    let calendar = try #require(CalendarReader.read(Array(text.utf8)).calendars.first)
    return String(decoding: CalendarMender.mended(calendar).bytes, as: UTF8.self)
  }

  private func event(_ lines: String...) -> String {
    "BEGIN:VEVENT\nUID:a\nDTSTAMP:20260105T080000Z\n\(lines.joined(separator: "\n"))\nEND:VEVENT"
  }

  private let paris = CalendarCheckerTests.paris

  @Test func `a single event in a doubled or missing hour goes to UTC, a series does not`() throws {
    let zone = "TZID=Europe/Paris"
    let fold = try mended(
      paris, event("DTSTART;\(zone);X-P=1:20261025T023000", "DTEND;\(zone):20261025T040000"))
    #expect(fold.contains("DTSTART;X-P=1:20261025T003000Z\r\nDTEND;\(zone):20261025T040000\r\n"))
    let gap = try mended(paris, event("DTSTART;\(zone):20260329T023000"))
    #expect(gap.contains("DTSTART:20260329T013000Z\r\n"))
    let series = try mended(paris, event("DTSTART;\(zone):20261025T023000", "RRULE:FREQ=DAILY"))
    #expect(series.contains("DTSTART;\(zone):20261025T023000\r\n"))
  }

  @Test func `a duration across a clock change becomes an end`() throws {
    let start = "DTSTART;TZID=Europe/Paris:20260328T230000"
    let hours = try mended(paris, event(start, "DURATION:PT4H"))
    #expect(hours.contains("DTEND;TZID=Europe/Paris:20260329T040000\r\n"))
    #expect(!hours.contains("DURATION"))
    let day = try mended(paris, event(start, "DURATION:P1D"))
    #expect(day.contains("DTEND;TZID=Europe/Paris:20260329T230000\r\n"))
    let plain = try mended(
      paris, event("DTSTART;TZID=Europe/Paris:20260314T200000", "DURATION:PT4H"))
    #expect(plain.contains("DURATION:PT4H\r\n"))
  }

  @Test func `zones get their IANA name where their rules agree with it`() throws {
    let start = "DTSTART;TZID=Romance Standard Time:20260614T203000"
    let windows = paris.replacing("TZID:Europe/Paris", with: "TZID:Romance Standard Time")
    let renamed = try mended(windows, event(start))
    #expect(renamed.contains("DTSTART;TZID=Europe/Paris:20260614T203000\r\n"))
    #expect(!renamed.contains("VTIMEZONE"))
    let other = windows.replacing("+0200", with: "+0300")
    #expect(try mended(other, event(start)).contains("TZID=Romance Standard Time:"))
    let own = try mended(
      paris.replacing("TZID:Europe/Paris", with: "TZID:Ours"),
      event("DTSTART;TZID=Ours:20260614T203000"))
    #expect(own.contains("DTSTART;TZID=Ours:") && own.contains("TZID:Ours\r\n"))
  }

  @Test func `a missing stamp is taken from the other dates`() throws {
    let bare = event("DTSTART:20260614T203000Z", "CREATED:20260101T000000Z")
    let text = try mended(bare.replacing("DTSTAMP:20260105T080000Z\n", with: ""))
    #expect(text.contains("DTSTAMP:20260101T000000Z\r\n"))
    #expect(try mended(bare).contains("DTSTAMP:20260105T080000Z\r\n"))
  }
}
