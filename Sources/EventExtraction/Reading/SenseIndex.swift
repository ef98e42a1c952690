import ArticleText
import LanguagePacks

/// The meanings of an article's words by category, made once.
///
/// Readers ask of every clause for a dozen categories, most of which it does not have: such a
/// question is a look at some bits, whatever the length of the clause.
final class SenseIndex: Sendable {
  /// For each category a row of bits, one for each token at which it starts.
  private let marks: [UInt64]
  /// How many words of 64 bits a row has.
  private let width: Int
  private let tokenCount: Int
  fileprivate let senses: [WordSense]
  /// For each token the index of its first meaning, and one past the last at the end.
  fileprivate let senseStarts: [Int32]

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
      let (senses, width) = (article.senses.span, width)
      for index in senses.indices {
        let token = Int(senses[index].firstToken)
        let word = Int(senses[index].category.rawValue) &* width &+ token &>> 6
        bits[word] |= 1 &<< UInt64(truncatingIfNeeded: token & 63)
      }
    }
    self.marks = marks
  }

  /// All meanings of one category that begin inside a range of tokens.
  func senses(_ category: WordCategory, in tokens: Range<Int32>) -> SenseRun {
    SenseRun(index: self, category: category, tokens: tokens)
  }

  func has(_ category: WordCategory, in tokens: Range<Int32>) -> Bool {
    first(category, from: Int(tokens.lowerBound), before: Int(tokens.upperBound)) >= 0
  }

  /// The first token of a stretch at which a category starts, or -1.
  fileprivate func first(_ category: WordCategory, from begin: Int, before end: Int) -> Int {
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

  /// The first token of a stretch at which one of these categories starts, or -1.
  func first(of categories: CategorySet, from begin: Int, before end: Int) -> Int {
    let begin = max(begin, 0)
    let end = min(end, tokenCount)
    guard begin < end else { return -1 }
    var word = begin &>> 6
    var admitted = UInt64.max &<< UInt64(truncatingIfNeeded: begin & 63)
    while word &<< 6 < end {
      var bits: UInt64 = 0
      categories.forEach { bits |= marks[Int($0) &* width &+ word] }
      bits &= admitted
      if bits != 0 {
        let token = word &<< 6 &+ bits.trailingZeroBitCount
        return token < end ? token : -1
      }
      admitted = .max
      word &+= 1
    }
    return -1
  }

  /// Whether a meaning of one of these categories begins inside a range of tokens.
  func hasAny(of categories: CategorySet, in tokens: Range<Int32>) -> Bool {
    if tokens.count > SenseIndex.longStretch {
      return first(of: categories, from: Int(tokens.lowerBound), before: Int(tokens.upperBound))
        >= 0
    }
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

  /// Of a shorter stretch the meanings are walked through instead of the rows.
  private static let longStretch = 6

  /// Whether a meaning of one of these categories starts at a token; none behind the last.
  func hasAny(of categories: CategorySet, at token: Int32) -> Bool {
    hasAny(of: categories, in: token..<token + 1)
  }
}

/// The meanings of one category that begin inside a range of tokens, in order.
///
/// They are looked for as they are asked for: most questions end at the first, or find none.
struct SenseRun: Sequence {
  fileprivate let index: SenseIndex
  fileprivate let category: WordCategory
  fileprivate let tokens: Range<Int32>

  struct Iterator: IteratorProtocol {
    fileprivate let run: SenseRun
    /// The token looked at, or -1 behind the last one.
    private var token: Int
    /// The next of its meanings to look at.
    private var sense = 0

    fileprivate init(_ run: SenseRun) {
      self.run = run
      token = run.start(from: Int(run.tokens.lowerBound))
      if token >= 0 { sense = Int(run.index.senseStarts[token]) }
    }

    mutating func next() -> WordSense? {
      while token >= 0 {
        let end = Int(run.index.senseStarts[token + 1])
        while sense < end {
          sense &+= 1
          if run.index.senses[sense &- 1].category == run.category {
            return run.index.senses[sense &- 1]
          }
        }
        token = run.start(from: token + 1)
        if token >= 0 { sense = Int(run.index.senseStarts[token]) }
      }
      return nil
    }
  }

  func makeIterator() -> Iterator { Iterator(self) }

  var isEmpty: Bool { start(from: Int(tokens.lowerBound)) < 0 }

  var first: WordSense? {
    var senses = makeIterator()
    return senses.next()
  }

  var last: WordSense? { reduce(nil) { $1 } }

  var count: Int { reduce(0) { count, _ in count + 1 } }

  func last(where holds: (WordSense) -> Bool) -> WordSense? {
    reduce(nil) { holds($1) ? $1 : $0 }
  }

  private func start(from token: Int) -> Int {
    index.first(category, from: token, before: Int(tokens.upperBound))
  }
}
