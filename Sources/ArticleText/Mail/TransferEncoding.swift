/// How the bytes of a mail's part are written (RFC 2045, section 6).
enum TransferEncoding {
  case identity, quotedPrintable, base64

  init(_ name: String) {
    switch name.lowercased() {
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .identity
    }
  }

  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .identity: Array(bytes)
    case .quotedPrintable: TransferEncoding.quotedPrintable(bytes, isHeader: false)
    case .base64: TransferEncoding.base64(bytes)
    }
  }

  /// Resolves "=C3=A9" and soft line breaks; what is no escape stands for itself.
  ///
  /// In headers "_" is a space (RFC 2047, section 4.2).
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, isHeader: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "_"), isHeader {
        text.append(0x20)
      } else if byte == UInt8(ascii: "=") {
        if let end = softBreak(bytes, at: index) {
          index = end
        } else if index + 1 < bytes.endIndex, let high = hexDigit(bytes[index]),
          let low = hexDigit(bytes[index + 1])
        {
          text.append(high << 4 | low)
          index += 2
        } else {
          text.append(byte)
        }
      } else {
        text.append(byte)
      }
    }
    return text
  }

  /// The end of a line break right after "=", trailing blanks allowed.
  private static func softBreak(_ bytes: ArraySlice<UInt8>, at start: Int) -> Int? {
    var index = start
    while index < bytes.endIndex, index < start + 80, bytes[index] == 0x20 || bytes[index] == 0x09 {
      index += 1
    }
    guard index < bytes.endIndex else { return index }
    if bytes[index] == 0x0A { return index + 1 }
    guard bytes[index] == 0x0D else { return nil }
    return index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A ? index + 2 : index + 1
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte & 15
    case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
      (byte & 15) + 9
    default: nil
    }
  }

  /// Base64 (RFC 4648); signs outside of the alphabet are skipped, as RFC 2045 asks.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      guard let value = sextet(byte) else {
        if byte == UInt8(ascii: "=") {
          bits = 0
          count = 0
        }
        continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        bits &= (1 << UInt32(count)) - 1
      }
    }
    return decoded
  }

  private static func sextet(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - 65)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - 71)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
