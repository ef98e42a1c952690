/// What names of components, properties and parameters have in common (RFC 5545, section 3.1).
enum CalendarToken {
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
    default: false
    }
  }

  static func isValid(_ bytes: some Sequence<UInt8>) -> Bool {
    var isEmpty = true
    for byte in bytes {
      guard isNameByte(byte) else { return false }
      isEmpty = false
    }
    return !isEmpty
  }

  /// The text with a hyphen for every byte that no name may hold.
  static func valid(_ text: String) -> String {
    if isValid(text.utf8) { return text }
    let bytes = text.utf8.map { isNameByte($0) ? $0 : UInt8(ascii: "-") }
    return bytes.isEmpty ? "X-" : String(decoding: bytes, as: UTF8.self)
  }

  static func uppercased(_ byte: UInt8) -> UInt8 {
    (0x61...0x7A).contains(byte) ? byte & 0xDF : byte
  }

  /// The text with its ASCII letters in lower case.
  static func lowercased(_ text: String) -> String {
    String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The text with its ASCII letters in capitals.
  static func uppercased(_ text: String) -> String {
    String(decoding: text.utf8.map { uppercased($0) }, as: UTF8.self)
  }

  /// Equal but for the case of ASCII letters.
  static func areEqual(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    guard left.utf8.count == right.utf8.count else { return false }
    return zip(left.utf8, right.utf8).allSatisfy { uppercased($0) == uppercased($1) }
  }

  static func hash(_ text: String, into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(uppercased(byte)) }
  }
}
