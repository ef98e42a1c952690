import LanguagePacks

/// The words of a document that tell its sections: all of a short block's, and of a long paragraph
/// those that open and close it.
///
/// A paragraph of several hundred bytes is running text whatever its middle says; headings, stamps,
/// labels and captions are short. So most of an article need not be cut into tokens to part it. In text
/// without markup shorter paragraphs will do, unless they open as a caption does.
struct Outline {
  /// For each block the words of a paragraph that is told by its ends alone, as far as they were
  /// counted; -1 for a block whose tokens are all there.
  private(set) var words: [Int32] = []
  /// Whether any block is told by its ends alone.
  private(set) var isShortened = false
  /// All tokens of the text, where they were cut for later and the outline's taken from them.
  private var whole: [Token] = []
  /// The first of them not yet looked at.
  private var next = 0

  /// No stamp, label, caption or notice is as long, and no title.
  private static let longParagraph: Int32 = 400
  /// In bare text no stamp, label or credit is as long; what a page's system says of it may be.
  private static let bareParagraph: Int32 = 250
  /// The date of a dateline has eight tokens before it at most, five of its own, and a sign behind it.
  private static let openingTokens = 14
  /// Rules ask for no more words than these.
  private static let countedWords = 48
  /// A paragraph of fewer words is none of running text.
  private static let leastWords = 25

  /// Gives the article the tokens of its outline, and each block its range of them.
  ///
  /// `readsAll` where all tokens will be asked for: then the text is cut once.
  mutating func fill(_ article: inout Article, readsAll: Bool = false) {
    words = [Int32](repeating: -1, count: article.blocks.count)
    if readsAll, article.blocks.indices.contains(where: { Outline.isLong($0, of: article) }) {
      whole = Tokenizer.tokens(of: article.text)
    }
    article.tokens.reserveCapacity(min(article.text.count / 5, article.blocks.count * 32) + 8)
    var last = 0
    for index in article.blocks.indices {
      let block = article.blocks[index]
      let first = article.tokens.count
      if !shorten(block, index, from: last, &article) {
        append(to: &article, from: last, to: Int(block.end))
      }
      last = Int(block.end)
      var token = first
      while token < article.tokens.count, article.tokens[token].begin < block.begin { token += 1 }
      article.blocks[index].firstToken = Int32(truncatingIfNeeded: token)
      article.blocks[index].endToken = Int32(truncatingIfNeeded: article.tokens.count)
      if block.kind == .tableRow { article.markGaps(ofBlock: index) }
    }
  }

  private mutating func shorten(
    _ block: Block, _ index: Int, from last: Int, _ article: inout Article
  ) -> Bool {
    guard Outline.isLong(index, of: article) else { return false }
    let before = (tokens: article.tokens.count, next: next)
    if Outline.hasSigns(article.text.span, from: last, to: Int(block.begin)) {
      append(to: &article, from: last, to: Int(block.begin))
    }
    let first = article.tokens.count
    let opening = append(
      to: &article, from: Int(block.begin), to: Int(block.end), atMost: Outline.openingTokens)
    let known = Outline.opening(article.tokens.span, from: first)
    let count = Outline.words(
      in: article.text.span, from: opening, to: Int(block.end), after: known.words)
    let isBare = block.end - block.begin <= Outline.longParagraph
    if count < Outline.leastWords || isBare && known.mayLabel {
      article.tokens.removeLast(article.tokens.count - before.tokens)
      next = before.next
      return false
    }
    let closing = Outline.closing(of: block, in: article.text.span, after: opening)
    append(to: &article, from: closing, to: Int(block.end))
    words[index] = Int32(truncatingIfNeeded: count)
    isShortened = true
    return true
  }

  /// Whether a block may be told by its ends.
  ///
  /// The first may be a headline of one long sentence, so that its sentences are counted.
  private static func isLong(_ index: Int, of article: borrowing Article) -> Bool {
    let block = article.blocks[index]
    let isBare = index > 0 && article.format != .html
    return block.kind == .paragraph
      && block.end - block.begin > (isBare ? bareParagraph : longParagraph)
  }

  /// Whether anything but white space stands between two blocks: a bullet, a number, a rule.
  private static func hasSigns(_ text: Span<UInt8>, from begin: Int, to end: Int) -> Bool {
    var index = begin
    while index < end, text[index] <= 0x20 { index &+= 1 }
    return index < end
  }

