/// What the letters of a title show, read in one pass over its bytes.
struct TitleLook {
  private(set) var wordCount = 0
  /// A digit, or another sign that stands for a number: "½".
  private(set) var hasNumber = false
  private(set) var hasColon = false
  /// So short that it hardly names anything: "Messe".
  let isTiny: Bool
  /// Its letters without accents are capitals throughout.
  let isCapitals: Bool
  /// It opens with a quotation mark.
  let isQuoted: Bool

  init(_ title: String) {
    var isInWord = false
    var isWide = false
    var hasSmall = false
    var hasCapital = false
    let bytes = title.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") {
        isInWord = false
      } else if !isInWord {
        isInWord = true
        wordCount += 1
      }
      if byte &- 0x30 < 10 { hasNumber = true }
      if byte == UInt8(ascii: ":") { hasColon = true }
      if byte >= 0x80 { isWide = true }
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { hasSmall = true }
      if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { hasCapital = true }
    }
    if isWide, !hasNumber {
      hasNumber = title.unicodeScalars.contains {
        !$0.isASCII && !TitleLook.isLatin($0) && $0.properties.numericType != nil
      }
    }
    isTiny = title.utf8.count < TitleLook.tinyLength
    isCapitals = hasCapital && !hasSmall
    isQuoted =
      switch title.unicodeScalars.first {
      case "«", "“", "\"": true
      default: false
      }
  }

  /// In bytes.
  private static let tinyLength = 10

  /// A letter with an accent, which is no number, or the sign between two.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0xC0...0x24F).contains(scalar.value)
  }
}
