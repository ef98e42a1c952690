/// A component of an iCalendar file (RFC 5545, section 3.6), with its properties in order.
public struct CalendarComponent: Sendable {
  public var name: String
  public var children: [CalendarComponent] = []

  public init(name: String) { self.name = name }
}
