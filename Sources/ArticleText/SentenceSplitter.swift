import LanguagePacks

/// Cuts blocks into sentences; headings and table rows are one each.
///
/// A stop ends a sentence when space and a capital, a digit or an opening quote follow, unless the
/// word before it is an abbreviation, an initial, or a number within a date ("20 nov. 2025").
struct SentenceSplitter {
  private let article: Article
  /// The language of each block of a document in several.
  private let languages: [String]?
  /// Whether the block at hand is German, which writes a point behind the day of a month.
  private var isGerman = false
  private(set) var sentences: [Sentence] = []

  /// More than people write: the longest sentences of laws and novels have some four hundred words.
  private static let maximumTokens = 500

  init(_ article: Article, languages: [String]? = nil) {
    self.article = article
    self.languages = languages
    sentences.reserveCapacity(article.blocks.count * 2)
  }

  mutating func split(block index: Int) {
    let block = article.blocks[index]
    let first = Int(block.firstToken)
    let end = Int(block.endToken)
    guard first < end else { return }
    isGerman = (languages?[index] ?? article.language) == "de"
    var start = first
    if block.kind != .heading && block.kind != .tableRow {
      var token = first
      while token < end {
        if article.tokens[token].kind == .sign, isStop(article.tokens[token]) {
          let after = afterClosers(token, end)
          if after < end, ends(at: token, after: after, start: start, end: end) {
            append(start, after, index)
            start = after
          }
          token = after
        } else {
          token += 1
        }
      }
    }
    append(start, end, index)
  }

  /// Adds a sentence; one beyond all measure is parted, so that whatever looks at every pair of
  /// things in a sentence takes a time that grows with the text and no faster.
  private mutating func append(_ first: Int, _ end: Int, _ block: Int) {
    var first = first
    while first < end {
      let next = end - first > SentenceSplitter.maximumTokens ? cut(after: first) : end
      sentences.append(
        Sentence(
          begin: article.tokens[first].begin, end: article.tokens[next - 1].end,
          firstToken: Int32(first), endToken: Int32(next), block: Int32(block)))
      first = next
    }
  }

  /// Where to part what is too long: after its last comma or semicolon that is not too far.
  private func cut(after first: Int) -> Int {
    let limit = first + SentenceSplitter.maximumTokens
    let mark = (first..<limit).last {
      article.tokens[$0].isSign(",") || article.tokens[$0].isSign(";")
    }
    return mark.map { $0 + 1 } ?? limit
  }

  private func isStop(_ token: Token) -> Bool {
    token.isSign(".") || token.isSign("?") || token.isSign("!") || token.isSign("…")
  }

  /// The token after a stop, further stops and the closing quotes and brackets that follow.
  private func afterClosers(_ stop: Int, _ end: Int) -> Int {
    var index = stop + 1
    while index < end, article.tokens[index].kind == .sign {
      let token = article.tokens[index]
      if isStop(token), !token.isSpaced {
        index += 1
      } else if isCloser(token) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private func isCloser(_ token: Token) -> Bool {
    if token.isSign("»") || token.isSign(")") || token.isSign("]") || token.isSign("’") {
      return true
    }
    return !token.isSpaced && (token.isSign("\"") || token.isSign("”") || token.isSign("“"))
  }

  private func ends(at stop: Int, after next: Int, start: Int, end: Int) -> Bool {
    let token = article.tokens[next]
    let stopToken = article.tokens[stop]
    guard token.isSpaced || isRunOn(stop, next) else { return false }
    switch token.kind {
    case .word:
      guard token.shape.contains(.capitalised) else { return false }
    case .number: break
    case .sign: guard isOpener(token), opensSentence(next, end) else { return false }
    }
    guard stopToken.isSign("."), next == stop + 1 || !isStop(article.tokens[stop + 1]) else {
      return true
    }
    return !isAbbreviated(stop, next, start: start)
  }

  /// "… la fin.Le début": a missing space between a word and a capitalised one.
  private func isRunOn(_ stop: Int, _ next: Int) -> Bool {
    guard next == stop + 1, stop > 0 else { return false }
    let before = article.tokens[stop - 1]
    let after = article.tokens[next]
    return before.kind == .word && before.end - before.begin >= 4 && after.kind == .word
      && after.end - after.begin >= 2 && after.shape.contains(.capitalised)
      && !after.shape.contains(.allCapitals) && !before.shape.contains(.capitalised)
  }

  private func isOpener(_ token: Token) -> Bool {
    token.isSign("«") || token.isSign("“") || token.isSign("\"") || token.isSign("(")
      || token.isSign("[") || token.isSign("”") || token.isSign("–") || token.isSign("—")
      || token.isSign("•") || token.isSign("-") || token.isSign("„") || token.isSign("‘")
      || token.isSign("¿") || token.isSign("*")
  }

  private func opensSentence(_ sign: Int, _ end: Int) -> Bool {
    var index = sign
    while index < end, article.tokens[index].kind == .sign { index += 1 }
    guard index < end else { return false }
    return article.tokens[index].kind == .number
      || article.tokens[index].shape.contains(.capitalised)
  }

  /// Whether the full stop belongs to the word or number before it.
  private func isAbbreviated(_ stop: Int, _ next: Int, start: Int) -> Bool {
    guard stop > start else { return true }
    let before = article.tokens[stop - 1]
    let after = article.tokens[next]
    if article.tokens[stop].isSpaced { return false }
    if before.kind == .number {
      if stop - 1 == start { return true }
      return isGerman && (1...31).contains(before.number) && after.kind == .word
        && (article.hasSense(.month, at: next) || isMonthLike(after))
    }
    guard before.kind == .word else { return false }
    if let lettered = letteredAbbreviation(stop) {
      return keeps(lettered, next, isLettered: true)
    }
    if before.end - before.begin == 1 || before.key.folded == SentenceSplitter.unAccentedY {
      return before.shape.contains(.capitalised) || after.kind == .number
    }
    let isJoined = before.shape.contains(.hyphenBefore) && before.end - before.begin <= 2
    if isJoined, before.shape.contains(.capitalised) { return true }
    guard let sense = article.sense(.abbreviation, at: stop - 1) else { return false }
    if stop - 1 == start, before.end - before.begin <= 4 { return true }
    return keeps(sense, next, isLettered: false)
  }

  /// An abbreviation of several letters, each with its point: "p.m.", "e.g.".
  private func letteredAbbreviation(_ stop: Int) -> WordSense? {
    guard stop >= 3, article.tokens[stop - 2].isSign("."), !article.tokens[stop - 1].isSpaced,
      let sense = article.sense(.abbreviation, at: stop - 3), Int(sense.endToken) == stop
    else { return nil }
    return sense
  }

  /// Whether an abbreviation goes on with the token behind its point.
  ///
  /// A unit before a weekday does where each of its letters has a point: "8 p.m. Friday", but not
  /// "8pm. Friday's talk".
  private func keeps(_ sense: WordSense, _ next: Int, isLettered: Bool) -> Bool {
    let after = article.tokens[next]
    switch sense.value {
    case 0: return after.kind != .sign
    case 1: return isLettered && article.hasSense(.weekday, at: next)
    default: return after.kind == .number || after.kind == .sign
    }
  }

  private func isMonthLike(_ token: Token) -> Bool {
    SentenceSplitter.germanMonths.contains(token.key.folded)
  }

  private static let unAccentedY = WordKey("é").exact
  private static let germanMonths = Set(
    [
      "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ].map { WordKey($0).folded })
}
