/// The document an event was read from.
public struct EventSource: Sendable, Hashable {
  public var name: String
  public var title: String?
  /// `2026-01-14` or `2026-01-14T12:00`.
  public var published: String?
  public var url: String?
  public var language: String?

  public init(name: String) { self.name = name }
}
