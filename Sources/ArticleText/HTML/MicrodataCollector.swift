/// Collects events that a page marks up in its text: microdata (schema.org), h-event, hCalendar.
///
/// Properties are noted as elements open and close; the visible text between gives the value where
/// no attribute does.
struct MicrodataCollector {
  /// Events from other sources are kept beside those found here.
  var events: [StructuredEvent] = []

  private struct Item {
    var kind: Kind
    /// What a part is to its owner: its location, its organizer.
    var role: Property?
    var begin: Int
    var end = 0
    var values: [(Property, String)] = []
  }

  private enum Kind { case event, article, part }

  private enum Property: Sendable {
    case name, start, end, previousStart, status, attendanceMode, location, street, postalCode
    case town, region, country, url, organizer, price, currency, summary, published, updated
  }

  /// What an open element holds: an item, a property to be read at its end, or both.
  private struct Open {
    var item: Int32
    var property: Property?
    var begin: Int
    var value: String?
  }

  private var items: [Item] = []
  private var itemStack: [Int32] = []
  private var open: [Open] = []
  private var texts: [(item: Int32, property: Property, begin: Int, end: Int)] = []

  private static let itemLimit = 5000

  /// Looks at a start tag; gives a handle for `end`, or -1 when it holds nothing of interest.
  mutating func start(
    _ tokenizer: borrowing HTMLTokenizer, at position: Int, isInTime: Bool
  ) -> Int32 {
    let kind = itemKind(tokenizer)
    let property = itemStack.isEmpty ? nil : property(tokenizer)
    guard kind != nil || property != nil, items.count < MicrodataCollector.itemLimit else {
      return -1
    }
    var entry = Open(item: -1, property: nil, begin: position, value: nil)
    if let property {
      entry.property = property
      entry.value = attributeValue(tokenizer, property)
    }
    if let kind {
      items.append(Item(kind: kind, role: property, begin: position))
      entry.item = Int32(items.count - 1)
      if kind == .part { entry.property = nil }
      itemStack.append(entry.item)
    }
    open.append(entry)
    return Int32(open.count - 1)
  }

  /// A property stated by a void element (`meta`, `link`).
  mutating func property(_ tokenizer: borrowing HTMLTokenizer, value: String) {
    guard let owner = owner, let property = property(tokenizer) else { return }
    items[owner].values.append((property, value))
  }

  mutating func end(_ handle: Int32, at position: Int) {
    guard handle >= 0, Int(handle) < open.count else { return }
    let entry = open[Int(handle)]
    if entry.item >= 0 {
      items[Int(entry.item)].end = position
      while let last = itemStack.popLast(), last != entry.item {}
    }
    guard let property = entry.property, let owner else { return }
    if let value = entry.value {
      items[owner].values.append((property, value))
    } else if position > entry.begin {
      texts.append((Int32(owner), property, entry.begin, position))
    }
  }

  /// What a property inside a part means to the owner: a place's name is the event's venue.
  private func meaning(_ property: Property) -> Property? {
    guard let last = itemStack.last, items[Int(last)].kind == .part else { return property }
    switch property {
    case .name:
      switch items[Int(last)].role {
      case .location: return .location
      case .organizer: return .organizer
      default: return nil
      }
    case .url, .summary, .start, .end: return nil
    default: return property
    }
  }

  /// The nearest event or article around: properties of a place or offer inside belong to it.
  private var owner: Int? {
    itemStack.last { items[Int($0)].kind != .part }.map { Int($0) }
  }

  private func itemKind(_ tokenizer: borrowing HTMLTokenizer) -> Kind? {
    if let type = tokenizer.value(.itemtype) {
      let name = LinkedDataReader.lastWord(type.split(separator: " ").first.map(String.init) ?? "")
      if LinkedDataReader.isEvent(name) { return .event }
      return LinkedDataReader.isArticle(name) ? .article : .part
    }
    guard let classes = tokenizer.attribute(.cssClass), classes.end - classes.begin <= 300 else {
      return nil
    }
    return hasEventClass(tokenizer.bytes, classes) ? .event : nil
  }

  private func hasEventClass(_ bytes: [UInt8], _ classes: HTMLTokenizer.Attribute) -> Bool {
    var begin = classes.begin
    while begin < classes.end {
      var end = begin
      while end < classes.end, bytes[end] > 0x20 { end += 1 }
      if end - begin == 6 || end - begin == 7 {
        let key = NameKey(bytes, begin, end)
        if key == MicrodataCollector.hEvent || key == MicrodataCollector.vevent { return true }
      }
      begin = end + 1
    }
    return false
  }

  private static let hEvent = NameKey("h-event")
  private static let vevent = NameKey("vevent")

