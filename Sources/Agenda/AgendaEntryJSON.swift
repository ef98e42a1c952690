import CivilTime
public import JSON

/// Writes and reads the lines of `events.ndjson`: events in full, with their revision.
public enum AgendaEntryJSON {
  public static func write(_ entry: AgendaEntry, to writer: inout JSONWriter) {
    writer.beginObject()
    EventJSON.writeMembers(of: entry.event, to: &writer, isComplete: true)
    writer.beginMember("revision")
    writer.beginObject()
    writer.member("sequence", entry.revision.sequence)
    writer.member("created", entry.revision.created.description)
    writer.member("modified", entry.revision.modified.description)
    writer.endObject()
    writer.endObject()
  }

  /// An event without a revision, such as `extract` prints, gets its first one.
  public static func entry(from value: JSONValue) throws(EventJSONError) -> AgendaEntry {
    let event = try EventJSON.event(from: value)
    guard let revision = value["revision"], revision != .null else { return AgendaEntry(event) }
    guard let sequence = revision["sequence"]?.integer, sequence >= 0,
      let created = moment(revision["created"]), let modified = moment(revision["modified"])
    else { throw EventJSONError(cause: .badMember("revision")) }
    return AgendaEntry(
      event, revision: EventRevision(sequence: sequence, created: created, modified: modified))
  }

  private static func moment(_ value: JSONValue?) -> LocalDateTime? {
    guard let point = value?.string.flatMap({ CivilPoint($0) }), let clock = point.clock else {
      return nil
    }
    return LocalDateTime(day: point.day, clock: clock)
  }
}
