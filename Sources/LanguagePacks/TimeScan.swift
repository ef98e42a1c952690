/// Tells by the bytes of a text whether it may name a time, before anything is cut or looked up.
///
/// It looks for the words of which a date without a digit has one at least; an entry of several words
/// ("fête de la musique") may stand where two of them do. What it lets pass has none, what it stops at
/// need not be a date. A word of ASCII letters costs one hash and a look at some bits: half of what it
/// costs to cut a text, and nothing is kept.
public struct TimeScan: Sendable {
  private enum Kind: UInt8 {
    case none
    /// May be of a date wherever it stands.
    case word
    /// May be only before a sign: "Sa" is a weekday at the head of a line alone, "vend." has its point.
    case beforeSign
    /// One of the two longest words of an entry of several.
    case part
    /// A number, which a hyphen may join to what no date has: "Trois-Rivières".
    case number
  }

  /// Open addressing: folded keys, and what kind of word each is.
  private var keys: [UInt64]
  private var kinds: [Kind]
  /// The places of the two words of each entry of several.
  private var pairs: [(Int, Int)] = []
  /// One bit for each key, by its upper bits: nearly all words end here.
  private var filter = [UInt64](repeating: 0, count: 1024)
  /// Whether all entries can be told by a word; a pack may have some that cannot.
  private var isComplete = true
  /// The folded keys of all words that may stand in a date.
  private let dateWords: Set<UInt64>

  /// Of the words that may name a time; those of one token go first, since what holds one is told by it.
  init(_ entries: [PackWord], dateWords: Set<UInt64>) {
    self.dateWords = dateWords
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    kinds = [Kind](repeating: .none, count: size)
    for entry in entries where entry.tokens.count == 1 { add(entry) }
    for entry in entries where entry.tokens.count > 1 { add(entry) }
  }

  private mutating func add(_ entry: PackWord) {
    let tokens = PackWord.tokens(of: entry.spelling)
    if tokens.contains(where: { $0.kind == .number }) { return }
    // The article of "l'avent" may be left out, the first word of "aujourd'hui" and "today's" not; it is looked
    // for without its apostrophe.
    let bytes = Array(entry.spelling.utf8)
    let telling = tokens.filter {
      $0.kind == .word && (!$0.shape.contains(.elided) || $0.end - $0.begin > 2)
    }
    .sorted { $0.end - $0.begin > $1.end - $1.begin }
    .map { token in
      guard token.shape.contains(.elided) else { return token.key.folded }
      let word = String(decoding: bytes[Int(token.begin)..<Int(token.end)], as: UTF8.self)
      return WordKey(String(word.dropLast())).folded
    }
    guard let longest = telling.first, entry.secondPart.isEmpty, !entry.isLastPart else {
      isComplete = false
      return
    }
    if telling.contains(where: { [.word, .number].contains(kinds[place(of: $0)]) }) { return }
    if let other = telling.first(where: { $0 != longest }) {
      pairs.append((note(longest, .part), note(other, .part)))
    } else {
      let endsInSign =
        tokens.count > 1 && tokens[0].key.folded == longest && tokens[1].kind == .sign
      let isNumber = tokens.count == 1 && entry.category == .number
      note(
        longest,
        entry.category == .shortWeekday || endsInSign ? .beforeSign : isNumber ? .number : .word)
    }
  }

  /// Gives a word its kind; what has two of them is found wherever it stands.
  @discardableResult
  private mutating func note(_ key: UInt64, _ kind: Kind) -> Int {
    let place = place(of: key)
    let isBoth = kinds[place] != .none && kinds[place] != kind
    keys[place] = key
    kinds[place] = isBoth ? .word : kind
    filter[TimeScan.filterWord(key)] |= TimeScan.filterBit(key)
    return place
  }

