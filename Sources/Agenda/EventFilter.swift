public import EventExtraction

/// Which events a command keeps.
public struct EventFilter: Sendable {
  public init() {}

  public func keeps(_ event: Event) -> Bool { true }
}
