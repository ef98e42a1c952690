import LanguagePacks

/// Finds where the article ends and the page's foot begins: other stories, comments, widgets.
///
/// A foot opens with a heading the pack knows ("Lire aussi"), with the comment area, with a topic
/// alone on a line above titles and leads, or after a share line. A page that is nothing but
/// stories, each with its own stamp, is a foot from its first story on.
struct FootFinder {
  private let source: SectionSource
  /// Whether a block is a stamp that dates a story.
  private let isStamp: [Bool]
  /// For each block the share of the text before it; of a page's the share of the prose that
  /// markup leaves undecided.
  private let fractions: [Double]
  private let isPage: Bool

  private enum Opening { case stories, comments }

  /// On a page whose markup has told most of the furniture, a paragraph of so many words goes on
  /// with the article.
  private static let resumingWords = 45

  init(
    _ source: SectionSource, isStamp: [Bool], roles: [SectionRole?] = []
  ) {
    self.source = source
    self.isStamp = isStamp
    isPage = source.article.format == .html && roles.contains { $0 != nil }
    fractions = FootFinder.fractions(source, isPage ? roles : [])
  }

  private var article: Article { source.article }
  private var features: DocumentFeatures { source.features }

  private static func fractions(
    _ source: SectionSource, _ roles: [SectionRole?]
  ) -> [Double] {
    guard !roles.isEmpty else {
      let end = Double(max(source.article.blocks.last?.end ?? 0, 1))
      return source.article.blocks.map { Double($0.begin) / end }
    }
    let features = source.features
    var sum = 0
    let sums = features.indices.map { index in
      defer { if roles[index] == nil, features[index].isProse { sum += features[index].bytes } }
      return sum
    }
    return sums.map { sum == 0 ? 1 : Double($0) / Double(sum) }
  }

  mutating func mark(
    _ roles: inout [SectionRole?], _ starts: inout [Bool], headline: Int?, isIndexPage: Bool
  ) {
    let first = (headline ?? -1) + 1
    if isIndexPage, let start = indexPageStart() {
      if headline == nil { labelBoxes(&roles, &starts, before: start) }
      labelStampedStories(&roles, &starts, from: start)
      return
    }
    markInlineTeasers(&roles, &starts, from: first)
    var index = first
    while index < features.count {
      if let opening = opening(at: index, roles), let end = footEnd(from: index, opening, roles) {
        var labels = FootLabels(source, isStamp)
        labels.mark(
          &roles, &starts, from: index, to: end, isCommentArea: opening == .comments)
        index = end
      } else {
        index += 1
      }
    }
  }

  // MARK: - Where a foot opens

  private func opening(at index: Int, _ roles: [SectionRole?]) -> Opening? {
    let feature = features[index]
    guard !feature.hasClock || feature.words > 2 else { return nil }
    if feature.isLabel(.pageFurniture, value: "comments", beyond: 3) || quotesTitle(index) {
      return fraction(index) >= (isPage ? 0.5 : 0.2) ? .comments : nil
    }
    if feature.isLabel(.teaserHeading, value: "any", beyond: 3), !isPage || fraction(index) >= 0.2 {
      return .stories
    }
    guard fraction(index) >= 0.4 else { return nil }
    if feature.isLabel(.teaserHeading, value: "weak", beyond: 4), !feature.isProse,
      feature.date == nil
    {
      let isMarked = feature.isAllCapitals || feature.words == feature.opening?.words
      if isMarked || endsArticle(before: index, roles), pairs(from: index + 1) >= 1 {
        return .stories
      }
    }
    if feature.isTopic, pairs(from: index + 1) >= 2,
      endsArticle(before: index, roles) || isTitle(index + 1)
    {
      return .stories
    }
    if feature.isAllCapitals, feature.isShort, endsArticle(before: index, roles),
      pairs(from: index + 1) >= 1
    {
      return .stories
    }
    return nil
  }

  /// "3 comments on “The mill grinds again”": the title of the page stands in quotation marks.
  private func quotesTitle(_ index: Int) -> Bool {
    let feature = features[index]
    guard feature.isLabel(.pageFurniture, value: "comments", beyond: 40), feature.numbers > 0,
      let opening = feature.opening
    else { return false }
    let end = min(opening.endToken + 4, Int(article.blocks[index].endToken))
    return (opening.endToken..<end).contains { token in
      ["«", "“", "„", "\"", "‘", "”"].contains { article.tokens[token].isSign($0) }
    }
  }

  private func fraction(_ index: Int) -> Double { fractions[index] }

  /// Share lines, closing stamps and the like right above.
  private func endsArticle(before index: Int, _ roles: [SectionRole?]) -> Bool {
    guard index > 0 else { return false }
    let role = roles[index - 1]
    return role == .boilerplate || role == .stamp || role == .widget
  }

  private func isTitle(_ index: Int) -> Bool {
    guard index < features.count else { return false }
    let feature = features[index]
    return feature.words >= 3 && feature.words <= 32 && !feature.endsInPeriod
      && feature.bytes <= 260
  }

  private func isLead(_ index: Int) -> Bool { FootFinder.isLead(index, features) }

