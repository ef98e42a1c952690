internal import ArticleText
internal import LanguagePacks

/// Finds the longest name of the gazetteer that begins at a token.
final class NameMatcher {
  /// One past the last token of a name, and all entries it may mean.
  struct Match {
    var end: Int
    var rows: [GazetteerRow]
  }

  let text: PlaceText
  let memo: MatchMemo
  private let filter = GazetteerFilter()
  private static let maximumTokens = 9

  init(text: PlaceText, kept: MatchMemo.Keeper) {
    self.text = text
    memo = MatchMemo(kept)
  }

  /// The name at a token.
  func match(at first: Int) -> Match? {
    guard text.isWord(first) || text.isNumber(first) else { return nil }
    let token = text.tokens[first]
    let table = GazetteerTable.lines.utf8Span.span
    if token.shape.contains(.elided) || filter.mayBegin(token.key.folded) {
      let pair = pair(at: first)
      if let known = memo.seen(pair), known.rest == rest(at: first, known.tokens) {
        if known.length > 0 { return Match(end: first + known.length, rows: memo.rows(of: pair)) }
      } else {
        let (found, seen) = match(at: first, spelledOut: false, in: table)
        memo.note(
          MatchMemo.Slot(
            pair: pair, rest: rest(at: first, seen - first), seen: Int32(seen - first),
            length: Int32(found.map { $0.end - first } ?? 0), rows: found?.rows ?? []))
        if let found { return found }
      }
    }
    guard text.isWord(first), text.byteCount(first) <= 3, isAbbreviation(first) else { return nil }
    return match(at: first, spelledOut: true, in: table).found
  }

  /// The key of a token and of the next, when a name may go on there.
  private func pair(at first: Int) -> UInt64 {
    let next = first + 1
    let goesOn = next < text.count && mayGoOn(at: next)
    return MatchMemo.pair(
      text.tokens[first].key.folded, goesOn ? text.tokens[next].key.folded : 0)
  }

  /// The key of the tokens behind the first two, as far as a search of so many tokens looks at them.
  private func rest(at first: Int, _ seen: Int) -> UInt64 {
    var rest: UInt64 = 0
    for index in stride(from: first + 1, to: min(first + seen, text.count), by: 1) {
      guard mayGoOn(at: index) else { return rest &+ 1 }
      if index > first + 1 {
        rest = (rest ^ text.tokens[index].key.folded) &* 0x9E37_79B9_7F4A_7C15
      }
    }
    return rest
  }

  /// Whether a name that began before may hold this token: a capital, a number, a short word such as
  /// "lès", one that says nothing else, what a hyphen or apostrophe joins to the name, or a point or
  /// stroke behind a short form.
  private func mayGoOn(at index: Int) -> Bool {
    let token = text.tokens[index]
    if token.shape.contains(.blankLineBefore) { return false }
    switch token.kind {
    case .word:
      return token.shape.contains(.capitalised) || token.end - token.begin <= 6
        || token.shape.contains(.hyphenBefore) || text.marks[index].isPlain
        || text.tokens[index - 1].shape.contains(.elided)
    case .number: return !text.startsLine(index)
    case .sign:
      // "St. Louis", "Saint-Rémy / Saône", "L'Isle-s/-le-Doubs", "Villeneuve-d'Ascq".
      return !text.startsLine(index) && text.byteCount(index - 1) <= 3
        && (token.isSign(".") || token.isSign("/") || token.isSign("-"))
    }
  }

  /// "St", "Ste", which stand for longer words.
  private func isAbbreviation(_ index: Int) -> Bool {
    let begin = Int(text.tokens[index].begin)
    guard text.utf8[begin] | 0x20 == UInt8(ascii: "s") else { return false }
    var key: [UInt8] = []
    text.appendFolded(index, to: &key)
    return NameForms.long(key) != nil
  }

  /// The longest name at a token, and one past the last token that was looked at.
  private func match(
    at first: Int, spelledOut: Bool, in table: Span<UInt8>
  ) -> (found: Match?, seen: Int) {
    var key: [UInt8] = []
    key.reserveCapacity(48)
    var bound = 0
    var best: (end: Int, at: Int, length: Int)?
    var index = first
    while index < text.count, index < first + NameMatcher.maximumTokens {
      if index > first, !mayGoOn(at: index) { break }
      if text.tokens[index].kind == .sign {
        index += 1
        continue
      }
      let before = key.count
      text.appendFolded(index, to: &key)
      if spelledOut || index > first {
        let word = key[(before == 0 ? 0 : min(before + 1, key.count))...]
        if word.first == UInt8(ascii: "s"), word.count <= 3, let long = NameForms.long(Array(word))
        {
          key.removeSubrange(before..<key.count)
          if before > 0 { key.append(0x20) }
          key += long
        }
      }
      if key.count == before { break }
      bound = GazetteerSearch.lowerBound(of: key, in: table, from: bound)
      guard bound < table.count else { break }
      let relation = GazetteerSearch.compare(bound, to: key, in: table)
      guard relation == 0 || relation == 1 else { break }
      index += 1
      if relation == 0 { best = (index, bound, key.count) }
    }
    let seen = min(index + 1, text.count)
    guard let best else { return (nil, seen) }
    key.removeLast(key.count - best.length)
    var rows: [GazetteerRow] = []
    var position = best.at
    while position < table.count, GazetteerSearch.compare(position, to: key, in: table) == 0 {
      let row = GazetteerRow(at: position, in: table)
      rows.append(row)
      position = min(row.end + 1, table.count)
    }
    return (Match(end: best.end, rows: rows), seen)
  }
}
