/// The 64-bit key under which a word is looked up: FNV-1a over its bytes, lower-cased.
///
/// `exact` keeps accents, `folded` drops them and opens ligatures, so that "EVENEMENT" and
/// "événement" share their folded key. Two words of one language with the same key have not been
/// seen; the pack reader refuses a pack in which two entries collide.
public struct WordKey: Sendable, Hashable {
  public var exact: UInt64
  public var folded: UInt64

  public init() {
    exact = WordKey.seed
    folded = WordKey.seed
  }

  /// The key of one word, as the tokenizer would give it.
  public init(_ word: String) {
    self.init()
    for scalar in word.unicodeScalars { append(scalar) }
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  @inline(__always)
  static func mix(_ hash: inout UInt64, _ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* prime }

  /// Adds one ASCII byte that is already lower-case.
  @inline(__always)
  mutating func append(lowercaseASCII byte: UInt8) {
    WordKey.mix(&exact, byte)
    WordKey.mix(&folded, byte)
  }

  /// Adds the lower-case letter of U+00DF to U+00FF whose second byte in UTF-8 this is.
  @inline(__always)
  mutating func append(latin1Letter second: UInt8) {
    WordKey.mix(&exact, 0xC3)
    WordKey.mix(&exact, second)
    switch second {
    case 0xA0...0xA5: WordKey.mix(&folded, 0x61)
    case 0xA8...0xAB: WordKey.mix(&folded, 0x65)
    case 0xA7: WordKey.mix(&folded, 0x63)
    case 0xAC...0xAF: WordKey.mix(&folded, 0x69)
    case 0xB2...0xB6, 0xB8: WordKey.mix(&folded, 0x6F)
    case 0xB9...0xBC: WordKey.mix(&folded, 0x75)
    default:
      let scalar = Unicode.Scalar(0xC0 + UInt32(second & 0x3F))
      TextFolding.fold(scalar ?? "?") { byte in WordKey.mix(&folded, byte) }
    }
  }

  /// Adds one scalar; combining marks and soft hyphens count only for nothing or the exact key.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      let isUpper = byte &- UInt8(ascii: "A") < 26
      append(lowercaseASCII: isUpper ? byte | 0x20 : byte)
      return
    }
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0xFEFF: return
    case _ where TextFolding.isApostrophe(scalar.value):
      append(lowercaseASCII: UInt8(ascii: "'"))
      return
    default: break
    }
    let lower = TextFolding.lowercase(scalar)
    for byte in UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter {
      WordKey.mix(&exact, byte)
    }
    TextFolding.fold(lower) { byte in WordKey.mix(&folded, byte) }
  }
}
