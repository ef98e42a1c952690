public import EventExtraction
import LanguagePacks
import Places

/// A place on one line, as a reader expects it: venue, street, postal code and town.
public enum PlaceText {
  /// `Bioinnovation, 4 rue Charles Bried, 25000 Besançon`; nil when nothing is known.
  ///
  /// Where no town is known, the region's or country's name stands in.
  public static func line(_ place: EventPlace) -> String? {
    var town = place.town
    if let name = town, let code = place.postalCode { town = "\(code) \(name)" }
    var parts: [String] = []
    for part in [place.venue, place.address, town ?? areaName(place)] {
      guard let part, !part.isEmpty else { continue }
      let folded = TextFolding.folded(part)
      if !parts.contains(where: { TextFolding.folded($0) == folded }) { parts.append(part) }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The name of the smallest area that is known beyond the town.
  public static func areaName(_ place: EventPlace) -> String? {
    for code in [place.region, place.country] {
      guard let code, !code.isEmpty else { continue }
      return Gazetteer.shared.area(named: code)?.name ?? code
    }
    return nil
  }
}
