public import CivilTime

/// A day, or a day and clock in one of the three forms of RFC 5545 (section 3.3.5).
public enum CalendarTime: Sendable, Hashable {
  /// `VALUE=DATE:20260714`
  case day(Day)
  /// `20260714T203000`: the same wall clock wherever one is.
  case floating(LocalDateTime)
  /// `20260714T183000Z`
  case utc(LocalDateTime)
  /// `TZID=Europe/Paris:20260714T203000`
  case zoned(LocalDateTime, zone: String)

  /// The UTC form of so many seconds since 1970.
  public init(moment: Int) { self = .utc(LocalDateTime(seconds: moment)) }

  /// The zone's own clock, or UTC where that clock is skipped or shown twice, and for UTC itself.
  ///
  /// Readers disagree about doubled and missing hours and about zones whose changes follow no rule; in
  /// UTC they cannot. A recurring event needs `zoned` whatever its zone, so that its hour stays.
  public init(_ local: LocalDateTime, in zone: Zone) {
    let resolution = zone.resolve(local)
    if resolution.isUnique, !zone.isUTC, !zone.isIrregular(near: resolution.moment) {
      self = .zoned(local, zone: zone.name)
    } else {
      self.init(moment: resolution.moment)
    }
  }

  /// The day and clock as written; midnight for a day.
  public var local: LocalDateTime {
    switch self {
    case .day(let day): LocalDateTime(day: day)
    case .floating(let local), .utc(let local), .zoned(let local, _): local
    }
  }

  public var isDay: Bool {
    if case .day = self { true } else { false }
  }

  public var zoneName: String? {
    if case .zoned(_, let zone) = self { zone } else { nil }
  }

  /// The value as a file holds it, without parameters.
  public var text: String {
    switch self {
    case .day(let day): day.basic
    case .utc(let local): "\(local.day.basic)T\(local.clock.basic)Z"
    case .floating(let local), .zoned(let local, _): "\(local.day.basic)T\(local.clock.basic)"
    }
  }

  /// Reads `20260714`, `20260714T203000` or `20260714T203000Z`; a zone applies to the local form only.
  public init?(text: some StringProtocol, zone: String? = nil) {
    self.init(bytes: Array(text.utf8)[...], zone: zone)
  }

  init?(bytes: ArraySlice<UInt8>, zone: String?) {
    let begin = bytes.startIndex
    guard bytes.count >= 8, let day = Day(basic: bytes[begin..<(begin + 8)]) else { return nil }
    switch bytes.count {
    case 8: self = .day(day)
    case 15, 16:
      guard bytes[begin + 8] | 0x20 == UInt8(ascii: "t"),
        let clock = Clock(basic: bytes[(begin + 9)..<(begin + 15)])
      else { return nil }
      let local = LocalDateTime(day: day, clock: clock)
      if bytes.count == 16 {
        guard bytes[begin + 15] | 0x20 == UInt8(ascii: "z") else { return nil }
        self = .utc(local)
      } else {
        self = zone.map { .zoned(local, zone: $0) } ?? .floating(local)
      }
    default: return nil
    }
  }
}
