import ArticleText
import LanguagePacks

/// Which cell of a table's row names the event: the one under "Sujet", "Event", "Concours".
///
/// A table whose head names no such column (Date, Time, Minutes) names its event outside the table.
struct TitleColumns {
  /// What a row's head says of its title.
  enum Cell: Equatable {
    /// The line is no row of a table with a head.
    case unknown
    /// The head itself.
    case head
    case none
    case tokens(Range<Int32>)
  }

  /// For each line of the listing its cell.
  let cells: [Cell]

  init(findings: Findings, blocks: [Int]) {
    var cells: [Cell] = []
    cells.reserveCapacity(blocks.count)
    var head: (column: Int?, width: Int)?
    var above: Range<Int32>?
    for block in blocks {
      let row = TitleColumns.row(findings.tokens(ofBlock: block), findings)
      // A row may end early, its last cells being empty; a line of one cell is none.
      guard row.count > 1 else {
        head = nil
        cells.append(.unknown)
        continue
      }
      if row.count > 2, let column = TitleColumns.column(ofHead: row, findings) {
        head = (column.index, row.count)
        above = nil
        cells.append(.head)
      } else if let head {
        guard let column = head.column else {
          cells.append(.none)
          continue
        }
        let cell = column < row.count ? row[column] : 0..<0
        if !cell.isEmpty { above = cell }
        cells.append(above.map { .tokens($0) } ?? .none)
      } else {
        cells.append(.unknown)
      }
    }
    self.cells = cells
  }

  func isHead(_ line: Int) -> Bool { cells[line] == .head }

  /// The stretches of a line between bars or tabs; empty ones count, the outer bars do not.
  private static func row(_ tokens: Range<Int32>, _ findings: Findings) -> [Range<Int32>] {
    var cells: [Range<Int32>] = []
    var begin = tokens.lowerBound
    for token in tokens {
      let current = findings.article.tokens[Int(token)]
      if current.isSign("|") {
        if token > tokens.lowerBound { cells.append(begin..<token) }
        begin = token + 1
      } else if token > begin, current.shape.contains(.tabBefore) {
        cells.append(begin..<token)
        begin = token
      }
    }
    if begin < tokens.upperBound { cells.append(begin..<tokens.upperBound) }
    return cells
  }

  /// Where a head says that titles stand, if it does.
  private struct HeadColumn { var index: Int? }

  /// The column of titles; nil when the row is no head.
  private static func column(
    ofHead row: [Range<Int32>], _ findings: Findings
  ) -> HeadColumn? {
    var labels = 0
    var named: Int?
    var noun: Int?
    for (index, cell) in row.enumerated() where !cell.isEmpty {
      guard findings.dates(in: cell).isEmpty, cell.count <= 5 else { return nil }
      let label = findings.sense(.fieldLabel, at: cell.lowerBound)
      if let label, label.endToken == cell.upperBound {
        labels += 1
        if label.value == BlockProfile.FieldLabel.title.rawValue { named = named ?? index }
      } else if findings.sense(.eventNoun, at: cell.lowerBound) != nil
        || findings.sense(.weakEventNoun, at: cell.lowerBound) != nil
      {
        noun = noun ?? index
      } else if findings.isDetail(cell)
        || findings.sense(.placeLabel, at: cell.lowerBound) != nil
      {
        labels += 1
      }
    }
    guard labels + (noun == nil ? 0 : 1) > 1 else { return nil }
    return HeadColumn(index: named ?? noun)
  }
}
