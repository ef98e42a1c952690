import CivilTime

/// Lets all programs read a calendar alike, without moving an instant or losing a property.
///
/// Zones under Windows' or a vendor's name get their IANA name where the file's rules agree with it. A single
/// event in the doubled or missing hour of a clock change goes to UTC, and a DURATION across such a change
/// becomes a DTEND, for programs disagree about both. A missing DTSTAMP is taken from the component's other
/// dates.
public struct CalendarMender {
  private var calendar: CalendarComponent
  private let zones: CalendarZones

  public static func mended(_ calendar: CalendarComponent) -> CalendarComponent {
    var mender = CalendarMender(calendar)
    mender.renameZones()
    var mended = mender.calendar
    // The mender lets go of the components, so that each is changed in place.
    mender.calendar.children = []
    for index in mended.children.indices { mender.mend(&mended.children[index]) }
    return mended
  }

  private init(_ calendar: CalendarComponent) {
    self.calendar = calendar
    zones = CalendarZones(calendar: calendar)
  }

  private mutating func renameZones() {
    var names: [String: String] = [:]
    for (name, years) in calendar.zoneUses where Zone(named: name) == nil {
      guard let known = zones.known[name], Zone(named: known.name) != nil,
        zones.defined[name].map({ $0.agrees(with: known, in: years) }) ?? true
      else { continue }
      names[name] = known.name
    }
    if names.isEmpty { return }
    calendar.children.removeAll { child in
      child.name == "VTIMEZONE" && child.text(.timeZoneIdentifier).map { names[$0] != nil } ?? false
    }
    calendar.children = calendar.children.map { $0.renamingZones(names) }
  }

  private func mend(_ component: inout CalendarComponent) {
    guard EventCheck.names.contains(component.name) else { return }
    if component[.stamp] == nil {
      let other = component.time(.lastModified) ?? component.time(.created)
      let moment = other.flatMap { zones.moment(of: $0) } ?? CalendarMender.undated
      component.append(Property(.stamp, time: CalendarTime(moment: moment)))
    }
    let isSeries = [PropertyName.recurrenceRule, .recurrenceDates, .recurrenceIdentifier]
      .contains { component[$0] != nil }
    if isSeries { return }
    mendDuration(of: &component)
    for name in [PropertyName.start, .end, .due] { mendTime(name, of: &component) }
  }

  /// The start of 2000: what stands where a component bears no date, the same at each run.
  private static let undated = 946_684_800

  private func mendTime(_ name: PropertyName, of component: inout CalendarComponent) {
    guard let time = component.time(name), case .zoned(let local, let zoneName) = time,
      let zone = zones.zone(named: zoneName), !zone.resolve(local).isUnique
    else { return }
    set(name, CalendarTime(moment: zone.resolve(local).moment), of: &component)
  }

  private func mendDuration(of component: inout CalendarComponent) {
    guard component.name == "VEVENT", component[.end] == nil, let start = component.time(.start),
      let duration = component[.duration]?.value.duration, !duration.isNegative, !duration.isZero,
      let zone = start.zoneName.flatMap({ zones.zone(named: $0) }),
      let begin = zones.moment(of: start)
    else { return }
    let end = SeriesClock(start: start, zones: zones).adding(duration, to: start)
    guard let stop = zones.moment(of: end), zone.offset(at: begin) != zone.offset(at: stop) else {
      return
    }
    component[.duration] = nil
    component.append(Property(.end, time: end))
  }

  /// Sets a time and keeps the property's parameters but for those of its type.
  private func set(
    _ name: PropertyName, _ time: CalendarTime, of component: inout CalendarComponent
  ) {
    let parameters = component[name]?.parameters.filter {
      $0.name != .timeZone && $0.name != .value
    }
    component[name] = Property(name, time: time, parameters: parameters ?? [])
  }
}

extension CalendarZone {
  /// Whether it shows the clock of a zone of the tz database in some years.
  func agrees(with zone: Zone, in years: ClosedRange<Int>) -> Bool {
    let last = min(years.upperBound, years.lowerBound + 40)
    let begin = LocalDateTime(day: Day(firstOfMonth: 1, year: years.lowerBound)).seconds
    let end = LocalDateTime(day: Day(firstOfMonth: 1, year: last + 1)).seconds
    guard self.zone.offset(at: begin) == zone.offset(at: begin) else { return false }
    let own = onsets.filter {
      $0.moment > begin && $0.moment < end && $0.before != $0.after.offset
    }
    let known = zone.offsetChanges(from: begin + 1, through: end - 1)
    return own.map(\.moment) == known.map(\.moment)
      && own.map(\.after.offset) == known.map(\.after.offset)
  }
}
