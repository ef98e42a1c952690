import LanguagePacks

/// Cuts a text into lines and notes how each one looks, in one pass over the bytes.
struct LineScanner {
  let text: [UInt8]
  private(set) var lines: [TextLine] = []
  private var blankLines = 0
  private var previousNumber = 0
  private var lastSecondLine: Int?

  private init(_ text: [UInt8]) { self.text = text }

  /// The lines that hold letters or digits; rules are kept, as they may underline a heading.
  static func lines(of text: [UInt8], from start: Int = 0) -> [TextLine] {
    var scanner = LineScanner(text)
    scanner.lines.reserveCapacity(min(text.count / usualLine, mostLines) + 1)
    scanner.run(from: start)
    return scanner.lines
  }

  /// Bytes of a line with the blank one behind it, as articles have them.
  private static let usualLine = 96
  /// Lines for which room is made before any is read.
  private static let mostLines = 1000

  /// What the bytes of a line show before one looks at its ends.
  struct Extent {
    /// The line feed, carriage return or form feed, or the text's end.
    var end = 0
    /// Bytes that go on with a character, as far as the columns matter.
    var continuations = 0
    /// No tab or other control, no "|", no two spaces in a row: the line is no table's.
    var isPlain = true
  }

  /// Columns from which on all lines are alike: no text is wrapped at so many.
  private static let wideLine = 200

  private mutating func run(from start: Int) {
    var position = start
    while position < text.count {
      let extent = LineScanner.extent(of: text.span, from: position)
      line(from: position, extent)
      position = extent.end + 1
      if position < text.count, text[extent.end] == 0x0D, text[position] == 0x0A { position += 1 }
    }
  }

  private static func extent(of text: Span<UInt8>, from start: Int) -> Extent {
    var extent = Extent(end: start)
    var odd = ByteRow.Mask()
    var index = start
    // Rows are read with the byte before; that of a line's first is the end of another line.
    if start == 0, !text.isEmpty, isPlain(text[0]) { index = 1 }
    while index > 0, index &+ ByteRow.width <= text.count {
      let row = ByteRow(text, at: index)
      if ByteRow.isAny(row.controls) { break }
      let before = ByteRow(text, at: index &- 1)
      odd = odd .| (row.equal(to: 0x20) .& before.equal(to: 0x20))
      odd = odd .| row.equal(to: UInt8(ascii: "|"))
      if index &- start &- extent.continuations < LineScanner.wideLine {
        extent.continuations &+= ByteRow.count(of: row.continuations)
      }
      index &+= ByteRow.width
    }
    extent.isPlain = !ByteRow.isAny(odd)
    var space = index > start && text[index &- 1] == 0x20
    while index < text.count {
      let byte = text[index]
      if byte <= 0x0D, byte == 0x0A || byte >= 0x0C { break }
      if byte <= 0x20 {
        if byte < 0x20 || space { extent.isPlain = false }
        space = true
      } else {
        space = false
        if byte == UInt8(ascii: "|") { extent.isPlain = false }
        if byte & 0xC0 == 0x80 { extent.continuations &+= 1 }
      }
      index &+= 1
    }
    extent.end = index
    return extent
  }

  /// Whether a byte at the head of a text changes nothing of its line's extent.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte & 0xC0 != 0x80 && byte != UInt8(ascii: "|")
  }

  private mutating func line(from begin: Int, _ extent: Extent) {
    var end = extent.end
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
    describe(&line, begin, extent)
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

  private mutating func describe(_ line: inout TextLine, _ begin: Int, _ extent: Extent) {
    skipQuotationMarks(&line)
    guard line.begin < line.end else { return }
    skipHeadingMark(&line)
    guard line.begin < line.end else { return }
    skipBullet(&line)
    measure(&line, begin, extent)
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

  /// Where the last line begins that a two with its point opens; without one behind it a one opens no
  /// list and may be a day.
  private mutating func lastSecond() -> Int {
    if let known = lastSecondLine { return known }
    var last = -1
    var isLineStart = true
    for index in text.indices {
      let byte = text[index]
      if isLineStart, byte == UInt8(ascii: "2"), index + 1 < text.count,
        text[index + 1] == UInt8(ascii: ".") || text[index + 1] == UInt8(ascii: ")")
      {
        last = index
      }
      isLineStart = byte == 0x0A || byte == 0x0D || isLineStart && (byte == 0x20 || byte == 0x09)
    }
    lastSecondLine = last
    return last
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
      value == 1 ? line.begin < lastSecond() : value == previousNumber + 1
    else { return nil }
    previousNumber = value
    return index + 1 - line.begin
  }
}
