import LanguagePacks

/// Tells the blocks of the article from those of the page around it.
///
/// An element named for the article's text is believed when it holds half of the prose; else the
/// search goes down from the whole page as long as one child holds most of the prose (boilerplate
/// detection by text and link density, as in Kohlschütter et al., WSDM 2010, and Mozilla's
/// Readability).
struct HTMLContentFinder {
  let page: HTMLPage
  let scope: PageScope
  /// The heading that is the article's title.
  let headline: Int?
  /// For each block whether it stands in the content's container.
  let isInside: [Bool]
  /// For each block whether it stands in the smallest element around headline and content, when that
  /// holds little other prose; empty else.
  private let isBeside: [Bool]
  /// The first and the last block of the content.
  let first: Int
  let last: Int

  init(_ page: HTMLPage) {
    self.page = page
    scope = PageScope(page)
    headline = HTMLContentFinder.headline(page, scope)
    let story = HTMLContentFinder.story(of: headline, page, scope)
    let root = HTMLContentFinder.root(page, scope, inside: story, headline: headline)
    isInside = HTMLContentFinder.blocks(inside: root, of: page)
    let shared = headline.map {
      HTMLContentFinder.common(root, Int(page.containerOfBlock[$0]), page)
    }
    if let shared, shared != root, page.containers[shared].tag != .body,
      scope.prose[shared] * 2 <= scope.prose[root] * 3
    {
      isBeside = HTMLContentFinder.blocks(inside: shared, of: page)
    } else {
      isBeside = []
    }
    first = isInside.firstIndex(of: true) ?? 0
    last = isInside.lastIndex(of: true) ?? 0
  }

  /// A role for each block outside the article; nil for those inside, which words decide.
  func roles() -> [SectionRole?] {
    var roles = page.blocks.indices.map { role($0) }
    takeCaptions(&roles)
    var cards = TeaserCards(page, roles: roles)
    cards.mark(&roles, after: headline)
    return roles
  }

  /// Of a gallery the texts under the pictures are the article: where captions hold most of the prose.
  private func takeCaptions(_ roles: inout [SectionRole?]) {
    var own = 0
    var captions = 0
    for index in roles.indices {
      if roles[index] == nil { own += PageScope.prose(of: index, in: page) }
      if isTellingCaption(index, roles) { captions += length(of: index) }
    }
    guard captions >= HTMLContentFinder.leastCaptions, captions > own * 2 else { return }
    for index in roles.indices where isTellingCaption(index, roles) { roles[index] = .body }
  }

  private static let leastCaptions = 300

  private func isTellingCaption(_ index: Int, _ roles: [SectionRole?]) -> Bool {
    roles[index] == .caption && length(of: index) >= PageScope.shortestProse
      && Int(page.linkBytesOfBlock[index]) * 3 < length(of: index)
  }

  private func length(of index: Int) -> Int {
    Int(page.blocks[index].end - page.blocks[index].begin)
  }

  // MARK: - The headline

