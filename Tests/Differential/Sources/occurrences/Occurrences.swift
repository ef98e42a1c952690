import Foundation
import ICalendar

/// Prints what calendars hold, for a comparison with other libraries: `occurrences FILE…`.
///
/// A line `FILE path`, then `event uid start end` of each event as it is stated, then `occurrence uid start` of
/// at most eight of each series; times in UTC where they have a zone.
@main
enum Occurrences {
  static func main() {
    for path in CommandLine.arguments.dropFirst() {
      print("FILE", path)
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      for calendar in CalendarReader.read([UInt8](data)).completedCalendars { list(calendar) }
    }
  }

  private static func list(_ calendar: CalendarComponent) {
    let zones = CalendarZones(calendar: calendar)
    func text(_ time: CalendarTime?) -> String {
      guard let time else { return "-" }
      return zones.moment(of: time).map { CalendarTime(moment: $0).text } ?? time.text
    }
    for group in calendar.eventGroups {
      for event in group {
        // An event on its own is a series of one, whose end follows from its duration.
        var alone = event
        let series: [PropertyName] = [
          .recurrenceRule, .recurrenceDates, .exceptionRule, .exceptionDates, .recurrenceIdentifier,
        ]
        for name in series { alone[name] = nil }
        guard var series = EventSeries([alone], zones: zones), let first = series.next() else {
          continue
        }
        let end = event.time(.end) ?? first.end
        print("event", event.text(.uid) ?? "-", text(first.start), text(end))
      }
      guard let series = EventSeries(group, zones: zones) else { continue }
      for occurrence in series.prefix(8) {
        print("occurrence", occurrence.component.text(.uid) ?? "-", text(occurrence.start))
      }
    }
  }
}
