internal import ArticleText
internal import LanguagePacks

/// The town a document's own head or foot says it comes from, where its caller names none.
///
/// "Mairie de Saint-Vit", "Journal de Morez – édition du 3 mai", "Hexham Library": a short line at the
/// top or bottom that is nothing but a body with its town; or, at the bottom, a line of postal code and
/// town as under a letter. Several such lines must agree.
struct PublisherTown {
  private let text: PlaceText
  private let towns: TownReader

  init(_ text: PlaceText, towns: TownReader) {
    self.text = text
    self.towns = towns
  }

  /// Lines looked at from each end, and tokens that a line may have.
  private static let lines = 5
  private static let lineLength = 14

  func find() -> Place? {
    let head = starts(in: text.tokens.indices)
    let foot = starts(in: text.tokens.indices.reversed())
    return only(head, isFoot: false) ?? only(foot, isFoot: true)
  }

  /// The first tokens of the first few lines, in the order given.
  private func starts(in tokens: some Sequence<Int>) -> [Int] {
    var starts: [Int] = []
    for index in tokens where text.startsLine(index) && !startsCell(index) {
      starts.append(index)
      if starts.count == PublisherTown.lines { break }
    }
    return starts
  }

  /// A tab parts columns of one line.
  private func startsCell(_ index: Int) -> Bool {
    text.tokens[index].shape.isDisjoint(with: [.lineBreakBefore, .blankLineBefore]) && index > 0
  }

  private func only(_ starts: [Int], isFoot: Bool) -> Place? {
    var found: Place?
    for start in starts {
      guard let place = place(inLineAt: start, isFoot: isFoot) else { continue }
      if let found, !found.isSame(as: place) { return nil }
      found = place
    }
    return found
  }

  private func place(inLineAt start: Int, isFoot: Bool) -> Place? {
    var end = start + 1
    while end < text.count, !text.startsLine(end) || startsCell(end) { end += 1 }
    guard end - start <= PublisherTown.lineLength else {
      return isFoot ? nil : endOfDateline(start, end).flatMap { datelineTown(start, $0) }
    }
    if isFoot, let town = postalTown(at: start, end: end) { return town }
    if let town = datelineTown(start, end) { return town }
    return text.headsLast ? leadingTown(start, end) : townOfBody(start, end)
  }

  /// "25410 Saint-Vit" alone in its line, or at its end behind a comma.
  private func postalTown(at start: Int, end: Int) -> Place? {
    for index in start..<end {
      guard index == start || text.isSign(index - 1, ",") || text.isSeparator(index - 1),
        let code = PostalCode(at: index, in: text), code.form == .fiveDigits,
        text.isCapital(code.endToken), !text.headsLast,
        let candidate = towns.candidate(at: code.endToken, isExpected: true)
      else { continue }
      let table = GazetteerTable.lines.utf8Span.span
      let rows = candidate.rows.filter {
        $0.isTown(in: table) && PostalCode.fits(code, $0, in: table)
      }
      return resolved(rows)
    }
    return nil
  }

  /// "Ludlow, 2 June 2026.", "Fait à Dole, le 12 mai 2026": a town and the day of writing, and no more.
  private func datelineTown(_ start: Int, _ end: Int) -> Place? {
    guard let comma = (start..<end).first(where: { text.isSign($0, ",") }),
      let first = (start..<comma).first(where: {
        text.isCapital($0) && towns.matcher.match(at: $0) != nil
      }),
      let match = towns.matcher.match(at: first), match.end == comma, comma + 1 < end,
      first == start || text.has(first - 1, [.at, .atLe, .atLes])
        || first == start + 1 && towns.article(at: start) != nil,
      !text.has(first, [.givenName, .title, .notAPlace, .eventCue]),
      (comma + 1..<end).contains(where: { text.isNumber($0) && text.byteCount($0) == 4 }),
      (comma + 1..<end).allSatisfy({
        !text.isWord($0) || text.has($0, [.eventCue, .article]) || text.byteCount($0) <= 2
      })
    else { return nil }
    let table = GazetteerTable.lines.utf8Span.span
    // "Les Brenets", "aux Brenets": the article belongs to the name.
    let hasArticle =
      first > start
      && (text.has(first - 1, [.atLe, .atLes]) || towns.article(at: first - 1) != nil)
    let rows = match.rows.filter {
      $0.isTown(in: table) && (!hasArticle || $0.article(in: table) > 1)
    }
    return resolved(rows)
  }

  /// Where the place and day of writing end that open a paragraph.
  ///
  /// "Arbois, le 18 novembre 2026. La fruitière …", "Arbois, le 18 novembre 2026 – La fruitière …"
  private func endOfDateline(_ start: Int, _ end: Int) -> Int? {
    guard
      let stop = (start..<min(end, start + PublisherTown.lineLength)).first(where: {
        text.isNumber($0 - 1) && text.byteCount($0 - 1) == 4
          && (text.isSign($0, ".") && text.startsSentenceAfter($0) || text.isSign($0, "–")
            || text.isSign($0, "—") || text.isSign($0, "-") && text.tokens[$0].isSpaced
            || text.isSign($0, "("))
      })
    else { return nil }
    return stop
  }

  /// "Mairie de X", "Le Journal de X", "Office de tourisme de X": body, "de", town, and no more.
  private func townOfBody(_ start: Int, _ end: Int) -> Place? {
    var index = text.has(start, .article) ? start + 1 : start
    guard text.has(index, [.organisation, .venueHead, .press, .townNoun]) else { return nil }
    index += max(1, text.length(of: [.organisation, .venueHead, .press, .townNoun], at: index))
    while index < end, text.has(index, [.modifier, .complement]) { index += 1 }
    guard text.has(index, [.of, .ofLe, .ofLes]), index + 1 < end, text.isCapital(index + 1),
      let candidate = towns.candidate(at: index + 1, isExpected: true)
    else { return nil }
    guard
      candidate.endOfProof >= end || text.isSeparator(candidate.endOfProof)
        || text.isSign(candidate.endOfProof, ",") && text.isNumber(candidate.endOfProof + 1)
    else { return nil }
    let table = GazetteerTable.lines.utf8Span.span
    return resolved(candidate.rows.filter { $0.isTown(in: table) })
  }

  /// "Hexham Library", "Whitby Town Council": the town, then capitals that end in a body's word.
  private func leadingTown(_ start: Int, _ end: Int) -> Place? {
    guard text.isCapital(start), let match = towns.matcher.match(at: start), match.end < end,
      !text.has(start, [.givenName, .title, .notAPlace]),
      (match.end..<end).allSatisfy({ text.isCapital($0) }),
      text.has(end - 1, [.organisation, .strongHead, .press])
    else { return nil }
    let table = GazetteerTable.lines.utf8Span.span
    let rows = match.rows.filter { $0.isTown(in: table) && !$0.isCommonWord(in: table) }
    return resolved(rows)
  }

  private func resolved(_ rows: [GazetteerRow]) -> Place? {
    guard !rows.isEmpty else { return nil }
    var resolver = PlaceResolver(home: nil, towns: towns)
    return resolver.resolve(rows, leaning: .town)?.held.place
  }
}
