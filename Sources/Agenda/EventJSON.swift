import CivilTime
public import EventExtraction
public import JSON

/// Writes an event as a JSON object of the schema `almanach.event/1`.
public enum EventJSON {
  public static let schema = "almanach.event/1"

  /// Writes the object, with every member always present and in the same order.
  ///
  /// `isComplete` adds what only Almanach itself needs to go on with an event: the whole sentence,
  /// the other documents that tell of it, whether its place was inferred.
  public static func write(
    _ event: Event, to writer: inout JSONWriter, isComplete: Bool = false
  ) {
    writer.beginObject()
    writeMembers(of: event, to: &writer, isComplete: isComplete)
    writer.endObject()
  }

  /// The object as a value, for whoever picks members of it.
  public static func value(of event: Event, isComplete: Bool = false) -> JSONValue {
    var writer = JSONWriter()
    write(event, to: &writer, isComplete: isComplete)
    return (try? JSONReader.read(writer.bytes)) ?? .null
  }

  /// The members alone, for an object that has more of them.
  static func writeMembers(of event: Event, to writer: inout JSONWriter, isComplete: Bool) {
    writer.member("schema", schema)
    writer.member("uid", event.uid)
    writer.member("title", event.title)
    writer.member("kind", event.kind.rawValue)
    writer.member("status", event.status.rawValue)
    writer.member("attendance", event.attendance?.rawValue)
    writer.member("start", event.start?.description)
    writer.member("end", event.end?.description)
    writer.member("precision", event.precision.name)
    writer.member("timezone", event.timezone)
    writer.member("recurrence", event.recurrence?.description)
    writer.member("exceptions", event.exceptions.map(\.description))
    writer.member("previousStart", event.previousStart?.description)
    writer.member("previousEnd", event.previousEnd?.description)
    write(event.place, to: &writer)
    writer.member("url", event.url)
    writer.member("contact", event.contact)
    writer.member("organizer", event.organizer)
    writer.member("price", event.price)
    writer.member("scope", event.scope.rawValue)
    writer.member("confidence", rounded(event.confidence))
    writer.beginMember("evidence")
    writer.beginObject()
    write("when", event.when, to: &writer)
    write("where", event.whereFound, to: &writer)
    write("title", event.titleFound, to: &writer)
    writer.endObject()
    writer.beginMember("source")
    write(event.source, to: &writer)
    writer.member("rules", event.rules)
    guard isComplete else { return }
    writer.member("sentence", event.sentence)
    writer.beginMember("otherSources")
    writer.beginArray()
    for source in event.otherSources {
      writer.beginElement()
      write(source, to: &writer)
    }
    writer.endArray()
    writer.member("isPlaceInferred", event.isPlaceInferred)
  }

  /// Two digits say all that a calibrated estimate knows.
  static func rounded(_ confidence: Double) -> Double {
    guard confidence > 0 else { return 0 }
    return Double(Int(min(confidence, 1) * 100 + 0.5)) / 100
  }

  private static func write(_ place: EventPlace, to writer: inout JSONWriter) {
    writer.beginMember("place")
    writer.beginObject()
    writer.member("venue", place.venue)
    writer.member("address", place.address)
    writer.member("postalCode", place.postalCode)
    writer.member("town", place.town)
    writer.member("townCode", place.townCode)
    writer.member("department", place.department)
    writer.member("region", place.region)
    writer.member("country", place.country)
    writer.member("latitude", place.latitude)
    writer.member("longitude", place.longitude)
    writer.endObject()
  }

  private static func write(_ name: String, _ evidence: Evidence?, to writer: inout JSONWriter) {
    guard let evidence else { return writer.member(name, String?.none) }
    writer.beginMember(name)
    writer.beginObject()
    writer.member("text", evidence.text)
    writer.member("begin", evidence.begin)
    writer.member("end", evidence.end)
    writer.endObject()
  }

  private static func write(_ source: EventSource, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("name", source.name)
    writer.member("title", source.title)
    writer.member("published", source.published)
    writer.member("url", source.url)
    writer.member("language", source.language)
    writer.endObject()
  }
}
