public import CivilTime
public import EventExtraction

/// The agenda for people: plain text, grouped by day, what is not settled at the foot.
public struct AgendaText: Sendable {
  public var wording: AgendaWording
  /// Events that began before this day stand under it ("jusqu’au …"); nil shows each at its start.
  public var firstDay: Day?
  /// By anything but the date, each event bears its day beside its time.
  public var grouping: AgendaGrouping

  public init(
    wording: AgendaWording, firstDay: Day? = nil, grouping: AgendaGrouping = .date
  ) {
    self.wording = wording
    self.firstDay = firstDay
    self.grouping = grouping
  }

  private struct Entry {
    var when: String
    var title: String
    var place: String?
  }

  /// The groups with a blank line between them; the events in any order.
  public func render(_ events: [Event]) -> String {
    if events.isEmpty { return wording.nothing + "\n" }
    return grouping == .date ? byDay(events) : byHeading(events)
  }

  private func byHeading(_ events: [Event]) -> String {
    var entries: [String: [Entry]] = [:]
    var rest: [Entry] = []
    for (day, event) in placed(events) {
      let time = day.map { self.time(of: event, on: $0) } ?? unsettledTime(of: event)
      let when = day.map { wording.date($0) + (time.isEmpty ? "" : ", \(time)") } ?? time
      let entry = entry(event, when: when)
      if let heading = grouping.heading(of: event, wording) {
        entries[heading, default: []].append(entry)
      } else {
        rest.append(entry)
      }
    }
    var groups = grouping.sorted(Array(entries.keys), wording).map {
      group($0, entries[$0] ?? [])
    }
    if !rest.isEmpty { groups.append(group(grouping.fallback(wording), rest)) }
    return groups.joined(separator: "\n")
  }

  private func byDay(_ events: [Event]) -> String {
    var days: [(day: Day, entries: [Entry])] = []
    var unsettled: [Entry] = []
    for (day, event) in placed(events) {
      guard let day else {
        unsettled.append(entry(event, when: unsettledTime(of: event)))
        continue
      }
      if days.last?.day != day { days.append((day, [])) }
      days[days.count - 1].entries.append(entry(event, when: time(of: event, on: day)))
    }
    var groups = days.map { group(wording.heading($0.day), $0.entries) }
    if !unsettled.isEmpty { groups.append(group(wording.unsettledHeading, unsettled)) }
    return groups.joined(separator: "\n")
  }

  /// Each event with the day it stands under; nil for those without a settled day, which come last.
  private func placed(_ events: [Event]) -> [(Day?, Event)] {
    var settled: [(Day?, Event)] = []
    var unsettled: [(Day?, Event)] = []
    for event in EventOrder.sorted(events) {
      guard event.status != .postponed, let point = event.start ?? event.end, !point.isApproximate
      else {
        unsettled.append((nil, event))
        continue
      }
      settled.append((max(point.day, firstDay ?? point.day), event))
    }
    let byDay = settled.enumerated().sorted { left, right in
      let days = (left.element.0?.number ?? 0, right.element.0?.number ?? 0)
      return days.0 == days.1 ? left.offset < right.offset : days.0 < days.1
    }
    return byDay.map(\.element) + unsettled
  }

  private func time(of event: Event, on day: Day) -> String {
    guard let start = event.start else { return event.end.map { wording.until($0.day) } ?? "" }
    let last = event.end?.lastDay ?? start.lastDay
    if last > day, start.clock == nil || last - start.day > 1 { return wording.until(last) }
    guard let clock = start.clock, start.day == day else { return "" }
    return wording.clocks(clock, event.end?.clock)
  }

  private func unsettledTime(of event: Event) -> String {
    guard let start = event.start else { return "" }
    let text = wording.span(start)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func entry(_ event: Event, when: String) -> Entry {
    let marks = [event.recurrence.map(wording.repeats), wording.mark(event)]
    let text = marks.compactMap(\.self).joined(separator: ", ")
    let mark = text.isEmpty ? "" : " (\(text))"
    let place = PlaceText.line(event.place)
    let online = event.attendance == .online && place == nil ? wording.online : nil
    return Entry(when: when, title: event.title + mark, place: place ?? online)
  }

  /// The heading, then each entry: its time in a column of its own, its place under its title.
  private func group(_ heading: String, _ entries: [Entry]) -> String {
    let width = entries.map(\.when.count).max() ?? 0
    let margin = String(repeating: " ", count: width == 0 ? 2 : width + 4)
    var text = heading + "\n"
    for entry in entries {
      let padding = String(repeating: " ", count: width - entry.when.count)
      text += width == 0 ? "  \(entry.title)\n" : "  \(entry.when)\(padding)  \(entry.title)\n"
      if let place = entry.place { text += "\(margin)\(place)\n" }
    }
    return text
  }
}
