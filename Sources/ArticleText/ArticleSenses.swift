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

  /// The index of the first token that begins at an offset or after it; binary search.
  public func firstToken(notBefore offset: Int32) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].begin < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
