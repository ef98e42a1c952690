import LanguagePacks

/// Tells the blocks of the article from those of the page around it.
///
/// Prose counts for the containers around it; from the whole page the search goes down as long as
/// one child holds most of the prose (boilerplate detection by text and link density, as in
/// Kohlschütter et al., WSDM 2010, and Mozilla's Readability).
struct HTMLContentFinder {
  private let page: HTMLPage
  private var points: [Int]
  private var children: [[Int32]]

  init(_ page: HTMLPage) {
    self.page = page
    points = [Int](repeating: 0, count: page.containers.count)
    children = [[Int32]](repeating: [], count: page.containers.count)
    for (index, container) in page.containers.enumerated() where container.parent >= 0 {
      children[Int(container.parent)].append(Int32(index))
    }
  }

  /// A role for each block outside the article; nil for those inside, which words decide.
  mutating func roles() -> [SectionRole?] {
    for index in page.blocks.indices { points[Int(page.containerOfBlock[index])] += weight(index) }
    for index in page.containers.indices.reversed() {
      let parent = Int(page.containers[index].parent)
      if parent >= 0 { points[parent] += points[index] }
    }
    let root = contentRoot()
    let inside = descendants(of: root)
    let headline = headline()
    let first = page.blocks.indices.first { inside[Int(page.containerOfBlock[$0])] } ?? 0
    return page.blocks.indices.map { index in
      role(index, isInside: inside[Int(page.containerOfBlock[index])], first, headline)
    }
  }

  /// Bytes of text that count as the article's: prose most, links and furniture not at all.
  private func weight(_ index: Int) -> Int {
    if !page.hintsOfBlock[index].isDisjoint(with: HTMLHints.outside) { return 0 }
    let block = page.blocks[index]
    let plain = Int(block.end - block.begin) - Int(page.linkBytesOfBlock[index])
    switch block.kind {
    case .paragraph, .definition, .address: return plain >= 60 ? plain : plain / 3
    case .listItem, .tableRow: return plain / 2
    case .heading, .caption: return 0
    }
  }

  private func contentRoot() -> Int {
    var root = 0
    while true {
      let best = children[root].max { points[Int($0)] < points[Int($1)] }
      guard let best, points[Int(best)] * 100 >= points[root] * 70, points[root] > 0 else {
        return root
      }
      let tag = page.containers[Int(best)].tag
      if tag == .p || tag.headingLevel != nil { return root }
      root = Int(best)
    }
  }

  private func descendants(of root: Int) -> [Bool] {
    var inside = [Bool](repeating: false, count: page.containers.count)
    inside[root] = true
    for index in page.containers.indices.dropFirst(root + 1) {
      let parent = page.containers[index].parent
      if parent >= 0, inside[Int(parent)] { inside[index] = true }
    }
    return inside
  }

  /// The heading that says what the page's title says; the first of the highest level else.
  private func headline() -> Int? {
    let title = page.metadata.headline ?? page.metadata.shareTitle ?? page.metadata.title
    let words = Set((title ?? "").split(separator: " ").map { TextFolding.folded($0) })
    var best: (index: Int, score: Int)?
    for index in page.blocks.indices where page.blocks[index].kind == .heading {
      let block = page.blocks[index]
      guard block.level <= 3, block.end - block.begin <= 400 else { continue }
      if !page.hintsOfBlock[index].isDisjoint(with: [.related, .comments]) { continue }
      let own = String(decoding: page.text[Int(block.begin)..<Int(block.end)], as: UTF8.self)
        .split { $0 == " " || $0 == "\n" }.map { TextFolding.folded($0) }
      let shared = own.count { words.contains($0) }
      let score = shared * 20 / max(own.count, 1) * 2 + (block.level == 1 ? 12 : 0)
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best.map(\.index)
  }

  /// Short and without a digit, as menu entries are and dated listings are not.
  private func isMenuLike(_ block: Block) -> Bool {
    guard block.kind != .heading, block.end - block.begin <= 160 else { return false }
    return !page.text[Int(block.begin)..<Int(block.end)].contains { $0 &- 0x30 < 10 }
  }

  private func role(
    _ index: Int, isInside: Bool, _ first: Int, _ headline: Int?
  ) -> SectionRole? {
    if index == headline { return .headline }
    let hints = page.hintsOfBlock[index]
    let block = page.blocks[index]
    let length = Int(block.end - block.begin)
    let isLinks = Int(page.linkBytesOfBlock[index]) * 3 > length * 2
    if hints.contains(.stamp), length <= 300, hints.isDisjoint(with: [.related, .comments]) {
      return nil
    }
    if hints.contains(.comments) || hints.contains(.furniture) { return .boilerplate }
    if hints.contains(.related) { return isLinks || length >= 30 ? .teaser : .boilerplate }
    if hints.contains(.caption) { return .caption }
    if isInside {
      if hints.contains(.aside) { return isLinks ? .boilerplate : .teaser }
      return isLinks && isMenuLike(block) ? .boilerplate : nil
    }
    if let headline, index > headline, index < first, !isLinks,
      hints.isDisjoint(with: HTMLHints.outside)
    {
      return nil
    }
    if isLinks || index < first { return .boilerplate }
    return length >= 60 ? .teaser : .boilerplate
  }
}
