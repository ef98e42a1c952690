import CivilTime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The only place where the program looks at the machine's clock.
enum SystemClock {
  /// The present minute on the local wall clock.
  static func now() -> CivilPoint? { local(time(nil)) }

  /// The minute that `SOURCE_DATE_EPOCH` (seconds since 1970) names, in UTC.
  static func point(epoch seconds: Int) -> CivilPoint? {
    let days = (Double(seconds) / 86_400).rounded(.down)
    guard abs(days) < 2_900_000 else { return nil }
    let second = seconds - Int(days) * 86_400
    return Clock(hour: second / 3600, minute: second / 60 % 60)
      .map { CivilPoint(day: Day(number: Int32(days)), clock: $0) }
  }

  /// The local day of a moment in seconds since 1970.
  static func local(_ seconds: Int) -> CivilPoint? {
    var moment = seconds
    var parts = unsafe tm()
    guard unsafe localtime_r(&moment, &parts) != nil else { return nil }
    guard
      let day = Day(
        year: Int(unsafe parts.tm_year) + 1900, month: Int(unsafe parts.tm_mon) + 1,
        dayOfMonth: Int(unsafe parts.tm_mday)),
      let clock = Clock(hour: Int(unsafe parts.tm_hour), minute: Int(unsafe parts.tm_min))
    else { return nil }
    return CivilPoint(day: day, clock: clock)
  }
}
