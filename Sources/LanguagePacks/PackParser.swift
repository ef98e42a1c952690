/// Reads the text of a language pack: `language fr Français`, then sections of words and phrases.
///
/// In `words CATEGORY` an entry is `value: form, form`; a form may hold `(s)` and `(a|b)`, `=` asks
/// for its accents, `^` for a capital, `-` makes it the last part of longer words as well, and ` ... ` parts a word in two. In `phrases MEANING` an entry is `name: pattern` (see
/// `PhraseParser`), followed by its examples: `+ text {the expression} text = value` for what must
/// be read, `- text` for what must not. In `habits` an entry is `name: value`, in `small-words` it is `role: word, word`. In `shorthands` an entry names a piece of pattern. `#` opens
/// a comment. Lines that start a section stand at the margin, entries are indented.
///
/// Packs are read whenever a program starts: all signs of the form are ASCII, so that lines are cut by
/// their bytes and not by characters, which takes a third of the time.
struct PackParser {
  private(set) var code = ""
  private(set) var name = ""
  private(set) var words: [PackWord] = []
  private(set) var phrases: [Phrase] = []
  private(set) var habits = PackHabits()
  private(set) var smallWords = SmallWords()
  private var shorthands: [String: String] = [:]
  private var part = Part.none
  /// What is wrong so far, when reading goes on after a fault.
  private(set) var faults: [PackError] = []
  /// Collects faults instead of stopping at the first.
  var isTolerant = false
  private var line = 0

  private enum Part {
    case none, shorthands, habits, smallWords
    case words(WordCategory)
    case phrases(PhraseMeaning)
  }

  /// The folded keys of all words that may stand in a date: those that phrases spell out and those of
  /// entries that fill their slots.
  var dateWords: Set<UInt64> {
    var keys = Set(phrases.flatMap(\.steps).filter { $0.kind == .word }.map(\.key))
    for word in words where !SlotSet.byCategory[Int(word.category.rawValue)].isEmpty {
      keys.formUnion(word.tokens.map(\.folded))
    }
    return keys
  }