  /// The words of a paragraph's first tokens, and whether a sign among these may part a label from what
  /// it labels: "Photo : …".
  private static func opening(
    _ tokens: Span<Token>, from first: Int
  ) -> (words: Int, mayLabel: Bool) {
    var words = 0
    var mayLabel = false
    for index in first..<tokens.count {
      let token = tokens[index]
      if token.kind == .word {
        words &+= 1
      } else if token.isSign(":") || token.isSign("|") || token.isSign("/") {
        mayLabel = true
      }
    }
    return (words, mayLabel)
  }

  /// Adds the tokens of a stretch, but no more than `count`, as if nothing stood before it; gives the
  /// offset at which it stopped.
  @discardableResult
  private mutating func append(
    to article: inout Article, from begin: Int, to end: Int, atMost count: Int = .max
  ) -> Int {
    guard !whole.isEmpty else {
      return Tokenizer.append(
        to: &article.tokens, of: article.text, from: begin, to: end, atMost: count)
    }
    let first = firstToken(from: begin, behind: next)
    next = min(
      firstToken(from: end, behind: first),
      count < whole.count - first ? first + count : whole.count)
    guard next > first else { return end }
    let place = article.tokens.count
    article.tokens.append(contentsOf: whole[first..<next])
    if whole[first].begin == begin {
      article.tokens[place].shape.subtract(Outline.marksOfBefore)
    }
    guard next - first == count else { return end }
    let isHyphenated = next < whole.count && whole[next].shape.contains(.hyphenBefore)
    return Int(isHyphenated ? whole[next].begin : whole[next - 1].end)
  }

  /// The first of all tokens, from one on, that begins at an offset or behind it.
  private func firstToken(from offset: Int, behind token: Int) -> Int {
    var low = token
    var high = whole.count
    while low < high {
      let middle = (low &+ high) / 2
      if whole[middle].begin < offset { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  private static let marksOfBefore: Token.Shape = [
    .spaceBefore, .lineBreakBefore, .blankLineBefore, .tabBefore, .hyphenBefore,
  ]

  /// All tokens from an offset up to another, and no more than `count` behind that; nil where they were
  /// not cut.
  func tokens(from begin: Int, past end: Int, atMost count: Int) -> ArraySlice<Token>? {
    guard !whole.isEmpty else { return nil }
    let first = firstToken(from: begin, behind: 0)
    return whole[first..<min(firstToken(from: end, behind: first) + count, whole.count)]
  }

  /// Gives the article all its tokens in place of the outline's; false where they were not cut.
  mutating func giveWhole(to article: inout Article) -> Bool {
    guard !whole.isEmpty else { return false }
    article.tokens = whole
    whole = []
    article.assignTokens()
    return true
  }

  /// Where the last word begins, behind which the signs at the end stand; the opening's end when there
  /// is none.
  private static func closing(of block: Block, in text: Span<UInt8>, after opening: Int) -> Int {
    var begin = Int(block.end) - 1
    while begin > opening, !isAlphanumeric(text[begin]) { begin &-= 1 }
    while begin > opening, text[begin &- 1] > 0x20 { begin &-= 1 }
    return max(begin, opening)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// The words of a stretch and those known before it, counted up to a limit: runs of letters, of which
  /// general punctuation and the signs of Latin-1 are none.
  private static func words(
    in text: Span<UInt8>, from begin: Int, to end: Int, after known: Int
  ) -> Int {
    var words = known
    var carry: UInt64 = 0
    var signs: UInt64 = 0
    var index = begin
    while index &+ ByteBlock.width <= end, words < countedWords {
      let block = ByteBlock(text, at: index)
      var letters = block.letters | block.wide
      if block.wide != 0 {
        let short = block.equal(to: 0xC2)
        let long = block.equal(to: 0xE2)
        letters &= ~(short | short << 8 | long | long << 8 | long << 16 | signs)
        signs = short >> 56 | long >> 56 | long >> 48
      } else {
        signs = 0
      }
      words &+= ByteBlock.count(of: letters & ~(letters << 8 | carry))
      carry = letters >> 56
      index &+= ByteBlock.width
    }
    return words
  }

  /// The language of the outline, or of the whole text when the outline leaves it in doubt.
  func language(of outlined: [Token], in text: [UInt8]) -> String? {
    let finding = LanguageIdentifier.shared.finding(of: outlined)
    if finding.isCertain || !isShortened { return finding.language }
    guard whole.isEmpty else { return LanguageIdentifier.shared.finding(of: whole).language }
    var tokens: [Token] = []
    Tokenizer.append(
      to: &tokens, of: text, from: 0, to: text.count, atMost: LanguageIdentifier.sampleLimit)
    return LanguageIdentifier.shared.finding(of: tokens).language
  }
}
