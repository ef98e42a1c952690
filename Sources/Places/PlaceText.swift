internal import ArticleText
internal import LanguagePacks

/// An article's tokens with what the pack says of each, as the readers of places look at them.
final class PlaceText: Sendable {
  let utf8: [UInt8]
  let tokens: [Token]
  let senses: [WordSense]
  let senseStarts: [Int32]
  /// For each token the marks of the meanings that start there.
  let marks: [WordMarks]
  /// The head of a house's name comes last, as in "Town Hall", and so does a street's kind in "Mill Street".
  let headsLast: Bool
  let streetsLast: Bool
  /// A street's kind ends its name in one word, and the number comes last: "Hauptstraße 42".
  let joinsStreets: Bool
  /// A capital makes no name of a noun.
  let capitalisesNouns: Bool
  /// An article stands before areas and before few towns: "le Doubs", and "à Doubs" for the town.
  let articlesTell: Bool
  /// The countries its papers write of daily, and whether no one of them is home to most.
  let lands: [String]
  let hasManyLands: Bool
  /// "Albany, N.Y.": towns are told by the short names of states.
  let namesStates: Bool
  /// Whether accents are written at all, told by the text's beginning.
  let hasAccents: Bool
  /// Where the document says it comes from: what a text's own habits are weighed with.
  let url: String?
  let locale: String?

  init(_ article: Article, habits: PackHabits) {
    utf8 = article.text
    url = article.url
    locale = article.locale
    headsLast = !habits.headsFirst
    streetsLast = habits.streetKind == .last
    joinsStreets = habits.streetKind == .joined
    capitalisesNouns = habits.capitalisesNouns
    articlesTell = habits.articlesTellLands
    lands = habits.lands
    hasManyLands = habits.hasManyLands
    namesStates = habits.lands.contains("US")
    tokens = article.tokens
    senses = article.senses
    senseStarts = article.senseStarts
    hasAccents = article.text.prefix(20_000).contains(0xC3)
    marks = article.marks
  }

  var count: Int { tokens.count }

  /// The longest meaning with one of the marks that starts at a token, in tokens.
  func length(of wanted: WordMarks, at index: Int) -> Int {
    guard has(index, wanted) else { return 0 }
    guard marks[index].contains(.several) else { return 1 }
    var length = 0
    for position in Int(senseStarts[index])..<Int(senseStarts[index + 1]) {
      let sense = senses[position]
      if !WordMarks(sense.category, sense.value).isDisjoint(with: wanted) {
        length = max(length, Int(sense.tokenCount))
      }
    }
    return length
  }

  /// Whether the token is a word with a capital.
  @inline(__always)
  func isCapital(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word
      && tokens[index].shape.contains(.capitalised)
  }

  @inline(__always)
  func has(_ index: Int, _ wanted: WordMarks) -> Bool {
    index >= 0 && index < tokens.count && !marks[index].isDisjoint(with: wanted)
  }

