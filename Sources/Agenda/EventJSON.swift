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
    let names = EventJSON.names
    writer.member(names.schema, schema)
    writer.member(names.uid, event.uid)
    writer.member(names.title, event.title)
    writer.member(names.kind, event.kind.rawValue)
    writer.member(names.status, event.status.rawValue)
    writer.member(names.attendance, event.attendance?.rawValue)
    writer.member(names.start, event.start?.description)
    writer.member(names.end, event.end?.description)
    writer.member(names.precision, event.precision.name)
    writer.member(names.timezone, event.timezone)
    writer.member(names.recurrence, event.recurrence?.description)
    writer.member(names.exceptions, event.exceptions.map(\.description))
    writer.member(names.previousStart, event.previousStart?.description)
    writer.member(names.previousEnd, event.previousEnd?.description)
    write(event.place, to: &writer)
    writer.member(names.url, event.url)
    writer.member(names.contact, event.contact)
    writer.member(names.organizer, event.organizer)
    writer.member(names.price, event.price)
    writer.member(names.scope, event.scope.rawValue)
    writer.member(names.confidence, rounded(event.confidence))
    writer.beginMember(names.evidence)
    writer.beginObject()
    write(names.when, event.when, to: &writer)
    write(names.whereFound, event.whereFound, to: &writer)
    write(names.title, event.titleFound, to: &writer)
    writer.endObject()
    writer.beginMember(names.source)
    write(event.source, to: &writer)
    writer.member(names.rules, event.rules)
    guard isComplete else { return }
    writer.member(names.sentence, event.sentence)
    writer.beginMember(names.otherSources)
    writer.beginArray()
    for source in event.otherSources {
      writer.beginElement()
      write(source, to: &writer)
    }
    writer.endArray()
    writer.member(names.isPlaceInferred, event.isPlaceInferred)
  }

  /// Two digits say all that a calibrated estimate knows.
  static func rounded(_ confidence: Double) -> Double {
    guard confidence > 0 else { return 0 }
    return Double(Int(min(confidence, 1) * 100 + 0.5)) / 100
  }

  private static func write(_ place: EventPlace, to writer: inout JSONWriter) {
    writer.beginMember(names.place)
    writer.beginObject()
    writer.member(names.venue, place.venue)
    writer.member(names.address, place.address)
    writer.member(names.postalCode, place.postalCode)
    writer.member(names.town, place.town)
    writer.member(names.townCode, place.townCode)
    writer.member(names.department, place.department)
    writer.member(names.region, place.region)
    writer.member(names.country, place.country)
    writer.member(names.latitude, place.latitude)
    writer.member(names.longitude, place.longitude)
    writer.endObject()
  }

  private static func write(_ name: JSONName, _ evidence: Evidence?, to writer: inout JSONWriter) {
    guard let evidence else { return writer.member(name, String?.none) }
    writer.beginMember(name)
    writer.beginObject()
    writer.member(names.text, evidence.text)
    writer.member(names.begin, evidence.begin)
    writer.member(names.end, evidence.end)
    writer.endObject()
  }

  private static func write(_ source: EventSource, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member(names.name, source.name)
    writer.member(names.title, source.title)
    writer.member(names.published, source.published)
    writer.member(names.url, source.url)
    writer.member(names.language, source.language)
    writer.endObject()
  }
}
