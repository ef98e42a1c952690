import CivilTime

/// Values from text and to text, by type (RFC 5545, section 3.3).
enum ValueText {
  /// Reads one value, mended where that helps; what the type does not allow is `unreadable`.
  static func read(_ text: Substring, as type: ValueType, zone: String?) -> CalendarValue {
    if let value = exact(text, as: type, zone: zone) { return value }
    if type == .recurrence, let rule = RecurrenceRule(lenient: text) ?? VCalendarRule.rule(text) {
      return .recurrence(rule)
    }
    if let mended = ValueMend.mended(text, as: type),
      let value = exact(mended, as: type, zone: zone)
    {
      return value
    }
    return .unreadable(String(text), expected: type)
  }

  /// Reads one value as the type's grammar has it; nil for anything else.
  static func exact(_ text: Substring, as type: ValueType, zone: String?) -> CalendarValue? {
    switch type {
    case .text: .text(TextEscape.unescape(text))
    case .integer: Int(text).map { .integer($0) }
    case .float: float(text).map { .float($0) }
    case .boolean: boolean(text).map { .boolean($0) }
    case .date, .dateTime: CalendarTime(text: text, zone: zone).map { .time($0) }
    case .clock: clock(text)
    case .duration: CivilDuration(text).map { .duration($0) }
    case .period: CalendarPeriod(text: text, zone: zone).map { .period($0) }
    case .recurrence: RecurrenceRule(text).map { .recurrence($0) }
    case .utcOffset: utcOffset(text).map { .utcOffset($0) }
    case .uri, .uid, .xmlReference: .uri(String(text))
    case .calendarAddress: .calendarAddress(String(text))
    case .binary: Base64.decode(text.utf8).map { .binary($0) }
    }
  }

  static func write(_ value: CalendarValue) -> String {
    switch value {
    case .text(let text): TextEscape.escape(text)
    case .integer(let number): String(number)
    case .float(let number): decimal(number)
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    case .time(let time): time.text
    case .clock(let clock, let isUTC): clock.basic + (isUTC ? "Z" : "")
    case .duration(let duration): duration.description
    case .period(let period): period.text
    case .recurrence(let rule): rule.description
    case .utcOffset(let seconds): offsetText(seconds)
    case .uri(let text), .calendarAddress(let text), .raw(let text), .unreadable(let text, _): text
    case .binary(let bytes): Base64.encode(bytes)
    case .geo(let latitude, let longitude): "\(decimal(latitude));\(decimal(longitude))"
    case .fields(let fields): fields.map { TextEscape.escape($0) }.joined(separator: ";")
    }
  }

  /// `48.8566;2.3522`; a comma between the numbers is no GEO.
  static func geo(_ text: String) -> CalendarValue? {
    let halves = text.split(separator: ";", omittingEmptySubsequences: false)
    guard halves.count == 2, let latitude = float(halves[0]), let longitude = float(halves[1])
    else {
      return nil
    }
    return .geo(latitude: latitude, longitude: longitude)
  }

  private static func clock(_ text: Substring) -> CalendarValue? {
    let isUTC = text.utf8.last == UInt8(ascii: "Z")
    guard let clock = Clock(basic: Array((isUTC ? text.dropLast() : text).utf8)) else { return nil }
    return .clock(clock, isUTC: isUTC)
  }

  private static func boolean(_ text: Substring) -> Bool? {
    switch text.uppercased() {
    case "TRUE": true
    case "FALSE": false
    default: nil
    }
  }

  /// Digits with one point at most; neither exponents nor words, which `Double` would take.
  static func float(_ text: Substring) -> Double? {
    var digits = 0
    var points = 0
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "+"), UInt8(ascii: "-"): if index > 0 { return nil }
      default: return nil
      }
    }
    guard digits > 0, points <= 1 else { return nil }
    return Double(text.hasPrefix("+") ? text.dropFirst() : text)
  }

  /// A number with all its places, without exponent where it has none.
  static func exactDecimal(_ number: Double) -> String {
    let text = "\(number)"
    if text.contains("e") || !number.isFinite { return decimal(number) }
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A number without exponent, at most six places after the point, no trailing zeros.
  static func decimal(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "0" }
    let scaled = Int((abs(number) * 1_000_000).rounded())
    let sign = number < 0 && scaled > 0 ? "-" : ""
    let whole = "\(sign)\(scaled / 1_000_000)"
    var places = String(scaled % 1_000_000 + 1_000_000).dropFirst()
    while places.last == "0" { places.removeLast() }
    return places.isEmpty ? whole : "\(whole).\(places)"
  }

  /// `+0100`, `-003730`; `-0000` is no offset.
  static func utcOffset(_ text: some StringProtocol) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5 || bytes.count == 7,
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    func pair(_ index: Int) -> Int { Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30) }
    let second = bytes.count == 7 ? pair(5) : 0
    guard pair(1) < 24, pair(3) < 60, second < 60 else { return nil }
    let seconds = pair(1) * 3600 + pair(3) * 60 + second
    if bytes[0] == UInt8(ascii: "-") { return seconds == 0 ? nil : -seconds }
    return seconds
  }

  static func offsetText(_ seconds: Int) -> String {
    let clock = Clock(secondOfDay: abs(seconds)).basic
    return (seconds < 0 ? "-" : "+") + (clock.hasSuffix("00") ? String(clock.prefix(4)) : clock)
  }
}
