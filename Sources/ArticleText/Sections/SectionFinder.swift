import LanguagePacks

/// Gives every block of an article its role and cuts the article into sections.
///
/// Markup may have said some roles already; where only blank lines and habits of wording show the
/// borders, the packs' document words and the shape of the blocks decide.
struct SectionFinder {
  private let source: SectionSource
  /// The role of each block; nil while undecided.
  var roles: [SectionRole?]
  /// Whether a section starts at a block whatever stood before: each teaser is one of its own.
  var starts: [Bool]
  private(set) var headline: Int?
  /// Where the title begins: after the label of a copied mail's subject line.
  private(set) var titleBegin: Int32 = 0
  private(set) var stamps: [Stamp] = []

  init(_ article: Article, _ outline: Outline, hints: [SectionRole?]) {
    let blocks = article.blocks
    source = SectionSource(article, outline)
    roles =
      hints.count == blocks.count ? hints : [SectionRole?](repeating: nil, count: blocks.count)
    starts = [Bool](repeating: false, count: blocks.count)
    for index in hints.indices where hints[index] == .teaser && index < blocks.count {
      let kind = blocks[index].kind
      starts[index] =
        kind == .heading || kind == .listItem || index == 0 || hints[index - 1] != .teaser
    }
  }

  private var article: Article { source.article }
  private var features: DocumentFeatures { source.features }

  /// The sections in order, covering all blocks; fills `stamps` and `headline`.
  ///
  /// `languages` are those of the blocks of a document in several; each section is then in one.
  mutating func run(languages: [String]? = nil) -> [Section] {
    var finder = StampFinder(source)
    let subject = markMailHeaders()
    finder.findLabelled()
    let isIndexPage = isIndexPage(finder.found)
    let (headline, firstProse) = HeadlineFinder(source: source, isIndexPage: isIndexPage)
      .run(given: subject ?? roles.firstIndex(of: .headline))
    self.headline = headline
    if let headline {
      let opening = subject == nil ? nil : features[headline].opening
      titleBegin = article.blocks[headline].begin
      if let opening { titleBegin = article.tokens[opening.endToken].end + 1 }
    }
    if let headline, roles[headline] == nil || subject != nil { roles[headline] = .headline }
    if !isIndexPage { finder.findBare(headline: headline, firstProse: firstProse) }
    markStamps(finder.found)
    var lines = LineRoles(source, firstProse: firstProse)
    lines.mark(&roles)
    var foot = FootFinder(source, isStamp: stampBlocks(finder.found), roles: roles)
    foot.mark(&roles, &starts, headline: headline, isIndexPage: isIndexPage)
    markSurroundings()
    markListings()
    let sections = build(languages)
    keep(finder.found, sections)
    return sections
  }

  /// A page that is nothing but stories, each with its stamp; few documents have so many stamps.
  private func isIndexPage(_ found: [StampFinder.Found]) -> Bool {
    found.count >= FootFinder.leastStamps
      && FootFinder(source, isStamp: stampBlocks(found)).indexPageStart() != nil
  }

  /// "De :", "Objet :", "Date :" above the text, as mails are copied; gives the subject's block.
  private mutating func markMailHeaders() -> Int? {
    var headers: [Int] = []
    for index in features.indices.prefix(6) {
      guard let opening = features[index].opening, opening.category == .mailHeader,
        opening.endToken < Int(article.blocks[index].endToken),
        article.tokens[opening.endToken].isSign(":"), features[index].bytes <= 200,
        !article.isFieldOfEvent(block: index)
      else { break }
      headers.append(index)
    }
    guard headers.count >= 2 else { return nil }
    for index in headers { roles[index] = .stamp }
    return headers.first { features[$0].opening?.value == SectionFinder.subject }
  }

  private static let subject: Int16 = 3

  private mutating func markStamps(_ found: [StampFinder.Found]) {
    for stamp in found where stamp.coversBlock {
      if roles[stamp.block] == nil || isLone(stamp) { roles[stamp.block] = .stamp }
    }
  }

  /// A labelled stamp that markup takes for another story, where there is none to be dated.
  private func isLone(_ stamp: StampFinder.Found) -> Bool {
    let block = stamp.block
    return stamp.stamp.source == .stampLine && roles[block] == .teaser
      && (block == 0 || roles[block - 1] != .teaser)
      && (block + 1 == roles.count || roles[block + 1] != .teaser)
      && (block == 0 || article.blocks[block - 1].kind != .heading)
  }

  /// Which blocks date a story; markup may have told a stamp to be a comment's.
  private func stampBlocks(_ found: [StampFinder.Found]) -> [Bool] {
    var isStamp = [Bool](repeating: false, count: roles.count)
    for stamp in found where stamp.coversBlock {
      if roles[stamp.block] == nil || roles[stamp.block] == .stamp { isStamp[stamp.block] = true }
    }
    return isStamp
  }

  /// Site names and the like above the headline, and a bare date beside a stamp.
  private mutating func markSurroundings() {
    var seenDate = false
    for index in roles.indices where roles[index] == nil {
      let feature = features[index]
      if let headline, index < headline {
        if repeats(index) || (!feature.isProse && !feature.isDated && !seenDate) {
          roles[index] = .boilerplate
        }
        seenDate = seenDate || feature.isDated
      }
      let isBesideStamp =
        (index > 0 && roles[index - 1] == .stamp)
        || (index + 1 < roles.count && roles[index + 1] == .stamp)
      if isBesideStamp, feature.isOnlyDate, feature.date?.hasYear == true, !feature.hasClock {
        roles[index] = .stamp
      }
    }
  }

