import CivilTime

/// Finds what is wrong with a calendar: faults against RFC 5545 and its kin, and what programs in use
/// are known to trip over.
///
/// Causes are codes with a line; wording is for the caller.
public struct CalendarChecker {
  /// Everything found, errors first, then by line.
  public static func check(_ bytes: [UInt8]) -> [CalendarProblem] {
    check(CalendarReader.read(bytes))
  }

  /// The reader's problems together with those of structure, zones, times and values.
  public static func check(_ file: CalendarFile) -> [CalendarProblem] {
    var problems = ProblemList()
    for problem in file.problems { problems.add(problem) }
    if file.components.isEmpty { problems.add(.structure, .error, line: 0) }
    if file.components.count > 1 {
      problems.add(.severalCalendars, .warning, line: file.components[1].line)
    }
    for component in file.components {
      guard component.name == "VCALENDAR" else {
        problems.add(
          CalendarProblem(.structure, .error, line: component.line, component: component.name))
        continue
      }
      var checker = CalendarChecker(calendar: component, problems: problems)
      problems = ProblemList()
      checker.check()
      problems = checker.problems
    }
    return problems.sorted
  }

  let calendar: CalendarComponent
  let zones: CalendarZones
  var problems: ProblemList
  /// Where each TZID is used: from when to when.
  var zoneUses: [String: ClosedRange<LocalDateTime>] = [:]
  private let method: String?

  private init(calendar: CalendarComponent, problems: ProblemList) {
    self.calendar = calendar
    self.problems = problems
    zones = CalendarZones(calendar: calendar)
    method = calendar.text(.method)?.uppercased()
  }

  private mutating func check() {
    checkCalendar()
    checkZones()
    checkEvents()
    walk(calendar, uid: nil)
    checkZoneUses()
  }

  private static let methods: Set<String> = [
    "PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER",
  ]

  private mutating func checkCalendar() {
    let line = calendar.line
    if calendar[.productIdentifier] == nil { problems.add(.productMissing, .error, line: line) }
    if let product = calendar[.productIdentifier], !product.text.contains("//") {
      add(.productForm, .info, product)
    }
    if let version = calendar[.version] {
      if version.text != "2.0" { add(.version, .error, version) }
    } else {
      problems.add(.versionMissing, .error, line: line)
    }
    if let scale = calendar[.calendarScale], scale.text.uppercased() != "GREGORIAN" {
      add(.calendarScale, .warning, scale)
    }
    if let interval = calendar[.refreshInterval],
      interval[.value]?.uppercased() != "DURATION" || interval.value.duration == nil
        || !interval.isExact
    {
      add(.refreshInterval, .error, interval)
    }
    if calendar.children.isEmpty { problems.add(.emptyCalendar, .error, line: line) }
    checkMethod()
    let name = calendar[.calendarName] ?? calendar[.name]
    if let name, calendar.children(named: "VEVENT").count == 1 {
      add(.nameForSingleEvent, .info, name)
    }
  }

  private mutating func checkMethod() {
    guard let method, let property = calendar[.method] else { return }
    if !CalendarChecker.methods.contains(method) {
      add(.unknownMethod, .error, property)
    } else if method != "PUBLISH" {
      add(.invitationMethod, .warning, property)
    } else if calendar.children(named: "VEVENT").contains(where: { $0[.organizer] == nil }) {
      add(.publishNeedsOrganizer, .warning, property)
    }
  }

  private mutating func checkEvents() {
    var seen: Set<[String]> = []
    for component in calendar.children where EventCheck.names.contains(component.name) {
      var check = EventCheck(
        component, zones: zones, isScheduling: method != nil, problems: problems,
        zoneUses: zoneUses)
      problems = ProblemList()
      zoneUses = [:]
      check.run()
      problems = check.problems
      zoneUses = check.zoneUses
      guard component.name == "VEVENT", let uid = check.uid else { continue }
      if !seen.insert([uid, check.recurrenceKey]).inserted {
        problems.add(
          CalendarProblem(
            .repeatedUID, .error, line: component.line, component: component.name, uid: uid))
      }
    }
  }

  /// Looks at every component's properties, whatever it is.
  private mutating func walk(_ component: CalendarComponent, uid: String?) {
    let uid = EventCheck.names.contains(component.name) ? component.text(.uid) ?? uid : uid
    if !ComponentCheck.isKnown(component.name) {
      problems.add(
        CalendarProblem(
          .unknownComponent, .warning, line: component.line, component: component.name))
    }
    ComponentCheck.check(component, uid: uid, &problems)
    for property in component.properties { ValueCheck.check(property, uid: uid, &problems) }
    for child in component.children { walk(child, uid: uid) }
  }

  private mutating func add(
    _ fault: CalendarFault, _ severity: CalendarProblem.Severity, _ property: Property
  ) {
    problems.add(
      CalendarProblem(
        fault, severity, line: property.line, component: "VCALENDAR", property: property.name,
        detail: property.beginning))
  }
}
