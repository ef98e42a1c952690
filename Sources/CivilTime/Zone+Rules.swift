extension Zone {
  /// A moment from which on the clocks show something else.
  public struct RecordedChange: Sendable, Hashable {
    public var moment: Int
    public var before: LocalTimeType
    public var after: LocalTimeType
  }

  /// Summer time as it comes every year from the last recorded change on.
  public struct YearlyRule: Sendable, Hashable {
    public var standard: LocalTimeType
    public var summer: LocalTimeType
    /// On the clock of `standard`.
    public var begin: YearlyChange
    /// On the clock of `summer`.
    public var end: YearlyChange
  }

  /// The clock in force before all recorded changes.
  public var initialType: LocalTimeType {
    changes.isEmpty && rule.summer != nil ? rule.type(at: 0) : initial
  }

  /// The changes that no yearly rule gives, in order; the last is the rule's first.
  public var recordedChanges: [RecordedChange] {
    var before = initialType
    return changes.map { change in
      defer { before = change.type }
      return RecordedChange(moment: change.moment, before: before, after: change.type)
    }
  }

  /// The rule for the time after the last recorded change; nil in a zone without summer time now.
  public var yearlyRule: YearlyRule? {
    rule.summer.map { summer in
      YearlyRule(
        standard: rule.standard, summer: summer.type, begin: summer.begin, end: summer.end)
    }
  }

  /// Whether the clock changes near a moment in a way no yearly rule states, as with Morocco's Ramadan.
  ///
  /// Calendar programs disagree about such zones; UTC is safe with all of them.
  public func isIrregular(near moment: Int) -> Bool {
    if yearlyRule != nil, let first = changes.last?.moment, first < Zone.irregularLimit {
      return false
    }
    return changes.contains { change in
      abs(change.moment - moment) < 366 * 86_400
        && change.type.offset != offset(at: change.moment - 1)
    }
  }

  /// The start of 2035: rules that begin later stand behind years of announced dates.
  private static let irregularLimit = 2_051_222_400
}

extension Zone {
  /// All changes of offset from one moment to another, recorded or by the yearly rule, in order.
  public func offsetChanges(from begin: Int, through end: Int) -> [RecordedChange] {
    guard begin <= end else { return [] }
    var found = recordedChanges.filter { $0.moment >= begin && $0.moment <= end }
    if let rule = yearlyRule {
      let since = max(begin, (changes.last?.moment ?? Int.min + 1) + 1)
      let years =
        LocalDateTime(seconds: since).day
        .year...max(
          LocalDateTime(seconds: since).day.year, LocalDateTime(seconds: end).day.year)
      for year in years {
        let first = RecordedChange(
          moment: rule.begin.local(in: year).seconds - rule.standard.offset,
          before: rule.standard, after: rule.summer)
        let second = RecordedChange(
          moment: rule.end.local(in: year).seconds - rule.summer.offset, before: rule.summer,
          after: rule.standard)
        let pair = first.moment < second.moment ? [first, second] : [second, first]
        found += pair.filter { $0.moment >= since && $0.moment <= end }
      }
    }
    return found.filter { $0.before.offset != $0.after.offset }
  }
}
