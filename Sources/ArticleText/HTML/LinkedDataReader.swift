import JSON

/// Reads JSON-LD (schema.org) out of a page's scripts: events, and an article's dates and titles.
///
/// Takes what pages really hold: comments around the data, trailing commas, several objects,
/// `@graph`, values that are lists, and escaped quotation marks.
struct LinkedDataReader {
  private(set) var events: [StructuredEvent] = []

  private static let depthLimit = 24
  private static let eventLimit = 2000

  /// False when the data are too broken to hold a single value.
  @discardableResult
  mutating func read(_ bytes: [UInt8], into metadata: inout PageMetadata) -> Bool {
    var values = JSONReader.readLeading(LinkedDataReader.unwrapped(bytes))
    if values.isEmpty {
      let decoded = HTMLEntities.decoded(bytes, 0, bytes.count)
      values = JSONReader.readLeading(LinkedDataReader.unwrapped(decoded))
    }
    for value in values { visit(value, 0, &metadata) }
    return !values.isEmpty
  }

  /// The data without "<!--", "//<![CDATA[" and the like before the first bracket.
  private static func unwrapped(_ bytes: [UInt8]) -> [UInt8] {
    let start = bytes.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
    guard let start, start > 0 else { return bytes }
    let isData = bytes[..<start].contains { $0 == UInt8(ascii: "!") }
    let first = isData ? bytes.firstIndex(of: UInt8(ascii: "{")) ?? start : start
    return Array(bytes[first...])
  }

  /// `isListed` tells the members of a list of stories from the page's own article.
  private mutating func visit(
    _ value: JSONValue, _ depth: Int, _ metadata: inout PageMetadata, isListed: Bool = false
  ) {
    guard depth < LinkedDataReader.depthLimit, events.count < LinkedDataReader.eventLimit else {
      return
    }
    if let values = value.array {
      for value in values { visit(value, depth + 1, &metadata, isListed: isListed) }
      return
    }
    guard let members = value.object else { return }
    let types = LinkedDataReader.types(of: value)
    if types.contains(where: LinkedDataReader.isEvent) {
      if value["startDate"] != nil || value["name"] != nil {
        events.append(LinkedDataReader.event(value))
      }
    } else if types.contains(where: LinkedDataReader.isArticle), !isListed {
      let isPage = types.contains { $0.hasSuffix("Page") || $0 == "CreativeWork" }
      article(value, isPage: isPage, &metadata)
    }
    for member in members where LinkedDataReader.isFollowed(member.name) {
      visit(
        member.value, depth + 1, &metadata,
        isListed: isListed || LinkedDataReader.isList(member.name))
    }
  }

  private static func isFollowed(_ name: String) -> Bool {
    [
      "@graph", "event", "events", "subEvent", "subEvents", "mainEntity", "mainEntityOfPage",
      "itemListElement", "item", "hasPart", "about", "workPerformed", "performerIn",
    ].contains(name)
  }

  private static func isList(_ name: String) -> Bool {
    name == "itemListElement" || name == "hasPart"
  }

  private static func types(of value: JSONValue) -> [String] {
    let type = value["@type"] ?? value["type"]
    let names = type?.array?.compactMap(\.string) ?? type?.string.map { [$0] } ?? []
    return names.map(lastWord)
  }

  /// The name after the last slash, hash or colon: `EventCancelled` of an address.
  static func lastWord(_ text: String) -> String {
    let word = text.split { $0 == "/" || $0 == "#" || $0 == ":" }.last
    return word.map(String.init) ?? text
  }

  static func isEvent(_ type: String) -> Bool {
    type.hasSuffix("Event") || type == "Festival" || type == "Hackathon"
      || type == "EventSeries" || type == "CourseInstance"
  }

