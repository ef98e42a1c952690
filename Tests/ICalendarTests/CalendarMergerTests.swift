import ICalendar
import Testing

@Suite struct CalendarMergerTests {
  private func calendar(_ lines: String) throws -> CalendarComponent {
    let file = CalendarReader.read(
      Array("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//A//B//EN\n\(lines)\nEND:VCALENDAR\n".utf8))
    return try #require(file.calendars.first)
  }

  private func event(_ uid: String, _ lines: String...) -> String {
    "BEGIN:VEVENT\nUID:\(uid)\nDTSTAMP:20260101T000000Z\n\(lines.joined(separator: "\n"))\nEND:VEVENT"
  }

  @Test func `of one UID the highest sequence stays, then the latest change, then the first`()
    throws
  {
    let first = try calendar(
      [
        event("a", "SUMMARY:old", "SEQUENCE:1"), event("b", "SUMMARY:first"),
        event("c", "SUMMARY:early", "LAST-MODIFIED:20260101T000000Z"),
      ].joined(separator: "\n"))
    let second = try calendar(
      [
        event("a", "SUMMARY:new", "SEQUENCE:2", "X-MINE:kept"), event("b", "SUMMARY:second"),
        event("c", "SUMMARY:late", "LAST-MODIFIED:20260301T000000Z"),
        event("a", "RECURRENCE-ID:20260105T000000Z", "SUMMARY:override"), event("d", "SUMMARY:d"),
      ].joined(separator: "\n") + "\nBEGIN:X-FOREIGN\nEND:X-FOREIGN")
    let merged = try #require(CalendarMerger.merge([first, second]))
    #expect(
      merged.children.map { $0.text(.summary) ?? $0.name } == [
        "new", "first", "late", "override", "d", "X-FOREIGN",
      ])
    #expect(merged.children[0].text("X-MINE") == "kept")
    #expect(CalendarMerger.merge([merged, first]) == merged)
    #expect(CalendarMerger.merge([]) == nil)
  }

  @Test func `zones of one name stay apart only when they differ`() throws {
    let paris = CalendarCheckerTests.paris
    let wrong = paris.replacing("+0200", with: "+0300")
    let start = "DTSTART;TZID=Europe/Paris:20260714T203000"
    let same = try #require(
      CalendarMerger.merge([
        try calendar(paris + "\n" + event("a", start)),
        try calendar(paris.replacing("1996", with: "2015") + "\n" + event("b", start)),
      ]))
    #expect(same.children.map(\.name) == ["VTIMEZONE", "VEVENT", "VEVENT"])
    let apart = try #require(
      CalendarMerger.merge([
        try calendar(paris + "\n" + event("a", start)),
        try calendar(wrong + "\n" + event("b", start)),
      ]))
    #expect(apart.children(named: "VTIMEZONE").count == 2)
    #expect(apart.children.last?.time(.start)?.zoneName == "Europe/Paris 2")
  }

  @Test func `events are dropped with their overrides, and zones with their last event`() throws {
    var calendar = try calendar(
      [
        CalendarCheckerTests.paris, event("a", "DTSTART;TZID=Europe/Paris:20260714T203000"),
        event("b", "DTSTART:20260714T203000Z", "SUMMARY:b"),
        event("a", "RECURRENCE-ID;TZID=Europe/Paris:20260714T203000"),
      ].joined(separator: "\n"))
    calendar.keepEvents { group in group.contains { $0.text(.summary) == "b" } }
    #expect(calendar.children.map { $0.text(.uid) } == ["b"])
  }
}
