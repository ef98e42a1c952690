import LanguagePacks

/// Gives every block of an article its role and cuts the article into sections.
///
/// Markup may have said some roles already; where only blank lines and habits of wording show the
/// borders, the packs' document words and the shape of the blocks decide.
struct SectionFinder {
  let article: Article
  let features: [BlockFeatures]
  /// The role of each block; nil while undecided.
  var roles: [SectionRole?]
  /// Whether a section starts at a block whatever stood before: each teaser is one of its own.
  var starts: [Bool]
  private(set) var headline: Int?
  private(set) var stamps: [Stamp] = []

  init(_ article: Article, hints: [SectionRole?]) {
    self.article = article
    features = article.blocks.map { BlockFeatures(of: $0, in: article) }
    roles = hints.count == article.blocks.count ? hints : article.blocks.map { _ in nil }
    starts = article.blocks.map { _ in false }
  }

  /// The sections in order, covering all blocks; fills `stamps` and `headline`.
  mutating func run() -> [Section] {
    var finder = StampFinder(article, features)
    finder.findLabelled()
    let isIndexPage =
      FootFinder(article, features, stampBlocks: stampBlocks(finder.found)).indexPageStart() != nil
    let (headline, firstProse) = HeadlineFinder(
      article: article, features: features, isIndexPage: isIndexPage
    ).run()
    self.headline = headline
    if let headline, roles[headline] == nil { roles[headline] = .headline }
    if !isIndexPage { finder.findBare(headline: headline, firstProse: firstProse) }
    markStamps(finder.found)
    var lines = LineRoles(article, features, firstProse: firstProse)
    lines.mark(&roles)
    var foot = FootFinder(article, features, stampBlocks: stampBlocks(finder.found))
    foot.mark(&roles, &starts, headline: headline)
    markListings()
    let sections = build()
    keep(finder.found, sections)
    return sections
  }

  private mutating func markStamps(_ found: [StampFinder.Found]) {
    for stamp in found where stamp.coversBlock && roles[stamp.block] == nil {
      roles[stamp.block] = .stamp
    }
  }

  private func stampBlocks(_ found: [StampFinder.Found]) -> Set<Int> {
    Set(found.lazy.filter(\.coversBlock).map(\.block))
  }

  /// Runs of short dated lines, list entries and table rows are listings.
  private mutating func markListings() {
    var index = 0
    while index < roles.count {
      guard roles[index] == nil, isListingLine(index) else {
        index += 1
        continue
      }
      var end = index
      var dated = 0
      while end < roles.count, roles[end] == nil, isListingLine(end) {
        if features[end].date != nil || features[end].hasClock { dated += 1 }
        end += 1
      }
      if end - index >= 3, dated >= 2 {
        for block in index..<end { roles[block] = .listing }
      }
      index = end
    }
  }

  private func isListingLine(_ index: Int) -> Bool {
    switch article.blocks[index].kind {
    case .listItem, .tableRow, .definition: true
    default: !features[index].isProse && features[index].bytes <= 160
    }
  }

  private func build() -> [Section] {
    var sections: [Section] = []
    for (index, block) in article.blocks.enumerated() {
      let role = roles[index] ?? .body
      if let last = sections.last, last.role == role, !starts[index] {
        sections[sections.count - 1].end = block.end
        sections[sections.count - 1].endBlock = Int32(index + 1)
      } else {
        sections.append(
          Section(
            role: role, begin: block.begin, end: block.end, firstBlock: Int32(index),
            endBlock: Int32(index + 1)))
      }
    }
    return sections
  }

  /// Stamps that stand in a teaser date that teaser alone.
  private mutating func keep(_ found: [StampFinder.Found], _ sections: [Section]) {
    var section = 0
    for item in found {
      while section < sections.count, Int(sections[section].endBlock) <= item.block {
        section += 1
      }
      var stamp = item.stamp
      if section < sections.count, sections[section].role == .teaser {
        stamp.section = Int32(section)
      }
      stamps.append(stamp)
    }
  }
}
