import CivilTime

/// Checks one VEVENT, VTODO, VJOURNAL or VFREEBUSY: its times and how they belong together.
struct EventCheck {
  static let names: Set<String> = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"]

  let component: CalendarComponent
  let zones: CalendarZones
  let isScheduling: Bool
  let uid: String?
  var problems: ProblemList
  var zoneUses: [String: ClosedRange<LocalDateTime>]
  private var isEvent: Bool { component.name == "VEVENT" }

  init(
    _ component: CalendarComponent, zones: CalendarZones, isScheduling: Bool,
    problems: ProblemList, zoneUses: [String: ClosedRange<LocalDateTime>]
  ) {
    self.component = component
    self.zones = zones
    self.isScheduling = isScheduling
    self.problems = problems
    self.zoneUses = zoneUses
    uid = component.text(.uid)
  }

  /// What tells an override from its series: the moment or day it replaces.
  var recurrenceKey: String {
    guard let time = component.time(.recurrenceIdentifier) else { return "" }
    return zones.moment(of: time).map { String($0) } ?? time.text
  }

  mutating func run() {
    checkPresence()
    for name: PropertyName in [.stamp, .created, .lastModified, .completed] { checkStamp(name) }
    let start = checkTime(.start)
    let end = checkTime(.end)
    _ = checkTime(.due)
    let recurrence = checkTime(.recurrenceIdentifier)
    if let start, let recurrence, start.isDay != recurrence.isDay {
      add(.differentTypes, .warning, component[.recurrenceIdentifier])
    }
    checkEnd(start, end)
    checkDuration(start)
    if let start { checkKind(start) }
    checkStatus()
    if let rule = component[.recurrenceRule] { RuleCheck.check(rule, start, uid, &problems) }
    checkLists(start)
    if let start { checkInstances(start) }
  }

  private mutating func checkPresence() {
    if component[.uid] == nil { addMissing(.uidMissing, .error, .uid) }
    if component[.stamp] == nil { addMissing(.stampMissing, .error, .stamp) }
    if let uid, let property = component[.uid],
      uid.utf8.count > 255 || uid.unicodeScalars.contains(where: { $0.properties.isWhitespace })
    {
      add(.uidForm, .warning, property)
    }
    guard isEvent else { return }
    if component[.start] == nil, !isScheduling { addMissing(.startMissing, .error, .start) }
    if component[.summary] == nil { addMissing(.summaryMissing, .warning, .summary) }
  }

  private mutating func checkStamp(_ name: PropertyName) {
    guard let property = component[name], let time = read(property, property.rawValue) else {
      return
    }
    if case .utc = time { return }
    add(.stampNotUTC, .error, property)
  }

  private mutating func checkTime(_ name: PropertyName) -> CalendarTime? {
    guard let property = component[name], let time = read(property, property.rawValue) else {
      return nil
    }
    checkZone(of: time, property)
    return time
  }

  /// Reads a day or date-time and reports what its form lacks.
  private mutating func read(_ property: Property, _ text: some StringProtocol) -> CalendarTime? {
    let zone = property[.timeZone]
    let word = property[.value]?.uppercased()
    guard let time = CalendarTime(text: text, zone: zone) else {
      add(.invalidDate, .error, property)
      return nil
    }
    switch time {
    case .day:
      if word != "DATE" { add(.dateWithoutType, .error, property) }
      if zone != nil { add(.zoneOnDate, .error, property) }
    case .utc:
      if word == "DATE" { add(.dateWithoutType, .error, property) }
      if zone != nil { add(.zoneOnUTC, .error, property) }
    case .floating, .zoned:
      if word == "DATE" { add(.dateWithoutType, .error, property) }
    }
    return time
  }

  /// Whether the TZID is defined, and defined as the tz database has it at that time.
  private mutating func checkZone(of time: CalendarTime, _ property: Property) {
    guard case .zoned(let local, let name) = time else { return }
    zoneUses[name] =
      zoneUses[name].map { min($0.lowerBound, local)...max($0.upperBound, local) } ?? local...local
    let defined = zones.defined[name]
    let known = zones.known[name]
    if let known, !known.resolve(local).isUnique { add(.localTimeEdge, .warning, property) }
    guard let defined else {
      add(.undefinedZone, .error, property, detail: name)
      return
    }
    guard let first = defined.onsets.first,
      local.seconds >= first.moment + max(first.before, first.after.offset)
    else {
      add(.zoneCoverage, .error, property, detail: name)
      return
    }
    if let known { checkOffset(local, defined, known, property) }
  }

  private mutating func checkOffset(
    _ local: LocalDateTime, _ defined: CalendarZone, _ known: Zone, _ property: Property
  ) {
    let wanted = known.resolve(local)
    guard wanted.isUnique, defined.zone.resolve(local).moment != wanted.moment else { return }
    add(
      .zoneOffset, .error, property, detail: defined.name,
      expected: ValueText.offsetText(local.seconds - wanted.moment))
  }

