/// The words of a pack, ready for look-up: each token costs one probe when it means nothing.
///
/// Words are found by their folded key, so missing accents do no harm; an entry marked strict
/// ("=été") asks for its accents unless the text is in capitals.
public struct Lexicon: Sendable {
  struct Entry: Sendable {
    /// Keys of all tokens of the entry stand at `keys[firstKey..<firstKey + keyCount]`.
    var firstKey: Int32
    var keyCount: Int16
    var isStrict: Bool
    var isCapitalised: Bool
    var category: WordCategory
    var value: Int16
  }

  private var keys: [WordKey] = []
  /// Sorted by the folded key of their first token.
  private var entries: [Entry] = []
  /// Open addressing: the first token's folded key, and where its entries begin.
  private var slotKeys: [UInt64] = []
  private var slotEntries: [Int32] = []

  init(_ words: [PackWord]) {
    var sorted = words.map { word in (word, word.tokens[0].folded) }
    sorted.sort { left, right in
      left.1 != right.1 ? left.1 < right.1 : left.0.tokens.count > right.0.tokens.count
    }
    var size = 16
    while size < sorted.count * 3 { size *= 2 }
    slotKeys = Array(repeating: 0, count: size)
    slotEntries = Array(repeating: -1, count: size)
    for (word, key) in sorted {
      let isFirst = entries.last.map { keys[Int($0.firstKey)].folded != key } ?? true
      if isFirst { insert(key, entry: entries.count) }
      entries.append(
        Entry(
          firstKey: Int32(keys.count), keyCount: Int16(word.tokens.count),
          isStrict: word.isStrict, isCapitalised: word.isCapitalised, category: word.category,
          value: word.value))
      keys += word.tokens
    }
  }

  private mutating func insert(_ key: UInt64, entry: Int) {
    var slot = Int(truncatingIfNeeded: key) & (slotKeys.count - 1)
    while slotEntries[slot] >= 0 { slot = (slot + 1) & (slotKeys.count - 1) }
    slotKeys[slot] = key
    slotEntries[slot] = Int32(entry)
  }

  /// Every meaning of every token, in order of the first token, longer ones first.
  ///
  /// Of one category only the longest meaning that starts at a token is kept.
  public func senses(of tokens: [Token]) -> [WordSense] {
    var found: [WordSense] = []
    let mask = slotKeys.count - 1
    for index in tokens.indices {
      let key = tokens[index].key.folded
      var slot = Int(truncatingIfNeeded: key) & mask
      while slotEntries[slot] >= 0 {
        if slotKeys[slot] == key {
          collect(at: index, in: tokens, from: Int(slotEntries[slot]), into: &found)
          break
        }
        slot = (slot + 1) & mask
      }
    }
    return found
  }

  private func collect(
    at index: Int, in tokens: [Token], from firstEntry: Int, into found: inout [WordSense]
  ) {
    let key = tokens[index].key.folded
    let firstFound = found.count
    var entry = firstEntry
    while entry < entries.count, keys[Int(entries[entry].firstKey)].folded == key {
      let candidate = entries[entry]
      entry += 1
      guard matches(candidate, at: index, in: tokens) else { continue }
      let isKnown = found[firstFound...].contains {
        $0.category == candidate.category && $0.tokenCount > candidate.keyCount
      }
      if isKnown { continue }
      found.append(
        WordSense(
          firstToken: Int32(index), tokenCount: candidate.keyCount, category: candidate.category,
          value: candidate.value))
    }
  }

  private func matches(_ entry: Entry, at index: Int, in tokens: [Token]) -> Bool {
    guard index + Int(entry.keyCount) <= tokens.count else { return false }
    if entry.isCapitalised && !tokens[index].shape.contains(.capitalised) { return false }
    for offset in 0..<Int(entry.keyCount) {
      let token = tokens[index + offset]
      let key = keys[Int(entry.firstKey) + offset]
      guard key.folded == token.key.folded else { return false }
      if entry.isStrict && key.exact != token.key.exact
        && !token.shape.contains(.allCapitals)
      {
        return false
      }
    }
    return true
  }
}
