import CivilTime

/// The numbers at the head of a line that may be a day: "11.10", "05-07.12", "Me 13", "14 |".
struct LineHead {
  enum Format: Hashable {
    case dotted, slashed, bare
  }

  /// One day as it is written, its numbers not told apart yet.
  struct Numbers {
    var weekday: Weekday?
    var first: Int
    var second: Int?
    var year: Int?
  }

  var firstToken: Int32
  /// The first number, which a date of the pack's phrases may already cover.
  var numberToken: Int32
  var endToken: Int32
  var format: Format
  var days: [Numbers]
  /// The second day ends a stretch and is no day of its own.
  var isRange = false
  /// A number below ten is written with its zero.
  var isPadded = false
  /// A bar, colon, dash, tab or gap parts it from what follows.
  var isSetOff = false

  var hasWeekday: Bool { days.contains { $0.weekday != nil } }
}
