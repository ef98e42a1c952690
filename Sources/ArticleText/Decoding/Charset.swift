/// The character sets that articles, pages and mails come in, under the names they declare.
///
/// As the WHATWG Encoding Standard asks, Latin-1 and ASCII are read as Windows-1252: that is what
/// files so labelled hold.
enum Charset: Sendable, Hashable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252, latin9, macRoman

  /// The charset a label stands for; nil when it is none that is read.
  init?(label: String) {
    switch label.lowercased().filter({ $0 != " " && $0 != "\"" && $0 != "'" }) {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf8mb4", "utf-8-sig": self = .utf8
    case "utf-16", "utf-16le", "utf16", "unicode", "ucs-2": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii",
      "windows-1252", "cp1252", "x-cp1252", "cp-1252", "win-1252", "ansi", "iso-8859-14":
      self = .windows1252
    case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9", "l9": self = .latin9
    case "macintosh", "mac", "macroman", "x-mac-roman": self = .macRoman
    default: return nil
    }
  }

  /// The bytes as UTF-8; what is no character becomes U+FFFD.
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .utf8: Charset.repairedUTF8(bytes)
    case .utf16LittleEndian: Charset.fromUTF16(bytes, isBigEndian: false)
    case .utf16BigEndian: Charset.fromUTF16(bytes, isBigEndian: true)
    case .windows1252: Charset.fromTable(bytes, Charset.windows1252Table, from: 0x80)
    case .latin9: Charset.fromTable(bytes, Charset.latin9Table, from: 0xA0)
    case .macRoman: Charset.fromTable(bytes, Charset.macRomanTable, from: 0x80)
    }
  }

  private static func repairedUTF8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let copy = Array(bytes)
    if isValidUTF8(copy) { return copy }
    return Array(String(decoding: copy, as: UTF8.self).utf8)
  }

  /// UTF-8 where it is valid, else Windows-1252.
  static func windows1252OrUTF8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let copy = Array(bytes)
    return isValidUTF8(copy) ? copy : windows1252.decode(bytes)
  }

  static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func fromUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Bytes below `first` and those past the end of the table stand for themselves.
  private static func fromTable(
    _ bytes: ArraySlice<UInt8>, _ table: [UInt16], from first: UInt8
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
        continue
      }
      let index = Int(byte) - Int(first)
      let code = index >= 0 && index < table.count ? table[index] : UInt16(byte)
      if code < 0x800 {
        text.append(0xC0 | UInt8(truncatingIfNeeded: code >> 6))
      } else {
        text.append(0xE0 | UInt8(truncatingIfNeeded: code >> 12))
        text.append(0x80 | UInt8(truncatingIfNeeded: code >> 6 & 0x3F))
      }
      text.append(0x80 | UInt8(truncatingIfNeeded: code & 0x3F))
    }
    return text
  }

  /// Bytes 0x80 to 0x9F of Windows-1252; the five free ones are the C1 controls.
  private static let windows1252Table: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Bytes 0xA0 to 0xBE of ISO 8859-15, which differs from Latin-1 in eight of them.
  private static let latin9Table: [UInt16] = [
    0xA0, 0xA1, 0xA2, 0xA3, 0x20AC, 0xA5, 0x0160, 0xA7, 0x0161, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD,
    0xAE, 0xAF, 0xB0, 0xB1, 0xB2, 0xB3, 0x017D, 0xB5, 0xB6, 0xB7, 0x017E, 0xB9, 0xBA, 0xBB,
    0x0152, 0x0153, 0x0178,
  ]

  /// Bytes 0x80 to 0xFF of Mac OS Roman.
  private static let macRomanTable: [UInt16] = [
    0xC4, 0xC5, 0xC7, 0xC9, 0xD1, 0xD6, 0xDC, 0xE1, 0xE0, 0xE2, 0xE4, 0xE3, 0xE5, 0xE7, 0xE9,
    0xE8, 0xEA, 0xEB, 0xED, 0xEC, 0xEE, 0xEF, 0xF1, 0xF3, 0xF2, 0xF4, 0xF6, 0xF5, 0xFA, 0xF9,
    0xFB, 0xFC, 0x2020, 0xB0, 0xA2, 0xA3, 0xA7, 0x2022, 0xB6, 0xDF, 0xAE, 0xA9, 0x2122, 0xB4,
    0xA8, 0x2260, 0xC6, 0xD8, 0x221E, 0xB1, 0x2264, 0x2265, 0xA5, 0xB5, 0x2202, 0x2211, 0x220F,
    0x3C0, 0x222B, 0xAA, 0xBA, 0x3A9, 0xE6, 0xF8, 0xBF, 0xA1, 0xAC, 0x221A, 0x192, 0x2248,
    0x2206, 0xAB, 0xBB, 0x2026, 0xA0, 0xC0, 0xC3, 0xD5, 0x152, 0x153, 0x2013, 0x2014, 0x201C,
    0x201D, 0x2018, 0x2019, 0xF7, 0x25CA, 0xFF, 0x178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01,
    0xFB02, 0x2021, 0xB7, 0x201A, 0x201E, 0x2030, 0xC2, 0xCA, 0xC1, 0xCB, 0xC8, 0xCD, 0xCE,
    0xCF, 0xCC, 0xD3, 0xD4, 0xF8FF, 0xD2, 0xDA, 0xDB, 0xD9, 0x131, 0x2C6, 0x2DC, 0xAF, 0x2D8,
    0x2D9, 0x2DA, 0xB8, 0x2DD, 0x2DB, 0x2C7,
  ]
}
