/// What may stand at one place of a phrase: slots, and words by the low bits of their numbers.
///
/// It may admit a token that no match goes on with, but never refuses one that a match needs.
public struct PhrasePlace: Sendable {
  public var slots: SlotSet = []
  public var words: UInt64 = 0

  public static let any = PhrasePlace(slots: .all, words: ~0)

  /// Whether a token may stand here at which these slots may start and whose word has this bit.
  @inlinable
  public func admits(_ slots: SlotSet, _ wordBit: UInt64) -> Bool {
    self.slots.rawValue & slots.rawValue | words & wordBit != 0
  }

  /// The bit of a word by its number in the phrase table; none for 0.
  @inlinable
  public static func bit(ofWord number: UInt16) -> UInt64 {
    number == 0 ? 0 : 1 << UInt64(number & 63)
  }

  mutating func formUnion(_ other: PhrasePlace) {
    slots.formUnion(other.slots)
    words |= other.words
  }

  mutating func insert(_ step: PhraseStep) {
    if step.kind == .word { words |= PhrasePlace.bit(ofWord: step.word) }
    if step.kind == .slot { slots.formUnion(SlotSet(step.slot)) }
  }
}

extension PhrasePlace {
  init(_ place: PhraseProgram.Place) {
    slots = place.slots
    words = place.words.reduce(0) { $0 | PhrasePlace.bit(ofWord: $1) }
  }
}
