import CivilTime
import ICalendar
import Testing

@Suite struct TimeZoneComponentTests {
  private func lines(_ zone: String, _ years: ClosedRange<Int>) throws -> [String] {
    let made = TimeZoneComponent.make(
      try #require(Zone(named: zone)), from: years.lowerBound, through: years.upperBound)
    return String(decoding: made.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test func `paris has its two rules, onsets on the clock before them`() throws {
    #expect(
      try lines("Europe/Paris", 2026...2026) == [
        "BEGIN:VTIMEZONE", "TZID:Europe/Paris", "X-LIC-LOCATION:Europe/Paris",
        "BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
      ])
    #expect(try lines("Europe/Paris", 1998...2090) == lines("Europe/Paris", 2026...2026))
  }

  @Test func `zones in use are put in once, whatever names them`() throws {
    let local = LocalDateTime(day: try #require(Day("2026-07-14")), clock: .noon)
    var calendar = CalendarComponent.calendar(product: "-//Almanach//Test//EN")
    for name in ["Europe/Paris", "Romance Standard Time", "Nulle/Part", "Europe/Paris"] {
      calendar.children.append(
        .event(
          uid: name, stamp: CalendarTime(moment: 0), start: .zoned(local, zone: name)))
    }
    calendar.addTimeZones()
    let once = calendar
    calendar.addTimeZones()
    #expect(calendar == once)
    let zones = calendar.children(named: "VTIMEZONE")
    #expect(
      zones.map { $0.text(.timeZoneIdentifier) } == ["Europe/Paris", "Romance Standard Time"])
    #expect(calendar.children.first?.name == "VTIMEZONE")
    #expect(
      CalendarZones(calendar: calendar).moment(of: .zoned(local, zone: "Romance Standard Time"))
        == 1_784_023_200)
  }

  @Test func `a zone without changes has one standard time`() throws {
    #expect(
      try lines("Indian/Reunion", 2026...2026).filter { $0.hasPrefix("BEGIN") } == [
        "BEGIN:VTIMEZONE", "BEGIN:STANDARD",
      ])
  }

  @Test func `what was before 1970 is told only where it is asked for`() throws {
    #expect(try lines("Europe/Paris", 1900...1900).contains("TZOFFSETTO:+000921"))
    #expect(try !lines("Africa/Abidjan", 2026...2026).joined().contains("1608"))
    #expect(try lines("Africa/Abidjan", 1900...2026).joined().contains("TZOFFSETTO:-001608"))
    #expect(
      try lines("Europe/Paris", 1943...1943).contains("DTSTART:19430329T020000"))
  }

  @Test func `past rules end, and a change on a day counted from another has days of the month`()
    throws
  {
    #expect(
      try lines("America/Toronto", 2003...2003).contains(
        "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z"))
    #expect(
      try lines("America/Nuuk", 2026...2026).contains(
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA"))
    #expect(
      try lines("Africa/Cairo", 2026...2026).contains(
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1;BYDAY=FR"))
  }

  @Test func `every zone's component gives the zone's offsets back`() throws {
    for (index, name) in Zone.names.enumerated() where index % 7 == 0 {
      let zone = try #require(Zone(named: name))
      for year in [1860, 1911, 1943, 1962, 1985, 2003, 2026, 2040] {
        let component = TimeZoneComponent.make(zone, from: year, through: year)
        let read = try #require(CalendarZone(component: component))
        for day in stride(from: 0, to: 365, by: 5) {
          let local = LocalDateTime(day: Day(firstOfMonth: 1, year: year) + day, clock: .noon)
          #expect(read.zone.resolve(local) == zone.resolve(local), "\(name) \(local)")
        }
      }
    }
  }
}
