import ArticleText
import LanguagePacks

/// The meanings of an article's words by token and by category, made once.
///
/// Readers ask of every clause for a dozen categories, most of which the article does not have at
/// all: such a question costs one comparison, whatever the length of the clause.
struct SenseIndex: Sendable {
  /// For each token the categories of the meanings that start at it.
  private let categories: [CategorySet]
  /// The meanings by category, those of one in the order of the text.
  private let senses: [WordSense]
  /// For each category where its meanings begin in `senses`; one past the last at the end.
  private let starts: [Int]

  /// An index of nothing.
  init() {
    categories = []
    senses = []
    starts = Array(repeating: 0, count: WordCategory.allCases.count + 1)
  }

  init(_ article: Article) {
    var categories = [CategorySet](repeating: CategorySet(), count: article.tokens.count)
    var starts = [Int](repeating: 0, count: WordCategory.allCases.count + 1)
    do {
      var sets = categories.mutableSpan
      var counts = starts.mutableSpan
      for sense in article.senses {
        sets[Int(sense.firstToken)].formUnion(CategorySet(sense.category))
        counts[Int(sense.category.rawValue) &+ 1] &+= 1
      }
    }
    for category in starts.indices.dropFirst() { starts[category] += starts[category - 1] }
    self.categories = categories
    self.starts = starts
    senses = SenseIndex.ordered(article.senses, from: starts)
  }

  /// The meanings by category, each category's from its start on.
  private static func ordered(_ senses: [WordSense], from starts: [Int]) -> [WordSense] {
    var ordered = senses
    var next = starts
    var places = ordered.mutableSpan
    var free = next.mutableSpan
    for sense in senses {
      let category = Int(sense.category.rawValue)
      places[free[category]] = sense
      free[category] &+= 1
    }
    return ordered
  }

  /// All meanings of one category that begin inside a range of tokens.
  func senses(_ category: WordCategory, in tokens: Range<Int32>) -> ArraySlice<WordSense> {
    let first = first(category, from: tokens.lowerBound)
    let last = starts[Int(category.rawValue) + 1]
    var end = first
    while end < last, senses[end].firstToken < tokens.upperBound { end += 1 }
    return senses[first..<end]
  }

  func has(_ category: WordCategory, in tokens: Range<Int32>) -> Bool {
    let first = first(category, from: tokens.lowerBound)
    return first < starts[Int(category.rawValue) + 1]
      && senses[first].firstToken < tokens.upperBound
  }

  /// The place of the first meaning of a category that begins at a token or behind it.
  private func first(_ category: WordCategory, from token: Int32) -> Int {
    var low = starts[Int(category.rawValue)]
    var high = starts[Int(category.rawValue) + 1]
    while low < high {
      let middle = (low + high) / 2
      if senses[middle].firstToken < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a meaning of one of these categories begins inside a range of tokens.
  func hasAny(of others: CategorySet, in tokens: Range<Int32>) -> Bool {
    var token = Int(tokens.lowerBound)
    while token < Int(tokens.upperBound) {
      if categories[token].contains(anyOf: others) { return true }
      token += 1
    }
    return false
  }

  /// Whether a meaning of one of these categories starts at a token; none behind the last.
  func hasAny(of others: CategorySet, at token: Int32) -> Bool {
    token >= 0 && Int(token) < categories.count && categories[Int(token)].contains(anyOf: others)
  }
}
