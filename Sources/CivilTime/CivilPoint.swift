/// A time as precise as a text states it and no more: a year, a season, a month, a day, a minute.
///
/// Its text form is ISO 8601-2 (EDTF): `2026`, `2026-21` (spring) to `2026-24` (winter, in its
/// December's year), `2026-33` to `2026-36` (quarters), `2026-40` and `2026-41` (semesters),
/// `2026-09`, `2026-01-15`, `2026-01-15T13:30`. A week or weekend is written by its first day.
public struct CivilPoint: Sendable, Hashable {
  public var precision: Precision
  /// The first day of what is named: 1 March for a spring, Monday for a week.
  public var day: Day
  /// Set exactly when the precision is hour or finer.
  public var clock: Clock?

  public init(day: Day) {
    self.day = day
    precision = .day
  }

  public init(day: Day, clock: Clock) {
    self.day = day
    self.clock = clock
    precision = clock.second == 0 ? .minute : .second
  }

  public init(year: Int) {
    day = Day(firstOfMonth: 1, year: year)
    precision = .year
  }

  public init(year: Int, month: Int) {
    day = Day(firstOfMonth: month, year: year)
    precision = .month
  }

  /// Spring is 1, winter is 4 and bears its December's year.
  public init(year: Int, season: Int) {
    day = Day(firstOfMonth: season * 3, year: year)
    precision = .season
  }

  public init(year: Int, quarter: Int) {
    day = Day(firstOfMonth: quarter * 3 - 2, year: year)
    precision = .quarter
  }

  public init(year: Int, semester: Int) {
    day = Day(firstOfMonth: semester * 6 - 5, year: year)
    precision = .semester
  }

  /// The week or weekend that starts on this day.
  public init(firstDay: Day, precision: Precision) {
    day = firstDay
    self.precision = precision
  }

  /// The last day of what is named.
  public var lastDay: Day {
    switch precision {
    case .year: day.adding(months: 12) - 1
    case .semester: day.adding(months: 6) - 1
    case .season, .quarter: day.adding(months: 3) - 1
    case .month: day.adding(months: 1) - 1
    case .week: day + 6
    case .weekend: day.weekday == .monday || day.weekday == .tuesday ? day : day.next(.sunday)
    case .day, .hour, .minute, .second: day
    }
  }

  /// True for week, month, season, year …: a span in which no single day is named.
  public var isApproximate: Bool { precision < .week || precision == .week }
}

extension CivilPoint: CustomStringConvertible {
  public var description: String {
    let (year, month, _) = day.parts
    let code: Int
    switch precision {
    case .year: return zeroPadded(year, 4)
    case .semester: code = 40 + month / 7
    case .season: code = 20 + month / 3
    case .quarter: code = 33 + month / 3
    case .month: code = month
    case .week, .weekend, .day: return day.description
    case .hour, .minute, .second:
      let clock = clock ?? .midnight
      return DigitText.of(day, clock) ?? day.description + "T" + clock.description
    }
    return zeroPadded(year, 4) + "-" + zeroPadded(code, 2)
  }

  /// Reads what `description` writes; a clock with an offset or a `Z` is not local and gives nil.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if halves.count == 2 {
      guard let day = Day(halves[0]), let clock = Clock(halves[1]) else { return nil }
      self.init(day: day, clock: clock)
      return
    }
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields[0].utf8.count == 4, let year = Int(fields[0]), year > 0 else { return nil }
    switch fields.count {
    case 1: self.init(year: year)
    case 2:
      guard fields[1].utf8.count == 2, let code = Int(fields[1]) else { return nil }
      switch code {
      case 1...12: self.init(year: year, month: code)
      case 21...24: self.init(year: year, season: code - 20)
      case 33...36: self.init(year: year, quarter: code - 32)
      case 40...41: self.init(year: year, semester: code - 39)
      default: return nil
      }
    default:
      guard let day = Day(text) else { return nil }
      self.init(day: day)
    }
  }
}
