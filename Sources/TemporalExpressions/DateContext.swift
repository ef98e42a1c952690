public import CivilTime
public import LanguagePacks

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
  /// The same of the verb nearest by, which decides between two weekdays.
  public var nearbyTense = 0
  /// Where nothing tells, a day to come is likelier than one that is as far behind.
  public var leansAhead = false
  /// 5/10 is May 10 in the United States.
  public var isMonthFirst = false
  /// "3:30" may be in the afternoon: people there count twelve hours.
  public var isTwelveHour = false
  /// "next Friday" is the one of the week to come.
  public var isNextWeekdayInNextWeek = false
  /// "this Friday" is to come, whatever the verb; « ce vendredi » may be over.
  public var isThisWeekdayAhead = false
  /// "13 December at midnight" is the day's beginning, as searches take it, and not its end.
  public var opensAtMidnight = false
  /// ISO 3166 code of the country whose holidays are meant.
  public var country = ""
  /// The span of days named before: "vendredi" after "du 10 au 12 juillet" lies in it.
  public var span: ClosedRange<Day>?
  /// IANA zone of the reader, where offsets matter.
  public var zone: String?

  public init(reference: CivilPoint) { self.reference = reference }

  /// The context of a text in a pack's language, written in a country or, where none is known, in
  /// the one its readers think of first.
  public init(reference: CivilPoint, habits: PackHabits, country: String? = nil) {
    self.reference = reference
    self.country = country ?? habits.country
    isMonthFirst = habits.monthFirst.contains(self.country)
    isTwelveHour = habits.isTwelveHour
    isNextWeekdayInNextWeek = habits.isNextWeekdayInNextWeek
    isThisWeekdayAhead = habits.isThisWeekdayAhead
  }
}
