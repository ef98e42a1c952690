import CivilTime
import LanguagePacks
import TemporalExpressions

/// Rows of a table that has a column for the day that was and one for the day that is.
extension ListingReader {
  /// Reads "Aladdin | 14 Nov 2020 | 3 Jan 2021 | 13 Nov 2021 | 2 Jan 2022" under "Show | Postponed from | to | New
  /// dates from | to": one event, moved.
  ///
  /// Where the cell of the new day holds none it has no new day yet.
  mutating func readMovedRow(_ line: Int, _ row: ListingTable.Row, titles parts: [Range<Int32>]) {
    let old = days(in: row.cells(.formerDate))
    let new = days(in: row.cells(.newDate))
    guard let day = new.first ?? old.first, !parts.isEmpty else { return }
    let first = drafts.count
    add(day: profiles[line], clocks: [], titles: parts, through: line + 1, days: [day])
    taken.formUnion(old + new)
    guard drafts.count == first + 1 else { return }
    drafts[first].event.status = .confirmed
    guard let was = span(old) else { return }
    guard let now = span(new) else {
      drafts[first].event.start = was.start
      drafts[first].event.end = was.end
      StateReader.set(.postponed, on: &drafts[first])
      return
    }
    drafts[first].event.start = now.start
    drafts[first].event.end = now.end
    guard was.start != now.start else { return }
    drafts[first].event.previousStart = was.start
    drafts[first].event.previousEnd = was.end
    drafts[first].event.status = .rescheduled
    drafts[first].event.rules.append("state: a row with its old day and its new one")
    drafts[first].hasStatedState = true
  }

  private func days(in cells: [Range<Int32>]) -> [Int] {
    cells.flatMap { cell in
      findings.dates(in: cell).filter {
        findings.dates[$0].days.contains { $0.dayOfMonth != nil } && !reading.resolved[$0].isEmpty
      }
    }
  }

  /// From the first day to the last that the cells name, or to the end of the first.
  private func span(_ dates: [Int]) -> (start: CivilPoint, end: CivilPoint?)? {
    guard let first = dates.first.flatMap({ reading.resolved[$0].first }), let start = first.start
    else { return nil }
    let last = dates.dropFirst().first.flatMap { reading.resolved[$0].first?.start }
    let end = last ?? first.end
    return (start, end.flatMap { $0.day > start.day ? $0 : nil } ?? first.end)
  }
}
