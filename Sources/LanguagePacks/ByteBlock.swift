/// Eight bytes of a text looked at together, the first in the lowest eight bits.
///
/// A mask has the upper bit set of each byte that is meant, and no other (Warren, *Hacker's Delight*,
/// chapter 6). Scans that skip what is common go eight bytes a step with it.
public struct ByteBlock {
  public static let width = 8
  /// The upper bit of each byte.
  @inlinable public static var all: UInt64 { 0x8080_8080_8080_8080 }

  public let bytes: UInt64

  @inlinable
  public init(_ bytes: UInt64) { self.bytes = bytes }

  /// The bytes from an offset on; the text must hold eight from there.
  @inlinable
  public init(_ text: borrowing Span<UInt8>, at offset: Int) {
    // Bounds are checked; every pattern of bits is a number.
    bytes = unsafe UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes beyond ASCII.
  @inlinable public var wide: UInt64 { bytes & ByteBlock.all }

  /// The bytes 0x80 to 0xBF, which go on with a character of UTF-8.
  @inlinable public var continuations: UInt64 { bytes & ~(bytes << 1) & ByteBlock.all }

  @inlinable
  public func equal(to byte: UInt8) -> UInt64 {
    let difference = bytes ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return ~(((difference & ~ByteBlock.all) &+ ~ByteBlock.all) | difference) & ByteBlock.all
  }

  /// The bytes below one of ASCII.
  @inlinable
  public func below(_ byte: UInt8) -> UInt64 {
    let sum = (bytes & ~ByteBlock.all) &+ (0x80 &- UInt64(byte)) &* 0x0101_0101_0101_0101
    return ~(sum | bytes) & ByteBlock.all
  }

  /// The letters A to Z and a to z.
  @inlinable public var letters: UInt64 {
    let lower = (bytes | 0x2020_2020_2020_2020) & ~ByteBlock.all
    let fromA = lower &+ 0x1F1F_1F1F_1F1F_1F1F
    let pastZ = lower &+ 0x0505_0505_0505_0505
    return fromA & ~pastZ & ~bytes & ByteBlock.all
  }

  /// How many letters stand before the first byte that is none.
  @inlinable public var letterCount: Int { ByteBlock.first(of: ~letters & ByteBlock.all) }

  /// The digits 0 to 9.
  @inlinable public var digits: UInt64 {
    let low = bytes & ~ByteBlock.all
    let from0 = low &+ 0x5050_5050_5050_5050
    let past9 = low &+ 0x4646_4646_4646_4646
    return from0 & ~past9 & ~bytes & ByteBlock.all
  }

  /// How many digits stand before the first byte that is none.
  @inlinable public var digitCount: Int { ByteBlock.first(of: ~digits & ByteBlock.all) }

  /// The letters A to Z, where all bytes are letters.
  @inlinable public var capitals: UInt64 { ~(bytes << 2) & ByteBlock.all }

  /// The bytes as far as they are letters, in lower case.
  @inlinable public var lowercase: UInt64 { bytes | ByteBlock.smallBits }

  /// The bit of each byte that a small letter has and a capital has not.
  @inlinable public static var smallBits: UInt64 { 0x2020_2020_2020_2020 }

  /// The byte at a place from 0 to 7.
  @inlinable
  public func byte(at place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: bytes &>> UInt64(truncatingIfNeeded: place &* 8))
  }

  /// All bits of so many bytes from the first on, up to seven.
  @inlinable
  public static func mask(_ count: Int) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1
  }

  /// How many bytes a mask means: a sum of bytes by one multiplication, as the processors that a program
  /// is built for by default need not have an instruction that counts bits.
  @inlinable
  public static func count(of mask: UInt64) -> Int {
    Int(truncatingIfNeeded: ((mask >> 7) &* 0x0101_0101_0101_0101) >> 56)
  }

  /// The place of the first byte of a mask; 8 when it is empty.
  @inlinable
  public static func first(of mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }
}
