internal import ArticleText
internal import LanguagePacks

/// Reads the name of a town, region or country at a token, and weighs the words around it.
///
/// Rather none than a wrong one: a name that is also a common word needs a preposition, a bracket or
/// a postal code, and names beside other capitals are taken for parts of persons and bodies.
final class TownReader {
  let text: PlaceText
  let matcher: NameMatcher
  private let articles = ArticleKeys()

  init(_ text: PlaceText, kept: MatchMemo.Keeper) {
    self.text = text
    matcher = NameMatcher(text: text, kept: kept)
  }

  /// What the words before a name say.
  struct Cue {
    enum Kind { case none, locative, inArea, inside, of, toward }
    var kind = Kind.none
    var article = 0
    var isContracted = false
    /// The token of the preposition, else of the name.
    var token: Int
    /// The name begins here when its entry has an article.
    var articleToken: Int?
  }

  /// Whether the word before a name can be part of a cue at all, which most words are not.
  @inline(__always)
  func hasCue(before first: Int) -> Bool {
    guard first > 0 else { return false }
    return !text.marks[first - 1].isDisjoint(with: TownReader.cues) || text.isSign(first - 1, ":")
      || article(at: first - 1) != nil
  }

  private static var cues: WordMarks {
    WordMarks.locative.union([.article, .of, .ofLe, .ofLes, .toward, .between])
  }

  func cue(before first: Int) -> Cue {
    var cue = Cue(token: first)
    var index = first - 1
    if text.isSign(index, ":"), text.has(index - 1, .areaNoun) {
      // "département : Lot"
      cue.kind = .of
      cue.token = index
      return cue
    }
    guard index >= 0, text.isWord(index), !text.startsBlock(first) else { return cue }
    if let article = article(at: index) {
      cue.article = article
      cue.articleToken = index
      cue.token = index
      index -= 1
      guard index >= 0, text.isWord(index), !text.startsBlock(index + 1) else { return cue }
    }
    let marks = text.marks[index]
    if marks.contains(.at) {
      cue.kind = .locative
    } else if marks.contains(.atLe) || marks.contains(.atLes) {
      cue.kind = .locative
      contract(&cue, marks.contains(.atLe) ? 2 : 4)
    } else if marks.contains(.inArea) {
      cue.kind = .inArea
    } else if !marks.isDisjoint(with: [.inside, .near]) {
      cue.kind = .inside
    } else if marks.contains(.of) {
      cue.kind = .of
    } else if marks.contains(.ofLe) || marks.contains(.ofLes) {
      cue.kind = .of
      contract(&cue, marks.contains(.ofLe) ? 2 : 4)
    } else if !marks.isDisjoint(with: [.toward, .between]) {
      cue.kind = .toward
    }
    if cue.kind != .none { cue.token = index }
    return cue
  }

  private func contract(_ cue: inout Cue, _ article: Int) {
    guard cue.article == 0 else { return }
    cue.article = article
    cue.isContracted = true
  }

  /// INSEE's number of the article at a token: 2 le, 3 la, 4 les, 5 l'.
  func article(at index: Int) -> Int? {
    index >= 0 && index < text.count ? articles.number(of: text.tokens[index]) : nil
  }

  /// Whether an article stands at a token, behind which a name may begin.
  func hasArticle(at first: Int) -> Bool {
    text.isCapital(first + 1) && article(at: first) != nil
  }

  /// The place named at a token, which has a capital; nil when it rather names something else.
  func candidate(at first: Int, isExpected: Bool = false) -> PlaceCandidate? {
    candidate(at: first, named: matcher.match(at: first), isExpected: isExpected)
  }

