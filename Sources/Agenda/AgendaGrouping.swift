import EventExtraction
import LanguagePacks

/// What the groups of an agenda are made by.
public enum AgendaGrouping: String, Sendable, Hashable, CaseIterable {
  case date, region, town, status

  /// The heading an event stands under; nil by date, and where the event does not say.
  func heading(of event: Event, _ wording: AgendaWording) -> String? {
    switch self {
    case .date: nil
    case .region: PlaceText.areaName(event.place)
    case .town: event.place.town
    case .status: wording.heading(event.status)
    }
  }

  /// What stands over the events without a heading, always last.
  func fallback(_ wording: AgendaWording) -> String {
    wording == .french ? "Sans lieu précis" : "No certain place"
  }

  /// Headings in the order they are shown in: by name, states from settled to cancelled.
  func sorted(_ headings: [String], _ wording: AgendaWording) -> [String] {
    if self == .status {
      return EventStatus.allCases.map(wording.heading).filter(headings.contains)
    }
    return headings.map { (key: TextFolding.folded($0), heading: $0) }
      .sorted { ($0.key, $0.heading) < ($1.key, $1.heading) }.map(\.heading)
  }
}

extension AgendaWording {
  func heading(_ status: EventStatus) -> String {
    switch (status, self) {
    case (.confirmed, .french): "Confirmés"
    case (.tentative, .french): "À confirmer"
    case (.rescheduled, .french): "Déplacés"
    case (.postponed, .french): "Reportés"
    case (.cancelled, .french): "Annulés"
    case (.confirmed, .english): "Confirmed"
    case (.tentative, .english): "To be confirmed"
    case (.rescheduled, .english): "Moved"
    case (.postponed, .english): "Postponed"
    case (.cancelled, .english): "Cancelled"
    }
  }
}
