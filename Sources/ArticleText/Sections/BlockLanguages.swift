import LanguagePacks

/// Tells the language of each block of a document that is written in several, such as a notice in
/// French, German and English or a press release with its translation below.
///
/// A title, a name or a quoted sentence in another language changes nothing: to change the language
/// costs as much as some words of evidence, once there and once back, and lines that are no
/// sentence weigh little. A document in one language costs a look at the first words of each block.
struct BlockLanguages {
  /// What was found of a document in several languages, as ISO 639-1 codes.
  struct Finding {
    /// The language it opens in, when that is no less than half as much as any other.
    var main: String
    /// For each block.
    var blocks: [String]
  }

  private let article: Article
  private let outline: Outline
  private let hints: [SectionRole?]
  private let identifier = LanguageIdentifier.shared
  /// The document's language, by its place in `LanguageIdentifier.languages`.
  private let main: Int
  /// One bit for each language that a block may be in.
  private let candidates: UInt8
  /// The least that a change of language costs, in words' evidence.
  private var lowestCost = BlockLanguages.leastCost

  /// Evidence is counted in quarters, so that a line that is no sentence may weigh one.
  private static let unit: Int32 = 4
  /// Words that are one language's alone count six; ten words of running text bring some thirty.
  private static let leastCost: Int32 = 10
  private static let highestCost: Int32 = 45
  /// Where the caller has said the language, no less than two sentences speak against it.
  private static let statedCost: Int32 = 30
  /// In a long document a change asks for this part of the evidence for its main language.
  private static let costShare: Int32 = 24
  /// A sentence has no fewer tokens.
  private static let shortestSentence = 6
  /// Words of a block that is running text even without a stop at its end.
  private static let runningWords = 25

  /// The languages of the blocks of an article, whose own language is known and which may have a block
  /// in another; nil when all are in that one.
  ///
  /// `allowed` are those that the caller expects; all when it is empty. Where the caller has stated the
  /// language, only what is plainly in another is read in that: a notice with its translation below.
  static func find(
    in article: Article, _ outline: Outline, hints: [SectionRole?], allowed: [String],
    isStated: Bool = false
  ) -> Finding? {
    guard let own = article.language,
      let main = LanguageIdentifier.languages.firstIndex(of: own)
    else { return nil }
    let known = hints.count == article.blocks.count ? hints : []
    var reader = BlockLanguages(article, outline, known, main: main, allowed: allowed)
    if isStated { reader.lowestCost = statedCost }
    let evidence = reader.evidence()
    let found = reader.mostLikely(by: evidence)
    guard found.contains(where: { $0 != found[0] }), found.contains(main) else { return nil }
    let names = LanguageIdentifier.languages
    return Finding(
      main: names[reader.opening(found, evidence)], blocks: found.map { names[$0] })
  }

  private init(
    _ article: Article, _ outline: Outline, _ hints: [SectionRole?], main: Int, allowed: [String]
  ) {
    self.article = article
    self.outline = outline
    self.hints = hints
    self.main = main
    candidates = LanguageIdentifier.languages.indices.reduce(into: 0) { bits, index in
      if allowed.isEmpty || allowed.contains(LanguageIdentifier.languages[index]) {
        bits |= 1 << UInt8(index)
      }
    }
  }

  /// Navigation and legal lines tell nothing of the article's language.
  private static func isAside(_ block: Int, _ hints: [SectionRole?]) -> Bool {
    !hints.isEmpty && (hints[block] == .boilerplate || hints[block] == .widget)
  }

  /// Whether any block has words of another language and hardly one of the document's own.
  ///
  /// Of most blocks the first words settle it.
  static func hasForeignBlock(in article: borrowing Article, hints: [SectionRole?]) -> Bool {
    guard let own = article.language,
      let main = LanguageIdentifier.languages.firstIndex(of: own)
    else { return false }
    let hints = hints.count == article.blocks.count ? hints : []
    let identifier = LanguageIdentifier.shared
    let tokens = article.tokens.span
    let ownBit: UInt8 = 1 << UInt8(main)
    for block in article.blocks.indices {
      var own = 0
      var foreign = 0
      var token = Int(article.blocks[block].firstToken)
      let end = Int(article.blocks[block].endToken)
      guard end - token >= BlockLanguages.shortestSentence else { continue }
      while token < end, own < 8 {
        if tokens[token].kind == .word {
          let found = identifier.languages(of: tokens[token].key)
          if found & ownBit != 0 {
            own &+= LanguageIdentifier.points(found)
          } else if found != 0 {
            foreign &+= LanguageIdentifier.points(found)
          }
        }
        token &+= 1
      }
      if foreign >= 12, foreign > own * 2, !isAside(block, hints) { return true }
    }
    return false
  }

  // MARK: - Evidence

  /// For each block the evidence for each language, one row a block.
  private func evidence() -> [Int32] {
    let count = LanguageIdentifier.languages.count
    var evidence = [Int32](repeating: 0, count: article.blocks.count * count)
    for block in article.blocks.indices where !BlockLanguages.isAside(block, hints) {
      let first = Int(article.blocks[block].firstToken)
      let end = Int(article.blocks[block].endToken)
      guard first < end, !isQuoted(first, end) else { continue }
      var words: Int32 = 0
      for token in article.tokens[first..<end] where token.kind == .word {
        words += 1
        var found = identifier.languages(of: token.key) & candidates
        let points = Int32(LanguageIdentifier.points(found))
        while found != 0 {
          evidence[block * count + found.trailingZeroBitCount] += points
          found &= found - 1
        }
      }
      let weight = weight(of: block, words: words)
      for place in block * count..<(block + 1) * count { evidence[place] *= weight }
    }
    return evidence
  }

