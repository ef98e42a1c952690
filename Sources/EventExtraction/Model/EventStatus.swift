/// Where an event stands.
public enum EventStatus: String, Sendable, Hashable, CaseIterable {
  case confirmed, tentative, cancelled
  /// Moved to a day that is known: `start` is the new one, `previousStart` the old one.
  case rescheduled
  /// Put off with no day, or to a month or season.
  case postponed
}
