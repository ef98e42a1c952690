/// What the markup of a page gives: clean text, blocks with what surrounds them, and its data.
struct HTMLPage {
  /// A container of the page: a node of the tree that only keeps what the content search needs.
  struct Container {
    var parent: Int32
    var tag: HTMLTag
    /// What the element says of itself alone.
    var hints: HTMLHints
  }

  /// An element that holds a date, as an attribute or as its text.
  struct DateMark {
    var tag: HTMLTag
    var hints: HTMLHints
    var container: Int32
    /// The date as data: `datetime`, or the `title` of an `abbr`.
    var value: String?
    /// Offsets into `text`.
    var begin: Int
    var end: Int
  }

  var text: [UInt8] = []
  var blocks: [Block] = []
  /// For each block the container it stands in, and how many of its bytes are links.
  var containerOfBlock: [Int32] = []
  var linkBytesOfBlock: [Int32] = []
  var containers: [Container] = []
  /// In the order of their start tags.
  var dateMarks: [DateMark] = []
  var metadata = PageMetadata()
  var structuredEvents: [StructuredEvent] = []
}
