public import LanguagePacks

/// One document, read: its text with sections, sentences, tokens and word meanings, all by offset.
///
/// Every offset is in UTF-8 bytes of `text`, the decoded input (for HTML and mail: its clean text).
public struct Article: Sendable {
  /// The name of the source: its path as given, or the `id` of a JSON line.
  public var name: String
  public var format: InputFormat
  public var url: String?
  public var title: String?
  /// Who publishes it, when the document says so: a site or newspaper.
  public var publisher: String?
  /// Free text naming the town or region the publisher writes from.
  public var homePlace: String?
  /// IANA zone stated by the caller.
  public var timezone: String?
  /// ISO 639-1; nil when the text is too short to tell.
  public var language: String?
  /// The language tag the document states, which may name a region: "en-US".
  public var locale: String?
  public var text: [UInt8]
  public var stamps: [Stamp] = []
  public var structuredEvents: [StructuredEvent] = []
  /// The text of calendars attached to a mail or embedded in a page.
  public var calendars: [String] = []

  public var sections: [Section] = []
  public var blocks: [Block] = []
  public var sentences: [Sentence] = []
  public var tokens: [Token] = []
  /// In order of their first token.
  public var senses: [WordSense] = []
  /// For each token the index of its first sense, and one past the last at the end.
  public var senseStarts: [Int32] = []
  /// For each token what its senses say of places, when the words were looked up in a whole pack.
  public var marks: [WordMarks] = []

  public init(name: String, format: InputFormat, text: [UInt8]) {
    self.name = name
    self.format = format
    self.text = text
  }

  /// The meanings that start at a token; none behind the last token.
  @inlinable
  public func senses(at token: Int) -> ArraySlice<WordSense> {
    guard token >= 0, token + 1 < senseStarts.count else { return [] }
    return senses[Int(senseStarts[token])..<Int(senseStarts[token + 1])]
  }

  /// The text between two offsets.
  @inlinable
  public func string(_ begin: Int32, _ end: Int32) -> String {
    guard begin >= 0, begin < end, Int(end) <= text.count else { return "" }
    return String(decoding: text[Int(begin)..<Int(end)], as: UTF8.self)
  }

  /// The index of the section that holds a block.
  public func section(ofBlock block: Int32) -> Section { sections[Int(blocks[Int(block)].section)] }
}
