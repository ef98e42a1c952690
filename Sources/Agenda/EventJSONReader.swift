import CivilTime
public import EventExtraction
public import JSON

extension EventJSON {
  /// Reads an object that `value(of:)` wrote, or that a person edited.
  ///
  /// Only schema and title must be there; a member that is absent or null keeps its default, one with
  /// a value it cannot have is an error, so that a slip of the pen is never lost in silence.
  public static func event(from value: JSONValue) throws(EventJSONError) -> Event {
    guard value.object != nil else { throw EventJSONError(cause: .notAnObject) }
    guard value["schema"]?.string == schema else {
      throw EventJSONError(cause: .otherSchema(value["schema"]?.string))
    }
    guard let title = value["title"]?.string, !title.isEmpty else { throw bad("title") }
    var event = Event(source: source(value["source"]))
    event.title = title
    event.uid = value["uid"]?.string ?? ""
    if let kind: EventKind = try word(value, "kind") { event.kind = kind }
    if let status: EventStatus = try word(value, "status") { event.status = status }
    event.attendance = try word(value, "attendance")
    if let scope: Event.Scope = try word(value, "scope") { event.scope = scope }
    try readTimes(value, into: &event)
    event.place = place(value["place"])
    event.url = value["url"]?.string
    event.contact = value["contact"]?.string
    event.organizer = value["organizer"]?.string
    event.price = value["price"]?.string
    if let confidence = value["confidence"]?.double { event.confidence = confidence }
    event.when = evidence(value["evidence"]?["when"])
    event.whereFound = evidence(value["evidence"]?["where"])
    event.titleFound = evidence(value["evidence"]?["title"])
    event.rules = value["rules"]?.array?.compactMap(\.string) ?? []
    event.sentence = value["sentence"]?.string
    event.otherSources = value["otherSources"]?.array?.map(source) ?? []
    event.isPlaceInferred = value["isPlaceInferred"]?.bool ?? false
    return event
  }

  private static func bad(_ member: String) -> EventJSONError {
    EventJSONError(cause: .badMember(member))
  }

  private static func text(
    _ value: JSONValue, _ name: String
  ) throws(EventJSONError) -> String? {
    switch value[name] {
    case nil, .null: nil
    case .string(let text): text
    default: throw bad(name)
    }
  }

  private static func word<Word: RawRepresentable<String>>(
    _ value: JSONValue, _ name: String
  ) throws(EventJSONError) -> Word? {
    guard let text = try text(value, name) else { return nil }
    guard let word = Word(rawValue: text) else { throw bad(name) }
    return word
  }

  private static func readTimes(
    _ value: JSONValue, into event: inout Event
  ) throws(EventJSONError) {
    let precision = try text(value, "precision").map { name throws(EventJSONError) in
      guard let precision = Precision(name: name) else { throw bad("precision") }
      return precision
    }
    event.start = try point(value, "start", precision)
    event.end = try point(value, "end", precision)
    event.previousStart = try point(value, "previousStart", precision)
    event.previousEnd = try point(value, "previousEnd", precision)
    event.timezone = try text(value, "timezone")
    if let rule = try text(value, "recurrence") {
      guard let recurrence = RecurrenceRule(rule) else { throw bad("recurrence") }
      event.recurrence = recurrence
    }
    event.exceptions = []
    for item in value["exceptions"]?.array ?? [] {
      guard let day = item.string.flatMap({ Day($0) }) else { throw bad("exceptions") }
      event.exceptions.append(day)
    }
  }

  /// A week, a weekend and a full hour are written like a day and a minute; `precision` tells them.
  private static func point(
    _ value: JSONValue, _ name: String, _ precision: Precision?
  ) throws(EventJSONError) -> CivilPoint? {
    guard let text = try text(value, name) else { return nil }
    guard var point = CivilPoint(text) else { throw bad(name) }
    switch (point.precision, precision) {
    case (.day, .week?): point.precision = .week
    case (.day, .weekend?): point.precision = .weekend
    case (.minute, .hour?) where point.clock?.minute == 0: point.precision = .hour
    default: break
    }
    return point
  }

  private static func place(_ value: JSONValue?) -> EventPlace {
    var place = EventPlace()
    place.venue = value?["venue"]?.string
    place.address = value?["address"]?.string
    place.postalCode = value?["postalCode"]?.string
    place.town = value?["town"]?.string
    place.townCode = value?["townCode"]?.string
    place.department = value?["department"]?.string
    place.region = value?["region"]?.string
    place.country = value?["country"]?.string
    place.latitude = value?["latitude"]?.double
    place.longitude = value?["longitude"]?.double
    return place
  }

  private static func evidence(_ value: JSONValue?) -> Evidence? {
    guard let text = value?["text"]?.string else { return nil }
    return Evidence(
      text: text, begin: value?["begin"]?.integer ?? 0, end: value?["end"]?.integer ?? 0)
  }

  private static func source(_ value: JSONValue?) -> EventSource {
    var source = EventSource(name: value?["name"]?.string ?? "")
    source.title = value?["title"]?.string
    source.published = value?["published"]?.string
    source.url = value?["url"]?.string
    source.language = value?["language"]?.string
    return source
  }
}
