/// The key under which the gazetteer sorts and finds a name: plain lower-case words, one space apart.
///
/// Case, accents, hyphens, apostrophes and points do not count; `Maker/make_gazetteer.py` folds in
/// the same way, which the tests check over the whole table.
enum FoldedName {
  /// Appends the folded form of UTF-8 bytes; words already there are parted from it by a space.
  static func append(_ bytes: Span<UInt8>, from begin: Int, to end: Int, to key: inout [UInt8]) {
    var needsSpace = !key.isEmpty
    var position = begin
    while position < end {
      let byte = bytes[position]
      var first: UInt8 = 0
      var second: UInt8 = 0
      if byte < 0x80 {
        first = letter(byte)
        position += 1
      } else if byte & 0xE0 == 0xC0, position + 1 < end {
        let scalar = Int(byte & 0x1F) << 6 | Int(bytes[position + 1] & 0x3F)
        (first, second) = letters(of: scalar)
        position += 2
        // A combining mark belongs to the letter before it, and a soft hyphen parts no word.
        if scalar >= 0x300 && scalar < 0x370 || scalar == 0xAD { continue }
      } else {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 1
        position += length
      }
      if first == 0 {
        needsSpace = !key.isEmpty
        continue
      }
      if needsSpace && !key.isEmpty { key.append(0x20) }
      needsSpace = false
      key.append(first)
      if second != 0 { key.append(second) }
    }
  }

  static func key(of text: String) -> [UInt8] {
    let bytes = text.utf8Span.span
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count + 2)
    append(bytes, from: 0, to: bytes.count, to: &key)
    return key
  }

  /// The one or two plain letters for a scalar above ASCII, or zero when it parts words.
  @inline(__always)
  static func letters(of scalar: Int) -> (UInt8, UInt8) {
    switch scalar {
    case 0xDF: return (UInt8(ascii: "s"), UInt8(ascii: "s"))
    case 0xC6, 0xE6: return (UInt8(ascii: "a"), UInt8(ascii: "e"))
    case 0x152, 0x153: return (UInt8(ascii: "o"), UInt8(ascii: "e"))
    case 0xC0..<0x180: return (accented[scalar - 0xC0], 0)
    default: return (0, 0)
    }
  }

  /// Letters in lower case, digits as they are, all else zero.
  @inline(__always)
  static func letter(_ byte: UInt8) -> UInt8 {
    let lower = byte | 0x20
    if lower &- UInt8(ascii: "a") < 26 { return lower }
    return byte &- UInt8(ascii: "0") < 10 ? byte : 0
  }

  /// U+00C0 to U+017F.
  private static let accented: InlineArray<192, UInt8> = {
    var table = InlineArray<192, UInt8>(repeating: 0)
    let text =
      "aaaaaa.ceeeeiiii" + "dnooooo.ouuuuy.." + "aaaaaa.ceeeeiiii" + "dnooooo.ouuuuy.y"
      + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "ii..jjkk.lllllll"
      + "lllnnnnnn...oooo" + "oo..rrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs"
    var index = 0
    for byte in text.utf8 where index < 192 {
      table[index] = byte == UInt8(ascii: ".") ? 0 : byte
      index += 1
    }
    return table
  }()
}
