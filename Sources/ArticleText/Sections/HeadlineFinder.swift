import LanguagePacks

/// Finds the headline: the title-like block near the top whose words the article takes up again.
///
/// Site names and menu entries stand above it as often as not, so that the first line is not enough.
struct HeadlineFinder {
  let article: Article
  let features: [BlockFeatures]
  /// On a page of stories only markup tells the headline.
  let isIndexPage: Bool

  private static let candidateLimit = 12
  private static let searchLimit = 80

  /// The headline's block, and the first block of prose (the count of blocks when there is none).
  func run() -> (headline: Int?, firstProse: Int) {
    let firstProse = features.firstIndex { $0.isProse && !$0.isLabel(.pageFurniture) }
    let candidates = candidates(before: firstProse ?? features.count)
    if let marked = candidates.last(where: { isMarkedTitle($0) }) {
      return (marked, firstProse ?? features.count)
    }
    if isIndexPage { return (nil, firstProse ?? features.count) }
    let best = best(of: candidates)
    if best == nil, let first = features.first, first.sentences == 1, first.bytes <= 320,
      first.words >= 3, !first.isLabel(.pageFurniture)
    {
      return (0, firstProse == 0 ? min(1, features.count) : firstProse ?? features.count)
    }
    return (best, firstProse ?? features.count)
  }

  private func isMarkedTitle(_ index: Int) -> Bool {
    article.blocks[index].kind == .heading && article.blocks[index].level == 1
  }

  private func candidates(before end: Int) -> [Int] {
    var found: [Int] = []
    for index in 0..<min(end, HeadlineFinder.searchLimit) {
      let feature = features[index]
      let kind = article.blocks[index].kind
      if kind == .listItem || kind == .tableRow || feature.words == 0 { continue }
      if feature.isOnlyDate {
        if !found.isEmpty { break }
        continue
      }
      let isLabel =
        feature.isLabel(.pageFurniture) || feature.isLabel(.widget) || feature.isLabel(.topic)
        || feature.opening?.category == .publishedStamp
        || feature.opening?.category == .updatedStamp
      if isLabel || feature.hasClock || feature.temperatures > 0 { continue }
      if feature.opening?.category == .byline, feature.words <= 6 { continue }
      found.append(index)
    }
    return found
  }

  private func best(of candidates: [Int]) -> Int? {
    var best: (index: Int, score: Int)?
    for index in candidates.prefix(HeadlineFinder.candidateLimit) {
      let score = score(index)
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best?.index
  }

  /// Words taken up below count most, four words or more some, a second standing of the line much.
  private func score(_ index: Int) -> Int {
    let feature = features[index]
    var score = min(feature.words, 4)
    let block = article.blocks[index]
    var names = Set<UInt64>()
    for token in article.tokens[Int(block.firstToken)..<Int(block.endToken)]
    where token.kind == .word && token.end - token.begin >= 4 {
      names.insert(token.key.folded)
    }
    var taken = Set<UInt64>()
    let start = Int(block.endToken)
    for token in article.tokens[start..<min(article.tokens.count, start + 400)]
    where names.contains(token.key.folded) {
      taken.insert(token.key.folded)
    }
    score += min(taken.count, 5) * 2
    if block.kind == .heading { score += 3 }
    let below = features[index + 1..<min(index + 5, features.count)]
    let isAboveStamp = below.contains {
      $0.opening?.category == .publishedStamp || $0.opening?.category == .updatedStamp
    }
    if isAboveStamp { score += 4 }
    return score
  }
}
