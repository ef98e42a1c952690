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
  /// The phrase of the pack that read it, or the rule that joined several.
  public var rule: String
  public var form: Form
  public var bound: Bound = .closed
  public var days: [StatedDay] = []
  /// Sessions of each day; a range over days has the first day's start and the last day's end.
  public var clocks: [StatedClock] = []
  @inlinable
  public var recurrence: RecurrenceRule? {
    get { recurrences.first }
    set { recurrences = newValue.map { [$0] } ?? [] }
  }
  /// Seldom one and never more: a rule is large, and most dates have none.
  @usableFromInline var recurrences: [RecurrenceRule] = []
  public var exceptions: [StatedDay] = []
  /// A recurrence that only usage tells from a single day: "le mardi de 18 h à 20 h".
  public var isHabit = false
  /// "vers le 10 mai", "courant novembre".
  public var isApproximate = false

  public init(
    begin: Int32, end: Int32, firstToken: Int32, endToken: Int32, rule: String, form: Form
  ) {
    self.begin = begin
    self.end = end
    self.firstToken = firstToken
    self.endToken = endToken
    self.rule = rule
    self.form = form
  }
}
