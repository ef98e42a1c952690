import CivilTime

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where sun and moon stand, as exactly as feasts need it.
///
/// The main terms of Meeus, *Astronomical Algorithms* (2nd ed., chapters 25 and 47): the sun to a
/// hundredth of a degree, the moon to a twentieth, so new moons are known to some five minutes. Times
/// are days of 24 hours UT since noon of 1 January 2000; longitudes are degrees.
enum Ephemeris {
  /// The mean time from new moon to new moon.
  static let month = 29.530588

  /// The day of which `0 h` at a place east of Greenwich by so many hours holds a time.
  static func day(at time: Double, hoursEast: Double) -> Day {
    epoch + Int((time + 0.5 + hoursEast / 24).rounded(.down))
  }

  /// The time at which it is so many hours after midnight there.
  static func time(of day: Day, hour: Double, hoursEast: Double) -> Double {
    Double(day - epoch) - 0.5 + (hour - hoursEast) / 24
  }

  static let epoch = Day(firstOfMonth: 1, year: 2000)

  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

  private static func centuries(_ time: Double) -> Double { (time + 69 / 86_400) / 36_525 }

  static func circle(_ degrees: Double) -> Double {
    degrees - (degrees / 360).rounded(.down) * 360
  }

  /// Apparent longitude of the sun.
  static func sun(_ time: Double) -> Double {
    let t = centuries(time)
    let anomaly = 357.52911 + 35_999.05029 * t
    let center =
      (1.914602 - 0.004817 * t) * sine(anomaly) + 0.019993 * sine(2 * anomaly)
      + 0.000289 * sine(3 * anomaly)
    let node = 125.04 - 1934.136 * t
    return circle(280.46646 + 36_000.76983 * t + center - 0.00569 - 0.00478 * sine(node))
  }

  /// Longitude of the moon.
  static func moon(_ time: Double) -> Double {
    let t = centuries(time)
    let arguments = (
      d: 297.8501921 + 445_267.1114034 * t, m: 357.5291092 + 35_999.0502909 * t,
      a: 134.9633964 + 477_198.8675055 * t, f: 93.272095 + 483_202.0175233 * t
    )
    var sum = 218.3164477 + 481_267.88123421 * t
    for term in lunarTerms {
      sum +=
        term.size
        * sine(
          term.d * arguments.d + term.m * arguments.m + term.a * arguments.a
            + term.f * arguments.f)
    }
    return circle(sum)
  }

  /// Size in degrees, and how often elongation, sun's and moon's anomaly and latitude are counted.
  private static let lunarTerms: [(size: Double, d: Double, m: Double, a: Double, f: Double)] = [
    (6.288774, 0, 0, 1, 0), (1.274027, 2, 0, -1, 0), (0.658314, 2, 0, 0, 0),
    (0.213618, 0, 0, 2, 0), (-0.185116, 0, 1, 0, 0), (-0.114332, 0, 0, 0, 2),
    (0.058793, 2, 0, -2, 0), (0.057066, 2, -1, -1, 0), (0.053322, 2, 0, 1, 0),
    (0.045758, 2, -1, 0, 0), (-0.040923, 0, 1, -1, 0), (-0.034720, 1, 0, 0, 0),
    (-0.030383, 0, 1, 1, 0), (0.015327, 2, 0, 0, -2), (-0.012528, 0, 0, 1, 2),
    (0.010980, 0, 0, 1, -2), (0.010675, 4, 0, -1, 0), (0.010034, 0, 0, 3, 0),
    (0.008548, 4, 0, -2, 0), (-0.007888, 2, 1, -1, 0), (-0.006766, 2, 1, 0, 0),
    (-0.005163, 1, 0, -1, 0), (0.004987, 1, 1, 0, 0), (0.004036, 2, -1, 1, 0),
  ]

  /// How far the moon is ahead of the sun: 0 at new moon, 180 at full moon.
  static func phase(_ time: Double) -> Double { circle(moon(time) - sun(time)) }

  /// The last new moon at or before a time.
  static func newMoon(before time: Double) -> Double {
    var guess = time - phase(time) / 360 * month
    for _ in 0..<4 {
      let rest = circle(phase(guess) + 180) - 180
      guess -= rest / 360 * month
    }
    return guess > time ? newMoon(near: guess - month) : guess
  }

  /// The first new moon after another one.
  static func newMoon(following moon: Double) -> Double { newMoon(near: moon + month) }

  private static func newMoon(near time: Double) -> Double {
    var guess = time
    for _ in 0..<5 {
      guess -= (circle(phase(guess) + 180) - 180) / 360 * month
    }
    return guess
  }
}
