/// Writes JSON as UTF-8: on one line, or indented by two spaces.
///
/// A value is written whole, or piece by piece without making a value of it first: an event has fifty
/// members, and a tree of them takes three times as long as their text.
public struct JSONWriter {
  /// Most of what is written are objects of about a kilobyte.
  private var buffer = ByteBuffer(capacity: 2_048)
  private let indents: Bool
  private var depth = 0
  /// Nothing stands yet in the innermost open bracket.
  private var isFirst = true

  public init(indented: Bool = false) { indents = indented }

  /// What was written so far.
  public var bytes: [UInt8] { buffer.bytes }

  /// The value as text on one line, or indented.
  public static func text(_ value: JSONValue, indented: Bool = false) -> String {
    var writer = JSONWriter(indented: indented)
    writer.append(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A byte between values, such as the newline of JSON lines.
  public mutating func append(byte: UInt8) { buffer.append(byte) }

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
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  /// What goes before the value of each member of an object.
  public mutating func beginMember(_ name: String) {
    beginElement()
    append(string: name)
    buffer.append(UInt8(ascii: ":"))
    if indents { buffer.append(UInt8(ascii: " ")) }
  }

  /// The same for a name that is written often.
  public mutating func beginMember(_ name: JSONName) {
    if indents { return beginIndented(name) }
    if isFirst {
      buffer.append(name.firstMember.blocks.span, count: name.firstMember.count)
      isFirst = false
    } else {
      buffer.append(name.member.blocks.span, count: name.member.count)
    }
  }

  private mutating func beginIndented(_ name: JSONName) {
    beginElement()
    buffer.append(name.firstMember.blocks.span, count: name.firstMember.count)
    buffer.append(UInt8(ascii: " "))
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
      buffer.append(name.nullMember.blocks.span, count: name.nullMember.count)
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
    buffer.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    buffer.append(bracket)
    isFirst = false
  }

  private mutating func breakLine() {
    guard indents else { return }
    buffer.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { buffer.append(UInt8(ascii: " ")) }
  }

  // MARK: - Scalars

  private mutating func append(word: String) { buffer.append(word.utf8.span) }

  private mutating func appendNull() { append(word: "null") }

  private mutating func append(_ number: Double) {
    guard number.isFinite else { return appendNull() }
    let scaled = (number * 10_000).rounded()
    // A coordinate or a share: no shorter decimal than the one of four places is read as this number.
    guard abs(scaled) < 1e9, scaled / 10_000 == number, number.sign == .plus || scaled != 0 else {
      return append(word: "\(number)")
    }
    if scaled < 0 { buffer.append(UInt8(ascii: "-")) }
    let (whole, part) = Int(abs(scaled)).quotientAndRemainder(dividingBy: 10_000)
    append(whole)
    buffer.append(UInt8(ascii: "."))
    var left = part
    var unit = 1_000
    repeat {
      buffer.append(UInt8(ascii: "0") + UInt8(left / unit))
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
    buffer.append(digits, count: count)
  }

  private mutating func append(string: String) {
    if buffer.appendQuoted(string.utf8.span) { return }
    buffer.append(UInt8(ascii: "\""))
    for byte in string.utf8 { append(escaped: byte) }
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(word: "\\\"")
    case UInt8(ascii: "\\"): append(word: "\\\\")
    case 0x0A: append(word: "\\n")
    case 0x0D: append(word: "\\r")
    case 0x09: append(word: "\\t")
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      append(word: "\\u00\(byte < 16 ? "0" : "")\(digits)")
    default: buffer.append(byte)
    }
  }
}
