import JSON

/// Reads the entries of a feed: RSS 0.9 to 2.0, RDF, Atom (RFC 4287) and JSON Feed 1.1.
struct FeedReader {
  struct Entry {
    var title: String?
    var url: String?
    /// Markup; plain text is escaped.
    var html: [UInt8] = []
    var published: String?
    var updated: String?
    var language: String?
  }

  private(set) var title: String?
  private(set) var language: String?
  private(set) var entries: [Entry] = []

  private var tokenizer: HTMLTokenizer

  /// Reads a feed's decoded text, XML or JSON.
  static func read(_ text: [UInt8]) throws(ReadError) -> FeedReader {
    let first = text.first { $0 > 0x20 }
    var reader = FeedReader(tokenizer: HTMLTokenizer(text))
    if first == UInt8(ascii: "{") {
      try reader.readJSON(text)
    } else {
      reader.readXML()
    }
    return reader
  }

  private init(tokenizer: HTMLTokenizer) { self.tokenizer = tokenizer }

  // MARK: - XML

  private mutating func readXML() {
    while true {
      switch tokenizer.next() {
      case .end: return
      case .startTag:
        switch name() {
        case "item", "entry": entry()
        case "title" where title == nil: title = LinkedDataReader.cleaned(content("title").text)
        case "language": language = content("language").text.trimmed
        case "feed", "rss": language = tokenizer.value(.xmlLang) ?? language
        default: break
        }
      default: break
      }
    }
  }

  private func name() -> String {
    String(decoding: tokenizer.bytes[tokenizer.begin..<tokenizer.end], as: UTF8.self)
      .lowercased()
  }

  private mutating func entry() {
    var entry = Entry()
    var summary: [UInt8] = []
    reading: while true {
      switch tokenizer.next() {
      case .end: break reading
      case .endTag where name() == "item" || name() == "entry": break reading
      case .startTag: field(name(), &entry, &summary)
      default: break
      }
    }
    if entry.html.isEmpty { entry.html = summary }
    entries.append(entry)
  }

  private mutating func field(_ name: String, _ entry: inout Entry, _ summary: inout [UInt8]) {
    switch name {
    case "title": entry.title = LinkedDataReader.cleaned(content(name).text)
    case "link":
      if let href = tokenizer.value(.href) {
        let rel = tokenizer.value(.rel) ?? "alternate"
        if rel == "alternate" || entry.url == nil { entry.url = href }
      } else {
        let url = content(name).text.trimmed
        if !url.isEmpty { entry.url = url }
      }
    case "guid": if entry.url == nil { entry.url = permalink(content(name).text) }
    case "description", "summary": summary = markup(name)
    case "content:encoded", "content": entry.html = markup(name)
    case "pubdate", "dc:date", "published", "issued", "dcterms:created":
      entry.published = entry.published ?? content(name).text.trimmed
    case "updated", "modified", "dcterms:modified", "atom:updated":
      entry.updated = content(name).text.trimmed
    case "dc:language": entry.language = content(name).text.trimmed
    default: break
    }
  }

  private func permalink(_ text: String) -> String? {
    let url = text.trimmed
    return url.hasPrefix("http") ? url : nil
  }

  /// The markup of an element: what is inside, unescaped where it came escaped.
  private mutating func markup(_ name: String) -> [UInt8] {
    let type = tokenizer.value(.type)?.lowercased()
    let inside = content(name)
    if type == "xhtml" { return inside.markup }
    let text = Array(inside.text.utf8)
    return type == "text" ? MailReader.escaped(text) : text
  }

  /// Everything up to the element's own end tag, as text and as it stands.
  private mutating func content(_ name: String) -> (text: String, markup: [UInt8]) {
    var text: [UInt8] = []
    let start = tokenizer.position
    var end = start
    if tokenizer.isSelfClosing { return ("", []) }
    var depth = 0
    while true {
      end = tokenizer.position
      switch tokenizer.next() {
      case .end: return finish(text, start, end)
      case .text:
        let bytes = tokenizer.bytes
        text +=
          tokenizer.isCDATA
          ? Array(bytes[tokenizer.begin..<tokenizer.end])
          : HTMLEntities.decoded(bytes, tokenizer.begin, tokenizer.end)
      case .startTag:
        if self.name() == name, !tokenizer.isSelfClosing { depth += 1 }
        text += Array(tokenizer.bytes[end..<tokenizer.position])
      case .endTag:
        let isOwn = self.name() == name
        if isOwn, depth == 0 { return finish(text, start, end) }
        if isOwn { depth -= 1 }
        text += Array(tokenizer.bytes[end..<tokenizer.position])
      case .comment, .other: break
      }
    }
  }

  private func finish(
    _ text: [UInt8], _ start: Int, _ end: Int
  ) -> (text: String, markup: [UInt8]) {
    (String(decoding: text, as: UTF8.self), Array(tokenizer.bytes[start..<max(start, end)]))
  }

  // MARK: - JSON

  private mutating func readJSON(_ text: [UInt8]) throws(ReadError) {
    let value: JSONValue
    do { value = try JSONReader.read(text) } catch { throw ReadError(error) }
    title = value["title"]?.string
    language = value["language"]?.string
    for item in value["items"]?.array ?? [] {
      var entry = Entry()
      entry.title = item["title"]?.string.flatMap(LinkedDataReader.cleaned)
      entry.url = item["url"]?.string ?? item["external_url"]?.string
      entry.published = item["date_published"]?.string
      entry.updated = item["date_modified"]?.string
      entry.language = item["language"]?.string
      if let html = item["content_html"]?.string {
        entry.html = Array(html.utf8)
      } else {
        let text = item["content_text"]?.string ?? item["summary"]?.string ?? ""
        entry.html = Array("<pre>".utf8) + MailReader.escaped(Array(text.utf8))
      }
      entries.append(entry)
    }
  }
}
