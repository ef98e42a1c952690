/// The occurrences of a recurrence rule, in order, each computed when it is asked for.
///
/// Ends after `COUNT` occurrences, after `UNTIL`, with the year 9999, or when the rule matches never
/// again (`FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30`): the Gregorian calendar repeats every 400 years, so
/// as many periods without a match prove it. Below a day it takes 300,000 steps, each past all that
/// cannot match.
public struct RecurrenceSequence: Sequence, IteratorProtocol, Sendable {
  private let rule: RecurrenceRule
  private let start: LocalDateTime
  private let days: DayFilter
  private let clocks: ClockFilter
  private let last: LocalDateTime
  private var remaining: Int
  private var period: Int
  private var pending: [LocalDateTime] = []
  private var pendingIndex = 0
  private var previous: LocalDateTime?
  private var isDone = false

  init(rule: RecurrenceRule, start: LocalDateTime) {
    self.rule = rule
    self.start = start
    days = DayFilter(rule, start: start.day)
    clocks = ClockFilter(rule, start: start.clock)
    let end = LocalDateTime(day: Day(firstOfMonth: 1, year: 10_000)) + -1
    last =
      rule.until.map { until in
        LocalDateTime(day: until.day, clock: until.clock ?? Clock(secondOfDay: 86_399))
      }.map { Swift.min($0, end) } ?? end
    remaining = rule.count ?? Int.max
    isDone = !ClockFilter.canMatch(rule, start: start)
    switch rule.frequency {
    case .yearly: period = start.day.year
    case .monthly: period = start.day.year * 12 + start.day.month - 1
    case .weekly: period = Int(start.day.previous(rule.weekStart).number)
    case .daily: period = Int(start.day.number)
    case .hourly, .minutely, .secondly:
      period = floorDivide(start.seconds, rule.frequency.seconds).quotient
    }
  }

  public mutating func next() -> LocalDateTime? {
    guard remaining > 0 else { return nil }
    while pendingIndex == pending.count {
      guard !isDone else { return nil }
      fill()
    }
    let occurrence = pending[pendingIndex]
    guard occurrence <= last else {
      remaining = 0
      return nil
    }
    pendingIndex += 1
    // With SKIP=FORWARD a day may come out of two months.
    if occurrence == previous { return next() }
    previous = occurrence
    remaining -= 1
    return occurrence
  }

  /// Moves on to the next period that has occurrences, or ends.
  private mutating func fill() {
    pending.removeAll(keepingCapacity: true)
    pendingIndex = 0
    var steps = 0
    let interval = Swift.max(1, rule.interval)
    while pending.isEmpty {
      steps += 1
      guard steps <= rule.frequency.searchLimit, let first = firstDay, first <= last.day else {
        isDone = true
        return
      }
      if rule.frequency < .daily {
        if let skipped = nextMatchingPeriod(on: first) {
          let distance = skipped - period
          period += (distance + interval - 1) / interval * interval
          continue
        }
        expandClocks(on: first)
      } else {
        expandDays(from: first)
      }
      let (next, overflows) = period.addingReportingOverflow(
        rule.frequency == .weekly ? interval * 7 : interval)
      if overflows {
        isDone = true
        return
      }
      period = next
    }
  }

  /// The first day of the current period; nil when it lies beyond all years.
  private var firstDay: Day? {
    switch rule.frequency {
    case .yearly: period > 9999 ? nil : Day(firstOfMonth: 1, year: period)
    case .monthly:
      period > 9999 * 12 + 11 ? nil : Day(firstOfMonth: period % 12 + 1, year: period / 12)
    case .weekly, .daily: period > Int(Int32.max) ? nil : Day(number: Int32(clamping: period))
    case .hourly, .minutely, .secondly:
      period > 400_000_000_000 ? nil : LocalDateTime(seconds: period * rule.frequency.seconds).day
    }
  }

  private mutating func expandDays(from first: Day) {
    var matching: [Day] = []
    switch rule.frequency {
    case .yearly:
      let year = first.year
      for month in 1...12 { days.appendMatches(year: year, month: month, to: &matching) }
    case .monthly: days.appendMatches(year: first.year, month: first.month, to: &matching)
    case .weekly:
      for offset in 0..<7 where days.matches(first + offset) { matching.append(first + offset) }
    default: if days.matches(first) { matching.append(first) }
    }
    keep(matching)
  }

  /// Crosses a period's days with the rule's clocks, by position where `BYSETPOS` says so.
  private mutating func keep(_ matching: [Day]) {
    let times = clocks.clocks
    let total = matching.count * times.count
    if total == 0 { return }
    func moment(_ index: Int) -> LocalDateTime {
      LocalDateTime(day: matching[index / times.count], clock: times[index % times.count])
    }
    for index in positions(of: total) {
      let occurrence = moment(index)
      if occurrence >= start { pending.append(occurrence) }
    }
  }

  private mutating func expandClocks(on day: Day) {
    let times = clocks.clocks(in: period, of: rule.frequency)
    for index in positions(of: times.count) {
      let occurrence = LocalDateTime(day: day, clock: times[index])
      if occurrence >= start { pending.append(occurrence) }
    }
  }

  /// The positions of a period's set that `BYSETPOS` keeps, in order; all without it.
  private func positions(of total: Int) -> [Int] {
    guard !rule.bySetPosition.isEmpty else { return Array(0..<total) }
    let kept = rule.bySetPosition.map { $0 > 0 ? $0 - 1 : total + $0 }
    return Set(kept.filter { (0..<total).contains($0) }).sorted()
  }

  /// Where the search goes on when the current hour, minute or second cannot match; nil when it can.
  private func nextMatchingPeriod(on day: Day) -> Int? {
    let unit = rule.frequency.seconds
    let seconds = period * unit
    if !days.matches(day) {
      return Int((day + 1).number) * (86_400 / unit)
    }
    let clock = LocalDateTime(seconds: seconds).clock
    func next(_ length: Int) -> Int {
      (floorDivide(seconds, length).quotient + 1) * length / unit
    }
    if !clocks.hasHour(clock.hour) { return next(3600) }
    if unit < 3600, !clocks.hasMinute(clock.minute) { return next(60) }
    if unit == 1, !clocks.hasSecond(clock.second) { return period + 1 }
    return nil
  }
}

extension RecurrenceRule.Frequency: Comparable {
  public static func < (
    left: RecurrenceRule.Frequency, right: RecurrenceRule.Frequency
  ) -> Bool { left.rawValue < right.rawValue }

  /// How many periods make 400 years, the cycle of the calendar.
  fileprivate var searchLimit: Int {
    switch self {
    case .yearly: 400
    case .monthly: 4800
    case .weekly: 20_871
    case .daily: 146_097
    case .hourly, .minutely, .secondly: 300_000
    }
  }

  /// The length of the period for frequencies below a day.
  var seconds: Int {
    switch self {
    case .hourly: 3600
    case .minutely: 60
    default: 1
    }
  }
}
