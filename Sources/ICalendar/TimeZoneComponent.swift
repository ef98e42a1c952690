public import CivilTime

/// Makes a VTIMEZONE from our zone rules (RFC 5545, section 3.6.5).
///
/// Changes that come every year are RRULEs, because Outlook ignores zones of RDATEs alone; each onset
/// stands in the clock before it. A zone without changes has one STANDARD.
public enum TimeZoneComponent {
  /// The VTIMEZONE right for every moment from the first to the last year.
  ///
  /// For years since the zone's present rule began, the bytes do not depend on the years.
  public static func make(
    _ zone: Zone, from firstYear: Int, through lastYear: Int
  ) -> CalendarComponent {
    let begin = LocalDateTime(day: Day(firstOfMonth: 1, year: firstYear)).seconds - 86_400
    let end = LocalDateTime(day: Day(firstOfMonth: 1, year: lastYear + 1)).seconds + 86_400
    // What was before 1970 is told only where it is asked for: offsets of seconds trouble some readers.
    let recorded = zone.recordedChanges.filter {
      $0.before.offset != $0.after.offset && (begin < 0 || $0.moment > 0)
    }
    let rule = zone.yearlyRule
    let ruleBegin = rule == nil ? nil : zone.recordedChanges.last?.moment ?? 0
    var observances: [Observance] = []
    if ruleBegin.map({ begin < $0 }) ?? true {
      let first = recorded.lastIndex { $0.moment <= begin }
      if first == nil { observances.append(initial(zone, begin)) }
      let past = recorded.filter { change in ruleBegin.map { change.moment < $0 } ?? true }
      let needed = first.map { recorded[firstNeeded(recorded, $0, begin, end)].moment } ?? begin
      observances += RecordedRuns.observances(past, from: needed, through: end)
    }
    if let rule, let ruleBegin, ruleBegin <= end {
      observances += yearly(rule, since: ruleBegin)
    }
    observances.sort {
      ($0.onset.seconds - $0.before, $0.rule == nil ? 0 : 1)
        < ($1.onset.seconds - $1.before, $1.rule == nil ? 0 : 1)
    }
    var component = CalendarComponent(name: "VTIMEZONE")
    component.append(Property(.timeZoneIdentifier, text: zone.name))
    component.append(Property("X-LIC-LOCATION", text: zone.name))
    component.children = observances.map(\.component)
    return component
  }

  /// One STANDARD or DAYLIGHT to be.
  struct Observance {
    var onset: LocalDateTime
    /// Seconds east of Greenwich before the onset.
    var before: Int
    var after: LocalTimeType
    var rule: RecurrenceRule?

    var component: CalendarComponent {
      let isDaylight = after.isDaylightSaving ? after.offset >= before : after.offset > before
      var component = CalendarComponent(name: isDaylight ? "DAYLIGHT" : "STANDARD")
      component.append(Property(.timeZoneName, text: after.abbreviation))
      component.append(Property(.offsetFrom, .utcOffset(before)))
      component.append(Property(.offsetTo, .utcOffset(after.offset)))
      component.append(Property(.start, time: .floating(onset)))
      if let rule { component.append(Property(.recurrenceRule, rule: rule)) }
      return component
    }
  }

  /// The change to begin with: the one in force, or two before it where the clock still changes, so
  /// that the offsets join up before the first year as well.
  private static func firstNeeded(
    _ recorded: [Zone.RecordedChange], _ inForce: Int, _ begin: Int, _ end: Int
  ) -> Int {
    let isLast = inForce + 1 == recorded.count || recorded[inForce + 1].moment > end
    let isQuiet = isLast && recorded[inForce].moment < begin - 400 * 86_400
    return isQuiet ? inForce : max(0, inForce - 2)
  }

  /// The clock in force before all changes that are told.
  private static func initial(_ zone: Zone, _ begin: Int) -> Observance {
    let type = begin >= 0 ? zone.type(at: 0) : zone.initialType
    let year = begin >= 0 ? 1970 : min(1900, LocalDateTime(seconds: begin).day.year)
    return Observance(
      onset: LocalDateTime(day: Day(firstOfMonth: 1, year: year)), before: type.offset, after: type)
  }

  private static func yearly(_ rule: Zone.YearlyRule, since begin: Int) -> [Observance] {
    onsets(rule.begin, before: rule.standard.offset, after: rule.summer, since: begin)
      + onsets(rule.end, before: rule.summer.offset, after: rule.standard, since: begin)
  }

  /// A yearly change as recurring observances: one, or two when its days straddle a month's end.
  private static func onsets(
    _ change: YearlyChange, before: Int, after: LocalTimeType, since begin: Int
  ) -> [Observance] {
    let firstYear = LocalDateTime(seconds: begin).day.year
    return YearlyChangeRules.rules(for: change).compactMap { rule in
      for year in firstYear...(firstYear + 60) {
        let onset = change.local(in: year)
        guard onset.seconds - before >= begin, rule.byMonth == [onset.day.month] else { continue }
        return Observance(onset: onset, before: before, after: after, rule: rule)
      }
      return nil
    }
  }
}
