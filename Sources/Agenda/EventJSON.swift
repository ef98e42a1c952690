import CivilTime
public import EventExtraction
public import JSON

/// Writes an event as a JSON object of the schema `almanach.event/1`.
public enum EventJSON {
  public static let schema = "almanach.event/1"

  /// The object, with every member always present and in the same order.
  ///
  /// `isComplete` adds what only Almanach itself needs to go on with an event: the whole sentence,
  /// the other documents that tell of it, whether its place was inferred.
  public static func value(of event: Event, isComplete: Bool = false) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("schema", .string(schema)),
      .init("uid", .string(event.uid)),
      .init("title", .string(event.title)),
      .init("kind", .string(event.kind.rawValue)),
      .init("status", .string(event.status.rawValue)),
      .init("attendance", JSONValue(event.attendance?.rawValue)),
      .init("start", JSONValue(event.start?.description)),
      .init("end", JSONValue(event.end?.description)),
      .init("precision", .string(event.precision.name)),
      .init("timezone", JSONValue(event.timezone)),
      .init("recurrence", JSONValue(event.recurrence?.description)),
      .init("exceptions", .array(event.exceptions.map { .string($0.description) })),
      .init("previousStart", JSONValue(event.previousStart?.description)),
      .init("previousEnd", JSONValue(event.previousEnd?.description)),
      .init("place", place(event.place)),
      .init("url", JSONValue(event.url)),
      .init("contact", JSONValue(event.contact)),
      .init("organizer", JSONValue(event.organizer)),
      .init("price", JSONValue(event.price)),
      .init("scope", .string(event.scope.rawValue)),
      .init("confidence", .number(rounded(event.confidence))),
      .init(
        "evidence",
        .object([
          .init("when", evidence(event.when)),
          .init("where", evidence(event.whereFound)),
          .init("title", evidence(event.titleFound)),
        ])),
      .init("source", source(event.source)),
      .init("rules", .array(event.rules.map(JSONValue.string))),
    ]
    if isComplete {
      members += [
        .init("sentence", JSONValue(event.sentence)),
        .init("otherSources", .array(event.otherSources.map(source))),
        .init("isPlaceInferred", .bool(event.isPlaceInferred)),
      ]
    }
    return .object(members)
  }

  /// Two digits say all that a calibrated estimate knows.
  static func rounded(_ confidence: Double) -> Double {
    guard confidence > 0 else { return 0 }
    return Double(Int(min(confidence, 1) * 100 + 0.5)) / 100
  }

  private static func place(_ place: EventPlace) -> JSONValue {
    .object([
      .init("venue", JSONValue(place.venue)),
      .init("address", JSONValue(place.address)),
      .init("postalCode", JSONValue(place.postalCode)),
      .init("town", JSONValue(place.town)),
      .init("townCode", JSONValue(place.townCode)),
      .init("department", JSONValue(place.department)),
      .init("region", JSONValue(place.region)),
      .init("country", JSONValue(place.country)),
      .init("latitude", place.latitude.map(JSONValue.number) ?? .null),
      .init("longitude", place.longitude.map(JSONValue.number) ?? .null),
    ])
  }

  private static func evidence(_ evidence: Evidence?) -> JSONValue {
    guard let evidence else { return .null }
    return .object([
      .init("text", .string(evidence.text)),
      .init("begin", .integer(evidence.begin)),
      .init("end", .integer(evidence.end)),
    ])
  }

  private static func source(_ source: EventSource) -> JSONValue {
    .object([
      .init("name", .string(source.name)),
      .init("title", JSONValue(source.title)),
      .init("published", JSONValue(source.published)),
      .init("url", JSONValue(source.url)),
      .init("language", JSONValue(source.language)),
    ])
  }
}
