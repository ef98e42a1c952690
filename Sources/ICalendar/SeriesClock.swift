import CivilTime

/// Times in the form that a start has: a day, UTC, floating, or in a zone.
struct SeriesClock {
  let start: CalendarTime
  let zones: CalendarZones
  let zone: Zone?

  init(start: CalendarTime, zones: CalendarZones) {
    self.start = start
    self.zones = zones
    zone = start.zoneName.flatMap { zones.zone(named: $0) }
  }

  /// The wall clock of the start's zone at a time of any form.
  func local(_ time: CalendarTime) -> LocalDateTime {
    switch (start, time) {
    case (.zoned(_, let name), .zoned(let local, let other)) where name == other: return local
    case (.zoned, .utc), (.zoned, .zoned):
      guard let zone, let moment = zones.moment(of: time) else { return time.local }
      return zone.local(at: moment)
    case (.utc, .zoned):
      return zones.moment(of: time).map { LocalDateTime(seconds: $0) } ?? time.local
    default: return time.local
    }
  }

  func time(_ local: LocalDateTime) -> CalendarTime {
    switch start {
    case .day: .day(local.day)
    case .floating: .floating(local)
    case .utc: .utc(local)
    case .zoned(_, let name): .zoned(local, zone: name)
    }
  }

  /// The same moment in the form and zone of another time, where both can be told.
  func time(_ local: LocalDateTime, as other: CalendarTime) -> CalendarTime {
    let own = time(local)
    guard zones.moment(of: own) != nil, zones.moment(of: other) != nil else { return own }
    let clock = SeriesClock(start: other, zones: zones)
    return clock.time(clock.local(own))
  }

  /// The time after a duration: days on the wall first, then seconds as they pass.
  func adding(_ duration: CivilDuration, to time: CalendarTime) -> CalendarTime {
    let sign = duration.isNegative ? -1 : 1
    let later = self.time(time.local + sign * duration.days * 86_400)
    return duration.seconds == 0 ? later : adding(seconds: sign * duration.seconds, to: later)
  }

  /// So many seconds on, as they pass and not as the wall shows; in UTC where the wall shows that hour
  /// twice and means the other one.
  func adding(seconds: Int, to time: CalendarTime) -> CalendarTime {
    guard let zone, let moment = zones.moment(of: time) else {
      return self.time(time.local + seconds)
    }
    let later = self.time(zone.local(at: moment + seconds))
    return zones.moment(of: later) == moment + seconds
      ? later : CalendarTime(moment: moment + seconds)
  }
}
