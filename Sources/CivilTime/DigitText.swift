/// Writes days and clocks digit by digit: an event has a handful, and a text for each of their numbers
/// took longer than all else of it.
enum DigitText {
  /// `2026-01-15`, `13:30`, or both with a `T` between; the seconds only where there are some.
  ///
  /// Nil for a year that has no four digits.
  static func of(_ day: Day?, _ clock: Clock?) -> String? {
    let parts = day?.parts
    guard (0..<10_000).contains(parts?.year ?? 0) else { return nil }
    // Room for the longest; what is written is counted.
    return unsafe String(unsafeUninitializedCapacity: 19) { text in
      var count = 0
      func put(_ byte: UInt8) {
        unsafe text[count] = byte
        count += 1
      }
      func putTwo(_ number: Int) {
        put(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10))
        put(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
      }
      if let (year, month, dayOfMonth) = parts {
        putTwo(year / 100)
        putTwo(year % 100)
        put(UInt8(ascii: "-"))
        putTwo(month)
        put(UInt8(ascii: "-"))
        putTwo(dayOfMonth)
        if clock != nil { put(UInt8(ascii: "T")) }
      }
      if let clock {
        putTwo(clock.hour)
        put(UInt8(ascii: ":"))
        putTwo(clock.minute)
        if clock.second != 0 {
          put(UInt8(ascii: ":"))
          putTwo(clock.second)
        }
      }
      return count
    }
  }
}
