import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

extension ListingReader {
  /// Reads the rows below a head row; the first line after them, or nil when the line heads none.
  mutating func readTable(from index: Int) -> Int? {
    guard isRow(index), let table = ListingTable(head: profiles[index].tokens, in: findings) else {
      return nil
    }
    isInTable = true
    defer { isInTable = false }
    var line = index + 1
    var day: Int?
    while line < profiles.count, isRow(line),
      findings.sameSection(profiles[line].block, profiles[index].block)
    {
      if let row = table.row(profiles[line].tokens) {
        if !days(of: line, row).isEmpty { day = line }
        readRow(line, row, of: table, day: day)
      }
      line += 1
    }
    return line > index + 1 ? line : nil
  }

  private func isRow(_ index: Int) -> Bool {
    let block = findings.article.blocks[profiles[index].block]
    return block.kind == .tableRow
  }

  private mutating func readRow(
    _ line: Int, _ row: ListingTable.Row, of table: ListingTable, day: Int?
  ) {
    let days = days(of: line, row)
    guard let day = days.isEmpty ? day : line else { return }
    var parts = row.cells(.title).filter { !isDetail($0) }.prefix(1).map(cut)
    if parts.isEmpty, !table.namesTitles {
      parts = row.unlabelled.filter {
        !isDetail($0) && !isPlace($0) && findings.dates(in: $0).isEmpty
      }
      .prefix(1).map { $0 }
    }
    if parts.isEmpty { parts = row.cells(.title).filter { hasWord($0) }.prefix(1).map(cut) }
    if table.tellsMoves { return readMovedRow(line, row, titles: parts) }
    let isBorrowed = parts.isEmpty
    if isBorrowed { parts = titleOverTable(line) }
    let clocks = row.cells(.time).flatMap { cell in
      findings.dates(in: cell).filter { findings.dates[$0].form == .clockOnly }
    }
    let first = drafts.count
    add(
      day: profiles[day], clocks: clocks.isEmpty ? ownClocks(profiles[line]) : clocks,
      titles: parts, through: line + 1, at: day == line ? nil : line,
      days: day == line ? days : nil)
    if isBorrowed {
      for index in first..<drafts.count {
        drafts[index].event.title = titles.singular(drafts[index].event.title)
      }
    }
    // A column "Départ" may hold hours.
    let places = row.cells(.place).filter { cell in
      hasWord(cell) && findings.date(at: cell.lowerBound) == nil
    }
    guard let place = places.first else { return }
    for index in first..<drafts.count where drafts[index].venueBesideTown == nil {
      if !isTown(place) { drafts[index].venueBesideTown = place }
    }
  }

  /// The days of a row; a weekday in another column than that of the dates is a remark.
  private func days(of line: Int, _ row: ListingTable.Row) -> [Int] {
    let cells = row.cells(.date)
    return profiles[line].days.filter { date in
      findings.dates[date].days.contains { $0.dayOfMonth != nil }
        || cells.isEmpty && row.cells(.other).allSatisfy { !holds($0, date) }
        || cells.contains { holds($0, date) }
    }
  }

  private func holds(_ cell: Range<Int32>, _ date: Int) -> Bool {
    cell.contains(findings.dates[date].firstToken)
  }

  /// A title cell up to the state that stands in it.
  private func cut(_ cell: Range<Int32>) -> Range<Int32> {
    let states = findings.senses(.stateCue, in: cell)
    guard let state = states.first, state.firstToken > cell.lowerBound else { return cell }
    return cell.lowerBound..<state.firstToken
  }

  private func hasWord(_ cell: Range<Int32>) -> Bool {
    cell.contains { findings.article.tokens[Int($0)].kind == .word }
  }

  private func isTown(_ cell: Range<Int32>) -> Bool {
    guard let mention = findings.mention(at: cell.lowerBound) else { return false }
    return mention.kind == .place
  }

  /// Rows that name no event are sessions of what the heading above the table names.
  private func titleOverTable(_ line: Int) -> [Range<Int32>] {
    var above = line - 1
    while above >= 0, isRow(above) { above -= 1 }
    if above >= 0, case .title = profiles[above].shape,
      findings.sameSection(profiles[above].block, profiles[line].block)
    {
      return [profiles[above].tokens]
    }
    let governing = GoverningTitle(findings: findings)
    let headline = governing.headline(of: profiles[line].block)
    guard let phrase = governing.phrase(above: profiles[line].block) else {
      return headline.map { [$0] } ?? []
    }
    // A phrase out of the headline says less than the headline.
    if let headline, headline.contains(phrase.lowerBound) { return [headline] }
    return [phrase]
  }
}
