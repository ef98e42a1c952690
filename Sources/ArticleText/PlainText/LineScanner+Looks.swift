import LanguagePacks

/// How a line looks: its columns, whether it is a table's row or a rule, how it begins and ends.
extension LineScanner {
  func measure(_ line: inout TextLine, _ begin: Int, _ extent: Extent) {
    let (columns, hasContent) =
      extent.isPlain
      ? LineScanner.plainColumns(of: &line, begin, extent, in: text.span)
      : LineScanner.columns(of: &line, in: text.span)
    line.width += columns + (line.isListItem ? 2 : 0)
    line.startsLowercase = startsLowercase(line)
    line.opensWithNumber = opensWithNumber(line)
    line.endsInShortWord = endsInShortWord(line)
    line.endsOpen = endsOpen(line)
    line.endsClause = endsClause(line)
    if !hasContent || isOnlySigns(line) {
      line.isRule = isUnderline(line)
      if !line.isRule { line.end = line.begin }
    }
  }

  /// The columns of a line that is no table's: its bytes without those that go on with a character.
  private static func plainColumns(
    of line: inout TextLine, _ begin: Int, _ extent: Extent, in text: Span<UInt8>
  ) -> (count: Int, hasContent: Bool) {
    var continuations = extent.continuations
    for index in begin..<line.begin where text[index] & 0xC0 == 0x80 { continuations &-= 1 }
    for index in line.end..<extent.end where text[index] & 0xC0 == 0x80 { continuations &-= 1 }
    var index = line.begin
    while index < line.end, text[index] > 0x20 {
      if text[index] & 0xC0 != 0x80 { line.firstWordWidth &+= 1 }
      index &+= 1
    }
    index = line.begin
    while index < line.end, text[index] < 0x80, !isAlphanumeric(text[index]) { index &+= 1 }
    return (line.end &- line.begin &- continuations, index < line.end)
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
        if byte == 0xC2, index + 1 < line.end {
          let second = text[index + 1]
          if second == 0xAA || second == 0xB5 || second == 0xBA { return false }
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
    if line.begin + 12 <= text.count, !hasDigit(from: line.begin) { return false }
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

  /// Whether a digit is among the twelve bytes from an offset on.
  private func hasDigit(from begin: Int) -> Bool {
    ByteBlock(text.span, at: begin).digits | ByteBlock(text.span, at: begin &+ 4).digits != 0
  }

  func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

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

  /// "jusqu'au", "le", and not the unit of "20 h" or "7.30 pm", which ends an entry.
  private func endsOpen(_ line: TextLine) -> Bool {
    var index = line.end - 1
    var letters = 0
    while index > line.begin, text[index] &- UInt8(ascii: "a") < 26, letters < 3 {
      letters += 1
      index -= 1
    }
    guard index > line.begin, letters == 2 else { return false }
    if text[index] == 0x20 { return !isDigit(text[index - 1]) }
    return text[index] == UInt8(ascii: "'")
  }

  private func endsClause(_ line: TextLine) -> Bool {
    var index = line.end - 1
    while index > line.begin, LineScanner.isCloser(text[index]) { index -= 1 }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      return true
    case 0xA6: return true
    default: return false
    }
  }

  /// Closing brackets and quotes, and the bytes that those beyond ASCII are made of.
  private static func isCloser(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x22, 0x29, 0x5D, 0x80, 0x9D, 0xBB, 0xC2: true
    default: false
    }
  }
}
