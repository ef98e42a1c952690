/// Reads the text of a language pack: `language fr Français`, then `words CATEGORY` sections.
///
/// An entry is `value: form, form`, a form may hold `(s)` and `(a|b)`, `=` asks for its accents,
/// `^` for a capital; `#` opens a comment. Lines that start a section stand at the margin, entries
/// are indented.
struct PackParser {
  private(set) var code = ""
  private(set) var name = ""
  private(set) var words: [PackWord] = []
  private var category: WordCategory?
  private var line = 0

  mutating func read(_ text: String) throws(PackError) {
    line = 0
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let content = raw.prefix { $0 != "#" }
      guard let first = content.first(where: { $0 != " " }) else { continue }
      if content.first == first { try section(content) } else { try entry(content) }
    }
    if code.isEmpty { throw PackError(cause: .missingLanguage, line: 1) }
  }

  private mutating func section(_ content: Substring) throws(PackError) {
    let fields = content.split(separator: " ")
    switch fields.first {
    case "language" where fields.count >= 2:
      code = String(fields[1])
      name = fields.dropFirst(2).joined(separator: " ")
    case "words" where fields.count == 2:
      guard let category = WordCategory(rawValue: String(fields[1])) else {
        throw PackError(cause: .unknownCategory(String(fields[1])), line: line)
      }
      self.category = category
    default: throw PackError(cause: .unknownSection(String(content)), line: line)
    }
  }

  private mutating func entry(_ content: Substring) throws(PackError) {
    guard let category else { throw PackError(cause: .unknownSection(""), line: line) }
    guard let colon = content.firstIndex(of: ":") else {
      throw PackError(cause: .missingColon, line: line)
    }
    let value = try value(trimmed(content[..<colon]), of: category)
    for form in content[content.index(after: colon)...].split(separator: ",") {
      try add(trimmed(form), category: category, value: value)
    }
  }

  private func value(
    _ text: Substring, of category: WordCategory
  ) throws(PackError) -> Int16 {
    guard let names = category.values else {
      guard let number = Int16(text) else {
        throw PackError(cause: .unknownValue(String(text), expected: ["a number"]), line: line)
      }
      return number
    }
    guard let index = names.firstIndex(of: String(text)) else {
      throw PackError(cause: .unknownValue(String(text), expected: names), line: line)
    }
    return Int16(index)
  }

  private mutating func add(
    _ form: Substring, category: WordCategory, value: Int16
  ) throws(PackError) {
    var form = form
    let isStrict = form.hasPrefix("=")
    if isStrict { form.removeFirst() }
    let isCapitalised = form.hasPrefix("^")
    if isCapitalised { form.removeFirst() }
    guard let spellings = PackWord.spellings(of: form) else {
      throw PackError(cause: .badForm(String(form)), line: line)
    }
    for spelling in spellings {
      let tokens = PackParser.keys(of: spelling)
      if tokens.isEmpty { throw PackError(cause: .emptyForm, line: line) }
      words.append(
        PackWord(
          tokens: tokens, spelling: spelling, isStrict: isStrict, isCapitalised: isCapitalised,
          category: category, value: value, line: line))
    }
  }

  /// The keys of a form; one that ends in an apostrophe ("d'") is read as before another word.
  private static func keys(of spelling: String) -> [WordKey] {
    guard spelling.hasSuffix("'") || spelling.hasSuffix("’") else {
      return Tokenizer.tokens(of: spelling).map(\.key)
    }
    return Tokenizer.tokens(of: spelling + "a").dropLast().map(\.key)
  }

  private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
