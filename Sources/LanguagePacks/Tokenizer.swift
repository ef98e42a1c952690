/// Cuts UTF-8 text into tokens in one pass; linear in the text, whatever it holds.
///
/// Invalid UTF-8 is taken byte by byte as signs. For a sign, `Token.number` is its scalar. Words of
/// ASCII and Latin-1 letters, nearly all of any text, never ask for a Unicode property.
public struct Tokenizer {
  private var position: Int
  private let limit: Int
  private var pending: Token.Shape = []

  private init(from begin: Int, to end: Int) {
    position = begin
    limit = end
  }

  /// All tokens of the bytes from `begin` up to `end`.
  public static func tokens(
    of bytes: [UInt8], from begin: Int = 0, to end: Int? = nil
  ) -> [Token] {
    let begin = max(begin, 0)
    let end = min(end ?? bytes.count, bytes.count)
    var tokens: [Token] = []
    tokens.reserveCapacity(max(end - begin, 0) / 5 + 8)
    append(to: &tokens, of: bytes, from: begin, to: end)
    return tokens
  }

  /// Adds the tokens of the bytes from `begin` up to `end`, but no more than `count`; gives the
  /// offset at which it stopped.
  @discardableResult
  public static func append(
    to tokens: inout [Token], of bytes: [UInt8], from begin: Int, to end: Int,
    atMost count: Int = .max
  ) -> Int {
    var tokenizer = Tokenizer(from: begin, to: end)
    let text = bytes.span
    var left = count
    while tokenizer.position < end, left > 0 {
      let before = tokens.count
      // Words of prose have five bytes; a text of signs alone takes a few rounds.
      let room = min(left, (end - tokenizer.position) / 5 + 8)
      tokens.append(addingCapacity: room) { tokenizer.run(text, to: &$0) }
      left -= tokens.count - before
    }
    return tokenizer.position
  }

  public static func tokens(of text: String) -> [Token] {
    tokens(of: Array(text.utf8))
  }

  /// Cuts tokens until the text is at its end or there is room for no more.
  ///
  /// Nearly all of a text is words of up to fifteen ASCII letters, numbers, ASCII signs and spaces: they
  /// are cut here, with all that is known of them in registers.
  private mutating func run(_ text: Span<UInt8>, to tokens: inout OutputSpan<Token>) {
    let lastBlock = text.count &- ByteBlock.width
    var begin = position
    var before = pending
    while begin < limit, !tokens.isFull {
      if begin <= lastBlock {
        let block = ByteBlock(text, at: begin)
        let byte = block.byte(at: 0)
        if byte == 0x20 {
          before.insert(.spaceBefore)
          begin &+= 1
          continue
        }
        if let token = plainToken(text, block, from: begin, before) {
          tokens.append(token)
          begin = Int(token.end)
          before = []
          // What follows is a space more often than not.
          if begin < limit, !tokens.isFull, text[begin] == 0x20 {
            before = .spaceBefore
            begin &+= 1
          }
          continue
        }
      }
      position = begin
      pending = before
      piece(text, &tokens)
      begin = position
      before = pending
    }
    position = begin
    pending = before
  }

  /// The token of ASCII that begins with a block; nil where it takes more to tell its end.
  @inline(__always)
  private func plainToken(
    _ text: Span<UInt8>, _ block: ByteBlock, from begin: Int, _ before: Token.Shape
  ) -> Token? {
    let byte = block.byte(at: 0)
    if (byte | 0x20) &- 0x61 < 26 { return plainWord(text, block, from: begin, before) }
    if byte &- 0x30 < 10 { return plainNumber(block, from: begin, before) }
    guard byte &- 0x21 < 0x5E else { return nil }
    return token(
      .sign, begin, begin &+ 1, before, number: Int32(byte), key: ByteHash.of(UInt64(byte)))
  }

  @inline(__always)
  private func token(
    _ kind: Token.Kind, _ begin: Int, _ end: Int, _ shape: Token.Shape, number: Int32,
    key: UInt64
  ) -> Token {
    Token(
      begin: Int32(truncatingIfNeeded: begin), end: Int32(truncatingIfNeeded: end), kind: kind,
      shape: shape, number: number, key: WordKey(exact: key, folded: key))
  }

