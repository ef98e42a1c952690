import LanguagePacks

/// Finds the headline: the title-like block near the top whose words the article takes up again.
///
/// Site names and menu entries stand above it as often as not, so that the first line is not enough.
struct HeadlineFinder {
  let source: SectionSource
  /// On a page of stories only markup tells the headline.
  let isIndexPage: Bool

  private var article: Article { source.article }
  private var features: DocumentFeatures { source.features }

  private static let candidateLimit = 12
  private static let searchLimit = 80

  /// The headline's block, and the first block of prose (the count of blocks when there is none).
  ///
  /// `given` is a block known to be the headline: a mail's subject, or what markup tells.
  func run(given: Int?) -> (headline: Int?, firstProse: Int) {
    let firstProse = features.firstIndex { $0.isProse && !$0.isLabel(.pageFurniture) }
    if let given { return (given, firstProse ?? features.count) }
    guard features.count > 1 else { return (nil, 0) }
    let candidates = candidates(before: firstProse ?? features.count)
    if let marked = candidates.last(where: { isMarkedTitle($0) }) {
      return (marked, firstProse ?? features.count)
    }
    if isIndexPage { return (nil, firstProse ?? features.count) }
    let best = best(of: candidates)
    if best == nil, let first = features.first, first.sentences == 1, first.bytes <= 320,
      first.words >= 3, features.count > 1, !first.isLabel(.pageFurniture), !isSalutation(0)
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
      if kind == .listItem || kind == .tableRow || feature.isOnlyDate { continue }
      if feature.sentences > 1, feature.endsInPeriod || feature.sentences > 2 { continue }
      if feature.words == 0 { continue }
      let isLabel =
        feature.isLabel(.pageFurniture) || feature.isLabel(.widget) || feature.isLabel(.topic)
        || feature.opening?.category == .publishedStamp
        || feature.opening?.category == .updatedStamp
      if article.field(ofBlock: index) != nil || isSalutation(index)
        || article.isBreadcrumb(block: index)
      {
        continue
      }
      if isLabel || feature.hasClock || feature.temperatures > 0 { continue }
      if feature.opening?.category == .byline, feature.words <= 6 { continue }
      found.append(index)
    }
    return found
  }

  /// "Chers parents,": no title ends in a comma.
  private func isSalutation(_ index: Int) -> Bool {
    let last = Int(article.blocks[index].endToken) - 1
    return article.tokens.indices.contains(last) && article.tokens[last].isSign(",")
  }

  /// The candidate with the most points, the first of those that have as many.
  ///
  /// Their words are looked for in the text below only where that can decide.
  private func best(of candidates: [Int]) -> Int? {
    let candidates = candidates.prefix(HeadlineFinder.candidateLimit)
    let scores = candidates.enumerated().map { place, index in
      candidates.count == 1 ? 0 : score(index) - min(place, 3) * 4
    }
    guard let highest = scores.max() else { return nil }
    let open = zip(candidates, scores).filter { $1 + HeadlineFinder.fullShare >= highest }
    if open.count == 1 { return open[0].0 }
    let text = tokens(below: candidates)
    var best: (index: Int, score: Int)?
    for (index, score) in open {
      let whole = score + share(index, above: text)
      if best.map({ whole > $0.score }) ?? true { best = (index, whole) }
    }
    return best?.index
  }

  /// Points for a title all of whose longer words come back.
  private static let fullShare = 12

  /// All tokens behind the first candidate, as far as a title's words are looked for.
  private func tokens(below candidates: ArraySlice<Int>) -> ArraySlice<Token> {
    guard source.outline.isShortened, let first = candidates.first, let last = candidates.last
    else { return article.tokens[...] }
    let end = Int(article.blocks[last].end)
    let known = source.outline.tokens(
      from: Int(article.blocks[first].end), past: end, atMost: HeadlineFinder.sharedTokens)
    if let known { return known }
    var tokens: [Token] = []
    tokens.reserveCapacity(HeadlineFinder.sharedTokens * 2)
    Tokenizer.append(
      to: &tokens, of: article.text, from: Int(article.blocks[first].end), to: end)
    Tokenizer.append(
      to: &tokens, of: article.text, from: end, to: article.text.count,
      atMost: HeadlineFinder.sharedTokens)
    return tokens[...]
  }

  /// A text takes its title's words up again within so many tokens.
  private static let sharedTokens = 400

  /// An earlier block opens with the same words: a page's title and, further down, its heading.
  private func isRepetition(_ index: Int) -> Bool {
    let keys = keys(index)
    let isAboveText =
      (index > 0 && self.keys(index - 1) == keys)
      || features[index + 1..<min(index + 7, features.count)].contains {
        $0.isProse || $0.opening?.category == .publishedStamp
      }
    return keys.count >= 3 && isAboveText
      && (0..<index).contains { self.keys($0).starts(with: keys) }
  }

  private func keys(_ index: Int) -> [UInt64] {
    let block = article.blocks[index]
    return article.tokens[Int(block.firstToken)..<Int(block.endToken)].prefix(60).map(\.key.folded)
  }

  /// Points for looking like a title, doubled: a stamp stands right under it, it repeats the page's
  /// title; furniture around it counts against it.
  private func score(_ index: Int) -> Int {
    let feature = features[index]
    let block = article.blocks[index]
    var score = min(feature.words, 4) * 2
    if block.kind == .heading { score += 6 }
    if isRepetition(index) { score += 12 }
    if feature.bytes > 90 { score -= 4 }
    if !feature.isCapitalised { score -= 6 }
    if feature.endsInPeriod { score -= 8 }
    if features[..<index].contains(where: \.isDated) { score -= 8 }
    let isInMenu =
      index > 0 && block.blankLinesBefore == 0 && features[index - 1].isLabel(.pageFurniture)
    if isInMenu { score -= 8 }
    if isWhenAndWhere(index) { score -= 8 }
    let isAboveStamp = features[index + 1..<min(index + 5, features.count)].contains {
      $0.opening?.category == .publishedStamp || $0.opening?.category == .updatedStamp
    }
    if isAboveStamp { score += 8 }
    return score
  }

  /// "Autun, samedi 20 et dimanche 21 septembre 2025" right under a title.
  private func isWhenAndWhere(_ index: Int) -> Bool {
    guard index > 0, article.blocks[index].blankLinesBefore == 0,
      features[index].hasWeekdayNumber, features[index].date?.hasYear == true
    else { return false }
    let above = features[index - 1]
    return above.isTitleLike && !above.isDated && !above.isLabel(.pageFurniture)
  }

  /// How many of the longer words come back in the text below, in twelfths.
  private func share(_ index: Int, above text: ArraySlice<Token>) -> Int {
    let block = article.blocks[index]
    var names: [UInt64] = []
    var mask: UInt64 = 0
    for index in Int(block.firstToken)..<Int(block.endToken) {
      let token = article.tokens[index]
      // The days of a programme come back below without being its name.
      guard token.kind == .word, token.end - token.begin >= 4,
        !article.hasSense(.weekday, at: index), !article.hasSense(.month, at: index),
        !names.contains(token.key.folded), names.count < 64
      else { continue }
      names.append(token.key.folded)
      mask |= 1 << (token.key.folded >> 58)
    }
    guard !names.isEmpty else { return 0 }
    var taken: UInt64 = 0
    let start = text.firstIndex { $0.begin >= block.end } ?? text.endIndex
    for token in text[start..<min(text.endIndex, start + HeadlineFinder.sharedTokens)]
    where mask & 1 << (token.key.folded >> 58) != 0 {
      if let name = names.firstIndex(of: token.key.folded) { taken |= 1 << UInt64(name) }
    }
    return taken.nonzeroBitCount * HeadlineFinder.fullShare / names.count
  }
}
