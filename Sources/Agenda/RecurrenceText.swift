import CivilTime

/// The text form of a recurrence rule in JSON: RFC 5545 (section 3.3.10), `UNTIL` in local time.
enum RecurrenceText {
  static func text(of rule: RecurrenceRule) -> String {
    var parts = ["FREQ=\(String(describing: rule.frequency).uppercased())"]
    if rule.interval != 1 { parts.append("INTERVAL=\(rule.interval)") }
    let days = rule.byDay.map { ($0.ordinal == 0 ? "" : "\($0.ordinal)") + $0.weekday.code }
    append(days, as: "BYDAY", to: &parts)
    for field in fields {
      append(rule[keyPath: field.path].map(String.init), as: field.name, to: &parts)
    }
    if rule.weekStart != .monday { parts.append("WKST=\(rule.weekStart.code)") }
    if let count = rule.count { parts.append("COUNT=\(count)") }
    if let until = rule.until {
      parts.append("UNTIL=\(until.description.filter { $0 != "-" && $0 != ":" })")
    }
    return parts.joined(separator: ";")
  }

  private static func append(_ values: [String], as name: String, to parts: inout [String]) {
    if !values.isEmpty { parts.append("\(name)=\(values.joined(separator: ","))") }
  }

  /// Reads what `text(of:)` writes, the parts in any order; nil when a part is none of RFC 5545's.
  static func rule(from text: String) -> RecurrenceRule? {
    var rule: RecurrenceRule?
    var rest: [(name: String, value: Substring)] = []
    for part in text.split(separator: ";") {
      let halves = part.split(separator: "=", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      let name = halves[0].uppercased()
      if name == "FREQ" {
        let frequency = RecurrenceRule.Frequency.allCases.first {
          String(describing: $0) == halves[1].lowercased()
        }
        rule = frequency.map { RecurrenceRule($0) }
      } else {
        rest.append((name, halves[1]))
      }
    }
    guard var rule else { return nil }
    for part in rest {
      guard apply(part.name, part.value, to: &rule) else { return nil }
    }
    return rule
  }

  private static func apply(
    _ name: String, _ value: Substring, to rule: inout RecurrenceRule
  ) -> Bool {
    switch name {
    case "INTERVAL":
      guard let interval = Int(value), interval > 0 else { return false }
      rule.interval = interval
    case "COUNT":
      guard let count = Int(value), count > 0 else { return false }
      rule.count = count
    case "UNTIL":
      guard let until = until(value) else { return false }
      rule.until = until
    case "WKST":
      guard let weekday = Weekday(code: value) else { return false }
      rule.weekStart = weekday
    case "BYDAY":
      rule.byDay = value.split(separator: ",").compactMap(weekdayOrdinal)
      return !rule.byDay.isEmpty
    default:
      guard let field = fields.first(where: { $0.name == name }) else { return false }
      let numbers = value.split(separator: ",").compactMap { Int($0) }
      rule[keyPath: field.path] = numbers
      return !numbers.isEmpty
    }
    return true
  }

  private static func weekdayOrdinal(_ text: Substring) -> RecurrenceRule.WeekdayOrdinal? {
    guard let weekday = Weekday(code: text.suffix(2)) else { return nil }
    let number = text.dropLast(2)
    if number.isEmpty { return .init(weekday) }
    return Int(number).map { .init(weekday, ordinal: $0) }
  }

  /// `20260630` or `20260630T193000`; a trailing `Z` is let through.
  private static func until(_ text: Substring) -> CivilPoint? {
    let digits = Array(text.utf8)
    guard digits.count >= 8,
      let year = number(digits[0..<4]), let month = number(digits[4..<6]),
      let day = number(digits[6..<8]), let date = Day(year: year, month: month, dayOfMonth: day)
    else { return nil }
    if digits.count == 8 { return CivilPoint(day: date) }
    guard digits.count >= 13, let hour = number(digits[9..<11]),
      let minute = number(digits[11..<13])
    else { return nil }
    let second = digits.count >= 15 ? number(digits[13..<15]) ?? 0 : 0
    return Clock(hour: hour, minute: minute, second: second).map {
      CivilPoint(day: date, clock: $0)
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  private static var fields: [(name: String, path: WritableKeyPath<RecurrenceRule, [Int]>)] {
    [
      ("BYSECOND", \.bySecond), ("BYMINUTE", \.byMinute), ("BYHOUR", \.byHour),
      ("BYMONTHDAY", \.byMonthDay), ("BYYEARDAY", \.byYearDay), ("BYWEEKNO", \.byWeekNumber),
      ("BYMONTH", \.byMonth), ("BYSETPOS", \.bySetPosition),
    ]
  }
}
