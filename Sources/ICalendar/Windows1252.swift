/// Windows-1252, which files that are no UTF-8 are taken for; Latin-1 is a part of it.
enum Windows1252 {
  /// Scalars of the bytes 0x80 to 0x9F; unassigned ones are `?`.
  private static let high = Array("€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ".unicodeScalars)

  /// The same text in UTF-8.
  static func utf8(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if (0x80...0x9F).contains(byte) {
        text.append(high[Int(byte) - 0x80])
      } else {
        text.append(Unicode.Scalar(byte))
      }
    }
    return Array(String(text).utf8)
  }
}
