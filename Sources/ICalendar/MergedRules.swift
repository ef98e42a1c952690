public import CivilTime

/// The occurrences of several recurrence rules in one order, each moment once.
struct MergedRules {
  private var sequences: [RecurrenceSequence] = []
  private var heads: [LocalDateTime?] = []

  init(_ properties: [Property], _ clock: SeriesClock) {
    for property in properties {
      guard let rule = property.value.recurrence else { continue }
      var sequence = MergedRules.local(rule, clock).occurrences(from: clock.start.local)
      heads.append(sequence.next())
      sequences.append(sequence)
    }
  }

  /// The rule with its end on the wall clock of the start.
  static func local(_ rule: RecurrenceRule, _ clock: SeriesClock) -> RecurrenceRule {
    let timed = rule.timed(for: clock.start)
    return clock.zone.map { timed.localized(in: $0) } ?? timed
  }

  /// The earliest occurrence not yet passed.
  var first: LocalDateTime? { heads.compactMap(\.self).min() }

  /// Moves on to what comes after a moment.
  mutating func advance(past local: LocalDateTime) {
    for index in heads.indices {
      while let head = heads[index], head <= local { heads[index] = sequences[index].next() }
    }
  }

  /// Whether a moment is an occurrence; moments must be asked for in order.
  mutating func contain(_ local: LocalDateTime) -> Bool {
    var isFound = false
    for index in heads.indices {
      while let head = heads[index], head < local { heads[index] = sequences[index].next() }
      isFound = isFound || heads[index] == local
    }
    return isFound
  }
}

extension RecurrenceRule {
  /// The rule for a start of some form: an UNTIL that is a day ends a rule of date-times with that day's
  /// midnight, as other readers have it, and days have no hours (RFC 5545, section 3.3.10).
  public func timed(for start: CalendarTime) -> RecurrenceRule {
    var rule = self
    if start.isDay {
      rule.byHour = []
      rule.byMinute = []
      rule.bySecond = []
    } else if let until, until.clock == nil {
      rule.until = CivilPoint(day: until.day, clock: .midnight)
    }
    return rule
  }
}
