/// Sixteen bytes of a text looked at together, in one register of the machine.
///
/// A mask tells of each byte whether it is meant. Only equality is asked for: of the comparisons of
/// vectors it is the one that the compiler makes an instruction of.
struct ByteRow {
  typealias Mask = SIMDMask<SIMD16<Int8>>

  static let width = 16

  private let bytes: SIMD16<UInt8>

  /// The bytes from an offset on; the text must hold sixteen from there.
  @inline(__always)
  init(_ text: borrowing Span<UInt8>, at offset: Int) {
    // Bounds are checked; every pattern of bits is a vector.
    bytes = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  @inline(__always)
  func equal(to byte: UInt8) -> Mask { bytes .== SIMD16(repeating: byte) }

  /// The bytes that are equal to one in the bits that are set in another.
  @inline(__always)
  func equal(to byte: UInt8, in bits: UInt8) -> Mask {
    bytes & SIMD16(repeating: bits) .== SIMD16(repeating: byte)
  }

  /// The bytes below 0x20.
  @inline(__always)
  var controls: Mask { equal(to: 0, in: 0xE0) }

  /// The bytes beyond ASCII.
  @inline(__always)
  var wide: Mask { equal(to: 0x80, in: 0x80) }

  /// The bytes 0x80 to 0xBF, which go on with a character of UTF-8.
  @inline(__always)
  var continuations: Mask { equal(to: 0x80, in: 0xC0) }

  @inline(__always)
  static func isAny(_ mask: Mask) -> Bool {
    let halves = halves(mask)
    return halves[0] | halves[1] != 0
  }

  /// How many bytes a mask means.
  @inline(__always)
  static func count(of mask: Mask) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let halves = halves(mask)
    let sums = ((halves[0] & ones) &+ (halves[1] & ones)) &* ones
    return Int(truncatingIfNeeded: sums >> 56)
  }

  @inline(__always)
  private static func halves(_ mask: Mask) -> SIMD2<UInt64> {
    // Both are sixteen bytes, and each byte of a mask has all its bits set or none.
    unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }
}
