import Testing

@testable import EventExtraction

@Suite struct TitleWeightsTests {
  @Test func `the table has each source and mark once, and nothing else`() {
    let names = TitleWeights.table.split(separator: "\n").compactMap {
      $0.split(separator: "\t").last.map(String.init)
    }
    let known =
      TitleProposal.Source.allCases.map { "from \($0)" } + TitleMark.allCases.map { "\($0)" }
    #expect(names.sorted() == known.sorted())
  }

  @Test func `a proposal is worth its source and its marks together`() {
    let weights = TitleWeights(table: "0.5\tfrom noun\n1.0\tisNear\n-2.0\tisBlank")
    var proposal = TitleProposal(tokens: 0..<1, source: .noun)
    #expect(weights.worth(of: proposal) == 0.5)
    proposal.marks.insert(.isNear, if: true)
    proposal.marks.insert(.isQuoted, if: true)
    proposal.marks.insert(.isBlank, if: false)
    #expect(weights.worth(of: proposal) == 1.5)
    proposal.marks.insert(.isBlank, if: true)
    #expect(weights.worth(of: proposal) == -0.5)
    #expect(weights.worth(of: TitleProposal(tokens: 0..<1, source: .quotation)) == 0)
  }
}
