/// Reads a page of any quality into clean text and blocks: one pass, a stack, no tree.
///
/// Unclosed and misplaced tags do no harm: a block ends where another begins. Depth beyond
/// `maximumDepth` is read as if it stood at that depth.
struct HTMLReader {
  static let maximumDepth = 512
  /// End tags look this far up the stack for their start tag.
  private static let searchDepth = 64

  private struct Element {
    var tag: HTMLTag
    /// Its own hints and those of all elements around it.
    var hints: HTMLHints
    var container: Int32
    /// What the microdata collector holds of it; -1 when nothing.
    var item: Int32 = -1
    /// Its index among the page's date marks; -1 when it is none.
    var dateMark: Int32 = -1
  }

  var tokenizer: HTMLTokenizer
  var page = HTMLPage()
  private var stack: [Element] = []
  private var writer = HTMLTextWriter()
  var items = MicrodataCollector()
  private var linkDepth = 0
  var droppedDepth = 0
  private var listDepth = 0
  private var isPreformatted = false
  /// An inline element has ended, and no text stands behind it yet.
  private var isBehindInline = false
  /// The scripts in the page's text that are no linked data.
  var scripts: [Range<Int>] = []

  private init(_ bytes: [UInt8]) {
    tokenizer = HTMLTokenizer(bytes)
    page.containers.append(.init(parent: -1, tag: .html, hints: []))
    stack.append(Element(tag: .html, hints: [], container: 0))
  }

  static func read(_ bytes: [UInt8]) -> HTMLPage {
    var reader = HTMLReader(bytes)
    reader.run()
    return reader.finished()
  }

  private mutating func run() {
    while true {
      switch tokenizer.next() {
      case .text: text()
      case .startTag: startTag()
      case .endTag: endTag()
      case .comment, .other: break
      case .end: return
      }
    }
  }

  private mutating func finished() -> HTMLPage {
    flush()
    while stack.count > 1 { pop() }
    page.text = writer.text
    page.structuredEvents = items.finish(text: writer.text, metadata: &page.metadata)
    readScripts()
    return page
  }

  // MARK: - Text

  private var top: Element { stack[stack.count - 1] }

  private mutating func text() {
    let hints = top.hints
    isBehindInline = false
    guard droppedDepth == 0, !hints.contains(.hidden), top.tag != .head else { return }
    writer.append(
      tokenizer.bytes, tokenizer.begin, tokenizer.end, decodes: !tokenizer.isCDATA,
      isPreformatted: isPreformatted, isLink: linkDepth > 0, in: top.container)
  }

  private mutating func flush() {
    var next = writer.finishBlock()
    while let written = next {
      page.blocks.append(written.block)
      page.linkBytesOfBlock.append(written.linkBytes)
      page.containerOfBlock.append(written.container ?? top.container)
      next = writer.nextLineBlock()
    }
  }

  // MARK: - Tags

  private mutating func startTag() {
    let tag = tokenizer.tag
    if tag.isRawText || tag == .script { return rawElement(tag) }
    if droppedDepth > 0 {
      if tag.isDropped, !tokenizer.isSelfClosing { droppedDepth += 1 }
      return
    }
    switch tag {
    case .meta: return meta()
    case .link: return link()
    case .br: return writer.lineBreak()
    case .hr:
      flush()
      return writer.blockBorder()
    case .input: return hiddenDate()
    case .wbr, .img, .base, .col: return
    case .plaintext, .html, .head:
      if tag == .html { page.metadata.language = tokenizer.value(.lang) ?? page.metadata.language }
      if tag != .head { return }
    default: break
    }
    if tag.isDropped {
      if !tokenizer.isSelfClosing { droppedDepth = 1 }
      return
    }
    closeImplied(by: tag)
    if isBehindInline, tag.isPhrase { writer.inlineBorder() }
    isBehindInline = false
    if tag.isBlock { blockStarts(tag) }
    push(tag)
  }

  /// Start tags that end an open element of their kind (HTML Standard, 13.1.2.4).
  private mutating func closeImplied(by tag: HTMLTag) {
    switch tag {
    case .li: close(.li, within: [.ul, .ol, .menu])
    case .dt, .dd:
      close(.dt, within: [.dl])
      close(.dd, within: [.dl])
    case .tr:
      close(.tr, within: [.table])
    case .td, .th:
      close(.td, within: [.tr, .table])
      close(.th, within: [.tr, .table])
    case .option: close(.option, within: [.select])
    case .a: close(.a, within: [.li, .td, .div, .p])
    case .body, .head: close(.head, within: [])
    default:
      if tag.isBlock, !tag.isTablePart { close(.p, within: [.li, .td, .th, .div, .table]) }
    }
  }

  private mutating func close(_ tag: HTMLTag, within borders: [HTMLTag]) {
    var index = stack.count - 1
    let last = max(1, stack.count - HTMLReader.searchDepth)
    while index >= last {
      if stack[index].tag == tag {
        pop(to: index)
        return
      }
      if borders.contains(stack[index].tag) { return }
      index -= 1
    }
  }

  private mutating func blockStarts(_ tag: HTMLTag) {
    if writer.isInRow, !tag.endsRow {
      if tag == .td || tag == .th { writer.cell() } else { writer.paragraphInRow() }
      return
    }
    flush()
    if tag.endsRow { writer.endRow() }
    switch tag {
    case .li: writer.begin(.listItem, level: UInt8(min(max(listDepth - 1, 0), 15)))
    case .tr: writer.beginRow()
    case .dt, .dd: writer.begin(.definition, level: tag == .dd ? 1 : 0)
    case .address: writer.begin(.address, level: 0)
    case .caption, .figcaption: writer.begin(.caption, level: 0)
    case .ul, .ol, .menu, .dl, .table: writer.blockBorder()
    default:
      if let level = tag.headingLevel {
        writer.begin(.heading, level: level)
      } else if tag == .p || tag == .blockquote || tag == .section || tag == .article {
        writer.blockBorder()
      }
    }
  }