  /// Prose under a title; what ends in "!" or "?" is a title when prose follows.
  static func isLead(_ index: Int, _ features: DocumentFeatures) -> Bool {
    guard index < features.count else { return false }
    let feature = features[index]
    if feature.isProse || (feature.endsInPeriod && feature.words + feature.numbers >= 6) {
      return true
    }
    guard feature.endsSentence, feature.words >= 12 else { return false }
    return index + 1 >= features.count || !features[index + 1].isProse
  }

  /// How many titles with a lead follow each other from a block on.
  private func pairs(from start: Int) -> Int {
    var index = start
    var count = 0
    while index + 1 < features.count, count < 3 {
      if isStamp[index] || features[index].isShort, !isLead(index),
        !isLead(index + 1)
      {
        index += 1
      } else if !isLead(index), isTitle(index) || features[index].words >= 1, isLead(index + 1) {
        count += 1
        index += 2
      } else {
        break
      }
      if index - start > 12 { break }
    }
    return count
  }

  // MARK: - Where it ends

  /// The end of the foot: the text's end, or where an article resumes after links in its midst.
  private func footEnd(
    from start: Int, _ opening: Opening, _ roles: [SectionRole?]
  ) -> Int? {
    if isPage, opening == .stories {
      let end = (start + 1..<features.count).first { index in
        features[index].words >= FootFinder.resumingWords || resumes(index, roles)
      }
      guard let end else { return features.count }
      return boxEnd(from: start, to: end, roles)
    }
    guard opening == .stories, fraction(start) < 0.6 else { return features.count }
    var index = start + 1
    var longRun = 0
    while index < features.count {
      if features[index].isProse, features[index].words >= 30 {
        longRun += 1
        if longRun == 2 { return index - 1 > start + 1 ? index - 1 : nil }
      } else {
        longRun = 0
      }
      index += 1
    }
    return features.count
  }

  /// Where markup has told the box that a heading opens, what stands between its end and the paragraph
  /// that goes on with the article is the article's.
  private func boxEnd(from start: Int, to end: Int, _ roles: [SectionRole?]) -> Int {
    guard start + 1 < end, (start...start + 1).allSatisfy({ roles[$0] != nil }) else { return end }
    return (start + 2..<end).first { roles[$0] == nil } ?? end
  }

  /// Two paragraphs without a title between them go on with the article; stories have one each.
  private func resumes(_ index: Int, _ roles: [SectionRole?]) -> Bool {
    guard index + 1 < features.count else { return false }
    return (index...index + 1).allSatisfy {
      roles[$0] == nil && article.blocks[$0].kind == .paragraph && features[$0].isProse
        && features[$0].endsInPeriod
    }
  }

  // MARK: - Links inside the article, pages of stories

  /// "Lire aussi : …" with the title on the same line.
  private func markInlineTeasers(
    _ roles: inout [SectionRole?], _ starts: inout [Bool], from first: Int
  ) {
    for index in features.indices.dropFirst(first) where roles[index] == nil {
      let feature = features[index]
      guard let cue = feature.opening, cue.category == .teaserHeading, cue.value == 0,
        feature.words > cue.words + 2, feature.bytes <= 300,
        cue.endToken < Int(article.blocks[index].endToken)
      else { continue }
      let next = article.tokens[cue.endToken]
      guard next.isSign(":") || next.isSign(">") || next.isSign("|") || next.isSign("»") else {
        continue
      }
      roles[index] = .teaser
      starts[index] = true
      if index + 1 < starts.count { starts[index + 1] = true }
    }
  }

  /// Two stories with their stamps may stand below any article.
  static let leastStamps = 3

  /// The first story of a page of stories: three stamps or more, each below its title or lead.
  func indexPageStart() -> Int? {
    let stamps = isStamp.indices.filter { isStamp[$0] }
    guard stamps.count >= FootFinder.leastStamps else { return nil }
    var gaps = 0
    for (stamp, next) in zip(stamps, stamps.dropFirst()) where next - stamp >= 2 { gaps += 1 }
    guard gaps >= 2, gaps * 2 >= stamps.count, stamps[0] >= 2 else { return nil }
    var index = stamps[0] - 1
    while index > 0, isLead(index) { index -= 1 }
    if index > 0, features[index - 1].words <= 3, features[index - 1].words > 0 { index -= 1 }
    return index
  }

  /// What stands above the stories of a page without a headline and names a day is a box of its
  /// agenda: no more the page's own than they are.
  private func labelBoxes(
    _ roles: inout [SectionRole?], _ starts: inout [Bool], before end: Int
  ) {
    guard (0..<end).contains(where: { roles[$0] == nil && features[$0].isDated }) else { return }
    for index in 0..<end where roles[index] == nil {
      roles[index] = .teaser
      starts[index] = index == 0 || roles[index - 1] != .teaser
    }
  }

  private func labelStampedStories(
    _ roles: inout [SectionRole?], _ starts: inout [Bool], from start: Int
  ) {
    var startsStory = true
    for index in start..<features.count {
      if startsStory { starts[index] = true }
      startsStory = isStamp[index]
      if roles[index] == nil || roles[index] == .stamp || roles[index] == .listing {
        roles[index] = .teaser
      }
    }
  }
}
