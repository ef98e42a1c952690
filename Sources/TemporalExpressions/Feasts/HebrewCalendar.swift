import CivilTime

/// The Hebrew calendar, by the arithmetic in use since Hillel II.
enum HebrewCalendar {
  /// Days to be added to the count of the molad so that 1 Tishri 5779 is 10 September 2018.
  private static let origin = Day(firstOfMonth: 1, year: 2000) + (347_998 - 2_451_545)

  /// Days from the epoch to the new year, before two of its four postponements.
  private static func elapsed(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let day = months * 29 + parts / 25_920
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day
  }

  /// 1 Tishri of a Hebrew year.
  static func newYear(_ year: Int) -> Day {
    let (before, this, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
    let delay = after - this == 356 ? 2 : this - before == 382 ? 1 : 0
    return origin + (this + delay)
  }

  /// The new year that begins in a civil year.
  static func newYear(inYear year: Int) -> Day { newYear(year + 3761) }

  /// 15 Nisan of a civil year: 163 days before the new year that follows.
  static func passover(inYear year: Int) -> Day { newYear(inYear: year) - 163 }

  /// 25 Kislev: Heshvan has 30 days in the long years alone.
  static func hanukkah(inYear year: Int) -> Day {
    let first = newYear(inYear: year)
    let length = newYear(year + 3762) - first
    return first + (length % 10 == 5 ? 84 : 83)
  }

  /// 15 Shevat, counted back from Passover; leap years have a month more between.
  static func treesNewYear(inYear year: Int) -> Day {
    let isLeap = (7 * (year + 3760) + 1) % 19 < 7
    return passover(inYear: year) - (isLeap ? 89 : 59)
  }
}