  /// The heading that says what the page's title says, or a line that is that title; the first
  /// heading of the highest level else.
  private static func headline(_ page: HTMLPage, _ scope: PageScope) -> Int? {
    let title = page.metadata.headline ?? page.metadata.shareTitle ?? page.metadata.title
    let titleBytes = Array((title ?? "").utf8)
    let words = words(of: titleBytes, 0, titleBytes.count)
    var best: (index: Int, score: Int)?
    for index in page.blocks.indices {
      let block = page.blocks[index]
      let isHeading = block.kind == .heading
      let length = Int(block.end - block.begin)
      let hints = scope.hints(ofBlock: index)
      guard length <= (isHeading ? 400 : titleBytes.count + 8), isHeading || !words.isEmpty,
        !isHeading || block.level <= 4, block.kind != .listItem, !hints.contains(.comments)
      else { continue }
      if !isHeading, !opens(block, of: page, with: words) { continue }
      let own = HTMLContentFinder.words(of: page.text, Int(block.begin), Int(block.end))
      let shared = own.count { words.contains($0) }
      let strange = own.count - shared
      let isTitleLine =
        shared >= 3 && strange <= (shared >= 5 ? 2 : 0) && shared * 10 >= words.count * 6
      if !isHeading, !isTitleLine { continue }
      let covered = words.isEmpty ? 0 : min(shared, words.count) * 24 / words.count
      // A lead is named for a teaser as often as not; its heading must then be the page's title.
      let isTitle = isHeading && block.level == 1 && shared == own.count && covered >= 12
      if hints.contains(.related), !isTitle { continue }
      // What stands whole in the title and is its lesser part is the site's name.
      let isSite = shared > 0 && shared == own.count && covered < 12
      let level = !isHeading || isSite ? -20 : block.level == 1 ? 12 : 0
      let score = shared * 40 / max(own.count, 1) + covered + level
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best.map(\.index)
  }

  /// Whether the first word or number of a block is one of these.
  private static func opens(_ block: Block, of page: HTMLPage, with words: [UInt64]) -> Bool {
    var tokens: [Token] = []
    Tokenizer.append(
      to: &tokens, of: page.text, from: Int(block.begin), to: Int(block.end), atMost: 4)
    guard let first = tokens.first(where: { $0.kind != .sign }) else { return true }
    return words.contains(key(of: first))
  }

  private static func key(of token: Token) -> UInt64 {
    token.kind == .word ? token.key.folded : UInt64(bitPattern: Int64(token.number))
  }

  /// The keys of the words and numbers of a short text, each once.
  private static func words(of text: [UInt8], _ begin: Int, _ end: Int) -> [UInt64] {
    var keys: [UInt64] = []
    for token in Tokenizer.tokens(of: text, from: begin, to: end) where token.kind != .sign {
      let key = key(of: token)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  // MARK: - Roles

  /// Short and without a digit, as menu entries are and dated listings are not.
  private func isMenuLike(_ block: Block) -> Bool {
    guard block.kind != .heading, block.end - block.begin <= 160 else { return false }
    return !page.text[Int(block.begin)..<Int(block.end)].contains { $0 &- 0x30 < 10 }
  }

  /// A few words that announce a link to another story, which is the rest of the line: no sentence.
  private func isLabelledLink(_ block: Block, _ length: Int, _ links: Int) -> Bool {
    guard block.kind == .paragraph, links >= 25, length - links <= 40, links > length - links,
      length <= 200
    else { return false }
    return !HTMLContentFinder.stops.contains(page.text[Int(block.end) - 1])
  }

  private static let stops = Array(".!?:;,)\"".utf8) + [0xA6, 0xBB, 0x9C, 0x9D]

  /// Short, or not long and with a number in it: what is named for a stamp may hold the text, too.
  private func isStampLike(_ block: Block, _ length: Int) -> Bool {
    guard block.kind != .heading else { return false }
    if length <= 80 { return true }
    return length <= 240
      && page.text[Int(block.begin)..<Int(block.end)].contains { $0 &- 0x30 < 10 }
  }

  /// A short entry of a list that stands beside the running text under the headline, as the
  /// ingredients of a recipe do, or a quotation below its columns.
  private func isBesideText(_ index: Int, _ length: Int) -> Bool {
    guard index > last, !isBeside.isEmpty, isBeside[index],
      !scope.hints(ofBlock: index).contains(.aside)
    else { return false }
    let container = page.containers[Int(page.containerOfBlock[index])]
    let isQuotation =
      container.tag == .blockquote
      || container.parent >= 0 && page.containers[Int(container.parent)].tag == .blockquote
    return isQuotation || page.blocks[index].kind == .listItem && length <= 120
  }

  private func role(_ index: Int) -> SectionRole? {
    if index == headline { return .headline }
    let hints = scope.hints(ofBlock: index)
    let block = page.blocks[index]
    let length = Int(block.end - block.begin)
    let isLinks = Int(page.linkBytesOfBlock[index]) * 3 > length * 2
    if hints.contains(.comments) { return .boilerplate }
    if hints.contains(.stamp), !hints.contains(.related), isStampLike(block, length) {
      return isLinks ? .boilerplate : .stamp
    }
    if hints.contains(.furniture) { return .boilerplate }
    let isLead = headline.map { index > $0 && index <= first } ?? false
    if hints.contains(.related), !isLead || isLinks {
      return isLinks || length >= 30 ? .teaser : .boilerplate
    }
    if hints.contains(.caption) { return .caption }
    if isLabelledLink(block, length, Int(page.linkBytesOfBlock[index])) { return .boilerplate }
    if isInside[index] {
      if hints.contains(.aside) { return isLinks ? .boilerplate : .teaser }
      return isLinks && isMenuLike(block) ? .boilerplate : nil
    }
    let isHeadersLead = headline.map { scope.hints(ofBlock: $0).contains(.pageHeader) } ?? false
    if isLead, !isLinks, !hints.contains(.aside), isHeadersLead || !hints.contains(.pageHeader) {
      return nil
    }
    if isBesideText(index, length), !isLinks { return nil }
    if isLinks || index < first { return .boilerplate }
    return length >= PageScope.shortestProse ? .teaser : .boilerplate
  }
}
