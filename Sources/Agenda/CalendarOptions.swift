public import CivilTime

/// What the caller may choose about a calendar.
public struct CalendarOptions: Sendable, Hashable {
  /// How a state shows in the title.
  public enum Marking: String, Sendable, Hashable, CaseIterable {
    /// The title stays as it is.
    case keep
    /// `[ANNULÉ]` and the like in front, for some programs hide the state or show it as live.
    case mark
    /// Such events are left out.
    case drop
  }

  /// What becomes of an event of which only a week, month, season … is known.
  public enum Approximate: String, Sendable, Hashable, CaseIterable {
    case drop
    /// The whole span, tentative.
    case span
  }

  public var cancelled = Marking.mark
  public var postponed = Marking.mark
  public var approximate = Approximate.drop
  /// Whether places stand as VLOCATION too (RFC 9073); calcurse leaves out events that have one.
  public var hasLocations = false
  /// Overrules the languages of the documents.
  public var wording: AgendaWording?
  /// Given to events without an end; nil writes none.
  public var defaultDuration: CivilDuration?
  /// The calendar's name, where a file holds several events; nil for the common one.
  public var name: String?

  public init() {}
}
