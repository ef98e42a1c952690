/// The words of a pack, ready for look-up: each token costs one probe when it means nothing.
///
/// Words are found by their folded key, so missing accents do no harm; an entry marked strict
/// ("=été") asks for its accents unless the text is in capitals. Entries of several tokens are
/// looked up by their first two, so that common words that open many of them ("le", "à") cost one
/// probe more and no walk through a list.
public struct Lexicon: Sendable {
  private struct Entry: Sendable {
    /// Keys of all tokens of the entry stand at `keys[firstKey..<firstKey + keyCount]`.
    var firstKey: Int32
    var keyCount: Int16
    var isStrict: Bool
    var isCapitalised: Bool
    var category: WordCategory
    var value: Int16
  }

  /// A place of the hash table: the entries of one key.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// What the entries say of places, when the slot is plain.
    var marks: WordMarks = []
    var firstEntry: Int32 = 0
    var entryCount: UInt16 = 0
    var isUsed = false
    /// The key is a single token's, and none of its entries asks for accents or a capital.
    var isPlain = false
  }

  private let lastParts: LastParts
  private let parted: PartedWords
  private var keys: [WordKey] = []
  private var entries: [Entry] = []
  /// The marks of each entry; empty when nobody asks this lexicon for places.
  private var entryMarks: [WordMarks] = []
  /// Open addressing over the keys of single tokens and of pairs.
  private var slots: [Slot] = []
  /// No token has more meanings: those of its own entries and of those that begin with it.
  private var widest = 0
  /// One bit for each key that is a single token's, by its upper bits: most tokens end here.
  private var filter: [UInt64] = Array(repeating: 0, count: 1024)
  /// The same for keys that open a longer entry, as "de" and "la" do.
  private var openings: [UInt64] = Array(repeating: 0, count: 1024)
  /// The same for pairs: what follows such a word is mostly no entry's, and the table is too large for
  /// the nearest cache.
  private var pairFilter: [UInt64] = Array(repeating: 0, count: 1024)

  init(_ words: [PackWord], marksPlaces: Bool = false) {
    lastParts = LastParts(words)
    parted = PartedWords(words)
    var sorted = words.filter { !$0.tokens.isEmpty && $0.secondPart.isEmpty }.enumerated().map {
      place, word in
      (word: word, key: Lexicon.key(of: word.tokens), place: place)
    }
    sorted.sort { left, right in
      if left.key != right.key { return left.key < right.key }
      let counts = (left.word.tokens.count, right.word.tokens.count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : left.place < right.place
    }
    var size = 16
    while size < sorted.count * 3 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for (word, key, _) in sorted {
      let slot = insert(key)
      if slots[slot].entryCount == 0 { slots[slot].firstEntry = Int32(entries.count) }
      entries.append(
        Entry(
          firstKey: Int32(keys.count), keyCount: Int16(word.tokens.count), isStrict: word.isStrict,
          isCapitalised: word.isCapitalised, category: word.category, value: word.value))
      slots[slot].entryCount += 1
      if marksPlaces {
        entryMarks.append(
          WordMarks(word.category, word.value, tokens: Int16(word.tokens.count)))
      }
      keys += word.tokens
      let first = word.tokens[0].folded
      if word.tokens.count > 1 {
        openings[Lexicon.filterWord(first)] |= Lexicon.filterBit(first)
        pairFilter[Lexicon.filterWord(key)] |= Lexicon.filterBit(key)
      } else {
        filter[Lexicon.filterWord(first)] |= Lexicon.filterBit(first)
      }
    }
    for slot in slots.indices {
      let first = Int(slots[slot].firstEntry)
      let own = entries[first..<first + Int(slots[slot].entryCount)]
      slots[slot].isPlain = own.allSatisfy {
        $0.keyCount == 1 && !$0.isStrict && !$0.isCapitalised
      }
      if marksPlaces {
        for entry in own.indices { slots[slot].marks.formUnion(entryMarks[entry]) }
      }
      widest = max(widest, own.count * 2)
    }
  }

  @inline(__always)
  private static func filterWord(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 54) }

  @inline(__always)
  private static func filterBit(_ key: UInt64) -> UInt64 { 1 << (key >> 48 & 63) }

  private static func key(of tokens: [WordKey]) -> UInt64 {
    tokens.count == 1 ? tokens[0].folded : pair(tokens[0].folded, tokens[1].folded)
  }

  @inline(__always)
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ (second << 29 | second >> 35)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The slot of a key, taken for it when it is new.
  private mutating func insert(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[slot].isUsed, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    slots[slot].key = key
    slots[slot].isUsed = true
    return slot
  }

  /// Every meaning of every token, in order of the first token, longer ones first.
  ///
  /// Of one category only the longest meaning that starts at a token is kept.
  public func senses(of tokens: [Token]) -> [WordSense] { meanings(of: tokens).senses }

  /// Every meaning of every token, but for those of words in two parts and of last parts.
  public func meanings(of tokens: [Token]) -> WordMeanings {
    var senses: [WordSense] = []
    var starts: [Int32] = []
    var marks = [WordMarks](repeating: [], count: entryMarks.isEmpty ? 0 : tokens.count)
    var marked = marks.mutableSpan
    starts.append(addingCapacity: tokens.count + 1) { starts in
      while starts.count < tokens.count {
        let before = senses.count
        let rest = tokens.count - starts.count
        // As many as the tokens before had, and some more.
        let room = starts.count == 0 ? rest / 2 : before * rest / starts.count * 9 / 8
        senses.append(addingCapacity: room + widest) { senses in
          lookUp(tokens, &senses, &starts, &marked, after: before)
        }
      }
      starts.append(Int32(truncatingIfNeeded: senses.count))
    }
    return WordMeanings(senses: senses, starts: starts, marks: marks)
  }

  /// Looks up tokens until all are, or there is no room for the meanings of one more.
  ///
  /// Room is asked for once a token and not once a meaning; `before` are the meanings of earlier rounds.
  private func lookUp(
    _ tokens: [Token], _ senses: inout OutputSpan<WordSense>, _ starts: inout OutputSpan<Int32>,
    _ marks: inout MutableSpan<WordMarks>, after before: Int
  ) {
    let keys = tokens.span
    let (filter, openings, pairFilter) = (filter.span, openings.span, pairFilter.span)
    let (slots, entries) = (slots.span, entries.span)
    let areMarked = marks.count == keys.count
    var index = starts.count
    while index < keys.count, senses.freeCapacity >= widest {
      starts.append(Int32(truncatingIfNeeded: before &+ senses.count))
      let key = keys[index].key.folded
      let word = Lexicon.filterWord(key)
      let bit = Lexicon.filterBit(key)
      index &+= 1
      if openings[word] & bit != 0, index < keys.count {
        let pair = Lexicon.pair(key, keys[index].key.folded)
        if pairFilter[Lexicon.filterWord(pair)] & Lexicon.filterBit(pair) != 0,
          let longer = Lexicon.find(pair, slots)
        {
          lookUp(index &- 1, in: keys, longer, &senses, &marks)
          continue
        }
      }
      guard filter[word] & bit != 0, let slot = Lexicon.find(key, slots) else { continue }
      guard slots[slot].isPlain else {
        collect(slots[slot], at: index &- 1, in: keys, senses.count, &senses, &marks)
        continue
      }
      if areMarked { marks[index &- 1].formUnion(slots[slot].marks) }
      var place = Int(slots[slot].firstEntry)
      let end = place &+ Int(slots[slot].entryCount)
      while place < end {
        senses.append(
          WordSense(
            firstToken: Int32(truncatingIfNeeded: index &- 1), tokenCount: 1,
            category: entries[place].category, value: entries[place].value))
        place &+= 1
      }
    }
  }

  /// Looks up a token that may open an entry of several, those of the slot of it and the next; by itself,
  /// so that the others, which are most, pay for nothing of it.
  @inline(never)
  private func lookUp(
    _ index: Int, in tokens: Span<Token>, _ longer: Int, _ senses: inout OutputSpan<WordSense>,
    _ marks: inout MutableSpan<WordMarks>
  ) {
    let slots = slots.span
    let first = senses.count
    let key = tokens[index].key.folded
    collect(slots[longer], at: index, in: tokens, first, &senses, &marks)
    if filter[Lexicon.filterWord(key)] & Lexicon.filterBit(key) != 0,
      let slot = Lexicon.find(key, slots)
    {
      collect(slots[slot], at: index, in: tokens, first, &senses, &marks)
    }
  }

  /// The same with the words that stand in two parts, and for a word that means nothing by itself with
  /// what its last part means.
  public func meanings(of tokens: [Token], in text: [UInt8]) -> WordMeanings {
    var found = meanings(of: tokens)
    if lastParts.isEmpty, parted.isEmpty { return found }
    if !lastParts.isEmpty { lastParts.add(to: &found, of: tokens, in: text) }
    if !parted.isEmpty { parted.add(to: &found, of: tokens) }
    if !entryMarks.isEmpty {
      found.marks = WordMarks.marks(of: found.senses.span, tokens: tokens.count)
    }
    return found
  }

  @inline(__always)
  private static func find(_ key: UInt64, _ slots: Span<Slot>) -> Int? {
    var slot = Int(truncatingIfNeeded: key) & (slots.count &- 1)
    while slots[slot].isUsed {
      if slots[slot].key == key { return slot }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  @inline(never)
  private func collect(
    _ slot: Slot, at index: Int, in tokens: Span<Token>, _ first: Int,
    _ senses: inout OutputSpan<WordSense>, _ marks: inout MutableSpan<WordMarks>
  ) {
    let (entries, keys, entryMarks) = (entries.span, keys.span, entryMarks.span)
    let isMarked = marks.count == tokens.count
    var longest: Int16 = 0
    var known = first
    while known < senses.count {
      longest = max(longest, senses[known].tokenCount)
      known &+= 1
    }
    var place = Int(slot.firstEntry)
    let end = place &+ Int(slot.entryCount)
    while place < end {
      let entry = entries[place]
      place &+= 1
      guard Lexicon.matches(entry, keys, at: index, in: tokens) else { continue }
      if entry.keyCount < longest {
        var other = first
        while other < senses.count {
          if senses[other].category == entry.category, senses[other].tokenCount > entry.keyCount {
            break
          }
          other &+= 1
        }
        if other < senses.count { continue }
      }
      longest = max(longest, entry.keyCount)
      senses.append(
        WordSense(
          firstToken: Int32(truncatingIfNeeded: index), tokenCount: entry.keyCount,
          category: entry.category, value: entry.value))
      guard isMarked else { continue }
      marks[index].formUnion(entryMarks[place &- 1])
      if entry.keyCount > 1 {
        marks[index &+ Int(entry.keyCount) &- 1].formUnion(
          .atEnd(of: entry.category, entry.value))
      }
    }
  }

  /// Whether the entry's tokens stand at a place; the folded key of a single one is known to.
  ///
  /// Entries of several are told apart by their last token sooner than by those they share.
  @inline(__always)
  private static func matches(
    _ entry: Entry, _ keys: Span<WordKey>, at index: Int, in tokens: Span<Token>
  ) -> Bool {
    let first = tokens[index]
    if entry.isCapitalised, !first.shape.contains(.capitalised) { return false }
    var offset = Int(entry.keyCount)
    if offset == 1 {
      guard entry.isStrict else { return true }
      let key = keys[Int(entry.firstKey)].exact
      return key == first.key.exact || first.shape.contains(.allCapitals)
    }
    guard index &+ offset <= tokens.count else { return false }
    while offset > 0 {
      offset &-= 1
      let token = tokens[index &+ offset]
      let key = keys[Int(entry.firstKey) &+ offset]
      guard key.folded == token.key.folded else { return false }
      if entry.isStrict, key.exact != token.key.exact, !token.shape.contains(.allCapitals) {
        return false
      }
    }
    return true
  }
}
