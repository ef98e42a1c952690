import CivilTime
import ICalendar
import Testing

@Suite struct VCalendarRuleTests {
  private func rule(_ text: String) -> RecurrenceRule? {
    Property(.recurrenceRule, raw: text).value.recurrence
  }

  @Test(arguments: [
    ("D1 #10", "FREQ=DAILY;COUNT=10"),
    ("D2 #0", "FREQ=DAILY;INTERVAL=2"),
    ("d1 20261224T000000z", "FREQ=DAILY;UNTIL=20261224T000000Z"),
    ("D1 20261224", "FREQ=DAILY;UNTIL=20261224"),
    ("D1 0900 1700 #3", "FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0;COUNT=6"),
    ("W1", "FREQ=WEEKLY;COUNT=2"),
    ("W2 TU TH #4", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=8"),
    ("W1 MO$ WE #0", "FREQ=WEEKLY;BYDAY=MO,WE"),
    ("MP1 1+ FR #10", "FREQ=MONTHLY;BYDAY=1FR;COUNT=10"),
    ("MP2 1+ SU 1- SU #5", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU;COUNT=10"),
    ("MP1 1+ 3+ MO TU #0", "FREQ=MONTHLY;BYDAY=1MO,3MO,1TU,3TU"),
    ("MD1 2 15 3- LD #0", "FREQ=MONTHLY;BYMONTHDAY=2,15,-3,-1"),
    ("YM1 6 7 #5", "FREQ=YEARLY;BYMONTH=6,7;COUNT=10"),
    ("YD3 1 100 200 #2", "FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200;COUNT=6"),
  ])
  func `a rule of vCalendar 1.0 is told in the words of RFC 5545`(text: String, wanted: String) {
    #expect(rule(text)?.description == wanted)
  }

  @Test(arguments: [
    "", "D", "D0 #1", "X1 #1", "W1 XX", "W1 MO W1 TU", "MP1 FR", "MP1 6+ FR", "MP1 0+ FR", "MD1 32",
    "MD1 0", "YM1 13", "YD1 367", "D1 2500", "D1 0900 1730", "D1 #x", "D1 #-1", "D1 20261340",
    "MP1 1+ MO/W1 TU", "W99999999999999999999",
  ])
  func `what is no such rule is not read`(text: String) { #expect(rule(text) == nil) }

  @Test func `dates between semicolons are read, and written as RFC 5545 has them`() throws {
    let text = """
      BEGIN:VCALENDAR
      VERSION:1.0
      BEGIN:VEVENT
      UID:a
      DTSTART:20260106T090000
      RRULE:D1 #5
      EXDATE:20260107T090000;20260108T090000
      END:VEVENT
      END:VCALENDAR
      """
    let calendar = try #require(CalendarReader.read(Array(text.utf8)).calendars.first)
    let mended = CalendarMender.mended(calendar)
    let event = try #require(mended.children.first)
    #expect(event[.recurrenceRule]?.rawValue == "FREQ=DAILY;COUNT=5")
    #expect(event[.exceptionDates]?.rawValue == "20260107T090000,20260108T090000")
    for calendar in [calendar, mended] {
      let zones = CalendarZones(calendar: calendar)
      let series = try #require(EventSeries(calendar.children, zones: zones))
      #expect(series.map(\.start.text.count) == [15, 15, 15])
    }
  }
}