  private mutating func checkEnd(_ start: CalendarTime?, _ end: CalendarTime?) {
    guard let property = component[.end] else { return }
    if component[.duration] != nil { add(.endAndDuration, .error, property) }
    guard let start, let end else { return }
    if start.isDay != end.isDay || isFloating(start) != isFloating(end) {
      add(.differentTypes, .error, property)
      return
    }
    let isAfter: Bool
    if let begin = zones.moment(of: start), let stop = zones.moment(of: end) {
      isAfter = stop > begin
    } else {
      isAfter = end.local > start.local
    }
    if !isAfter { add(.endBeforeStart, .error, property) }
    if let first = start.zoneName, let second = end.zoneName, first != second {
      add(.differentZones, .info, property)
    }
    if !start.isDay, isUTC(start) == isUTC(end), !isUTC(start),
      start.local.clock == .midnight, end.local.clock == .midnight
    {
      add(.midnightToMidnight, .warning, property)
    }
  }

  private mutating func checkDuration(_ start: CalendarTime?) {
    guard let property = component[.duration] else { return }
    guard let duration = property.value.duration, !duration.isZero, !duration.isNegative,
      property.isExact
    else {
      add(.duration, .error, property)
      return
    }
    if start?.isDay ?? false, duration.seconds != 0 { add(.duration, .error, property) }
  }

  private mutating func checkKind(_ start: CalendarTime) {
    let property = component[.start]
    if case .floating = start { add(.floatingTime, .warning, property) }
    guard isEvent else { return }
    if !start.isDay, component[.end] == nil, component[.duration] == nil {
      add(.noEnd, .info, property)
    }
    if start.isDay, component[.transparency] == nil { add(.allDayBusy, .info, property) }
  }

  private static let statuses: [String: Set<String>] = [
    "VEVENT": ["TENTATIVE", "CONFIRMED", "CANCELLED"],
    "VTODO": ["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"],
    "VJOURNAL": ["DRAFT", "FINAL", "CANCELLED"],
  ]

  private mutating func checkStatus() {
    guard let status = component[.status], !status.rawValue.isEmpty else { return }
    let allowed = EventCheck.statuses[component.name] ?? []
    if !allowed.contains(status.text.uppercased()) { add(.status, .error, status) }
  }

  private mutating func checkLists(_ start: CalendarTime?) {
    for name: PropertyName in [.exceptionDates, .recurrenceDates] {
      for property in component.all(name) {
        for text in property.rawValue.split(separator: ",", omittingEmptySubsequences: false) {
          guard let time = read(property, text.prefix { $0 != "/" }) else { continue }
          checkZone(of: time, property)
          guard let start, name == .exceptionDates else { continue }
          if time.isDay != start.isDay {
            add(.differentTypes, .error, property)
          } else if isUTC(time) != isUTC(start) || isFloating(time) != isFloating(start) {
            add(.exceptionForm, .warning, property)
          }
        }
      }
    }
  }

  /// The zone must also be right at the first occurrences of a series.
  private mutating func checkInstances(_ start: CalendarTime) {
    guard case .zoned(let local, let name) = start, let defined = zones.defined[name],
      let known = zones.known[name], let property = component[.recurrenceRule],
      let rule = property.value.recurrence
    else { return }
    let last = local + 1_100 * 86_400
    let bounded = rule.localized(in: known).limited(to: last.day)
    for occurrence in bounded.occurrences(from: local).prefix(200) {
      let wanted = known.resolve(occurrence)
      guard wanted.isUnique, defined.zone.resolve(occurrence).moment != wanted.moment else {
        continue
      }
      add(
        .zoneOffset, .error, property, detail: occurrence.description,
        expected: ValueText.offsetText(occurrence.seconds - wanted.moment))
      return
    }
  }

  private func isFloating(_ time: CalendarTime) -> Bool {
    if case .floating = time { true } else { false }
  }

  private func isUTC(_ time: CalendarTime) -> Bool {
    if case .utc = time { true } else { false }
  }

  private mutating func add(
    _ fault: CalendarFault, _ severity: CalendarProblem.Severity, _ property: Property?,
    detail: String? = nil, expected: String? = nil
  ) {
    problems.add(
      CalendarProblem(
        fault, severity, line: property?.line ?? component.line, component: component.name,
        property: property?.name, uid: uid, detail: detail ?? property?.beginning,
        expected: expected))
  }

  private mutating func addMissing(
    _ fault: CalendarFault, _ severity: CalendarProblem.Severity, _ name: PropertyName
  ) {
    problems.add(
      CalendarProblem(
        fault, severity, line: component.line, component: component.name, property: name, uid: uid)
    )
  }
}
