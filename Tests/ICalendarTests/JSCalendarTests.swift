import ICalendar
import JSON
import Testing

@Suite struct JSCalendarTests {
  private func text(_ events: String) throws -> String {
    let file = CalendarReader.read(
      Array(
        "BEGIN:VCALENDAR\nNAME:Agenda\n\(CalendarCheckerTests.paris)\n\(events)\nEND:VCALENDAR\n"
          .utf8))
    return JSONWriter.text(JSCalendar.group(of: try #require(file.calendars.first)))
  }

  @Test func `an event with a rule, an exception and an override`() throws {
    let found = try text(
      """
      BEGIN:VEVENT
      UID:a
      DTSTAMP:20260105T080000Z
      DTSTART;TZID=Europe/Paris:20260311T180000
      DTEND;TZID=Europe/Paris:20260311T200000
      RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260429T160000Z
      EXDATE;TZID=Europe/Paris:20260325T180000
      SUMMARY:Atelier
      LOCATION:Médiathèque
      GEO:47.2378;6.0241
      STATUS:TENTATIVE
      TRANSP:TRANSPARENT
      CATEGORIES:Lecture,Jeunesse
      END:VEVENT
      BEGIN:VEVENT
      UID:a
      DTSTAMP:20260105T080000Z
      RECURRENCE-ID;TZID=Europe/Paris:20260401T180000
      DTSTART;TZID=Europe/Paris:20260402T190000
      DTEND;TZID=Europe/Paris:20260402T210000
      SUMMARY:Atelier
      LOCATION:Médiathèque
      GEO:47.2378;6.0241
      TRANSP:TRANSPARENT
      CATEGORIES:Lecture,Jeunesse
      END:VEVENT
      """)
    for part in [
      #"{"@type":"Group","title":"Agenda","entries":[{"@type":"Event","uid":"a""#,
      #""updated":"2026-01-05T08:00:00Z","title":"Atelier","start":"2026-03-11T18:00:00","#,
      #""timeZone":"Europe/Paris","duration":"PT2H","status":"tentative","freeBusyStatus":"free""#,
      #""locations":{"1":{"@type":"Location","name":"Médiathèque","coordinates":"geo:47.2378,6.0241"}}"#,
      #""keywords":{"Lecture":true,"Jeunesse":true}"#,
      #""byDay":[{"@type":"NDay","day":"we"}],"until":"2026-04-29T18:00:00"}]"#,
      #""2026-03-25T18:00:00":{"excluded":true}"#,
      #""2026-04-01T18:00:00":{"start":"2026-04-02T19:00:00","status":null}"#,
    ] {
      #expect(found.contains(part), "\(part) IN \(found)")
    }
  }

  @Test func `a day is a start without time, a UTC time is in Etc/UTC`() throws {
    let day = try text("BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20260703\nDURATION:P3D\nEND:VEVENT")
    #expect(
      day.contains(
        #""start":"2026-07-03T00:00:00","showWithoutTime":true,"timeZone":null,"duration":"P3D""#))
    let utc = try text("BEGIN:VEVENT\nUID:a\nDTSTART:20260703T100000Z\nEND:VEVENT")
    #expect(utc.contains(#""start":"2026-07-03T10:00:00","timeZone":"Etc/UTC"}"#))
    #expect(try text("BEGIN:VEVENT\nUID:a\nEND:VEVENT").contains(#""entries":[]"#))
  }
}
