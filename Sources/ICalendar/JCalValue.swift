import CivilTime
import JSON

/// Values in jCal's forms: extended dates, numbers, recurrence rules as objects (RFC 7265, 3.6).
enum JCalValue {
  /// The JSON values of a raw value; nil when it is not of its type.
  static func write(
    _ raw: String, as type: ValueType, shape: PropertyTable.Shape
  ) -> [JSONValue]? {
    switch shape {
    case .geo:
      guard case .geo(let latitude, let longitude)? = ValueText.geo(raw) else { return nil }
      let numbers = [number(latitude), number(longitude)].compactMap(\.self)
      return numbers.count == 2 ? [.array(numbers)] : nil
    case .fields:
      let fields = TextEscape.split(raw, at: ";").map {
        JSONValue.string(TextEscape.unescape($0))
      }
      return fields.count == 1 ? fields : [.array(fields)]
    case .list:
      let parts = TextEscape.split(raw, at: ",").compactMap { write($0, as: type) }
      let count = TextEscape.split(raw, at: ",").count
      return parts.count == count ? parts : nil
    case .single: return write(raw[...], as: type).map { [$0] }
    }
  }

  private static func write(_ text: Substring, as type: ValueType) -> JSONValue? {
    switch type {
    case .text: .string(TextEscape.unescape(text))
    case .integer: Int(text).map { .integer($0) }
    case .float: ValueText.float(text).flatMap(number)
    case .boolean:
      text == "TRUE" ? .bool(true) : text == "FALSE" ? .bool(false) : nil
    case .date, .dateTime: time(text).map { .string($0) }
    case .clock: clock(text).map { .string($0) }
    case .period: period(text)
    case .recurrence: RecurrenceRule(text).map { _ in rule(text) }
    case .utcOffset:
      ValueText.utcOffset(text).map { _ in .string(colons(in: text, from: 1)) }
    case .duration: CivilDuration(text).map { _ in .string(String(text)) }
    case .uri, .uid, .xmlReference, .calendarAddress, .binary: .string(String(text))
    }
  }

  /// A number that comes back from JSON with all its digits; nil for one too large.
  private static func number(_ number: Double) -> JSONValue? {
    abs(number) < 1e15 ? .number(number) : nil
  }

  /// A date or date-time in extended form: `2026-07-14T20:30:00Z`.
  private static func time(_ text: Substring) -> String? {
    guard let time = CalendarTime(text: text) else { return nil }
    switch time {
    case .day(let day): return day.description
    case .utc(let local): return "\(local.day)T\(colons(in: local.clock.basic[...], from: 0))Z"
    case .floating(let local), .zoned(let local, _):
      return "\(local.day)T\(colons(in: local.clock.basic[...], from: 0))"
    }
  }

  private static func clock(_ text: Substring) -> String? {
    let digits = text.hasSuffix("Z") ? text.dropLast() : text
    guard Clock(basic: Array(digits.utf8)) != nil else { return nil }
    return colons(in: digits, from: 0) + (text.hasSuffix("Z") ? "Z" : "")
  }

  private static func period(_ text: Substring) -> JSONValue? {
    guard let period = CalendarPeriod(text: text), let start = time(period.start.text[...]) else {
      return nil
    }
    switch period.end {
    case .duration(let duration): return .array([.string(start), .string(duration.description)])
    case .time(let end): return time(end.text[...]).map { .array([.string(start), .string($0)]) }
    }
  }

  /// The rule's parts in their order; numbers as numbers, lists as arrays.
  private static func rule(_ text: Substring) -> JSONValue {
    var members: [JSONValue.Member] = []
    for part in text.split(separator: ";") {
      let halves = part.split(separator: "=", maxSplits: 1)
      guard halves.count == 2 else { continue }
      let name = halves[0].lowercased()
      if name == "until" {
        members.append(.init(name, .string(time(halves[1]) ?? String(halves[1]))))
        continue
      }
      let values = halves[1].split(separator: ",").map { item in
        Int(item).map { JSONValue.integer($0) } ?? .string(String(item))
      }
      members.append(.init(name, values.count == 1 ? values[0] : .array(values)))
    }
    return .object(members)
  }

  /// Digits in pairs with colons between, from a place on: `203000` to `20:30:00`.
  private static func colons(in text: Substring, from first: Int) -> String {
    var result = ""
    for (index, character) in text.enumerated() {
      if index > first, (index - first) % 2 == 0 { result.append(":") }
      result.append(character)
    }
    return result
  }

  /// A JSON value as a file has it.
  static func read(
    _ value: JSONValue, as type: ValueType, shape: PropertyTable.Shape
  ) -> String {
    if let parts = value.array {
      if type == .period {
        return parts.compactMap(\.string).map(basic).joined(separator: "/")
      }
      let separator = ";"
      return parts.map { read($0, as: type, shape: .single) }.joined(separator: separator)
    }
    switch value {
    case .integer(let number): return String(number)
    case .number(let number): return ValueText.exactDecimal(number)
    case .bool(let flag): return flag ? "TRUE" : "FALSE"
    case .object(let members):
      let text = rule(members)
      return type == .recurrence ? text : read(.string(text), as: type, shape: shape)
    case .string(let text):
      switch type {
      case .text: return TextEscape.escape(text)
      case .date, .dateTime, .clock: return basic(text)
      case .utcOffset: return text.filter { $0 != ":" }
      case .period:
        return text.split(separator: "/").map { basic(String($0)) }.joined(separator: "/")
      default: return text
      }
    case .null, .array: return ""
    }
  }

  /// A date or clock without hyphens and colons; durations as they are.
  private static func basic(_ text: String) -> String {
    text.hasPrefix("P") || text.hasPrefix("-P") || text.hasPrefix("+P")
      ? text : text.filter { $0 != "-" && $0 != ":" }
  }

  private static func rule(_ members: [JSONValue.Member]) -> String {
    members.map { member in
      let values = (member.value.array ?? [member.value]).map { value in
        value.integer.map { String($0) } ?? value.string ?? ""
      }
      let text = values.joined(separator: ",")
      return "\(member.name.uppercased())=\(member.name == "until" ? basic(text) : text)"
    }.joined(separator: ";")
  }
}
