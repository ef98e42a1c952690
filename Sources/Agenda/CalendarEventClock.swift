import CivilTime
import EventExtraction
import ICalendar
import Places

/// Tells a calendar's times on the wall clock of the event's place, without moving the instant.
struct CalendarEventClock {
  private let zones: CalendarZones
  /// The zone most programs show a calendar in (`X-WR-TIMEZONE`).
  private let ownZone: Zone?
  /// The zones that events are told in, by name: to look one up takes longer than to read an event.
  private let named: [String: Zone]

  init(calendar: CalendarComponent) {
    zones = CalendarZones(calendar: calendar)
    ownZone = calendar.text("X-WR-TIMEZONE").flatMap { Zone(named: $0) }
    let names = zones.knownZones.map(\.name) + ["UTC"]
    named = Dictionary(
      names.compactMap { name in Zone(named: name).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The zone of the tz database with this name.
  func zone(named name: String) -> Zone? { named[name] ?? Zone(named: name) }

  /// The zone an event is told in.
  func zone(of event: Event) -> Zone? { event.timezone.flatMap(zone(named:)) }

  /// The IANA zone to tell a time in: its own; that of the town, then of the calendar for a time in UTC;
  /// UTC where a file's own zone is none of the tz database.
  func zoneName(of time: CalendarTime, at place: EventPlace) -> String? {
    switch time {
    case .day, .floating: return nil
    case .utc: return townZone(place)?.name ?? ownZone?.name ?? "UTC"
    case .zoned(let local, let name):
      guard let zone = zones.zone(named: name) else { return nil }
      let known = zones.knownZone(name)
      guard let known, known.resolve(local).moment == zone.resolve(local).moment,
        self.zone(named: known.name) != nil
      else { return "UTC" }
      return known.name
    }
  }

  /// The wall clock that an event's zone shows at a time.
  func local(_ time: CalendarTime, of event: Event) -> LocalDateTime {
    guard let zone = zone(of: event),
      let moment = zones.moment(of: time)
    else { return time.local }
    return zone.local(at: moment)
  }

  /// The wall clock after a duration: days on the wall first, then seconds as they pass.
  func adding(_ duration: CivilDuration, to local: LocalDateTime, of event: Event) -> LocalDateTime
  {
    let sign = duration.isNegative ? -1 : 1
    let later = local + sign * duration.days * 86_400
    guard duration.seconds != 0, let zone = zone(of: event) else {
      return later + sign * duration.seconds
    }
    return zone.local(at: zone.resolve(later).moment + sign * duration.seconds)
  }

  private func townZone(_ place: EventPlace) -> Zone? {
    guard let name = place.town else { return nil }
    let towns = Gazetteer.shared.places(named: name).filter { $0.kind == .town }
    let town = towns.first { town in
      place.townCode.map { $0 == town.code } ?? (place.country == town.country)
    }
    return town.flatMap { Zone(named: $0.timezone) }
  }
}
