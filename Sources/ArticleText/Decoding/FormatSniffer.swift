/// Tells how an input is written: by its suffix where that is plain, else by its first bytes.
enum FormatSniffer {
  private static let sampleSize = 2048

  static func format(of bytes: [UInt8], name: String) -> InputFormat {
    switch suffix(of: name) {
    case "html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp": return .html
    case "md", "markdown", "mdown", "mkd": return .markdown
    case "eml", "mbox", "mht", "mhtml": return .mail
    case "rss", "atom", "rdf": return .feed
    case "jsonl", "ndjson": return isEventLine(sample(bytes)) ? .events : .jsonLines
    case "ics", "ical", "ifb", "vcs": return .calendar
    default: return format(ofContent: bytes)
    }
  }

  /// What follows the last point of the file's name, query and fragment of an address left aside.
  private static func suffix(of name: String) -> String {
    var suffix: [UInt8]?
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "#"):
        return String(decoding: suffix ?? [], as: UTF8.self)
      case UInt8(ascii: "/"): suffix = nil
      case UInt8(ascii: "."): suffix = []
      default: suffix?.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return String(decoding: suffix ?? [], as: UTF8.self)
  }

  private static func format(ofContent bytes: [UInt8]) -> InputFormat {
    guard mayBeMarked(bytes) else { return .text }
    let text = sample(bytes)
    if text.starts(with: "begin:vcalendar".utf8) { return .calendar }
    if text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "[") {
      if contains(text, "https://jsonfeed.org/version") { return .feed }
      if isEventLine(text) { return .events }
      let isObject = text.starts(with: "{\"".utf8) || text.starts(with: "{ \"".utf8)
      return isObject ? .jsonLines : .text
    }
    if isFeed(text) { return .feed }
    if isPage(text) { return .html }
    if isMail(text) { return .mail }
    return .text
  }

  /// Naive search: the sample is short.
  private static func contains(_ text: [UInt8], _ word: String) -> Bool {
    firstIndex(of: word, in: text) != nil
  }

  private static func firstIndex(of word: String, in text: [UInt8]) -> Int? {
    let word = Array(word.utf8)
    guard let first = word.first, text.count >= word.count else { return nil }
    let end = text.count - word.count + 1
    var index = ByteSearch.index(of: first, in: text.span, from: 0, to: end)
    while index < end {
      if text[index..<(index + word.count)].elementsEqual(word) { return index }
      index = ByteSearch.index(of: first, in: text.span, from: index + 1, to: end)
    }
    return nil
  }

  /// Whether the text begins as markup, JSON, a calendar or a mail header may; most texts do not.
  private static func mayBeMarked(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 && $0 < 0x80 && $0 != 0xFF }) else {
      return false
    }
    switch bytes[start] {
    case UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "["): return true
    default: break
    }
    for byte in bytes[start...].prefix(80) where byte != 0 {
      if byte == UInt8(ascii: ":") { return true }
      if byte <= 0x20 { return bytes[start] | 0x20 == UInt8(ascii: "f") }
    }
    return false
  }

  /// The first bytes in lower case, without white space and byte order mark in front.
  private static func sample(_ bytes: [UInt8]) -> [UInt8] {
    var sample = Array(bytes.prefix(sampleSize))
    if sample.contains(0) { sample.removeAll { $0 == 0 } }
    let start = sample.firstIndex { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    sample.removeFirst(start ?? sample.count)
    for index in sample.indices {
      let byte = sample[index]
      sample[index] = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
    }
    return sample
  }

  private static func isEventLine(_ text: [UInt8]) -> Bool {
    text.first == UInt8(ascii: "{") && contains(text, "\"schema\"")
      && contains(text, "almanach.event/")
  }

  private static func isFeed(_ text: [UInt8]) -> Bool {
    text.first == UInt8(ascii: "<") && !contains(text, "<html")
      && ["<rss", "<feed", "<rdf:rdf"].contains { contains(text, $0) }
  }

  private static func isPage(_ text: [UInt8]) -> Bool {
    guard text.first == UInt8(ascii: "<") else { return false }
    return [
      "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<main", "<div",
      "<p>", "<p ", "<table", "<h1", "<h2", "<section", "<ul", "<br", "<span", "<a ", "<script",
      "<link", "<header", "<nav", "<center", "<font",
    ].contains { contains(text, $0) }
  }

  /// Two header lines or more, one of them of those every mail has.
  private static func isMail(_ text: [UInt8]) -> Bool {
    var headers = 0
    var hasKnown = false
    let lines = text.split(separator: 0x0A, maxSplits: 40, omittingEmptySubsequences: false)
    for bytes in lines.prefix(40) {
      let line = String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
      if line.isEmpty { break }
      if line.hasPrefix(" ") || line.hasPrefix("\t") { continue }
      if headers == 0, line.hasPrefix("from ") { continue }
      guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
        !line[..<colon].contains(" ")
      else { return false }
      headers += 1
      hasKnown =
        hasKnown
        || [
          "mime-version", "received", "message-id", "return-path", "delivered-to", "content-type",
          "x-mailer",
        ].contains(String(line[..<colon]))
    }
    return headers >= 2 && hasKnown
  }

  /// The charset a page states in its first bytes: XML declaration or `meta` (HTML, 13.2.3.2).
  ///
  /// One that is not read is an error, unless the bytes are UTF-8 after all.
  static func declaredCharset(_ bytes: [UInt8]) throws(ReadError) -> Charset? {
    let text = sample(bytes)
    for mark in ["charset=", "encoding="] {
      guard let index = firstIndex(of: mark, in: text) else { continue }
      let label = text[(index + mark.utf8.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
        .prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F }
      let name = String(decoding: label, as: UTF8.self)
      if let charset = Charset(label: name) { return charset }
      if !name.isEmpty, !Charset.isValidUTF8(bytes) { throw ReadError(.unknownCharset(name)) }
    }
    return nil
  }
}
