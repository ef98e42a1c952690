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

  /// Writes the file anew in pieces of some 64 KB, for files whose bytes shall not be held all at once.
  public func write(_ take: ([UInt8]) throws -> Void) rethrows {
    var writer = CalendarWriter()
    func give(over limit: Int) throws {
      if writer.bytes.count > limit { try take(writer.takeBytes()) }
    }
    for line in strayLines { writer.append(line) }
    for component in components {
      writer.begin(component)
      for child in component.children {
        writer.append(child)
        try give(over: 1 << 16)
      }
      writer.end(component)
      try give(over: 1 << 16)
    }
    try give(over: 0)
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
