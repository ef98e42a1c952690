/// Turns UTF-16 into UTF-8, chunk by chunk.
struct UTF16Transcoder: Sendable {
  private let isBigEndian: Bool
  /// A byte, or a high surrogate, that waits for the next chunk.
  private var rest: [UInt8] = []
  private var hasStarted = false

  /// Nil unless the first bytes are a byte order mark of UTF-16, or ASCII letters with zeros between.
  init?(of bytes: [UInt8]) {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF): isBigEndian = true
    case (0xFF, 0xFE): isBigEndian = false
    case (0, 0x20...0x7E): isBigEndian = true
    case (0x20...0x7E, 0): isBigEndian = false
    default: return nil
    }
  }

  /// The chunk in UTF-8, without the byte order mark that the whole begins with; lone surrogates, and what
  /// is cut off at the end, become U+FFFD.
  mutating func utf8(_ chunk: [UInt8], isLast: Bool) -> [UInt8] {
    let bytes = rest + chunk
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    var used = bytes.count / 2 * 2
    if isLast {
      if used < bytes.count { units.append(0xFFFD) }
      used = bytes.count
    } else if let last = units.last, last & 0xFC00 == 0xD800 {
      units.removeLast()
      used -= 2
    }
    rest = Array(bytes[used...])
    if !hasStarted, let first = units.first {
      hasStarted = true
      if first == 0xFEFF { units.removeFirst() }
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
