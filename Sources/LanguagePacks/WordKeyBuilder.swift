/// Makes the keys of a word from its letters as they are read.
struct WordKeyBuilder {
  private var exact: ByteHash
  private var folded: ByteHash

  init() {
    exact = ByteHash()
    folded = exact
  }

  @inline(__always)
  var key: WordKey { WordKey(exact: exact.value, folded: folded.value) }

  /// Adds one ASCII byte that is already lower-case.
  @inline(__always)
  mutating func append(lowercaseASCII byte: UInt8) {
    exact.append(byte)
    folded.append(byte)
  }

  /// Adds the first of some bytes, up to seven, that are ASCII and lower-case.
  @inline(__always)
  mutating func append(lowercaseASCII bytes: UInt64, count: Int) {
    exact.append(bytes, count: count)
    folded.append(bytes, count: count)
  }

  /// Adds the lower-case letter of U+00DF to U+00FF whose second byte in UTF-8 this is.
  @inline(__always)
  mutating func append(latin1Letter second: UInt8) {
    exact.append(0xC3)
    exact.append(second)
    if let letter = TextFolding.plainLetter(ofLatin1: second) {
      folded.append(letter)
    } else {
      let scalar = Unicode.Scalar(0xC0 + UInt32(second & 0x3F))
      TextFolding.fold(scalar ?? "?") { byte in folded.append(byte) }
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
    for byte in UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter { exact.append(byte) }
    TextFolding.fold(lower) { byte in folded.append(byte) }
  }
}
