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

  public init(indented: Bool = false) { indents = indented }

  /// The value as text on one line, or indented.
  public static func text(_ value: JSONValue, indented: Bool = false) -> String {
    var writer = JSONWriter(indented: indented)
    writer.bytes.reserveCapacity(1_024)
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
    case .integer(let number): append(word: String(number))
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

  /// A member that is a text, or null where there is none.
  public mutating func member(_ name: String, _ text: String?) {
    beginMember(name)
    if let text { append(string: text) } else { appendNull() }
  }

  public mutating func member(_ name: String, _ number: Double?) {
    beginMember(name)
    if let number { append(number) } else { appendNull() }
  }

  public mutating func member(_ name: String, _ number: Int) {
    beginMember(name)
    append(word: String(number))
  }

  public mutating func member(_ name: String, _ flag: Bool) {
    beginMember(name)
    append(word: flag ? "true" : "false")
  }

  /// A member that is an array of texts.
  public mutating func member(_ name: String, _ texts: [String]) {
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

  private mutating func appendNull() { bytes += JSONWriter.null }

  private static let null = Array("null".utf8)

  private mutating func append(_ number: Double) {
    append(word: number.isFinite ? "\(number)" : "null")
  }

  private mutating func append(string: String) {
    let text = string.utf8.span
    var index = 0
    bytes.append(addingCapacity: text.count + 2) { written in
      written.append(UInt8(ascii: "\""))
      while index < text.count, !JSONWriter.isEscaped(text[index]) {
        written.append(text[index])
        index += 1
      }
      if index == text.count { written.append(UInt8(ascii: "\"")) }
    }
    if index == text.count { return }
    while index < text.count {
      append(escaped: text[index])
      index += 1
    }
    bytes.append(UInt8(ascii: "\""))
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