  /// Whether a block opens with the words of the headline.
  private func repeats(_ index: Int) -> Bool {
    guard let headline else { return false }
    let title = article.blocks[headline]
    let block = article.blocks[index]
    let words = article.tokens[Int(title.firstToken)..<Int(title.endToken)].lazy.map(\.key.folded)
    return article.tokens[Int(block.firstToken)..<Int(block.endToken)].lazy.map(\.key.folded)
      .starts(with: words)
  }

  /// Runs of short dated lines, list entries and table rows are listings.
  ///
  /// One short sentence ("with the choir of the parish.") does not break a run, and a sentence with an
  /// hour right below a lone date is its entry.
  private mutating func markListings() {
    var index = 0
    while index < roles.count {
      guard roles[index] == nil, isListingLine(index) else {
        index += 1
        continue
      }
      var end = index
      var dated = 0
      var firstDated: Int?
      while end < roles.count, roles[end] == nil {
        let isAside =
          !isListingLine(end) && features[end].bytes <= 110 && end + 1 < roles.count
          && roles[end + 1] == nil && isListingLine(end + 1)
        guard isListingLine(end) || isAside || isHourOfDay(end, in: index..<end) else { break }
        if features[end].isDated {
          dated += 1
          firstDated = firstDated ?? end
        }
        end += 1
      }
      if end - index >= 3, dated >= 2 {
        let first = isMarkedList(index) ? index : max(index, (firstDated ?? index) - 1)
        for block in first..<end { roles[block] = .listing }
      }
      index = end
    }
  }

  /// "Curgy – Balade, départ 8 h 30 de la place." below "Dimanche 29 novembre", or below such a line.
  private func isHourOfDay(_ index: Int, in run: Range<Int>) -> Bool {
    guard features[index].hasClock, features[index].bytes <= SectionFinder.longestListingLine,
      article.blocks[index].blankLinesBefore == 0,
      let above = run.last(where: { isListingLine($0) })
    else { return false }
    return features[above].isOnlyDate
      && (above + 1..<index).allSatisfy { article.blocks[$0].blankLinesBefore == 0 }
  }

  private func isMarkedList(_ index: Int) -> Bool {
    article.blocks[index].kind == .listItem || article.blocks[index].kind == .tableRow
  }

  private static let longestListingLine = 160

  private func isListingLine(_ index: Int) -> Bool {
    switch article.blocks[index].kind {
    case .listItem, .tableRow, .definition: true
    default: !features[index].isProse && features[index].bytes <= SectionFinder.longestListingLine
    }
  }

  /// Whether a block heads what follows, in text without markup: a title above prose, a lone date.
  func isHeading(_ index: Int) -> Bool {
    guard article.blocks[index].kind == .paragraph else { return false }
    if roles[index] == .headline { return true }
    guard index + 1 < roles.count else { return false }
    let feature = features[index]
    if feature.isOnlyDate {
      let isAmongDates =
        features[index + 1].isOnlyDate || (index > 0 && features[index - 1].isOnlyDate)
      return roles[index] != .stamp && !isAmongDates && !isLabelled(index)
        && !isUnderTitle(index)
    }
    guard feature.words >= 1, feature.words <= 16, feature.bytes <= 120, feature.isCapitalised,
      !feature.endsInPeriod, !feature.endsInComma, feature.temperatures == 0,
      !feature.hasClock, roles[index] != .listing
    else { return false }
    let isLabelled = roles[index] == .boilerplate || roles[index] == .stamp
    if isLabelled || roles[index] == .widget || roles[index] == .caption { return false }
    let next = features[index + 1]
    if next.isProse || (next.endsInPeriod && next.words > feature.words) { return true }
    let followsBreak = article.blocks[index].blankLinesBefore > 0
    return followsBreak && feature.words <= 10
      && (article.blocks[index + 1].kind == .listItem || feature.isAllCapitals)
  }

  /// A date under a marked title, in a row of such titles, belongs to the title above it.
  private func isUnderTitle(_ index: Int) -> Bool {
    guard index > 0, isMarkedHeading(index - 1) else { return false }
    let around = max(1, index - 5)..<min(index + 6, features.count)
    return around.contains { $0 != index && features[$0].isOnlyDate && isMarkedHeading($0 - 1) }
  }

  private func isMarkedHeading(_ index: Int) -> Bool {
    article.blocks[index].kind == .heading && article.blocks[index].level > 0
      && !features[index].isOnlyDate
  }

  /// "Date : …", "When: …": a field of a form, not a heading.
  private func isLabelled(_ index: Int) -> Bool {
    let block = article.blocks[index]
    let first = Int(block.firstToken)
    return first + 1 < Int(block.endToken) && article.tokens[first].kind == .word
      && article.tokens[first + 1].isSign(":")
  }

  private func build(_ languages: [String]?) -> [Section] {
    var sections: [Section] = []
    sections.reserveCapacity(min(article.blocks.count, SectionFinder.usualSections))
    for (index, block) in article.blocks.enumerated() {
      let role = roles[index] ?? .body
      if index > 0, sections[sections.count - 1].role == role, !starts[index],
        languages.map({ $0[index] == $0[index - 1] }) ?? true
      {
        sections[sections.count - 1].end = block.end
        sections[sections.count - 1].endBlock = Int32(index + 1)
      } else {
        sections.append(
          Section(
            role: role, begin: block.begin, end: block.end, firstBlock: Int32(index),
            endBlock: Int32(index + 1)))
        if let languages { sections[sections.count - 1].language = languages[index] }
      }
    }
    return sections
  }

  /// Few articles have more.
  private static let usualSections = 16

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
