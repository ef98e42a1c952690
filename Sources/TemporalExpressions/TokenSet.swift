/// A set of tokens of one article, one bit each.
struct TokenSet {
  private var words: [UInt64]

  init(tokenCount: Int) { words = Array(repeating: 0, count: tokenCount / 64 + 1) }

  mutating func insert(_ token: Int) { words[token >> 6] |= 1 << UInt64(token & 63) }

  func contains(_ token: Int) -> Bool { words[token >> 6] >> UInt64(token & 63) & 1 != 0 }

  /// The last member before a token, or -1.
  func last(before token: Int) -> Int {
    var index = token >> 6
    var word = words[index] & (1 << UInt64(token & 63) - 1)
    while word == 0 {
      if index == 0 { return -1 }
      index -= 1
      word = words[index]
    }
    return index << 6 + 63 - word.leadingZeroBitCount
  }

  /// The first member behind a token; nil when there is none.
  func first(behind token: Int) -> Int? {
    var index = (token + 1) >> 6
    guard index < words.count else { return nil }
    var word = words[index] & ~0 << UInt64((token + 1) & 63)
    while word == 0 {
      index += 1
      guard index < words.count else { return nil }
      word = words[index]
    }
    return index << 6 + word.trailingZeroBitCount
  }
}
