/// Which phrases a few tokens let begin, as rows of bits: one look rules nearly all of them out.
///
/// A phrase has an *opening* for each word or slot it may begin with. A row tells of a slot or word
/// which openings have it at their first, second or third place, so that the openings that some tokens
/// admit are found with a handful of operations on bits, where running the phrases' programs would try
/// each alternative of each. What is left may still not match; what is ruled out never would.
public struct OpeningIndex: Sendable {
  /// One way a phrase may begin.
  public struct Opening: Sendable {
    public let phrase: Int32
    public let layer: UInt8
  }

  /// What stands at a place of the text: the slots that may start there, and the word.
  public struct View: Sendable {
    public var slots: SlotSet
    /// The word's number in the phrase table, or 0.
    public var word: UInt16

    public init(slots: SlotSet, word: UInt16) {
      self.slots = slots
      self.word = word
    }
  }

  /// By layer; in one layer those that begin with a slot first, then by phrase.
  public let openings: [Opening]
  /// How many words of 64 bits a row has.
  public let width: Int
  private var firstSlots: BitRows
  private var firstWords: BitRows
  private var second: PlaceRows
  private var third: PlaceRows

  /// Rows of one place; words share rows by the low bits of their numbers.
  private struct PlaceRows {
    var slots: BitRows
    var words: BitRows

    init(width: Int) {
      slots = BitRows(count: 64, width: width)
      words = BitRows(count: 64, width: width)
    }

    mutating func insert(_ place: PhrasePlace, _ opening: Int) {
      slots.insert(opening, in: place.slots)
      for word in 0..<64 where place.words >> UInt64(word) & 1 != 0 { words.insert(opening, word) }
    }

    @inline(__always)
    func bits(_ view: View, _ word: Int) -> UInt64 {
      let bits = slots.union(of: view.slots, word)
      return view.word == 0 ? bits : bits | words[Int(view.word & 63), word]
    }
  }

  init(_ programs: [PhraseProgram], layers: [UInt8], wordCount: Int) {
    var beginnings: [(opening: Opening, beginning: PhraseProgram.Beginning)] = []
    for layer in PhraseMeaning.layers {
      let all = programs.indices.filter { layers[$0] == layer }.flatMap { index in
        programs[index].beginnings.map { (Opening(phrase: Int32(index), layer: layer), $0) }
      }
      beginnings += all.filter { $0.1.first.kind == .slot }
      beginnings += all.filter { $0.1.first.kind == .word }
    }
    openings = beginnings.map(\.opening)
    width = (beginnings.count + 63) / 64
    firstSlots = BitRows(count: 64, width: width)
    firstWords = BitRows(count: wordCount + 1, width: width)
    second = PlaceRows(width: width)
    third = PlaceRows(width: width)
    for (index, (_, beginning)) in beginnings.enumerated() {
      if beginning.first.kind == .slot {
        firstSlots.insert(index, in: SlotSet(beginning.first.slot))
      } else {
        firstWords.insert(index, Int(beginning.first.word))
      }
      second.insert(beginning.second, index)
      third.insert(beginning.third, index)
    }
  }

  /// Adds to `found`, from a bit on, the openings that `first` and what stands after it admit.
  ///
  /// What stands after an atom of unknown length is not asked, nor what stands after an item.
  public func collect(
    _ first: View, _ next: View, _ last: View, from start: Int, into found: inout [UInt64]
  ) {
    let items = next.slots.intersection(.items)
    let words = firstSlots.occupied(by: first.slots) | firstWords.occupied(Int(first.word))
    for word in (start >> 6)..<max(width, start >> 6) where words >> UInt64(word & 63) & 1 != 0 {
      var bits = firstSlots.union(of: first.slots, word)
      if first.word != 0 { bits |= firstWords[Int(first.word), word] }
      if word == start >> 6 { bits &= ~0 << UInt64(start & 63) }
      if bits != 0, !first.slots.contains(.manyTokens) {
        bits &= second.bits(next, word)
        if bits != 0, !next.slots.contains(.manyTokens) {
          bits &= third.bits(last, word) | second.slots.union(of: items, word)
        }
      }
      found[word] |= bits
    }
  }
}
