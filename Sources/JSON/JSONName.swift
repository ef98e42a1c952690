/// A member's name as it is written, with the comma before it, its quotes and its colon: made once where
/// it is written often.
public struct JSONName: Sendable, ExpressibleByStringLiteral {
  /// Bytes as numbers of eight, the first in the lowest bits, so that they are written eight at a time.
  struct Blocks: Sendable {
    let blocks: [UInt64]
    let count: Int

    init(_ bytes: [UInt8]) {
      count = bytes.count
      blocks = stride(from: 0, to: bytes.count, by: ByteBuffer.step).map { begin in
        bytes[begin..<min(begin + ByteBuffer.step, bytes.count)].reversed()
          .reduce(0) { $0 << 8 | UInt64($1) }
      }
    }
  }

  let member: Blocks
  /// Without the comma, for the first member.
  let firstMember: Blocks
  /// The whole member where there is no value.
  let nullMember: Blocks

  public init(_ name: String) {
    let bytes = Array((JSONWriter.text(.string(name)) + ":").utf8)
    firstMember = Blocks(bytes)
    member = Blocks([UInt8(ascii: ",")] + bytes)
    nullMember = Blocks([UInt8(ascii: ",")] + bytes + "null".utf8)
  }

  public init(stringLiteral name: String) { self.init(name) }
}
