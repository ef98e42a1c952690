/// The key of a name, whatever its case: FNV-1a over its lower-cased bytes.
///
/// Tags, attributes and class names are looked up by it without making a string of them.
struct NameKey: Hashable, Sendable {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of no name, to which the bytes of one may be added.
  init() {}

  init(_ bytes: [UInt8], _ begin: Int, _ end: Int) {
    let bytes = bytes.span
    var index = begin
    while index < end {
      append(bytes[index])
      index &+= 1
    }
  }

  init(_ name: String) {
    for byte in name.utf8 { append(byte) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    hash = (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
  }
}
