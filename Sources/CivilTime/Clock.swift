/// A time of day on the wall, from 00:00:00 to 23:59:59, with no day and no zone.
public struct Clock: Sendable, Hashable, Comparable {
  /// Seconds since midnight, 0 to 86,399.
  public var secondOfDay: Int32

  public static let midnight = Clock(uncheckedSecondOfDay: 0)
  public static let noon = Clock(uncheckedSecondOfDay: 43_200)

  /// Nil when the hour, minute or second does not exist; 24:00 is the next day's midnight and nil here.
  public init?(hour: Int, minute: Int = 0, second: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
      return nil
    }
    secondOfDay = Int32(hour * 3600 + minute * 60 + second)
  }

  private init(uncheckedSecondOfDay: Int32) { secondOfDay = uncheckedSecondOfDay }

  /// The clock so many seconds after midnight; beyond a day it starts again.
  public init(secondOfDay: Int) {
    self.secondOfDay = Int32(truncatingIfNeeded: floorDivide(secondOfDay, 86_400).rest)
  }

  public var hour: Int { Int(secondOfDay) / 3600 }
  public var minute: Int { Int(secondOfDay) / 60 % 60 }
  public var second: Int { Int(secondOfDay) % 60 }

  public static func < (left: Clock, right: Clock) -> Bool {
    left.secondOfDay < right.secondOfDay
  }
}

extension Clock: CustomStringConvertible {
  /// `13:30`, and `13:30:05` when there are seconds.
  public var description: String {
    if let text = DigitText.of(nil, self) { return text }
    let short = zeroPadded(hour, 2) + ":" + zeroPadded(minute, 2)
    return second == 0 ? short : short + ":" + zeroPadded(second, 2)
  }

  /// Reads `13:30` or `13:30:05`.
  public init?(_ text: some StringProtocol) {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), fields.allSatisfy({ $0.utf8.count == 2 }),
      let hour = Int(fields[0]), let minute = Int(fields[1])
    else { return nil }
    guard fields.count == 3 else {
      self.init(hour: hour, minute: minute)
      return
    }
    guard let second = Int(fields[2]) else { return nil }
    self.init(hour: hour, minute: minute, second: second)
  }
}
