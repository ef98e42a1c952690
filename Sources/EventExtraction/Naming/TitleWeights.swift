/// What the source and the marks of a proposed title are worth.
///
/// Fitted by `Maker/fit_titles.py` to labelled texts: a conditional logit, so of two proposals the
/// one with the greater sum is the likelier title.
struct TitleWeights: Sendable {
  static let shared = TitleWeights(table: table)

  /// In the order of the cases.
  private let sources: [Double]
  private let marks: [Double]

  /// A given title worth this much is seldom bettered: nothing else is looked for.
  static let sureEnough = 2.5

  init(table: String) {
    var sources = [Double](repeating: 0, count: TitleProposal.Source.allCases.count)
    var marks = [Double](repeating: 0, count: TitleMark.allCases.count)
    var weights: [Substring: Double] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      if fields.count == 2, let weight = Double(String(fields[0])) { weights[fields[1]] = weight }
    }
    for source in TitleProposal.Source.allCases {
      sources[Int(source.rawValue)] = weights[Substring("from \(source)")] ?? 0
    }
    for mark in TitleMark.allCases {
      marks[Int(mark.rawValue)] = weights[Substring("\(mark)")] ?? 0
    }
    self.sources = sources
    self.marks = marks
  }

  func worth(of proposal: TitleProposal) -> Double {
    var sum = sources[Int(proposal.source.rawValue)]
    var bits = proposal.marks.rawValue
    while bits != 0 {
      sum += marks[bits.trailingZeroBitCount]
      bits &= bits &- 1
    }
    return sum
  }
}
