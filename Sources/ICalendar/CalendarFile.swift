/// What a reader found in a file: its calendars, the lines outside them, and what was wrong.
public struct CalendarFile: Sendable {
  /// The components at the top, usually VCALENDARs.
  public var components: [CalendarComponent] = []
  /// Lines outside any component.
  public var strayLines: [Property] = []
  /// Faults of bytes, lines and structure; `CalendarChecker` finds the rest.
  public var problems: [CalendarProblem] = []

  public init() {}

  public var calendars: [CalendarComponent] { components.filter { $0.name == "VCALENDAR" } }

  /// The calendars, with what stands outside any in the last one, or in one of its own.
  ///
  /// For files that are only a VEVENT, or that go on after `END:VCALENDAR`.
  public var completedCalendars: [CalendarComponent] {
    var calendars = calendars
    let outside = components.filter { $0.name != "VCALENDAR" }
    guard !outside.isEmpty else { return calendars }
    if calendars.isEmpty { calendars.append(CalendarComponent(name: "VCALENDAR")) }
    calendars[calendars.count - 1].children += outside
    return calendars
  }

  /// The file written anew.
  public var bytes: [UInt8] {
    var writer = CalendarWriter(
      reserving: components.reduce(256) { $0 + $1.approximateLength })
    for line in strayLines { writer.append(line) }
    for component in components { writer.append(component) }
    return writer.bytes
  }
}
