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
    for byte in title.utf8 {
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
        !$0.isASCII && $0.properties.numericType != nil
      }
    }
    isTiny = title.utf8.count < TitleLook.tinyLength
    isCapitals = hasCapital && !hasSmall
    isQuoted = ["«", "“", "\""].contains(title.unicodeScalars.first)
  }

  /// In bytes.
  private static let tinyLength = 10
}
