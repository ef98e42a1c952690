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

  /// Whether these steps accept without reading anything.
  static func acceptsNothing(_ steps: [PhraseStep]) -> Bool {
    readers(from: 0, in: steps).contains { steps[$0].kind == .accept }
  }

  /// The slots that every match fills, whatever way it takes.
  var requiredSlots: SlotSet {
    PhraseSlot.allCases.reduce(into: []) { required, slot in
      let asks = steps.contains { $0.kind == .slot && $0.slot == slot }
      if asks, !accepts(without: slot) { required.formUnion(SlotSet(slot)) }
    }
  }

  private func accepts(without slot: PhraseSlot) -> Bool {
    var seen = [Bool](repeating: false, count: steps.count)
    var open = [0]
    while let step = open.popLast() {
      guard step < steps.count, !seen[step] else { continue }
      seen[step] = true
      switch steps[step].kind {
      case .accept: return true
      case .fork: open += [step + 1, Int(steps[step].target)]
      case .jump: open.append(Int(steps[step].target))
      case .word: open.append(step + 1)
      case .slot: if steps[step].slot != slot { open.append(step + 1) }
      }
    }
    return false
  }

  /// What may stand at a place near the beginning: slots, and words by their numbers.
  struct Place {
    var slots: SlotSet = []
    var words: [UInt16] = []

    static let any = Place(slots: .all)
  }

  /// A word or slot it may begin with, and what may stand at the two places after that.
  struct Beginning {
    var first: PhraseStep
    var second: Place
    /// After a second place that is a word, or an atom of one token.
    var third: Place
  }

  var beginnings: [Beginning] {
    readers(from: 0).filter { steps[$0].kind != .accept }.map { first in
      let readers = readers(from: first + 1)
      guard let second = exactPlace(of: readers) else {
        return Beginning(first: steps[first], second: .any, third: .any)
      }
      let further = readers.filter { !readsItem(steps[$0]) }.flatMap { self.readers(from: $0 + 1) }
      return Beginning(first: steps[first], second: second, third: exactPlace(of: further) ?? .any)
    }
  }

  /// Nil where anything may stand, since the phrase may be at its end.
  private func exactPlace(of readers: [Int]) -> Place? {
    var place = Place()
    for reader in readers {
      switch steps[reader].kind {
      case .word: place.words.append(steps[reader].word)
      case .slot: place.slots.formUnion(SlotSet(steps[reader].slot))
      case .accept: return nil
      case .fork, .jump: break
      }
    }
    return place
  }

  private func readsItem(_ step: PhraseStep) -> Bool { step.kind == .slot && step.slot.isItem }

  private func place(at step: Int) -> PhrasePlace { place(of: readers(from: step)) }

  private func place(of readers: [Int]) -> PhrasePlace {
    if readers.contains(where: { steps[$0].kind == .accept }) { return .any }
    return readers.reduce(into: PhrasePlace()) { $0.insert(steps[$1]) }
  }

  private func readers(from step: Int) -> [Int] {
    PhraseProgram.readers(from: step, in: steps)
  }

  /// The steps that read a token, or accept, on all ways from a step that read nothing before; in order.
  private static func readers(from step: Int, in steps: [PhraseStep]) -> [Int] {
    var seen = [Bool](repeating: false, count: steps.count)
    var open = [step]
    var found: [Int] = []
    while let step = open.popLast() {
      guard step < steps.count, !seen[step] else { continue }
      seen[step] = true
      switch steps[step].kind {
      case .fork: open += [step + 1, Int(steps[step].target)]
      case .jump: open.append(Int(steps[step].target))
      case .word, .slot, .accept: found.append(step)
      }
    }
    return found.sorted()
  }
}
