/// The phrases of a pack, ready for matching: what can begin at a word or slot is one look-up away.
public struct PhraseTable: Sendable {
  public let phrases: [Phrase]
  /// The programs of all phrases, one after the other; targets count from a program's first step.
  public let steps: [PhraseStep]
  /// For each phrase the index of its first step.
  public let firstSteps: [Int32]
  public let meanings: [PhraseMeaning]
  /// For each phrase the slots of which one must come first, after its opening words, as bits.
  public let leadingSlots: [UInt64]
  /// By layer (index 0 is layer 1).
  public let layers: [Layer]
  /// The folded keys of all words that begin a phrase.
  public let openingWords: Set<UInt64>

  /// The phrases of one layer by what they begin with.
  public struct Layer: Sendable {
    /// Phrases that may begin with a slot, and the slots they may begin with, as bits.
    public var bySlot: [(phrase: Int32, slots: UInt64)] = []
    /// Phrases that begin with a word.
    public var byWord: [UInt64: [Int32]] = [:]
    /// A bit for each phrase-opening word's low six bits: most words are ruled out at once.
    public var wordFilter: UInt64 = 0
  }

  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    var steps: [PhraseStep] = []
    var firstSteps: [Int32] = []
    for phrase in phrases {
      firstSteps.append(Int32(steps.count))
      steps += phrase.steps
    }
    self.steps = steps
    self.firstSteps = firstSteps
    meanings = phrases.map(\.meaning)
    leadingSlots = phrases.map { PhraseTable.leadingSlots(of: $0.steps) }
    var layers = PhraseMeaning.layers.map { _ in Layer() }
    var opening: Set<UInt64> = []
    for (index, phrase) in phrases.enumerated() {
      let layer = Int(phrase.meaning.layer) - 1
      var slots: UInt64 = 0
      for first in PhraseTable.firstSteps(of: phrase.steps) {
        let step = phrase.steps[first]
        if step.kind == .slot {
          slots |= 1 << UInt64(step.slot.bit)
        } else if step.kind == .word {
          opening.insert(step.key)
          layers[layer].wordFilter |= 1 << (step.key & 63)
          if layers[layer].byWord[step.key]?.last != Int32(index) {
            layers[layer].byWord[step.key, default: []].append(Int32(index))
          }
        }
      }
      if slots != 0 { layers[layer].bySlot.append((Int32(index), slots)) }
    }
    self.layers = layers
    openingWords = opening
  }

  /// Whether a program accepts without reading anything.
  static func isEmptyMatch(_ steps: [PhraseStep]) -> Bool {
    firstSteps(of: steps).contains { steps[$0].kind == .accept }
  }

  /// The slots a match meets first on any way through; all bits when a way meets none.
  private static func leadingSlots(of steps: [PhraseStep]) -> UInt64 {
    var seen = Set<Int>()
    var open = [0]
    var slots: UInt64 = 0
    while let step = open.popLast() {
      guard step < steps.count, seen.insert(step).inserted else { continue }
      switch steps[step].kind {
      case .fork: open += [step + 1, Int(steps[step].target)]
      case .jump: open.append(Int(steps[step].target))
      case .word: open.append(step + 1)
      case .slot: slots |= 1 << UInt64(steps[step].slot.bit)
      case .accept: return ~0
      }
    }
    return slots
  }

  /// The steps that may read the first token, or accept before any.
  private static func firstSteps(of steps: [PhraseStep]) -> [Int] {
    var seen = Set<Int>()
    var open = [0]
    var found: [Int] = []
    while let step = open.popLast() {
      guard step < steps.count, seen.insert(step).inserted else { continue }
      switch steps[step].kind {
      case .fork: open += [step + 1, Int(steps[step].target)]
      case .jump: open.append(Int(steps[step].target))
      case .word, .slot, .accept: found.append(step)
      }
    }
    return found
  }
}
