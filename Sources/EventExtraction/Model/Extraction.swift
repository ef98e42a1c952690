public import CivilTime

/// All that was read out of one article.
public struct Extraction: Sendable {
  public var events: [Event] = []
  public var traces: [DateTrace] = []
  /// Every draft that was weighed, also those that were dropped; only for `explain`.
  public var candidates: [Candidate] = []
  public var contextDate: ContextDate
  /// For each section of the article the day it was written.
  public var sectionDates: [CivilPoint] = []

  public init(contextDate: ContextDate) { self.contextDate = contextDate }
}

/// The day a section was written, and how it was found.
public struct ContextDate: Sendable, Hashable {
  public enum Source: String, Sendable, Hashable, CaseIterable {
    case caller, structuredData = "structured-data", metadata, feed, mail, stamp, url
    case option, newestDate = "newest-date", fileDate = "file-date", today
  }

  public var point: CivilPoint
  public var source: Source
  /// The latest stamp of the page: no teaser is younger.
  public var latest: CivilPoint?
  /// When the document says it was last changed.
  public var updated: CivilPoint?

  public init(point: CivilPoint, source: Source) {
    self.point = point
    self.source = source
  }
}
