/// What the markup of a page gives: clean text, blocks with what surrounds them, and its data.
struct HTMLPage {
  /// A container of the page: a node of the tree that only keeps what the content search needs.
  struct Container {
    var parent: Int32
    var tag: HTMLTag
    var hints: HTMLHints
  }

  var text: [UInt8] = []
  var blocks: [Block] = []
  /// For each block the container it stands in, its hints, and how many of its bytes are links.
  var containerOfBlock: [Int32] = []
  var hintsOfBlock: [HTMLHints] = []
  var linkBytesOfBlock: [Int32] = []
  var containers: [Container] = []
  var metadata = PageMetadata()
  var structuredEvents: [StructuredEvent] = []
}
