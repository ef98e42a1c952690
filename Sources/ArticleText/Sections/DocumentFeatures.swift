/// The features of all blocks of a document, with the cues of all of them in one array.
struct DocumentFeatures: RandomAccessCollection {
  private var blocks: [BlockFeatures] = []
  private var allCues: [BlockFeatures.Cue] = []

  init(_ article: borrowing Article, _ outline: Outline) {
    blocks.reserveCapacity(article.blocks.count)
    allCues.reserveCapacity(article.senses.count / 4 + 8)
    for index in article.blocks.indices {
      blocks.append(
        BlockFeatures(
          of: article.blocks[index], in: article,
          counted: outline.words.isEmpty ? -1 : outline.words[index], cues: &allCues))
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { blocks.count }

  subscript(index: Int) -> BlockFeatures { blocks[index] }

  /// The page-furniture, widget and stamp words of a block, in order.
  func cues(of block: BlockFeatures) -> ArraySlice<BlockFeatures.Cue> {
    allCues[Int(block.firstCue)..<Int(block.endCue)]
  }
}
