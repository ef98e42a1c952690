/// A member's name as it is written, quoted and with its colon: made once where it is written often.
public struct JSONName: Sendable, ExpressibleByStringLiteral {
  let bytes: [UInt8]

  public init(_ name: String) {
    var writer = JSONWriter()
    writer.append(.string(name))
    bytes = writer.bytes + [UInt8(ascii: ":")]
  }

  public init(stringLiteral name: String) { self.init(name) }
}
