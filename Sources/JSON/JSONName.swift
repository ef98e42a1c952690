/// A member's name as it is written, with the comma before it, its quotes and its colon: made once where
/// it is written often.
public struct JSONName: Sendable, ExpressibleByStringLiteral {
  let bytes: [UInt8]
  /// The whole member where there is no value.
  let nullMember: [UInt8]

  public init(_ name: String) {
    var writer = JSONWriter()
    writer.append(byte: UInt8(ascii: ","))
    writer.append(.string(name))
    bytes = writer.bytes + [UInt8(ascii: ":")]
    nullMember = bytes + "null".utf8
  }

  public init(stringLiteral name: String) { self.init(name) }
}