  mutating func read(_ text: String) throws(PackError) {
    line = 0
    for raw in text.utf8.split(separator: PackParser.newline, omittingEmptySubsequences: false) {
      line += 1
      let content = raw.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "\r") }
      guard content.contains(where: { $0 != PackParser.blank }) else { continue }
      do throws(PackError) {
        if content.first == PackParser.blank {
          try entry(Substring(content))
        } else {
          try section(Substring(content))
        }
      } catch {
        if !isTolerant { throw error }
        faults.append(error)
      }
    }
    if code.isEmpty {
      let missing = PackError(cause: .missingLanguage, line: 1)
      if !isTolerant { throw missing }
      faults.append(missing)
    }
  }

  private mutating func section(_ content: Substring) throws(PackError) {
    let fields = content.split(separator: " ")
    switch fields.first {
    case "language" where fields.count >= 2:
      code = String(fields[1])
      name = fields.dropFirst(2).joined(separator: " ")
    case "words" where fields.count == 2:
      guard let category = WordCategory(name: fields[1]) else {
        throw PackError(cause: .unknownCategory(String(fields[1])), line: line)
      }
      part = .words(category)
    case "phrases" where fields.count == 2:
      guard let meaning = PhraseMeaning(rawValue: String(fields[1])) else {
        throw PackError(cause: .unknownMeaning(String(fields[1])), line: line)
      }
      part = .phrases(meaning)
    case "shorthands": part = .shorthands
    case "habits": part = .habits
    case "small-words": part = .smallWords
    default: throw PackError(cause: .unknownSection(String(content)), line: line)
    }
  }

  private mutating func entry(_ content: Substring) throws(PackError) {
    let content = trimmed(content)
    if case .phrases = part, content.hasPrefix("+ ") || content.hasPrefix("- ") {
      try example(content)
      return
    }
    guard let colon = content.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      throw PackError(cause: .missingColon, line: line)
    }
    let name = trimmed(content[..<colon])
    let rest = content[content.utf8.index(after: colon)...]
    switch part {
    case .none: throw PackError(cause: .unknownSection(""), line: line)
    case .shorthands: shorthands[String(name)] = String(trimmed(rest))
    case .habits:
      let value = String(trimmed(rest))
      if let expected = habits.set(String(name), value) {
        let odd = PackHabits.names.contains(String(name)) ? value : String(name)
        throw PackError(cause: .unknownValue(odd, expected: expected), line: line)
      }
    case .smallWords:
      guard let role = SmallWord(name: name) else {
        let roles = SmallWord.allCases.map(\.name)
        throw PackError(cause: .unknownValue(String(name), expected: roles), line: line)
      }
      for word in rest.split(separator: ",") { smallWords.add(String(trimmed(word)), as: role) }
    case .words(let category):
      let value = try value(name, of: category)
      for form in rest.utf8.split(separator: UInt8(ascii: ",")) {
        try add(trimmed(Substring(form)), category: category, value: value)
      }
    case .phrases(let meaning):
      var parser = PhraseParser(
        String(trimmed(rest)), meaning: meaning, shorthands: shorthands, line: line)
      let steps = try parser.parse()
      if PhraseProgram.acceptsNothing(steps) {
        throw PackError(cause: .emptyPhrase(String(name)), line: line)
      }
      phrases.append(Phrase(name: String(name), meaning: meaning, steps: steps, line: line))
    }
  }

  private mutating func example(_ content: Substring) throws(PackError) {
    guard !phrases.isEmpty else {
      throw PackError(cause: .badExample(String(content)), line: line)
    }
    let isPositive = content.hasPrefix("+")
    var text = String(trimmed(content.dropFirst(2)))
    var value = ""
    if isPositive, let equals = PackParser.valueSign(in: text) {
      value = String(trimmed(text[text.index(after: equals)...]))
      text = String(trimmed(text[..<equals]))
    }
    var plain: [UInt8] = []
    var marks: [Int] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        marks.append(plain.count)
      } else {
        plain.append(byte)
      }
    }
    guard marks.isEmpty || isPositive && marks.count == 2 else {
      throw PackError(cause: .badExample(String(content)), line: line)
    }
    phrases[phrases.count - 1].examples.append(
      PhraseExample(
        text: String(decoding: plain, as: UTF8.self),
        begin: isPositive ? marks.first ?? 0 : nil,
        end: isPositive ? marks.last ?? plain.count : nil, value: value, line: line))
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
    let isStrict = PackParser.drop(UInt8(ascii: "="), from: &form)
    let isCapitalised = PackParser.drop(UInt8(ascii: "^"), from: &form)
    let isLastPart = PackParser.drop(UInt8(ascii: "-"), from: &form)
    guard let spellings = PackWord.spellings(of: form) else {
      throw PackError(cause: .badForm(String(form)), line: line)
    }
    for spelling in spellings {
      let parts = PackParser.parts(of: spelling)
      let tokens = PackWord.tokens(of: parts[0]).map(\.key)
      let secondPart = parts.dropFirst().flatMap { PackWord.tokens(of: $0).map(\.key) }
      if tokens.isEmpty || !secondPart.isEmpty && tokens.count > 1 {
        throw PackError(cause: .emptyForm, line: line)
      }
      words.append(
        PackWord(
          tokens: tokens, spelling: spelling, isStrict: isStrict, isCapitalised: isCapitalised,
          isLastPart: isLastPart && tokens.count == 1, secondPart: secondPart, category: category,
          value: value,
          line: line))
    }
  }

  /// Takes a sign from the front of a form; false when another stands there.
  private static func drop(_ sign: UInt8, from form: inout Substring) -> Bool {
    guard form.utf8.first == sign else { return false }
    form = Substring(form.utf8.dropFirst())
    return true
  }

  /// What stands before and behind three points in a spelling; one part where there are none.
  private static func parts(of spelling: String) -> [String] {
    guard spelling.utf8.contains(UInt8(ascii: ".")), let dots = spelling.firstRange(of: " ... ")
    else { return [spelling] }
    return [String(spelling[..<dots.lowerBound]), String(spelling[dots.upperBound...])]
  }

  /// The first equals sign between two spaces: what follows is the value.
  private static func valueSign(in text: String) -> String.Index? {
    text.indices.dropFirst().first { index in
      text[index] == "=" && text[text.index(before: index)] == " "
        && text.index(after: index) < text.endIndex && text[text.index(after: index)] == " "
    }
  }

  private func trimmed(_ text: Substring) -> Substring {
    var bytes = text.utf8
    while bytes.first == PackParser.blank { bytes.removeFirst() }
    while bytes.last == PackParser.blank { bytes.removeLast() }
    return Substring(bytes)
  }

  private static let newline = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")
}
