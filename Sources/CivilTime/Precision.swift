/// How exactly a text names a time, from coarse to fine.
public enum Precision: UInt8, Sendable, Hashable, Comparable, CaseIterable {
  case year, semester, season, quarter, month, week, weekend, day, hour, minute, second

  public static func < (left: Precision, right: Precision) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The word used in JSON: `year` … `second`.
  public var name: String {
    switch self {
    case .year: "year"
    case .semester: "semester"
    case .season: "season"
    case .quarter: "quarter"
    case .month: "month"
    case .week: "week"
    case .weekend: "weekend"
    case .day: "day"
    case .hour: "hour"
    case .minute: "minute"
    case .second: "second"
    }
  }

  public init?(name: some StringProtocol) {
    guard let match = Precision.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}
