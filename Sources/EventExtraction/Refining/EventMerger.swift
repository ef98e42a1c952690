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
    if (left.recurrence == nil) != (right.recurrence == nil) { return false }
    let words = EventMerger.titleWords(left.title)
    let others = EventMerger.titleWords(right.title)
    let common = words.intersection(others).count
    return common > 0 && common * 2 >= min(words.count, others.count)
      && common * 3 >= max(words.count, others.count)
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
