/// Parameter values in a file: quoted where needed, special characters by RFC 6868.
enum ParameterText {
  /// Appends a value; a newline, a quote and a caret become `^n`, `^'` and `^^`.
  ///
  /// All but plain ASCII words are quoted, because readers differ on spaces and accents. A TZID is
  /// quoted only when it must be, because some clients compare it with its quotes.
  static func append(_ value: String, isZone: Bool, to bytes: inout [UInt8]) {
    let isQuoted = value.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
      case 0x20, 0x80...: !isZone
      default: false
      }
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    var wasReturn = false
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "^"): bytes.append(contentsOf: "^^".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "^'".utf8)
      case 0x0A where wasReturn: break
      case 0x0A, 0x0D: bytes.append(contentsOf: "^n".utf8)
      case 0x09: bytes.append(byte)
      case 0..<0x20, 0x7F: break
      default: bytes.append(byte)
      }
      wasReturn = byte == 0x0D
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  /// The value that carets stand for; a caret before anything else stays.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "^")) else { return String(decoding: bytes, as: UTF8.self) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "^"), index < bytes.endIndex else {
        decoded.append(byte)
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "n"), UInt8(ascii: "N"): decoded.append(0x0A)
      case UInt8(ascii: "'"): decoded.append(UInt8(ascii: "\""))
      case UInt8(ascii: "^"): decoded.append(UInt8(ascii: "^"))
      default:
        decoded.append(UInt8(ascii: "^"))
        continue
      }
      index += 1
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
