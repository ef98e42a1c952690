public import CivilTime

/// What a text says of a day, as far as it says it: nothing here is concluded.
public struct StatedDay: Sendable, Hashable {
  public var weekday: Weekday?
  public var dayOfMonth: Int?
  public var month: Int?
  /// All four digits; two-digit years are widened by the finder ("24" is 2024).
  public var year: Int?
  /// 1 spring to 4 winter.
  public var season: Int?
  public var quarter: Int?
  public var semester: Int?
  public var isoWeek: Int?
  /// A named day: its key in the holiday table ("easter", "ascension", "st-jean").
  public var holiday: String?
  /// Counted from an anchor: "demain" is +1 day, "dans quinze jours" +15, "la semaine prochaine" +1 week.
  public var offset: Offset?
  /// "début juin", "mi-mars", "fin septembre".
  public var part: Part?
  /// "prochain", "dernier", "ce".
  public var direction: Direction?
  /// The whole week, weekend, month … is meant when no finer field is set.
  public var unit: Unit?
  /// "le premier lundi de mars" is 1 with a weekday, "la dernière semaine de juin" -1 with a unit.
  public var ordinal: Int?
  /// "le 3 mai de l'an prochain": the year is told from the year of writing.
  public var yearDirection: Direction?
  /// What `ordinal` counts when it is no weekday.
  public var ordinalUnit: Unit?
  /// "les trois prochains mois": so many units on from the direction.
  public var count: Int?
  /// Day and month are both numbers of 12 or less: 5/10 is read by the country's order.
  public var isOrderOpen = false
  /// The month is a number.
  public var isInNumbers = false
  /// In the year of the day so far from the day of writing: "Thanksgiving in two years".
  public var yearOffset: Offset?
  /// "la semaine du 6 octobre": the week that holds the day the other fields name.
  public var isWeekOf = false
  /// "le pont de l'Ascension": the days off around the day the other fields name.
  public var isWeekendOf = false
  /// "le premier dimanche après Pâques": the nth such weekday behind the day the other fields name.
  public var laterWeekday: Weekday?
  public var laterOrdinal = 0
  /// Distances, in order, from the day the other fields name: "le lendemain du 3 mai".
  public var shifts: [Offset] = []

  public enum Unit: UInt8, Sendable, Hashable {
    case day, week, weekend, month, quarter, semester, season, year, hour, minute, second
    case decade, century, fortnight, workday
  }
  public enum Part: UInt8, Sendable, Hashable { case early, middle, late }
  public enum Direction: UInt8, Sendable, Hashable {
    case this, next, last, following, previous, upcoming, past
  }

  public struct Offset: Sendable, Hashable {
    public var count: Int
    public var unit: Unit
    /// From the date named before ("le lendemain") and not from the context date ("demain").
    public var isFromPreviousDate: Bool

    public init(count: Int, unit: Unit, isFromPreviousDate: Bool = false) {
      self.count = count
      self.unit = unit
      self.isFromPreviousDate = isFromPreviousDate
    }
  }

  public init() {}
}

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

  public init(start: Clock? = nil, end: Clock? = nil) {
    self.start = start
    self.end = end
  }
}

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
  public var recurrence: RecurrenceRule?
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
