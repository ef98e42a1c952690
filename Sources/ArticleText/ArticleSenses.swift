public import LanguagePacks

extension Article {
  /// Takes over the meanings of the tokens, in order of their first token.
  public mutating func setSenses(_ senses: [WordSense]) {
    self.senses = senses
    senseStarts = [Int32](repeating: 0, count: tokens.count + 1)
    var token = 0
    for (index, sense) in senses.enumerated() where Int(sense.firstToken) >= token {
      while token <= Int(sense.firstToken) {
        senseStarts[token] = Int32(truncatingIfNeeded: index)
        token &+= 1
      }
    }
    while token <= tokens.count {
      senseStarts[token] = Int32(truncatingIfNeeded: senses.count)
      token &+= 1
    }
    marks = WordMarks.marks(of: senses.span, tokens: tokens.count)
  }

  /// Looks up what the tokens mean.
  public mutating func readMeanings(in lexicon: Lexicon) {
    let found = lexicon.meanings(of: tokens, in: text)
    senses = found.senses
    senseStarts = found.starts
    marks = found.marks
  }

  /// Whether any token may be of a date; most texts that tell of no event are told by this alone.
  ///
  /// `lexicon` holds the words of time. A short weekday is one only before the sign that sets it off.
  func mayNameTime(in lexicon: Lexicon) -> Bool {
    tokens.contains { $0.kind == .number }
      || lexicon.meanings(of: tokens, in: text).senses.contains { sense in
        sense.category != .shortWeekday
          || sense.endToken < tokens.count && tokens[Int(sense.endToken)].kind == .sign
      }
  }

  /// Gives each block its range of tokens.
  ///
  /// Blocks are in order, so that each range is looked for behind the one before.
  mutating func assignTokens() {
    var token = 0
    for index in blocks.indices {
      token = firstToken(notBefore: blocks[index].begin, from: token)
      blocks[index].firstToken = Int32(token)
      token = firstToken(notBefore: blocks[index].end, from: token)
      blocks[index].endToken = Int32(token)
      if blocks[index].kind == .tableRow { markGaps(ofBlock: index) }
    }
  }

  /// In a row whose columns are aligned with spaces, a wide gap parts words as a tab does.
  mutating func markGaps(ofBlock block: Int) {
    for token in Int(blocks[block].firstToken)..<Int(blocks[block].endToken)
    where token > Int(blocks[block].firstToken) {
      let gap = Int(tokens[token - 1].end)..<Int(tokens[token].begin)
      if gap.count >= 3, text[gap].allSatisfy({ $0 == 0x20 }) {
        tokens[token].shape.insert(.tabBefore)
      }
    }
  }

  /// Forgets the tokens and their meanings, and what points to them.
  mutating func dropWords() {
    tokens = []
    setSenses([])
    for index in blocks.indices {
      blocks[index].firstToken = 0
      blocks[index].endToken = 0
    }
  }

  /// Forgets these too where nobody will ask for sections: all blocks are one.
  mutating func leaveUnread() {
    dropWords()
    guard let first = blocks.first, let last = blocks.last else { return }
    sections = [
      Section(
        role: .body, begin: first.begin, end: last.end, firstBlock: 0,
        endBlock: Int32(blocks.count))
    ]
  }

  /// The longest meaning of a category that starts at a token.
  public func sense(_ category: WordCategory, at token: Int) -> WordSense? {
    guard token >= 0, token + 1 < senseStarts.count else { return nil }
    var index = Int(senseStarts[token])
    let end = Int(senseStarts[token + 1])
    while index < end {
      if senses[index].category == category { return senses[index] }
      index += 1
    }
    return nil
  }

  public func hasSense(_ category: WordCategory, at token: Int) -> Bool {
    sense(category, at: token) != nil
  }

  /// The tokens whose bytes lie between two offsets.
  public func tokens(from begin: Int32, to end: Int32) -> Range<Int> {
    let first = firstToken(notBefore: begin)
    return first..<max(first, firstToken(notBefore: end))
  }

  /// The index of the first token, from one on, that begins at an offset or after it; binary search.
  public func firstToken(notBefore offset: Int32, from first: Int = 0) -> Int {
    var low = first
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].begin < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
