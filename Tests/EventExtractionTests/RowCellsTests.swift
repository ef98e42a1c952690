import ArticleText
import Testing

@testable import EventExtraction

@Suite struct RowCellsTests {
  private func cells(_ text: String) -> [String] {
    let sample = SampleText(text)
    return RowCells(sample.tokens, in: sample.article).cells.map {
      "\($0.column) \(sample.findings.text($0.tokens))"
    }
  }

  @Test(arguments: [
    ("| Dole | 14 h |", ["0 Dole", "1 14 h"]),
    ("|  | Lieu | Concours |", ["1 Lieu", "2 Concours"]),
    ("Dole\t14 h\t\tloto", ["0 Dole", "1 14 h", "3 loto"]),
    ("Dole      14 h   loto", ["0 Dole", "10 14 h", "17 loto"]),
    ("Dole, 14 h : loto", ["0 Dole, 14 h : loto"]),
  ])
  func `a row is cut at bars, tabs or wide gaps`(text: String, expected: [String]) {
    #expect(cells(text) == expected)
  }
}
