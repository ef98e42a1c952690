import ArticleText
import LanguagePacks
import TemporalExpressions

/// What the head row of a table says its columns hold.
struct ListingTable {
  private let border: RowCells.Border
  private let columns: [(column: Int, label: BlockProfile.FieldLabel?)]
  private let findings: Findings

  /// The table that a row heads; nil when the row names no columns.
  ///
  /// A head row holds no date and several short cells, most of them words for columns; where one is
  /// that of the days, another label is enough.
  init?(head row: Range<Int32>, in findings: Findings) {
    let cells = RowCells(row, in: findings.article)
    var found = cells.cells.map { cell in
      (column: cell.column, label: ListingTable.label(of: cell.tokens, in: findings))
    }
    // "Postponed from | to | New dates from | to": the last day of the column before.
    for index in found.indices.dropFirst()
    where found[index].label == nil && cells.cells[index].tokens.count == 1 {
      let before = found[index - 1].label
      if before == .formerDate || before == .newDate { found[index].label = before }
    }
    let labels = found.compactMap(\.label)
    guard found.count >= 2, labels.count >= 2,
      labels.count * 2 >= found.count || labels.contains(.date),
      cells.cells.allSatisfy({ $0.tokens.count <= 6 }),
      !findings.dates(in: row).contains(where: {
        findings.dates[$0].days.contains(where: ListingTable.isDay)
      })
    else { return nil }
    border = cells.border
    columns = found
    self.findings = findings
  }

  private static func isDay(_ day: StatedDay) -> Bool { day.dayOfMonth != nil }

  private static func label(
    of cell: Range<Int32>, in findings: Findings
  ) -> BlockProfile.FieldLabel? {
    guard let first = cell.first else { return nil }
    for category in [WordCategory.columnLabel, .fieldLabel] {
      if let sense = findings.sense(category, at: first) {
        return BlockProfile.FieldLabel(rawValue: sense.value)
      }
    }
    return nil
  }

  /// The cells of a row under each label, and those under none.
  struct Row {
    var labelled: [(label: BlockProfile.FieldLabel, tokens: Range<Int32>)] = []
    var unlabelled: [Range<Int32>] = []

    func cells(_ label: BlockProfile.FieldLabel) -> [Range<Int32>] {
      labelled.filter { $0.label == label }.map(\.tokens)
    }
  }

  /// Nil when the row is parted otherwise than the head.
  func row(_ tokens: Range<Int32>) -> Row? {
    let cells = RowCells(tokens, in: findings.article)
    guard cells.border == border || cells.cells.count == 1 else { return nil }
    var row = Row()
    for cell in cells.cells {
      let column = columns.last {
        border == .gaps ? $0.column <= cell.column + 1 : $0.column <= cell.column
      }
      guard let column, border == .gaps || column.column == cell.column else {
        row.unlabelled.append(cell.tokens)
        continue
      }
      if let label = column.label {
        row.labelled.append((label, cell.tokens))
      } else {
        row.unlabelled.append(cell.tokens)
      }
    }
    return row
  }

  /// Whether one column holds the days that were and another those that are.
  var tellsMoves: Bool {
    columns.contains { $0.label == .formerDate } && columns.contains { $0.label == .newDate }
  }

  /// Whether some column is said to hold what takes place.
  var namesTitles: Bool { columns.contains { $0.label == .title } }
}
