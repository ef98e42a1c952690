/// A length of time as RFC 5545 (section 3.3.6) writes it: days on the calendar, seconds on the clock.
///
/// A day is a day on the wall, 23 or 25 hours long when the clock changes; `PT24H` is not `P1D`.
public struct CivilDuration: Sendable, Hashable {
  /// Whole days, weeks included.
  public var days: Int
  /// Hours, minutes and seconds together.
  public var seconds: Int
  /// Both parts count backwards.
  public var isNegative: Bool

  public init(days: Int = 0, seconds: Int = 0, isNegative: Bool = false) {
    self.days = days
    self.seconds = seconds
    self.isNegative = isNegative
  }

  /// The duration in seconds where every day has 24 hours, with its sign.
  public var nominalSeconds: Int {
    let total = days &* 86_400 &+ seconds
    return isNegative ? -total : total
  }

  public var isZero: Bool { days == 0 && seconds == 0 }
}

extension CivilDuration: CustomStringConvertible {
  /// `P1D`, `PT2H30M`, `P2W` for whole weeks, `PT0S` for nothing.
  public var description: String {
    let sign = isNegative ? "-" : ""
    if seconds == 0 {
      if days == 0 { return "\(sign)PT0S" }
      return days % 7 == 0 ? "\(sign)P\(days / 7)W" : "\(sign)P\(days)D"
    }
    var text = days == 0 ? "\(sign)PT" : "\(sign)P\(days)DT"
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    if hours > 0 { text += "\(hours)H" }
    if minutes > 0 || hours > 0 && rest > 0 { text += "\(minutes)M" }
    if rest > 0 { text += "\(rest)S" }
    return text
  }

  /// Reads `P15DT5H0M20S`, `P7W`, `-PT15M`; each number has at most nine digits.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    var position = 0
    var isNegative = false
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      position = 1
    }
    guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "p") else { return nil }
    position += 1
    var days = 0
    var seconds = 0
    // Units must come in this order; each may come once.
    let order = Array("wdthms".utf8)
    var rank = -1
    var hasNumber = false
    while position < bytes.count {
      let begin = position
      while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
      guard position < bytes.count, position - begin <= 9,
        let unit = order.firstIndex(of: bytes[position] | 0x20), unit > rank
      else { return nil }
      rank = unit
      position += 1
      if unit == 2 {
        guard position - begin == 1, position < bytes.count else { return nil }
        continue
      }
      guard let number = decimal(bytes[begin..<(position - 1)]) else { return nil }
      hasNumber = true
      switch unit {
      case 0: days += number * 7
      case 1: days += number
      case 3: seconds += number * 3600
      case 4: seconds += number * 60
      default: seconds += number
      }
      if unit > 2, !bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "t") }) { return nil }
      if unit == 0, position < bytes.count { return nil }
    }
    guard hasNumber else { return nil }
    self.init(days: days, seconds: seconds, isNegative: isNegative)
  }
}
