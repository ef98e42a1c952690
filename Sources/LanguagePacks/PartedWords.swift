/// The words of a pack that stand in two places of a clause: "findet … statt", "fällt … aus".
///
/// German parts a verb from its prefix and an auxiliary from its participle, and puts the second at the
/// clause's end. The meaning is given to the first part; where the second does not close a clause within
/// reach, the word is another one.
struct PartedWords: Sendable {
  private struct Entry: Sendable {
    /// Folded keys of the second part's tokens.
    var rest: [UInt64]
    var category: WordCategory
    var value: Int16
  }

  private var entries: [UInt64: [Entry]] = [:]

  /// More tokens than this do not stand between the parts; it bounds the work for one word.
  private static let reach = 28

  init(_ words: [PackWord]) {
    for word in words where !word.secondPart.isEmpty {
      guard let key = word.tokens.first?.folded else { continue }
      entries[key, default: []].append(
        Entry(
          rest: word.secondPart.map(\.folded), category: word.category, value: word.value))
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Adds to the meanings found so far those of parted words, before the others of their token.
  func add(to whole: inout WordMeanings, of tokens: [Token]) {
    var senses: [WordSense] = []
    var starts: [Int32] = []
    senses.reserveCapacity(whole.senses.count)
    starts.reserveCapacity(whole.starts.count)
    for index in tokens.indices {
      starts.append(Int32(truncatingIfNeeded: senses.count))
      var parted: WordCategory?
      if let candidates = entries[tokens[index].key.folded],
        let found = match(candidates, behind: index, in: tokens)
      {
        parted = found.category
        senses.append(
          WordSense(
            firstToken: Int32(truncatingIfNeeded: index), tokenCount: 1, category: found.category,
            value: found.value))
      }
      for sense in whole.senses[Int(whole.starts[index])..<Int(whole.starts[index + 1])]
      where sense.category != parted {
        senses.append(sense)
      }
    }
    starts.append(Int32(truncatingIfNeeded: senses.count))
    whole.senses = senses
    whole.starts = starts
  }

  /// The entry whose second part closes a clause before the sentence ends.
  private func match(_ candidates: [Entry], behind first: Int, in tokens: [Token]) -> Entry? {
    var index = first + 1
    let limit = min(tokens.count, first + PartedWords.reach)
    while index < limit {
      let token = tokens[index]
      if token.isSign("!") || token.isSign("?") || token.isSign(";") { return nil }
      if token.isSign("."), index + 1 == tokens.count || endsSentence(index, in: tokens) {
        return nil
      }
      if let found = candidates.first(where: { closes($0, at: index, in: tokens) }) { return found }
      index += 1
    }
    return nil
  }

  /// A full stop behind a word of some length and before a capital, which no abbreviation or day has.
  private func endsSentence(_ stop: Int, in tokens: [Token]) -> Bool {
    let before = tokens[stop - 1]
    return before.kind == .word && before.end - before.begin > 3
      && tokens[stop + 1].shape.contains(.capitalised)
  }

  private func closes(_ entry: Entry, at index: Int, in tokens: [Token]) -> Bool {
    let end = index + entry.rest.count
    guard end <= tokens.count else { return false }
    for offset in entry.rest.indices where tokens[index + offset].key.folded != entry.rest[offset] {
      return false
    }
    guard end < tokens.count else { return true }
    let next = tokens[end]
    return next.kind == .sign || next.shape.contains(.lineBreakBefore)
      || PartedWords.joints.contains(next.key.folded)
  }

  /// What a further clause begins with.
  private static let joints = ["und", "oder", "sowie"].map { WordKey($0).folded }
}
