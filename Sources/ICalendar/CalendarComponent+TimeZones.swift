import CivilTime

extension CalendarComponent {
  /// Puts a VTIMEZONE for each zone in use in front of a calendar's components, if it has none yet.
  ///
  /// A zone counts as in use when a TZID names it. Windows' names keep their name and get the rules of
  /// their IANA zone; names that are in no table stay as they are.
  public mutating func addTimeZones() {
    let uses = zoneUses
    let present = children(named: "VTIMEZONE").compactMap { $0.text(.timeZoneIdentifier) }
    let made = uses.keys.sorted().filter { !present.contains($0) }.compactMap { name in
      CalendarZones.knownZone(named: name).flatMap { zone in
        uses[name].map { years in
          var component = TimeZoneComponent.make(
            zone, from: years.lowerBound, through: years.upperBound)
          component[.timeZoneIdentifier] = Property(.timeZoneIdentifier, text: name)
          return component
        }
      }
    }
    children.insert(contentsOf: made, at: 0)
  }

  /// The years in which each TZID is used by a calendar's components.
  var zoneUses: [String: ClosedRange<Int>] {
    var uses: [String: ClosedRange<Int>] = [:]
    for child in children where child.name != "VTIMEZONE" { child.collectZones(into: &uses) }
    return uses
  }

  /// The years in which each zone is used; a rule without end reaches to 2099.
  private func collectZones(into uses: inout [String: ClosedRange<Int>]) {
    let rule = self[.recurrenceRule]?.value.recurrence
    for property in properties {
      guard let zone = property[.timeZone] else { continue }
      for value in property.values {
        let time: CalendarTime?
        switch value {
        case .time(let found): time = found
        case .period(let period): time = period.start
        default: time = nil
        }
        guard let time else { continue }
        let year = time.local.day.year
        var last = year
        if property.name == .start, let rule {
          last = rule.until?.day.year ?? 2099
        }
        // A day's length at most lies between a start and its end in the next year.
        let range = year...max(year, last)
        uses[zone] =
          uses[zone].map {
            min($0.lowerBound, range.lowerBound)...max($0.upperBound, range.upperBound)
          } ?? range
      }
    }
    for child in children { child.collectZones(into: &uses) }
  }
}
