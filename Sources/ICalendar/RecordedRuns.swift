import CivilTime

/// Groups recorded clock changes into observances: a rule where years in a row follow one.
enum RecordedRuns {
  /// A rule must hold for so many years before it is written as one.
  private static let shortestRule = 3

  /// The observances that hold the changes from one moment to another.
  ///
  /// Runs are looked for in all changes, so that the same rule is written whatever part is needed.
  static func observances(
    _ changes: [Zone.RecordedChange], from begin: Int, through end: Int
  ) -> [TimeZoneComponent.Observance] {
    var groups: [Key: [LocalDateTime]] = [:]
    var order: [Key] = []
    for change in changes {
      let key = Key(before: change.before.offset, after: change.after)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(
        LocalDateTime(seconds: change.moment + change.before.offset))
    }
    let needed = begin...max(begin, end)
    return order.flatMap { key in
      observances(key, groups[key] ?? []) { needed.contains($0.seconds - key.before) }
    }
  }

  private struct Key: Hashable {
    var before: Int
    var after: LocalTimeType
  }

  private static func observances(
    _ key: Key, _ onsets: [LocalDateTime], where isNeeded: (LocalDateTime) -> Bool
  ) -> [TimeZoneComponent.Observance] {
    var found: [TimeZoneComponent.Observance] = []
    var index = 0
    while index < onsets.count {
      let first = onsets[index]
      let (ordinal, length) = longestRun(onsets[index...])
      if length < shortestRule {
        if isNeeded(first) {
          found.append(.init(onset: first, before: key.before, after: key.after))
        }
        index += 1
        continue
      }
      if onsets[index..<(index + length)].contains(where: isNeeded) {
        var rule = RecurrenceRule(.yearly)
        rule.byMonth = [first.day.month]
        rule.byDay = [.init(first.day.weekday, ordinal: ordinal)]
        let last = LocalDateTime(seconds: onsets[index + length - 1].seconds - key.before)
        rule.until = CivilPoint(day: last.day, clock: last.clock)
        rule.isUntilUTC = true
        found.append(.init(onset: first, before: key.before, after: key.after, rule: rule))
      }
      index += length
    }
    return found
  }

  /// The ordinal of the first onset's weekday in its month that most following years keep.
  private static func longestRun(
    _ onsets: ArraySlice<LocalDateTime>
  ) -> (ordinal: Int, length: Int) {
    guard let first = onsets.first else { return (0, 0) }
    var best = (ordinal: 0, length: 0)
    for ordinal in [-1, 1, 2, 3, 4] where has(first.day, ordinal) {
      var length = 0
      for onset in onsets {
        guard onset.day.year == first.day.year + length, onset.day.month == first.day.month,
          onset.clock == first.clock, onset.day.weekday == first.day.weekday,
          has(onset.day, ordinal)
        else { break }
        length += 1
      }
      if length > best.length { best = (ordinal, length) }
    }
    return best
  }

  /// Whether the day is the n-th, or with -1 the last, of its weekday in its month.
  private static func has(_ day: Day, _ ordinal: Int) -> Bool {
    ordinal > 0 ? (day.dayOfMonth - 1) / 7 + 1 == ordinal : (day + 7).month != day.month
  }
}
