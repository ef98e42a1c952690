import CivilTime
public import EventExtraction

/// Brings what was written before up to date with what was found now.
///
/// An event seen again keeps its UID and, when nothing changed, its revision, so the same input
/// twice gives the same bytes. One that is not seen again stays. An older document never undoes what
/// a later one told.
public struct AgendaUpdate: Sendable {
  private let extractor: Extractor

  public init(extractor: Extractor) { self.extractor = extractor }

  /// The entries that shall stand now, in the order of `EventOrder`.
  public func entries(stored: [AgendaEntry], found: [Event]) -> [AgendaEntry] {
    var before: [String: AgendaEntry] = [:]
    for entry in stored { before[entry.event.uid] = entry }
    var again: [String: Event] = [:]
    for event in found { again[event.uid] = event }
    var events: [Event] = stored.map { entry in
      guard let event = again[entry.event.uid], !isOlder(event, than: entry.event) else {
        return entry.event
      }
      return event
    }
    events += found.filter { before[$0.uid] == nil }
    let merged = extractor.merge(events).map(withEachSourceOnce)
    return EventOrder.sorted(merged).map { event in
      before[event.uid].map { revised($0, event) } ?? AgendaEntry(event)
    }
  }

  /// A document read again tells no more than it did.
  private func withEachSourceOnce(_ event: Event) -> Event {
    var event = event
    var names: Set = [event.source.name]
    event.otherSources = event.otherSources.filter { names.insert($0.name).inserted }
    return event
  }

  private func revised(_ old: AgendaEntry, _ event: Event) -> AgendaEntry {
    if old.event == event { return old }
    var revision = old.revision
    if isMoved(old.event, event) { revision.sequence += 1 }
    revision.modified = max(revision.modified, latestMoment(event))
    return AgendaEntry(event, revision: revision)
  }

  /// A new date, place or state: what an attendee must be told.
  private func isMoved(_ old: Event, _ new: Event) -> Bool {
    old.start != new.start || old.end != new.end || old.timezone != new.timezone
      || old.recurrence != new.recurrence || old.exceptions != new.exceptions
      || old.place != new.place || old.status != new.status
  }

  private func isOlder(_ event: Event, than other: Event) -> Bool {
    latestMoment(event) < latestMoment(other)
  }

  private func latestMoment(_ event: Event) -> LocalDateTime {
    let moments = ([event.source] + event.otherSources).map(EventRevision.moment)
    return moments.max() ?? EventRevision.moment(of: event.source)
  }
}
