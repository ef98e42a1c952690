import CivilTime
public import EventExtraction

extension AgendaWording {
  /// The language most events were read in; French where none is told.
  public init(of events: [Event]) {
    let english = events.filter { $0.source.language == AgendaWording.english.rawValue }.count
    self = english * 2 > events.count ? .english : .french
  }

  var calendarName: String { "Agenda" }

  var calendarDescription: String {
    self == .french
      ? "Événements trouvés par Almanach dans des articles"
      : "Events that Almanach found in articles"
  }

  /// What stands in brackets before a title, for programs that do not show the state.
  func summaryMark(_ status: EventStatus) -> String? {
    switch (status, self) {
    case (.cancelled, .french): "ANNULÉ"
    case (.cancelled, .english): "CANCELLED"
    case (.postponed, .french): "REPORTÉ"
    case (.postponed, .english): "POSTPONED"
    case (.tentative, .french): "À CONFIRMER"
    case (.tentative, .english): "TO BE CONFIRMED"
    case (.confirmed, _), (.rescheduled, _): nil
    }
  }

  func quoted(_ text: String) -> String {
    self == .french ? "« \(text) »" : "“\(text)”"
  }

  func postponed(to point: CivilPoint?) -> String {
    switch self {
    case .french:
      point.map { "Reporté : \(span($0))." } ?? "Reporté à une date qui n’est pas connue."
    case .english: point.map { "Postponed: \(span($0))." } ?? "Postponed to a date not yet known."
    }
  }

  func from(_ clock: Clock) -> String {
    self == .french ? "À partir de \(self.clock(clock))." : "From \(self.clock(clock))."
  }

  func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }

  var hourUnknown: String { self == .french ? "Horaire à préciser." : "Time to be confirmed." }
  var onlinePlace: String { self == .french ? "En ligne" : "Online" }
  var sourceLabel: String { self == .french ? "Source :" : "Source:" }
  var priceLabel: String { self == .french ? "Tarif :" : "Price:" }
  var organizerLabel: String { self == .french ? "Organisation :" : "Organizer:" }
}
