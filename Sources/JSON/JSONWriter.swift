/// Writes JSON as UTF-8: on one line, or indented by two spaces.
///
/// A value is written whole, or piece by piece without making a value of it first: an event has fifty
/// members, and a tree of them takes three times as long as their text.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private let indents: Bool
  private var depth = 0
  /// Nothing stands yet in the innermost open bracket.
  private var isFirst = true

  public init(indented: Bool = false) {
    indents = indented
    // Most of what is written are objects of about this size.
    bytes.reserveCapacity(1_024)
  }

  /// The value as text on one line, or indented.
  public static func text(_ value: JSONValue, indented: Bool = false) -> String {
    var writer = JSONWriter(indented: indented)
    writer.append(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A byte between values, such as the newline of JSON lines.
  public mutating func append(byte: UInt8) { bytes.append(byte) }

  /// A whole value; inside an array `beginElement` goes before it, inside an object `beginMember`.
  public mutating func append(_ value: JSONValue) {
    switch value {
    case .null: appendNull()
    case .bool(let flag): append(word: flag ? "true" : "false")
    case .integer(let number): append(number)
    case .number(let number): append(number)
    case .string(let text): append(string: text)
    case .array(let values):
      beginArray()
      for value in values {
        beginElement()
        append(value)
      }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        beginMember(member.name)
        append(member.value)
      }
      endObject()
    }
  }

  // MARK: - Piece by piece

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// What goes before each element of an array.
  public mutating func beginElement() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  /// What goes before the value of each member of an object.
  public mutating func beginMember(_ name: String) {
    beginElement()
    append(string: name)
    bytes.append(UInt8(ascii: ":"))
    if indents { bytes.append(UInt8(ascii: " ")) }
  }

  /// The same for a name that is written often.
  public mutating func beginMember(_ name: JSONName) {
    if indents { return beginIndented(name) }
    if isFirst {
      bytes.append(contentsOf: name.bytes[1...])
      isFirst = false
    } else {
      bytes.append(contentsOf: name.bytes)
    }
  }

  private mutating func beginIndented(_ name: JSONName) {
    beginElement()
    bytes.append(contentsOf: name.bytes[1...])
    bytes.append(UInt8(ascii: " "))
  }

  /// A member that is a text, or null where there is none.
  public mutating func member(_ name: JSONName, _ text: String?) {
    if let text {
      beginMember(name)
      append(string: text)
    } else if indents || isFirst {
      beginMember(name)
      appendNull()
    } else {
      bytes.append(contentsOf: name.nullMember)
    }
  }

  public mutating func member(_ name: JSONName, _ number: Double?) {
    beginMember(name)
    if let number { append(number) } else { appendNull() }
  }

  public mutating func member(_ name: JSONName, _ number: Int) {
    beginMember(name)
    append(number)
  }

  public mutating func member(_ name: JSONName, _ flag: Bool) {
    beginMember(name)
    append(word: flag ? "true" : "false")
  }

  /// A member that is an array of texts.
  public mutating func member(_ name: JSONName, _ texts: [String]) {
    beginMember(name)
    beginArray()
    for text in texts {
      beginElement()
      append(string: text)
    }
    endArray()
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  private mutating func breakLine() {
    guard indents else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  // MARK: - Scalars

  private mutating func append(word: String) { bytes.append(contentsOf: word.utf8) }

  private mutating func appendNull() { append(word: "null") }

  private mutating func append(_ number: Double) {
    guard number.isFinite else { return appendNull() }
    let scaled = (number * 10_000).rounded()
    // A coordinate or a share: no shorter decimal than the one of four places is read as this number.
    guard abs(scaled) < 1e9, scaled / 10_000 == number, number.sign == .plus || scaled != 0 else {
      return append(word: "\(number)")
    }
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, part) = Int(abs(scaled)).quotientAndRemainder(dividingBy: 10_000)
    append(whole)
    bytes.append(UInt8(ascii: "."))
    var left = part
    var unit = 1_000
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(left / unit))
      left %= unit
      unit /= 10
    } while left > 0
  }

  private mutating func append(_ number: Int) {
    guard number >= 0 else { return append(word: String(number)) }
    var digits: UInt64 = 0
    var left = number
    var count = 0
    // Up to eight digits in one number, the last one uppermost.
    repeat {
      digits = digits << 8 | UInt64(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: left % 10))
      left /= 10
      count += 1
    } while left > 0 && count < 8
    guard left == 0 else { return append(word: String(number)) }
    for _ in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
  }

  private mutating func append(string: String) {
    bytes.append(UInt8(ascii: "\""))
    if JSONWriter.isPlain(string.utf8.span) {
      bytes.append(contentsOf: string.utf8)
    } else {
      for byte in string.utf8 { append(escaped: byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether nothing in a text has to be escaped; looked at eight bytes a step.
  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index &+ 8 <= text.count {
      // Bounds are checked; every pattern of bits is a number.
      let block = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if mayBeEscaped(block) { break }
      index &+= 8
    }
    while index < text.count {
      if isEscaped(text[index]) { return false }
      index &+= 1
    }
    return true
  }

  /// Whether one of eight bytes may be a control character, a quotation mark or a backslash: never
  /// false where one is (Warren, *Hacker's Delight*, chapter 6).
  @inline(__always)
  private static func mayBeEscaped(_ block: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = block ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let slashes = block ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let found =
      (block &- ones &* 0x20) & ~block | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
    return found & (ones &* 0x80) != 0
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(digits)".utf8)
    default: bytes.append(byte)
    }
  }
}
