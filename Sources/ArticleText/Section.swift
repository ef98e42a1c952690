/// What part of a page a section is; decides what a date in it may become.
public enum SectionRole: String, Sendable, Hashable, CaseIterable {
  case headline, stamp, body, listing, caption, teaser, widget
  /// Navigation, comments, cookies, legal lines: never a source of events.
  case boilerplate = "footer"
}

/// A stretch of a document with one role; each teaser is a section of its own.
public struct Section: Sendable {
  public var role: SectionRole
  /// UTF-8 byte offsets into `Article.text`.
  public var begin: Int32
  public var end: Int32
  /// Indices into `Article.blocks`.
  public var firstBlock: Int32
  public var endBlock: Int32
  /// ISO 639-1; nil when the whole document is in one language.
  public var language: String?

  public init(role: SectionRole, begin: Int32, end: Int32, firstBlock: Int32, endBlock: Int32) {
    self.role = role
    self.begin = begin
    self.end = end
    self.firstBlock = firstBlock
    self.endBlock = endBlock
  }
}
