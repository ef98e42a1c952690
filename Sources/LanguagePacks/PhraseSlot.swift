/// A gap of a phrase: the name of what may stand there; `monthNumber` is `<month-number>` in a pack.
///
/// Closed, so that a pack cannot ask for what the program does not know. The first group are *atoms*,
/// read from single words and numbers; the second are *items*, which other phrases have built before.
public enum PhraseSlot: UInt8, Sendable, Hashable, CaseIterable {
  /// 1 to 31 in digits or words, "1er", "3rd".
  case dayNumber
  /// 1 to 12 in digits.
  case monthNumber
  case month, weekday, season, holiday, direction, part, unit, meridiem
  /// Four digits, or in words where the pack has them.
  case year
  /// Two digits after a month: "12 mars 24", also "’24".
  case shortYear
  /// 0 to 24 in digits or words.
  case hour
  /// "midi", "minuit", "noon".
  case hourWord
  /// "quart", "half".
  case minuteWord
  /// 00 to 59 in digits (two of them) or words.
  case minute, second
  /// Three or four digits that are an hour and a minute: "0900", "1230".
  case compactTime
  /// Eight digits that are a year, a month and a day: "20260315".
  case compactDate
  /// Any whole number in digits or words.
  case number
  /// A number in digits only, as plain as it stands.
  case digits
  /// "premier", "3e", "last" (-1).
  case ordinal
  case dayPart
  case relativeDay
  /// "lendemain", "veille".
  case shiftDay
  case zone
  /// "Mondays", "montags".
  case weekdayHabit
  /// "daily", "weekends".
  case habit
  case zoneTown
  /// "IV" for April, in capitals and beside a number: "12-IV-2024".
  case romanMonth
  /// "nineties", "Neunziger".
  case decade
  /// Any hyphen, en or em dash.
  case dash

  case day
  /// A day that lacks its month: "3", "vendredi 5"; good only inside ranges and lists.
  case partialDay
  /// `day` or `partialDay`.
  case anyDay
  case clock
  /// One or several clocks: a session, a span, a list.
  case clocks
  /// A day with its clock.
  case moment
  /// Days without clocks: one, a range or a list.
  case days
  /// Anything built so far that has days.
  case date

  /// The slot a pack writes between angle brackets.
  init?(named name: String) {
    guard let slot = PhraseSlot.named[name] else { return nil }
    self = slot
  }

  private static let named = Dictionary(
    uniqueKeysWithValues: allCases.map { (PhraseSlot.hyphened("\($0)"), $0) })

  /// "monthNumber" as "month-number".
  private static func hyphened(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }

  /// Whether phrases fill it, and not a single word or number.
  @inlinable
  public var isItem: Bool { rawValue >= PhraseSlot.day.rawValue }

  /// The layer from which on phrases may use it; what a layer builds, the next one may use.
  var layer: UInt8 {
    switch self {
    case .day, .partialDay, .anyDay, .clock: 2
    case .clocks: 4
    case .moment: 5
    case .days: 6
    case .date: 7
    default: 1
    }
  }
}
