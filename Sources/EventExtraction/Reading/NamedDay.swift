import CivilTime

/// A day that the text has told, which a weekday alone behind it may mean.
struct NamedDay {
  var day: Day
  var block: Int
  var sentence: Int?
  /// It was told with its number: "le 27", "dimanche 27".
  var hasNumber = false
  /// It was told with its weekday: "dimanche 27".
  var hasWeekday = false
  /// It is what something was moved to: "reporté au 18 janvier".
  var isMove = false
}
