/// The box with a day that calendars show beside an entry, whose parts a copied page leaves on lines of their own:
/// "VEN" over "14" over "MARS" over "2025", "JUL" over "19".
struct DateBox {
  let text: [UInt8]
  let lines: [TextLine]

  private enum Part { case day, month, year }

  /// The last line of the box that begins at a line; nil where none does.
  func end(from first: Int) -> Int? {
    if isWeekday(first), first + 1 < lines.count, lines[first + 1].blankLinesBefore <= 1,
      let end = endOfDate(from: first + 1)
    {
      return end
    }
    return endOfDate(from: first)
  }

  private func endOfDate(from first: Int) -> Int? {
    guard let opening = part(first), opening != .year, first + 1 < lines.count,
      let second = follower(first), second != .year, second != opening,
      // "MARS" over "1", "2", "3" is a calendar of numbers.
      first == 0 || part(first - 1) != .day || lines[first].blankLinesBefore > 0
    else { return nil }
    var last = first + 1
    if follower(last) == .year { last += 1 }
    guard last + 1 >= lines.count || part(last + 1) != .day || lines[last + 1].blankLinesBefore > 0
    else { return nil }
    return last
  }

  /// "VEN", "Samedi", "Fri.": by the first three letters, which are those of weekdays only in such a place.
  private func isWeekday(_ index: Int) -> Bool {
    let line = lines[index]
    guard !line.isListItem, line.headingLevel == 0,
      (2...DateBox.longest).contains(line.end - line.begin)
    else { return false }
    let word = text[line.begin..<line.end].prefix { ($0 | 0x20) &- 0x61 < 26 }
    return word.count >= line.end - line.begin - 1
      && DateBox.weekdays.contains { name in
        name.utf8.count <= word.count && zip(name.utf8, word).allSatisfy { $0 == $1 | 0x20 }
      }
  }

  private static let weekdays = [
    "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mon", "tue", "wed", "thu", "fri", "sat",
    "sun",
    "mit", "don", "fre", "son", "die",
  ]

  /// The part on the next line, where at most one blank line stands between.
  private func follower(_ line: Int) -> Part? {
    guard line + 1 < lines.count, lines[line + 1].blankLinesBefore <= 1 else { return nil }
    return part(line + 1)
  }

  private func part(_ index: Int) -> Part? {
    let line = lines[index]
    guard !line.isListItem, line.headingLevel == 0, !line.isTableRow, !line.isRule,
      line.begin < line.end, line.end - line.begin <= DateBox.longest
    else { return nil }
    var bytes = text[line.begin..<line.end]
    if bytes.last == UInt8(ascii: ".") { bytes = bytes.dropLast() }
    if bytes.allSatisfy({ $0 &- 0x30 < 10 }) {
      let number = bytes.reduce(0) { $0 * 10 + Int($1 & 15) }
      if bytes.count <= 2 { return (1...31).contains(number) ? .day : nil }
      return bytes.count == 4 && DateBox.years.contains(number) ? .year : nil
    }
    return bytes.count > 2 && MonthNames.month(bytes) != nil ? .month : nil
  }

  /// In bytes: "septembre".
  private static let longest = 12
  private static let years = 1990...2100
}
