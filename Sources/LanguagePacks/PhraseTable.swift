/// The phrases of a pack, ready for matching: what can begin at a word or slot is one look-up away.
public struct PhraseTable: Sendable {
  public let phrases: [Phrase]
  public let meanings: [PhraseMeaning]
  /// The programs of all phrases, one after the other; targets count from the first program's start.
  public let steps: [MatchStep]
  public let forks: [MatchStep.Fork]
  /// For each phrase the index of its first step.
  public let firstSteps: [Int32]
  /// For each phrase the slots that what it builds may fill.
  public let kinds: [SlotSet]
  /// For each phrase the slots that it always fills.
  public let required: [SlotSet]
  /// For each phrase whether its dates must be days, since it gives them hours.
  public let asksForDays: [Bool]
  public let index: OpeningIndex
  public let words: PhraseWords

  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    meanings = phrases.map(\.meaning)
    let words = PhraseWords(of: phrases)
    let programs = phrases.map { PhraseProgram(words.numbered($0.steps)) }
    var steps: [MatchStep] = []
    var forks: [MatchStep.Fork] = []
    firstSteps = programs.map { program in
      let base = steps.count
      for step in program.steps {
        var number = step.word
        if step.kind == .fork {
          number = UInt16(truncatingIfNeeded: forks.count)
          forks.append(MatchStep.Fork(next: step.next, other: step.other))
        }
        let target = PhraseTable.end(ofJumps: Int(step.target), in: program.steps)
        steps.append(MatchStep(step, number: number, target: Int32(base + target)))
      }
      return Int32(base)
    }
    self.steps = steps
    self.forks = forks
    self.words = words
    kinds = phrases.map(\.meaning.fills)
    required = programs.map(\.requiredSlots)
    let asksForDays = phrases.map { phrase in
      (phrase.meaning == .moment || phrase.meaning == .dated)
        && !phrase.steps.contains { $0.kind == .slot && $0.slot == .weekday }
    }
    self.asksForDays = asksForDays
    index = OpeningIndex(
      programs, layers: phrases.map(\.meaning.layer), asksForDays: asksForDays,
      wordCount: words.count)
  }

  /// The first step behind a row of jumps.
  private static func end(ofJumps step: Int, in steps: [PhraseStep]) -> Int {
    var step = step
    var length = 0
    while step < steps.count, steps[step].kind == .jump, length < steps.count {
      step = Int(steps[step].target)
      length += 1
    }
    return step
  }
}
