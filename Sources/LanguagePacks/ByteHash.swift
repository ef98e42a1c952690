/// A hash of bytes that takes them one by one or eight at once, with the same result.
///
/// Eight bytes are one number, mixed in by an odd multiplier and the fold of its upper half, as each
/// step of wyhash and FxHash does; neither step loses a bit. `Maker/make_gazetteer.py` counts the same.
struct ByteHash {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The bytes since the last eight, the first in the lowest bits.
  private var rest: UInt64 = 0
  private var restBits: UInt64 = 0

  /// The hash of what was taken so far.
  @inline(__always)
  var value: UInt64 { restBits == 0 ? hash : ByteHash.mixed(hash, rest) }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
    let product = (hash ^ bytes) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    rest |= UInt64(byte) << restBits
    restBits &+= 8
    guard restBits == 64 else { return }
    hash = ByteHash.mixed(hash, rest)
    rest = 0
    restBits = 0
  }

  /// Takes eight bytes, or fewer at the end of those that come as numbers; nothing may stand over.
  @inline(__always)
  mutating func append(_ bytes: UInt64, count: Int) {
    if count == ByteBlock.width {
      hash = ByteHash.mixed(hash, bytes)
    } else {
      rest = bytes & (1 << UInt64(count &* 8) &- 1)
      restBits = UInt64(count &* 8)
    }
  }
}
