import CivilTime
import JSON

/// Recurrence rules and overrides of a JSCalendar Event (RFC 8984, sections 4.3.3 to 4.3.5).
struct JSCalendarRecurrence {
  let master: CalendarComponent
  let clock: SeriesClock
  let zones: CalendarZones
  /// The members of the series, which patches are measured against.
  let base: [JSONValue.Member]

  init(
    master: CalendarComponent, start: CalendarTime, zones: CalendarZones,
    members: [JSONValue.Member]
  ) {
    self.master = master
    self.zones = zones
    clock = SeriesClock(start: start, zones: zones)
    base = members
  }

  func members(overrides components: [CalendarComponent]) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    let rules = master.all(.recurrenceRule).compactMap { $0.value.recurrence }.map(rule)
    if !rules.isEmpty { members.append(.init("recurrenceRules", .array(rules))) }
    var overrides: [(LocalDateTime, JSONValue)] = []
    for property in master.all(.recurrenceDates) {
      for value in property.values {
        switch value {
        case .time(let time): overrides.append((clock.local(time), .object([])))
        case .period(let period): overrides.append((clock.local(period.start), .object([])))
        default: break
        }
      }
    }
    for property in master.all(.exceptionDates) {
      for time in property.values.compactMap(\.time) {
        overrides.append((clock.local(time), .object([.init("excluded", .bool(true))])))
      }
    }
    for component in components {
      guard let identifier = component.time(.recurrenceIdentifier),
        master[.recurrenceIdentifier] == nil
      else { continue }
      overrides.append((clock.local(identifier), patch(component)))
    }
    guard !overrides.isEmpty else { return members }
    let sorted = overrides.sorted { $0.0 < $1.0 }
    var map: [JSONValue.Member] = []
    for (local, value) in sorted {
      let name = JSCalendarEvent.local(local)
      if map.last?.name == name { map.removeLast() }
      map.append(.init(name, value))
    }
    members.append(.init("recurrenceOverrides", .object(map)))
    return members
  }

  /// What an override changes, member by member; null for what it leaves out.
  private func patch(_ component: CalendarComponent) -> JSONValue {
    guard let start = component.time(.start) ?? component.time(.recurrenceIdentifier) else {
      return .object([])
    }
    var event = JSCalendarEvent(component, start: start, zones: zones)
    event.addAll()
    let fixed: Set<String> = ["@type", "uid", "updated", "created", "sequence"]
    var changes: [JSONValue.Member] = []
    for member in event.members where !fixed.contains(member.name) && !base.contains(member) {
      changes.append(member)
    }
    for member in base
    where !fixed.contains(member.name) && !event.members.contains(where: { $0.name == member.name })
    {
      changes.append(.init(member.name, .null))
    }
    return .object(changes)
  }

  private func rule(_ rule: RecurrenceRule) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("@type", .string("RecurrenceRule")),
      .init("frequency", .string(rule.frequency.code.lowercased())),
    ]
    if rule.interval != 1 { members.append(.init("interval", .integer(rule.interval))) }
    if rule.weekStart != .monday {
      members.append(.init("firstDayOfWeek", .string(rule.weekStart.code.lowercased())))
    }
    if !rule.byDay.isEmpty {
      members.append(.init("byDay", .array(rule.byDay.map(day))))
    }
    if !rule.byMonth.isEmpty {
      members.append(.init("byMonth", .array(rule.byMonth.map { .string(String($0)) })))
    }
    let lists = [
      ("byMonthDay", rule.byMonthDay), ("byYearDay", rule.byYearDay),
      ("byWeekNo", rule.byWeekNumber), ("byHour", rule.byHour), ("byMinute", rule.byMinute),
      ("bySecond", rule.bySecond), ("bySetPosition", rule.bySetPosition),
    ]
    for (name, numbers) in lists where !numbers.isEmpty {
      members.append(.init(name, .array(numbers.map { .integer($0) })))
    }
    if let count = rule.count { members.append(.init("count", .integer(count))) }
    let local = clock.zone.map { rule.localized(in: $0) } ?? rule
    if let until = local.until {
      let moment = LocalDateTime(day: until.day, clock: until.clock ?? Clock(secondOfDay: 86_399))
      members.append(.init("until", .string(JSCalendarEvent.local(moment))))
    }
    return .object(members)
  }

  private func day(_ day: RecurrenceRule.WeekdayOrdinal) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("@type", .string("NDay")), .init("day", .string(day.weekday.code.lowercased())),
    ]
    if day.ordinal != 0 { members.append(.init("nthOfPeriod", .integer(day.ordinal))) }
    return .object(members)
  }
}
