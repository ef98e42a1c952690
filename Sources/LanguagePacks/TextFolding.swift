/// Case and accent folding of Latin text, scalar by scalar, with no table to load.
///
/// Covers Latin-1, Latin Extended-A and the combining marks, which is all that French, English,
/// German and the names of European and American places need; other scalars fold to themselves.
public enum TextFolding {
  /// The lower-case scalar; İ and other letters whose lower case is longer stay as they are.
  public static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: return Unicode.Scalar(value | 0x20) ?? scalar
    case 0xC0...0xDE where value != 0xD7: return Unicode.Scalar(value + 0x20) ?? scalar
    case 0x100...0x137, 0x14A...0x177: return Unicode.Scalar(value | 1) ?? scalar
    case 0x139...0x148, 0x179...0x17E:
      return value % 2 == 1 ? Unicode.Scalar(value + 1) ?? scalar : scalar
    case 0x178: return "ÿ"
    case 0..<0x180: return scalar
    default:
      let mapped = scalar.properties.lowercaseMapping.unicodeScalars
      return mapped.count == 1 ? mapped.first ?? scalar : scalar
    }
  }

  /// Gives the folded form of a lower-case scalar, byte by byte: é as e, œ as oe, a mark as nothing.
  public static func fold(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
    switch scalar.value {
    case 0..<0x80: emit(UInt8(truncatingIfNeeded: scalar.value))
    case 0x300...0x36F: break
    case 0xDF: emitPair("s", "s", emit)
    case 0xE6: emitPair("a", "e", emit)
    case 0x153: emitPair("o", "e", emit)
    case 0xFE: emitPair("t", "h", emit)
    case 0xE0...0x17F:
      if let base = baseLetter(scalar.value) {
        emit(base)
      } else {
        emitUTF8(scalar, emit)
      }
    default: emitUTF8(scalar, emit)
    }
  }

  /// The signs people type and programs write for an apostrophe, primes and modifier letters too.
  @inline(__always)
  static func isApostrophe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2018, 0x2019, 0x02B9, 0x02BB, 0x02BC, 0x2032, 0x2035, 0x055A, 0xA78C, 0xFF07: true
    default: false
    }
  }

  /// A text lower-cased and without accents: for keys, comparisons and sorting.
  public static func folded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let lower = lowercase(scalar.value == 0x2019 ? "'" : scalar)
      fold(lower) { bytes.append($0) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The one plain letter under a letter of U+00C0 to U+00FF, by its second byte in UTF-8; nil where there
  /// are two, and for what is no letter.
  @inline(__always)
  static func plainLetter(ofLatin1 second: UInt8) -> UInt8? {
    if second == 0x9F { return nil }
    switch second | 0x20 {
    case 0xA0...0xA5: return UInt8(ascii: "a")
    case 0xA7: return UInt8(ascii: "c")
    case 0xA8...0xAB: return UInt8(ascii: "e")
    case 0xAC...0xAF: return UInt8(ascii: "i")
    case 0xB1: return UInt8(ascii: "n")
    case 0xB2...0xB6, 0xB8: return UInt8(ascii: "o")
    case 0xB9...0xBC: return UInt8(ascii: "u")
    case 0xBD, 0xBF: return UInt8(ascii: "y")
    default: return nil
    }
  }

  private static func emitPair(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ emit: (UInt8) -> Void
  ) {
    emit(UInt8(ascii: first))
    emit(UInt8(ascii: second))
  }

  private static func emitUTF8(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { emit(byte) }
  }

  /// The plain letter under an accented one of U+00E0 to U+017F, both lower-case.
  private static func baseLetter(_ value: UInt32) -> UInt8? {
    let index = Int(value) - 0xE0
    guard index >= 0, index < letters.utf8.count else { return nil }
    let byte = letters.utf8Span.span[index]
    return byte == UInt8(ascii: ".") ? nil : byte
  }

  /// One letter for each scalar from U+00E0 to U+017F; a point where there is none.
  private static let letters =
    "aaaaaa.ceeeeiiii" + "dnooooo.ouuuuy.y" + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg"
    + "gggghhhhiiiiiiii" + "ii..jjkk.lllllll" + "lllnnnnnn...oooo" + "oo..rrrrrrssssss"
    + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs"
}
