/// Which properties a component must have, may have, and how often.
enum ComponentCheck {
  private static let known: Set<String> = [
    "VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VALARM", "STANDARD",
    "DAYLIGHT", "VAVAILABILITY", "AVAILABLE", "PARTICIPANT", "VLOCATION", "VRESOURCE",
  ]

  static func isKnown(_ name: String) -> Bool { known.contains(name) || name.hasPrefix("X-") }

  static func check(
    _ component: CalendarComponent, uid: String?, _ problems: inout ProblemList
  ) {
    var counts: [PropertyName: Int] = [:]
    for property in component.properties where !property.isMalformed {
      counts[property.name, default: 0] += 1
      checkPlace(property, counts[property.name] ?? 1, component, uid, &problems)
    }
    switch component.name {
    case "VALARM":
      for name: PropertyName in [.action, .trigger] where counts[name] == nil {
        add(.alarm, .error, component, name, uid, &problems)
      }
      if component.text(.action)?.uppercased() == "DISPLAY", counts[.description] == nil {
        add(.alarm, .error, component, .description, uid, &problems)
      }
    case "VLOCATION", "VRESOURCE":
      if counts[.uid] == nil { add(.rfc9073, .error, component, .uid, uid, &problems) }
    case "PARTICIPANT":
      for name: PropertyName in [.uid, .participantType] where counts[name] == nil {
        add(.rfc9073, .error, component, name, uid, &problems)
      }
    case "VAVAILABILITY", "AVAILABLE":
      for name in PropertyTable.required(in: component.name) where counts[name] == nil {
        add(.requiredMissing, .error, component, name, uid, &problems)
      }
    default: break
    }
  }

  private static func checkPlace(
    _ property: Property, _ count: Int, _ component: CalendarComponent, _ uid: String?,
    _ problems: inout ProblemList
  ) {
    let fault: CalendarFault
    var severity = CalendarProblem.Severity.error
    if let sign = PropertyTable.multiplicity(of: property.name, in: component.name) {
      guard sign != UInt8(ascii: "*"), count == 2 else { return }
      fault = .repeatedProperty
      if property.name.text.uppercased().hasPrefix("X-") { severity = .warning }
    } else {
      guard known.contains(component.name), PropertyTable.row(property.name) != nil, count == 1,
        !property.name.text.uppercased().hasPrefix("X-")
      else { return }
      fault = .misplacedProperty
      severity = .warning
    }
    problems.add(
      CalendarProblem(
        fault, severity, line: property.line, component: component.name, property: property.name,
        uid: uid))
  }

  private static func add(
    _ fault: CalendarFault, _ severity: CalendarProblem.Severity, _ component: CalendarComponent,
    _ name: PropertyName, _ uid: String?, _ problems: inout ProblemList
  ) {
    problems.add(
      CalendarProblem(
        fault, severity, line: component.line, component: component.name, property: name, uid: uid)
    )
  }
}