  private func words(
    _ tokenizer: borrowing HTMLTokenizer, _ attribute: HTMLTokenizer.Attribute
  ) -> [Substring] {
    String(decoding: tokenizer.bytes[attribute.begin..<attribute.end], as: UTF8.self)
      .split { $0 == " " || $0 == "\n" || $0 == "\t" }
  }

  private func property(_ tokenizer: borrowing HTMLTokenizer) -> Property? {
    if let attribute = tokenizer.attribute(.itemprop) {
      for word in words(tokenizer, attribute) {
        if let property = MicrodataCollector.properties[String(word)] { return meaning(property) }
      }
    }
    guard let owner, items[owner].kind == .event, let classes = tokenizer.attribute(.cssClass)
    else { return nil }
    for word in words(tokenizer, classes).prefix(12) {
      if let property = MicrodataCollector.classes[String(word)] { return property }
    }
    return nil
  }

  /// The value an attribute states: a machine-readable date, an address, a number.
  private func attributeValue(
    _ tokenizer: borrowing HTMLTokenizer, _ property: Property
  ) -> String? {
    if let value = tokenizer.value(.content) ?? tokenizer.value(.datetime) { return value }
    switch property {
    case .url, .status, .attendanceMode: return tokenizer.value(.href)
    case .start, .end:
      return tokenizer.tag == .abbr || tokenizer.tag == .span ? tokenizer.value(.title) : nil
    default: return nil
    }
  }

  private static let properties: [String: Property] = [
    "name": .name, "summary": .name, "startDate": .start, "endDate": .end,
    "previousStartDate": .previousStart, "eventStatus": .status,
    "eventAttendanceMode": .attendanceMode, "location": .location, "streetAddress": .street,
    "postalCode": .postalCode, "addressLocality": .town, "addressRegion": .region,
    "addressCountry": .country, "url": .url, "organizer": .organizer, "price": .price,
    "priceCurrency": .currency, "description": .summary, "datePublished": .published,
    "dateModified": .updated,
  ]

  private static let classes: [String: Property] = [
    "p-name": .name, "summary": .name, "dt-start": .start, "dtstart": .start, "dt-end": .end,
    "dtend": .end, "p-location": .location, "location": .location, "p-street-address": .street,
    "street-address": .street, "p-postal-code": .postalCode, "postal-code": .postalCode,
    "p-locality": .town, "locality": .town, "p-region": .region, "region": .region,
    "p-country-name": .country, "country-name": .country, "u-url": .url, "url": .url,
    "p-summary": .summary, "e-content": .summary, "p-organizer": .organizer,
    "organizer": .organizer,
  ]

  /// All events, with the properties whose value is visible text read from it.
  mutating func finish(text: [UInt8], metadata: inout PageMetadata) -> [StructuredEvent] {
    for value in texts {
      let line = ArticleReader.oneLine(
        String(decoding: text[value.begin..<min(value.end, text.count)], as: UTF8.self))
      if !line.isEmpty { items[Int(value.item)].values.append((value.property, line)) }
    }
    for item in items {
      switch item.kind {
      case .event:
        if let event = event(item, textCount: text.count) { events.append(event) }
      case .article:
        for (property, value) in item.values {
          if property == .published { metadata.dataDate(.published, value) }
          if property == .updated { metadata.dataDate(.updated, value) }
        }
      case .part: break
      }
    }
    return events
  }

  private func event(_ item: Item, textCount: Int) -> StructuredEvent? {
    var event = StructuredEvent()
    var currency: String?
    for (property, value) in item.values {
      switch property {
      case .name: event.name = event.name ?? value
      case .start: event.start = event.start ?? value
      case .end: event.end = event.end ?? value
      case .previousStart: event.previousStart = event.previousStart ?? value
      case .status: event.status = event.status ?? LinkedDataReader.lastWord(value)
      case .attendanceMode:
        event.attendanceMode = event.attendanceMode ?? LinkedDataReader.lastWord(value)
      case .location: event.venue = event.venue ?? value
      case .street: event.street = event.street ?? value
      case .postalCode: event.postalCode = event.postalCode ?? value
      case .town: event.town = event.town ?? value
      case .region: event.region = event.region ?? value
      case .country: event.country = event.country ?? value
      case .url: event.url = event.url ?? value
      case .organizer: event.organizer = event.organizer ?? value
      case .price: event.price = event.price ?? value
      case .currency: currency = value
      case .summary: event.summary = event.summary ?? value
      case .published, .updated: break
      }
    }
    if let price = event.price, let currency { event.price = "\(price) \(currency)" }
    guard event.start != nil else { return nil }
    let end = min(item.end, textCount)
    if item.begin < end {
      event.range = Int32(truncatingIfNeeded: item.begin)..<Int32(truncatingIfNeeded: end)
    }
    return event
  }
}
