import CivilTime
public import EventExtraction

/// The found events as a table for a terminal: when, title, where, state.
public struct EventTable: Sendable {
  public var wording: AgendaWording
  /// The width to keep to, in characters; titles are cut to fit, never dates.
  public var width: Int

  public init(wording: AgendaWording, width: Int = 100) {
    self.wording = wording
    self.width = max(40, width)
  }

  public func render(_ events: [Event]) -> String {
    if events.isEmpty { return wording.nothing + "\n" }
    let rows = events.map(row)
    let when = rows.map(\.0.count).max() ?? 0
    let place = min(rows.map(\.2.count).max() ?? 0, 32)
    let state = rows.map(\.3.count).max() ?? 0
    let borders = 4 + (state > 0 ? 2 : 0)
    let longest = rows.map(\.1.count).max() ?? 0
    let title = min(longest, max(20, width - when - place - state - borders))
    return rows.map { row in
      let line =
        "\(pad(row.0, when))  \(pad(row.1, title))  \(pad(row.2, place))  \(row.3)"
      return line.trimmingTrailingSpaces + "\n"
    }.joined()
  }

  private func row(_ event: Event) -> (String, String, String, String) {
    (
      EventTable.when(event), event.title, PlaceText.line(event.place) ?? "",
      event.status == .confirmed ? "" : event.status.rawValue
    )
  }

  /// `2026-01-15 13:30–15:00`, `2025-11-16–2025-11-21`, `2026-21`, `…2026-02-27`, `?`.
  static func when(_ event: Event) -> String {
    guard let start = event.start else { return event.end.map { "…\($0)" } ?? "?" }
    let first = start.clock.map { "\(start.day) \($0)" } ?? start.description
    guard let end = event.end else { return first }
    if end.day == start.day, let clock = end.clock { return "\(first)–\(clock)" }
    return "\(first)–" + (end.clock.map { "\(end.day) \($0)" } ?? end.description)
  }

  private func pad(_ text: String, _ width: Int) -> String {
    let count = text.count
    if count > width { return text.prefix(max(0, width - 1)) + "…" }
    return text + String(repeating: " ", count: width - count)
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