  /// The same where the matcher was asked already.
  func candidate(
    at first: Int, named: consuming NameMatcher.Match?, isExpected: Bool = false
  ) -> PlaceCandidate? {
    var nameToken = first
    let ownArticle = text.isCapital(first + 1) ? article(at: first) : nil
    if named == nil, ownArticle == nil { return nil }
    var cue = cue(before: first)
    if let article = ownArticle, cue.article == 0 {
      if let inner = matcher.match(at: first + 1), inner.end > (named?.end ?? 0) {
        named = inner
        cue.article = article
        cue.articleToken = first
        nameToken = first + 1
      }
    }
    guard let found = named else { return nil }
    let table = GazetteerTable.lines.utf8Span.span
    var rows = found.rows
    keepFitting(&rows, cue: cue, in: table)
    if isExpected && rows.isEmpty { rows = found.rows }
    if rows.count > 1, text.hasAccents {
      // Of "Auge" and "Augé" the one that is written, unless the text has no accents anyway.
      rows.prefer { text.spells($0, from: nameToken, to: found.end, in: table) }
    }
    if rows.isEmpty { return nil }
    var candidate = PlaceCandidate(
      firstToken: nameToken, endToken: found.end, endOfProof: found.end, rows: rows,
      rule: "bare name")
    let hasArticle = rows.contains { $0.article(in: table) > 1 && !$0.isArea(in: table) }
    if hasArticle, !cue.isContracted, let token = cue.articleToken { candidate.firstToken = token }
    lean(&candidate, cue)
    guard readProof(&candidate) else { return nil }
    if text.articlesTell, !candidate.isProven {
      switch feast(from: nameToken, to: found.end, cue: cue, rows: rows, in: table) {
      case .certain: return nil
      case .likely: candidate.isFeast = true
      case .none: break
      }
    }
    if isExpected {
      if found.end == nameToken + 1, text.has(nameToken, .eventCue) { return nil }
      let isCut =
        candidate.endToken < text.count
        && text.tokens[candidate.endToken].shape.contains(.hyphenBefore)
      candidate.isLocative = true
      return isCut ? nil : candidate
    }
    return isCredible(&candidate, cue: cue, nameToken: nameToken, in: table) ? candidate : nil
  }

  private func lean(_ candidate: inout PlaceCandidate, _ cue: Cue) {
    candidate.isTied = cue.kind != .none || text.isSign(candidate.endToken, "(")
    switch cue.kind {
    case .locative:
      candidate.rule = "place after a preposition"
      candidate.isLocative = true
      candidate.leaning = areaLeaning(cue)
    case .inArea:
      candidate.rule = "place after a preposition"
      candidate.isLocative = true
      candidate.leaning = !text.articlesTell ? .none : .area
    case .inside:
      candidate.rule = "place after a preposition"
      candidate.isLocative = true
      candidate.leaning = areaLeaning(cue)
    case .of:
      candidate.rule = "place after “of”"
      candidate.leaning =
        text.has(cue.token - 1, .areaNoun)
        ? .area
        : text.has(cue.token - 1, .townNoun)
          ? .town : cue.article == 0 ? .townOrRegion : areaLeaning(cue)
    case .toward:
      candidate.rule = "place as a direction"
      candidate.leaning = areaLeaning(cue)
    case .none: candidate.leaning = cue.article == 0 ? .none : .area
    }
    if !candidate.isLocative, followsCount(candidate.firstToken) {
      candidate.isLocative = true
      candidate.rule = "place in a list after a preposition"
    }
  }

  /// In French an article stands before areas, none before most towns; English tells nothing.
  private func areaLeaning(_ cue: Cue) -> PlaceCandidate.Leaning {
    if !text.articlesTell { return cue.kind == .locative ? .town : .none }
    return cue.article == 0 ? .town : .area
  }

  /// Keeps the entries whose article agrees with the text's, and whose kind with its preposition.
  private func keepFitting(_ rows: inout [GazetteerRow], cue: Cue, in table: Span<UInt8>) {
    rows.keep { row in
      let article = row.article(in: table)
      // "Réunion publique" is not La Réunion.
      if row.isArea(in: table) { return article < 2 || article == cue.article }
      return article > 1 ? article == cue.article : cue.article == 0
    }
    guard text.articlesTell else { return }
    switch cue.kind {
    case .inArea: rows.keep { $0.isArea(in: table) }
    case .locative where cue.article == 0: rows.prefer { !$0.isArea(in: table) }
    default: break
    }
  }
}
