/// Bytes that grow at their end, written eight at a time.
///
/// An array asks at each text appended whether it is shared, has room, and is of one piece; members of
/// a JSON object are a dozen bytes long, so that asking took longer than writing.
struct ByteBuffer {
  /// What stands behind `count` is room: it is written over and never read.
  private var room: [UInt8]
  private(set) var count = 0

  /// So many bytes are written at once.
  static let step = 8

  init(capacity: Int) { room = Array(repeating: 0, count: capacity) }

  var bytes: [UInt8] { Array(room[..<count]) }

  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    room[count] = byte
    count &+= 1
  }

  /// Appends up to eight bytes that come as a number, the first in the lowest bits.
  mutating func append(_ block: UInt64, count length: Int) {
    makeRoom(for: ByteBuffer.step)
    let begin = count
    var target = room.mutableSpan
    // Bounds are checked; every pattern of bits is a number.
    var written = unsafe target.mutableBytes
    written.storeBytes(of: block.littleEndian, toByteOffset: begin, as: UInt64.self)
    count = begin &+ length
  }

  /// Appends bytes that come as such numbers, of which the last may have fewer.
  mutating func append(_ blocks: borrowing Span<UInt64>, count length: Int) {
    makeRoom(for: blocks.count &* ByteBuffer.step)
    let begin = count
    var target = room.mutableSpan
    // Bounds are checked; every pattern of bits is a number.
    var written = unsafe target.mutableBytes
    for index in blocks.indices {
      written.storeBytes(
        of: blocks[index].littleEndian, toByteOffset: begin &+ index &* ByteBuffer.step,
        as: UInt64.self)
    }
    count = begin &+ length
  }

  mutating func append(_ text: borrowing Span<UInt8>) {
    makeRoom(for: text.count)
    for index in text.indices { room[count &+ index] = text[index] }
    count &+= text.count
  }

  /// Appends a text between quotation marks, if nothing in it has to be escaped in JSON; where something
  /// has to be, nothing is appended.
  mutating func appendQuoted(_ text: borrowing Span<UInt8>) -> Bool {
    let length = text.count
    makeRoom(for: length &+ 2)
    let begin = count &+ 1
    var target = room.mutableSpan
    // Bounds are checked; every pattern of bits is a number.
    var written = unsafe target.mutableBytes
    var offset = 0
    while offset &+ ByteBuffer.step <= length {
      let block = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if ByteBuffer.mayBeEscaped(block) { return false }
      written.storeBytes(of: block, toByteOffset: begin &+ offset, as: UInt64.self)
      offset &+= ByteBuffer.step
    }
    if offset < length, length >= ByteBuffer.step {
      // The last eight bytes, some of them for the second time.
      offset = length &- ByteBuffer.step
      let block = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if ByteBuffer.mayBeEscaped(block) { return false }
      written.storeBytes(of: block, toByteOffset: begin &+ offset, as: UInt64.self)
      offset = length
    }
    while offset < length {
      let byte = text[offset]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
      written.storeBytes(of: byte, toByteOffset: begin &+ offset, as: UInt8.self)
      offset &+= 1
    }
    written.storeBytes(of: UInt8(ascii: "\""), toByteOffset: begin &- 1, as: UInt8.self)
    written.storeBytes(of: UInt8(ascii: "\""), toByteOffset: begin &+ length, as: UInt8.self)
    count = begin &+ length &+ 1
    return true
  }

  @inline(__always)
  private mutating func makeRoom(for more: Int) {
    if room.count &- count < more { grow(by: more) }
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    room += [UInt8](repeating: 0, count: max(room.count, more))
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
}
