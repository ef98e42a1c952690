import CivilTime
public import JSON

/// Events as JSCalendar (RFC 8984), mapped as its conversion draft has it.
public enum JSCalendar {
  /// A calendar as a Group with its events; overrides become patches of their series.
  public static func group(of calendar: CalendarComponent) -> JSONValue {
    let zones = CalendarZones(calendar: calendar)
    var members = [JSONValue.Member("@type", .string("Group"))]
    if let uid = calendar.text(.uid) { members.append(.init("uid", .string(uid))) }
    if let product = calendar.text(.productIdentifier) {
      members.append(.init("prodId", .string(product)))
    }
    if let name = calendar.text(.name) ?? calendar.text(.calendarName) {
      members.append(.init("title", .string(name)))
    }
    let entries = calendar.eventGroups.compactMap { event(of: $0, zones: zones) }
    members.append(.init("entries", .array(entries)))
    return .object(members)
  }

  /// The components with one UID as one Event; nil without a start that can be read.
  public static func event(
    of components: [CalendarComponent], zones: CalendarZones
  ) -> JSONValue? {
    let master = components.first { $0[.recurrenceIdentifier] == nil } ?? components.first
    guard let master, let start = master.time(.start) else { return nil }
    var event = JSCalendarEvent(master, start: start, zones: zones)
    event.addAll()
    let recurrence = JSCalendarRecurrence(
      master: master, start: start, zones: zones, members: event.members)
    event.members += recurrence.members(overrides: components)
    return .object(event.members)
  }
}
