/// Binary search in the gazetteer's text, with nothing to load before.
enum GazetteerSearch {
  /// The first row whose folded name is not less than the key, from `first` on.
  static func lowerBound(of key: [UInt8], in table: Span<UInt8>, from first: Int = 0) -> Int {
    var low = first
    var high = table.count
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
        letter = FoldedName.ascii[Int(byte)]
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
