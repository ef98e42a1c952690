/// The phrases of a pack, ready for matching: what can begin at a word or slot is one look-up away.
public struct PhraseTable: Sendable {
  public let phrases: [Phrase]
  /// The programs of all phrases, one after the other; targets count from the first program's start.
  public let steps: [PhraseStep]
  /// For each phrase the index of its first step.
  public let firstSteps: [Int32]
  /// For each phrase the slots that what it builds may fill.
  public let kinds: [SlotSet]
  public let index: OpeningIndex
  private let words: PhraseWords

  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    let words = PhraseWords(of: phrases)
    let programs = phrases.map { PhraseProgram(words.numbered($0.steps)) }
    var steps: [PhraseStep] = []
    firstSteps = programs.map { program in
      let base = Int32(steps.count)
      for var step in program.steps {
        step.target += base
        steps.append(step)
      }
      return base
    }
    self.steps = steps
    self.words = words
    kinds = phrases.map(\.meaning.fills)
    index = OpeningIndex(programs, layers: phrases.map(\.meaning.layer), wordCount: words.count)
  }

  /// The number of a word among those of the phrases, by its folded key; 0 when none has it.
  public func word(_ key: UInt64) -> UInt16 { words.number(of: key) }
}
