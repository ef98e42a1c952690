import ArticleText
import LanguagePacks
import TemporalExpressions

/// Cuts a line that tells several events into its items: "18 h : A - B ; 18 h 30 : C - D".
struct LineItems {
  let findings: Findings

  /// The items in order; the line itself where it is one.
  ///
  /// Only a line that a date opens is cut, and only where the next item brings a date of its own
  /// or is built like the first: a semicolon in prose parts nothing but clauses.
  func items(of line: Range<Int32>) -> [Range<Int32>] {
    let dates = findings.dates(in: line)
    guard let first = dates.first, line.count <= LineItems.limit,
      findings.dates[first].firstToken - line.lowerBound <= 1
    else { return [line] }
    let pieces = pieces(of: line)
    guard pieces.count > 1 else { return [line] }
    var items = [pieces[0]]
    for piece in pieces.dropFirst() {
      if isItem(piece, after: items[items.count - 1], first: pieces[0]) {
        items.append(piece)
      } else {
        items[items.count - 1] = items[items.count - 1].lowerBound..<piece.upperBound
      }
    }
    return items
  }

  /// A longer line is a paragraph.
  private static let limit = 160

  /// Stretches between semicolons, and between strokes with space on both sides.
  private func pieces(of line: Range<Int32>) -> [Range<Int32>] {
    var pieces: [Range<Int32>] = []
    var begin = line.lowerBound
    var depth = 0
    var token = line.lowerBound
    while token < line.upperBound {
      if let date = findings.date(at: token) {
        token = max(findings.dates[date].endToken, token + 1)
        continue
      }
      let sign = findings.article.tokens[Int(token)]
      if sign.isSign("(") || sign.isSign("«") || sign.isSign("“") { depth += 1 }
      if sign.isSign(")") || sign.isSign("»") || sign.isSign("”") { depth = max(0, depth - 1) }
      let isStroke = sign.isSign("/") && sign.isSpaced
      if depth == 0, sign.isSign(";") || isStroke, begin < token, token + 1 < line.upperBound {
        pieces.append(begin..<token)
        begin = token + 1
      }
      token += 1
    }
    pieces.append(begin..<line.upperBound)
    return pieces
  }

  private func isItem(
    _ piece: Range<Int32>, after item: Range<Int32>, first: Range<Int32>
  ) -> Bool {
    let dates = findings.dates(in: piece)
    guard let date = dates.first else { return isPair(piece) && isPair(first) }
    let isLed = findings.dates[date].firstToken - piece.lowerBound <= 1
    if findings.article.tokens[Int(piece.lowerBound) - 1].isSign(";") { return isLed }
    return words(piece) >= 2 && hasClock(dates) && hasClock(findings.dates(in: item))
  }

  private func hasClock(_ dates: Range<Int>) -> Bool {
    dates.contains { !findings.dates[$0].clocks.isEmpty }
  }

  private func words(_ piece: Range<Int32>) -> Int {
    piece.count { findings.article.tokens[Int($0)].kind == .word && findings.date(at: $0) == nil }
  }

  /// "Dinan - Fougères B": a dash between two words with capitals.
  private func isPair(_ piece: Range<Int32>) -> Bool {
    piece.dropFirst().dropLast().contains { token in
      let sign = findings.article.tokens[Int(token)]
      guard sign.isSign("-") || sign.isSign("–"), sign.isSpaced else { return false }
      let after = findings.article.tokens[Int(token) + 1]
      return after.isSpaced && after.shape.contains(.capitalised)
    }
  }
}