  /// A word of up to fifteen ASCII letters and nothing else, as far as the next block shows it.
  @inline(__always)
  private func plainWord(
    _ text: Span<UInt8>, _ block: ByteBlock, from begin: Int, _ before: Token.Shape
  ) -> Token? {
    var last = block
    var lastBegin = begin
    var count = min(block.letterCount, limit &- begin)
    var small: UInt64 = 0
    if count == ByteBlock.width {
      lastBegin &+= count
      guard lastBegin &+ ByteBlock.width <= text.count else { return nil }
      small = block.bytes
      last = ByteBlock(text, at: lastBegin)
      count = min(last.letterCount, limit &- lastBegin)
      guard count < ByteBlock.width else { return nil }
    }
    let end = lastBegin &+ count
    if end < limit {
      // A letter beyond ASCII or an apostrophe goes on with the word, a hyphen with the next.
      let next = last.byte(at: count)
      if next >= 0x80 || next == UInt8(ascii: "'") || next == UInt8(ascii: "-") { return nil }
    }
    let mask = ByteBlock.mask(count)
    var shape = before
    if block.bytes & 0x20 == 0 {
      shape.insert(.capitalised)
      small |= last.bytes & mask
      if end &- begin > 1, small & ByteBlock.smallBits == 0 { shape.insert(.allCapitals) }
    }
    let key =
      lastBegin == begin
      ? ByteHash.of(last.lowercase & mask)
      : ByteHash.of(block.lowercase, last.lowercase & mask, isLong: count > 0)
    return token(.word, begin, end, shape, number: -1, key: key)
  }

  /// A number of up to seven digits.
  @inline(__always)
  private func plainNumber(
    _ block: ByteBlock, from begin: Int, _ before: Token.Shape
  ) -> Token? {
    let count = min(block.digitCount, limit &- begin)
    guard count < ByteBlock.width else { return nil }
    var value: Int32 = 0
    for place in 0..<count { value = value &* 10 &+ Int32(block.byte(at: place) & 15) }
    return token(
      .number, begin, begin &+ count, before, number: value,
      key: ByteHash.of(block.bytes & ByteBlock.mask(count)))
  }

  /// Takes one token or one space of any kind.
  @inline(never)
  private mutating func piece(_ text: Span<UInt8>, _ tokens: inout OutputSpan<Token>) {
    let byte = text[position]
    if (byte | 0x20) &- 0x61 < 26 {
      word(text, &tokens)
    } else if byte <= 0x20 || byte == 0x7F {
      space(byte)
    } else if byte &- 0x30 < 10 {
      number(text, &tokens)
    } else if byte < 0x80 {
      sign(length: 1, scalar: UInt32(byte), &tokens)
    } else {
      wideScalar(text, &tokens)
    }
  }

  @inline(__always)
  private mutating func space(_ byte: UInt8) {
    if byte == 0x0A {
      pending.insert(pending.contains(.lineBreakBefore) ? .blankLineBefore : .lineBreakBefore)
    } else if byte == 0x09 {
      pending.insert([.spaceBefore, .tabBefore])
    } else {
      pending.insert(.spaceBefore)
    }
    position &+= 1
  }

  @inline(__always)
  private mutating func append(
    _ kind: Token.Kind, from begin: Int, shape: Token.Shape, number: Int32, key: WordKey,
    to tokens: inout OutputSpan<Token>
  ) {
    tokens.append(
      Token(
        begin: Int32(truncatingIfNeeded: begin), end: Int32(truncatingIfNeeded: position),
        kind: kind, shape: shape.union(pending), number: number, key: key))
    pending = []
  }

  @inline(__always)
  private mutating func number(_ text: Span<UInt8>, _ tokens: inout OutputSpan<Token>) {
    let begin = position
    var value: Int32 = 0
    var digits = ByteHash()
    while position < limit, text[position] &- 0x30 < 10 {
      if position &- begin < 9 { value = value &* 10 &+ Int32(text[position] & 15) }
      digits.append(text[position])
      position &+= 1
    }
    append(
      .number, from: begin, shape: [], number: position &- begin > 9 ? -1 : value,
      key: WordKey(exact: digits.value, folded: digits.value), to: &tokens)
  }

  private mutating func sign(
    length: Int, scalar: UInt32, _ tokens: inout OutputSpan<Token>
  ) {
    let begin = position
    position &+= length
    var builder = WordKeyBuilder()
    if let scalar = Unicode.Scalar(scalar) { builder.append(scalar) }
    append(
      .sign, from: begin, shape: scalar == 0xAB || scalar == 0x201C ? .opensQuote : [],
      number: Int32(bitPattern: scalar), key: builder.key, to: &tokens)
  }

  /// What is known of a word while its letters are read.
  private struct Word {
    var key = WordKeyBuilder()
    var letters = 0
    var capitals = 0
    var shape: Token.Shape = []

    /// Takes ASCII letters, up to seven, that open a block.
    @inline(__always)
    mutating func append(_ block: ByteBlock, count: Int) {
      let capitals = block.capitals & ByteBlock.mask(count)
      if letters == 0, capitals & 0x80 != 0 { shape.insert(.capitalised) }
      self.capitals &+= ByteBlock.count(of: capitals)
      letters &+= count
      key.append(lowercaseASCII: block.lowercase, count: count)
    }
  }

  private mutating func word(_ text: Span<UInt8>, _ tokens: inout OutputSpan<Token>) {
    let begin = position
    var word = Word()
    read(&word, text)
    if word.letters > 1, word.capitals == word.letters { word.shape.insert(.allCapitals) }
    append(.word, from: begin, shape: word.shape, number: -1, key: word.key.key, to: &tokens)
    if position < limit, text[position] == 0x2D || text[position] == 0xE2 { hyphen(text) }
  }

