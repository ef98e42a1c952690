/// A paragraph, heading, list entry or table row: what a reader sees as one piece.
///
/// Hard-wrapped lines of one paragraph are one block; a line of a listing is a block of its own.
public struct Block: Sendable {
  public enum Kind: UInt8, Sendable {
    case heading, paragraph, listItem, tableRow, definition, address, caption
  }

  public var kind: Kind
  /// Heading level 1 to 6 (0 when it is only known to be one), depth of a list entry from 0.
  public var level: UInt8
  /// How many blank lines (or block borders) stand before: 0, 1 or more.
  public var blankLinesBefore: UInt8
  public var begin: Int32
  public var end: Int32
  /// Indices into `Article.tokens`.
  public var firstToken: Int32 = 0
  public var endToken: Int32 = 0
  /// Indices into `Article.sentences`.
  public var firstSentence: Int32 = 0
  public var endSentence: Int32 = 0
  /// Index into `Article.sections`.
  public var section: Int32 = 0

  public init(
    kind: Kind, level: UInt8 = 0, blankLinesBefore: UInt8 = 0, begin: Int32, end: Int32
  ) {
    self.kind = kind
    self.level = level
    self.blankLinesBefore = blankLinesBefore
    self.begin = begin
    self.end = end
  }
}
