/// A day of the Gregorian calendar, with no hour and no zone; always a day that exists.
///
/// Stored as the count of days since 1 January 1970, so comparing and adding are integer work.
/// The conversion is Howard Hinnant's `days_from_civil`, exact for every year of ours.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970, which is 0.
  public var number: Int32

  public init(number: Int32) { self.number = number }

  /// The day with this year, month and day of month, or nil when there is none (30 February).
  public init?(year: Int, month: Int, dayOfMonth: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), dayOfMonth >= 1,
      dayOfMonth <= Day.daysInMonth(year: year, month: month)
    else { return nil }
    self.init(uncheckedYear: year, month: month, dayOfMonth: dayOfMonth)
  }

  /// The first day of a month; months beyond 1 to 12 run into the years around.
  public init(firstOfMonth month: Int, year: Int) {
    let zeroBased = year * 12 + month - 1
    let wholeYear = zeroBased >= 0 ? zeroBased / 12 : (zeroBased - 11) / 12
    self.init(uncheckedYear: wholeYear, month: zeroBased - wholeYear * 12 + 1, dayOfMonth: 1)
  }

  private init(uncheckedYear year: Int, month: Int, dayOfMonth: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month (1 to 12) and day of the month (1 to 31) in one computation.
  public var parts: (year: Int, month: Int, dayOfMonth: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  public var dayOfMonth: Int { parts.dayOfMonth }

  public var weekday: Weekday {
    let zeroBased = (Int(number) % 7 + 10) % 7
    return Weekday(rawValue: UInt8(zeroBased + 1)) ?? .monday
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  public static func + (day: Day, count: Int) -> Day {
    Day(number: day.number &+ Int32(truncatingIfNeeded: count))
  }
  public static func - (day: Day, count: Int) -> Day {
    Day(number: day.number &- Int32(truncatingIfNeeded: count))
  }
  /// Days from `right` to `left`.
  public static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  /// The same day of the month so many months later; the last day of a shorter month stands in.
  public func adding(months: Int) -> Day {
    let (year, month, dayOfMonth) = parts
    let first = Day(firstOfMonth: month + months, year: year)
    let target = first.parts
    return first + (min(dayOfMonth, Day.daysInMonth(year: target.year, month: target.month)) - 1)
  }

  /// The first day on or after this one that is the given weekday.
  public func next(_ weekday: Weekday) -> Day { self + weekday.days(after: self.weekday) }

  /// The last day on or before this one that is the given weekday.
  public func previous(_ weekday: Weekday) -> Day { self - self.weekday.days(after: weekday) }

  /// The ISO 8601 week with the year it belongs to.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = self - (Int(weekday.rawValue) - 4)
    let year = thursday.year
    return (year, (thursday - Day(firstOfMonth: 1, year: year)) / 7 + 1)
  }

  public static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it: `2026-01-15`.
  public var description: String {
    if let text = DigitText.of(self, nil) { return text }
    let (year, month, dayOfMonth) = parts
    return zeroPadded(year, 4) + "-" + zeroPadded(month, 2) + "-" + zeroPadded(dayOfMonth, 2)
  }

  /// Reads `2026-01-15`; anything else, or a day that does not exist, is nil.
  public init?(_ text: some StringProtocol) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].utf8.count == 4, fields[1].utf8.count == 2,
      fields[2].utf8.count == 2, let year = Int(fields[0]), let month = Int(fields[1]),
      let dayOfMonth = Int(fields[2])
    else { return nil }
    self.init(year: year, month: month, dayOfMonth: dayOfMonth)
  }
}

/// A non-negative number with leading zeros up to a width.
func zeroPadded(_ number: Int, _ width: Int) -> String {
  if width == 2, (0..<100).contains(number) { return twoDigits[number] }
  let digits = String(number)
  if digits.utf8.count == width { return digits }
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// "00" to "99".
private let twoDigits = (0..<100).map { ($0 < 10 ? "0" : "") + String($0) }
