/// The words that phrases spell out, numbered from 1.
public struct PhraseWords: Sendable {
  private(set) var count = 0
  /// Open addressing by the low bits of the key.
  private var slots: [(key: UInt64, number: UInt16)] = []

  init(of phrases: [Phrase]) {
    let keys = Set(phrases.flatMap(\.steps).filter { $0.kind == .word }.map(\.key))
    var size = 16
    while size < keys.count * 4 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    for key in keys.sorted() {
      count += 1
      slots[place(of: key)] = (key, UInt16(truncatingIfNeeded: count))
    }
  }

  /// The number of a word by its folded key; 0 when none has it.
  public func number(of key: UInt64) -> UInt16 { slots[place(of: key)].number }

  func numbered(_ steps: [PhraseStep]) -> [PhraseStep] {
    steps.map { step in
      var step = step
      if step.kind == .word { step.word = number(of: step.key) }
      return step
    }
  }

  /// Where a key stands, or the free place where it would.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key) & (slots.count &- 1)
    while slots[place].number != 0, slots[place].key != key {
      place = (place &+ 1) & (slots.count &- 1)
    }
    return place
  }
}
