/// Whether text may be cut at a place without parting what people see as one character.
enum GraphemeBoundary {
  /// Looks at the scalars beside a UTF-8 boundary, and at whole characters only where those may join.
  static func isBoundary(_ bytes: [UInt8], _ position: Int, from begin: Int) -> Bool {
    guard position > begin, position < bytes.count else { return true }
    if isSimple(bytes, position), isSimple(bytes, start(bytes, before: position)) { return true }
    // A stretch around the place; what lies farther off cannot matter but in absurd text.
    let end = min(bytes.count, position + 32)
    let text = String(decoding: bytes[begin..<end], as: UTF8.self)
    var reached = begin
    for character in text {
      if reached >= position { break }
      reached += character.utf8.count
    }
    return reached == position
  }

  /// The first byte of the scalar that ends before a position.
  private static func start(_ bytes: [UInt8], before position: Int) -> Int {
    var index = position - 1
    while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// A scalar below U+0300, or of general punctuation that joins nothing: dashes, quotes, dots.
  private static func isSimple(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0..<0x80, 0xC2...0xCB: return true
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return false }
      return (0x90...0xBA).contains(bytes[index + 2])
    default: return false
    }
  }
}
