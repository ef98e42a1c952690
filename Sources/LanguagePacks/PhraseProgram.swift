/// What can be told of a phrase's steps before any text is read.
struct PhraseProgram {
  private(set) var steps: [PhraseStep]

  /// Notes at each fork what its two ways ask of the next token.
  init(_ steps: [PhraseStep]) {
    self.steps = steps
    for index in steps.indices where steps[index].kind == .fork {
      self.steps[index].next = place(at: index + 1)
      self.steps[index].other = place(at: Int(steps[index].target))
    }
  }

  /// Whether it accepts without reading anything.
  var acceptsNothing: Bool { readers(from: 0).contains { steps[$0].kind == .accept } }

  /// A word or slot it may begin with, and what may stand at the two places after that.
  struct Beginning {
    var first: PhraseStep
    var second: PhrasePlace
    /// After a second place that is a word, or an atom of one token.
    var third: PhrasePlace
  }

  var beginnings: [Beginning] {
    readers(from: 0).sorted().filter { steps[$0].kind != .accept }.map { first in
      let readers = readers(from: first + 1)
      let second = place(of: readers)
      if second.admitsAnything { return Beginning(first: steps[first], second: .any, third: .any) }
      let further = readers.filter { !readsItem(steps[$0]) }
        .reduce(into: Set<Int>()) { $0.formUnion(self.readers(from: $1 + 1)) }
      return Beginning(first: steps[first], second: second, third: place(of: further))
    }
  }

  private func readsItem(_ step: PhraseStep) -> Bool { step.kind == .slot && step.slot.isItem }

  private func place(at step: Int) -> PhrasePlace { place(of: readers(from: step)) }

  private func place(of readers: Set<Int>) -> PhrasePlace {
    if readers.contains(where: { steps[$0].kind == .accept }) { return .any }
    return readers.reduce(into: PhrasePlace()) { $0.insert(steps[$1]) }
  }

  /// The steps that read a token, or accept, on all ways from a step that read nothing before.
  private func readers(from step: Int) -> Set<Int> {
    var seen = Set<Int>()
    var open = [step]
    var found = Set<Int>()
    while let step = open.popLast() {
      guard step < steps.count, seen.insert(step).inserted else { continue }
      switch steps[step].kind {
      case .fork: open += [step + 1, Int(steps[step].target)]
      case .jump: open.append(Int(steps[step].target))
      case .word, .slot, .accept: found.insert(step)
      }
    }
    return found
  }
}
