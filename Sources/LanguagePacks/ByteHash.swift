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

  /// Takes the first of eight bytes that come as a number, up to seven.
  @inline(__always)
  mutating func append(_ bytes: UInt64, count: Int) {
    let own = bytes & ByteBlock.mask(count)
    rest |= own &<< restBits
    let bits = restBits &+ UInt64(truncatingIfNeeded: count &* 8)
    if bits < 64 {
      restBits = bits
    } else {
      hash = ByteHash.mixed(hash, rest)
      // At least one bit stood over, as no more than seven bytes come at once.
      rest = own &>> (64 &- restBits)
      restBits = bits &- 64
    }
  }

  /// The hash of one to eight bytes, of which those that are missing are 0.
  @inline(__always)
  static func of(_ bytes: UInt64) -> UInt64 { mixed(ByteHash().hash, bytes) }

  /// The hash of eight bytes and, where it is long, of others behind them.
  @inline(__always)
  static func of(_ bytes: UInt64, _ rest: UInt64, isLong: Bool) -> UInt64 {
    isLong ? mixed(of(bytes), rest) : of(bytes)
  }

  /// Takes eight bytes that come as a number; nothing may stand over.
  @inline(__always)
  mutating func appendBlock(_ bytes: UInt64) { hash = ByteHash.mixed(hash, bytes) }
}
