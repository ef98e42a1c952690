public import CivilTime
public import EventExtraction
import LanguagePacks
public import Places

/// Which events a command keeps; every condition that is set must hold.
public struct EventFilter: Sendable {
  /// Regions, departments, towns and countries; an event in any of them is kept.
  public var areas: [Place] = []
  /// Circles; an event in any of them is kept.
  public var circles: [EventCircle] = []
  /// The event must not be over before this day.
  public var from: Day?
  /// The event must have begun by this day.
  public var through: Day?
  public var statuses: Set<EventStatus> = []
  public var kinds: Set<EventKind> = []
  /// Words that must all stand in title, place, sentence or source title; case and accents do not
  /// matter.
  public var search: [String] = []
  public var minimumConfidence = 0.0
  public var keepsTeasers = true
  public var keepsCancelled = true
  public var keepsPostponed = true
  /// Kept are the events that `now` finds in one of these phases; empty keeps all.
  public var phases: Set<EventSpan.Phase> = []
  /// What `phases` are told from.
  public var now: CivilPoint?

  public init() {}

  public func keeps(_ event: Event) -> Bool {
    if !keepsTeasers && event.scope == .teaser { return false }
    if !keepsCancelled && event.status == .cancelled { return false }
    if !keepsPostponed && event.status == .postponed { return false }
    if event.confidence < minimumConfidence { return false }
    if !statuses.isEmpty && !statuses.contains(event.status) { return false }
    if !kinds.isEmpty && !kinds.contains(event.kind) { return false }
    return keepsTime(of: event) && keepsPlace(of: event) && keepsWords(of: event)
  }

  private func keepsTime(of event: Event) -> Bool {
    guard from != nil || through != nil || !phases.isEmpty else { return true }
    guard let span = EventSpan(event) else { return false }
    if let from, span.last < from { return false }
    if let through, span.first > through { return false }
    if event.hasRecurrence, from != nil || through != nil {
      let inRange = EventOccurrences.events(of: event, from: from, through: through, atMost: 1)
      if inRange.isEmpty { return false }
    }
    guard let now, !phases.isEmpty else { return true }
    return phases.contains(span.phase(at: now))
  }

  private func keepsPlace(of event: Event) -> Bool {
    (areas.isEmpty || areas.contains { EventFilter.contains($0, event.place) })
      && (circles.isEmpty || circles.contains { $0.contains(event.place) })
  }

  /// Whether an event's place lies in an area, told by the codes that the event bears.
  static func contains(_ area: Place, _ place: EventPlace) -> Bool {
    let country = area.kind == .country ? area.code : area.country
    guard country.isEmpty || place.country == nil || place.country == country else { return false }
    switch area.kind {
    case .country: return place.country == country
    case .region: return place.region == (area.code.isEmpty ? area.region : area.code)
    case .department:
      return place.department == (area.department.isEmpty ? area.code : area.department)
    case .town, .partOfTown:
      if let code = place.townCode, !area.code.isEmpty { return code == area.code }
      guard let town = place.town else { return false }
      return TextFolding.folded(town) == TextFolding.folded(area.name)
        && (place.region == nil || area.region.isEmpty || place.region == area.region)
    case .intercommunality, .district:
      guard let town = place.town else { return false }
      return Gazetteer.shared.places(named: town).contains { candidate in
        (place.townCode == nil || candidate.code == place.townCode)
          && Gazetteer.shared.contains(area, candidate)
      }
    }
  }

  private func keepsWords(of event: Event) -> Bool {
    if search.isEmpty { return true }
    let fields = [
      event.title, event.place.venue, event.place.address, event.place.town, event.organizer,
      event.sentence, event.source.title,
    ]
    let text = TextFolding.folded(fields.compactMap(\.self).joined(separator: "\n"))
    return search.allSatisfy { text.contains(TextFolding.folded($0)) }
  }
}
