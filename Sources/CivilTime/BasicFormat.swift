extension Day {
  /// The day as iCalendar writes it: `20260115`.
  public var basic: String {
    let (year, month, dayOfMonth) = parts
    return zeroPadded(year, 4) + zeroPadded(month, 2) + zeroPadded(dayOfMonth, 2)
  }

  /// Reads the eight digits of `20260115`.
  public init?(basic digits: some RandomAccessCollection<UInt8>) {
    guard digits.count == 8, let number = decimal(digits) else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, dayOfMonth: number % 100)
  }
}

extension Clock {
  /// The clock as iCalendar writes it: `133000`.
  public var basic: String { zeroPadded(hour, 2) + zeroPadded(minute, 2) + zeroPadded(second, 2) }

  /// Reads the six digits of `133000`; a leap second (60) becomes the second before it.
  public init?(basic digits: some RandomAccessCollection<UInt8>) {
    guard digits.count == 6, let number = decimal(digits), number % 100 <= 60 else { return nil }
    self.init(
      hour: number / 10_000, minute: number / 100 % 100, second: min(number % 100, 59))
  }
}

/// The number that ASCII digits write, at most 18 of them; nil when a byte is no digit.
func decimal(_ digits: some RandomAccessCollection<UInt8>) -> Int? {
  guard (1...18).contains(digits.count) else { return nil }
  var number = 0
  for byte in digits {
    guard (0x30...0x39).contains(byte) else { return nil }
    number = number * 10 + Int(byte - 0x30)
  }
  return number
}
