public import CivilTime

/// What a date expression is read from: the day of writing, the language's habits, what went before.
public struct DateContext: Sendable {
  /// Which year or week an under-specified date falls in.
  public enum Bias: String, Sendable, Hashable, CaseIterable {
    case nearest, future, past, both, text
    case referenceYear = "reference-year"
  }

  /// The day on which the text was written.
  public var reference: CivilPoint
  public var bias = Bias.nearest
  /// Year and month that a heading above gives ("Février 2026").
  public var heading: CivilPoint?
  /// The latest date resolved before this one, in reading order.
  public var previous: CivilPoint?
  /// The clause is in the past (-1) or the future (+1); 0 when it does not say.
  public var tense = 0
  /// 5/10 is May 10 in the United States.
  public var isMonthFirst = false
  /// "3:30" may be in the afternoon: people there count twelve hours.
  public var isTwelveHour = false
  /// IANA zone of the reader, where offsets matter.
  public var zone: String?

  public init(reference: CivilPoint) { self.reference = reference }
}
