/// Where things in reading order start among the tokens of an article.
///
/// Readers ask of every clause and every word which dates and places stand there: one number a token
/// answers without a search.
struct StartIndex: Sendable {
  /// For each token how many start before it, and how many there are at the end.
  private let before: [Int32]

  /// `starts` gives the token each of them starts at, in order.
  init(_ starts: [Int32], tokenCount: Int) {
    var before: [Int32] = []
    before.reserveCapacity(tokenCount + 1)
    var count: Int32 = 0
    for start in starts where start < tokenCount {
      let room = Int(start) + 1 - before.count
      if room > 0 {
        before.append(contentsOf: repeatElement(count, count: room))
      } else {
        for token in Int(start) + 1..<before.count { before[token] += 1 }
      }
      count += 1
    }
    before.append(contentsOf: repeatElement(count, count: tokenCount + 1 - before.count))
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
