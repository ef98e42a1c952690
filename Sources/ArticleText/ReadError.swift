package import JSON

/// Why an input could not be read at all.
public struct ReadError: Error, Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    /// No bytes, or only white space.
    case empty
    /// NUL bytes or other signs of a file that is no text; the name says which kind when known.
    case binary(String?)
    /// The declared character set is not one Almanach reads.
    case unknownCharset(String)
    case invalidJSON(offset: Int)
    case tooDeep(limit: Int)
  }

  public var cause: Cause
  /// The line in question, counted from 1, when there is one.
  public var line: Int?

  public init(_ cause: Cause, line: Int? = nil) {
    self.cause = cause
    self.line = line
  }

  /// A fault of the input's JSON; nesting beyond the limit is told apart from broken text.
  package init(_ fault: JSONError, line: Int? = nil) {
    self.init(
      fault.cause == .tooDeep
        ? .tooDeep(limit: JSONReader.maximumDepth) : .invalidJSON(offset: fault.offset),
      line: line)
  }
}
