public import CivilTime

/// A VTIMEZONE of a file, read into rules that can be asked for offsets.
///
/// Any shape is taken: RRULEs, RDATEs, single onsets, Outlook's onsets of the year 1601. Onsets are
/// reckoned to the end of 2199.
public struct CalendarZone: Sendable {
  /// One observance's onset: the moment in UTC seconds, the offsets before and after.
  struct Onset: Sendable {
    var moment: Int
    var before: Int
    var after: LocalTimeType
  }

  public let name: String
  public let zone: Zone
  /// In order of time.
  let onsets: [Onset]
  /// Whether a rule states the changes.
  let hasRule: Bool
  let line: Int

  private static let end = LocalDateTime(day: Day(firstOfMonth: 1, year: 2200))
  /// Onsets of one observance beyond this are not reckoned, whatever its rule says.
  private static let most = 2_000

  /// Nil when it has no TZID or no observance that can be read.
  public init?(component: CalendarComponent) {
    guard let name = component.text(.timeZoneIdentifier), !name.isEmpty else { return nil }
    var onsets: [Onset] = []
    var hasRule = false
    for child in component.children where child.name == "STANDARD" || child.name == "DAYLIGHT" {
      guard let observance = Observance(child) else { continue }
      hasRule = hasRule || !observance.rules.isEmpty
      for local in observance.onsets(until: CalendarZone.end, atMost: CalendarZone.most) {
        onsets.append(
          Onset(
            moment: local.seconds - observance.before, before: observance.before,
            after: observance.after))
      }
    }
    onsets.sort { $0.moment < $1.moment }
    guard let first = onsets.first else { return nil }
    self.name = name
    self.onsets = onsets
    self.hasRule = hasRule
    line = component.line
    zone = Zone(
      name: name, initial: LocalTimeType(abbreviation: "", offset: first.before),
      changes: onsets.map { (moment: $0.moment, type: $0.after) })
  }

  /// A STANDARD or DAYLIGHT with what it must have.
  struct Observance {
    var start: LocalDateTime
    var before: Int
    var after: LocalTimeType
    var rules: [RecurrenceRule]
    var dates: [LocalDateTime] = []

    /// A start of any form is taken for the wall clock; without an old offset the new one stands in.
    init?(_ component: CalendarComponent) {
      guard let start = component.time(.start)?.local,
        case .utcOffset(let offset)? = component[.offsetTo]?.value
      else { return nil }
      self.start = start
      before = offset
      if case .utcOffset(let seconds)? = component[.offsetFrom]?.value { before = seconds }
      after = LocalTimeType(
        abbreviation: component.text(.timeZoneName) ?? "", offset: offset,
        isDaylightSaving: component.name == "DAYLIGHT")
      rules = component.all(.recurrenceRule).compactMap(\.value.recurrence)
      for property in component.all(.recurrenceDates) {
        dates += property.values.compactMap { value in value.time?.local }
      }
    }

    /// Outlook writes 1601, when no rule of today held; such onsets are reckoned from 1900.
    func onsets(until end: LocalDateTime, atMost most: Int) -> [LocalDateTime] {
      var found = rules.isEmpty || start.day.year != 1601 ? [start] : []
      found += dates
      for rule in rules { add(rule, until: end, atMost: most, to: &found) }
      if found.count > 1 {
        found.sort()
        found = zip(found, found.dropFirst()).reduce(into: [found[0]]) { kept, pair in
          if pair.0 != pair.1 { kept.append(pair.1) }
        }
      }
      return found
    }

    private func add(
      _ rule: RecurrenceRule, until end: LocalDateTime, atMost most: Int,
      to found: inout [LocalDateTime]
    ) {
      var rule = rule
      if rule.isUntilUTC, let until = rule.until, let clock = until.clock {
        let local = LocalDateTime(day: until.day, clock: clock) + before
        rule.until = CivilPoint(day: local.day, clock: local.clock)
        rule.isUntilUTC = false
      }
      var first = start
      if start.day.year < 1900 {
        let parts = start.day.parts
        let day = Day(year: 1900, month: parts.month, dayOfMonth: min(parts.dayOfMonth, 28))
        first = LocalDateTime(day: day ?? start.day, clock: start.clock)
      }
      let limited = rule.limited(to: end.day)
      if let change = YearlyChangeRules.change(of: rule, at: first.clock), let last = limited.until
      {
        let last = LocalDateTime(day: last.day, clock: last.clock ?? Clock(secondOfDay: -1))
        for year in first.day.year...max(first.day.year, last.day.year) {
          let onset = change.local(in: year)
          if onset >= first, onset <= last, onset < end { found.append(onset) }
        }
        return
      }
      for onset in limited.occurrences(from: first).prefix(most) {
        if onset >= end { break }
        found.append(onset)
      }
    }
  }
}
