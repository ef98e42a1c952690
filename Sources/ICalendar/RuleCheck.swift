import CivilTime

/// Checks an RRULE: its parts, and that UNTIL is of the start's type.
enum RuleCheck {
  static func check(
    _ property: Property, _ start: CalendarTime?, _ uid: String?, _ problems: inout ProblemList
  ) {
    func add(_ fault: CalendarFault, _ detail: String, expected: String? = nil) {
      problems.add(
        CalendarProblem(
          fault, .error, line: property.line, property: property.name, uid: uid, detail: detail,
          expected: expected))
    }
    do {
      _ = try RecurrenceRule(parsing: property.rawValue)
    } catch {
      switch error {
      case .badFrequency: add(.recurrenceRule, property.rawValue)
      case .unknownPart(let part): add(.recurrenceRule, part)
      case .repeatedPart(let part): add(.recurrenceRule, part)
      case .badValue(let part, let value): add(.recurrenceRule, "\(part)=\(value)")
      case .countAndUntil: add(.recurrenceRule, "COUNT;UNTIL")
      case .otherCalendar(let calendar): add(.recurrenceRule, "RSCALE=\(calendar)")
      }
    }
    if let start, start.isDay, let rule = RecurrenceRule(property.rawValue),
      rule.timed(for: start) != rule
    {
      add(.recurrenceRule, "BYHOUR, BYMINUTE, BYSECOND")
    }
    guard let start, let until = until(property.rawValue) else { return }
    let wanted: String
    let isRight: Bool
    switch start {
    case .day:
      wanted = "DATE"
      isRight = until.isDay
    case .utc, .zoned:
      wanted = "UTC"
      if case .utc = until { isRight = true } else { isRight = false }
    case .floating:
      wanted = "DATE-TIME"
      if case .floating = until { isRight = true } else { isRight = false }
    }
    if !isRight { add(.untilType, until.text, expected: wanted) }
  }

  private static func until(_ rule: String) -> CalendarTime? {
    for part in rule.split(separator: ";") where part.uppercased().hasPrefix("UNTIL=") {
      return CalendarTime(text: part.dropFirst(6))
    }
    return nil
  }
}
