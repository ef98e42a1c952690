extension RecurrenceRule {
  /// What is wrong with the text of a rule.
  public enum Fault: Error, Sendable, Hashable {
    /// `FREQ` is missing or no word of RFC 5545.
    case badFrequency
    case unknownPart(String)
    case repeatedPart(String)
    /// The part's value cannot be read or lies outside its range.
    case badValue(part: String, value: String)
    /// `COUNT` and `UNTIL` in one rule.
    case countAndUntil
    /// A rule in another calendar (`RSCALE` of RFC 7529).
    case otherCalendar(String)
  }

  /// Reads `FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630`; nil when anything in it is wrong.
  public init?(_ text: some StringProtocol) {
    guard let rule = try? RecurrenceRule(parsing: text) else { return nil }
    self = rule
  }

  /// Reads the text form of RFC 5545, letters' case aside.
  public init(parsing text: some StringProtocol) throws(Fault) {
    self.init(.daily)
    var seen: Set<String> = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let equals = part.firstIndex(of: "=") else {
        if part.isEmpty { continue }
        throw .unknownPart(String(part))
      }
      let name = part[..<equals].uppercased()
      guard seen.insert(name).inserted else { throw .repeatedPart(name) }
      try read(name, part[part.index(after: equals)...].uppercased())
    }
    guard seen.contains("FREQ") else { throw .badFrequency }
    // RFC 7529, section 4.1: SKIP must not stand without RSCALE.
    if seen.contains("SKIP"), !seen.contains("RSCALE") { throw .unknownPart("SKIP") }
    if count != nil, until != nil { throw .countAndUntil }
    if byDay.contains(where: { $0.ordinal != 0 }), frequency < .monthly {
      throw .badValue(part: "BYDAY", value: byDay.map(\.description).joined(separator: ","))
    }
  }

  /// Reads what makes sense of a rule from a foreign file and passes over the rest.
  ///
  /// A part that cannot be read counts as absent, a number out of range too; of a part that stands twice
  /// the last holds; `COUNT` and `UNTIL` may both stand. Nil without a frequency, for rules in another
  /// calendar than the Gregorian, and for a `COUNT` or `INTERVAL` of 0, which other readers refuse or take
  /// for no rule at all.
  public init?(lenient text: some StringProtocol) {
    self.init(.daily)
    var parts: [(name: String, value: String)] = []
    for part in text.split(separator: ";") {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let name = String(part[..<equals].filter { !$0.isWhitespace }).uppercased()
      let value = String(part[part.index(after: equals)...].filter { !$0.isWhitespace })
        .uppercased()
      parts.removeAll { $0.name == name }
      parts.append((name, value))
    }
    for (name, value) in parts {
      if name == "COUNT" || name == "INTERVAL", Int(value) == 0 { return nil }
      do throws(Fault) { try read(name, value) } catch {
        switch error {
        case .badFrequency, .otherCalendar: return nil
        default: readItems(name, value)
        }
      }
    }
    guard parts.contains(where: { $0.name == "FREQ" }) else { return nil }
    // An ordinal counts within a month or year.
    if frequency < .monthly { byDay = byDay.map { WeekdayOrdinal($0.weekday) } }
  }

  /// The good items of a list with a bad one, and an `UNTIL` in extended form.
  private mutating func readItems(_ name: String, _ value: String) {
    guard name != "UNTIL" else {
      try? readUntil(value.filter { $0 != "-" && $0 != ":" })
      return
    }
    let good = value.split(separator: ",").filter { item in
      var probe = RecurrenceRule(.daily)
      return (try? probe.read(name, String(item))) != nil
    }
    byDay = name == "BYDAY" ? [] : byDay
    if !good.isEmpty { try? read(name, good.joined(separator: ",")) }
  }

  private mutating func read(_ name: String, _ value: String) throws(Fault) {
    switch name {
    case "FREQ":
      guard let word = Frequency.allCases.first(where: { $0.code == value }) else {
        throw .badFrequency
      }
      frequency = word
    case "INTERVAL": interval = try number(name, value, 1...Int(Int32.max))
    case "COUNT": count = try number(name, value, 1...Int(Int32.max))
    case "UNTIL": try readUntil(value)
    case "WKST":
      guard let day = Weekday(code: value) else { throw .badValue(part: name, value: value) }
      weekStart = day
    case "BYSECOND": bySecond = try numbers(name, value, 0...60)
    case "BYMINUTE": byMinute = try numbers(name, value, 0...59)
    case "BYHOUR": byHour = try numbers(name, value, 0...23)
    case "BYMONTH": byMonth = try numbers(name, value, 1...12)
    case "BYMONTHDAY": byMonthDay = try numbers(name, value, 1...31, signed: true)
    case "BYYEARDAY": byYearDay = try numbers(name, value, 1...366, signed: true)
    case "BYWEEKNO": byWeekNumber = try numbers(name, value, 1...53, signed: true)
    case "BYSETPOS": bySetPosition = try numbers(name, value, 1...366, signed: true)
    case "BYDAY":
      for item in value.split(separator: ",", omittingEmptySubsequences: false) {
        guard let day = WeekdayOrdinal(item) else {
          throw .badValue(part: name, value: String(item))
        }
        byDay.append(day)
      }
    case "RSCALE":
      if value != "GREGORIAN" { throw .otherCalendar(value) }
      skip = skip ?? .omit
    case "SKIP":
      guard let word = Skip.allCases.first(where: { $0.code == value }) else {
        throw .badValue(part: name, value: value)
      }
      skip = word
    default: throw .unknownPart(name)
    }
  }

  private mutating func readUntil(_ value: String) throws(Fault) {
    let bytes = Array(value.utf8)
    guard let day = Day(basic: bytes.prefix(8)) else {
      throw .badValue(part: "UNTIL", value: value)
    }
    if bytes.count == 8 {
      until = CivilPoint(day: day)
      return
    }
    isUntilUTC = bytes.last == UInt8(ascii: "Z")
    guard bytes[8] == UInt8(ascii: "T"), bytes.count == (isUntilUTC ? 16 : 15),
      let clock = Clock(basic: bytes[9..<15])
    else { throw .badValue(part: "UNTIL", value: value) }
    until = CivilPoint(day: day, clock: clock)
  }

  private func number(
    _ name: String, _ text: some StringProtocol, _ range: ClosedRange<Int>, signed: Bool = false
  ) throws(Fault) -> Int {
    guard let number = Int(text), range.contains(abs(number)), signed || number >= 0 else {
      throw .badValue(part: name, value: String(text))
    }
    return number
  }

  private func numbers(
    _ name: String, _ text: String, _ range: ClosedRange<Int>, signed: Bool = false
  ) throws(Fault) -> [Int] {
    var numbers: [Int] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      numbers.append(try number(name, item, range, signed: signed))
    }
    return numbers
  }
}

