/// A draft that was weighed, with what spoke for it and against it; for `explain`.
public struct Candidate: Sendable {
  public var event: Event
  /// False when too little spoke for it.
  public var isKept: Bool
  /// What was found, with its weight in logits, the heaviest first.
  public var indications: [(name: String, weight: Double)]
  /// Titles that were weighed against each other, the one found first at the head; none where the
  /// draft was dropped.
  public var titles: [(title: String, marks: [String])] = []
}
