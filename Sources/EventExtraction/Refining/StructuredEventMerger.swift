import CivilTime

/// Joins what a page states as data with what its prose says of the same day.
///
/// The data leads, since a page's author wrote it to be read by programs; the prose fills what the
/// data leaves out, and a state that it states overrules the data, which is often not kept up.
struct StructuredEventMerger {
  let structured: [Event]

  /// The stated events, completed, then those that only the prose tells; with, for each draft, the
  /// index of the event it went into.
  func merged(with drafts: consuming [EventDraft]) -> (events: [Event], owners: [Int]) {
    var events = structured
    var owners: [Int] = []
    events.reserveCapacity(structured.count + drafts.count)
    owners.reserveCapacity(drafts.count)
    for index in drafts.indices {
      let day = drafts[index].event.start?.day
      let owner =
        structured.firstIndex { $0.start?.day == day }
        ?? structured.firstIndex { $0.previousStart != nil && $0.previousStart?.day == day }
      if let owner {
        if structured[owner].start?.day == day { complete(&events[owner], with: drafts[index]) }
        owners.append(owner)
      } else {
        owners.append(events.count)
        events.append(drafts[index].takeEvent())
      }
    }
    return (events, owners)
  }

  private func complete(_ stated: inout Event, with draft: EventDraft) {
    let told = draft.event
    if let clock = stated.start?.clock, let other = told.start?.clock, clock != other { return }
    if stated.start?.clock == nil, told.start?.clock != nil {
      stated.start = told.start
      stated.end = told.end
    }
    if stated.end == nil { stated.end = told.end }
    stated.place.venue = stated.place.venue ?? told.place.venue
    stated.place.address = stated.place.address ?? told.place.address
    stated.place.postalCode = stated.place.postalCode ?? told.place.postalCode
    if stated.place.town == nil, !draft.event.isPlaceInferred, told.place.town != nil {
      let (venue, address) = (stated.place.venue, stated.place.address)
      stated.place = told.place
      stated.place.venue = venue
      stated.place.address = address
    }
    stated.timezone = stated.timezone ?? told.timezone
    stated.price = stated.price ?? told.price
    stated.contact = stated.contact ?? told.contact
    stated.organizer = stated.organizer ?? told.organizer
    stated.when = stated.when ?? told.when
    stated.whereFound = stated.whereFound ?? told.whereFound
    stated.sentence = stated.sentence ?? told.sentence
    if draft.hasStatedState, stated.status == .confirmed { stated.status = told.status }
    if !stated.rules.contains(StructuredEventMerger.rule) {
      stated.rules.append(StructuredEventMerger.rule)
    }
  }

  /// What `explain` says of an event that data and prose both tell.
  static let rule = "completed by the prose"
}
