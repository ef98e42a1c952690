import CivilTime

/// Reads the recurrence rules of vCalendar 1.0, as `W2 TU TH #4` or `MP1 1+ FR 20261224T000000Z`.
///
/// The format of 1996 counts periods where RFC 5545 counts occurrences: `W1 TU TH #5` are five weeks, ten
/// occurrences. A rule that states no end is for two periods, `#0` is for ever. What RFC 5545 has no words
/// for, such as clocks that are no grid or a rule within a rule, is not read.
struct VCalendarRule {
  private var rule: RecurrenceRule
  private let kind: Substring
  /// The occurrences in one period.
  private var perPeriod = 0
  private var periods: Int? = 2
  /// The ordinals that the weekdays to come have (`1+ 2-`), and whether a weekday has used them.
  private var ordinals: [Int] = []
  private var areUsed = false
  private var clocks: [Clock] = []

  /// The rule in terms of RFC 5545; nil for a text that is no such rule.
  static func rule(_ text: Substring) -> RecurrenceRule? {
    let words = text.uppercased().split { $0 == " " || $0 == "\t" }
    guard let head = words.first, var reader = VCalendarRule(head) else { return nil }
    for word in words.dropFirst() where !reader.take(word) { return nil }
    return reader.finished
  }

  private init?(_ head: Substring) {
    kind = head.prefix { $0.isLetter }
    guard let interval = Int(head.dropFirst(kind.count)), (1...9_999).contains(interval) else {
      return nil
    }
    switch kind {
    case "D": rule = RecurrenceRule(.daily)
    case "W": rule = RecurrenceRule(.weekly)
    case "MP", "MD": rule = RecurrenceRule(.monthly)
    case "YM", "YD": rule = RecurrenceRule(.yearly)
    default: return nil
    }
    rule.interval = interval
  }

  private var finished: RecurrenceRule? {
    var rule = rule
    if !clocks.isEmpty {
      let hours = Set(clocks.map(\.hour)).sorted()
      let minutes = Set(clocks.map(\.minute)).sorted()
      guard hours.count * minutes.count == Set(clocks).count else { return nil }
      rule.byHour = hours
      rule.byMinute = minutes
    }
    if let periods, rule.until == nil {
      rule.count = periods * max(1, perPeriod) * max(1, Set(clocks).count)
    }
    return rule
  }

  /// False for a word that has no place in the rule.
  private mutating func take(_ word: Substring) -> Bool {
    // A `$` marks where the last period ends.
    let word = word.last == "$" ? word.dropLast() : word
    if word.first == "#" {
      guard let number = Int(word.dropFirst()), (0...99_999).contains(number) else { return false }
      periods = number == 0 ? nil : number
      return true
    }
    if word.utf8.count >= 8 { return takeEnd(word) }
    switch kind {
    case "W" where Weekday(code: word) != nil, "MP": return takeWeekday(word)
    case "D", "W": return takeClock(word)
    case "MD": return takeDay(word)
    case "YM": return take(word, from: 1...12, to: \.byMonth)
    default: return take(word, from: 1...366, to: \.byYearDay)
    }
  }

  private mutating func takeEnd(_ word: Substring) -> Bool {
    guard let end = CalendarTime(text: word) else { return false }
    let day = end.local.day
    rule.until =
      end.isDay ? CivilPoint(day: day) : CivilPoint(day: day, clock: end.local.clock)
    rule.isUntilUTC = end.isUTC
    return true
  }

  private mutating func takeWeekday(_ word: Substring) -> Bool {
    guard let weekday = Weekday(code: word) else { return takeOrdinal(word) }
    areUsed = true
    let found = ordinals.isEmpty ? [0] : ordinals
    perPeriod += found.count
    rule.byDay += found.map { RecurrenceRule.WeekdayOrdinal(weekday, ordinal: $0) }
    return kind == "W" || !ordinals.isEmpty
  }

  /// `1+` from a month's beginning, `2-` from its end.
  private mutating func takeOrdinal(_ word: Substring) -> Bool {
    guard let ordinal = signed(word), (1...5).contains(abs(ordinal)) else { return false }
    if areUsed { ordinals = [] }
    areUsed = false
    ordinals.append(ordinal)
    return true
  }

  private mutating func takeDay(_ word: Substring) -> Bool {
    guard let day = word == "LD" ? -1 : signed(word), (1...31).contains(abs(day)) else {
      return false
    }
    rule.byMonthDay.append(day)
    perPeriod += 1
    return true
  }

  private mutating func take(
    _ word: Substring, from range: ClosedRange<Int>,
    to part: WritableKeyPath<RecurrenceRule, [Int]>
  ) -> Bool {
    guard let number = Int(word), range.contains(number) else { return false }
    rule[keyPath: part].append(number)
    perPeriod += 1
    return true
  }

  private mutating func takeClock(_ word: Substring) -> Bool {
    guard word.utf8.count == 4, let number = Int(word), number >= 0,
      let clock = Clock(hour: number / 100, minute: number % 100)
    else { return false }
    clocks.append(clock)
    return true
  }

  /// A number with its sign behind it.
  private func signed(_ word: Substring) -> Int? {
    switch word.last {
    case "+": Int(word.dropLast())
    case "-": Int(word.dropLast()).map { -$0 }
    default: Int(word)
    }
  }
}
