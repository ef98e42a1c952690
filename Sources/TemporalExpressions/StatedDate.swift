public import CivilTime

/// A stretch of text that names a time, taken apart as it is written.
public struct StatedDate: Sendable, Hashable {
  public enum Form: UInt8, Sendable, Hashable {
    /// One day, month, season …: `days` has one.
    case single
    /// From the first of `days` to the second.
    case range
    /// Each of `days`.
    case list
    /// `recurrence` says how often; `days` are its bounds when given.
    case recurrence
    /// No day at all: `clocks` only.
    case clockOnly
    /// A length: "pendant deux jours".
    case duration
  }

  /// Which end is open, when one is: "jusqu'au 27 février" has no start, "à partir du 2 mai" no end.
  public enum Bound: UInt8, Sendable, Hashable { case closed, until, from, before, after, since }

  /// UTF-8 byte offsets into the text.
  public var begin: Int32
  public var end: Int32
  public var firstToken: Int32
  public var endToken: Int32
  public var form: Form
  public var bound: Bound = .closed
  /// A recurrence that only usage tells from a single day: "le mardi de 18 h à 20 h".
  public var isHabit = false
  /// "vers le 10 mai", "courant novembre".
  public var isApproximate = false
  @usableFromInline var parts: Parts

  public init(
    begin: Int32, end: Int32, firstToken: Int32, endToken: Int32, rule: String, form: Form,
    days: [StatedDay] = [], clocks: [StatedClock] = []
  ) {
    self.begin = begin
    self.end = end
    self.firstToken = firstToken
    self.endToken = endToken
    self.form = form
    parts = Parts(rule: rule, days: days, clocks: clocks)
  }
}

// MARK: - What it is made of

extension StatedDate {
  /// The texts and lists of a date, held apart: dates are handed on dozens of times and made once.
  @usableFromInline
  final class Parts: Sendable {
    @usableFromInline let rule: String
    @usableFromInline let days: [StatedDay]
    @usableFromInline let clocks: [StatedClock]
    /// Seldom one and never more: a rule is large, and most dates have none.
    @usableFromInline let recurrences: [RecurrenceRule]
    @usableFromInline let exceptions: [StatedDay]

    init(
      rule: String, days: [StatedDay], clocks: [StatedClock], recurrences: [RecurrenceRule] = [],
      exceptions: [StatedDay] = []
    ) {
      self.rule = rule
      self.days = days
      self.clocks = clocks
      self.recurrences = recurrences
      self.exceptions = exceptions
    }
  }

  /// The phrase of the pack that read it, or the rule that joined several.
  @inlinable
  public var rule: String {
    get { parts.rule }
    set { amend(rule: newValue) }
  }

  @inlinable
  public var days: [StatedDay] {
    get { parts.days }
    set { amend(days: newValue) }
  }

  /// Sessions of each day; a range over days has the first day's start and the last day's end.
  @inlinable
  public var clocks: [StatedClock] {
    get { parts.clocks }
    set { amend(clocks: newValue) }
  }

  @inlinable
  public var recurrence: RecurrenceRule? {
    get { parts.recurrences.first }
    set { amend(recurrences: newValue.map { [$0] } ?? []) }
  }

  /// Asked far more often than what the rule is.
  @inlinable public var hasRecurrence: Bool { !parts.recurrences.isEmpty }

  @inlinable
  public var exceptions: [StatedDay] {
    get { parts.exceptions }
    set { amend(exceptions: newValue) }
  }

  /// The same date with other days and clocks.
  func with(days: [StatedDay], clocks: [StatedClock]) -> StatedDate {
    var date = self
    date.amend(days: days, clocks: clocks)
    return date
  }

  @usableFromInline
  mutating func amend(
    rule: String? = nil, days: [StatedDay]? = nil, clocks: [StatedClock]? = nil,
    recurrences: [RecurrenceRule]? = nil, exceptions: [StatedDay]? = nil
  ) {
    parts = Parts(
      rule: rule ?? parts.rule, days: days ?? parts.days, clocks: clocks ?? parts.clocks,
      recurrences: recurrences ?? parts.recurrences, exceptions: exceptions ?? parts.exceptions)
  }
}

extension StatedDate.Parts: Hashable {
  @usableFromInline
  static func == (left: StatedDate.Parts, right: StatedDate.Parts) -> Bool {
    left === right
      || left.rule == right.rule && left.days == right.days && left.clocks == right.clocks
        && left.recurrences == right.recurrences && left.exceptions == right.exceptions
  }

  @usableFromInline
  func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(days)
    hasher.combine(clocks)
  }
}
