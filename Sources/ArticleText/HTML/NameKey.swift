/// The key of a name, whatever its case: FNV-1a over its lower-cased bytes.
///
/// Tags, attributes and class names are looked up by it without making a string of them.
struct NameKey: Hashable, Sendable {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ bytes: [UInt8], _ begin: Int, _ end: Int) {
    for index in begin..<end {
      let byte = bytes[index]
      append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
  }

  init(_ name: String) {
    for byte in name.utf8 { append(byte) }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
