/// A day and a clock on the wall, with no zone.
public struct LocalDateTime: Sendable, Hashable {
  public var day: Day
  public var clock: Clock

  public init(day: Day, clock: Clock = .midnight) {
    self.day = day
    self.clock = clock
  }

  /// The wall clock of a place without offset at so many seconds after 1 January 1970, 00:00.
  public init(seconds: Int) {
    let (days, rest) = floorDivide(seconds, 86_400)
    day = Day(number: Int32(truncatingIfNeeded: days))
    clock = Clock(secondOfDay: rest)
  }

  /// Seconds from 1 January 1970, 00:00, to this moment on the same wall: UTC seconds without a zone.
  public var seconds: Int { Int(day.number) * 86_400 + Int(clock.secondOfDay) }

  /// This wall clock so many seconds later, with no thought of clock changes.
  public static func + (left: LocalDateTime, seconds: Int) -> LocalDateTime {
    LocalDateTime(seconds: left.seconds &+ seconds)
  }
}

extension LocalDateTime: Comparable {
  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    left.seconds < right.seconds
  }
}

extension LocalDateTime: CustomStringConvertible {
  /// `2026-01-15T13:30`, with seconds when there are any.
  public var description: String { "\(day)T\(clock)" }
}

/// Quotient rounded down and the rest, which is never negative.
func floorDivide(_ dividend: Int, _ divisor: Int) -> (quotient: Int, rest: Int) {
  let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
  return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
}
