import CivilTime
import ICalendar
import Testing

@Suite struct EventSeriesTests {
  /// The starts and ends of a calendar's one series, in the calendar's own clock.
  private func occurrences(_ events: String, _ most: Int = 12) throws -> [String] {
    let file = CalendarReader.read(
      Array("BEGIN:VCALENDAR\n\(CalendarCheckerTests.paris)\n\(events)\nEND:VCALENDAR\n".utf8))
    let calendar = try #require(file.calendars.first)
    let group = try #require(calendar.eventGroups.first)
    let series = try #require(EventSeries(group, zones: CalendarZones(calendar: calendar)))
    return series.prefix(most).map { "\($0.start.text)-\($0.end?.text ?? "")" }
  }

  private func event(_ lines: String...) -> String {
    "BEGIN:VEVENT\nUID:a\n" + lines.joined(separator: "\n") + "\nEND:VEVENT"
  }

  @Test func `rules and dates add, exceptions take away`() throws {
    let found = try occurrences(
      event(
        "DTSTART;TZID=Europe/Paris:20260311T180000", "DTEND;TZID=Europe/Paris:20260311T200000",
        "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260408T160000Z",
        "EXDATE;TZID=Europe/Paris:20260325T180000", "RDATE:20260327T170000Z"))
    #expect(
      found == [
        "20260311T180000-20260311T200000", "20260318T180000-20260318T200000",
        "20260327T180000-20260327T200000", "20260401T180000-20260401T200000",
        "20260408T180000-20260408T200000",
      ])
  }

  @Test func `overrides stand in for one or for all that follow`() throws {
    let found = try occurrences(
      [
        event(
          "DTSTART;TZID=Europe/Paris:20260311T180000", "DURATION:PT2H",
          "RRULE:FREQ=WEEKLY;COUNT=5"),
        event(
          "RECURRENCE-ID;TZID=Europe/Paris:20260318T180000",
          "DTSTART;TZID=Europe/Paris:20260319T190000", "DURATION:PT1H"),
        event(
          "RECURRENCE-ID;RANGE=THISANDFUTURE:20260401T160000Z",
          "DTSTART;TZID=Europe/Paris:20260402T183000", "DURATION:PT30M"),
      ].joined(separator: "\n"))
    #expect(
      found == [
        "20260311T180000-20260311T200000", "20260319T190000-20260319T200000",
        "20260325T180000-20260325T200000", "20260402T183000-20260402T190000",
        "20260409T183000-20260409T190000",
      ])
  }

  @Test func `days are days, and a start off its rule counts`() throws {
    let found = try occurrences(
      event(
        "DTSTART;VALUE=DATE:20260613", "DTEND;VALUE=DATE:20260615",
        "RRULE:FREQ=YEARLY;BYMONTH=6;BYDAY=2SU;COUNT=2"))
    #expect(found == ["20260613-20260615", "20260614-20260616", "20270613-20270615"])
  }

  @Test func `an end lies an exact length after its start, days of a duration on the wall`() throws
  {
    let exact = try occurrences(
      event(
        "DTSTART;TZID=Europe/Paris:20260321T230000", "DTEND;TZID=Europe/Paris:20260322T030000",
        "RRULE:FREQ=WEEKLY;COUNT=2"))
    #expect(exact == ["20260321T230000-20260322T030000", "20260328T230000-20260329T040000"])
    let days = try occurrences(event("DTSTART;TZID=Europe/Paris:20260328T120000", "DURATION:P1D"))
    #expect(days == ["20260328T120000-20260329T120000"])
  }

  @Test func `endless series are lazy, rules that never match give the start`() throws {
    #expect(
      try occurrences(event("DTSTART:20260101T120000Z", "RRULE:FREQ=DAILY"), 400).count == 400)
    let never = event("DTSTART:20260101T120000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    #expect(try occurrences(never) == ["20260101T120000Z-"])
  }

  @Test func `a second event with one UID is one of its own`() throws {
    let text = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:a
      RECURRENCE-ID:20260302T100000Z
      DTSTART:20260302T120000Z
      END:VEVENT
      BEGIN:VEVENT
      UID:a
      DTSTART:20260301T100000Z
      RRULE:FREQ=DAILY;COUNT=2
      END:VEVENT
      BEGIN:VEVENT
      UID:a
      DTSTART:20260401T100000Z
      END:VEVENT
      END:VCALENDAR
      """
    var calendar = try #require(CalendarReader.read(Array(text.utf8)).calendars.first)
    #expect(calendar.eventGroups.map(\.count) == [2, 1])
    calendar.keepEvents { $0.count == 1 }
    #expect(calendar.eventGroups.map(\.count) == [2, 1])
    calendar.keepEvents { $0.count == 3 }
    #expect(calendar.children.isEmpty)
  }
}
