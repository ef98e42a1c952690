/// What Markdown has beyond plain text: front matter, and marks that are no text.
///
/// The text stays as it is, so that offsets are those of the file; `marks` are stretches whose
/// tokens are left out ("**", link targets, comments).
struct MarkdownReader {
  private(set) var blocks: [Block] = []
  private(set) var marks: [Range<Int>] = []
  /// Title, date and language of the front matter (YAML or TOML, one value a line).
  private(set) var fields: [String: String] = [:]

  private let text: [UInt8]
  /// No bracket closes a link before this place: what was searched once is not searched again.
  private var unclosedBefore = 0

  init(_ text: [UInt8]) {
    self.text = text
    let start = frontMatter()
    blocks = PlainTextReader.blocks(of: text, from: start)
    findMarks(from: start)
  }

  /// Reads "key: value" lines between two lines of "---"; gives where the text begins.
  private mutating func frontMatter() -> Int {
    let fence: [UInt8] =
      text.starts(with: Array("+++".utf8)) ? [0x2B, 0x2B, 0x2B] : [0x2D, 0x2D, 0x2D]
    guard text.starts(with: fence) else { return 0 }
    var index = lineEnd(0) + 1
    var read: [String: String] = [:]
    while index < text.count, read.count < 100 {
      let end = lineEnd(index)
      let line = String(decoding: text[index..<end], as: UTF8.self).trimmed
      if line == (fence[0] == 0x2D ? "---" : "+++") {
        fields = read
        return min(end + 1, text.count)
      }
      if let mark = line.firstIndex(where: { $0 == ":" || $0 == "=" }) {
        let value = String(line[line.index(after: mark)...]).trimmed
        let bare =
          value.hasPrefix("\"") || value.hasPrefix("'")
          ? String(value.dropFirst().dropLast()) : value
        read[String(line[..<mark]).trimmed.lowercased()] = bare
      }
      index = end + 1
    }
    return 0
  }

  private func lineEnd(_ start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != 0x0A { index += 1 }
    return index
  }

  private mutating func findMarks(from start: Int) {
    var index = start
    var openBracket: Int?
    while index < text.count {
      switch text[index] {
      case 0x0A:
        openBracket = nil
        index += 1
      case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"):
        var end = index
        while end < text.count, text[end] == text[index] { end += 1 }
        marks.append(index..<end)
        index = end
      case UInt8(ascii: "_") where index + 1 < text.count && text[index + 1] == UInt8(ascii: "_"):
        marks.append(index..<(index + 2))
        index += 2
      case UInt8(ascii: "["):
        openBracket = index
        index += 1
      case UInt8(ascii: "]"):
        index = link(from: openBracket, to: index)
        openBracket = nil
      case UInt8(ascii: "<"): index = comment(index)
      default: index += 1
      }
    }
  }

  /// "](target)" and its opening bracket are marks; the words between stay.
  private mutating func link(from open: Int?, to close: Int) -> Int {
    guard let open, close + 1 < text.count, text[close + 1] == UInt8(ascii: "(") else {
      return close + 1
    }
    guard close + 2 >= unclosedBefore else { return close + 1 }
    var end = close + 2
    while end < text.count, text[end] != UInt8(ascii: ")"), text[end] != 0x0A { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ")") else {
      unclosedBefore = end
      return close + 1
    }
    let isImage = open > 0 && text[open - 1] == UInt8(ascii: "!")
    insert((isImage ? open - 1 : open)..<(open + 1))
    marks.append(close..<(end + 1))
    return end + 1
  }

  /// Marks are in order but for opening brackets, which are known late.
  private mutating func insert(_ range: Range<Int>) {
    var place = marks.count
    while place > 0, marks[place - 1].lowerBound > range.lowerBound { place -= 1 }
    marks.insert(range, at: place)
  }

  private mutating func comment(_ start: Int) -> Int {
    let opening = Array("<!--".utf8)
    guard start + 4 <= text.count, text[start..<(start + 4)].elementsEqual(opening) else {
      return start + 1
    }
    var end = start + 4
    while end + 2 < text.count,
      text[end] != 0x2D || text[end + 1] != 0x2D || text[end + 2] != UInt8(ascii: ">")
    { end += 1 }
    end = min(end + 3, text.count)
    marks.append(start..<end)
    return end
  }
}
