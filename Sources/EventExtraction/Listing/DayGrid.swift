import ArticleText
import LanguagePacks
import TemporalExpressions

/// A table whose head row names a day in each column and whose rows hold the hours of one thing, as
/// cinemas and pools print their week.
struct DayGrid {
  private let border: RowCells.Border
  /// The date that stands over each column.
  private let columns: [(column: Int, date: Int)]
  private let findings: Findings

  /// Fewer days side by side are an entry and no head of a grid.
  private static let fewestDays = 3
  /// Where gaps part the cells, an hour stands so many signs off its day at the most.
  private static let slack = 5

  /// The grid that a row heads; nil unless the row holds days and hardly anything else.
  init?(head row: Range<Int32>, in findings: Findings) {
    let days = findings.dates(in: row).lazy.filter { DayGrid.opensCell($0, of: row, findings) }
    guard days.prefix(DayGrid.fewestDays).count == DayGrid.fewestDays else { return nil }
    let cells = RowCells(row, in: findings.article)
    var found: [(column: Int, date: Int)] = []
    var others = 0
    let shift = DayGrid.shift(row, cells.border, findings)
    for cell in cells.cells {
      let dates = findings.dates(in: cell.tokens)
      if dates.count == 1, let date = dates.first, DayGrid.isDay(findings.dates[date]),
        findings.dates[date].firstToken == cell.tokens.lowerBound,
        findings.dates[date].endToken >= cell.tokens.upperBound
      {
        found.append((cell.column + shift, date))
      } else {
        others += 1
      }
    }
    guard found.count >= DayGrid.fewestDays, others <= 1 else { return nil }
    border = cells.border
    columns = found
    self.findings = findings
  }

  /// Whether a border or the line's beginning stands right before a date: of running text, where none
  /// does, no cells need to be cut.
  private static func opensCell(_ date: Int, of row: Range<Int32>, _ findings: Findings) -> Bool {
    let first = findings.dates[date].firstToken
    guard first > row.lowerBound else { return true }
    let before = findings.article.tokens[Int(first) - 1]
    let begin = findings.article.tokens[Int(first)].begin
    return before.isSign("|") || begin - before.end >= 2
      || findings.article.text[Int(begin) - 1] == 0x09
  }

  /// A bar that opens the line parts an empty cell from the next where the other rows have none.
  private static func shift(
    _ row: Range<Int32>, _ border: RowCells.Border, _ findings: Findings
  ) -> Int {
    guard border == .bars, let first = row.first else { return 0 }
    return findings.article.tokens[Int(first)].isSign("|") ? 1 : 0
  }

  private static func isDay(_ date: StatedDate) -> Bool {
    date.form == .single && date.clocks.isEmpty && !date.hasRecurrence && date.days.count == 1
      && (date.days[0].dayOfMonth != nil || date.days[0].weekday != nil)
  }

  /// What a row shows: its title, and the hours under each day.
  struct Row {
    var title: Range<Int32>
    var sessions: [(day: Int, clocks: [Int])]
  }

  /// Nil when the line is no row of the grid.
  func row(_ line: Range<Int32>) -> Row? {
    let cells = RowCells(line, in: findings.article)
    let shift = DayGrid.shift(line, border, findings)
    guard cells.border == border, let first = cells.cells.first,
      first.column + shift < columns[0].column
    else { return nil }
    var sessions: [(day: Int, clocks: [Int])] = []
    for cell in cells.cells.dropFirst() {
      let clocks = findings.dates(in: cell.tokens).filter {
        findings.dates[$0].form == .clockOnly
      }
      guard !clocks.isEmpty, let day = day(over: cell.column + shift) else { continue }
      sessions.append((day, Array(clocks)))
    }
    return Row(title: title(first.tokens), sessions: sessions)
  }

  private func day(over column: Int) -> Int? {
    guard border == .gaps else { return columns.first { $0.column == column }?.date }
    return columns.min { abs($0.column - column) < abs($1.column - column) }
      .flatMap { abs($0.column - column) <= DayGrid.slack ? $0.date : nil }
  }

  /// "LA TRAVERSÉE 1h52": a length behind the name is no part of it.
  private func title(_ cell: Range<Int32>) -> Range<Int32> {
    guard let length = findings.dates(in: cell).last.map({ findings.dates[$0] }),
      length.firstToken > cell.lowerBound, length.endToken >= cell.upperBound - 1
    else { return cell }
    return cell.lowerBound..<length.firstToken
  }

  /// The dates of the head row.
  var days: [Int] { columns.map(\.date) }
}

extension ListingReader {
  /// Reads the rows below a head row of days; the first line after them, or nil when the line heads
  /// none.
  mutating func readGrid(from index: Int) -> Int? {
    guard let grid = DayGrid(head: profiles[index].tokens, in: findings) else { return nil }
    isInTable = true
    defer { isInTable = false }
    var line = index + 1
    while line < profiles.count, findings.sameSection(profiles[line].block, profiles[index].block),
      let row = grid.row(profiles[line].tokens)
    {
      for session in row.sessions {
        add(
          day: profiles[index], clocks: session.clocks, titles: [row.title], through: line + 1,
          at: line, days: [session.day])
      }
      taken.formUnion(profiles[line].dates)
      line += 1
    }
    guard line > index + 1 else { return nil }
    taken.formUnion(grid.days)
    return line
  }
}
