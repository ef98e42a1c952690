/// Chooses among the dates that a page's markup shows: those of the article, best first.
///
/// `<time>`, elements named for a date and microformats stand in an article's head or foot; the
/// same stand in teasers and archives, which tell nothing of the article, and in comments, which were
/// written after it.
struct PageDates {
  private let page: HTMLPage
  private let content: HTMLContentFinder

  /// A longer text is a sentence that happens to hold a date.
  private static let longestText = 160
  private static let limit = 12

  private struct Candidate {
    var stamp: Stamp
    var rank: Int
  }

  init(_ page: HTMLPage, _ content: HTMLContentFinder) {
    self.page = page
    self.content = content
  }

  /// The stamps in order of trust.
  func stamps() -> [Stamp] {
    let candidates = page.dateMarks.compactMap { candidate($0) }
    let ranked = candidates.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return ranked.prefix(PageDates.limit).map(\.element.stamp)
  }

  /// Makes stamps of the short lines right under the headline that hold a day of these, such as
  /// "Hugo · 6 years ago · 431 views".
  func markLines(of stamps: [Stamp], in roles: inout [SectionRole?]) {
    guard let headline = content.headline else { return }
    for index in headline + 1..<min(headline + 3, page.blocks.count) where roles[index] == nil {
      let block = page.blocks[index]
      let isShort = block.kind == .paragraph && block.end - block.begin <= PageDates.longestLine
      let last = page.text[Int(block.end) - 1]
      guard isShort, last != UInt8(ascii: "."), last != UInt8(ascii: ":") else { continue }
      let holdsDay = stamps.contains { stamp in
        stamp.begin.map { (block.begin..<block.end).contains($0) } ?? false
      }
      if holdsDay { roles[index] = .stamp }
    }
  }

  private static let longestLine: Int32 = 100

  private func candidate(_ mark: HTMLPage.DateMark) -> Candidate? {
    let hints = content.scope.hints[Int(mark.container)].union(mark.hints)
    if hints.contains(.related) { return nil }
    let isComment = hints.contains(.comments)
    let isDateElement = mark.tag == .time || !mark.hints.isDisjoint(with: [.stamp, .updatedStamp])
    if hints.contains(.aside), !isDateElement { return nil }
    let range = trimmed(mark.begin, mark.end)
    let text = range.map { String(decoding: page.text[$0], as: UTF8.self) }
    let value = mark.value.flatMap { PageDates.hasDigits($0) ? $0 : nil }
    guard let written = value ?? text.flatMap({ PageDates.hasDigits($0) ? $0 : nil }) else {
      return nil
    }
    let isUpdate = hints.contains(.updatedStamp) && !mark.hints.contains(.stamp)
    let distance = distance(at: mark.begin)
    let isFar = distance > 30 || !hints.isDisjoint(with: [.aside, .pageHeader])
    let isNear = !isFar && !isComment && (isDateElement || distance <= 6)
    if isEvents(mark) { return nil }
    let isNamed = !mark.hints.isDisjoint(with: [.stamp, .updatedStamp])
    var source = isNamed ? Stamp.Source.markup : .bareLine
    if !isNear || mark.tag == .input { source = isComment ? .comments : .surroundings }
    var stamp = Stamp(
      kind: isUpdate && !isComment ? .updated : .published, source: source, text: written)
    if let range, value == nil || isNear, !isComment {
      stamp.begin = Int32(truncatingIfNeeded: range.lowerBound)
      stamp.end = Int32(truncatingIfNeeded: range.upperBound)
    }
    let quality = mark.hints.contains(.stamp) ? 0 : mark.tag == .time ? 1 : 2
    let place = isComment ? 400 : isFar ? 200 : hints.contains(.furniture) ? 100 : 0
    return Candidate(stamp: stamp, rank: place + quality * 30 + min(distance, 45))
  }

  /// A date inside an event that the page marks up is the event's.
  private func isEvents(_ mark: HTMLPage.DateMark) -> Bool {
    page.structuredEvents.contains { event in
      event.range.map { $0.contains(Int32(truncatingIfNeeded: mark.begin)) } ?? false
    }
  }

  /// The text of a mark without the space around it; nil when it is empty or too long.
  private func trimmed(_ begin: Int, _ end: Int) -> Range<Int>? {
    var begin = begin
    var end = min(end, page.text.count)
    guard end - begin <= PageDates.longestText else { return nil }
    while begin < end, page.text[begin] <= 0x20 { begin += 1 }
    while end > begin, page.text[end - 1] <= 0x20 { end -= 1 }
    return begin < end ? begin..<end : nil
  }

  /// How many blocks stand between the headline, or else the content's first block, and an offset.
  ///
  /// What stands inside the content or right behind it comes next.
  private func distance(at offset: Int) -> Int {
    guard !page.blocks.isEmpty else { return 0 }
    var low = 0
    var high = page.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if Int(page.blocks[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    let block = min(low, page.blocks.count - 1)
    let title = content.headline ?? content.first
    let isHead = block <= max(content.first, title) + 3
    if isHead { return abs(block - title) }
    return content.isInside[block] ? 20 : 20 + abs(block - content.last)
  }

  private static func hasDigits(_ text: String) -> Bool {
    text.utf8.count { $0 &- UInt8(ascii: "0") < 10 } >= 3
  }
}
