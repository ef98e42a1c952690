import CivilTime

/// Gives a calendar's zones names and rules that all programs know, where that moves no instant.
///
/// Zones under Windows' or a vendor's name, or one with a city in it, get the IANA name whose rules agree
/// with theirs; zones of which only the file knows stay as they are. A VTIMEZONE that tells what the tz
/// database tells, but in a form some programs cannot read, is left out, to be made anew.
struct ZoneMender {
  private let zones: CalendarZones
  private lazy var zoneNames = Zone.names
  /// Zones whose name tells one clock and whose rules another, so that programs differ.
  private(set) var disputed: Set<String> = []

  /// With what the TZIDs of the calendar to be mended mean.
  init(zones: CalendarZones) { self.zones = zones }

  mutating func mend(_ calendar: inout CalendarComponent) {
    var names: [String: String] = [:]
    var replaced: Set<String> = []
    let uses = calendar.zoneUses
    for (name, years) in uses {
      let defined = zones.defined[name]
      guard let known = knownZone(name, defined, in: years) else {
        if defined != nil, zones.known[name] != nil { disputed.insert(name) }
        continue
      }
      if known.name != name {
        switch fitness(of: known, in: years, uses[known.name], calendar) {
        case .good: break
        case .unused: replaced.insert(known.name)
        case .taken: continue
        }
        names[name] = known.name
      }
      if known.name != name || defined == nil || !isWellFormed(name, calendar) {
        replaced.insert(name)
      }
    }
    calendar.children.removeAll { child in
      guard child.name == "VTIMEZONE" else { return false }
      return child.text(.timeZoneIdentifier).map { replaced.contains($0) } ?? true
    }
    guard !names.isEmpty else { return }
    for index in calendar.children.indices {
      calendar.children[index] = calendar.children[index].renamingZones(names)
    }
  }

  /// Whether the calendar's own VTIMEZONE under a zone's name serves for the zone.
  private enum Fitness {
    case good
    /// It tells another clock, which nothing goes by.
    case unused
    /// It tells another clock, which other components go by.
    case taken
  }

  private func fitness(
    of known: Zone, in years: ClosedRange<Int>, _ otherYears: ClosedRange<Int>?,
    _ calendar: CalendarComponent
  ) -> Fitness {
    let isThere = calendar.children.contains { child in
      child.name == "VTIMEZONE" && child.text(.timeZoneIdentifier) == known.name
    }
    guard isThere else { return .good }
    guard let other = zones.defined[known.name] else { return .unused }
    if let otherYears, !other.agrees(with: known, in: otherYears) { return .taken }
    return other.agrees(with: known, in: years) && isWellFormed(known.name, calendar)
      ? .good : .unused
  }

  /// The zone of the tz database that shows the same clock in the years in use.
  private mutating func knownZone(
    _ name: String, _ defined: CalendarZone?, in years: ClosedRange<Int>
  ) -> Zone? {
    let known = zones.known[name].flatMap { Zone(named: $0.name) == nil ? nil : $0 }
    guard let defined else { return known }
    if let known, defined.agrees(with: known, in: years) { return known }
    let words = name.split { !$0.isLetter && $0 != "_" && $0 != "-" }.map { "/" + $0 }
    let cities = zoneNames.filter { name in words.contains { name.hasSuffix($0) } }
    for candidate in cities {
      if let zone = Zone(named: candidate), defined.agrees(with: zone, in: years) { return zone }
    }
    return nil
  }

  /// Whether the VTIMEZONE of a name holds rules, and offsets in the form of RFC 5545.
  private func isWellFormed(_ name: String, _ calendar: CalendarComponent) -> Bool {
    guard let defined = zones.defined[name] else { return true }
    let offsets = Set(defined.onsets.map(\.after.offset))
    guard defined.hasRule || offsets.count < 2 else { return false }
    return calendar.children.allSatisfy { component in
      guard component.name == "VTIMEZONE", component.text(.timeZoneIdentifier) == name else {
        return true
      }
      return component.children.allSatisfy { observance in
        let required: [PropertyName] = [.start, .offsetFrom, .offsetTo]
        return required.allSatisfy { observance[$0]?.isExact ?? false }
          && observance.all(.recurrenceRule).allSatisfy(\.isExact)
      }
    }
  }
}
