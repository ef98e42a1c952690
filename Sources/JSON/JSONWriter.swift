/// Writes JSON as UTF-8: on one line, or indented by two spaces.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private let indents: Bool

  public init(indented: Bool = false) { indents = indented }

  /// The value as text on one line, or indented.
  public static func text(_ value: JSONValue, indented: Bool = false) -> String {
    var writer = JSONWriter(indented: indented)
    writer.bytes.reserveCapacity(1_024)
    writer.append(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  public mutating func append(_ value: JSONValue) { append(value, depth: 0) }

  /// A byte between values, such as the newline of JSON lines.
  public mutating func append(byte: UInt8) { bytes.append(byte) }

  private mutating func append(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: bytes += JSONWriter.null
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .number(let number):
      bytes.append(contentsOf: (number.isFinite ? "\(number)" : "null").utf8)
    case .string(let text): append(string: text)
    case .array(let values):
      append(open: "[", close: "]", count: values.count, depth: depth) { writer, index in
        writer.append(values[index], depth: depth + 1)
      }
    case .object(let members):
      append(open: "{", close: "}", count: members.count, depth: depth) { writer, index in
        writer.append(string: members[index].name)
        writer.bytes.append(UInt8(ascii: ":"))
        if writer.indents { writer.bytes.append(UInt8(ascii: " ")) }
        writer.append(members[index].value, depth: depth + 1)
      }
    }
  }

  private mutating func append(
    open: Unicode.Scalar, close: Unicode.Scalar, count: Int, depth: Int,
    element: (inout JSONWriter, Int) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for index in 0..<count {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(depth + 1)
      element(&self, index)
    }
    if count > 0 { breakLine(depth) }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func breakLine(_ depth: Int) {
    guard indents else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
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

  private static let null = Array("null".utf8)

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
