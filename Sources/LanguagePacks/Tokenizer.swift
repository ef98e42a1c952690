/// Cuts UTF-8 text into tokens in one pass; linear in the text, whatever it holds.
///
/// Invalid UTF-8 is taken byte by byte as signs. For a sign, `Token.number` is its scalar.
public struct Tokenizer {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private var tokens: [Token] = []
  private var pending: Token.Shape = []

  private init(_ bytes: [UInt8], from begin: Int, to end: Int) {
    self.bytes = bytes
    self.end = end
    position = begin
  }

  /// All tokens of the bytes from `begin` up to `end`.
  public static func tokens(
    of bytes: [UInt8], from begin: Int = 0, to end: Int? = nil
  ) -> [Token] {
    var tokenizer = Tokenizer(bytes, from: begin, to: end ?? bytes.count)
    tokenizer.tokens.reserveCapacity((tokenizer.end - begin) / 5)
    tokenizer.run()
    return tokenizer.tokens
  }

  public static func tokens(of text: String) -> [Token] {
    tokens(of: Array(text.utf8))
  }

  private mutating func run() {
    while position < end {
      let byte = bytes[position]
      switch Tokenizer.classes[Int(byte)] {
      case 0: space(byte)
      case 1: number()
      case 2: word()
      case 3: sign(length: 1, scalar: UInt32(byte))
      default: wideScalar()
      }
    }
  }

  /// 0 space and controls, 1 digit, 2 ASCII letter, 3 ASCII sign, 4 the rest.
  private static let classes: InlineArray<256, UInt8> = {
    var table = InlineArray<256, UInt8>(repeating: 4)
    for byte in 0..<128 {
      switch UInt8(byte) {
      case 0...0x20, 0x7F: table[byte] = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"): table[byte] = 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        table[byte] = 2
      default: table[byte] = 3
      }
    }
    return table
  }()

  private mutating func space(_ byte: UInt8) {
    if byte == 0x0A {
      pending.insert(pending.contains(.lineBreakBefore) ? .blankLineBefore : .lineBreakBefore)
    } else if byte == 0x09 {
      pending.insert([.spaceBefore, .tabBefore])
    } else {
      pending.insert(.spaceBefore)
    }
    position += 1
  }

  private mutating func append(
    _ kind: Token.Kind, from begin: Int, shape: Token.Shape, number: Int32, key: WordKey
  ) {
    tokens.append(
      Token(
        begin: Int32(truncatingIfNeeded: begin), end: Int32(truncatingIfNeeded: position),
        kind: kind, shape: shape.union(pending), number: number, key: key))
    pending = []
  }

  private mutating func number() {
    let begin = position
    var value: Int32 = 0
    var key = WordKey()
    while position < end, Tokenizer.classes[Int(bytes[position])] == 1 {
      if position - begin < 9 { value = value * 10 + Int32(bytes[position] & 15) }
      key.append(lowercaseASCII: bytes[position])
      position += 1
    }
    append(
      .number, from: begin, shape: [], number: position - begin > 9 ? -1 : value, key: key)
  }

  private mutating func sign(length: Int, scalar: UInt32) {
    let begin = position
    position += length
    var key = WordKey()
    if let scalar = Unicode.Scalar(scalar) { key.append(scalar) }
    append(.sign, from: begin, shape: [], number: Int32(bitPattern: scalar), key: key)
  }

  private mutating func word() {
    let begin = position
    var key = WordKey()
    var letters = 0
    var capitals = 0
    var shape: Token.Shape = []
    while position < end {
      let byte = bytes[position]
      if Tokenizer.classes[Int(byte)] == 2 {
        let isUpper = byte & 0x20 == 0
        if isUpper {
          capitals += 1
          if letters == 0 { shape.insert(.capitalised) }
        }
        letters += 1
        key.append(lowercaseASCII: byte | 0x20)
        position += 1
        continue
      }
      if byte == UInt8(ascii: "'") {
        apostrophe(length: 1, letters: letters, key: &key, shape: &shape)
        break
      }
      guard byte >= 0x80 else { break }
      let (scalar, length) = scalar(at: position)
      if TextFolding.isApostrophe(scalar) {
        apostrophe(length: length, letters: letters, key: &key, shape: &shape)
        break
      }
      guard Tokenizer.isLetter(scalar) else { break }
      let unicode = Unicode.Scalar(scalar) ?? " "
      if TextFolding.lowercase(unicode) != unicode {
        capitals += 1
        if letters == 0 { shape.insert(.capitalised) }
      }
      if !(0x300...0x36F).contains(scalar) && scalar != 0xAD { letters += 1 }
      key.append(unicode)
      position += length
    }
    if letters > 1 && capitals == letters { shape.insert(.allCapitals) }
    append(.word, from: begin, shape: shape, number: -1, key: key)
    hyphen()
  }

  /// An apostrophe between two letters is the last sign of the token, which it ends.
  private mutating func apostrophe(
    length: Int, letters: Int, key: inout WordKey, shape: inout Token.Shape
  ) {
    let next = position + length
    guard letters > 0, next == end || isLetter(at: next) else { return }
    key.append(lowercaseASCII: UInt8(ascii: "'"))
    shape.insert(.elided)
    position = next
  }

  /// A hyphen between two letters is noted on the word after it.
  private mutating func hyphen() {
    guard position < end else { return }
    var next = position
    if bytes[position] == UInt8(ascii: "-") {
      next += 1
    } else if bytes[position] == 0xE2 {
      let (scalar, length) = scalar(at: position)
      guard scalar == 0x2010 || scalar == 0x2011 else { return }
      next += length
    }
    guard next > position, next < end, isLetter(at: next) else { return }
    pending.insert(.hyphenBefore)
    position = next
  }

  private func isLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return Tokenizer.classes[Int(byte)] == 2 }
    return Tokenizer.isLetter(scalar(at: index).scalar)
  }

  private mutating func wideScalar() {
    let (scalar, length) = scalar(at: position)
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x85:
      pending.insert(.spaceBefore)
      position += length
    case 0x2028, 0x2029:
      pending.insert(.lineBreakBefore)
      position += length
    case 0xAD, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF: position += length
    default:
      if Tokenizer.isLetter(scalar) { word() } else { sign(length: length, scalar: scalar) }
    }
  }

  /// The scalar at an offset and its length in bytes; invalid UTF-8 gives the byte itself.
  private func scalar(at index: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= end else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(bytes[index + offset])
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
