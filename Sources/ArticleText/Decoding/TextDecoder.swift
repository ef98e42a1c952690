/// Turns the bytes of a file into UTF-8: by its byte order mark, its declared charset, or its look.
enum TextDecoder {
  /// The text without its byte order mark; `declared` is a charset the format states.
  ///
  /// A mark overrules the declaration, and so does valid UTF-8 with letters beyond ASCII: a text
  /// in another charset is hardly ever valid UTF-8 by chance.
  static func decode(
    _ bytes: [UInt8], declared: Charset? = nil
  ) throws(ReadError) -> [UInt8] {
    if let kind = binaryKind(bytes) { throw ReadError(.binary(kind)) }
    if bytes.first != 0xEF, UTF8Scan.isPlain(bytes.span) { return bytes }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Charset.utf8.decode(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return Charset.utf16LittleEndian.decode(bytes.dropFirst(2))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return Charset.utf16BigEndian.decode(bytes.dropFirst(2))
    }
    if let wide = unmarkedUTF16(bytes) { return wide.decode(bytes[...]) }
    if bytes.prefix(8192).contains(0) { throw ReadError(.binary(nil)) }
    if Charset.isValidUTF8(bytes) { return bytes }
    if let declared, declared != .utf8, declared != .utf16LittleEndian {
      return declared.decode(bytes[...])
    }
    return (isMostlyUTF8(bytes) ? Charset.utf8 : Charset.windows1252).decode(bytes[...])
  }

  /// The name of a well-known binary format, from its first bytes.
  private static func binaryKind(_ bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.name
  }

  private static let signatures: [(name: String, bytes: [UInt8])] = [
    ("PDF", Array("%PDF-".utf8)), ("ZIP", [0x50, 0x4B, 0x03, 0x04]),
    ("OLE", [0xD0, 0xCF, 0x11, 0xE0]), ("RTF", Array("{\\rtf".utf8)), ("GZIP", [0x1F, 0x8B, 0x08]),
    ("PNG", [0x89, 0x50, 0x4E, 0x47]), ("JPEG", [0xFF, 0xD8, 0xFF]), ("GIF", Array("GIF8".utf8)),
    ("ELF", [0x7F, 0x45, 0x4C, 0x46]),
  ]

  /// UTF-16 without a mark shows as NUL bytes at every other place of Latin text.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Charset? {
    let sample = min(bytes.count, 4096) & ~1
    guard sample >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in 0..<sample where bytes[index] == 0 {
      if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = sample / 2
    if zeros.odd * 10 > half * 7, zeros.even * 20 < half { return .utf16LittleEndian }
    if zeros.even * 10 > half * 7, zeros.odd * 20 < half { return .utf16BigEndian }
    return nil
  }

  /// Whether most bytes beyond ASCII make up UTF-8: a few broken ones are then repaired.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte < 0x80 { continue }
      let trailing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
      var found = 0
      while found < trailing, index < bytes.count, bytes[index] & 0xC0 == 0x80 {
        found += 1
        index += 1
      }
      if trailing > 0, found == trailing { good += 1 } else { bad += 1 }
    }
    return good > bad * 4
  }
}
