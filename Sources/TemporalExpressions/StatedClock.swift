public import CivilTime

/// A time of day as stated: one clock, or a span of two; "dès 19 h" has a start, "jusqu'à 18 h" an end.
public struct StatedClock: Sendable, Hashable {
  public var start: Clock?
  public var end: Clock?
  /// The end is on a later day: "de 19h30 à 3h00", "24 h".
  public var endDayOffset = 0
  /// "vers 20 h".
  public var isApproximate = false
  /// Only a part of the day is named: "en soirée", "le matin".
  public var dayPart: DayPart?
  /// 1 where only the hour was written ("20h"), so that precision is hour.
  public var isHourOnly = false
  /// Nothing but a number was written: "de 5 à 7"; good only beside a day.
  public var isBare = false
  /// The hour was written with its zero, as people who count twenty-four hours do: "03:30".
  public var isPadded = false
  /// The start is on the day after: "minuit", "24 h".
  public var startDayOffset = 0
  /// "am", "p.m.", "du soir": the half of the day was written.
  public var isHalfStated = false
  /// "am" or "pm" stands beside it.
  public var hasMeridiem = false
  /// A span that begins with nothing but a number: "13 à 22 h" may end a date.
  public var startsBare = false
  /// Neither sign nor half of the day: whoever counts twelve hours says "at five" of the afternoon.
  public var isHalfOpen = false
  /// "à partir de 10 h" and "jusqu'à 18 h": the other end stays open.
  public var bound = StatedDate.Bound.closed
  /// An IANA zone or fixed offset named beside it ("heure de Paris", "HNE").
  public var zone: String?

  public enum DayPart: UInt8, Sendable, Hashable {
    case morning, noon, afternoon, evening, night
  }

  /// "le matin" with no hour.
  var isDayPartAlone: Bool { dayPart != nil && start == nil && end == nil }

  public init(start: Clock? = nil, end: Clock? = nil) {
    self.start = start
    self.end = end
  }
}
