/// Cuts a text into lines and notes how each one looks, in one pass over the bytes.
struct LineScanner {
  private let text: [UInt8]
  private(set) var lines: [TextLine] = []
  private var blankLines = 0
  private var previousNumber = 0

  private init(_ text: [UInt8]) { self.text = text }

  /// The lines that hold letters or digits; rules are kept, as they may underline a heading.
  static func lines(of text: [UInt8], from start: Int = 0) -> [TextLine] {
    var scanner = LineScanner(text)
    scanner.run(from: start)
    return scanner.lines
  }

  private mutating func run(from start: Int) {
    var position = start
    while position < text.count {
      var end = LineScanner.lineEnd(text.span, position)
      line(from: position, to: end)
      if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { end += 1 }
      position = end + 1
    }
  }

  /// The next line feed, carriage return or form feed.
  private static func lineEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < text.count {
      let byte = text[end]
      if byte <= 0x0D, byte == 0x0A || byte >= 0x0C { break }
      end &+= 1
    }
    return end
  }

  private mutating func line(from begin: Int, to lineEnd: Int) {
    var end = lineEnd
    while end > begin, let space = spaceLength(before: end) { end -= space }
    var start = begin
    var indent = 0
    while start < end, let space = spaceLength(at: start) {
      indent = text[start] == 0x09 ? (indent / 8 + 1) * 8 : indent + 1
      start += space
    }
    guard start < end else {
      blankLines += 1
      return
    }
    var line = TextLine(begin: start, end: end, indent: indent)
    line.width = indent
    describe(&line)
    if line.begin >= line.end {
      blankLines += 1
      return
    }
    line.blankLinesBefore = blankLines
    blankLines = 0
    lines.append(line)
  }

  /// The length of the space at an offset: ASCII, no-break (C2 A0), or of the General Punctuation.
  private func spaceLength(at index: Int) -> Int? {
    let byte = text[index]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { return 2 }
    if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 {
      let third = text[index + 2]
      if third <= 0x8B || third == 0xAF { return 3 }
    }
    if byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBB, text[index + 2] == 0xBF {
      return 3
    }
    return nil
  }

  private func spaceLength(before end: Int) -> Int? {
    if text[end - 1] <= 0x20 { return 1 }
    if end >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xA0 { return 2 }
    if end >= 3, text[end - 3] == 0xE2, spaceLength(at: end - 3) == 3 { return 3 }
    return nil
  }

  private mutating func describe(_ line: inout TextLine) {
    skipQuotationMarks(&line)
    guard line.begin < line.end else { return }
    skipHeadingMark(&line)
    guard line.begin < line.end else { return }
    skipBullet(&line)
    measure(&line)
  }

  private func skipQuotationMarks(_ line: inout TextLine) {
    while line.begin < line.end, text[line.begin] == UInt8(ascii: ">") {
      line.begin += 1
      while line.begin < line.end, text[line.begin] == 0x20 { line.begin += 1 }
    }
  }

  private func skipHeadingMark(_ line: inout TextLine) {
    var index = line.begin
    while index < line.end, text[index] == UInt8(ascii: "#") { index += 1 }
    let level = index - line.begin
    guard (1...6).contains(level), index < line.end, text[index] == 0x20 else { return }
    line.headingLevel = level
    line.begin = index + 1
    while line.end > line.begin, text[line.end - 1] == UInt8(ascii: "#") { line.end -= 1 }
    while line.end > line.begin, text[line.end - 1] == 0x20 { line.end -= 1 }
  }

  /// A bullet or the next number of a list, followed by space.
  private mutating func skipBullet(_ line: inout TextLine) {
    guard line.headingLevel == 0, let length = bulletLength(line) else {
      return
    }
    var index = line.begin + length
    while index < line.end, let space = spaceLength(at: index) { index += space }
    let isGlued = index == line.begin + length
    guard !isGlued || length == 3 && !isDigit(text[line.begin]), index < line.end else { return }
    line.isListItem = true
    line.begin = index
  }

  private mutating func bulletLength(_ line: TextLine) -> Int? {
    let index = line.begin
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"): return 1
    case UInt8(ascii: "o") where index + 1 < line.end && text[index + 1] == 0x09: return 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberLength(line)
    case 0xC2 where index + 1 < line.end && text[index + 1] == 0xB7: return 2
    case 0xE2 where index + 2 < line.end: return isWideBullet(at: index) ? 3 : nil
    case 0xEF where index + 2 < line.end && text[index + 1] == 0x82: return 3
    default: return nil
    }
  }

  /// Dashes and bullets of the General Punctuation, arrows, geometric shapes and dingbats.
  private func isWideBullet(at index: Int) -> Bool {
    switch (text[index + 1], text[index + 2]) {
    case (0x80, 0x93), (0x80, 0x94), (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83), (0x86, 0x92): true
    case (0x96, _), (0x97, _), (0x9E, _), (0x9C, 0x94), (0x9C, 0x93): true
    default: false
    }
  }

  private mutating func numberLength(_ line: TextLine) -> Int? {
    var index = line.begin
    var value = 0
    while index < line.end, index < line.begin + 3, text[index] & 0xF0 == 0x30,
      text[index] <= UInt8(ascii: "9")
    {
      value = value * 10 + Int(text[index] & 15)
      index += 1
    }
    guard index < line.end, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")"),
      value == 1 || value == previousNumber + 1
    else { return nil }
    previousNumber = value
    return index + 1 - line.begin
  }

  private func measure(_ line: inout TextLine) {
    let (columns, hasContent) = LineScanner.columns(of: &line, in: text.span)
    line.width += columns + (line.isListItem ? 2 : 0)
    line.startsLowercase = startsLowercase(line)
    line.opensWithNumber = opensWithNumber(line)
    line.endsInShortWord = endsInShortWord(line)
    line.endsClause = endsClause(line)
    if !hasContent || isOnlySigns(line) {
      line.isRule = isUnderline(line)
      if !line.isRule { line.end = line.begin }
    }
  }

  /// Counts the columns of a line word by word, and sees on the way whether it is a table's row.
  private static func columns(
    of line: inout TextLine, in text: Span<UInt8>
  ) -> (count: Int, hasContent: Bool) {
    var columns = 0
    var hasContent = false
    var gaps = 0
    var spaces = 0
    var index = line.begin
    let end = line.end
    while index < end {
      let byte = text[index]
      if byte <= 0x20 {
        if line.firstWordWidth == 0 { line.firstWordWidth = columns }
        if byte == 0x09 { line.isTableRow = true }
        columns &+= 1
        spaces &+= 1
        if spaces == 2, hasContent { gaps &+= 1 }
        index &+= 1
        continue
      }
      let begin = index
      var continuations = 0
      repeat {
        let byte = text[index]
        if byte & 0xC0 == 0x80 {
          continuations &+= 1
        } else if !hasContent, byte >= 0x80 || isAlphanumeric(byte) {
          hasContent = true
        }
        index &+= 1
      } while index < end && text[index] > 0x20
      columns &+= index &- begin &- continuations
      if byte == UInt8(ascii: "|"), index == begin &+ 1, spaces > 0, index < end {
        line.isTableRow = true
      }
      spaces = 0
    }
    if line.firstWordWidth == 0 { line.firstWordWidth = columns }
    if gaps >= 2 { line.isTableRow = true }
    return (columns, hasContent)
  }

  @inline(__always)
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// Whether no letter and no digit stands on the line: dashes, stars, a lone bullet.
  private func isOnlySigns(_ line: TextLine) -> Bool {
    guard line.width < 200 else { return false }
    var index = line.begin
    while index < line.end {
      let byte = text[index]
      if byte < 0x80 {
        if LineScanner.isAlphanumeric(byte) { return false }
        index += 1
      } else if byte == 0xE2 || byte == 0xC2 {
        if byte == 0xC2, index + 1 < line.end, [0xAA, 0xB5, 0xBA].contains(text[index + 1]) {
          return false
        }
        index += byte == 0xE2 ? 3 : 2
      } else {
        return false
      }
    }
    return true
  }

  private func isUnderline(_ line: TextLine) -> Bool {
    let byte = text[line.begin]
    guard line.end - line.begin >= 2,
      byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "~")
    else { return false }
    return text[line.begin..<line.end].allSatisfy { $0 == byte }
  }

  private func startsLowercase(_ line: TextLine) -> Bool {
    var index = line.begin
    if text[index] == UInt8(ascii: "(") || text[index] == UInt8(ascii: "\"") { index += 1 }
    guard index < line.end else { return false }
    if text[index] == 0xC3, index + 1 < line.end { return text[index + 1] >= 0x9F }
    return text[index] &- UInt8(ascii: "a") < 26
  }

  /// A digit after at most nine letters and one point, as a weekday has.
  private func opensWithNumber(_ line: TextLine) -> Bool {
    var index = line.begin
    while index < line.end, index - line.begin < 12, !isDigit(text[index]) {
      let byte = text[index]
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80
      if !isLetter, byte != UInt8(ascii: "."), byte != 0x20 { return false }
      if byte == 0x20, index + 1 < line.end, !isDigit(text[index + 1]) { return false }
      index += 1
    }
    return index < line.end && isDigit(text[index])
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// One or two small letters after a space at the line's end.
  private func endsInShortWord(_ line: TextLine) -> Bool {
    var index = line.end - 1
    var letters = 0
    while index > line.begin, text[index] != 0x20 {
      let byte = text[index]
      let isSmall = byte &- UInt8(ascii: "a") < 26 || byte >= 0x80
      guard isSmall, letters < 3 else { return false }
      if byte & 0xC0 != 0x80 { letters += 1 }
      index -= 1
    }
    return index > line.begin && (1...2).contains(letters)
  }

  private func endsClause(_ line: TextLine) -> Bool {
    var index = line.end - 1
    let closers: [UInt8] = [0x22, 0x29, 0x5D, 0x20, 0xBB, 0xC2, 0x9D, 0x80]
    while index > line.begin, closers.contains(text[index]) { index -= 1 }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      return true
    case 0xA6: return true
    default: return false
    }
  }
}
