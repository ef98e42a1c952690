import CivilTime

/// Brings values that are written almost right into the form of RFC 5545, so that they can be read.
///
/// What other readers take is taken here: blanks around a value, extended ISO 8601 dates, an offset behind
/// them, a clock of 24:00, offsets with a colon or without a sign, weeks beside days in a duration. The
/// file's own text is kept as it is, and `CalendarChecker` reports it.
enum ValueMend {
  /// The text in the form its type asks for; nil when there is nothing known to mend.
  static func mended(_ text: Substring, as type: ValueType) -> Substring? {
    let trimmed = trimmed(text)
    let mended: String? =
      switch type {
      case .date, .dateTime, .clock: time(trimmed)
      case .duration: duration(trimmed)
      case .utcOffset: offset(trimmed)
      case .period: period(trimmed)
      case .binary: withoutBlanks(trimmed)
      default: nil
      }
    if let mended { return mended[...] }
    return trimmed.utf8.count < text.utf8.count ? trimmed : nil
  }

  /// The text without blanks, and without quotes, at its ends.
  static func trimmed(_ text: Substring) -> Substring {
    var rest = text
    while let first = rest.utf8.first, isMargin(first) { rest = rest.dropFirst() }
    while let last = rest.utf8.last, isMargin(last) { rest = rest.dropLast() }
    return rest
  }

  private static func isMargin(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "\"")
  }

  private static func withoutBlanks(_ text: Substring) -> String? {
    guard text.utf8.contains(where: { $0 == 0x20 || $0 == 0x09 }) else { return nil }
    return text.filter { $0 != " " && $0 != "\t" }
  }

  /// `2026-07-14T20:30:00Z`, `20260714T2030`, `20260714T240000`, `2026-07-14T22:30:00.000+02:00`: as
  /// `20260714T203000Z` and the like.
  static func time(_ text: Substring) -> String? {
    var digits: [UInt8] = []
    var dayLength: Int?
    var isUTC = false
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case UInt8(ascii: "-") where dayLength == nil: break
      case UInt8(ascii: ":") where dayLength != nil: break
      // From lists that were escaped like text.
      case UInt8(ascii: "\\") where rest.count == 1: break
      case UInt8(ascii: "T"), UInt8(ascii: "t"), 0x20:
        guard dayLength == nil else { return nil }
        dayLength = digits.count
      case UInt8(ascii: "Z"), UInt8(ascii: "z"): isUTC = true
      case UInt8(ascii: ".") where digits.count == 14:
        rest = rest.dropFirst().drop { (0x30...0x39).contains($0) }
        continue
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        let text = String(decoding: rest, as: UTF8.self)
        guard !isUTC, let offset = offset(text[...]).flatMap(ValueText.utcOffset) else {
          return nil
        }
        return time(digits, dayLength, isUTC: true, offset: offset)
      default: return nil
      }
      rest = rest.dropFirst()
    }
    return time(digits, dayLength, isUTC: isUTC, offset: 0)
  }

  private static func time(
    _ digits: [UInt8], _ dayLength: Int?, isUTC: Bool, offset: Int
  ) -> String? {
    if dayLength == nil {
      return digits.count == 8 && !isUTC ? String(decoding: digits, as: UTF8.self) : nil
    }
    guard dayLength == 8 else { return nil }
    var digits = digits
    if digits.count == 12 { digits += [0x30, 0x30] }
    guard digits.count == 14, var day = Day(basic: digits[..<8]) else { return nil }
    if digits[8...].elementsEqual("240000".utf8) {
      day = day + 1
      digits.replaceSubrange(8..., with: "000000".utf8)
    }
    if offset != 0, let clock = Clock(basic: digits[8...]) {
      return CalendarTime.utc(LocalDateTime(day: day, clock: clock) + -offset).text
    }
    return day.basic + "T" + String(decoding: digits[8...], as: UTF8.self) + (isUTC ? "Z" : "")
  }

  /// `P1W2D`: weeks beside other units, counted as days; `P`, `P1DT`: without what stands for nothing.
  private static func duration(_ text: Substring) -> String? {
    let upper = text.uppercased()
    if upper.hasSuffix("P") || upper.hasSuffix("PT") {
      return String(upper.prefix { $0 != "P" }) + "PT0S"
    }
    if upper.hasSuffix("T") { return duration(upper.dropLast()) ?? String(upper.dropLast()) }
    guard let mark = text.firstIndex(where: { $0 == "W" || $0 == "w" }),
      let start = text.firstIndex(where: { $0 == "P" || $0 == "p" }), start < mark,
      let weeks = Int(text[text.index(after: start)..<mark]), weeks >= 0, weeks < 1_000_000
    else { return nil }
    let rest = text[text.index(after: mark)...]
    guard let end = rest.firstIndex(where: { $0 == "D" || $0 == "d" }),
      let days = Int(rest[..<end]), days >= 0, days < 1_000_000
    else { return "\(text[...start])\(weeks * 7)D\(rest)" }
    return "\(text[...start])\(weeks * 7 + days)D\(rest[rest.index(after: end)...])"
  }

  /// `+01:00`, `0100`, `-500`, `-0000`.
  private static func offset(_ text: Substring) -> String? {
    var digits = text.filter { $0 != ":" }
    let isNegative = digits.hasPrefix("-")
    if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
    if digits.utf8.count == 3 { digits = "0" + digits }
    if digits.utf8.count == 2 { digits += "00" }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let isZero = digits.utf8.allSatisfy { $0 == 0x30 }
    return (isNegative && !isZero ? "-" : "+") + digits
  }

  private static func period(_ text: Substring) -> String? {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let start = time(trimmed(halves[0])) ?? String(halves[0])
    let rest = trimmed(halves[1])
    return "\(start)/\(time(rest) ?? duration(rest) ?? String(rest))"
  }

  /// Two numbers with blanks around them, a comma between, or escaped as if they were text.
  static func geo(_ text: String) -> String? {
    let separator: Character = text.contains(";") ? ";" : ","
    let halves = text.filter { $0 != "\\" }
      .split(separator: separator, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    return "\(trimmed(halves[0]));\(trimmed(halves[1]))"
  }
}