  private mutating func push(_ tag: HTMLTag) {
    if tag.isVoid { return }
    let inherited = top
    let hasAttributes = !tokenizer.attributes.isEmpty
    let own = hasAttributes || tag.isBlock ? HTMLHints(tokenizer, inside: inherited.hints) : []
    var element = Element(
      tag: tag, hints: inherited.hints.union(own), container: inherited.container)
    guard stack.count < HTMLReader.maximumDepth else { return }
    switch tag {
    case .a: linkDepth += 1
    case .ul, .ol, .menu: listDepth += 1
    case .pre: isPreformatted = true
    case .time: writer.space()
    default: break
    }
    if tag.isBlock, !tag.isTablePart || tag == .td || tag == .th {
      page.containers.append(.init(parent: inherited.container, tag: tag, hints: own))
      element.container = Int32(page.containers.count - 1)
    }
    if hasAttributes {
      element.item = items.start(tokenizer, at: writer.position, isInTime: tag == .time)
    }
    if tag == .time || !own.isDisjoint(with: HTMLHints.dated) || hasAttributes && statesDate(tag) {
      element.dateMark = dateMark(tag, own, element.container)
    }
    stack.append(element)
  }

  /// Whether an element that no standard makes for dates has one as an attribute: `datetime` of
  /// `<relative-time>`, the moment as the title of a span that says "3 hours ago".
  private func statesDate(_ tag: HTMLTag) -> Bool {
    if tag == .ins || tag == .del { return false }
    if tokenizer.attribute(.datetime) != nil { return true }
    guard let title = tokenizer.attribute(.title), title.end - title.begin >= 10,
      title.end - title.begin <= 40
    else { return false }
    let form = tokenizer.bytes[title.begin..<title.end].map { $0 &- 0x30 < 10 ? 0x30 : $0 }
    if form.starts(with: HTMLReader.dayForm) { return true }
    guard tag == .span || tag == .abbr else { return false }
    let parts = form.split { $0 != 0x30 }.map(\.count)
    return parts.contains(4) && parts.contains { $0 <= 2 } && form.contains(UInt8(ascii: ":"))
  }

  private static let dayForm = Array("0000-00-00".utf8)

  /// More marks than this are those of a calendar or an archive.
  private static let dateMarkLimit = 2000

  private mutating func dateMark(_ tag: HTMLTag, _ own: HTMLHints, _ container: Int32) -> Int32 {
    guard page.dateMarks.count < HTMLReader.dateMarkLimit else { return -1 }
    var hints = own
    if tokenizer.attribute(.pubdate) != nil { hints.insert(.stamp) }
    let isStated = statesDate(tag)
    let value =
      tokenizer.value(.datetime)
      ?? (isStated || tag == .abbr || tag == .span ? tokenizer.value(.title) : nil)
    page.dateMarks.append(
      .init(
        tag: isStated ? .time : tag, hints: hints, container: container, value: value,
        begin: writer.position,
        end: writer.position))
    return Int32(page.dateMarks.count - 1)
  }

  /// The day of a page that a form sends along with its title.
  private mutating func hiddenDate() {
    guard page.dateMarks.count < HTMLReader.dateMarkLimit, let type = tokenizer.value(.type),
      type.lowercased() == "hidden", let value = tokenizer.value(.value), value.utf8.count <= 30,
      let name = tokenizer.value(.name) ?? tokenizer.value(.id)
    else { return }
    let hints = HTMLHints(name: name)
    guard !hints.isDisjoint(with: HTMLHints.dated) else { return }
    page.dateMarks.append(
      .init(
        tag: .input, hints: .date, container: top.container, value: value, begin: writer.position,
        end: writer.position))
  }

  private mutating func endTag() {
    let tag = tokenizer.tag
    if droppedDepth > 0 {
      if tag.isDropped { droppedDepth -= 1 }
      return
    }
    if tag == .br { return writer.lineBreak() }
    isBehindInline = tag.isPhrase
    if tag == .p, !stack.suffix(HTMLReader.searchDepth).contains(where: { $0.tag == .p }) {
      return flush()
    }
    var index = stack.count - 1
    let last = max(1, stack.count - HTMLReader.searchDepth)
    while index >= last {
      if stack[index].tag == tag { return pop(to: index) }
      if stack[index].tag == .table, tag != .table, !tag.isBlock { break }
      index -= 1
    }
    if tag.isBlock, !writer.isInRow { flush() }
  }

  private mutating func pop(to index: Int) {
    while stack.count > index, stack.count > 1 { pop() }
  }

  private mutating func pop() {
    let tag = top.tag
    if tag.isBlock {
      if tag == .tr || tag == .table {
        flush()
        writer.endRow()
      } else if !writer.isInRow {
        flush()
      } else if tag != .td && tag != .th {
        writer.paragraphInCell()
      }
      if tag == .p || tag.headingLevel != nil { writer.blockBorder() }
    }
    let element = stack.removeLast()
    switch tag {
    case .a: linkDepth -= 1
    case .ul, .ol, .menu:
      listDepth -= 1
      writer.blockBorder()
    case .dl, .table: writer.blockBorder()
    case .pre: isPreformatted = false
    default: break
    }
    if element.item >= 0 { items.end(element.item, at: writer.position) }
    if element.dateMark >= 0 { page.dateMarks[Int(element.dateMark)].end = writer.position }
  }
}