  /// Reads the letters of a word, and the apostrophe that ends it.
  private mutating func read(_ word: inout Word, _ text: Span<UInt8>) {
    while position < limit {
      if position &+ ByteBlock.width <= text.count {
        let block = ByteBlock(text, at: position)
        let count = min(block.letterCount, ByteBlock.width &- 1, limit &- position)
        if count > 0 {
          word.append(block, count: count)
          position &+= count
          if position == limit { return }
          if count == ByteBlock.width &- 1 { continue }
        }
      }
      let byte = text[position]
      let lower = byte | 0x20
      if lower &- 0x61 < 26 {
        if byte & 0x20 == 0 { capital(&word) }
        word.letters &+= 1
        word.key.append(lowercaseASCII: lower)
        position &+= 1
        continue
      }
      if byte == 0x27 { return apostrophe(length: 1, &word, text) }
      if byte == 0xC3, position &+ 1 < limit, latin1Letter(text[position &+ 1], &word) {
        position &+= 2
        continue
      }
      guard byte >= 0x80 else { return }
      let (scalar, length) = Tokenizer.scalar(text, at: position, limit)
      if TextFolding.isApostrophe(scalar) { return apostrophe(length: length, &word, text) }
      guard Tokenizer.isLetter(scalar) else { return }
      let unicode = Unicode.Scalar(scalar) ?? " "
      if TextFolding.lowercase(unicode) != unicode { capital(&word) }
      if !(0x300...0x36F).contains(scalar) && scalar != 0xAD { word.letters &+= 1 }
      word.key.append(unicode)
      position &+= length
    }
  }

  @inline(__always)
  private func capital(_ word: inout Word) {
    word.capitals &+= 1
    if word.letters == 0 { word.shape.insert(.capitalised) }
  }

  /// Takes the letter U+00C0 to U+00FF whose second byte this is; false for × and ÷ and no letter.
  @inline(__always)
  private func latin1Letter(_ second: UInt8, _ word: inout Word) -> Bool {
    guard second & 0xC0 == 0x80, second != 0x97, second != 0xB7 else { return false }
    let lower = second < 0x9F ? second | 0x20 : second
    if lower != second { capital(&word) }
    word.letters &+= 1
    word.key.append(latin1Letter: lower)
    return true
  }

  /// An apostrophe between two letters is the last sign of the token, which it ends.
  private mutating func apostrophe(
    length: Int, _ word: inout Word, _ text: Span<UInt8>
  ) {
    let next = position &+ length
    guard word.letters > 0, next < limit, isLetter(text, at: next) else { return }
    word.key.append(lowercaseASCII: 0x27)
    word.shape.insert(.elided)
    position = next
  }

  /// A hyphen between two letters is noted on the word after it.
  private mutating func hyphen(_ text: Span<UInt8>) {
    var next = position &+ 1
    if text[position] == 0xE2 {
      let (scalar, length) = Tokenizer.scalar(text, at: position, limit)
      guard scalar == 0x2010 || scalar == 0x2011 else { return }
      next = position &+ length
    }
    guard next < limit, isLetter(text, at: next) else { return }
    pending.insert(.hyphenBefore)
    position = next
  }

  private func isLetter(_ text: Span<UInt8>, at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
    return Tokenizer.isLetter(Tokenizer.scalar(text, at: index, limit).scalar)
  }

  private mutating func wideScalar(
    _ text: Span<UInt8>, _ tokens: inout OutputSpan<Token>
  ) {
    let (scalar, length) = Tokenizer.scalar(text, at: position, limit)
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x85:
      pending.insert(.spaceBefore)
      position &+= length
    case 0x2028, 0x2029:
      pending.insert(.lineBreakBefore)
      position &+= length
    case 0xAD, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: position &+= length
    default:
      // U+02BC counts as a letter in Unicode, but opens no word: it is an apostrophe.
      if Tokenizer.isLetter(scalar), !TextFolding.isApostrophe(scalar) {
        word(text, &tokens)
      } else {
        sign(length: length, scalar: scalar, &tokens)
      }
    }
  }

  /// The scalar at an offset and its length in bytes; invalid UTF-8 gives U+FFFD of one byte.
  private static func scalar(
    _ text: Span<UInt8>, at index: Int, _ limit: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index &+ length <= limit else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(text[index &+ offset])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | (byte & 0x3F)
    }
    return (value, length)
  }

  /// Letters, marks and the soft hyphen, which stands inside words.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: return (scalar | 0x20) &- 0x61 < 26
    case 0xAD: return true
    case 0xAA, 0xB5, 0xBA: return true
    case 0x80..<0xC0, 0xD7, 0xF7: return false
    case 0xC0..<0x2B0: return true
    case 0x300...0x36F: return true
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE0F, 0xFFF0...0xFFFF: return false
    default: return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
    }
  }
}
