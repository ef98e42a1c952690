import Testing

/// A text and the lines it gives, in a table of its own language.
struct RightReading: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [String]
  let language: String

  init(_ text: String, _ expected: [String], _ language: String = "fr") {
    self.text = text
    self.expected = expected
    self.language = language
  }

  var testDescription: String { text }

  func check(_ fields: [EventField]) {
    #expect(lines(text, fields, language) == expected)
  }
}
