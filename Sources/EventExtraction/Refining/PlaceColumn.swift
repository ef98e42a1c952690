import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// The column of a table whose head says that it holds places: "Lieu", "Salle", "Venue".
struct PlaceColumn {
  let findings: Findings
  /// Whether the article has a word for such a head where a cell may begin.
  private let hasLabel: Bool

  init(findings: Findings) {
    self.findings = findings
    hasLabel = findings.senses(.placeLabel, in: 0..<Int32(findings.article.tokens.count))
      .contains { PlaceColumn.opensCell($0.firstToken, in: findings) }
  }

  private static func opensCell(_ token: Int32, in findings: Findings) -> Bool {
    let tokens = findings.article.tokens
    if token == 0 || tokens[Int(token) - 1].isSign("|") { return true }
    if tokens[Int(token)].shape.contains(.tabBefore) { return true }
    return findings.block(at: token).map { findings.tokens(ofBlock: $0).lowerBound == token }
      ?? false
  }

  /// A table's head stands at most so many rows above.
  private static let reach = 60
  /// A longer line is no row of a table.
  private static let rowLength = 400

  /// The cell in which a draft's row names its place; nil when there is no such column.
  func cell(for draft: EventDraft) -> Range<Int32>? {
    guard hasLabel, let first = draft.dates.first,
      let row = findings.block(at: findings.dates[first].firstToken)
    else { return nil }
    let own = cells(of: row)
    guard own.count > 2, let column = column(above: row, width: own.count) else { return nil }
    let cell = own[column]
    return cell.isEmpty ? nil : cell
  }

  private func column(above row: Int, width: Int) -> Int? {
    var line = row - 1
    while line >= 0, row - line <= PlaceColumn.reach, findings.sameSection(line, row) {
      let head = cells(of: line)
      if head.count < 3 { return nil }
      // A head row names no day: "12 mars | Contes | Médiathèque | Ville" is told by the town.
      if !findings.namesDay(findings.tokens(ofBlock: line)),
        let column = head.firstIndex(where: { isLabel($0) }), column < width
      {
        return column
      }
      line -= 1
    }
    return nil
  }

  private func isLabel(_ cell: Range<Int32>) -> Bool {
    !cell.isEmpty && cell.count <= 3 && findings.sense(.placeLabel, at: cell.lowerBound) != nil
  }

  /// The stretches of a line between bars or tabs; empty ones count.
  private func cells(of block: Int) -> [Range<Int32>] {
    let tokens = findings.tokens(ofBlock: block)
    if tokens.count > PlaceColumn.rowLength { return [tokens] }
    var cells: [Range<Int32>] = []
    var begin = tokens.lowerBound
    let words = findings.article.tokens
    for token in tokens {
      let current = words[Int(token)]
      if current.isSign("|") {
        cells.append(begin..<token)
        begin = token + 1
      } else if token > begin, current.shape.contains(.tabBefore) {
        cells.append(begin..<token)
        begin = token
      }
    }
    cells.append(begin..<tokens.upperBound)
    return cells
  }

  /// What a cell says of a venue when no head names one: all of it, or what stands after its town.
  func venue(in cell: Range<Int32>, town: PlaceMention?) -> Range<Int32>? {
    var rest = cell
    if let town, town.firstToken - cell.lowerBound <= 1 {
      var next = town.endToken
      while next < cell.upperBound, findings.article.tokens[Int(next)].kind != .word { next += 1 }
      // "Gray (70)": a department's number, no venue.
      rest = next..<cell.upperBound
    }
    let words = rest.filter { findings.article.tokens[Int($0)].kind == .word }
    guard let first = words.first, rest.count <= 10, findings.dates(in: rest).isEmpty,
      findings.sense(.stateCue, at: first) == nil,
      findings.text(rest).filter(\.isLetter).count > 2
    else { return nil }
    return rest
  }
}
