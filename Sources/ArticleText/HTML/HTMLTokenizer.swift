/// Cuts markup into tags, text and comments, as tolerantly as browsers do (HTML Standard, 13.2.5).
///
/// Serves XML feeds as well: names keep their prefix, CDATA is text. One pass, no recursion; what
/// is no tag is text.
struct HTMLTokenizer {
  enum Event { case text, startTag, endTag, comment, other, end }

  struct Attribute {
    var name: HTMLAttributeName
    var begin: Int
    var end: Int
  }

  let bytes: [UInt8]
  private(set) var position: Int
  private let limit: Int
  /// The stretch of the last event: the text, the comment's inside, or the tag's name.
  private(set) var begin = 0
  private(set) var end = 0
  private(set) var tag = HTMLTag.other
  private(set) var attributes: [Attribute] = []
  private(set) var isSelfClosing = false
  /// The text is character data in which "&" and "<" mean themselves.
  private(set) var isCDATA = false

  /// More attributes than this are skipped.
  private static let attributeLimit = 64

  init(_ bytes: [UInt8], from start: Int = 0, to limit: Int? = nil) {
    self.bytes = bytes
    position = start
    self.limit = limit ?? bytes.count
  }

  mutating func next() -> Event {
    isCDATA = false
    guard position < limit else { return .end }
    if bytes[position] == UInt8(ascii: "<"), let event = markup() { return event }
    begin = position
    position = index(of: UInt8(ascii: "<"), from: position + 1)
    end = position
    return .text
  }

  /// The content of a raw text element up to its end tag, which is left standing.
  mutating func rawText(until name: ArraySlice<UInt8>) -> Range<Int> {
    let start = position
    while true {
      position = index(of: UInt8(ascii: "<"), from: position)
      guard position < limit else { break }
      if position + 1 < limit, bytes[position + 1] == UInt8(ascii: "/"),
        matches(name, at: position + 2)
      {
        break
      }
      position += 1
    }
    return start..<position
  }

  /// The offset of the next such byte, or the limit.
  private func index(of byte: UInt8, from start: Int) -> Int {
    ByteSearch.index(of: byte, in: bytes.span, from: start, to: limit)
  }

  private func matches(_ name: ArraySlice<UInt8>, at start: Int) -> Bool {
    guard start + name.count <= limit else { return false }
    var index = start
    for byte in name {
      if bytes[index] | 0x20 != byte | 0x20 { return false }
      index += 1
    }
    return index >= limit || !HTMLTokenizer.isNameByte(bytes[index])
  }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "<"):
      false
    default: true
    }
  }

  private mutating func markup() -> Event? {
    guard position + 1 < limit else { return nil }
    let byte = bytes[position + 1]
    if (byte | 0x20) &- UInt8(ascii: "a") < 26 { return startTag() }
    switch byte {
    case UInt8(ascii: "/"): return endTag()
    case UInt8(ascii: "!"): return declaration()
    case UInt8(ascii: "?"): return skip(to: UInt8(ascii: ">"))
    default: return nil
    }
  }

  private mutating func skip(to byte: UInt8) -> Event {
    position = min(index(of: byte, from: position) + 1, limit)
    return .other
  }

  private mutating func declaration() -> Event {
    if starts(with: HTMLTokenizer.commentOpening) {
      stretch(from: position + 4, to: HTMLTokenizer.commentEnd)
      return .comment
    }
    if starts(with: HTMLTokenizer.dataOpening) {
      stretch(from: position + 9, to: HTMLTokenizer.dataEnd)
      isCDATA = true
      return .text
    }
    return skip(to: UInt8(ascii: ">"))
  }

  private static let commentOpening = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)
  private static let dataOpening = Array("<![CDATA[".utf8)
  private static let dataEnd = Array("]]>".utf8)

  private mutating func stretch(from start: Int, to mark: [UInt8]) {
    begin = min(start, limit)
    position = begin
    while position < limit {
      if bytes[position] == mark[0], starts(with: mark) { break }
      position += 1
    }
    end = position
    position = min(position + 3, limit)
  }

  private func starts(with mark: [UInt8]) -> Bool {
    guard position + mark.count <= limit else { return false }
    var index = 0
    while index < mark.count {
      if bytes[position + index] != mark[index] { return false }
      index += 1
    }
    return true
  }

  private mutating func endTag() -> Event {
    begin = position + 2
    guard begin < limit, HTMLTokenizer.isNameByte(bytes[begin]) else {
      return skip(to: UInt8(ascii: ">"))
    }
    position = begin
    readName()
    _ = skip(to: UInt8(ascii: ">"))
    return .endTag
  }

  private mutating func readName() {
    let name = HTMLTokenizer.name(in: bytes.span, from: position, to: limit)
    tag = HTMLTag(name.key)
    position = name.end
    end = position
  }

  /// The key of the name at an offset, and where it ends.
  @inline(__always)
  private static func name(
    in bytes: Span<UInt8>, from start: Int, to limit: Int
  ) -> (key: NameKey, end: Int) {
    var index = start
    var key = NameKey()
    while index < limit, isNameByte(bytes[index]) {
      key.append(bytes[index])
      index &+= 1
    }
    return (key, index)
  }

  private mutating func startTag() -> Event {
    begin = position + 1
    position = begin
    attributes.removeAll(keepingCapacity: true)
    isSelfClosing = false
    readName()
    while position < limit {
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position += 1
        return .startTag
      case UInt8(ascii: "<"): return .startTag
      case UInt8(ascii: "/"):
        isSelfClosing = position + 1 < limit && bytes[position + 1] == UInt8(ascii: ">")
        position += 1
      case 0...0x20, UInt8(ascii: "="): position += 1
      default: attribute()
      }
    }
    return .startTag
  }

  private mutating func attribute() {
    let name = HTMLTokenizer.name(in: bytes.span, from: position, to: limit)
    position = name.end
    skipSpace()
    var found = Attribute(name: HTMLAttributeName(name.key), begin: position, end: position)
    if position < limit, bytes[position] == UInt8(ascii: "=") {
      position += 1
      skipSpace()
      value(&found)
    }
    if found.name != .other, attributes.count < HTMLTokenizer.attributeLimit {
      attributes.append(found)
    }
  }

  private mutating func value(_ found: inout Attribute) {
    guard position < limit else { return }
    let quote = bytes[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      position += 1
      found.begin = position
      position = index(of: quote, from: position)
      found.end = position
      position = min(position + 1, limit)
      return
    }
    found.begin = position
    while position < limit, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") {
      position += 1
    }
    found.end = position
  }

  private mutating func skipSpace() {
    while position < limit, bytes[position] <= 0x20 { position += 1 }
  }

  // MARK: - Attributes of the last start tag

  /// The raw value of an attribute, nil when it is not there.
  func attribute(_ name: HTMLAttributeName) -> Attribute? {
    attributes.first { $0.name == name }
  }

  /// The value of an attribute with its references resolved.
  func value(_ name: HTMLAttributeName) -> String? {
    guard let found = attribute(name) else { return nil }
    return String(decoding: HTMLEntities.decoded(bytes, found.begin, found.end), as: UTF8.self)
  }
}
