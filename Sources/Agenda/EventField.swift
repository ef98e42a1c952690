import EventExtraction
import JSON

/// A column of what is said of an event, under the name it has in the JSON of an event.
///
/// The members of `place`, `evidence` and `source` stand on one level with the others here, as a table
/// has no depth.
public enum EventField: String, Sendable, Hashable, CaseIterable {
  case uid, title, kind, status, attendance, start, end, precision, timezone, recurrence, exceptions
  case previousStart, previousEnd
  /// The whole place on one line.
  case place
  case venue, address, postalCode, town, townCode, department, region, country
  case latitude, longitude
  case url, contact, organizer, price, scope, confidence
  /// The words of the text that name the date, the place and the title.
  case when, `where`, what
  case sentence, rules
  /// The document's name, title, day, link and language.
  case source, sourceTitle, published, sourceURL, language

  /// What a table shows unless told: what people keep in a spreadsheet.
  public static let usual: [EventField] = [
    .uid, .title, .kind, .status, .start, .end, .timezone, .recurrence, .venue, .address,
    .postalCode, .town, .townCode, .department, .region, .country, .latitude, .longitude, .url,
    .contact, .organizer, .price, .scope, .confidence, .when, .source, .published, .sourceURL,
  ]

  private var path: [String] {
    switch self {
    case .venue, .address, .postalCode, .town, .townCode, .department, .region, .country,
      .latitude, .longitude:
      ["place", rawValue]
    case .when, .where: ["evidence", rawValue, "text"]
    case .what: ["evidence", "title", "text"]
    case .source: ["source", "name"]
    case .sourceTitle: ["source", "title"]
    case .published: ["source", "published"]
    case .sourceURL: ["source", "url"]
    case .language: ["source", "language"]
    default: [rawValue]
    }
  }

  /// The field's value in an event's object, as `EventJSON` makes it in full.
  func value(in object: JSONValue, of event: Event) -> JSONValue {
    if self == .place { return JSONValue(PlaceText.line(event.place)) }
    var value = object
    for name in path { value = value[name] ?? .null }
    return value
  }

  /// The value as text: nothing for null, a list's items with a blank between them.
  static func text(_ value: JSONValue) -> String {
    if let text = value.string { return text }
    if let items = value.array { return items.map(text).joined(separator: " ") }
    return value == .null ? "" : JSONWriter.text(value)
  }
}
