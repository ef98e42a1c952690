/// The words of a pack that give a longer word its meaning when they end it: "-konzert".
///
/// German writes a noun and what it is specified by as one word, and nobody can list them all. A word
/// with a capital that means nothing by itself is taken for its longest last part; `whole-word` in a
/// pack holds those that only end alike ("Manifest" is no "Fest").
struct LastParts: Sendable {
  private var entries: [UInt64: [(category: WordCategory, value: Int16)]] = [:]
  /// Lengths of the parts in folded bytes, the longest first.
  private var lengths: [Int] = []

  /// So many bytes at least stand before the last part.
  private static let shortestRest = 3
  /// Longer words are no words; it also bounds the work for one.
  private static let longestWord = 60

  init(_ words: [PackWord]) {
    for word in words where word.isLastPart {
      guard let key = word.tokens.first?.folded else { continue }
      entries[key, default: []].append((word.category, word.value))
      let length = LastParts.folded(word.spelling.unicodeScalars).count
      if !lengths.contains(length) { lengths.append(length) }
    }
    lengths.sort(by: >)
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Adds to the meanings found so far those of last parts.
  func add(to whole: inout WordMeanings, of tokens: [Token], in text: [UInt8]) {
    var senses: [WordSense] = []
    var starts: [Int32] = []
    senses.reserveCapacity(whole.senses.count + tokens.count / 8)
    starts.reserveCapacity(whole.starts.count)
    for index in tokens.indices {
      starts.append(Int32(truncatingIfNeeded: senses.count))
      let own = Int(whole.starts[index])..<Int(whole.starts[index + 1])
      if own.isEmpty {
        append(meaningsOf: tokens[index], at: index, in: text, to: &senses)
      } else {
        senses += whole.senses[own]
      }
    }
    starts.append(Int32(truncatingIfNeeded: senses.count))
    whole.senses = senses
    whole.starts = starts
  }

  private func append(
    meaningsOf token: Token, at index: Int, in text: [UInt8], to senses: inout [WordSense]
  ) {
    guard token.kind == .word, token.shape.contains(.capitalised),
      Int(token.end - token.begin) <= LastParts.longestWord,
      let shortest = lengths.last, Int(token.end - token.begin) >= shortest + LastParts.shortestRest
    else { return }
    let word = String(decoding: text[Int(token.begin)..<Int(token.end)], as: UTF8.self)
    let folded = LastParts.folded(word.unicodeScalars)
    for length in lengths where folded.count >= length + LastParts.shortestRest {
      var hash = ByteHash()
      for byte in folded.suffix(length) { hash.append(byte) }
      guard let found = entries[hash.value] else { continue }
      for (category, value) in found {
        senses.append(
          WordSense(
            firstToken: Int32(truncatingIfNeeded: index), tokenCount: 1, category: category,
            value: value))
      }
      return
    }
  }

  /// The letters of a word as they count for its folded key.
  private static func folded(_ scalars: String.UnicodeScalarView) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in scalars where scalar.value != 0xAD {
      TextFolding.fold(TextFolding.lowercase(scalar)) { byte in bytes.append(byte) }
    }
    return bytes
  }
}
