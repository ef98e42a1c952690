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
    #expect(
      try mended(other, event(start, "RRULE:FREQ=DAILY")).contains("TZID=Romance Standard Time:"))
    #expect(try mended(other, event(start)).contains("DTSTART:20260614T173000Z\r\n"))
    func named(_ name: String) throws -> String {
      try mended(
        paris.replacing("TZID:Europe/Paris", with: "TZID:\(name)"),
        event("DTSTART;TZID=\(name):20260614T203000"))
    }
    #expect(try named("Heure de Rome").contains("DTSTART;TZID=Europe/Rome:"))
    #expect(try !named("Heure de Rome").contains("Heure"))
    #expect(try named("Heure de Tokyo").contains("TZID:Heure de Tokyo\r\n"))
    let own = try named("Ours")
    #expect(own.contains("DTSTART;TZID=Ours:") && own.contains("TZID:Ours\r\n"))
  }

  @Test func `a name is not given where another clock goes by it`() throws {
    let windows = "DTSTART;TZID=Romance Standard Time:20260614T203000"
    let moved = paris.replacing("+0200", with: "+0300")
    let alone = try mended(moved, event(windows))
    #expect(alone.contains("DTSTART;TZID=Europe/Paris:") && !alone.contains("VTIMEZONE"))
    let gap = try mended(moved, event("DTSTART;TZID=europe/paris:20260329T023000"))
    #expect(gap.contains("DTSTART:20260329T013000Z\r\n"))
    let both = try mended(
      moved, event(windows), event("DTSTART;TZID=Europe/Paris:20260614T203000", "RRULE:FREQ=DAILY"))
    #expect(both.contains(windows) && both.contains("+0300"))
    #expect(try mended(paris, event(windows)).contains("TZID:Europe/Paris\r\n"))
  }

  @Test func `a zone that tells another clock than its name sends single events to UTC`() throws {
    let moved = paris.replacing("+0200", with: "+0300")
    let start = "DTSTART;TZID=Europe/Paris:20260614T203000"
    #expect(try mended(moved, event(start)).contains("DTSTART:20260614T173000Z\r\n"))
    #expect(try mended(moved, event(start, "RRULE:FREQ=DAILY")).contains(start))
    let rulesLost = moved.replacing("+0300", with: "200")
    #expect(try !mended(rulesLost, event(start)).contains("VTIMEZONE"))
    #expect(try mended(rulesLost, event(start)).contains(start))
  }

  @Test(arguments: [
    ("SUMMARY:Dijon, Beaune; Mâcon\\", "SUMMARY:Dijon\\, Beaune\\; Mâcon\\\\"),
    ("CATEGORIES:a\\;b,c;d", "CATEGORIES:a\\;b,c\\;d"),
    ("X-OWN:a, b; c", "X-OWN:a, b; c"),
    ("SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=A9t=C3=A9, a", "SUMMARY:été\\, a"),
    ("SUMMARY;QUOTED-PRINTABLE:=C3=A9t=C3=A9", "SUMMARY:été"),
    ("GEO:48.85\\;2.35", "GEO:48.85;2.35"), ("GEO:48.85,2.35", "GEO:48.85;2.35"),
    ("STATUS:canceled", "STATUS:CANCELLED"), ("STATUS:confirmed", "STATUS:confirmed"),
    ("DURATION:pt1h", "DURATION:PT1H"), ("DURATION:P1DT", "DURATION:P1D"),
    ("RRULE:W1 MO #0", "RRULE:FREQ=WEEKLY;BYDAY=MO"),
    ("RRULE:RSCALE=HEBREW;FREQ=YEARLY", "RRULE:RSCALE=HEBREW;FREQ=YEARLY"),
    ("RRULE:freq=daily", "RRULE:FREQ=DAILY"),
    ("SEQUENCE: 2", "SEQUENCE:2"), ("CREATED:20260105", "CREATED:20260105T000000Z"),
    ("URL:https://a.example/b c", "URL:https://a.example/b%20c"),
    ("ORGANIZER;CN=A:a@b.example", "ORGANIZER;CN=A:mailto:a@b.example"),
    ("CONFERENCE:https://a.example/", "CONFERENCE;VALUE=URI:https://a.example/"),
    ("LAST-MODIFIED;TZID=Europe/Paris:20260105T080000", "LAST-MODIFIED:20260105T070000Z"),
  ])
  func `values are written as programs read them`(line: String, wanted: String) throws {
    let text = try mended(event("DTSTART:20260614T203000Z", line))
    #expect(text.contains("\r\n\(wanted)\r\n"))
    #expect(!text.contains("X-ORIGINAL-LINE"))
  }

  @Test(arguments: [
    ("STATUS:POSTPONED", "STATUS:TENTATIVE"), ("STATUS:NEEDS-ACTION", nil),
    ("SEQUENCE:1767225600000", "SEQUENCE:1767225600"), ("SEQUENCE:two", nil), ("GEO:99;2", nil),
    ("URL:see the site", nil), ("no property", nil), ("TRANSP:FREE", nil),
    ("UID:b", nil), ("X-A;X-B:c", "X-A:c"),
    ("RRULE:FREQ=DAILY;BYEASTER=1;COUNT=2", "RRULE:FREQ=DAILY;COUNT=2"),
    ("RRULE:FREQ=DAILY;A=1;COUNT=2;UNTIL=20270101T000000Z", "RRULE:FREQ=DAILY;COUNT=2"),
    ("RRULE:daily", nil), ("RRULE:FREQ=DAILY;COUNT=0", nil),
    ("DTEND:20260614T193000Z", nil), ("DTEND;VALUE=DATE:20260615", "DTEND:20260615T000000Z"),
  ])
  func `a line that cannot be kept stands beside what is made of it`(
    line: String, wanted: String?
  ) throws {
    let text = try mended(event("DTSTART:20260614T203000Z", line))
    #expect(text.contains("\r\nX-ORIGINAL-LINE:\(TextEscape.escape(line))\r\n"))
    if let wanted { #expect(text.contains("\r\n\(wanted)\r\n")) }
    let name = line.prefix { $0 != ":" && $0 != ";" }
    let count = text.split(separator: "\r\n").count { $0.hasPrefix(name) }
    #expect(count == (wanted == nil ? 0 : 1) || name == "UID")
    let again = try #require(CalendarReader.read(Array(text.utf8)).calendars.first)
    #expect(String(decoding: CalendarMender.mended(again).bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("DTSTART:20260301", "DTSTART;VALUE=DATE:20260301"),
    ("DTSTART;TZID=Europe/Paris:20260301T100000Z", "DTSTART:20260301T100000Z"),
    ("DTSTART;TZID=Nowhere:20260301T100000", "DTSTART:20260301T100000"),
    ("DTSTART;VALUE=DATETIME:20260301T100000Z", "DTSTART:20260301T100000Z"),
    ("DTSTART:2026-03-01T12:00:00.000+02:00", "DTSTART:20260301T100000Z"),
    ("DTSTART:20260301T230000-0400", "DTSTART:20260302T030000Z"),
    ("RECURRENCE-ID;RANGE=THISANDFUTURE:20260301T100000Z", "DTSTART:20260301T100000Z"),
    ("DTSTART:2026-03-01T10:00:00Z", "DTSTART:20260301T100000Z"),
    ("DTSTART;VALUE=DATE:20260301\nDTEND;VALUE=DATE:20260301", "DTEND;VALUE=DATE:20260302"),
    ("DTSTART;VALUE=DATE:20260301\nRRULE:FREQ=DAILY;UNTIL=20260305T120000Z", "UNTIL=20260305\r\n"),
    (
      "DTSTART;TZID=Europe/Paris:20260301T100000\nRRULE:FREQ=DAILY;COUNT=9;UNTIL=20260305",
      "RRULE:FREQ=DAILY;UNTIL=20260304T230000Z"
    ),
    (
      "DTSTART;TZID=Europe/Paris:20260301T100000\nRRULE:FREQ=DAILY;COUNT=3;UNTIL=20260305",
      "RRULE:FREQ=DAILY;COUNT=3\r\n"
    ),
    (
      "DTSTART;TZID=Europe/Paris:20260301T100000\nRRULE:FREQ=DAILY\nEXDATE;VALUE=DATE:20260302",
      "EXDATE;TZID=Europe/Paris:20260302T100000\r\n"
    ),
    (
      "DTSTART;VALUE=DATE:20260301\nRRULE:FREQ=DAILY\nEXDATE:20260302T000000,20260303T000000",
      "EXDATE;VALUE=DATE:20260302,20260303\r\n"
    ),
    (
      "DTSTART:20260301T100000Z\nRDATE:20260302T100000Z,20260303",
      "RDATE:20260302T100000Z\r\nRDATE;VALUE=DATE:20260303\r\n"
    ),
  ])
  func `times are written by their type, and give the same occurrences`(
    lines: String, wanted: String
  ) throws {
    let text = try mended(paris, event(lines))
    #expect(text.contains(wanted))
    let before = "BEGIN:VCALENDAR\n\(paris)\n\(event(lines))\nEND:VCALENDAR\n"
    func starts(_ text: String) throws -> [CalendarTime] {
      let calendar = try #require(CalendarReader.read(Array(text.utf8)).calendars.first)
      let zones = CalendarZones(calendar: calendar)
      let series = try #require(EventSeries(calendar.children(named: "VEVENT"), zones: zones))
      return series.prefix(12).map { occurrence in
        zones.moment(of: occurrence.start).map { CalendarTime(moment: $0) } ?? occurrence.start
      }
    }
    #expect(try starts(text).map(\.local) == starts(before).map(\.local))
  }

  @Test func `an event without a start that can be read is no event to programs, but is kept`()
    throws
  {
    for start in ["DTSTART:20260230T100000Z", "DTSTART:soon"] {
      let text = try mended(event(start, "SUMMARY:Bal"), event("DTSTART:20260301T100000Z"))
      #expect(text.contains("BEGIN:X-UNDATED-VEVENT\r\nUID:a\r\n"))
      #expect(text.contains("X-ORIGINAL-LINE:\(start)\r\nSUMMARY:Bal\r\nEND:X-UNDATED-VEVENT"))
      #expect(text.contains("BEGIN:VEVENT\r\n"))
    }
    #expect(try mended(event("SUMMARY:Bal")).contains("BEGIN:X-UNDATED-VEVENT\r\n"))
    let override = try mended(
      event("RECURRENCE-ID:20260709T0900Z", "DTSTART:soon", "DTEND:20260708T120000Z"))
    #expect(override.contains("DTSTART:20260709T090000Z\r\n"))
    #expect(override.contains("X-ORIGINAL-LINE:DTSTART:soon\r\n"))
    #expect(override.contains("X-ORIGINAL-LINE:DTEND:20260708T120000Z\r\n"))
  }

  @Test func `an event's parts leave it one place and one description, unless wanted`() throws {
    let part = "BEGIN:VLOCATION\nUID:l\nLOCATION-TYPE:theater\nDESCRIPTION:Hall\nEND:VLOCATION"
    let full = event("DTSTART:20260301T100000Z", "LOCATION:Lyon", "DESCRIPTION:Bal", part)
    let text = try mended(full)
    #expect(text.contains("UID:l\r\nX-ORIGINAL-LINE:LOCATION-TYPE:theater\r\n"))
    #expect(text.contains("X-ORIGINAL-LINE:DESCRIPTION:Hall\r\n"))
    let bare = try mended(event("DTSTART:20260301T100000Z", part))
    #expect(bare.contains("LOCATION-TYPE:theater\r\nDESCRIPTION:Hall\r\n"))
    #expect(!bare.contains("X-ORIGINAL-LINE"))
    var calendar = try #require(
      CalendarReader.read(Array("BEGIN:VCALENDAR\n\(full)\nEND:VCALENDAR\n".utf8)).calendars.first)
    CalendarMender.mend(&calendar, keepsParts: true)
    #expect(!String(decoding: calendar.bytes, as: UTF8.self).contains("X-ORIGINAL-LINE"))
  }

  @Test func `an alarm that shows nothing shows the title`() throws {
    let text = try mended(
      event(
        "DTSTART:20260614T203000Z", "SUMMARY:Bal", "BEGIN:VALARM", "TRIGGER:-PT15M", "END:VALARM"))
    #expect(text.contains("TRIGGER:-PT15M\r\nACTION:DISPLAY\r\nDESCRIPTION:Bal\r\n"))
  }

  @Test func `a missing stamp is taken from the other dates`() throws {
    let bare = event("DTSTART:20260614T203000Z", "CREATED:20260101T000000Z")
    let text = try mended(bare.replacing("DTSTAMP:20260105T080000Z\n", with: ""))
    #expect(text.contains("DTSTAMP:20260101T000000Z\r\n"))
    #expect(try mended(bare).contains("DTSTAMP:20260105T080000Z\r\n"))
  }
}
