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

  private static func suffix(of name: String) -> String {
    let path = name.split { $0 == "?" || $0 == "#" }.first ?? ""
    let file = path.split(separator: "/").last ?? ""
    guard let point = file.lastIndex(of: ".") else { return "" }
    return file[file.index(after: point)...].lowercased()
  }

  private static func format(ofContent bytes: [UInt8]) -> InputFormat {
    let text = sample(bytes)
    if text.hasPrefix("begin:vcalendar") { return .calendar }
    if text.hasPrefix("{") || text.hasPrefix("[") {
      if text.contains("https://jsonfeed.org/version") { return .feed }
      if isEventLine(text) { return .events }
      return text.hasPrefix("{\"") || text.hasPrefix("{ \"") ? .jsonLines : .text
    }
    if isFeed(text) { return .feed }
    if isPage(text) { return .html }
    if isMail(text) { return .mail }
    return .text
  }

  /// The first bytes in lower case, without white space and byte order mark in front.
  private static func sample(_ bytes: [UInt8]) -> String {
    let content = bytes.prefix(sampleSize).filter { $0 != 0 }
    let start = content.firstIndex { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    let letters = content[(start ?? content.startIndex)...].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func isEventLine(_ text: String) -> Bool {
    text.hasPrefix("{") && text.contains("\"schema\"") && text.contains("almanach.event/")
  }

  private static func isFeed(_ text: String) -> Bool {
    text.hasPrefix("<") && ["<rss", "<feed", "<rdf:rdf"].contains { text.contains($0) }
      && !text.contains("<html")
  }

  private static func isPage(_ text: String) -> Bool {
    guard text.hasPrefix("<") else { return false }
    return [
      "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<main", "<div",
      "<p>", "<p ", "<table", "<h1", "<h2", "<section", "<ul", "<br", "<span", "<a ", "<script",
      "<link", "<header", "<nav", "<center", "<font",
    ].contains { text.contains($0) }
  }

  /// Two header lines or more, one of them of those every mail has.
  private static func isMail(_ text: String) -> Bool {
    var headers = 0
    var hasKnown = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(40)
    {
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
      guard let range = text.firstRange(of: mark) else { continue }
      let label = text[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if let charset = Charset(label: String(label)) { return charset }
      if !label.isEmpty, !Charset.isValidUTF8(bytes) {
        throw ReadError(.unknownCharset(String(label)))
      }
    }
    return nil
  }
}
