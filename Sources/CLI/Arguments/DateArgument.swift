import CivilTime

/// Reads the dates people type: ISO days, `15/01/2026`, today and tomorrow, and spans such as `2w`.
enum DateArgument {
  static func point(_ text: String, now: CivilPoint) -> CivilPoint? {
    if let point = CivilPoint(text) { return point }
    switch text.lowercased() {
    case "today", "aujourd’hui", "aujourd'hui": return CivilPoint(day: now.day)
    case "tomorrow", "demain": return CivilPoint(day: now.day + 1)
    case "yesterday", "hier": return CivilPoint(day: now.day - 1)
    case "now", "maintenant": return now
    default: break
    }
    let fields = text.split(separator: "/").map { Int($0) }
    guard fields.count == 3, let day = fields[0], let month = fields[1], let year = fields[2]
    else { return nil }
    return Day(year: year, month: month, dayOfMonth: day).map { CivilPoint(day: $0) }
  }

  /// The last day of a span that begins on a day: `7d`, `2w`, `1m`, `1y`; `j`, `s`, `a` in French.
  static func end(_ text: String, from day: Day) -> Day? {
    guard let unit = text.last, let count = Int(text.dropLast()), (1...10_000).contains(count)
    else { return nil }
    switch unit {
    case "d", "j": return day + (count - 1)
    case "w", "s": return day + (count * 7 - 1)
    case "m": return day.adding(months: count) - 1
    case "y", "a": return day.adding(months: count * 12) - 1
    default: return nil
    }
  }
}