  /// Where a key stands in the table, or would.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key) & (keys.count &- 1)
    while keys[place] != key, kinds[place] != .none { place = (place &+ 1) & (keys.count &- 1) }
    return place
  }

  @inline(__always)
  private static func filterWord(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 54) }

  @inline(__always)
  private static func filterBit(_ key: UInt64) -> UInt64 { 1 << (key >> 48 & 63) }

  /// Whether any word of a text without digits may be of a date.
  public func mayNameTime(_ text: [UInt8]) -> Bool {
    guard isComplete else { return true }
    let bytes = text.span
    let filter = filter.span
    let lastBlocks = bytes.count &- 2 &* ByteBlock.width
    var seen: [Bool] = []
    var index = 0
    while index < bytes.count {
      let begin = index
      if begin <= lastBlocks, let key = TimeScan.plainKey(bytes, &index) {
        if filter[TimeScan.filterWord(key)] & TimeScan.filterBit(key) != 0,
          isTime(key, text, from: begin, &seen)
        {
          return true
        }
      } else if !TimeScan.isOfWord(bytes[begin]) {
        index &+= 1
      } else if mayNameTime(wordAt: &index, of: text, &seen) {
        return true
      }
    }
    return !seen.isEmpty && pairs.contains { seen[$0.0] && seen[$0.1] }
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// A letter, or part of a character beyond ASCII.
  @inline(__always)
  private static func isOfWord(_ byte: UInt8) -> Bool { byte >= 0x80 || isLetter(byte) }

  /// The key of a word of up to fifteen ASCII letters, as the tokenizer would give it, and goes behind it
  /// and the sign or space that ends it; nil for others.
  @inline(__always)
  private static func plainKey(_ text: Span<UInt8>, _ index: inout Int) -> UInt64? {
    let block = ByteBlock(text, at: index)
    let count = block.letterCount
    if count < ByteBlock.width {
      guard count > 0, block.byte(at: count) < 0x80 else { return nil }
      index &+= count &+ 1
      return ByteHash.of(block.lowercase & ByteBlock.mask(count))
    }
    let rest = ByteBlock(text, at: index &+ count)
    let more = rest.letterCount
    guard more < ByteBlock.width, rest.byte(at: more) < 0x80 else { return nil }
    index &+= count &+ more &+ 1
    return ByteHash.of(
      block.lowercase, rest.lowercase & ByteBlock.mask(more), isLong: more > 0)
  }

  /// Whether a key that the filter lets pass is that of a word of time; a word of an entry of several is
  /// noted.
  @inline(never)
  private func isTime(
    _ key: UInt64, _ text: [UInt8], from begin: Int, _ seen: inout [Bool]
  ) -> Bool {
    let place = place(of: key)
    switch kinds[place] {
    case .none: return false
    case .word: return true
    case .beforeSign: return !isBeforeWord(text.span, begin)
    case .number: return !isJoined(text, begin)
    case .part:
      if seen.isEmpty { seen = [Bool](repeating: false, count: keys.count) }
      seen[place] = true
      return false
    }
  }

  /// Whether nothing but spaces parts a word from the next; signs and letters beyond ASCII are not told
  /// apart.
  private func isBeforeWord(_ text: Span<UInt8>, _ begin: Int) -> Bool {
    var index = begin
    while index < text.count, TimeScan.isLetter(text[index]) { index &+= 1 }
    while index < text.count, text[index] == 0x20 { index &+= 1 }
    return index < text.count && TimeScan.isLetter(text[index])
  }

  /// Whether a hyphen joins a number to a word that stands in no date: none goes on with that word, and none
  /// ends before a hyphen.
  private func isJoined(_ text: [UInt8], _ begin: Int) -> Bool {
    var tokens: [Token] = []
    Tokenizer.append(to: &tokens, of: text, from: begin, to: text.count, atMost: 2)
    return tokens.count == 2 && tokens[1].shape.contains(.hyphenBefore)
      && !dateWords.contains(tokens[1].key.folded)
  }

  /// The same of a run of letters and bytes beyond ASCII, among which apostrophes and dashes may stand;
  /// goes behind it.
  @inline(never)
  private func mayNameTime(
    wordAt index: inout Int, of text: [UInt8], _ seen: inout [Bool]
  ) -> Bool {
    let bytes = text.span
    let begin = index
    var word = begin
    var key = ByteHash()
    while index < bytes.count, TimeScan.isOfWord(bytes[index]) {
      if index &+ ByteBlock.width <= bytes.count {
        let block = ByteBlock(bytes, at: index)
        let count = min(block.letterCount, ByteBlock.width &- 1)
        if count > 0 {
          key.append(block.lowercase, count: count)
          index &+= count
          continue
        }
      }
      let byte = bytes[index]
      let next = index &+ 1 < bytes.count ? bytes[index &+ 1] : 0
      if byte < 0x80 {
        key.append(byte | 0x20)
        index &+= 1
      } else if byte == 0xC3, let letter = TextFolding.plainLetter(ofLatin1: next) {
        key.append(letter)
        index &+= 2
      } else if let length = TimeScan.signLength(byte, next), index &+ length <= bytes.count {
        if isNamed(key.value, text, from: word, &seen) { return true }
        key = ByteHash()
        index &+= length
        word = index
      } else {
        return mayNameTime(tokensFrom: begin, of: text, &index, &seen)
      }
    }
    return isNamed(key.value, text, from: word, &seen)
  }

  @inline(__always)
  private func isNamed(
    _ key: UInt64, _ text: [UInt8], from begin: Int, _ seen: inout [Bool]
  ) -> Bool {
    filter[TimeScan.filterWord(key)] & TimeScan.filterBit(key) != 0
      && isTime(key, text, from: begin, &seen)
  }

  /// The length of an apostrophe, a dash, a quotation mark or a space, which end a word, by its first two
  /// bytes: of general punctuation and of the signs of Latin-1, but for the letters among these and the
  /// soft hyphen.
  @inline(__always)
  private static func signLength(_ first: UInt8, _ second: UInt8) -> Int? {
    if first == 0xE2, second == 0x80 { return 3 }
    guard first == 0xC2, second & 0xC0 == 0x80 else { return nil }
    return second == 0xAA || second == 0xAD || second == 0xB5 || second == 0xBA ? nil : 2
  }

  /// The same of letters of any kind, by their tokens.
  private func mayNameTime(
    tokensFrom begin: Int, of text: [UInt8], _ end: inout Int, _ seen: inout [Bool]
  ) -> Bool {
    let bytes = text.span
    while end < bytes.count, TimeScan.isOfWord(bytes[end]) { end &+= 1 }
    return Tokenizer.tokens(of: text, from: begin, to: end).contains {
      isTime($0.key.folded, text, from: Int($0.begin), &seen)
    }
  }
}
