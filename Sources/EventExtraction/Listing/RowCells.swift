import ArticleText
import LanguagePacks

/// The cells of a table's row, told apart by bars, tabs or wide gaps.
struct RowCells {
  enum Border { case bars, tabs, gaps }

  struct Cell {
    let tokens: Range<Int32>
    /// The cell's number, or the column of its first sign where gaps part the cells.
    let column: Int
  }

  let border: Border
  private(set) var cells: [Cell] = []

  init(_ row: Range<Int32>, in article: Article) {
    let tokens = article.tokens
    let inner = row.dropFirst()
    let hasTab = inner.contains { token in
      tokens[Int(token)].shape.contains(.tabBefore)
        && article.text[Int(tokens[Int(token)].begin) - 1] == 0x09
    }
    if hasTab {
      border = .tabs
    } else if row.contains(where: { tokens[Int($0)].isSign("|") }) {
      border = .bars
    } else {
      border = .gaps
    }
    guard let first = row.first else { return }
    var begin = first
    var column = border == .gaps ? RowCells.column(of: tokens[Int(first)].begin, in: article) : 0
    for token in row {
      let this = tokens[Int(token)]
      if border == .bars, this.isSign("|") {
        close(begin, token, column)
        if token > first { column += 1 }
        begin = token + 1
      } else if token > first {
        let gap = tokens[Int(token) - 1].end..<this.begin
        let step = RowCells.step(across: gap, border, article)
        guard step > 0 else { continue }
        close(begin, token, column)
        begin = token
        column =
          border == .gaps ? RowCells.column(of: this.begin, in: article) : column + step
      }
    }
    close(begin, row.upperBound, column)
  }

  private mutating func close(_ begin: Int32, _ end: Int32, _ column: Int) {
    if begin < end { cells.append(Cell(tokens: begin..<end, column: column)) }
  }

  /// How many borders lie in the space between two tokens.
  private static func step(across gap: Range<Int32>, _ border: Border, _ article: Article) -> Int {
    guard gap.count < 400 else { return 0 }
    let bytes = article.text[Int(gap.lowerBound)..<Int(gap.upperBound)]
    switch border {
    case .bars: return 0
    case .tabs: return bytes.count { $0 == 0x09 }
    case .gaps: return bytes.count >= 2 && bytes.allSatisfy { $0 == 0x20 } ? 1 : 0
    }
  }

  /// Signs between the start of the line and an offset.
  private static func column(of offset: Int32, in article: Article) -> Int {
    var column = 0
    var index = Int(offset) - 1
    while index >= 0, article.text[index] != 0x0A, column < 1000 {
      if article.text[index] & 0xC0 != 0x80 { column += 1 }
      index -= 1
    }
    return column
  }
}
