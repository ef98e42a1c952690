import CivilTime

/// Brings an RRULE into the form of RFC 5545 without changing its occurrences.
struct RuleMender {
  let start: CalendarTime
  let zones: CalendarZones

  /// How far COUNT and UNTIL are followed to see which ends the rule first.
  private static let farthest = 100_000

  /// The rule, and the line beside it when not all of it could be read, or nothing.
  func mended(_ property: Property) -> [Property] {
    let fault: RecurrenceRule.Fault?
    do {
      _ = try RecurrenceRule(parsing: property.rawValue)
      fault = nil
    } catch { fault = error }
    // A calendar of RFC 7529 that is not known here may be known elsewhere.
    if case .otherCalendar? = fault { return [property] }
    guard var rule = property.value.recurrence else { return [PropertyMender.original(property)] }
    let read = rule
    let isOldForm = VCalendarRule.rule(property.rawValue[...]) != nil
    let isRead = fault == nil || fault == .countAndUntil || isOldForm
    leaveOneEnd(of: &rule)
    mendUntil(of: &rule)
    let isWhole = isRead && rule.byHour == read.byHour && rule.byMinute == read.byMinute
    let isUpper = property.rawValue == property.rawValue.uppercased()
    if fault == nil, rule == read, isUpper { return [property] }
    let mended = Property(property.name, rule: rule)
    return isWhole ? [mended] : [mended, PropertyMender.original(property)]
  }

  /// Of COUNT and UNTIL the one that ends the rule first.
  private func leaveOneEnd(of rule: inout RecurrenceRule) {
    guard let count = rule.count, rule.until != nil else { return }
    var open = MergedRules.local(rule, SeriesClock(start: start, zones: zones))
    open.count = nil
    let reached = open.occurrences(from: start.local).prefix(min(count, RuleMender.farthest))
      .reduce(0) { sum, _ in sum + 1 }
    if reached == count {
      rule.until = nil
      rule.isUntilUTC = false
    } else {
      rule.count = nil
    }
  }

  /// UNTIL of the start's type, and no hours for days: a day for days, UTC for what has a zone, the wall clock for the rest.
  private func mendUntil(of rule: inout RecurrenceRule) {
    if start.isDay { rule = rule.timed(for: start) }
    guard let until = rule.until else { return }
    switch start {
    case .day:
      rule.until = CivilPoint(day: until.day)
      rule.isUntilUTC = false
    case .floating:
      rule = rule.timed(for: start)
      rule.isUntilUTC = false
    case .utc:
      rule = rule.timed(for: start)
      rule.isUntilUTC = true
    case .zoned(_, let name):
      rule = rule.timed(for: start)
      if let zone = zones.zone(named: name) { rule = rule.universal(in: zone) }
    }
  }
}