extension RecurrenceRule: CustomStringConvertible {
  /// The rule as a file holds it, its parts in RFC 5545's order with `UNTIL` and `COUNT` last.
  public var description: String {
    var parts = ["FREQ=\(frequency.code)"]
    if skip != nil { parts.insert("RSCALE=GREGORIAN", at: 0) }
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    func add(_ name: String, _ numbers: [Int]) {
      guard !numbers.isEmpty else { return }
      parts.append("\(name)=" + numbers.map { String($0) }.joined(separator: ","))
    }
    add("BYMONTH", byMonth)
    add("BYWEEKNO", byWeekNumber)
    add("BYYEARDAY", byYearDay)
    add("BYMONTHDAY", byMonthDay)
    if !byDay.isEmpty {
      parts.append("BYDAY=" + byDay.map(\.description).joined(separator: ","))
    }
    add("BYHOUR", byHour)
    add("BYMINUTE", byMinute)
    add("BYSECOND", bySecond)
    add("BYSETPOS", bySetPosition)
    if weekStart != .monday { parts.append("WKST=\(weekStart.code)") }
    if let skip { parts.append("SKIP=\(skip.code)") }
    if let count { parts.append("COUNT=\(count)") }
    if let until {
      let clock = until.clock.map { "T\($0.basic)\(isUntilUTC ? "Z" : "")" } ?? ""
      parts.append("UNTIL=\(until.day.basic)\(clock)")
    }
    return parts.joined(separator: ";")
  }
}

extension RecurrenceRule.WeekdayOrdinal: CustomStringConvertible {
  /// `2TU`, `-1FR`, `MO`.
  public var description: String { (ordinal == 0 ? "" : String(ordinal)) + weekday.code }

  /// Reads `2TU`, `+2TU`, `-1FR`, `MO`; ordinals run to 53 either way.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count >= 2, let weekday = Weekday(code: text.suffix(2)) else { return nil }
    let digits = text.dropLast(2)
    if digits.isEmpty {
      self.init(weekday)
      return
    }
    guard let ordinal = Int(digits), ordinal != 0, abs(ordinal) <= 53 else { return nil }
    self.init(weekday, ordinal: ordinal)
  }
}
