import CivilTime
import LanguagePacks
import TemporalExpressions

/// Leaves a custom out of what takes place once: "comme chaque année, le dernier samedi avant Noël".
///
/// Read as a series the day of this year would come back on its number, which no such custom means.
struct CustomaryYear {
  let findings: Findings

  func leave(in readings: inout [[ResolvedDate]]) {
    for index in findings.dates.indices
    where findings.dates[index].recurrence?.frequency == .yearly {
      let first = findings.dates[index].firstToken
      guard first > 0, findings.isSmallWord(.as, at: first - 1) else { continue }
      for position in readings[index].indices { readings[index][position].recurrence = nil }
    }
  }
}
