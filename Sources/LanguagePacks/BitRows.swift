/// A table of bits: rows of `width` words of 64.
struct BitRows: Sendable {
  private var words: [UInt64]
  private let width: Int

  init(count: Int, width: Int) {
    words = Array(repeating: 0, count: count * width)
    self.width = width
  }

  @inline(__always)
  subscript(row: Int, word: Int) -> UInt64 { words[row &* width &+ word] }

  mutating func insert(_ bit: Int, _ row: Int) {
    words[row * width + bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Sets a bit in the row of each slot.
  mutating func insert(_ bit: Int, in slots: SlotSet) {
    for slot in 0..<64 where slots.rawValue >> UInt64(slot) & 1 != 0 { insert(bit, slot) }
  }

  /// One word of the rows of all these slots together.
  @inline(__always)
  func union(of slots: SlotSet, _ word: Int) -> UInt64 {
    var left = slots.rawValue
    var bits: UInt64 = 0
    while left != 0 {
      bits |= self[left.trailingZeroBitCount, word]
      left &= left &- 1
    }
    return bits
  }
}
