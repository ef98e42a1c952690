import ArticleText
import LanguagePacks

/// Turns a stretch of the text into a title that a person would write in a diary.
struct TitleComposer {
  let findings: Findings

  /// "le", "the": the article of what has been told of before.
  static let definite = WordCategory.determiner.value(named: "definite")

  /// "un", "a": the article of what has not been told of before.
  static let indefinite = WordCategory.determiner.value(named: "indefinite")

  /// "son", "their": what somebody has of their own.
  static let possessive = WordCategory.determiner.value(named: "possessive")

  /// The words of a phrase with its determiner dropped and its first letter raised.
  func title(of tokens: Range<Int32>) -> String {
    capitalised(findings.text(withoutDeterminer(tokens)))
  }

  /// As a line of a programme has it: "Les Ombres bleues" and "Une vie meilleure" keep their article,
  /// "Le concert d'été" does not.
  func title(ofEntry tokens: Range<Int32>) -> String {
    guard let article = findings.sense(.determiner, at: tokens.lowerBound),
      article.value == 0 || article.value == TitleComposer.indefinite,
      article.endToken < tokens.upperBound,
      findings.article.tokens[Int(tokens.lowerBound)].shape.contains(.capitalised),
      findings.sense(.eventNoun, at: article.endToken) == nil,
      findings.sense(.weakEventNoun, at: article.endToken) == nil,
      findings.sense(.titleWord, at: article.endToken) == nil
    else { return title(of: tokens) }
    return capitalised(findings.text(tokens))
  }

  /// "Les conclusions de cette mission" presented: "Présentation des conclusions de la mission".
  ///
  /// A noun that brings its own link ("visit to") has it before an object only.
  func title(act: Int16, subject tokens: Range<Int32>, isObject: Bool = false) -> String {
    let noun = actNoun(act)
    guard !tokens.isEmpty else { return capitalised(withoutLink(noun)) }
    var subject = withoutDeterminer(tokens)
    // "le prochain | conseil": which of them is told by the day.
    if subject.lowerBound > tokens.lowerBound, subject.count > 1,
      findings.sense(.direction, at: subject.lowerBound)?.tokenCount == 1
    {
      subject = subject.lowerBound + 1..<subject.upperBound
    }
    let words = findings.text(subject)
    let first = findings.string(
      findings.article.tokens[Int(tokens.lowerBound)].begin,
      findings.article.tokens[Int(tokens.lowerBound)].end)
    switch findings.pack.habits.actLink {
    case .of:
      if withoutLink(noun) != noun {
        let link = isObject ? noun : "\(withoutLink(noun)) of"
        let article = findings.sense(.determiner, at: tokens.lowerBound)?.value == 0 ? first : ""
        return capitalised("\(link) \(article.lowercased()) \(words)")
      }
      return capitalised("\(noun) of \(words)")
    case .de:
      let article = FrenchArticle(determiner: first)
      return capitalised(softened("\(noun) \(article.afterOf(before: words))\(words)"))
    case .genitive:
      return first.lowercased() == "die"
        ? capitalised("\(noun) der \(words)") : joined([capitalised(noun), capitalised(words)])
    }
  }

  /// A bare noun with who gives it: "Concert du chœur Arpège"; of several shows the name is enough.
  func title(noun: Range<Int32>, by performer: Range<Int32>) -> String {
    let words = title(of: noun)
    guard singular(words) == words else { return title(of: performer) }
    let first = findings.article.tokens[Int(performer.lowerBound)]
    let article = findings.string(first.begin, first.end)
    let name = withoutDeterminer(performer)
    guard findings.pack.habits.actLink == .de else {
      let link = findings.pack.habits.performerLink
      return name == performer || findings.pack.habits.actLink == .genitive
        ? "\(words) \(link) \(findings.text(name))"
        : "\(words) \(link) \(article.lowercased()) \(findings.text(name))"
    }
    let performer = findings.text(name)
    return "\(words) \(FrenchArticle(determiner: article).afterOf(before: performer))\(performer)"
  }

