public import CivilTime
public import Places

/// What the caller knows that the documents may not say.
public struct ExtractionOptions: Sendable {
  /// Used where a document has no date of its own (`--context-date`).
  public var contextDate: CivilPoint?
  /// Overrules the documents' own dates.
  public var isContextDateForced = false
  /// What ambiguous names lean to (`--home`).
  public var home: Place?
  /// The name under which the caller gave `home`: where towns of several countries bear it, each
  /// document's own habits of writing choose.
  public var homeName: String?
  /// Used where no place gives a zone (`--timezone`).
  public var timezone: String?
  /// Also reports the drafts that were dropped, and what each was weighed by.
  public var explains = false
  /// The last resort for a context date; an argument, never read from the clock here.
  public var today: CivilPoint?

  public init() {}
}
