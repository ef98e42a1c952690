import CivilTime
import LanguagePacks

/// Makes one event of what several documents tell, and lets a later article move an earlier event.
///
/// Events are compared only within a day, so the work grows with the events of a day and not with
/// the square of all. The earliest source leads, so a UID made from it stays the same.
struct EventMerger {
  /// The events in the order of their first telling, each told once.
  func merge(_ events: [Event]) -> [Event] {
    var merged: [Event] = []
    var byDay: [Day: [Int]] = [:]
    for event in events {
      let days = keyDays(of: event)
      let known = days.lazy.flatMap { byDay[$0] ?? [] }
        .first { merged[$0].source.name != event.source.name && areOne(merged[$0], event) }
      if let known {
        merged[known] = join(merged[known], event)
        for day in keyDays(of: merged[known]) where byDay[day]?.contains(known) != true {
          byDay[day, default: []].append(known)
        }
      } else {
        for day in days { byDay[day, default: []].append(merged.count) }
        merged.append(event)
      }
    }
    return merged
  }

  private func keyDays(of event: Event) -> [Day] {
    var days: [Day] = []
    for day in [event.start?.day, event.previousStart?.day, event.end?.day].compactMap({ $0 })
    where !days.contains(day) {
      days.append(day)
    }
    return days
  }

  /// No field that both state differs, and the titles have most of their words in common.
  private func areOne(_ left: Event, _ right: Event) -> Bool {
    if let town = left.place.town, let other = right.place.town, town != other { return false }
    if let clock = left.start?.clock, let other = right.start?.clock, clock != other,
      left.start?.day == right.start?.day
    {
      return false
    }
    if (!left.hasRecurrence) != (!right.hasRecurrence) { return false }
    return shareTitle(left, right)
  }

  private func shareTitle(_ left: Event, _ right: Event) -> Bool {
    let words = EventMerger.titleWords(left.title)
    let others = EventMerger.titleWords(right.title)
    let common = words.intersection(others).count
    return common > 0 && common * 2 >= min(words.count, others.count)
      && common * 3 >= max(words.count, others.count)
  }

  /// The events of a document's text and of the calendars in it, each once.
  ///
  /// What a calendar states leads, with its UID; the text gives what it leaves out, and where that is
  /// said.
  func merge(_ told: [Event], stated: [Event]) -> [Event] {
    var told = told
    let joined = stated.map { event in
      var event = event
      for telling in told where isTelling(telling, of: event) { complete(&event, with: telling) }
      told.removeAll { isTelling($0, of: event) }
      return event
    }
    return told + joined
  }

  /// On one day, under one name or at one hour, and not in two towns; clocks of two zones tell nothing.
  private func isTelling(_ told: Event, of stated: Event) -> Bool {
    guard let day = stated.start?.day, told.start?.day == day else { return false }
    if let town = stated.place.town, let other = told.place.town, town != other,
      !told.isPlaceInferred
    {
      return false
    }
    guard let clock = stated.start?.clock, let other = told.start?.clock,
      stated.timezone == told.timezone
    else { return shareTitle(stated, told) }
    return clock == other
  }

  private func complete(_ event: inout Event, with told: Event) {
    if event.place.town == nil || event.place.town == told.place.town {
      event.isPlaceInferred = event.place.town == nil && told.isPlaceInferred
      var place = told.place
      place.venue = event.place.venue ?? place.venue
      place.address = event.place.address ?? place.address
      event.place = place
    }
    if event.kind == .other { event.kind = told.kind }
    if event.end == nil, event.start == told.start { event.end = told.end }
    event.attendance = event.attendance ?? told.attendance
    event.timezone = event.timezone ?? told.timezone
    event.url = event.url ?? told.url
    event.contact = event.contact ?? told.contact
    event.organizer = event.organizer ?? told.organizer
    event.price = event.price ?? told.price
    event.when = told.when
    event.whereFound = told.whereFound
    event.titleFound = told.titleFound
    event.sentence = told.sentence
    event.source = told.source
    event.rules += told.rules
  }

  /// Folded words of four letters or more, and numbers.
  static func titleWords(_ title: String) -> Set<String> {
    Set(
      TextFolding.folded(title).split { !$0.isLetter && !$0.isNumber }
        .filter { $0.utf8.count > 3 || $0.first?.isNumber == true }.map(String.init))
  }

  private func join(_ left: Event, _ right: Event) -> Event {
    let (earlier, later) = isAfter(right, left) ? (left, right) : (right, left)
    var joined = earlier
    if later.previousStart != nil || later.status == .cancelled || later.status == .postponed {
      joined.start = later.start
      joined.end = later.end
      joined.status = later.status
      joined.previousStart = later.previousStart ?? earlier.previousStart
      joined.previousEnd = later.previousEnd ?? earlier.previousEnd
      joined.when = later.when
      joined.sentence = later.sentence
    } else if let start = later.start, start.clock != nil, joined.start?.clock == nil {
      joined.start = start
      joined.end = later.end
    }
    if joined.end == nil, joined.start == later.start { joined.end = later.end }
    joined.isPlaceInferred = earlier.isPlaceInferred && later.isPlaceInferred
    if earlier.isPlaceInferred && !later.isPlaceInferred { joined.place = later.place }
    joined.place.venue = joined.place.venue ?? later.place.venue
    joined.place.address = joined.place.address ?? later.place.address
    joined.url = joined.url ?? later.url
    joined.contact = joined.contact ?? later.contact
    joined.organizer = joined.organizer ?? later.organizer
    joined.price = joined.price ?? later.price
    joined.confidence = max(earlier.confidence, later.confidence)
    if earlier.scope == .teaser { joined.scope = later.scope }
    joined.otherSources = earlier.otherSources + [later.source] + later.otherSources
    return joined
  }

  private func isAfter(_ left: Event, _ right: Event) -> Bool {
    (left.source.published ?? "") >= (right.source.published ?? "")
  }
}
