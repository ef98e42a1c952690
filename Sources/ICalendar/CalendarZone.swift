public import CivilTime

/// A VTIMEZONE of a file, read into rules that can be asked for offsets.
///
/// Any shape is taken: RRULEs, RDATEs, single onsets, Outlook's onsets of the year 1601. Onsets are
/// reckoned to the end of 2099.
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

  private static let end = LocalDateTime(day: Day(firstOfMonth: 1, year: 2100))
  /// Onsets of one observance beyond this are not reckoned, whatever its rule says.
  private static let most = 2_000

  /// Nil when it has no TZID or no observance that can be read.
  public init?(component: CalendarComponent) {
    guard let name = component.text(.timeZoneIdentifier), !name.isEmpty else { return nil }
    var onsets: [Onset] = []
    var hasRule = false
    for child in component.children where child.name == "STANDARD" || child.name == "DAYLIGHT" {
      guard let observance = Observance(child) else { continue }
      hasRule = hasRule || observance.rule != nil
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
    var rule: RecurrenceRule?
    var dates: [LocalDateTime] = []

    init?(_ component: CalendarComponent) {
      guard case .floating(let start)? = component.time(.start),
        case .utcOffset(let before)? = component[.offsetFrom]?.value,
        case .utcOffset(let offset)? = component[.offsetTo]?.value
      else { return nil }
      self.start = start
      self.before = before
      after = LocalTimeType(
        abbreviation: component.text(.timeZoneName) ?? "", offset: offset,
        isDaylightSaving: component.name == "DAYLIGHT")
      rule = component[.recurrenceRule]?.value.recurrence
      for property in component.all(.recurrenceDates) {
        dates += property.values.compactMap { value in value.time?.local }
      }
    }

    /// Outlook writes 1601, when no rule of today held; such onsets are reckoned from 1970.
    func onsets(until end: LocalDateTime, atMost most: Int) -> [LocalDateTime] {
      var found: Set<LocalDateTime> = [start]
      for date in dates { found.insert(date) }
      if var rule {
        if rule.isUntilUTC, let until = rule.until, let clock = until.clock {
          let local = LocalDateTime(day: until.day, clock: clock) + before
          rule.until = CivilPoint(day: local.day, clock: local.clock)
          rule.isUntilUTC = false
        }
        var first = start
        if start.day.year < 1900 {
          let parts = start.day.parts
          let day = Day(year: 1970, month: parts.month, dayOfMonth: min(parts.dayOfMonth, 28))
          first = LocalDateTime(day: day ?? start.day, clock: start.clock)
          if start.day.year == 1601 { found.remove(start) }
        }
        for onset in rule.limited(to: end.day).occurrences(from: first).prefix(most) {
          if onset >= end { break }
          found.insert(onset)
        }
      }
      return found.sorted()
    }
  }
}
