import ArticleText
import CivilTime

/// Joins what was found in the parts of a document that is written in several languages.
///
/// A translation tells the same events again: one of a later part that has the same start as one
/// told before, and no field in which both differ, adds what that one leaves out and no more.
struct PartsMerger {
  private(set) var extraction: Extraction
  /// What `explain` says of an event that another part tells too.
  static let rule = "told again in another language"

  init(_ first: Extraction, of part: LanguagePart, in article: Article) {
    extraction = first
    extraction.sectionDates = article.sections.map { _ in first.contextDate.point }
    date(part, first)
  }

  /// Adds what a further part gave; events and dates stay in the order of the text.
  mutating func add(_ found: Extraction, of part: LanguagePart) {
    date(part, found)
    let host = host()
    var owners: [Int] = []
    var isTaken = [Bool](repeating: false, count: extraction.events.count)
    for event in found.events {
      let known = isTaken.indices.first {
        !isTaken[$0] && PartsMerger.areOne(extraction.events[$0], event)
      }
      owners.append(known ?? extraction.events.count)
      if let known {
        isTaken[known] = true
        PartsMerger.complete(&extraction.events[known], with: event)
      } else {
        extraction.events.append(PartsMerger.located(event, at: host))
      }
    }
    for var trace in found.traces {
      trace.event = trace.event.map { owners[$0] }
      extraction.traces.append(trace)
    }
    extraction.candidates += found.candidates
    sort()
  }

  /// An event in the one town that all events so far share; nil when they have several or none.
  private func host() -> Event? {
    let located = extraction.events.filter { $0.place.town != nil }
    guard let first = located.first,
      located.allSatisfy({ $0.place.town == first.place.town })
    else { return nil }
    return first
  }

  /// Where a part names no town, that of the document is meant.
  private static func located(_ event: Event, at host: Event?) -> Event {
    guard let host, event.place.town == nil, event.attendance != .online,
      event.place.region == nil || event.place.region == host.place.region
    else { return event }
    var located = event
    located.place = host.place
    located.place.venue = event.place.venue
    located.place.address = event.place.address
    located.place.postalCode = event.place.postalCode
    located.timezone = host.timezone ?? event.timezone
    located.isPlaceInferred = true
    return located
  }

  private mutating func date(_ part: LanguagePart, _ found: Extraction) {
    for (place, section) in part.sections.enumerated() where place < found.sectionDates.count {
      extraction.sectionDates[section] = found.sectionDates[place]
    }
  }

  /// Events by where their date stands, those without one last; traces likewise.
  private mutating func sort() {
    let events = extraction.events
    let order = events.indices.sorted { left, right in
      let begins = [left, right].map { events[$0].when?.begin ?? .max }
      return begins[0] != begins[1] ? begins[0] < begins[1] : left < right
    }
    var places = [Int](repeating: 0, count: order.count)
    for (place, event) in order.enumerated() { places[event] = place }
    extraction.events = order.map { events[$0] }
    for index in extraction.traces.indices {
      extraction.traces[index].event = extraction.traces[index].event.map { places[$0] }
    }
    extraction.traces.sort { $0.begin < $1.begin }
  }

  private static func areOne(_ left: Event, _ right: Event) -> Bool {
    guard left.scope == right.scope, left.recurrence == right.recurrence,
      (left.kind == .deadline) == (right.kind == .deadline), sameTime(left, right)
    else { return false }
    if let town = left.place.town, let other = right.place.town, town != other,
      !left.isPlaceInferred, !right.isPlaceInferred
    {
      return false
    }
    return true
  }

  /// One day, with one hour where both know it, and one end.
  private static func sameTime(_ left: Event, _ right: Event) -> Bool {
    guard let start = left.start, let other = right.start else {
      return left.start == nil && right.start == nil && left.end == right.end
        && left.previousStart == right.previousStart
    }
    if let clock = start.clock, let second = other.clock, clock != second { return false }
    guard start.day == other.day, min(start.precision, .day) == min(other.precision, .day) else {
      return false
    }
    guard let end = left.end, let last = right.end else { return true }
    return end == last || end.precision != last.precision && end.day == last.day
  }

  private static func complete(_ event: inout Event, with other: Event) {
    if event.start?.clock == nil, other.start?.clock != nil, event.end?.clock == nil {
      event.start = other.start
    }
    event.end = event.end ?? other.end
    event.previousStart = event.previousStart ?? other.previousStart
    event.previousEnd = event.previousEnd ?? other.previousEnd
    if event.place.town == nil || event.isPlaceInferred, other.place.town != nil,
      !other.isPlaceInferred
    {
      event.place = other.place
      event.whereFound = other.whereFound
      event.isPlaceInferred = false
      event.timezone = other.timezone ?? event.timezone
    }
    event.place.venue = event.place.venue ?? other.place.venue
    event.place.address = event.place.address ?? other.place.address
    event.url = event.url ?? other.url
    event.contact = event.contact ?? other.contact
    event.price = event.price ?? other.price
    event.confidence = max(event.confidence, other.confidence)
    event.rules.append(rule)
  }
}
