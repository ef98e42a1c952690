import CivilTime

/// The Islamic calendar, as far as it can be reckoned beforehand.
///
/// Its months begin when the new crescent is seen. Saudi Arabia reckons them (Umm al-Qura): from 2002
/// on a month begins with the first midnight UT some ten hours after the new moon, before that with
/// the first one after it. Later years take the tabular calendar, which may be a day off.
enum IslamicCalendar {
  private static let reckoned = 1937...2033

  /// The first day in a civil year that is this day of a month (1 is Muharram).
  static func day(year: Int, month: Int, dayOfMonth: Int) -> Day? {
    let hijri = Int((Double(year) - 622) * 33 / 32)
    for candidate in (hijri - 1)...(hijri + 2) {
      let first = tabular(candidate, month)
      let start = reckoned.contains(first.year) ? astronomical(near: first) : first
      let day = start + (dayOfMonth - 1)
      if day.year == year { return day }
    }
    return nil
  }

  /// 29 and 30 days in turn, and eleven leap days in thirty years; epoch 16 July 622 (Julian).
  private static func tabular(_ year: Int, _ month: Int) -> Day {
    let days = 29 * (month - 1) + month / 2 + (year - 1) * 354 + (3 + 11 * year) / 30
    return Ephemeris.epoch + (1_948_440 + days - 2_451_545)
  }

  private static func astronomical(near first: Day) -> Day {
    let time = Ephemeris.time(of: first + 10, hour: 0, hoursEast: 0)
    let moon = Ephemeris.newMoon(before: time)
    return Ephemeris.day(at: moon + (first.year < 2002 ? 0 : 0.42), hoursEast: 0) + 1
  }
}
