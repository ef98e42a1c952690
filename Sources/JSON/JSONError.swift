/// What is wrong with a JSON text, and where.
public struct JSONError: Error, Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    case unexpectedEnd, trailingText, tooDeep, badWord, badNumber, badEscape, controlCharacter
    case missingName, missingColon, missingComma
  }

  public var cause: Cause
  /// Bytes from the start of the input.
  public var offset: Int
}
