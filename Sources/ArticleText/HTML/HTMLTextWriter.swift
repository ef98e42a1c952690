/// Writes the clean text of a page: white space as one space, blocks parted by line breaks.
///
/// `<br>` parts a block into lines; lines that look like one wrapped sentence are joined again.
struct HTMLTextWriter {
  struct Written {
    var block: Block
    var linkBytes: Int32
    /// Where its text stands, when that is another cell than the row ends in.
    var container: Int32?
  }

  private(set) var text: [UInt8] = []
  private(set) var isInRow = false

  private var kind = Block.Kind.paragraph
  private var level: UInt8 = 0
  private var blockBegin = 0
  private var borders: UInt8 = 0
  private var pendingSpace = false
  /// The next text stands in an inline element right behind another one.
  private var mayPart = false
  private var pendingCells = 0
  private var pendingBreaks = 0
  private var linkBytes = 0
  private var isBlockEmpty = true

  /// A place in the open block where a line begins, or would if the block were no table row.
  private struct Break {
    enum Kind { case line, cell, paragraph }

    var kind: Kind
    var begin: Int
    var blanks: UInt8
    /// Bytes of links before it in the block.
    var linkBytes: Int
    var container: Int32
  }

  private var breaks: [Break] = []
  /// The container of the text that is written.
  private var container: Int32 = 0
  private var pendingParagraph = false
  private var waiting: [Written] = []

  /// A row longer than this, or with a cell longer than that, lays out a page: its cells and their
  /// paragraphs become blocks of their own.
  private static let longestRow = 600
  private static let longestCell = 400

  /// Where the next text will be written.
  var position: Int { text.count }

  mutating func append(
    _ bytes: [UInt8], _ begin: Int, _ end: Int, decodes: Bool, isPreformatted: Bool, isLink: Bool,
    in container: Int32
  ) {
    self.container = container
    let start = text.count
    var index = begin
    while index < end {
      let byte = bytes[index]
      if byte <= 0x20 {
        if byte == 0x0A, isPreformatted { lineBreak() } else { pendingSpace = true }
        index += 1
        continue
      }
      if byte == UInt8(ascii: "&"), decodes,
        let reference = HTMLEntities.reference(in: bytes, at: index, to: end)
      {
        append(reference.text)
        index = reference.end
        continue
      }
      if byte >= 0xC2, isInvisible(bytes, index, end) {
        index += byte == 0xC2 ? 2 : 3
        continue
      }
      if mayPart { partWords(before: byte) }
      open()
      let stop = ByteSearch.plainEnd(in: bytes.span, from: index + 1, to: end)
      let last = bytes[stop - 1] == 0x20 ? stop - 1 : stop
      text += bytes[index..<last]
      if last < stop { pendingSpace = true }
      index = stop
    }
    if isLink { linkBytes += text.count - start }
  }

  private mutating func append(_ decoded: [UInt8]) {
    mayPart = false
    if decoded.isEmpty || isInvisible(decoded, 0, decoded.count) { return }
    if decoded == [0xC2, 0xA0] || decoded.count == 1 && decoded[0] <= 0x20 {
      pendingSpace = true
      return
    }
    open()
    text += decoded
  }

