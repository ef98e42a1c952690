/// Where things in reading order start among the tokens of an article.
///
/// Readers ask of every clause and every word which dates and places stand there: one number a token
/// answers without a search.
struct StartIndex: Sendable {
  /// For each token how many start before it, and how many there are at the end.
  private let before: [Int32]

  /// `start` gives the token each of them starts at, in order.
  init(of count: Int, tokenCount: Int, start: (Int) -> Int32) {
    var before: [Int32] = []
    before.append(addingCapacity: tokenCount + 1) { counts in
      for index in 0...count {
        let end = index < count ? min(Int(start(index)), tokenCount) : tokenCount
        while counts.count <= end { counts.append(Int32(truncatingIfNeeded: index)) }
        if end == tokenCount { break }
      }
    }
    self.before = before
  }

  /// Those that start inside a range of tokens.
  func range(in tokens: Range<Int32>) -> Range<Int> {
    let first = count(before: tokens.lowerBound)
    return first..<max(first, count(before: tokens.upperBound))
  }

  /// How many start before a token.
  func count(before token: Int32) -> Int {
    Int(before[min(max(Int(token), 0), before.count - 1)])
  }

  /// The last one that starts at a token or before it.
  func last(upTo token: Int32) -> Int? {
    let count = count(before: token + 1)
    return count > 0 ? count - 1 : nil
  }
}