  /// A long paragraph, of which the outline has its ends alone, weighs as much as its words do.
  private func weight(of block: Int, words: Int32) -> Int32 {
    if !outline.words.isEmpty, outline.words[block] > words, words > 0 {
      return BlockLanguages.unit * outline.words[block] / words
    }
    return isSentence(block, words) ? BlockLanguages.unit : 1
  }

  private func isSentence(_ block: Int, _ words: Int32) -> Bool {
    if article.blocks[block].kind == .heading { return false }
    if words >= BlockLanguages.runningWords { return true }
    var token = Int(article.blocks[block].endToken) - 1
    while token > Int(article.blocks[block].firstToken), article.tokens[token].kind == .sign {
      if BlockLanguages.stops.contains(article.tokens[token].number) { return true }
      token -= 1
    }
    return false
  }

  private static let stops = scalars(".!?…:")
  private static let openers = scalars("«“„\"‘‹")

  private static func scalars(_ signs: String) -> Set<Int32> {
    Set(signs.unicodeScalars.map { Int32(bitPattern: $0.value) })
  }

  /// Opens with a quotation mark: what somebody said, or the name of a work.
  private func isQuoted(_ first: Int, _ end: Int) -> Bool {
    let opening = article.tokens[first].kind == .sign ? article.tokens[first].number : 0
    return BlockLanguages.openers.contains(opening)
  }

  // MARK: - The most likely row of languages

  /// For each block the language it is in, so that all blocks together have the most evidence less
  /// what the changes cost.
  private func mostLikely(by evidence: [Int32]) -> [Int] {
    let count = LanguageIdentifier.languages.count
    let total = stride(from: main, to: evidence.count, by: count).reduce(Int32(0)) {
      $0 &+ evidence[$1]
    }
    let least = lowestCost * BlockLanguages.unit
    let cost = min(
      max(total / BlockLanguages.costShare, least),
      BlockLanguages.highestCost * BlockLanguages.unit)
    var scores = [Int32](repeating: 0, count: count)
    /// For each block and language the language of the block before.
    var before = [UInt8](repeating: 0, count: evidence.count)
    for block in article.blocks.indices {
      let best = best(of: scores)
      let changed = scores[best] - cost
      for language in 0..<count {
        var score = scores[language]
        before[block * count + language] = UInt8(language)
        if changed > score {
          score = changed
          before[block * count + language] = UInt8(best)
        }
        scores[language] = score &+ evidence[block * count + language]
      }
    }
    var languages = [Int](repeating: main, count: article.blocks.count)
    var language = best(of: scores)
    for block in article.blocks.indices.reversed() {
      languages[block] = language
      language = Int(before[block * count + language])
    }
    settleBorders(&languages, evidence)
    return languages
  }

  /// The language of the first block that has any, unless it is the lesser part by far.
  private func opening(_ languages: [Int], _ evidence: [Int32]) -> Int {
    let count = LanguageIdentifier.languages.count
    var totals = [Int32](repeating: 0, count: count)
    var first: Int?
    for (block, language) in languages.enumerated() {
      let own = evidence[block * count + language]
      totals[language] &+= own
      if own > 0 { first = first ?? language }
    }
    guard let first, totals[first] * 2 >= totals[best(of: totals)] else { return main }
    return first
  }

  private func best(of scores: [Int32]) -> Int {
    scores.indices.reduce(main) { scores[$1] > scores[$0] ? $1 : $0 }
  }

  /// Between two languages stand dates and names that belong to either: they stay with what is
  /// before them, but a title goes with what it heads, unless it has a word of the other's own.
  private func settleBorders(_ languages: inout [Int], _ evidence: [Int32]) {
    let count = LanguageIdentifier.languages.count
    var block = 1
    while block < languages.count {
      let (old, new) = (languages[block - 1], languages[block])
      var next = block
      while next < languages.count, languages[next] == new, old != new,
        evidence[next * count + old] == evidence[next * count + new],
        article.blocks[next].kind != .heading
      {
        next += 1
      }
      let isTitled = next > block && next < languages.count && isTitle(next - 1)
      for neutral in block..<max(block, isTitled ? next - 1 : next) { languages[neutral] = old }
      let above = block - 1
      if next == block, old != new, isTitle(above),
        evidence[above * count + old] - evidence[above * count + new] < 6
      {
        languages[above] = new
      }
      block = max(next, block) + 1
    }
  }

  /// A line of some words, set off by a blank line, that is no sentence.
  private func isTitle(_ block: Int) -> Bool {
    let words = article.tokens[
      Int(article.blocks[block].firstToken)..<Int(article.blocks[block].endToken)
    ].count { $0.kind == .word }
    return article.blocks[block].blankLinesBefore > 0 && (1...12).contains(words)
      && !isSentence(block, Int32(words))
  }
}
