import CivilTime

/// Reads the lengths of time people type: `90m`, `2h`, `1h30`, or ISO 8601's `PT2H`.
enum DurationArgument {
  /// Nil for what is no length, or none above zero.
  static func duration(_ text: String) -> CivilDuration? {
    if text.hasPrefix("P") {
      return CivilDuration(text).flatMap { $0.isNegative || $0.isZero ? nil : $0 }
    }
    var seconds = 0
    var digits = ""
    var isAfterHours = false
    for character in text {
      if character.isASCII, character.isNumber, digits.count < 5 {
        digits.append(character)
        continue
      }
      guard let number = Int(digits) else { return nil }
      switch character {
      case "h": seconds += number * 3600
      case "m": seconds += number * 60
      default: return nil
      }
      isAfterHours = character == "h"
      digits = ""
    }
    if !digits.isEmpty {
      guard isAfterHours, let minutes = Int(digits) else { return nil }
      seconds += minutes * 60
    }
    return seconds > 0 ? CivilDuration(seconds: seconds) : nil
  }
}
