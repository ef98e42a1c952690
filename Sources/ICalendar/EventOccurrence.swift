/// One occurrence of an event: when, and the component that tells what.
public struct EventOccurrence: Sendable, Hashable {
  public var start: CalendarTime
  /// Nil when the event has no end.
  public var end: CalendarTime?
  /// The start the series gives; differs from `start` when the occurrence was moved.
  public var recurrenceIdentifier: CalendarTime
  /// The series, or the override that stands for this occurrence.
  public var component: CalendarComponent

  public init(
    start: CalendarTime, end: CalendarTime?, recurrenceIdentifier: CalendarTime,
    component: CalendarComponent
  ) {
    self.start = start
    self.end = end
    self.recurrenceIdentifier = recurrenceIdentifier
    self.component = component
  }
}
