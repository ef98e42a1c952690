import Testing

@testable import EventExtraction

@Suite struct OtherFactsTests {
  @Test(arguments: [
    (
      "Une visite du chantier est proposée le 24 janvier à 14 h, à Dole.",
      ["2026-01-24T14:00 | Visite du chantier"]
    ),
    ("Les travaux commenceront le 24 janvier à Dole.", []),
    ("La circulation sera coupée le 24 janvier à Dole.", []),
  ])
  func `words of another fact forbid a date only where no event is named`(
    text: String, expected: [String]
  ) {
    #expect(lines(text, [.when, .title]) == expected)
  }
}
