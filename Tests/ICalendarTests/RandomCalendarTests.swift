import CivilTime
import Foundation
import ICalendar
import JSON
import Testing

/// Calendars made at random, the same in every run: what is written is read back as it was.
@Suite struct RandomCalendarTests {
  static let words = [
    "Bal", "été", "l’art", ",", ";", "\\", "\n", "\"", "👩🏽‍🎓", "  ", "a:b", "cafe\u{301}", "^n", "한글",
    "🇫🇷", "\t",
    "mot-très-très-long-qui-ne-se-coupe-pas", "&amp;", "=", "é", "x",
  ]

  /// So many calendars as the environment asks for, else enough for every run.
  static let count =
    ProcessInfo.processInfo.environment["ALMANACH_RANDOM_CALENDARS"].flatMap { Int($0) } ?? 60

  private func text(_ generator: inout SeededGenerator, _ most: Int = 24) -> String {
    let count = Int.random(in: 1...most, using: &generator)
    return (0..<count).map { _ in
      (RandomCalendarTests.words.randomElement(using: &generator) ?? "")
        + (Bool.random(using: &generator) ? " " : "")
    }.joined()
  }

  private func time(_ generator: inout SeededGenerator) -> CalendarTime {
    let local = LocalDateTime(
      seconds: Int.random(in: 0..<3_000_000_000, using: &generator) / 60 * 60)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return .day(local.day)
    case 1: return .utc(local)
    case 2: return .floating(local)
    default:
      let names = ["Europe/Paris", "America/Toronto", "Indian/Reunion", "Africa/Cairo"]
      return .zoned(local, zone: names.randomElement(using: &generator) ?? "UTC")
    }
  }

  private func property(_ generator: inout SeededGenerator) -> Property {
    let number = Int.random(in: -200_000...200_000, using: &generator)
    switch Int.random(in: 0..<11, using: &generator) {
    case 0: return Property(.summary, text: text(&generator))
    case 1: return Property(.description, text: text(&generator, 80))
    case 2: return Property(.categories, texts: [text(&generator, 3), text(&generator, 3)])
    case 3:
      return Property(.geo, latitude: Double(number) / 10_000, longitude: Double(number) / 2_000)
    case 4: return Property(.exceptionDates, values: [.time(time(&generator))])
    case 5: return Property(.sequence, integer: abs(number))
    case 6:
      return Property(
        .duration, duration: CivilDuration(days: abs(number) % 9, seconds: abs(number)))
    case 7: return Property(.url, uri: "https://a.example/?q=\(number),;x")
    case 8: return Property(.attachment, .binary((0..<(abs(number) % 90)).map { UInt8($0) }))
    case 9:
      let parameter = Parameter(.commonName, values: [text(&generator, 4), text(&generator, 2)])
      return Property(.attendee, .calendarAddress("mailto:a@b.example"), parameters: [parameter])
    default: return Property("X-ALMANACH-NOTE", text: text(&generator))
    }
  }

  private func calendar(_ generator: inout SeededGenerator) -> CalendarComponent {
    var calendar = CalendarComponent.calendar(product: "-//Almanach//Test//EN")
    for index in 0..<Int.random(in: 1...4, using: &generator) {
      var event = CalendarComponent.event(
        uid: "e\(index)@almanach.example", stamp: CalendarTime(moment: 1_767_600_000),
        start: time(&generator))
      for _ in 0..<Int.random(in: 0...8, using: &generator) { event.append(property(&generator)) }
      if Bool.random(using: &generator) {
        event.children.append(
          CalendarComponent(
            name: "VALARM",
            properties: [
              Property(.action, text: "DISPLAY"), Property(.description, text: text(&generator)),
              Property(.trigger, duration: CivilDuration(seconds: 900, isNegative: true)),
            ]))
      }
      calendar.children.append(event)
    }
    calendar.addTimeZones()
    return calendar
  }

  @Test func `writing and reading gives the calendar back, in bytes and in jCal`() throws {
    var generator = SeededGenerator(seed: 5545)
    for _ in 0..<RandomCalendarTests.count {
      let calendar = calendar(&generator)
      let bytes = calendar.bytes
      let file = CalendarReader.read(bytes)
      let odd = file.problems.filter { $0.fault != .parameterBackslash }
      #expect(odd.isEmpty, "\(odd) \(String(decoding: bytes, as: UTF8.self))")
      #expect(file.components == [calendar])
      #expect(file.bytes == bytes)
      #expect(try JCal.read(JSONReader.read(JSONWriter.text(JCal.write(calendar)))) == calendar)
      #expect(CalendarMerger.merge([calendar, calendar]) == calendar)
    }
  }
}
