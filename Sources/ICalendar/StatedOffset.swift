import CivilTime

/// Zones whose name tells their offset: `UTC+2`, `GMT-0500`, `+01:00`, and the names that Windows shows,
/// `(UTC+01:00) Amsterdam, Berlin, Bern`.
enum StatedOffset {
  /// The zone of a city the name tells, where its offset agrees; else the fixed offset; nil for a name
  /// without one.
  static func zone(named name: String) -> Zone? {
    if name.isEmpty { return nil }
    var text = name[...]
    var places: Substring?
    if text.hasPrefix("("), let close = text.firstIndex(of: ")") {
      places = text[text.index(after: close)...]
      text = text[text.index(after: text.startIndex)..<close]
    }
    for prefix in ["UTC", "GMT"] where text.uppercased().hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
      if text.isEmpty, places == nil { return nil }
      break
    }
    guard let offset = offset(text) else { return nil }
    if let places, let zone = city(places, offset) { return zone }
    return Zone(name: name, initial: LocalTimeType(abbreviation: "", offset: offset), changes: [])
  }

  /// `+2`, `-05:00`, `+0530`, `+01.00`; nothing is Greenwich.
  private static func offset(_ text: Substring) -> Int? {
    if text.isEmpty { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    var digits = text.dropFirst().filter { $0 != ":" && $0 != "." }
    if digits.utf8.count <= 2 { digits += "00" }
    guard (3...4).contains(digits.utf8.count), let number = Int(digits), number / 100 <= 14,
      number % 100 < 60
    else { return nil }
    let seconds = number / 100 * 3600 + number % 100 * 60
    return sign == "-" ? -seconds : seconds
  }

  /// More than Windows names for one zone.
  private static let mostPlaces = 8

  private static func city(_ places: Substring, _ offset: Int) -> Zone? {
    let names = Zone.names
    for part in places.split(whereSeparator: { $0 == "," || $0 == "/" }).prefix(mostPlaces) {
      let place = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      let american = " Time (US & Canada)"
      if place.hasSuffix(american),
        let zone = Zone(windowsName: place.dropLast(american.count) + " Standard Time")
      {
        return zone
      }
      let leaf = "/" + place.replacing(" ", with: "_")
      guard leaf.utf8.count > 3, let name = names.first(where: { $0.hasSuffix(leaf) }),
        let zone = Zone(named: name),
        [standardWinter, standardSummer].contains(where: { zone.offset(at: $0) == offset })
      else { continue }
      return zone
    }
    return nil
  }

  /// January and July 2026, one of which is standard time in each half of the world.
  private static let standardWinter = 1_768_435_200
  private static let standardSummer = 1_784_073_600
}
