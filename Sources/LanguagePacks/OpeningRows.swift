/// The rows of an opening index joined for the sets of slots that a text has, each set once.
///
/// A number may fill eight slots, and hundreds of tokens are alike in what they may fill: their rows
/// are joined when the first of them is met, and later ones cost a comparison.
public struct OpeningRows: Sendable {
  /// What stands at a place of the text: the slots that may start there, and the word.
  public struct View: Sendable {
    public var slots: SlotSet
    /// The word's number in the phrase table, or 0.
    public var word: UInt16
    /// The number of the set of slots among those met.
    public var row: Int32

    @inlinable
    public init(slots: SlotSet, word: UInt16, row: Int32) {
      self.slots = slots
      self.word = word
      self.row = row
    }
  }

  private let index: OpeningIndex
  /// The sets met, in the order of their numbers.
  private var sets: [SlotSet] = []
  /// For each set its rows of the first place, the second and the third, one after the other.
  private var bits: [UInt64] = []
  /// Which words of them may not be empty.
  private var occupied: [OpeningIndex.Union] = []
  /// Open addressing by the set: its number plus one, or 0.
  private var places: [UInt16]

  /// How many sets were met.
  public var count: Int { sets.count }

  public init(_ index: OpeningIndex) {
    self.index = index
    places = Array(repeating: 0, count: 256)
    bits.reserveCapacity(64 * 3 * index.width)
  }

  /// The number of a set of slots.
  public mutating func row(of slots: SlotSet) -> Int32 {
    var place = OpeningRows.place(of: slots) & (places.count &- 1)
    while places[place] != 0 {
      let number = Int(places[place]) &- 1
      if sets[number] == slots { return Int32(truncatingIfNeeded: number) }
      place = (place &+ 1) & (places.count &- 1)
    }
    return insert(slots)
  }

  private mutating func insert(_ slots: SlotSet) -> Int32 {
    sets.append(slots)
    occupied.append(index.unite(slots, into: &bits))
    if sets.count * 2 > places.count {
      places = Array(repeating: 0, count: places.count * 2)
      for number in sets.indices { note(number) }
    } else {
      note(sets.count - 1)
    }
    return Int32(sets.count - 1)
  }

  private mutating func note(_ number: Int) {
    var place = OpeningRows.place(of: sets[number]) & (places.count - 1)
    while places[place] != 0 { place = (place + 1) & (places.count - 1) }
    places[place] = UInt16(truncatingIfNeeded: number + 1)
  }

  @inline(__always)
  private static func place(of slots: SlotSet) -> Int {
    Int(truncatingIfNeeded: (slots.rawValue &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// Whether any phrase may begin with `first` where `next` stands behind it: a look that spares most of
  /// the text the rows.
  public func mayBegin(_ first: View, _ next: View) -> Bool {
    if first.slots.contains(.manyTokens) { return true }
    let word = PhrasePlace.bit(ofWord: next.word)
    return occupied[Int(first.row)].behind.admits(next.slots, word)
      || first.word != 0 && index.behindWords[Int(first.word)].admits(next.slots, word)
  }

  /// Adds to `found`, from a bit on, the openings that `first` and what stands after it admit; tells
  /// which of its words these are in, by the low bits of their indices.
  ///
  /// What stands after an atom of unknown length is not asked, nor what stands after an item.
  public mutating func collect(
    _ first: View, _ next: View, _ last: View, from start: Int, into found: inout [UInt64]
  ) -> UInt64 {
    let asksSecond = !first.slots.contains(.manyTokens)
    var words = occupied[Int(first.row)].first
    if first.word != 0 { words |= index.occupied(first.word) }
    if asksSecond {
      var second = occupied[Int(next.row)].second
      if next.word != 0 { second |= index.occupiedSecond(next.word) }
      words &= second
    }
    if words == 0 { return 0 }
    let width = index.width
    let items = next.slots.intersection(.items)
    let itemRow = items.isEmpty ? -1 : Int(row(of: items)) &* 3 &* width &+ width
    let firstRow = Int(first.row) &* 3 &* width
    let secondRow = Int(next.row) &* 3 &* width &+ width
    let thirdRow = Int(last.row) &* 3 &* width &+ 2 &* width
    let asksThird = asksSecond && !next.slots.contains(.manyTokens)
    let bits = bits.span
    let firstWords = index.firstWords.words.span
    let secondWords = index.second.words.words.span
    let thirdWords = index.third.words.words.span
    let firstWordRow = Int(first.word) &* width
    let secondWordRow = Int(next.word) &* width
    let thirdWordRow = Int(last.word) &* width
    var filled: UInt64 = 0
    var block = (start >> 6) & ~63
    var rest = words & ~0 &<< UInt64(truncatingIfNeeded: start >> 6 & 63)
    while true {
      guard rest != 0 else {
        block &+= 64
        if block >= width { break }
        rest = words
        continue
      }
      let word = block &+ rest.trailingZeroBitCount
      rest &= rest &- 1
      guard word < width else { break }
      var admitted = bits[firstRow &+ word]
      if first.word != 0 { admitted |= firstWords[firstWordRow &+ word] }
      if word == start >> 6 { admitted &= ~0 &<< UInt64(truncatingIfNeeded: start & 63) }
      if asksSecond {
        var second = bits[secondRow &+ word]
        if next.word != 0 { second |= secondWords[secondWordRow &+ word] }
        admitted &= second
        if admitted == 0 { continue }
      }
      if asksThird {
        var third = bits[thirdRow &+ word]
        if last.word != 0 { third |= thirdWords[thirdWordRow &+ word] }
        if itemRow >= 0 { third |= bits[itemRow &+ word] }
        admitted &= third
      }
      if admitted != 0 {
        found[word] |= admitted
        filled |= 1 &<< UInt64(truncatingIfNeeded: word & 63)
      }
    }
    return filled
  }

  /// The next index, from one on, whose low bits a set of words has.
  @inline(__always)
  public static func next(of words: UInt64, from start: Int, below width: Int) -> Int? {
    var index = start
    while index < width {
      let left = words >> UInt64(index & 63)
      if left != 0 {
        index &+= left.trailingZeroBitCount
        return index < width ? index : nil
      }
      index = (index | 63) &+ 1
    }
    return nil
  }
}
