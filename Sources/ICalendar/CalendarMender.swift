import CivilTime

/// Lets all programs read a calendar alike, without moving an instant or losing a property.
///
/// Values and zones are brought into the form that programs agree on; see `PropertyMender`, `EventMender`
/// and `ZoneMender`. A single event in the doubled or missing hour of a clock change, or in a zone whose
/// rules and name disagree, goes to UTC, and a DURATION across a clock change becomes a DTEND, for programs
/// disagree about them. A missing DTSTAMP is taken from the component's other dates. An event without a start
/// is no event to them; see `undatedName`.
public struct CalendarMender {
  private let zones: CalendarZones
  /// Zones that programs read differently.
  private let disputed: Set<String>
  private let components: ComponentMender

  /// The calendar mended; itself where there is nothing to mend.
  public static func mended(_ calendar: CalendarComponent) -> CalendarComponent {
    var mended = calendar
    mend(&mended)
    return mended
  }

  /// Mends a calendar in its place, so that a large one is not held twice.
  ///
  /// An event's parts (RFC 9073) lose places and descriptions that some programs take for the event's own,
  /// unless `keepsParts`.
  public static func mend(_ calendar: inout CalendarComponent, keepsParts: Bool = false) {
    // When events have left a disputed zone for UTC, its name may be free for another.
    if !pass(&calendar, keepsParts) { _ = pass(&calendar, keepsParts) }
  }

  /// False when zones were disputed.
  private static func pass(_ calendar: inout CalendarComponent, _ keepsParts: Bool) -> Bool {
    var zoneMender = ZoneMender(zones: CalendarZones(calendar: calendar))
    zoneMender.mend(&calendar)
    // A name that was given a component must not mean a VTIMEZONE that was left out for it.
    let zones = CalendarZones(calendar: calendar)
    let properties = PropertyMender(component: calendar.name, zones: zones)
    calendar.properties = calendar.properties.flatMap(properties.mended)
    let mender = CalendarMender(
      zones: zones, disputed: zoneMender.disputed,
      components: ComponentMender(zones: zones, keepsParts: keepsParts))
    for index in calendar.children.indices { mender.mend(&calendar.children[index]) }
    return mender.disputed.isEmpty
  }

  private func mend(_ component: inout CalendarComponent) {
    guard component.name != "VTIMEZONE" else { return }
    if component.name == "VEVENT" { mendStart(of: &component) }
    component = components.mended(component)
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

  /// What a VEVENT without a start that can be read is called, so that programs pass over it.
  ///
  /// Many would refuse the whole file for it.
  public static let undatedName = "X-UNDATED-VEVENT"

  /// An occurrence of a series begins when its RECURRENCE-ID says if it does not say otherwise.
  private func mendStart(of component: inout CalendarComponent) {
    if component.time(.start) != nil { return }
    guard var start = component[.recurrenceIdentifier], start.value.time != nil else {
      component.name = CalendarMender.undatedName
      return
    }
    if let old = component[.start] { component.append(PropertyMender.original(old)) }
    start.name = .start
    start[.range] = nil
    component[.start] = start
  }

  /// The start of 2000: what stands where a component bears no date, the same at each run.
  private static let undated = 946_684_800

  private func mendTime(_ name: PropertyName, of component: inout CalendarComponent) {
    guard let time = component.time(name), case .zoned(let local, let zoneName) = time,
      let zone = zones.zone(named: zoneName)
    else { return }
    let resolution = zone.resolve(local)
    if resolution.isUnique, !disputed.contains(zoneName) { return }
    component[name] = component[name]?.replacing(CalendarTime(moment: resolution.moment))
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
