import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Hours of one moment in the zones of several towns: "10:00 Montréal | 14:00 London | 15:00 Paris".
struct ZoneHours {
  let findings: Findings

  private static let longest = 16

  /// Whether each stretch has one hour and one town, and no two of the towns are of one zone.
  func areOneMoment(_ stretches: [Range<Int32>]) -> Bool {
    guard stretches.count > 1 else { return false }
    var zones: Set<String> = []
    for stretch in stretches {
      let towns = findings.mentions(in: stretch).compactMap {
        findings.mentions[$0].place?.timezone
      }
      let hours = findings.dates(in: stretch).filter { !findings.dates[$0].clocks.isEmpty }
      guard stretch.count <= ZoneHours.longest, hours.count == 1, towns.count == 1 else {
        return false
      }
      zones.insert(towns[0])
    }
    return zones.count == stretches.count
  }
}
