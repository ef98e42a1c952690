/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday is 7.
public enum Weekday: UInt8, Sendable, Hashable, CaseIterable, Comparable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

  /// The two letters RFC 5545 (section 3.3.10) gives this day: `MO` to `SU`.
  public var code: String {
    switch self {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }

  /// Reads the two letters of RFC 5545; case does not matter.
  public init?(code: some StringProtocol) {
    guard let day = Weekday.allCases.first(where: { $0.code == code.uppercased() }) else {
      return nil
    }
    self = day
  }

  /// How many days lie from `other` forward to this day, 0 to 6.
  public func days(after other: Weekday) -> Int {
    (Int(rawValue) - Int(other.rawValue) + 7) % 7
  }

  /// The day after; Monday after Sunday.
  public var next: Weekday { Weekday(rawValue: rawValue % 7 + 1) ?? .monday }
}
