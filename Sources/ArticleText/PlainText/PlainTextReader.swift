/// Reads blocks out of text without markup: paragraphs, list entries, table rows, headings.
///
/// Serves Markdown as well, whose headings and lists look the same; what only Markdown has is
/// taken care of by its own reader.
enum PlainTextReader {
  /// The blocks in order, without tokens; bullets and heading marks stand outside of them.
  static func blocks(of text: [UInt8], from start: Int = 0) -> [Block] {
    let lines = LineScanner.lines(of: text, from: start)
    let wrapping = LineWrapping(lines)
    let box = DateBox(text: text, lines: lines)
    var blocks: [Block] = []
    blocks.reserveCapacity(lines.count)
    var indents: [Int] = []
    var index = 0
    while index < lines.count {
      let first = lines[index]
      if first.isRule {
        underline(&blocks, first, text)
        index += 1
        continue
      }
      var last = box.end(from: index) ?? index
      while last + 1 < lines.count, wrapping.joins(lines[last], lines[last + 1]) { last += 1 }
      blocks.append(block(first, lines[last], afterRule: isRule(lines, index - 1), &indents))
      index = last + 1
    }
    return blocks
  }

  private static func isRule(_ lines: [TextLine], _ index: Int) -> Bool {
    index >= 0 && lines[index].isRule
  }

  private static func block(
    _ first: TextLine, _ last: TextLine, afterRule: Bool, _ indents: inout [Int]
  ) -> Block {
    let blanks = first.blankLinesBefore + (afterRule ? 1 : 0)
    var block = Block(
      kind: .paragraph, blankLinesBefore: UInt8(min(blanks, 255)),
      begin: Int32(truncatingIfNeeded: first.begin), end: Int32(truncatingIfNeeded: last.end))
    if first.headingLevel > 0 {
      block.kind = .heading
      block.level = UInt8(first.headingLevel)
    } else if first.isListItem {
      block.kind = .listItem
      while let deeper = indents.last, deeper > first.indent { indents.removeLast() }
      if indents.last != first.indent, indents.count < 16 { indents.append(first.indent) }
      block.level = UInt8(max(indents.count - 1, 0))
    } else if first.isTableRow {
      block.kind = .tableRow
    }
    if !first.isListItem, first.indent == 0, !indents.isEmpty { indents.removeAll() }
    return block
  }

  /// A row of "=" or "-" under a single line makes it a heading (setext).
  private static func underline(_ blocks: inout [Block], _ rule: TextLine, _ text: [UInt8]) {
    guard rule.blankLinesBefore == 0, let last = blocks.last, last.kind == .paragraph,
      last.end - last.begin <= 120
    else { return }
    blocks[blocks.count - 1].kind = .heading
    blocks[blocks.count - 1].level = text[rule.begin] == UInt8(ascii: "=") ? 1 : 2
  }
}
