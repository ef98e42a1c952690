import CivilTime

extension CalendarChecker {
  /// The form of each VTIMEZONE.
  mutating func checkZones() {
    var seen: Set<String> = []
    for component in calendar.children where component.name == "VTIMEZONE" {
      let name = component.text(.timeZoneIdentifier)
      let observances = component.children.filter { $0.name == "STANDARD" || $0.name == "DAYLIGHT" }
      if name?.isEmpty ?? true { addForm(component, nil) }
      if observances.isEmpty { addForm(component, name) }
      if let name, !name.isEmpty, !seen.insert(name).inserted {
        problems.add(
          CalendarProblem(
            .repeatedZone, .error, line: component.line, component: "VTIMEZONE", detail: name))
      }
      for observance in observances { check(observance, of: name) }
    }
  }

  private mutating func addForm(_ component: CalendarComponent, _ detail: String?) {
    problems.add(
      CalendarProblem(
        .zoneForm, .error, line: component.line, component: component.name, detail: detail))
  }

  private mutating func check(_ observance: CalendarComponent, of name: String?) {
    let required: [PropertyName] = [.start, .offsetFrom, .offsetTo]
    for property in required where observance[property] == nil {
      addForm(observance, property.text)
    }
    for property in [observance[.offsetFrom], observance[.offsetTo]] {
      if let property, !property.isExact {
        problems.add(
          CalendarProblem(
            .zoneForm, .error, line: property.line, property: property.name,
            detail: property.beginning))
      }
    }
    if let start = observance[.start] {
      guard case .time(.floating) = start.value, start.isExact else {
        problems.add(
          CalendarProblem(
            .zoneForm, .error, line: start.line, property: start.name, detail: start.rawValue))
        return
      }
    }
    for property in observance.all(.recurrenceRule) {
      guard let rule = property.value.recurrence, property.isExact else {
        problems.add(
          CalendarProblem(
            .zoneForm, .error, line: property.line, property: property.name,
            detail: property.beginning))
        continue
      }
      if rule.until?.clock != nil, !rule.isUntilUTC {
        problems.add(
          CalendarProblem(
            .untilType, .error, line: property.line, property: property.name,
            detail: property.beginning))
      }
      if let start = observance.time(.start)?.local, start.day.year > 1902,
        rule.limited(to: start.day + 40_000).occurrences(from: start).first(where: { _ in true })
          .map({ $0 != start }) ?? false
      {
        problems.add(
          CalendarProblem(
            .onsetOffItsRule, .warning, line: observance.line, component: observance.name,
            detail: start.description))
      }
    }
  }

  /// Whether each zone in use tells what the tz database tells, where it is used.
  mutating func checkZoneUses() {
    for component in calendar.children where component.name == "VTIMEZONE" {
      guard let name = component.text(.timeZoneIdentifier), let zone = zones.defined[name],
        zone.line == component.line
      else { continue }
      let known = zones.known[name]
      guard let use = zoneUses[name] else {
        add(.unusedZone, .info, zone)
        continue
      }
      if known == nil || Zone(named: name) == nil && Zone(windowsName: name) != nil {
        add(.foreignZoneName, .warning, zone, known?.name)
      }
      if !zone.hasRule, Set(zone.onsets.map(\.after.offset)).count > 1 {
        add(.zoneWithoutRule, .warning, zone)
      }
      checkChain(zone, since: use.lowerBound.seconds - 400 * 86_400)
      if let known { checkTransitions(zone, known, use) }
    }
  }

  /// Each onset's old offset must be the one that held before it.
  private mutating func checkChain(_ zone: CalendarZone, since begin: Int) {
    for (before, onset) in zip(zone.onsets, zone.onsets.dropFirst())
    where onset.moment > begin && onset.before != before.after.offset {
      add(.zoneChain, .warning, zone, String(describing: LocalDateTime(seconds: onset.moment)))
      return
    }
  }

  private mutating func checkTransitions(
    _ zone: CalendarZone, _ known: Zone, _ use: ClosedRange<LocalDateTime>
  ) {
    let firstYear = max(use.lowerBound.day.year, 1971)
    let lastYear = min(max(use.upperBound.day.year, firstYear) + 1, firstYear + 5, 2037)
    guard firstYear < lastYear else { return }
    let begin = LocalDateTime(day: Day(firstOfMonth: 1, year: firstYear)).seconds
    let end = LocalDateTime(day: Day(firstOfMonth: 1, year: lastYear)).seconds - 1
    var wanted: [Int: Int] = [:]
    for change in known.offsetChanges(from: begin, through: end) {
      wanted[change.moment] = change.after.offset
    }
    var found: [Int: Int] = [:]
    for onset in zone.onsets
    where onset.moment >= begin && onset.moment <= end && onset.before != onset.after.offset {
      found[onset.moment] = onset.after.offset
    }
    for moment in Set(wanted.keys).union(found.keys).sorted() where wanted[moment] != found[moment]
    {
      add(.zoneTransition, .error, zone, String(describing: LocalDateTime(seconds: moment)))
      return
    }
  }

  private mutating func add(
    _ fault: CalendarFault, _ severity: CalendarProblem.Severity, _ zone: CalendarZone,
    _ expected: String? = nil
  ) {
    problems.add(
      CalendarProblem(
        fault, severity, line: zone.line, component: "VTIMEZONE", detail: zone.name,
        expected: expected))
  }
}
