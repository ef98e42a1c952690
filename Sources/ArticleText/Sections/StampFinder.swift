import LanguagePacks

/// Finds what a page says of its own dates: "Publié le …", a bare date near the top, a dateline.
struct StampFinder {
  struct Found {
    var stamp: Stamp
    var block: Int
    /// The whole block is the stamp; a dateline leaves its block to the prose.
    var coversBlock: Bool
  }

  private let source: SectionSource
  private(set) var found: [Found] = []

  init(_ source: SectionSource) { self.source = source }

  private var article: Article { source.article }
  private var features: DocumentFeatures { source.features }

  /// Stamps that say what they are: "Publié le …", "Last updated …".
  mutating func findLabelled() {
    for index in features.indices {
      if index < 6, mailDate(index) { continue }
      labelled(index)
    }
  }

  /// The date header of a mail that was copied as text.
  private mutating func mailDate(_ index: Int) -> Bool {
    guard let opening = features[index].opening, opening.category == .mailHeader,
      opening.value == StampFinder.mailDate, let date = features[index].date, date.hasYear,
      features[index].bytes <= 120, !article.isFieldOfEvent(block: index)
    else { return false }
    add(
      .published, from: date.firstToken, to: stampEnd(date, in: index), block: index,
      coversBlock: true)
    return true
  }

  private static let mailDate: Int16 = 2
  /// The day a text came in, which is that of its publication where no other is told.
  private static let received: Int16 = 1

  /// Datelines and bare dates; `headline` is the block before which no bare date counts.
  mutating func findBare(headline: Int?, firstProse: Int) {
    let labelled = Set(found.lazy.map(\.block))
    let first = headline.map { $0 + 1 } ?? 0
    let last = min(max(firstProse, first + 1), first + 5, features.count - 1)
    var seenBare = false
    for index in features.indices.prefix(max(firstProse, first) + 2)
    where !labelled.contains(index) {
      if dateline(index) { continue }
      if index >= first, index <= last, !seenBare { seenBare = bareDate(index) }
    }
    found.sort { $0.stamp.begin ?? 0 < $1.stamp.begin ?? 0 }
  }

  /// Cue and date, one or several in a block: "Publié le 3 mai 2024 - Mis à jour le 4 mai".
  private mutating func labelled(_ index: Int) {
    let feature = features[index]
    guard feature.date != nil, feature.bytes <= 240,
      feature.has(.publishedStamp) || feature.has(.updatedStamp)
    else { return }
    let end = Int(article.blocks[index].endToken)
    let known = found.count
    var received: Int?
    var after = 0
    for cue in features.cues(of: feature)
    where cue.category == .publishedStamp || cue.category == .updatedStamp {
      guard cue.firstToken >= after, isAtBorder(cue, of: index),
        let date = date(after: cue.endToken, to: end)
      else { continue }
      let stop = stampEnd(date, in: index)
      guard isBorder(stop, in: index) else { continue }
      let isReceived = cue.category == .publishedStamp && cue.value == StampFinder.received
      if isReceived { received = found.count }
      add(
        cue.category == .updatedStamp ? .updated : .published, from: date.firstToken, to: stop,
        block: index, coversBlock: feature.words <= 24)
      after = stop
    }
    if let received, found[known...].count(where: { $0.stamp.kind == .published }) > 1 {
      found.remove(at: received)
    }
    if found.count == known + 1 { beforeChange(index) }
  }

  /// "23.5.2014, 10:12 Uhr • Aktualisiert: 5.1.2024": beside a change a bare day before it is that of
  /// publication.
  private mutating func beforeChange(_ index: Int) {
    guard let change = found.last, change.stamp.kind == .updated, change.coversBlock,
      let date = features[index].date, date.hasYear,
      let begin = change.stamp.begin, article.tokens[date.endToken - 1].end < begin,
      date.firstToken - Int(article.blocks[index].firstToken) <= StampFinder.longestByline
    else { return }
    let last = found.removeLast()
    add(
      .published, from: date.firstToken, to: stampEnd(date, in: index), block: index,
      coversBlock: true)
    found.append(last)
  }

  /// Tokens of the author and the weekday before a day.
  private static let longestByline = 12

  /// A stamp opens its block, or stands after a sign or a wide gap, or in a short line.
  private func isAtBorder(_ cue: BlockFeatures.Cue, of block: Int) -> Bool {
    let first = Int(article.blocks[block].firstToken)
    if cue.firstToken <= first + 1 { return true }
    let previous = article.tokens[cue.firstToken - 1]
    if previous.kind == .sign, !previous.isSign("'"), !previous.isSign(",") { return true }
    if article.tokens[cue.firstToken].begin - previous.end >= 2 { return true }
    return features[block].words <= 12
      && article.tokens[cue.firstToken].shape.contains(.capitalised)
  }

  /// The date right after a cue: small words, a weekday and signs may stand between.
  private func date(after token: Int, to end: Int) -> DateShape? {
    var index = token
    while index < end, index < token + 9 {
      if let date = DateShape.at(index, in: source.article, to: end) { return date }
      let next = article.tokens[index]
      let isSkipped =
        next.kind == .sign || next.end - next.begin <= 3
        || source.article.hasSense(.weekday, at: index)
      guard isSkipped else { return nil }
      index += 1
    }
    return nil
  }

