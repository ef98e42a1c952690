import CivilTime
import Foundation
import ICalendar
import Testing

/// The files of `Tests/Calendars`, each with its occurrences beside it: what must be accepted, and what
/// instants it must give.
///
/// A missing expectation is written by the test and fails it once, for a person to review.
@Suite struct CalendarSampleTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Calendars")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".ics") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test func `the samples are there`() { #expect(CalendarSampleTests.names.count >= 70) }

  @Test(arguments: names)
  func `a file gives the occurrences that stand beside it, and comes back`(name: String) throws {
    let path = CalendarSampleTests.folder.appending(path: name)
    let bytes = [UInt8](try Data(contentsOf: path.appendingPathExtension("ics")))
    let file = CalendarReader.read(bytes)
    let found = CalendarSampleTests.lines(of: file).joined(separator: "\n") + "\n"
    let expected = path.appendingPathExtension("txt")
    if !FileManager.default.fileExists(atPath: expected.path) {
      try Data(found.utf8).write(to: expected)
      Issue.record("\(name).txt was missing and is written now: review it")
    }
    #expect(found == (try String(contentsOf: expected, encoding: .utf8)))
    let again = CalendarReader.read(file.bytes)
    #expect(again.components == file.components)
    #expect(again.bytes == file.bytes)
  }

  /// `uid start end title` of at most twelve occurrences of each event, in UTC where that is known.
  static func lines(of file: CalendarFile) -> [String] {
    file.completedCalendars.flatMap { calendar in
      let zones = CalendarZones(calendar: calendar)
      func text(_ time: CalendarTime?) -> String {
        guard let time else { return "-" }
        return zones.moment(of: time).map { CalendarTime(moment: $0).text } ?? time.text
      }
      return calendar.eventGroups.flatMap { group in
        guard let series = EventSeries(group, zones: zones) else {
          return ["\(group[0].text(.uid) ?? "-") has no start"]
        }
        return series.prefix(12).map { occurrence in
          let title = occurrence.component.text(.summary) ?? ""
          let times = "\(text(occurrence.start)) \(text(occurrence.end))"
          return "\(occurrence.component.text(.uid) ?? "-") \(times) \(title.debugDescription)"
        }
      }
    }
  }
}
