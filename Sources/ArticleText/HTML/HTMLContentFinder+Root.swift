/// Finds the container that holds the article's text and little else.
extension HTMLContentFinder {
  /// For each block whether it stands in a container.
  static func blocks(inside root: Int, of page: HTMLPage) -> [Bool] {
    var inside = [Bool](repeating: false, count: page.containers.count)
    inside[root] = true
    for index in page.containers.indices.dropFirst(root + 1) {
      let parent = page.containers[index].parent
      if parent >= 0, inside[Int(parent)] { inside[index] = true }
    }
    return page.containerOfBlock.map { inside[Int($0)] }
  }

  /// The smallest container around two; containers stand behind those around them.
  static func common(_ one: Int, _ other: Int, _ page: HTMLPage) -> Int {
    var one = one
    var other = other
    while one != other {
      if one > other { swap(&one, &other) }
      other = Int(max(page.containers[other].parent, 0))
    }
    return one
  }

  /// Bytes of text that count as the article's: prose most, links and furniture not at all.
  private static func points(_ page: HTMLPage, _ scope: PageScope, inside story: Int?) -> [Int] {
    var points = [Int](repeating: 0, count: page.containers.count)
    let isOwn = story.map { blocks(inside: $0, of: page) }
    for index in page.blocks.indices where scope.isKept(block: index) && isOwn?[index] ?? true {
      points[Int(page.containerOfBlock[index])] += PageScope.prose(of: index, in: page)
    }
    for index in page.containers.indices.reversed() where page.containers[index].parent >= 0 {
      points[Int(page.containers[index].parent)] += points[index]
    }
    return points
  }

  /// The element of the headline's story, on a page that goes on with other stories in full: each in
  /// an element for articles, under a heading of the first level.
  static func story(of headline: Int?, _ page: HTMLPage, _ scope: PageScope) -> Int? {
    guard let headline, page.blocks[headline].level == 1 else { return nil }
    let articles = articles(page)
    let own = articles[Int(page.containerOfBlock[headline])]
    guard own > 0, scope.prose[own] >= leastStory else { return nil }
    let isFollowed = page.blocks.indices.contains { index in
      let block = page.blocks[index]
      guard index > headline, block.kind == .heading, block.level == 1 else { return false }
      let other = articles[Int(page.containerOfBlock[index])]
      return other > own && !isAncestor(own, of: other, page) && scope.prose[other] >= leastStory
    }
    return isFollowed ? own : nil
  }

  private static let leastStory = 200

  /// For each container the nearest element for an article that it is or stands in; 0 for none.
  private static func articles(_ page: HTMLPage) -> [Int] {
    var articles = [Int](repeating: 0, count: page.containers.count)
    for (index, container) in page.containers.enumerated() where container.parent >= 0 {
      let isArticle = container.hints.contains(.article)
      articles[index] = isArticle ? index : articles[Int(container.parent)]
    }
    return articles
  }

  static func root(
    _ page: HTMLPage, _ scope: PageScope, inside story: Int?, headline: Int?
  ) -> Int {
    let points = points(page, scope, inside: story)
    if let named = namedRoot(page, scope, points) { return named }
    // For each container the child with the most points; 0, which is no child, when it has none.
    var best = [Int](repeating: 0, count: page.containers.count)
    for (index, container) in page.containers.enumerated() where container.parent >= 0 {
      let parent = Int(container.parent)
      if best[parent] == 0 || points[index] > points[best[parent]] { best[parent] = index }
    }
    var root = 0
    while best[root] > 0, points[root] > 0 {
      let tag = page.containers[best[root]].tag
      let isOfText = [.p, .li, .ul, .ol, .dl].contains(tag) || tag.headingLevel != nil
      // Of the columns of a table the one with the headline is the article's.
      let title = headline.map { Int(page.containerOfBlock[$0]) } ?? 0
      let isOwn = tag == .td && isAncestor(best[root], of: title, page)
      guard !isOfText, points[best[root]] * 100 >= points[root] * (isOwn ? 55 : 70) else { break }
      root = best[root]
    }
    return withOtherStretches(root, page, scope, points)
  }

  /// The element around all stretches of the text, where the root is only the longest of them: builders
  /// of pages put each paragraph, list and quotation into an element named for text.
  private static func withOtherStretches(
    _ root: Int, _ page: HTMLPage, _ scope: PageScope, _ points: [Int]
  ) -> Int {
    var isStretch = page.containers[root].hints.contains(.stretch)
    var chain = [root]
    while chain.count <= highestClimb, page.containers[chain[chain.count - 1]].parent > 0 {
      let around = Int(page.containers[chain[chain.count - 1]].parent)
      if isStretch {
        let other = stretches(in: around, without: chain, page, scope, points)
        let rest = points[around] - points[root] - other
        if other >= leastStretch, rest * 10 <= points[root] { return around }
      }
      isStretch = isStretch || page.containers[around].hints.contains(.stretch)
      chain.append(around)
    }
    return root
  }

  /// The points of the stretches in a container that stand outside of a chain of its descendants.
  private static func stretches(
    in around: Int, without chain: [Int], _ page: HTMLPage, _ scope: PageScope, _ points: [Int]
  ) -> Int {
    /// Whether a container stands in the one asked for, but in no stretch yet.
    var isOpen = [Bool](repeating: false, count: page.containers.count)
    isOpen[around] = true
    var sum = 0
    for (index, container) in page.containers.enumerated().dropFirst(around + 1)
    where isOpen[Int(container.parent)] && index != chain[0] {
      if container.hints.contains(.stretch), !chain.contains(index),
        scope.hints[index].isDisjoint(with: HTMLHints.outside)
      {
        sum += points[index]
      } else {
        isOpen[index] = true
      }
    }
    return sum
  }

  /// A list of a few words.
  private static let leastStretch = 20

  /// Elements that a builder puts around a stretch of text.
  private static let highestClimb = 6

  /// The nearest container around all elements named for the article's text, when they hold half
  /// of the prose.
  private static func namedRoot(_ page: HTMLPage, _ scope: PageScope, _ points: [Int]) -> Int? {
    var named: [Int] = []
    var last = -1
    for (index, container) in page.containers.enumerated()
    where container.hints.contains(.text) && points[index] >= 40 {
      if last >= 0, isAncestor(last, of: index, page) { continue }
      named.append(index)
      last = index
    }
    let sum = named.reduce(0) { $0 + points[$1] }
    guard var root = named.first, sum * 2 >= min(scope.keptProse, points[0]) else { return nil }
    for other in named.dropFirst() {
      while !isAncestor(root, of: other, page) {
        guard page.containers[root].parent >= 0 else { return nil }
        root = Int(page.containers[root].parent)
      }
    }
    return root
  }

  private static func isAncestor(_ ancestor: Int, of index: Int, _ page: HTMLPage) -> Bool {
    var index = index
    while index > ancestor { index = Int(page.containers[index].parent) }
    return index == ancestor
  }
}
