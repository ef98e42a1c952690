import CivilTime
import Foundation
import ICalendar
import JSON
import Testing

/// The examples of the library's documentation, as they stand there, with what they give.
@Suite struct DocumentationTests {
  private static let sample = CalendarReaderTests.bytes(CalendarReaderTests.sample)

  @Test func `reading`() {
    let bytes = DocumentationTests.sample
    let file = CalendarReader.read(bytes)
    var titles: [String] = []
    for calendar in file.calendars {
      for event in calendar.children(named: "VEVENT") {
        titles.append(event.text(.summary) ?? "")
      }
    }
    #expect(titles == ["Bal, feu d’artifice"])
  }

  @Test func `reading in chunks`() {
    let chunks = [
      Array(DocumentationTests.sample.prefix(100)), Array(DocumentationTests.sample.dropFirst(100)),
    ]
    var reader = CalendarReader()
    var count = 0
    for chunk in chunks {
      for case .component(let component) in reader.read(chunk: chunk) {
        if component.name == "VEVENT" { count += 1 }
      }
    }
    _ = reader.finish()
    #expect(count == 1)
  }

  @Test func `occurrences`() throws {
    let calendar = try #require(CalendarReader.read(DocumentationTests.sample).calendars.first)
    var starts: [Int] = []
    let zones = CalendarZones(calendar: calendar)
    for group in calendar.eventGroups {
      guard let series = EventSeries(group, zones: zones) else { continue }
      for occurrence in series.prefix(3) {
        starts.append(zones.moment(of: occurrence.start) ?? 0)
      }
    }
    #expect(starts == [1_784_053_800])
  }

  @Test func `making, changing, joining, checking, other forms`() throws {
    let paris = try #require(Zone(named: "Europe/Paris"))
    let local = LocalDateTime(day: try #require(Day("2026-07-14")), clock: .noon)
    var calendar = CalendarComponent.calendar(product: "-//Example//Agenda//EN")
    var event = CalendarComponent.event(
      uid: "1@agenda.example", stamp: CalendarTime(moment: 1_767_600_000),
      start: CalendarTime(local, in: paris))
    event.append(Property(.summary, text: "Concert, free entry"))
    calendar.children.append(event)
    calendar.addTimeZones()
    let bytes = calendar.bytes
    #expect(CalendarReader.read(bytes).components == [calendar])
    let older = calendar
    calendar.children.removeFirst()
    event[.status] = Property(.status, text: "CANCELLED")
    event[.sequence] = Property(.sequence, integer: 1)
    calendar.children[0] = event
    let joined = CalendarMerger.merge([older, calendar])
    let faults = CalendarChecker.check(calendar.bytes).map(\.fault)
    var size = 0
    let mended = CalendarMender.mended(calendar)
    CalendarReader.read(mended.bytes).write { piece in size += piece.count }
    #expect(mended == calendar && size == calendar.bytes.count)
    #expect(joined?.children.last?.text(.status) == "CANCELLED")
    #expect(faults == [.undefinedZone, .noEnd])
    let json = JSONWriter.text(JCal.write(calendar))
    let back = try JCal.read(try JSONReader.read(json))
    let group = JSCalendar.group(of: calendar)
    #expect(back == calendar)
    #expect(group["entries"]?.array?.first?["title"]?.string == "Concert, free entry")
  }

  @Test func `every example of the documentation stands in this file`() throws {
    let tests = URL(filePath: #filePath)
    let page = tests.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/ICalendar/ICalendar.docc/ICalendar.md")
    func lines(_ url: URL) throws -> [String] {
      try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    let code = try lines(tests).joined(separator: "\n")
    let blocks = try lines(page).joined(separator: "\n").components(separatedBy: "```swift\n")
      .dropFirst().map { $0.components(separatedBy: "\n```")[0] }
    #expect(blocks.count == 7)
    for block in blocks { #expect(code.contains(block), "\(block)") }
  }
}
