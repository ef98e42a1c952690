public import CivilTime

/// What the TZIDs of a calendar mean: its own VTIMEZONE first, then IANA, then Windows' names.
public struct CalendarZones: Sendable {
  /// The calendar's own zones by TZID.
  public let defined: [String: CalendarZone]
  /// What the tz database has for the TZIDs that the calendar defines or uses.
  let known: [String: Zone]

  public init(calendar: CalendarComponent) {
    var defined: [String: CalendarZone] = [:]
    var known: [String: Zone] = [:]
    for component in calendar.children where component.name == "VTIMEZONE" {
      guard let zone = CalendarZone(component: component), defined[zone.name] == nil else {
        continue
      }
      defined[zone.name] = zone
      known[zone.name] = CalendarZones.knownZone(named: zone.name, component: component)
    }
    var unknown: Set<String> = []
    for child in calendar.children {
      child.forEachZoneName { name in
        guard known[name] == nil, !unknown.contains(name) else { return }
        if let zone = CalendarZones.knownZone(named: name) {
          known[name] = zone
        } else {
          unknown.insert(name)
        }
      }
    }
    self.defined = defined
    self.known = known
  }

  /// The zone a TZID stands for; nil when nothing is known of it.
  public func zone(named name: String) -> Zone? {
    defined[name]?.zone ?? known[name] ?? CalendarZones.knownZone(named: name)
  }

  /// The zone of the tz database a TZID means; as `knownZone(named:)`, but told at once for TZIDs in use.
  public func knownZone(_ name: String) -> Zone? {
    known[name] ?? CalendarZones.knownZone(named: name)
  }

  /// The zones of the tz database that the calendar's TZIDs mean.
  public var knownZones: [Zone] { Array(known.values) }

  /// Seconds since 1970 of a time; nil for days, floating times and unknown zones.
  public func moment(of time: CalendarTime) -> Int? {
    switch time {
    case .day, .floating: nil
    case .utc(let local): local.seconds
    case .zoned(let local, let name): zone(named: name)?.resolve(local).moment
    }
  }

  /// The zone of the tz database a TZID means, whatever the file says.
  ///
  /// Takes IANA names, Windows names, and IANA names behind a vendor's path, as in
  /// `/freeassociation.sourceforge.net/Europe/Paris`; blanks for underscores, and names that state an
  /// offset, such as `(UTC+01:00) Amsterdam, Berlin`.
  public static func knownZone(named name: String) -> Zone? {
    if let zone = Zone(named: name) ?? Zone(windowsName: name) { return zone }
    let trimmed = String(ValueMend.trimmed(name[...]))
    if trimmed != name { return trimmed.isEmpty ? nil : knownZone(named: trimmed) }
    // No IANA name has more than three parts.
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    for count in [3, 2] where parts.count > count {
      let path = parts.suffix(count).joined(separator: "/")
      if let zone = Zone(named: path.replacing(" ", with: "_")) { return zone }
    }
    if parts.count > 1, parts.last == "UTC" { return Zone(named: "UTC") }
    if name.contains(" "), let zone = Zone(named: name.replacing(" ", with: "_")) { return zone }
    return StatedOffset.zone(named: name)
  }

  /// The same, with the help of what a VTIMEZONE says of its place.
  static func knownZone(named name: String, component: CalendarComponent?) -> Zone? {
    if let zone = Zone(named: name) { return zone }
    for hint: PropertyName in ["X-LIC-LOCATION", "TZID-ALIAS-OF"] {
      if let text = component?.text(hint), let zone = Zone(named: text) { return zone }
    }
    return knownZone(named: name)
  }
}

extension CalendarComponent {
  /// Calls with the TZID of every property in here.
  fileprivate func forEachZoneName(_ body: (String) -> Void) {
    for property in properties where !property.parameters.isEmpty {
      if let name = property[.timeZone] { body(name) }
    }
    for child in children { child.forEachZoneName(body) }
  }
}
