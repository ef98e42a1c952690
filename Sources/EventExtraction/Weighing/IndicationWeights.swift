import Foundation

/// What each indication weighs, in logits, and below what confidence a draft is dropped.
///
/// Fitted by `Maker/fit_weights.py` to labelled texts: logistic regression, so a draft's confidence
/// is the share of such drafts that are events.
struct IndicationWeights: Sendable {
  static let shared = IndicationWeights(table: table)

  /// In the order of the cases.
  private let weights: [Double]
  private let bias: Double

  /// Drafts below it are more often wrong than it helps to keep them.
  static let floor = 0.47
  /// Another story's events are kept more readily: only those who ask for teasers see them.
  static let floorOfTeasers = 0.2

  init(table: String) {
    var weights = [Double](repeating: 0, count: Indication.allCases.count)
    var bias = 0.0
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let weight = Double(String(fields[0])) else { continue }
      if let indication = Indication(named: String(fields[1])) {
        weights[Int(indication.rawValue)] = weight
      } else if fields[1] == "bias" {
        bias = weight
      }
    }
    self.weights = weights
    self.bias = bias
  }

  /// The share of drafts with these indications that are events.
  func confidence(_ indications: [Indication]) -> Double {
    let sum = indications.reduce(bias) { $0 + weight(of: $1) }
    return 1 / (1 + exp(-sum))
  }

  private func weight(of indication: Indication) -> Double {
    weights[Int(indication.rawValue)]
  }

  /// The indications in the order of what they weigh, the strongest first.
  func ranked(_ indications: [Indication]) -> [(Indication, Double)] {
    indications.map { ($0, weight(of: $0)) }.sorted { abs($0.1) > abs($1.1) }
  }
}
