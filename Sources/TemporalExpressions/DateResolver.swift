/// Turns what is stated into days and moments, with its reasons; the same input, the same answer.
public struct DateResolver: Sendable {
  public init() {}

  /// One result for each day and session the expression names; empty when no such day exists.
  public func resolve(_ date: StatedDate, index: Int, in context: DateContext) -> [ResolvedDate] {
    []
  }
}
