/// The BY parts of a rule that pick hours, minutes and seconds.
struct ClockFilter: Sendable {
  /// Each day's clocks, in order, for frequencies of a day and longer.
  let clocks: [Clock]
  private let hours: UInt32
  private let minutes: UInt64
  private let seconds: UInt64
  private let minuteList: [Int]
  private let secondList: [Int]

  init(_ rule: RecurrenceRule, start: Clock) {
    hours = UInt32(truncatingIfNeeded: ClockFilter.mask(rule.byHour, below: 24))
    minutes = ClockFilter.mask(rule.byMinute, below: 60)
    seconds = ClockFilter.mask(rule.bySecond, below: 60)
    let hourList = rule.byHour.isEmpty ? [start.hour] : ClockFilter.ordered(rule.byHour, below: 24)
    let minuteList =
      rule.byMinute.isEmpty ? [start.minute] : ClockFilter.ordered(rule.byMinute, below: 60)
    let secondList =
      rule.bySecond.isEmpty ? [start.second] : ClockFilter.ordered(rule.bySecond, below: 60)
    self.minuteList = minuteList
    self.secondList = secondList
    guard rule.frequency >= .daily else {
      clocks = []
      return
    }
    var clocks: [Clock] = []
    for hour in hourList {
      for minute in minuteList {
        for second in secondList {
          clocks.append(Clock(secondOfDay: hour * 3600 + minute * 60 + second))
        }
      }
    }
    self.clocks = clocks
  }

  func hasHour(_ hour: Int) -> Bool { hours == 0 || hours & 1 << UInt32(hour) != 0 }
  func hasMinute(_ minute: Int) -> Bool { minutes == 0 || minutes & 1 << UInt64(minute) != 0 }
  func hasSecond(_ second: Int) -> Bool { seconds == 0 || seconds & 1 << UInt64(second) != 0 }

  /// The clocks within one hour, minute or second, counted in such periods since 1970.
  func clocks(in period: Int, of frequency: RecurrenceRule.Frequency) -> [Clock] {
    let begin = floorDivide(period * frequency.seconds, 86_400).rest
    switch frequency {
    case .hourly:
      return minuteList.flatMap { minute in
        secondList.map { Clock(secondOfDay: begin + minute * 60 + $0) }
      }
    case .minutely: return secondList.map { Clock(secondOfDay: begin + $0) }
    default: return [Clock(secondOfDay: begin)]
    }
  }

  /// Whether steps below a day ever reach a clock that the rule names.
  ///
  /// From the start, steps reach the clocks that differ by multiples of the greatest common divisor of
  /// step and day: `FREQ=SECONDLY;INTERVAL=2;BYSECOND=1` never matches from an even second on.
  static func canMatch(_ rule: RecurrenceRule, start: LocalDateTime) -> Bool {
    guard rule.frequency < .daily else { return true }
    let unit = rule.frequency.seconds
    let divisor = greatestCommonDivisor(max(1, rule.interval) % 86_400 * unit % 86_400, 86_400)
    let first = Int(start.clock.secondOfDay) / unit * unit
    let hours = rule.byHour.isEmpty ? Array(0..<24) : rule.byHour
    let minutes = unit == 3600 ? [0] : rule.byMinute.isEmpty ? Array(0..<60) : rule.byMinute
    let seconds = unit > 1 ? [0] : rule.bySecond.isEmpty ? Array(0..<60) : rule.bySecond
    for hour in hours {
      for minute in minutes {
        for second in seconds
        where second < 60 && (hour * 3600 + minute * 60 + second - first) % divisor == 0 {
          return true
        }
      }
    }
    return false
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (a, b) = (right, left)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  private static func mask(_ values: [Int], below limit: Int) -> UInt64 {
    values.reduce(0) { (0..<limit).contains($1) ? $0 | 1 << UInt64($1) : $0 }
  }

  private static func ordered(_ values: [Int], below limit: Int) -> [Int] {
    Set(values.filter { (0..<limit).contains($0) }).sorted()
  }
}
