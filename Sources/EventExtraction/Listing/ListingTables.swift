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
      if profiles[line].hasDay { day = line }
      if let row = table.row(profiles[line].tokens) {
        readRow(line, row, namesTitles: table.namesTitles, day: day)
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
    _ line: Int, _ row: ListingTable.Row, namesTitles: Bool, day: Int?
  ) {
    let own = profiles[line].days.isEmpty ? nil : line
    guard let day = own ?? day else { return }
    var parts = row.cells(.title).filter { !isDetail($0) }.prefix(1).map(cut)
    if parts.isEmpty, !namesTitles {
      parts = row.unlabelled.filter {
        !isDetail($0) && !isPlace($0) && findings.dates(in: $0).isEmpty
      }
      .prefix(1).map { $0 }
    }
    if parts.isEmpty { parts = row.cells(.title).filter { hasWord($0) }.prefix(1).map(cut) }
    let isBorrowed = parts.isEmpty
    if isBorrowed { parts = titleOverTable(line) }
    let clocks = row.cells(.time).flatMap { cell in
      findings.dates(in: cell).filter { findings.dates[$0].form == .clockOnly }
    }
    let first = drafts.count
    add(
      day: profiles[day], clocks: clocks.isEmpty ? ownClocks(profiles[line]) : clocks,
      titles: parts, through: line + 1, at: day == line ? nil : line)
    if isBorrowed {
      for index in first..<drafts.count {
        drafts[index].event.title = titles.singular(drafts[index].event.title)
      }
    }
    guard let place = row.cells(.place).first(where: hasWord) else { return }
    for index in first..<drafts.count where drafts[index].venueBesideTown == nil {
      if !isTown(place) { drafts[index].venueBesideTown = place }
    }
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
    let title = governing.phrase(above: profiles[line].block)
    return (title ?? governing.headline(of: profiles[line].block)).map { [$0] } ?? []
  }
}
