/// The encoding of vCalendar 1.0 values (RFC 2045, section 6.7), which old programs still write.
enum QuotedPrintable {
  /// Whether the parameters of a line state it, before the first colon.
  static func isStated(_ line: ArraySlice<UInt8>) -> Bool {
    let head = line.prefix { $0 != UInt8(ascii: ":") }
    guard head.count > 17, head.contains(UInt8(ascii: ";")) else { return false }
    return String(decoding: head, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
  }

  /// Whether a parameter, or a bare word among them, states it.
  static func isStated(in property: Property) -> Bool {
    property.parameters.contains(where: isStated(by:))
  }

  /// Whether this parameter does.
  static func isStated(by parameter: Parameter) -> Bool {
    (parameter.values.first ?? parameter.name.text).uppercased() == "QUOTED-PRINTABLE"
  }

  /// The decoded value of a property that states the encoding; nil for all others.
  static func text(of property: Property) -> String? {
    guard isStated(in: property) else { return nil }
    let bytes = decode(property.rawValue.utf8)
    return String(validating: bytes, as: UTF8.self)
      ?? String(decoding: Windows1252.utf8(bytes), as: UTF8.self)
  }

  /// `=C3=A9` becomes two bytes; a `=` before anything but two hexadecimal digits stays.
  static func decode(_ text: some Sequence<UInt8>) -> [UInt8] {
    let source = Array(text)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "="), index + 2 < source.count,
        let high = digit(source[index + 1]), let low = digit(source[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