  /// A bare noun with whom one meets: "Rencontre avec Chloé Wary".
  func title(noun: Range<Int32>, with guest: Range<Int32>) -> String {
    "\(title(of: noun)) \(findings.pack.habits.guestLink) \(findings.text(guest))"
  }

  /// A bare noun with the town that tells it from the others: "Séance à Dole", "Marché au Havre".
  func title(_ title: String, in town: String) -> String {
    let link = findings.pack.habits.townLink
    guard findings.pack.habits.actLink == .de else { return "\(title) \(link) \(town)" }
    if town.hasPrefix("Le ") { return "\(title) au \(town.dropFirst(3))" }
    if town.hasPrefix("Les ") { return "\(title) aux \(town.dropFirst(4))" }
    return "\(title) \(link) \(town)"
  }

  /// "visit" of "visit to".
  private func withoutLink(_ noun: String) -> String {
    let words = noun.split(separator: " ")
    guard words.count > 1, let last = words.last,
      findings.pack.lexicon.senses(of: Tokenizer.tokens(of: String(last))).contains(where: {
        $0.category == .phraseLink
      })
    else { return noun }
    return words.dropLast().joined(separator: " ")
  }

  /// The pack's first spelling of an act as a noun.
  private func actNoun(_ act: Int16) -> String {
    findings.pack.words.first { $0.category == .actNoun && $0.value == act }?.spelling ?? ""
  }

