import Agenda
import Places

/// Reads what people type for "near": a place and a distance, `Besançon,50km`, `Québec, Canada, 30 km`.
enum CircleArgument {
  static func circle(_ text: String) throws(UsageError) -> EventCircle {
    guard let comma = text.lastIndex(of: ","),
      let kilometres = kilometres(text[text.index(after: comma)...])
    else {
      throw UsageError(
        .badValue(option: "--near", value: text, expected: ["Besançon,50km"]))
    }
    let name = String(text[..<comma])
    let gazetteer = Gazetteer.shared
    guard let place = gazetteer.place(describedBy: name),
      let circle = EventCircle(around: place, kilometres: kilometres)
    else {
      throw UsageError(.unknownPlace(name, nearest: gazetteer.suggestions(for: name, limit: 3)))
    }
    return circle
  }

  /// `50km`, `12.5 km`, `50` (kilometres), `800m`, `30mi`.
  private static func kilometres(_ text: Substring) -> Double? {
    let plain = text.lowercased().filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
    let number = plain.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    guard let value = Double(number), value > 0, value <= 20_100 else { return nil }
    switch plain.dropFirst(number.count) {
    case "", "km": return value
    case "mi": return value * 1.609344
    case "m": return value / 1000
    default: return nil
    }
  }
}
