/// What a phrase of a pack builds; closed, so that a pack words meanings and never makes one.
///
/// The raw value is what stands after `phrases` in a pack.
public enum PhraseMeaning: String, Sendable, Hashable, CaseIterable {
  // Layer 1: from words and numbers
  /// One day, week, month, season, year …: each slot sets its field.
  case day
  /// Ten years: "les années 60", "the 1990s".
  case decade
  /// A quarter by its number: "T3 2026", "Q1".
  case quarter
  /// Day and month as two numbers that are none inside a longer expression: "2-15".
  case bareNumbers = "bare-numbers"
  /// A year that a sign beside it makes one: "FY26", "in 79 AD".
  case namedYear = "named-year"
  /// A day number without a month, for ranges and lists.
  case partialDay = "partial-day"
  /// So many units from the day of writing on: "dans trois jours".
  case later
  /// The same as the last day of a span that begins with the day of writing: "within nine months".
  case within
  /// So many units back: "il y a deux semaines".
  case ago
  /// So many units after the date named before: "deux jours plus tard".
  case afterPrevious = "after-previous"
  case beforePrevious = "before-previous"
  /// The coming or past so many units: "les trois prochains mois".
  case spanAhead = "span-ahead"
  case spanBack = "span-back"
  case clock
  /// A day or distance that is one only where nothing stands beside it: "the twelfth", "after a year".
  case dayAlone = "day-alone"
  case laterAlone = "later-alone"
  /// An hour without any sign, only where nothing goes on behind it: "at 7".
  case clockAlone = "clock-alone"
  /// A day that only a query means by its words: "sales in the year", "done on 5.12".
  case queryDay = "query-day"
  /// Minutes before the hour: "midi moins cinq", "quarter to nine".
  case clockBefore = "clock-before"
  /// Half of the hour before: "halb drei".
  case clockHalfBefore = "clock-half-before"

  // Layer 2: from days and clocks
  /// The first, third, last … of a unit or weekday inside a longer stretch: "premier lundi de mars".
  case nthOf = "nth-of"
  /// A day named by another and a distance: "le lendemain du 3 mai", "2 weeks after Easter".
  case dayAfter = "day-after"
  case dayBefore = "day-before"
  /// The weekday or feast nearest to a day: "the Sunday nearest 11 November".
  case nearestTo = "nearest-to"
  /// The week of a day: "la semaine du 6 octobre".
  case weekOf = "week-of"
  /// The days off around a feast or day: "le pont de l'Ascension", "Labor Day weekend".
  case weekendOf = "weekend-of"
  /// A weekday inside a week: "mardi de la semaine prochaine".
  case weekdayOfWeek = "weekday-of-week"
  /// A weekday and a week more: "lundi en huit".
  case weekdayLater = "weekday-later"
  /// A clock with the half of the day or the zone: "8 heures du soir", "20 h CET".
  case clockOf = "clock-of"

  // Layer 3
  case clockSpan = "clock-span"
  /// A span that custom puts in the evening: "un 5 à 7".
  case clockSpanEvening = "clock-span-evening"
  case clockFrom = "clock-from"
  case clockUntil = "clock-until"
  case clockAbout = "clock-about"
  /// Only a part of the day: "en soirée".
  case dayPart = "day-part"

  // Layer 4
  case clockList = "clock-list"
  /// One moment told in several zones: the first clock counts.
  case clockAbroad = "clock-abroad"
  /// A day with its clock.
  case moment
  /// The evening of the day of writing in one word: "tonight".
  case thisEvening = "this-evening"

  // Layer 5
  case dayRange = "day-range"
  case dayList = "day-list"
  /// "début mai à fin juin", "jusqu'au 3 mai": an open end.
  case from, until, after, before, since
  /// Around: "vers le 10 mai", "courant novembre".
  case about
  /// "du vendredi 5 à 18 h au dimanche 7 à 12 h".
  case momentRange = "moment-range"
  /// A length and its first day: "for three days from 5 May".
  case lasting

  // Layer 6
  /// Days and clocks: "du 16 au 21 mai, de 9 h à 18 h".
  case dated
  /// Several moments: "samedi 3 à 20 h et dimanche 4 à 17 h".
  case momentList = "moment-list"

  // Layer 7
  /// Each weekday named, or each unit.
  case every
  /// All weekdays from one to another: "du mardi au samedi".
  case everyRange = "every-range"
  /// The nth weekday of each month.
  case everyNth = "every-nth"
  /// Every so many units, "un jeudi sur deux".
  case everyFew = "every-few"

  // Layer 8
  /// A recurrence with its clocks, bounds, exceptions in any order.
  case bounded
  /// A length, which is no date: "pendant trois ans".
  case duration
  /// A stretch that looks like a date and is none: "place du 14-Juillet", "page 3/4".
  case noDate = "no-date"

  /// The pass in which its phrases are tried.
  public var layer: UInt8 {
    switch self {
    case .day, .decade, .quarter, .namedYear, .bareNumbers, .partialDay, .later, .within, .ago,
      .afterPrevious, .beforePrevious, .spanAhead, .spanBack,
      .clock, .clockBefore, .clockHalfBefore, .dayAlone, .laterAlone, .clockAlone, .queryDay:
      1
    case .nthOf, .dayAfter, .dayBefore, .nearestTo, .weekOf, .weekendOf, .weekdayLater, .clockOf: 2
    case .weekdayOfWeek, .clockSpan, .clockSpanEvening, .clockFrom, .clockUntil, .clockAbout,
      .dayPart:
      3
    case .clockList, .clockAbroad, .moment, .thisEvening, .duration, .noDate: 4
    case .dayRange, .dayList, .from, .until, .after, .before, .since, .about, .momentRange,
      .lasting:
      5
    case .dated, .momentList: 6
    case .every, .everyRange, .everyNth, .everyFew: 7
    case .bounded: 8
    }
  }

  public static let layers: ClosedRange<UInt8> = 1...8

  /// Whether it is a date only in certain surroundings, and never a part of another.
  public var isConditional: Bool {
    switch self {
    case .dayAlone, .laterAlone, .clockAlone, .queryDay: true
    default: false
    }
  }

  /// The slots that what it builds may fill.
  var fills: SlotSet {
    switch self {
    case .day, .decade, .quarter, .namedYear, .later, .within, .ago, .afterPrevious,
      .beforePrevious, .spanAhead, .spanBack, .nthOf, .dayAfter, .dayBefore, .nearestTo, .weekOf,
      .weekendOf, .weekdayOfWeek, .weekdayLater:
      SlotSet(.day, .anyDay, .days, .date)
    case .partialDay: SlotSet(.partialDay, .anyDay)
    case .clock, .clockBefore, .clockHalfBefore, .clockAbout, .clockOf: SlotSet(.clock, .clocks)
    case .clockSpan, .clockSpanEvening, .clockFrom, .clockUntil, .dayPart, .clockList,
      .clockAbroad:
      SlotSet(.clocks)
    case .moment, .thisEvening: SlotSet(.moment, .date)
    case .dayRange, .dayList, .about, .from, .until, .after, .before, .since, .lasting:
      SlotSet(.days, .date)
    case .momentRange, .dated, .momentList, .every, .everyRange, .everyNth, .everyFew, .bounded:
      SlotSet(.date)
    case .duration, .noDate, .bareNumbers, .dayAlone, .laterAlone, .clockAlone, .queryDay: []
    }
  }
}
