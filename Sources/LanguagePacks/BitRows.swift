/// A table of bits: rows of `width` words of 64.
struct BitRows: Sendable {
  private var words: [UInt64]
  private let width: Int
  /// For each row which of its words are not empty, by the low bits of their indices.
  private var occupied: [UInt64]

  init(count: Int, width: Int) {
    words = Array(repeating: 0, count: count * width)
    occupied = Array(repeating: 0, count: count)
    self.width = width
  }

  @inline(__always)
  subscript(row: Int, word: Int) -> UInt64 { words[row &* width &+ word] }

  mutating func insert(_ bit: Int, _ row: Int) {
    words[row * width + bit >> 6] |= 1 << UInt64(bit & 63)
    occupied[row] |= 1 << UInt64(bit >> 6 & 63)
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

  /// Which words of a row may not be empty.
  func occupied(_ row: Int) -> UInt64 { occupied[row] }

  /// Which words of the rows of all these slots together may not be empty.
  func occupied(by slots: SlotSet) -> UInt64 {
    var left = slots.rawValue
    var words: UInt64 = 0
    while left != 0 {
      words |= occupied[left.trailingZeroBitCount]
      left &= left &- 1
    }
    return words
  }
}
