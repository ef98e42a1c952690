/// What sort of event it is; the raw value is the word used in JSON and packs.
public enum EventKind: String, Sendable, Hashable, CaseIterable {
  case conference, meeting, briefing, trip, exhibition, show, concert, sport, fair, festival
  case workshop, webinar, deadline, ceremony, other
  case openDay = "open-day"
}
