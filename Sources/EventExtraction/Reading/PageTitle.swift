import ArticleText
import LanguagePacks
import Places

/// The line that names what a page is about: its headline, or the line below one that only says whose
/// page it is ("Théâtre des Sorbiers, Montreuil" over the name of a play).
struct PageTitle {
  let article: Article
  /// In reading order.
  let mentions: [PlaceMention]
  let dateStarts: StartIndex

  /// So many lines below the headline, none longer than a title.
  private static let reach = 3
  private static let longestTitle = 12

  /// The tokens of the title; nil where the page has no headline.
  func find() -> Range<Int32>? {
    let headline = article.sections.lazy.filter { $0.role == .headline }
      .map { Int($0.firstBlock) }.first { !tokens(of: $0).isEmpty }
    guard let headline else { return nil }
    let line = tokens(of: headline)
    guard isPlaceAlone(line) else { return line }
    for block in (headline + 1)..<min(article.blocks.count, headline + 1 + PageTitle.reach) {
      let below = tokens(of: block)
      if isPlaceAlone(below) { continue }
      return isTitle(below) ? below : line
    }
    return line
  }

  private func tokens(of block: Int) -> Range<Int32> {
    article.blocks[block].firstToken..<article.blocks[block].endToken
  }

  /// Every word of the line belongs to the name of a place.
  private func isPlaceAlone(_ line: Range<Int32>) -> Bool {
    var next = Findings.partition(mentions.count) { mentions[$0].endToken > line.lowerBound }
    for token in line where article.tokens[Int(token)].kind != .sign {
      while next < mentions.count, mentions[next].endToken <= token { next += 1 }
      guard next < mentions.count, mentions[next].firstToken <= token else { return false }
    }
    return !line.isEmpty
  }

  private func isTitle(_ line: Range<Int32>) -> Bool {
    guard let last = line.last, line.count <= PageTitle.longestTitle,
      dateStarts.range(in: line).isEmpty
    else { return false }
    let sign = article.tokens[Int(last)]
    return !sign.isSign(".") && !sign.isSign(":") && !sign.isSign(",")
  }
}