  /// Demonstratives point to the text, not to the diary: "de cette mission" is "de la mission".
  private func softened(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices.dropFirst() {
      switch words[index].lowercased() {
      case "cette": words[index] = "la"
      case "ces" where words[index - 1].lowercased() == "de":
        words[index - 1] = "des"
        words[index] = ""
      case "ces": words[index] = "les"
      case "ce" where words[index - 1].lowercased() == "de":
        words[index - 1] = "du"
        words[index] = ""
      case "ce": words[index] = "le"
      default: break
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func withoutDeterminer(_ tokens: Range<Int32>) -> Range<Int32> {
    var begin = tokens.lowerBound
    while begin + 1 < tokens.upperBound,
      let sense = findings.sense(.determiner, at: begin), sense.endToken < tokens.upperBound,
      !isPartOfName(begin),
      // "Ce que les arbres savent"
      findings.sense(.phraseEnd, at: sense.endToken) == nil,
      !findings.article.tokens[Int(sense.endToken)].shape.contains(.hyphenBefore)
    {
      begin = sense.endToken
    }
    return withoutInflected(begin..<tokens.upperBound)
  }

  /// "das geplante | Orgelkonzert", "der traditionelle | Empfang": an adjective that says nothing bears the ending that
  /// its article asks for.
  private func withoutInflected(_ tokens: Range<Int32>) -> Range<Int32> {
    guard findings.pack.habits.actLink == .genitive else { return tokens }
    var begin = tokens.lowerBound
    while begin + 1 < tokens.upperBound,
      !findings.article.tokens[Int(begin)].shape.contains(.capitalised),
      findings.sense(.titleWord, at: begin)?.value == TitleWord.hollow.rawValue
    {
      begin += 1
    }
    return begin..<tokens.upperBound
  }

  /// "Les Foulées" and "Le Chapeau" keep their article: it is written with a capital inside a line.
  private func isPartOfName(_ token: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard Int(token) + 1 < tokens.count, token > 0 else { return false }
    return tokens[Int(token)].shape.contains(.capitalised)
      && tokens[Int(token) + 1].shape.contains(.capitalised)
      && findings.sentence(at: token).map { findings.tokens(ofSentence: $0).lowerBound != token }
        ?? false
  }

  /// Parts of a title behind one another, with a colon as the language sets it.
  func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: findings.pack.habits.spacesColon ? " : " : ": ")
  }

  /// One of several: "Meetings of the board" held on a day is "Meeting of the board".
  func singular(_ title: String) -> String {
    let words = title.split(separator: " ", maxSplits: 1)
    guard let first = words.first, let last = first.last, last == "s" || last == "S",
      !first.lowercased().hasSuffix("ss")
    else { return title }
    let noun = String(first.dropLast())
    let isNoun = findings.pack.lexicon.senses(of: Tokenizer.tokens(of: noun)).contains {
      $0.category == .eventNoun
    }
    guard isNoun else { return title }
    guard findings.pack.habits.adjectivesFollow, let rest = words.dropFirst().first else {
      return ([noun] + words.dropFirst().map(String.init)).joined(separator: " ")
    }
    return noun + " " + singularAdjectives(String(rest))
  }

  /// "guidées en forêt": the adjectives right behind a plural noun, up to the first word without "s".
  private func singularAdjectives(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices {
      let word = words[index].lowercased()
      // "MESSES DOMINICALES": a word in capitals throughout is no name.
      guard word.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss"),
        words[index] == word || words[index] == words[index].uppercased()
      else { break }
      words[index].removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Collapses white space, trims signs at both ends and raises the first letter.
  func capitalised(_ text: String) -> String {
    let collapsed = TitleComposer.collapsed(text)
    let title = TitleComposer.isPlainAtEnds(collapsed) ? collapsed : trimmed(collapsed)
    // A letter of ASCII before another stands for itself.
    let letters = title.utf8.span
    if !letters.isEmpty, letters[0] < 0x80, letters.count == 1 || letters[1] < 0x80 {
      let first = letters[0]
      guard first &- UInt8(ascii: "a") < 26 else { return title }
      var bytes = Array(title.utf8)
      bytes[0] = first ^ 0x20
      return String(decoding: bytes, as: UTF8.self)
    }
    guard let first = title.first, first.isLowercase else { return title }
    return first.uppercased() + title.dropFirst()
  }

  /// Whether a text begins and ends with a letter or digit of ASCII, where nothing is to be trimmed.
  private static func isPlainAtEnds(_ text: String) -> Bool {
    func isPlain(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    let bytes = text.utf8.span
    return !bytes.isEmpty && isPlain(bytes[0]) && isPlain(bytes[bytes.count - 1])
  }

  private func trimmed(_ text: String) -> String {
    var words = text.unicodeScalars[...]
    while let last = words.last, TitleComposer.isTrimmed(last),
      !words.suffix(3).elementsEqual("...".unicodeScalars)
    {
      words.removeLast()
      while words.last == " " { words.removeLast() }
    }
    // "Wren Boys," with the comma inside its marks
    if let mark = words.last, mark == "\"" || mark == "”", words.dropLast().last == "," {
      words.removeLast(2)
      words.append(mark)
    }
    while let first = words.first, first == " " || TitleComposer.isTrimmed(first) {
      words.removeFirst()
    }
    return String(words)
  }

  /// The words with one space between, without the hyphens that only say where one may break.
  private static func collapsed(_ text: String) -> String {
    if isCollapsed(text) { return text }
    var words = ""
    var isApart = false
    for scalar in text.unicodeScalars where scalar != "\u{AD}" {
      if isSpace(scalar) {
        isApart = true
        continue
      }
      if isApart, !words.isEmpty { words.unicodeScalars.append(" ") }
      isApart = false
      words.unicodeScalars.append(scalar)
    }
    return words
  }

  /// Whether nothing is there to collapse, as far as the bytes tell at once: single spaces between
  /// words of Latin letters and the signs of U+2013 to U+2026.
  private static func isCollapsed(_ text: String) -> Bool {
    var before = UInt8(ascii: " ")
    var opening: UInt8 = 0
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0..<0x20, 0xC2, 0xE1, 0xE3...: return false
      case 0x20 where before == 0x20: return false
      case 0x80...0xBF where opening == 0xE2 && before == 0xE2: if byte != 0x80 { return false }
      case 0x80...0xBF where opening == 0xE2: if !(0x93...0xA6).contains(byte) { return false }
      default: opening = byte
      }
      before = byte
    }
    return before != 0x20
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isWhitespace }
    return scalar == " " || (0x09...0x0D).contains(scalar.value)
  }

  private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", "-", "–", "—", "|", "•", "*", ".": true
    default: false
    }
  }
}