  static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "WebPage"
      || type == "ItemPage" || type == "Report" || type == "CreativeWork" || type == "Recipe"
      || type == "VideoObject"
  }

  /// An article's own dates count more than those of the page that holds it.
  private func article(_ value: JSONValue, isPage: Bool, _ metadata: inout PageMetadata) {
    let rank = isPage ? 1 : 0
    let published = value["datePublished"] ?? value["uploadDate"] ?? value["dateCreated"]
    if let text = LinkedDataReader.text(published) {
      metadata.dataDate(.published, text, rank: rank)
    }
    if let text = LinkedDataReader.text(value["dateModified"]) {
      metadata.dataDate(.updated, text, rank: rank)
    }
    metadata.headline = metadata.headline ?? LinkedDataReader.text(value["headline"])
    if metadata.siteName == nil, let name = LinkedDataReader.text(value["publisher"]?["name"]) {
      metadata.siteName = name
    }
    if metadata.language == nil { metadata.language = LinkedDataReader.text(value["inLanguage"]) }
  }

  /// A string or number, or the first of a list, or the `@value` or `name` of an object.
  private static func text(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    switch value {
    case .string(let text): return cleaned(text)
    case .integer(let number): return String(number)
    case .number(let number): return "\(number)"
    case .array(let values): return values.lazy.compactMap { text($0) }.first
    case .object: return value["@value"]?.string ?? value["name"]?.string.flatMap(cleaned)
    default: return nil
    }
  }

  /// Without markup, references and surplus space; nil when nothing is left.
  static func cleaned(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "&")) || bytes.contains(UInt8(ascii: "<")) else {
      let line = ArticleReader.oneLine(text)
      return line.isEmpty ? nil : line
    }
    var tokenizer = HTMLTokenizer(HTMLEntities.decoded(bytes, 0, bytes.count))
    var plain: [UInt8] = []
    while true {
      switch tokenizer.next() {
      case .text:
        plain += HTMLEntities.decoded(tokenizer.bytes, tokenizer.begin, tokenizer.end)
      case .startTag, .endTag: plain.append(0x20)
      case .comment, .other: break
      case .end:
        let line = ArticleReader.oneLine(String(decoding: plain, as: UTF8.self))
        return line.isEmpty ? nil : line
      }
    }
  }

  private static func event(_ value: JSONValue) -> StructuredEvent {
    var event = StructuredEvent()
    event.name = text(value["name"])
    event.start = text(value["startDate"])
    event.end = text(value["endDate"])
    event.previousStart = text(value["previousStartDate"])
    event.status = text(value["eventStatus"]).map(lastWord)
    event.attendanceMode = text(value["eventAttendanceMode"]).map(lastWord)
    event.url = text(value["url"])
    event.organizer = text(value["organizer"])
    event.summary = text(value["description"])
    event.price = price(value["offers"])
    place(value["location"], &event)
    return event
  }

  private static func price(_ value: JSONValue?) -> String? {
    guard let offer = value?.array?.first ?? value else { return nil }
    guard let amount = text(offer["price"] ?? offer["lowPrice"]) else { return nil }
    return text(offer["priceCurrency"]).map { "\(amount) \($0)" } ?? amount
  }

  /// A place or a list of them: the first that is no VirtualLocation.
  private static func place(_ value: JSONValue?, _ event: inout StructuredEvent) {
    guard let value else { return }
    if let text = value.string {
      event.venue = cleaned(text)
      return
    }
    let places = value.array ?? [value]
    guard let place = places.first(where: { !types(of: $0).contains("VirtualLocation") }) else {
      return
    }
    if place.string != nil { return self.place(place, &event) }
    event.venue = text(place["name"])
    guard let address = place["address"] else { return }
    if let line = address.string {
      event.street = cleaned(line)
      return
    }
    let parts = address.array?.first ?? address
    event.street = text(parts["streetAddress"])
    event.postalCode = text(parts["postalCode"])
    event.town = text(parts["addressLocality"])
    event.region = text(parts["addressRegion"])
    event.country = text(parts["addressCountry"])
  }
}
