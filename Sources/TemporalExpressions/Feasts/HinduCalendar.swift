import CivilTime

/// The lunisolar calendar of India, as far as its feasts need it.
///
/// A month runs from new moon to new moon and is named after the sign of the stars that the sun enters
/// in it; a month in which it enters none is an extra one and has no feasts. A feast falls on the day on
/// which its lunar day (*tithi*, a thirtieth of the month) lasts at a certain hour in India. Lahiri's
/// measure of the stars is used, as India's Positional Astronomy Centre does.
enum HinduCalendar {
  private static let hoursEast = 5.5

  /// The day of a year on which a lunar day (1…30) of a month (0 is Chaitra) lasts at an hour.
  static func day(year: Int, month: Int, tithi: Int, hour: Double) -> Day? {
    let first = Day(firstOfMonth: 1, year: year)
    var moon = Ephemeris.newMoon(
      before: Ephemeris.time(of: first - 40, hour: 0, hoursEast: hoursEast))
    for _ in 0..<16 {
      let next = Ephemeris.newMoon(following: moon)
      let sign = Int(sidereal(moon) / 30)
      if sign != Int(sidereal(next) / 30), (sign + 1) % 12 == month,
        let day = day(from: moon, to: next, tithi: tithi, hour: hour), day.year == year
      {
        return day
      }
      moon = next
    }
    return nil
  }

  private static func day(from moon: Double, to next: Double, tithi: Int, hour: Double) -> Day? {
    var day = Ephemeris.day(at: moon, hoursEast: hoursEast)
    for _ in 0...31 {
      let time = Ephemeris.time(of: day, hour: hour, hoursEast: hoursEast)
      if time >= moon {
        // A short lunar day may last at no such hour; the day after has it then.
        let current = time >= next ? 31 : Int(Ephemeris.phase(time) / 12) + 1
        if current >= tithi { return time < next || tithi == 30 ? day : nil }
      }
      day = day + 1
    }
    return nil
  }

  /// The day of a year on whose evening the sun has entered a sign (0 is Aries).
  static func entry(intoSign sign: Int, year: Int) -> Day? {
    let first = Day(firstOfMonth: 1, year: year)
    var before = sidereal(Ephemeris.time(of: first - 1, hour: 18, hoursEast: hoursEast))
    for offset in 0..<366 {
      let day = first + offset
      let now = sidereal(Ephemeris.time(of: day, hour: 18, hoursEast: hoursEast))
      if Int(now / 30) == sign, Int(before / 30) != sign { return day }
      before = now
    }
    return nil
  }

  /// The sun's longitude among the stars.
  private static func sidereal(_ time: Double) -> Double {
    Ephemeris.circle(Ephemeris.sun(time) - 23.85317 - time / 365.25 * 0.0139722)
  }
}
