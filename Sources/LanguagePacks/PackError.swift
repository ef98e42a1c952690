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
    case unknownMeaning(String)
    case unknownSlot(String)
    case unknownShorthand(String)
    /// The phrase could match nothing at all, or names no slot.
    case emptyPhrase(String)
    /// An example with marks that do not pair, or outside a phrase.
    case badExample(String)
  }

  public var cause: Cause
  public var line: Int

  public init(cause: Cause, line: Int) {
    self.cause = cause
    self.line = line
  }
}
