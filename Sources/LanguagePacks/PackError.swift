/// What is wrong with a language pack, and on which line.
public struct PackError: Error, Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    case missingLanguage
    case unknownSection(String)
    case unknownCategory(String)
    case unknownValue(String, expected: [String])
    case missingColon
    case badForm(String)
    case emptyForm
  }

  public var cause: Cause
  public var line: Int
}
