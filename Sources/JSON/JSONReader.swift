/// Reads JSON (RFC 8259) from UTF-8 bytes, without recursion beyond a fixed depth.
///
/// `tolerant` also takes what web pages hold in practice: trailing commas, comments, raw control
/// characters in strings, and text after the value.
public struct JSONReader {
  /// Values nested deeper than this are an error, so that hostile input cannot exhaust the stack.
  public static let maximumDepth = 256

  private let bytes: [UInt8]
  private let tolerant: Bool
  private var position = 0

  private init(_ bytes: [UInt8], tolerant: Bool) {
    self.bytes = bytes
    self.tolerant = tolerant
  }

  /// Reads one value that takes up the whole input.
  public static func read(
    _ bytes: [UInt8], tolerant: Bool = false
  ) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes, tolerant: tolerant)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    if !tolerant && reader.position < bytes.count { throw reader.error(.trailingText) }
    return value
  }

  public static func read(_ text: String, tolerant: Bool = false) throws(JSONError) -> JSONValue {
    try read(Array(text.utf8), tolerant: tolerant)
  }

  /// Reads as many values as follow each other, and stops without complaint at what is none.
  ///
  /// For pages that put several objects into one script, or break off in the midst of one.
  public static func readLeading(_ bytes: [UInt8]) -> [JSONValue] {
    var reader = JSONReader(bytes, tolerant: true)
    var values: [JSONValue] = []
    reader.skipSeparators()
    while reader.position < bytes.count, let value = try? reader.value(depth: 0) {
      values.append(value)
      reader.skipSeparators()
    }
    return values
  }

  private mutating func skipSeparators() {
    skipSpace()
    while position < bytes.count,
      bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: ";")
    {
      position += 1
      skipSpace()
    }
  }

  private func error(_ cause: JSONError.Cause) -> JSONError {
    JSONError(cause: cause, offset: position)
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "/") where tolerant && position + 1 < bytes.count:
        guard skipComment() else { return }
      default: return
      }
    }
  }

  private mutating func skipComment() -> Bool {
    if bytes[position + 1] == UInt8(ascii: "/") {
      while position < bytes.count, bytes[position] != 0x0A { position += 1 }
      return true
    }
    guard bytes[position + 1] == UInt8(ascii: "*") else { return false }
    position += 2
    while position + 1 < bytes.count,
      bytes[position] != UInt8(ascii: "*") || bytes[position + 1] != UInt8(ascii: "/")
    { position += 1 }
    position = min(position + 2, bytes.count)
    return true
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth < JSONReader.maximumDepth else { throw error(.tooDeep) }
    skipSpace()
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): throw error(.badWord)
    default: return try number()
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(JSONError) -> JSONValue {
    for expected in word.utf8 {
      guard position < bytes.count, bytes[position] == expected else { throw error(.badWord) }
      position += 1
    }
    return value
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    while true {
      skipSpace()
      guard position < bytes.count else { throw error(.unexpectedEnd) }
      if bytes[position] == UInt8(ascii: "}"), members.isEmpty || tolerant { break }
      guard bytes[position] == UInt8(ascii: "\"") else { throw error(.missingName) }
      let name = try string()
      skipSpace()
      guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
        throw error(.missingColon)
      }
      position += 1
      members.append(.init(name, try value(depth: depth + 1)))
      guard try separator(closing: UInt8(ascii: "}")) else { break }
    }
    position += 1
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      guard position < bytes.count else { throw error(.unexpectedEnd) }
      if bytes[position] == UInt8(ascii: "]"), values.isEmpty || tolerant { break }
      values.append(try value(depth: depth + 1))
      guard try separator(closing: UInt8(ascii: "]")) else { break }
    }
    position += 1
    return .array(values)
  }

  /// Steps over a comma and says true, or stands at the closing byte and says false.
  private mutating func separator(closing: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    if bytes[position] == closing { return false }
    guard bytes[position] == UInt8(ascii: ",") else { throw error(.missingComma) }
    position += 1
    return true
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): try appendEscape(to: &content)
      case 0..<0x20 where !tolerant: throw error(.controlCharacter)
      default: content.append(byte)
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func appendEscape(to content: inout [UInt8]) throws(JSONError) {
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "u"): try appendUnicodeEscape(to: &content)
    default:
      guard tolerant else { throw error(.badEscape) }
      content.append(byte)
    }
  }

  private mutating func appendUnicodeEscape(to content: inout [UInt8]) throws(JSONError) {
    var code = try fourHexDigits()
    if (0xD800..<0xDC00).contains(code), position + 1 < bytes.count,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    {
      let mark = position
      position += 2
      let low = try fourHexDigits()
      if (0xDC00..<0xE000).contains(low) {
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      } else {
        position = mark
      }
    }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    content.append(contentsOf: String(Character(scalar)).utf8)
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(), let digit = Unicode.Scalar(byte).hexDigit else {
        throw error(.badEscape)
      }
      code = code << 4 | digit
      position += 1
    }
    return code
  }

  /// A number by the grammar of RFC 8259, section 6.
  ///
  /// No leading zeros, and digits on both sides of the point and in the exponent.
  private mutating func number() throws(JSONError) -> JSONValue {
    let begin = position
    if peek() == UInt8(ascii: "-") { position += 1 }
    let isZero = peek() == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !isZero || whole == 1 else { throw badNumber(from: begin) }
    var isInteger = true
    if peek() == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      guard digits() > 0 else { throw badNumber(from: begin) }
    }
    if let exponent = peek(), exponent | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw badNumber(from: begin) }
    }
    let text = String(decoding: bytes[begin..<position], as: UTF8.self)
    if isInteger, let value = Int(text) { return .integer(value) }
    guard let value = Double(text) else { throw badNumber(from: begin) }
    return .number(value)
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Steps over digits and tells how many there were.
  private mutating func digits() -> Int {
    let begin = position
    while let byte = peek(), byte &- UInt8(ascii: "0") < 10 { position += 1 }
    return position - begin
  }

  private func badNumber(from begin: Int) -> JSONError {
    JSONError(cause: .badNumber, offset: begin)
  }
}

extension Unicode.Scalar {
  /// The value of an ASCII hexadecimal digit.
  fileprivate var hexDigit: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f", "A"..."F": (value & 15) + 9
    default: nil
    }
  }
}
