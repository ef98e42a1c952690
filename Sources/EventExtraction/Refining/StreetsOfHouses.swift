import LanguagePacks
import Places

/// Knows the street of a house that a text tells beside its name once and names again without it:
/// "à la galerie du Port … (galerie du Port, 12 quai Sud)".
struct StreetsOfHouses {
  private let findings: Findings
  private var streets: [[UInt64]: PlaceMention?] = [:]

  init(findings: Findings) {
    self.findings = findings
    for (index, street) in findings.mentions.enumerated().dropFirst()
    where street.kind == .address && street.number != nil {
      let house = findings.mentions[index - 1]
      guard house.kind == .venue,
        house.placeKind != .town || house.place?.name == street.place?.name,
        (0...2).contains(street.firstToken - house.endToken)
      else { continue }
      let key = key(of: house)
      guard let known = streets[key] else {
        streets[key] = .some(street)
        continue
      }
      if let known, known.street != street.street { streets[key] = .some(nil) }
    }
  }

  /// The street of a house named in full; nil where the text tells none or several.
  func street(of house: PlaceMention) -> PlaceMention? {
    guard !streets.isEmpty, house.kind == .venue, !house.isOnline, !house.isCommon,
      house.endToken - house.firstToken > 1
    else { return nil }
    return streets[key(of: house)] ?? nil
  }

  /// The words of the name without the article that opens a sentence: "Le théâtre Pergaud, 12 rue …".
  private func key(of house: PlaceMention) -> [UInt64] {
    let keys = findings.nameKeys(of: house)
    return findings.sense(.determiner, at: house.firstToken) == nil
      ? Array(keys) : Array(keys.dropFirst())
  }
}