  /// Where the stamp ends: the hour after the date belongs to it ("- 12:00", "à 9 h 12").
  private func stampEnd(_ date: DateShape, in block: Int) -> Int {
    let end = Int(article.blocks[block].endToken)
    var index = date.endToken
    var last = index
    while index < end, index < date.endToken + 10 {
      let token = article.tokens[index]
      if source.article.hasSense(.publishedStamp, at: index) { break }
      if source.article.hasSense(.updatedStamp, at: index) { break }
      if token.kind == .number {
        guard token.end - token.begin <= 2 || token.number < 2400 else { break }
        last = index + 1
      } else if token.kind == .word {
        guard token.end - token.begin <= 6, index + 1 - last <= 2 || token.end - token.begin <= 2
        else { break }
        if StampFinder.hourWords.contains(token.key.folded) { last = index + 1 }
      } else if token.isSign("|") || token.isSign("(") || token.isSign("•") {
        break
      }
      index += 1
    }
    return last
  }

  private static let hourWords = Set(
    ["h", "heures", "am", "pm", "min", "uhr", "est", "edt", "gmt", "utc", "cet", "m"].map {
      WordKey($0).folded
    })

  /// A stamp is followed by the block's end, a sign, or another stamp, never by a sentence.
  private func isBorder(_ token: Int, in block: Int) -> Bool {
    let end = Int(article.blocks[block].endToken)
    guard token < end else { return true }
    let next = article.tokens[token]
    if features[block].words <= 14 { return true }
    return next.kind == .sign && !next.isSign(",")
  }

  /// "MONTRÉAL, le 9 mai 2023 (AGENCE) --": town, date and agency before a release's first words.
  private mutating func dateline(_ index: Int) -> Bool {
    let feature = features[index]
    let block = article.blocks[index]
    let first = Int(block.firstToken)
    guard let date = feature.date, date.hasYear, date.firstToken - first <= 8,
      date.firstToken > first, feature.isProse, article.tokens[first].shape.contains(.capitalised)
    else { return false }
    guard (first..<date.firstToken).contains(where: { article.tokens[$0].isSign(",") }) else {
      return false
    }
    let after = date.endToken
    guard after < Int(block.endToken) else { return false }
    let next = article.tokens[after]
    let isBracket = next.isSign("(") || next.isSign("/")
    let isDash = next.isSign("-") || next.isSign("–") || next.isSign("—")
    guard isBracket || isDash else { return false }
    add(.published, from: date.firstToken, to: after, block: index, coversBlock: false)
    return true
  }

  /// A line that is nothing but a full date, or names the author and the date, under the headline.
  private mutating func bareDate(_ index: Int) -> Bool {
    let feature = features[index]
    guard let date = feature.date, date.hasYear, feature.words <= 12, !feature.endsInPeriod,
      !article.isFieldOfEvent(block: index), !article.isValueOfField(block: index)
    else { return false }
    let block = article.blocks[index]
    let opensWithPipe = article.tokens[Int(block.firstToken)].isSign("|")
    let isByline = feature.opening?.category == .byline
    guard feature.isOnlyDate || opensWithPipe || isByline else { return false }
    if feature.isOnlyDate,
      isFollowedByHour(index) || isAmongDates(index)
        || feature.hasWeekdayNumber && (headsProgramme(index) || isFollowedByPlace(index))
    {
      return false
    }
    let stop = stampEnd(date, in: index)
    add(
      .published, from: date.firstToken, to: stop, block: index, coversBlock: true,
      source: .bareLine)
    return true
  }

  /// Another bare date soon after makes both of them entries of a listing.
  private func isAmongDates(_ index: Int) -> Bool {
    features[index + 1..<min(index + 9, features.count)].contains {
      $0.isOnlyDate && $0.opening == nil
    }
  }

  /// A line with an hour under a date makes the date an event's, not the page's.
  private func isFollowedByHour(_ index: Int) -> Bool {
    guard index + 1 < features.count else { return false }
    let next = features[index + 1]
    return next.hasClock && next.words <= 8
  }

  /// A short line right below that names a hall or a street: the date is that of what is held there.
  private func isFollowedByPlace(_ index: Int) -> Bool {
    guard index + 1 < features.count, article.blocks[index + 1].blankLinesBefore == 0 else {
      return false
    }
    let next = features[index + 1]
    let block = article.blocks[index + 1]
    guard !next.isProse, next.words <= 16 else { return false }
    return (Int(block.firstToken)..<Int(block.endToken)).contains { token in
      article.tokens[token].kind == .word
        && (article.hasSense(.venueHead, at: token) || article.hasSense(.streetType, at: token)
          || article.hasSense(.placeLabel, at: token))
    }
  }

  /// Lines that open with an hour and no other day below: the programme of the day above them.
  private func headsProgramme(_ index: Int) -> Bool {
    var hours = 0
    for block in index + 1..<min(index + 30, features.count) {
      let feature = features[block]
      if feature.date != nil, feature.words <= 12, feature.hasWeekdayNumber { return false }
      guard feature.hasClock, !feature.isProse else { continue }
      let first = Int(article.blocks[block].firstToken)
      if (first..<min(first + 2, Int(article.blocks[block].endToken))).contains(where: {
        article.tokens[$0].kind == .number
      }) {
        hours += 1
      }
    }
    return hours >= 3
  }

  private mutating func add(
    _ kind: Stamp.Kind, from first: Int, to end: Int, block: Int, coversBlock: Bool,
    source: Stamp.Source = .stampLine
  ) {
    let begin = article.tokens[first].begin
    let stop = article.tokens[end - 1].end
    let stamp = Stamp(
      kind: kind, source: source, text: article.string(begin, stop), begin: begin, end: stop)
    found.append(Found(stamp: stamp, block: block, coversBlock: coversBlock))
  }
}
