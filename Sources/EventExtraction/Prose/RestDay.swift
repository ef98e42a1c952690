import CivilTime

/// The fixed public holidays, on which what is regular rests without being called off.
enum RestDay {
  /// Month and day of holidays of France, Belgium, Switzerland and Québec, and of those that English
  /// papers name.
  private static let days: Set<Int> = [
    0101, 0501, 0508, 0624, 0701, 0704, 0714, 0721, 0801, 0815, 1101, 1111, 1225, 1226,
  ]

  static func holds(_ day: Day) -> Bool { days.contains(day.month * 100 + day.dayOfMonth) }
}
