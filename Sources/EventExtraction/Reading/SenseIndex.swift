import ArticleText
import LanguagePacks

/// The meanings of an article's words by category, made once.
///
/// Readers ask of every clause for a dozen categories, most of which it does not have: such a
/// question is a look at some bits, whatever the length of the clause.
struct SenseIndex: Sendable {
  /// For each category a row of bits, one for each token at which it starts.
  private let marks: [UInt64]
  /// How many words of 64 bits a row has.
  private let width: Int
  private let tokenCount: Int
  private let senses: [WordSense]
  /// For each token the index of its first meaning, and one past the last at the end.
  private let senseStarts: [Int32]

  /// An index of nothing.
  init() {
    marks = []
    width = 0
    tokenCount = 0
    senses = []
    senseStarts = []
  }

  init(_ article: Article) {
    senses = article.senses
    senseStarts = article.senseStarts
    tokenCount = article.tokens.count
    width = (tokenCount + 63) / 64
    var marks = [UInt64](repeating: 0, count: WordCategory.allCases.count * width)
    do {
      var bits = marks.mutableSpan
      for sense in article.senses {
        let token = Int(sense.firstToken)
        let word = Int(sense.category.rawValue) &* width &+ token &>> 6
        bits[word] |= 1 &<< UInt64(truncatingIfNeeded: token & 63)
      }
    }
    self.marks = marks
  }

  /// All meanings of one category that begin inside a range of tokens.
  func senses(_ category: WordCategory, in tokens: Range<Int32>) -> [WordSense] {
    var token = first(category, from: Int(tokens.lowerBound), before: Int(tokens.upperBound))
    guard token >= 0 else { return [] }
    var found: [WordSense] = []
    while token >= 0 {
      for sense in Int(senseStarts[token])..<Int(senseStarts[token + 1])
      where senses[sense].category == category {
        found.append(senses[sense])
      }
      token = first(category, from: token + 1, before: Int(tokens.upperBound))
    }
    return found
  }

  func has(_ category: WordCategory, in tokens: Range<Int32>) -> Bool {
    first(category, from: Int(tokens.lowerBound), before: Int(tokens.upperBound)) >= 0
  }

  /// The first token of a stretch at which a category starts, or -1.
  private func first(_ category: WordCategory, from begin: Int, before end: Int) -> Int {
    let begin = max(begin, 0)
    let end = min(end, tokenCount)
    guard begin < end else { return -1 }
    let row = Int(category.rawValue) &* width
    var word = begin &>> 6
    var bits = marks[row &+ word] & (UInt64.max &<< UInt64(truncatingIfNeeded: begin & 63))
    while bits == 0 {
      word &+= 1
      guard word &<< 6 < end else { return -1 }
      bits = marks[row &+ word]
    }
    let token = word &<< 6 &+ bits.trailingZeroBitCount
    return token < end ? token : -1
  }

  /// Whether a meaning of a category starts at a token; none behind the last.
  func has(_ category: WordCategory, at token: Int32) -> Bool {
    guard token >= 0, Int(token) < tokenCount else { return false }
    let word = marks[Int(category.rawValue) &* width &+ Int(token) &>> 6]
    return word &>> UInt64(truncatingIfNeeded: token & 63) & 1 != 0
  }

  /// Whether a meaning of one of these categories begins inside a range of tokens.
  func hasAny(of categories: CategorySet, in tokens: Range<Int32>) -> Bool {
    let begin = min(max(Int(tokens.lowerBound), 0), tokenCount)
    let end = min(max(Int(tokens.upperBound), begin), tokenCount)
    guard begin < end else { return false }
    var sense = Int(senseStarts[begin])
    let last = Int(senseStarts[end])
    while sense < last {
      if categories.contains(senses[sense].category) { return true }
      sense &+= 1
    }
    return false
  }

  /// Whether a meaning of one of these categories starts at a token; none behind the last.
  func hasAny(of categories: CategorySet, at token: Int32) -> Bool {
    hasAny(of: categories, in: token..<token + 1)
  }
}
