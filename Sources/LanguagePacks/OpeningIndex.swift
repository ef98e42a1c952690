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
    /// It begins with an item, which has to be of days that may have hours.
    public let asksForDays: Bool
  }

  /// By layer; in one layer those that begin with a slot first, then by phrase.
  public let openings: [Opening]
  /// How many words of 64 bits a row has.
  public let width: Int
  private var firstSlots: BitRows
  /// Rows of those that begin with a word, and of those that have a word or slot behind.
  private(set) var firstWords: BitRows
  private(set) var second: PlaceRows
  private(set) var third: PlaceRows
  /// For each slot and for each word what may stand behind it where it begins a phrase.
  private var behindSlots: [PhrasePlace]
  private(set) var behindWords: [PhrasePlace]

  /// Rows of one place, of each slot and of each word.
  struct PlaceRows {
    fileprivate(set) var slots: BitRows
    fileprivate(set) var words: BitRows

    fileprivate init(wordCount: Int, width: Int) {
      slots = BitRows(count: 64, width: width)
      words = BitRows(count: wordCount + 1, width: width)
    }

    /// A place that admits anything asks for a token, which is among the slots.
    fileprivate mutating func insert(_ place: PhraseProgram.Place, _ opening: Int) {
      slots.insert(opening, in: place.slots)
      for word in place.words { words.insert(opening, Int(word)) }
    }
  }

  init(_ programs: [PhraseProgram], layers: [UInt8], asksForDays: [Bool], wordCount: Int) {
    var beginnings: [(opening: Opening, beginning: PhraseProgram.Beginning)] = []
    for layer in PhraseMeaning.layers {
      let all = programs.indices.filter { layers[$0] == layer }.flatMap { index in
        programs[index].beginnings.map { beginning in
          let isItem = beginning.first.kind == .slot && beginning.first.slot.isItem
          let opening = Opening(
            phrase: Int32(index), layer: layer, asksForDays: isItem && asksForDays[index])
          return (opening, beginning)
        }
      }
      beginnings += all.filter { $0.1.first.kind == .slot }
      beginnings += all.filter { $0.1.first.kind == .word }
    }
    openings = beginnings.map(\.opening)
    width = (beginnings.count + 63) / 64
    firstSlots = BitRows(count: 64, width: width)
    firstWords = BitRows(count: wordCount + 1, width: width)
    second = PlaceRows(wordCount: wordCount, width: width)
    third = PlaceRows(wordCount: wordCount, width: width)
    behindSlots = Array(repeating: PhrasePlace(), count: 64)
    behindWords = Array(repeating: PhrasePlace(), count: wordCount + 1)
    for (index, (_, beginning)) in beginnings.enumerated() {
      let (slot, word) = (Int(beginning.first.slot.rawValue), Int(beginning.first.word))
      if beginning.first.kind == .slot {
        firstSlots.insert(index, in: SlotSet(beginning.first.slot))
        behindSlots[slot].formUnion(PhrasePlace(beginning.second))
      } else {
        firstWords.insert(index, word)
        behindWords[word].formUnion(PhrasePlace(beginning.second))
      }
      second.insert(beginning.second, index)
      third.insert(beginning.third, index)
    }
  }

  /// The rows of a set of slots together.
  struct Union {
    /// Words of the rows of the first place, the second and the third that may not be empty.
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    /// What may stand behind one of the slots where it begins a phrase.
    var behind = PhrasePlace()
  }

  /// Adds to `bits` the rows of all these slots, of the first place, the second and the third.
  func unite(_ slots: SlotSet, into bits: inout [UInt64]) -> Union {
    let begin = bits.count
    bits.append(contentsOf: repeatElement(0, count: 3 * width))
    var union = Union(
      first: firstSlots.unite(slots, into: &bits, at: begin),
      second: second.slots.unite(slots, into: &bits, at: begin + width),
      third: third.slots.unite(slots, into: &bits, at: begin + 2 * width))
    for slot in behindSlots.indices where slots.rawValue >> UInt64(slot) & 1 != 0 {
      union.behind.formUnion(behindSlots[slot])
    }
    return union
  }

  /// Which words of the row of those that begin with a word may not be empty.
  func occupied(_ number: UInt16) -> UInt64 { firstWords.occupied(Int(number)) }

  /// Which words of the row of the second place may not be empty.
  func occupiedSecond(_ number: UInt16) -> UInt64 { second.words.occupied(Int(number)) }
}
