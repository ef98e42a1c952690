/// A draft that was weighed, with what spoke for it and against it; for `explain`.
public struct Candidate: Sendable {
  public var event: Event
  /// False when too little spoke for it.
  public var isKept: Bool
  /// What was found, with its weight in logits, the heaviest first.
  public var indications: [(name: String, weight: Double)]
}
