/// What keeps a JSON value from being an event.
public struct EventJSONError: Error, Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    case notAnObject
    case otherSchema(String?)
    /// A member that is missing or has a value it cannot have.
    case badMember(String)
  }

  public var cause: Cause

  public init(cause: Cause) { self.cause = cause }
}
