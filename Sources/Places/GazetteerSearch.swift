/// Binary search in the gazetteer's text, with nothing to load before.
enum GazetteerSearch {
  /// The first row whose folded name is not less than the key, from `first` on.
  static func lowerBound(of key: [UInt8], in table: Span<UInt8>, from first: Int = 0) -> Int {
    var (low, high) = bounds(of: key, in: GazetteerIndex.entries.utf8Span.span)
    low = max(low, first)
    high = max(low, min(high, table.count))
    while low < high {
      let middle = lineStart(low + (high - low) / 2, above: low, in: table)
      if compare(middle, to: key, in: table) < 0 {
        low = nextLine(after: middle, in: table)
      } else {
        high = middle
      }
    }
    return low
  }

  /// Where the rows around a key begin and end, from the index of every 32nd row.
  private static func bounds(of key: [UInt8], in index: Span<UInt8>) -> (low: Int, high: Int) {
    let wanted = GazetteerKey(key.span, from: 0, to: key.count)
    let keys = GazetteerKey.entries
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    let first = low > 0 ? GazetteerIndex.offset(low - 1, in: index) : 0
    while high < keys.count, keys[high] == wanted { high += 1 }
    return (first, high < keys.count ? GazetteerIndex.offset(high, in: index) : Int.max)
  }

  private static func lineStart(_ position: Int, above low: Int, in table: Span<UInt8>) -> Int {
    var start = position
    while start > low, table[start - 1] != 0x0A { start -= 1 }
    return start
  }

  static func nextLine(after position: Int, in table: Span<UInt8>) -> Int {
    var next = position
    while next < table.count, table[next] != 0x0A { next += 1 }
    return min(next + 1, table.count)
  }

  /// Whether the row's folded name comes before the key (-1), is it (0), goes on after it with
  /// another word (1), or is greater (2).
  static func compare(_ row: Int, to key: [UInt8], in table: Span<UInt8>) -> Int {
    var matched = 0
    var needsSpace = false
    var position = row
    while position < table.count {
      let byte = table[position]
      if byte == UInt8(ascii: "|") { break }
      var letter: UInt8
      var second: UInt8 = 0
      if byte < 0x80 {
        letter = FoldedName.letter(byte)
        position += 1
      } else {
        guard position + 1 < table.count else { break }
        (letter, second) = FoldedName.letters(
          of: Int(byte & 0x1F) << 6 | Int(table[position + 1] & 0x3F))
        position += byte & 0xE0 == 0xC0 ? 2 : byte < 0xF0 ? 3 : 4
      }
      if letter == 0 {
        needsSpace = matched > 0
        continue
      }
      if needsSpace {
        needsSpace = false
        if matched == key.count { return 1 }
        if key[matched] != 0x20 { return 0x20 < key[matched] ? -1 : 2 }
        matched += 1
      }
      while letter != 0 {
        if matched == key.count { return 2 }
        if letter != key[matched] { return letter < key[matched] ? -1 : 2 }
        matched += 1
        letter = second
        second = 0
      }
    }
    return matched == key.count ? 0 : -1
  }

  /// The one French commune of a department whose name begins with these words and goes on with
  /// "-sur-", "-en-" or the like.
  static func only(
    beginning key: [UInt8], in department: String, needsLink: Bool = true, table: Span<UInt8>
  ) -> GazetteerRow? {
    var position = lowerBound(of: key, in: table)
    var only: GazetteerRow?
    for _ in 0..<200 {
      guard position < table.count else { break }
      let relation = compare(position, to: key, in: table)
      guard relation == 0 || relation == 1 else { break }
      let row = GazetteerRow(at: position, in: table)
      position = min(row.end + 1, table.count)
      guard relation == 1, row.kind(in: table) == UInt8(ascii: "c"),
        row.department(in: table) == department,
        !needsLink || goesOnWithLink(row, after: key, in: table)
      else { continue }
      if only != nil { return nil }
      only = row
    }
    return only
  }

  private static func goesOnWithLink(
    _ row: GazetteerRow, after key: [UInt8], in table: Span<UInt8>
  ) -> Bool {
    let name = FoldedName.key(of: row.text(row.begin, row.bar, in: table))
    let word = name.dropFirst(key.count + 1).prefix { $0 != 0x20 }
    return NameForms.links.contains(String(decoding: word, as: UTF8.self))
  }

  /// Where the rows with exactly this folded name begin, and all of them.
  static func rows(named key: [UInt8], in table: Span<UInt8>) -> [GazetteerRow] {
    if key.isEmpty { return [] }
    var found: [GazetteerRow] = []
    var position = lowerBound(of: key, in: table)
    while position < table.count, compare(position, to: key, in: table) == 0 {
      let row = GazetteerRow(at: position, in: table)
      found.append(row)
      position = min(row.end + 1, table.count)
    }
    return found
  }
}
