import Foundation
import ICalendar
import JSON
import Testing

/// Ten thousand calendars made at random, the same in every run: what is written is read back as it was.
@Suite struct RandomCalendarTests {
  /// Calendars of each of ten seeds; the environment may ask for more.
  static let count =
    ProcessInfo.processInfo.environment["ALMANACH_RANDOM_CALENDARS"].flatMap { Int($0) } ?? 1_000

  @Test(arguments: 1...10)
  func `writing and reading gives calendars back, in bytes and in jCal`(seed: UInt64) throws {
    var random = RandomCalendar(seed: seed)
    for _ in 0..<RandomCalendarTests.count {
      let calendars = (0..<random.number(1..<3)).map { _ in random.calendar() }
      var written = CalendarFile()
      written.components = calendars
      let bytes = written.bytes
      let file = CalendarReader.read(bytes)
      if file.components != calendars || file.bytes != bytes {
        Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
      // Parameters without a value are made on purpose, and told.
      let faults = file.problems.filter {
        $0.fault != .parameterBackslash && $0.fault != .badContentLine
      }
      guard faults.isEmpty else {
        Issue.record("\(faults)")
        return
      }
    }
  }

  @Test(arguments: 1...4)
  func `jCal gives back what it was made of, and merging changes nothing`(seed: UInt64) throws {
    var random = RandomCalendar(seed: seed + 100)
    for _ in 0..<RandomCalendarTests.count / 10 {
      let calendar = random.calendar()
      let value = try JSONReader.read(JSONWriter.text(JCal.write(calendar)))
      let back = try JCal.read(value)
      #expect(JCal.write(back) == value)
      #expect(CalendarMerger.merge([calendar, calendar]) == calendar)
    }
  }

  @Test func `every line is at most 75 octets, ends in CRLF and cuts no character`() {
    var random = RandomCalendar(seed: 75)
    for _ in 0..<RandomCalendarTests.count / 10 {
      let bytes = random.calendar().bytes
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(lines.last?.isEmpty == true)
      for line in lines.dropLast() {
        #expect(line.last == 0x0D && line.count <= 76)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
    }
  }
}