  /// Soft hyphens, zero-width spaces and byte order marks, which only guide line breaking.
  private func isInvisible(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    if bytes[index] == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xAD }
    guard index + 2 < end else { return false }
    if bytes[index] == 0xE2, bytes[index + 1] == 0x80 { return bytes[index + 2] == 0x8B }
    return bytes[index] == 0xEF && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF
  }

  /// Writes what stands between the last text and the next: borders, breaks, tabs or a space.
  private mutating func open() {
    if isBlockEmpty {
      if !text.isEmpty {
        text.append(0x0A)
        if borders > 0 { text.append(0x0A) }
      }
      blockBegin = text.count
      breaks.removeAll(keepingCapacity: true)
      mark(.line, blanks: borders > 0 ? 1 : 0)
      isBlockEmpty = false
    } else if pendingCells > 0 {
      for _ in 0..<min(pendingCells, 64) { text.append(0x09) }
      mark(.cell, blanks: 0)
    } else if pendingBreaks > 0 {
      text.append(0x0A)
      if pendingBreaks > 1 { text.append(0x0A) }
      mark(.line, blanks: pendingBreaks > 1 ? 1 : 0)
    } else if pendingSpace {
      text.append(0x20)
      if pendingParagraph { mark(.paragraph, blanks: 1) }
    }
    pendingParagraph = false
    pendingSpace = false
    pendingCells = 0
    pendingBreaks = 0
  }

  private mutating func mark(_ kind: Break.Kind, blanks: UInt8) {
    breaks.append(
      Break(
        kind: kind, begin: text.count, blanks: blanks, linkBytes: linkBytes, container: container))
  }

  mutating func space() { pendingSpace = true }

  /// Inline elements that follow each other without a space are parted by style on many pages: the
  /// author, the day and the minutes of reading.
  mutating func inlineBorder() { mayPart = !isBlockEmpty }

  /// A space where one word ends and another begins: "Roth" and "5 May", "read" and "Share".
  private mutating func partWords(before byte: UInt8) {
    mayPart = false
    guard let last = text.last else { return }
    let isDigit = byte &- UInt8(ascii: "0") < 10
    let isCapital = byte &- UInt8(ascii: "A") < 26
    let endsInDigit = last &- UInt8(ascii: "0") < 10
    let endsInAccent = last >= 0x80 && text.count >= 2 && text[text.count - 2] == 0xC3
    let endsWord = last &- UInt8(ascii: "a") < 26 || endsInAccent
    if isCapital && (endsWord || endsInDigit) || isDigit && endsWord { pendingSpace = true }
  }

  mutating func lineBreak() {
    if isInRow { paragraphInRow() } else if !isBlockEmpty { pendingBreaks += 1 }
  }

  /// A block or a line that begins inside a table row.
  mutating func paragraphInRow() {
    pendingSpace = true
    pendingParagraph = true
  }

  /// A paragraph or list stands apart from what is above it.
  mutating func blockBorder() { if isBlockEmpty { borders = 1 } }

  mutating func begin(_ kind: Block.Kind, level: UInt8) {
    self.kind = kind
    self.level = level
    if kind == .heading { borders = 1 }
  }

  mutating func beginRow() {
    isInRow = true
    kind = .tableRow
    level = 0
  }

  mutating func cell() { if !isBlockEmpty { pendingCells += 1 } }

  /// The row was short enough to be one; else it is left after this paragraph.
  mutating func paragraphInCell() {
    paragraphInRow()
    if text.count - blockBegin > HTMLTextWriter.longestRow { isInRow = false }
  }

  mutating func endRow() { isInRow = false }

  /// Ends the block and gives its first line, or nil when nothing was written.
  ///
  /// Its further lines follow by `nextLineBlock`.
  mutating func finishBlock() -> Written? {
    defer {
      kind = .paragraph
      level = 0
      pendingSpace = false
      mayPart = false
      pendingParagraph = false
      pendingCells = 0
      pendingBreaks = 0
      linkBytes = 0
    }
    guard !isBlockEmpty else { return nil }
    isBlockEmpty = true
    borders = 0
    let isLayout = kind == .tableRow && isLayoutRow()
    if isLayout || kind == .tableRow && !breaks.contains(where: { $0.kind == .cell }) {
      kind = .paragraph
    }
    let lines = lines(isLayout: isLayout)
    waiting.removeAll(keepingCapacity: true)
    for (index, line) in lines.enumerated() {
      var end = index + 1 < lines.count ? lines[index + 1].begin : text.count
      while end > line.begin, text[end - 1] <= 0x20 { end -= 1 }
      if kind == .heading, end - line.begin > 4, text[end - 2] == 0xC2, text[end - 1] == 0xB6 {
        // A pilcrow that links to the heading.
        end -= 2
        while end > line.begin + 1, text[end - 1] <= 0x20 { end -= 1 }
      }
      let isFirst = index == 0
      let block = Block(
        kind: isFirst || kind == .heading ? kind : kind == .listItem ? .listItem : .paragraph,
        level: level, blankLinesBefore: line.blanks,
        begin: Int32(truncatingIfNeeded: line.begin), end: Int32(truncatingIfNeeded: end))
      let links = (index + 1 < lines.count ? lines[index + 1].linkBytes : linkBytes)
      waiting.append(
        Written(
          block: block, linkBytes: Int32(truncatingIfNeeded: links - line.linkBytes),
          container: isLayout ? line.container : nil))
    }
    waiting.reverse()
    return waiting.popLast()
  }

  private func isLayoutRow() -> Bool {
    if text.count - blockBegin > HTMLTextWriter.longestRow { return true }
    var cellBegin = blockBegin
    for place in breaks where place.kind == .cell {
      if place.begin - cellBegin > HTMLTextWriter.longestCell { return true }
      cellBegin = place.begin
    }
    return text.count - cellBegin > HTMLTextWriter.longestCell
  }

  mutating func nextLineBlock() -> Written? { waiting.popLast() }

  /// Where the lines of the block begin, without those that break a sentence for looks only.
  private func lines(isLayout: Bool) -> [Break] {
    guard breaks.count > 1, kind != .heading, kind != .tableRow else {
      return Array(breaks.prefix(1))
    }
    var lines: [Break] = []
    for place in breaks where isLayout || place.kind == .line {
      if let last = lines.last, place.blanks == 0, place.kind == .line,
        continues(at: place.begin, from: last.begin)
      {
        continue
      }
      lines.append(place)
    }
    return lines
  }

  /// The line before is long and open, and this one begins in lower case.
  private func continues(at begin: Int, from start: Int) -> Bool {
    guard begin < text.count, begin - start >= 40 else { return false }
    let first = text[begin]
    let isLower =
      first &- UInt8(ascii: "a") < 26
      || (first == 0xC3 && begin + 1 < text.count
        && text[begin + 1] >= 0x9F)
    guard isLower else { return false }
    var index = begin - 1
    while index > start, text[index] <= 0x20 { index -= 1 }
    return ![UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?")]
      .contains(text[index])
  }
}
