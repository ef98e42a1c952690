import CivilTime
import EventExtraction
import LanguagePacks
import Places

/// Into which files the events of a calendar go.
public enum CalendarSplit: String, Sendable, Hashable, CaseIterable {
  case none, region, month, source, event

  /// The file names, without folder, with the entries of each; in the order of their first entry.
  public func groups(_ entries: [AgendaEntry]) -> [(name: String, entries: [AgendaEntry])] {
    if self == .none { return [("almanach.ics", entries)] }
    var groups: [(name: String, entries: [AgendaEntry])] = []
    var indices: [String: Int] = [:]
    for entry in entries {
      let name = name(for: entry.event)
      if let index = indices[name] {
        groups[index].entries.append(entry)
      } else {
        indices[name] = groups.count
        groups.append((name, [entry]))
      }
    }
    return groups
  }

  private func name(for event: Event) -> String {
    let stem =
      switch self {
      case .none: "almanach"
      case .region: event.place.region ?? event.place.country ?? "region"
      case .month: CalendarSplit.month(event)
      case .source: CalendarSplit.source(event.source)
      case .event:
        "\(CalendarSplit.day(event))-\(event.title.prefix(48))-\(event.uid.prefix(6))"
      }
    return CalendarSplit.slug(stem) + ".ics"
  }

  private static func point(_ event: Event) -> CivilPoint? {
    event.status == .postponed
      ? event.previousStart ?? event.start : event.start ?? event.end ?? event.previousStart
  }

  private static func month(_ event: Event) -> String {
    point(event).map { String($0.day.description.prefix(7)) } ?? "undated"
  }

  private static func day(_ event: Event) -> String { point(event)?.day.description ?? "undated" }

  private static func source(_ source: EventSource) -> String {
    let name = source.name.split(separator: "/").last.map(String.init) ?? "source"
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    return stem.isEmpty ? name : stem
  }

  /// Letters, digits and hyphens, so that the name works on every system.
  ///
  /// `FR-BFC` stays as it is; all else is lower-cased and loses its accents.
  private static func slug(_ text: some StringProtocol) -> String {
    let isCode = text.utf8.count <= 6 && text.utf8.contains(UInt8(ascii: "-"))
    var slug = ""
    for scalar in (isCode ? String(text) : TextFolding.folded(text)).unicodeScalars {
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || (48..<58).contains(scalar.value))
      if isPlain {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "almanach" : slug
  }
}
