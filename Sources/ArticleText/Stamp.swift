/// A date that a document states about itself, still as text: dates are read further on.
public struct Stamp: Sendable {
  public enum Kind: UInt8, Sendable { case published, updated }

  /// Where the stamp was found, best first.
  public enum Source: UInt8, Sendable, Comparable {
    case caller, structuredData, metadata, feed, mail
    /// An element of the article that is named or made for its date.
    case markup
    /// "Publié le …": a line that says what it dates.
    case stampLine
    case url
    /// A date alone in a line near the headline.
    case bareLine
    /// An element for dates somewhere else on the page.
    case surroundings
    /// What a reader wrote below it.
    case comments
    case fileDate

    public static func < (left: Source, right: Source) -> Bool { left.rawValue < right.rawValue }
  }

  public var kind: Kind
  public var source: Source
  /// The date as written: "14/01/2026 - 12:00", "2026-01-14T12:00:00+01:00".
  public var text: String
  /// Where it stands in `Article.text`, when it stands there.
  public var begin: Int32?
  public var end: Int32?
  /// Index of the teaser section it dates; nil when it dates the document.
  public var section: Int32?

  public init(kind: Kind, source: Source, text: String, begin: Int32? = nil, end: Int32? = nil) {
    self.kind = kind
    self.source = source
    self.text = text
    self.begin = begin
    self.end = end
  }

  /// Whether both stand in the text, at the same place.
  func overlaps(_ other: Stamp) -> Bool {
    guard let begin, let end, let otherBegin = other.begin, let otherEnd = other.end else {
      return false
    }
    return begin < otherEnd && otherBegin < end
  }
}
