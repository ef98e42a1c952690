public import CivilTime

/// A stretch of time (RFC 5545, section 3.3.9): from a start to an end, or for a duration.
public struct CalendarPeriod: Sendable, Hashable {
  public enum End: Sendable, Hashable {
    case time(CalendarTime)
    case duration(CivilDuration)
  }

  public var start: CalendarTime
  public var end: End

  public init(start: CalendarTime, end: End) {
    self.start = start
    self.end = end
  }

  public var text: String {
    switch end {
    case .time(let time): "\(start.text)/\(time.text)"
    case .duration(let duration): "\(start.text)/\(duration)"
    }
  }

  /// Reads `19970101T180000Z/PT5H30M`; the start must have a clock.
  public init?(text: some StringProtocol, zone: String? = nil) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let start = CalendarTime(text: halves[0], zone: zone), !start.isDay
    else { return nil }
    self.start = start
    if let duration = CivilDuration(halves[1]) {
      end = .duration(duration)
    } else if let time = CalendarTime(text: halves[1], zone: zone), !time.isDay {
      end = .time(time)
    } else {
      return nil
    }
  }
}
