import LanguagePacks

/// Tells a mail's own words from quoted replies and signatures.
enum MailLayout {
  /// Roles for the blocks of a mail's plain text; nil for its own words.
  ///
  /// "X wrote:" right above a quotation belongs to it.
  static func roles(of blocks: [Block], in text: [UInt8]) -> [SectionRole?] {
    let signature = signatureBegin(text)
    var isReply = false
    var roles: [SectionRole?] = blocks.map { block in
      let begin = Int(block.begin)
      if isReply || isReplyMark(text, begin, Int(block.end)) {
        isReply = true
        return .boilerplate
      }
      if isQuoted(text, begin) { return .boilerplate }
      return signature.map { begin >= $0 } ?? false ? .boilerplate : nil
    }
    for index in blocks.indices.dropFirst() where roles[index - 1] == nil {
      let isAttribution = text[Int(blocks[index - 1].end) - 1] == UInt8(ascii: ":")
      if isAttribution, isQuoted(text, Int(blocks[index].begin)) {
        roles[index - 1] = .boilerplate
      }
    }
    return roles
  }

  /// Whether ">" opens the line.
  private static func isQuoted(_ text: [UInt8], _ begin: Int) -> Bool {
    var index = begin
    while index > 0, text[index - 1] != 0x0A, begin - index < 200 { index -= 1 }
    return index < text.count && text[index] == UInt8(ascii: ">")
  }

  /// "-----Original Message-----" and the like: what follows is the mail answered to.
  private static func isReplyMark(_ text: [UInt8], _ begin: Int, _ end: Int) -> Bool {
    guard end - begin <= 80, text[begin] == UInt8(ascii: "-") else { return false }
    let line = TextFolding.folded(String(decoding: text[begin..<end], as: UTF8.self))
    return line.hasPrefix("-----")
      && ["original", "origine", "ursprungliche"].contains { line.contains($0) }
  }

  /// After the last line that is "-- ", when little follows (RFC 3676, section 4.3).
  private static func signatureBegin(_ text: [UInt8]) -> Int? {
    let mark: [UInt8] = [0x2D, 0x2D]
    var index = 0
    var found: Int?
    while index + 1 < text.count {
      var end = index
      while end < text.count, text[end] != 0x0A { end += 1 }
      var stop = end
      while stop > index, text[stop - 1] <= 0x20 { stop -= 1 }
      if stop - index == 2, text[index..<stop].elementsEqual(mark) { found = end }
      index = end + 1
    }
    guard let found, text.count - found <= 1500 else { return nil }
    return found
  }
}
