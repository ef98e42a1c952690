/// Finds the cards of other stories that no class name tells: a title that is all link, with a
/// line or two below it, in an element of its own behind the article's prose.
struct TeaserCards {
  private let page: HTMLPage
  private let roles: [SectionRole?]

  /// Bytes of prose an article has at least; a page with less is a page of stories.
  private static let leastProse = 400
  /// Blocks that a card has at most below its title.
  private static let longestCard = 4

  init(_ page: HTMLPage, roles: [SectionRole?]) {
    self.page = page
    self.roles = roles
  }

  mutating func mark(_ roles: inout [SectionRole?], after headline: Int?) {
    let cards = cards(after: headline ?? -1)
    guard let first = cards.first else { return }
    var isCard = [Bool](repeating: false, count: page.blocks.count)
    for card in cards { for index in card { isCard[index] = true } }
    var before = 0
    var elsewhere = 0
    for index in page.blocks.indices where roles[index] == nil && !isCard[index] {
      let prose = PageScope.prose(of: index, in: page)
      elsewhere += prose
      if index < first.lowerBound { before += prose }
    }
    guard before >= TeaserCards.leastProse, before * 10 >= elsewhere * 6 else { return }
    for index in page.blocks.indices where isCard[index] && roles[index] == nil {
      roles[index] = .teaser
    }
  }

  /// The blocks of each card: a title of links alone and what follows it in the same element.
  private func cards(after headline: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = headline + 1
    while index < page.blocks.count {
      let end = cardEnd(index)
      if end > index + 1 {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func cardEnd(_ title: Int) -> Int {
    let block = page.blocks[title]
    let length = Int(block.end - block.begin)
    guard block.kind == .heading, length >= 12, length <= 220,
      Int(page.linkBytesOfBlock[title]) * 10 >= length * 9
    else { return title }
    let parent = page.containers[Int(page.containerOfBlock[title])].parent
    var end = title + 1
    while end < page.blocks.count, end <= title + TeaserCards.longestCard,
      page.blocks[end].kind != .heading, page.blocks[end].end - page.blocks[end].begin <= 400,
      isInside(page.containerOfBlock[end], parent)
    { end += 1 }
    return end
  }

  /// Whether a container stands in another, or is it.
  private func isInside(_ container: Int32, _ ancestor: Int32) -> Bool {
    var index = container
    while index > ancestor { index = page.containers[Int(index)].parent }
    return index == ancestor
  }
}
