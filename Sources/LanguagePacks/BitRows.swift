/// A table of bits: rows of `width` words of 64.
struct BitRows: Sendable {
  /// Row after row.
  private(set) var words: [UInt64]
  private let width: Int
  /// For each row which of its words are not empty, by the low bits of their indices.
  private var occupied: [UInt64]

  init(count: Int, width: Int) {
    words = Array(repeating: 0, count: count * width)
    occupied = Array(repeating: 0, count: count)
    self.width = width
  }

  mutating func insert(_ bit: Int, _ row: Int) {
    words[row * width + bit >> 6] |= 1 << UInt64(bit & 63)
    occupied[row] |= 1 << UInt64(bit >> 6 & 63)
  }

  /// Sets a bit in the row of each slot.
  mutating func insert(_ bit: Int, in slots: SlotSet) {
    for slot in 0..<64 where slots.rawValue >> UInt64(slot) & 1 != 0 { insert(bit, slot) }
  }

  /// Adds to `bits`, from an offset on, the rows of all these slots; tells which words have any.
  func unite(_ slots: SlotSet, into bits: inout [UInt64], at offset: Int) -> UInt64 {
    var left = slots.rawValue
    var filled: UInt64 = 0
    var united = bits.mutableSpan
    let words = words.span
    while left != 0 {
      let row = left.trailingZeroBitCount
      left &= left &- 1
      guard occupied[row] != 0 else { continue }
      filled |= occupied[row]
      let begin = row &* width
      for word in 0..<width { united[offset &+ word] |= words[begin &+ word] }
    }
    return filled
  }

  /// Which words of a row may not be empty.
  func occupied(_ row: Int) -> UInt64 { occupied[row] }
}
