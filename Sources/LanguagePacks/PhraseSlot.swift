/// A gap of a phrase: the name of what may stand there, written `<month>` in a pack.
///
/// Closed, so that a pack cannot ask for what the program does not know. The first group is read
/// from single words and numbers, the second is what other phrases have built before.
public enum PhraseSlot: String, Sendable, Hashable, CaseIterable {
  /// 1 to 31 in digits or words, "1er", "3rd".
  case dayNumber = "day-number"
  /// 1 to 12 in digits.
  case monthNumber = "month-number"
  case month, weekday, season, holiday, direction, part, unit, meridiem
  /// Four digits, or in words where the pack has them.
  case year
  /// Two digits after a month: "12 mars 24", also "’24".
  case shortYear = "short-year"
  /// 0 to 24 in digits or words.
  case hour
  /// "midi", "minuit", "noon".
  case hourWord = "hour-word"
  /// "quart", "half".
  case minuteWord = "minute-word"
  /// 00 to 59 in digits (two of them) or words.
  case minute, second
  /// Three or four digits that are an hour and a minute: "0900", "1230".
  case compactTime = "compact-time"
  /// Any whole number in digits or words.
  case number
  /// A number in digits only, as plain as it stands.
  case digits
  /// "premier", "3e", "last" (-1).
  case ordinal
  case dayPart = "day-part"
  case relativeDay = "relative-day"
  /// "lendemain", "veille".
  case shiftDay = "shift-day"
  case zone
  /// "Mondays", "montags".
  case weekdayHabit = "weekday-habit"
  /// "daily", "weekends".
  case habit
  case zoneTown = "zone-town"
  /// Any hyphen, en or em dash.
  case dash

  case day
  /// A day that lacks its month: "3", "vendredi 5"; good only inside ranges and lists.
  case partialDay = "partial-day"
  /// `day` or `partial-day`.
  case anyDay = "any-day"
  case clock
  /// One or several clocks: a session, a span, a list.
  case clocks
  /// A day with its clock.
  case moment
  /// Days without clocks: one, a range or a list.
  case days
  /// Anything built so far that has days.
  case date

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

  public var index: Int { Int(bit) }

  /// Its place among all slots, for sets kept as bits.
  public var bit: UInt8 { PhraseSlot.bits[self] ?? 0 }

  private static let bits: [PhraseSlot: UInt8] = {
    var bits: [PhraseSlot: UInt8] = [:]
    for (index, slot) in allCases.enumerated() { bits[slot] = UInt8(index) }
    return bits
  }()
}
