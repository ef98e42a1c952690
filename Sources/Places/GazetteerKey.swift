/// The first twelve bytes of a folded name as two numbers that sort as the bytes do.
///
/// The search compares a name with a dozen entries of the index; numbers take one step where bytes
/// take several.
struct GazetteerKey: Sendable, Comparable {
  private let head: UInt64
  private let tail: UInt32

  /// Names shorter than that are padded with spaces, as the index pads them.
  init(_ bytes: Span<UInt8>, from begin: Int, to end: Int) {
    var head: UInt64 = 0
    var tail: UInt32 = 0
    for position in begin..<begin + 8 {
      head = head &<< 8 | UInt64(position < end ? bytes[position] : 0x20)
    }
    for position in begin + 8..<begin + GazetteerIndex.keyWidth {
      tail = tail &<< 8 | UInt32(position < end ? bytes[position] : 0x20)
    }
    self.head = head
    self.tail = tail
  }

  static func < (left: GazetteerKey, right: GazetteerKey) -> Bool {
    left.head != right.head ? left.head < right.head : left.tail < right.tail
  }

  /// The keys of the index, made from its text in some microseconds when a name is first looked up.
  static let entries: [GazetteerKey] = {
    let index = GazetteerIndex.entries.utf8Span.span
    let count = (index.count + 1) / GazetteerIndex.width
    return (0..<count).map { entry in
      let begin = entry * GazetteerIndex.width
      return GazetteerKey(index, from: begin, to: begin + GazetteerIndex.keyWidth)
    }
  }()
}