  @inline(__always)
  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isSign(sign)
  }

  @inline(__always)
  func isWord(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word
  }

  @inline(__always)
  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .number
  }

  /// A dash, bullet or bar that parts pieces of a line.
  func isSeparator(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .sign else { return false }
    switch UInt32(bitPattern: tokens[index].number) {
    case 0x2D, 0x2013, 0x2014, 0x2022, 0xB7, 0x7C, 0x2027, 0x25CF, 0x2192, 0x3A, 0x2A: return true
    case 0x2F: return tokens[index].isSpaced
    default: return false
    }
  }

  /// Whether a new line or block begins at the token.
  @inline(__always)
  func startsLine(_ index: Int) -> Bool {
    index <= 0 || index >= tokens.count
      || !tokens[index].shape.isDisjoint(with: [.lineBreakBefore, .blankLineBefore, .tabBefore])
  }

  func startsBlock(_ index: Int) -> Bool {
    index <= 0 || index >= tokens.count || tokens[index].shape.contains(.blankLineBefore)
  }

  /// Whether a sentence or line begins at the token.
  func startsSentence(_ index: Int) -> Bool {
    if startsLine(index) { return true }
    let before = tokens[index - 1]
    guard before.kind == .sign else { return false }
    switch UInt32(bitPattern: before.number) {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x2022, 0x201C, 0xAB, 0x22, 0x2D, 0x2013, 0x2014: return true
    default: return false
    }
  }

  /// A short form whose point ends no sentence: "Dr", "Gal".
  func isAbbreviation(_ index: Int) -> Bool {
    senses[Int(senseStarts[index])..<Int(senseStarts[index + 1])].contains {
      $0.category == .abbreviation
    }
  }

  /// Whether the point at a token ends a sentence, as far as the next word tells.
  func startsSentenceAfter(_ point: Int) -> Bool {
    isCapital(point + 1) && !startsLine(point + 1) && tokens[point + 1].isSpaced
  }

  /// Whether two neighbouring tokens stand in one phrase: nothing but a space or hyphen between.
  @inline(__always)
  func isJoined(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !startsLine(index)
  }

  @inline(__always)
  func byteCount(_ index: Int) -> Int { Int(tokens[index].end - tokens[index].begin) }

  /// The bytes of a token.
  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    utf8[Int(tokens[index].begin)..<Int(tokens[index].end)]
  }

  /// The text of tokens `first..<end`.
  func string(_ first: Int, _ end: Int) -> String {
    guard first >= 0, first < end, end <= tokens.count else { return "" }
    let (begin, end) = (Int(tokens[first].begin), Int(tokens[end - 1].end))
    return String(decoding: utf8[begin..<end], as: UTF8.self)
  }

  /// A string on one line: line breaks and runs of spaces become one space.
  func line(_ first: Int, _ end: Int) -> String {
    let text = string(first, end)
    var hasRun = false
    var wasSpace = false
    for byte in text.utf8 {
      let isSpace = byte == 0x20
      if byte < 0x20 || isSpace && wasSpace { hasRun = true }
      wasSpace = isSpace
    }
    guard hasRun else { return text }
    return text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" })
      .joined(separator: " ")
  }

  /// Whether a token is this plain lower-case word, capitals and accents apart.
  func startsFolded(_ index: Int, _ word: StaticString) -> Bool {
    var key: [UInt8] = []
    appendFolded(index, to: &key)
    return String(decoding: key, as: UTF8.self) == word.description
  }

  func appendFolded(_ index: Int, to key: inout [UInt8]) {
    let bytes = utf8
    FoldedName.append(
      bytes.span, from: Int(tokens[index].begin), to: Int(tokens[index].end), to: &key)
  }

  /// Whether a verb follows whose subject is where something takes place, past a date or "lui, ".
  func hosts(after index: Int) -> Bool {
    has(index, .hosts) || isSign(index, ",") && isSign(index + 2, ",") && has(index + 3, .hosts)
  }

  /// Whether a line of a heading's length ends before a token: "Ça se passe aux Treize Arches".
  func endsShortLine(_ end: Int) -> Bool {
    guard end >= count || startsLine(end) else { return false }
    var first = end - 1
    while first > end - 12, !startsLine(first) { first -= 1 }
    return startsLine(first) && !isSign(end - 1, ".")
  }

  /// Whether a time, a date or an event verb stands within some tokens around, in the same block.
  func hasEventCue(around index: Int, reach: Int = 24) -> Bool {
    var position = index
    while position >= 0, position > index - reach {
      if has(position, [.eventCue, .relativeDay]) || isClock(position) { return true }
      if startsBlock(position) { break }
      position -= 1
    }
    position = index + 1
    while position < tokens.count, position < index + reach, !startsBlock(position) {
      if has(position, [.eventCue, .relativeDay]) || isClock(position) { return true }
      position += 1
    }
    return false
  }

  /// "20 h", "18h30".
  private func isClock(_ index: Int) -> Bool {
    guard isNumber(index), index + 1 < tokens.count, tokens[index].number < 25 else { return false }
    let next = tokens[index + 1]
    return next.kind == .word && next.end - next.begin == 1
      && utf8[Int(next.begin)] | 0x20 == UInt8(ascii: "h")
  }
}
