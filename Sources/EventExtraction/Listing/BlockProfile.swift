import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// What a block looks like to someone who skims a programme: its dates, and the words left over.
struct BlockProfile {
  enum Shape {
    /// Nothing but a date: it governs the lines below.
    case dateLine
    /// A date or an hour, then what takes place.
    case entry
    /// What takes place, then a date, with no sentence around.
    case titleThenDate
    /// Nothing but a place.
    case placeLine
    /// A few words with no date and no sentence: a title or a heading.
    case title
    /// "Lieu :", "Quand ?" and what follows.
    case field(FieldLabel)
    case prose
  }

  enum FieldLabel: Int16 {
    case date, time, place, price, contact, organizer, registration, title, other
    /// The day that was, and the one that takes its place.
    case formerDate, newDate
  }

  let block: Int
  let tokens: Range<Int32>
  /// Indices into the findings' dates.
  let dates: Range<Int>
  /// Those of them that may be when something takes place: with a day, and hours alone.
  let days: [Int]
  let clocks: [Int]
  /// Dates that are part of a name or tell of something else.
  let asides: [Int]
  /// Stretches of words outside dates, split at separators.
  var segments: [Range<Int32>] { cut ?? cutter.segments }
  /// Nil for running text, of whose pieces hardly any rule asks.
  fileprivate let cut: [Range<Int32>]?
  fileprivate let cutter: SegmentCutter
  let shape: Shape
  let hasDay: Bool
  let hasClockOnly: Bool
  /// A day on the line has its hour beside it.
  let hasOwnClock: Bool
  let stateCue: StateCue?
  /// Nothing but a state: "ANNULÉ", "REPORTÉ (date à venir)".
  let isStateOnly: Bool
  /// A further item of a line that tells several events.
  let isItem: Bool
}

/// Makes profiles of blocks.
struct BlockProfiler {
  let findings: Findings
  /// Dates that head what stands below them: "avril et mai 2023" over a calendar.
  var headings: Set<Int> = []

  /// Adds one profile for a block, or one for each item of a line that tells several events.
  func append(profilesOf block: Int, to profiles: inout [BlockProfile]) {
    let line = findings.tokens(ofBlock: block)
    guard !line.isEmpty, let items = LineItems(findings: findings).severalItems(of: line) else {
      return profiles.append(profile(block))
    }
    for item in items {
      profiles.append(profile(block, tokens: item, isItem: item.lowerBound > line.lowerBound))
    }
  }

  func profile(_ block: Int) -> BlockProfile {
    profile(block, tokens: findings.tokens(ofBlock: block), isItem: false)
  }

  private func profile(_ block: Int, tokens: Range<Int32>, isItem: Bool) -> BlockProfile {
    let dates = findings.dates(in: tokens)
    var body = withoutAdverbs(withoutTown(tokens, of: block), before: dates)
    let label = label(at: &body)
    let asides = asides(among: dates)
    let isHeading = dates.contains { headings.contains($0) }
    let usable =
      isHeading || dates.isEmpty
      ? []
      : dates.filter {
        !asides.contains($0)
          && (isListable(findings.dates[$0]) || isFeastOfLine(findings.dates[$0], dates, tokens)
            || isFeastOverHour(findings.dates[$0], tokens, block))
      }
    let cutter = SegmentCutter(
      findings: findings, body: body,
      dates: label == .title
        ? [] : asides.isEmpty ? Array(dates) : dates.filter { !asides.contains($0) })
    var cut: [Range<Int32>]?
    let shape = shape(block, body, dates: Array(usable), cutter, &cut, label: label)
    return BlockProfile(
      block: block, tokens: tokens, dates: dates,
      days: dates.filter { findings.dates[$0].form != .clockOnly && !asides.contains($0) },
      clocks: usable.filter { findings.dates[$0].form == .clockOnly }, asides: asides,
      cut: cut, cutter: cutter, shape: shape,
      hasDay: usable.contains { governs(findings.dates[$0]) },
      hasClockOnly: usable.contains { findings.dates[$0].form == .clockOnly },
      hasOwnClock: usable.contains { !findings.dates[$0].clocks.isEmpty },
      stateCue: stateCue(in: tokens), isStateOnly: dates.isEmpty && isStateOnly(tokens),
      isItem: isItem)
  }

  /// "Vevey", before « Concert, temple, 20h »: a town as the first sentence of an entry is its label.
  private func withoutTown(_ tokens: Range<Int32>, of block: Int) -> Range<Int32> {
    let entry = findings.article.blocks[block]
    guard tokens.lowerBound == findings.tokens(ofBlock: block).lowerBound,
      entry.endSentence - entry.firstSentence > 1
    else { return tokens }
    let first = findings.tokens(ofSentence: Int(entry.firstSentence))
    guard first.count <= BlockProfiler.longestTown, first.upperBound < tokens.upperBound,
      isPlaceLine(first)
    else { return tokens }
    return first.upperBound..<tokens.upperBound
  }

  private static let longestTown = 6

  /// A day, a weekday or an hour makes an entry; a month, a season or a feast's name does not.
  private func isListable(_ date: StatedDate) -> Bool {
    switch date.form {
    case .duration: return false
    case .clockOnly, .recurrence: return true
    case .single, .range, .list: break
    }
    return date.days.allSatisfy { day in
      day.dayOfMonth != nil || day.weekday != nil || day.offset != nil
    } && date.bound != .since
  }

  /// "Vendredi saint : chemin de croix à 15 h": a feast that heads a line with an hour.
  private func isFeastOfLine(
    _ date: StatedDate, _ dates: Range<Int>, _ line: Range<Int32>
  ) -> Bool {
    date.form == .single && date.clocks.isEmpty && date.firstToken - line.lowerBound <= 1
      && date.days.allSatisfy { $0.hasHoliday } && date.endToken < line.upperBound
      && findings.article.tokens[Int(date.endToken)].isSign(":")
      && dates.contains { findings.dates[$0].form == .clockOnly }
  }

  /// "Jeudi Saint" over "à 16 h à l'église": a feast that is all of a line, with an hour at the head of the next.
  private func isFeastOverHour(_ date: StatedDate, _ line: Range<Int32>, _ block: Int) -> Bool {
    guard date.form == .single, date.clocks.isEmpty, date.bound == .closed,
      date.days.allSatisfy({ $0.hasHoliday && $0.dayOfMonth == nil }),
      date.firstToken == line.lowerBound, line.upperBound - date.endToken <= 1,
      block + 1 < findings.article.blocks.count
    else { return false }
    let next = findings.tokens(ofBlock: block + 1)
    return findings.dates(in: next).first.map {
      findings.dates[$0].form == .clockOnly && findings.dates[$0].firstToken - next.lowerBound <= 1
    } ?? false
  }

  /// "Également à 20h, concert", "Puis, dès 21 h": words that only link the line to the one above.
  private func withoutAdverbs(_ line: Range<Int32>, before dates: Range<Int>) -> Range<Int32> {
    guard let first = dates.first, findings.dates[first].firstToken - line.lowerBound <= 2 else {
      return line
    }
    var begin = line.lowerBound
    while begin < findings.dates[first].firstToken {
      let isLink =
        findings.sense(.phraseEnd, at: begin) != nil
        || findings.article.tokens[Int(begin)].isSign(",")
      guard isLink else { return line }
      begin += 1
    }
    return begin..<line.upperBound
  }

  private func asides(among dates: Range<Int>) -> [Int] {
    guard !dates.isEmpty, dates.count <= BlockProfiler.mostDates else { return [] }
    return dates.filter { isAside(findings.dates[$0], among: dates) }
  }

  /// A block of more dates is no line of a programme.
  private static let mostDates = 60

  /// A date inside the words of a line that has one of its own: the feast of "Noël sans sapin", the
  /// length of a film, the day of a version.
  private func isAside(_ date: StatedDate, among dates: Range<Int>) -> Bool {
    if followsReport(date) || isLength(date, among: dates) || findings.isLeft(date) {
      return true
    }
    if isNameBehindHour(date, among: dates) || isName(date) { return true }
    if isRemark(date, among: dates) { return true }
    guard date.clocks.isEmpty, !date.hasRecurrence,
      date.days.allSatisfy({ $0.dayOfMonth == nil && ($0.hasHoliday || $0.month == nil) })
    else { return false }
    let isVague = date.days.allSatisfy { $0.weekday == nil && $0.offset == nil }
    return isVague
      && dates.contains {
        findings.dates[$0].firstToken != date.firstToken
          && findings.dates[$0].days.contains { $0.dayOfMonth != nil }
      }
  }

  /// "Messes de Noël": the feast behind a link is a name.
  private func isName(_ date: StatedDate) -> Bool {
    guard date.firstToken > 0, let index = findings.date(at: date.firstToken),
      findings.isPartOfName(index)
    else { return false }
    return findings.sense(.phraseLink, at: date.firstToken - 1) != nil
  }

  /// "14h30 : les jeudis de Port-Royal": weekdays in the name of what an hour at the head announces.
  private func isNameBehindHour(_ date: StatedDate, among dates: Range<Int>) -> Bool {
    guard let first = dates.first, findings.dates[first].form == .clockOnly, date.clocks.isEmpty,
      findings.dates[first].endToken < date.firstToken,
      date.days.allSatisfy({ $0.dayOfMonth == nil && $0.month == nil && $0.offset == nil })
    else { return false }
    let line = findings.article.blocks[findings.block(at: date.firstToken) ?? 0]
    return findings.dates[first].firstToken - line.firstToken <= 1
  }

  /// Behind an hour, what a bracket, another sentence or a bound tells is no day of the line: "20h
  /// Descente, inscriptions jusqu'à lundi soir", "de 17h à 20h (sauf mardi)".
  private func isRemark(_ date: StatedDate, among dates: Range<Int>) -> Bool {
    guard let first = dates.first, findings.dates[first].form == .clockOnly,
      findings.dates[first].endToken <= date.firstToken, date.form != .clockOnly
    else { return false }
    let between = findings.dates[first].endToken..<date.firstToken
    if date.bound != .closed || findings.has(.deadlineCue, in: between) { return true }
    if findings.sense(.exception, at: date.firstToken - 1) != nil { return true }
    if between.contains(where: { findings.article.tokens[Int($0)].isSign("(") }) { return true }
    return findings.sentence(at: date.firstToken)
      != findings.sentence(at: findings.dates[first].firstToken)
  }

  /// "version du 20/03", "mis à jour le 8 mai".
  private func followsReport(_ date: StatedDate) -> Bool {
    let begin = max(0, date.firstToken - 3)
    return findings.senses(.reportCue, in: begin..<date.firstToken + 1).contains {
      $0.endToken >= date.firstToken && $0.endToken <= date.firstToken + 1
    }
  }

  /// "(1 h 52)", "théâtre, 1 h 35" behind an hour of the day: how long it lasts.
  private func isLength(_ date: StatedDate, among dates: Range<Int>) -> Bool {
    guard date.form == .clockOnly, date.clocks.count == 1, let clock = date.clocks.first,
      clock.end == nil, !clock.isHalfStated, clock.dayPart == nil,
      let start = clock.start, start.hour < 5
    else { return false }
    // "(1 h 52)", "(VF, 1h42)"
    for back in 1...5 as ClosedRange<Int32> where date.firstToken >= back {
      let sign = findings.article.tokens[Int(date.firstToken - back)]
      if sign.isSign("(") { return true }
      if sign.isSign(")") { break }
    }
    return dates.contains {
      findings.dates[$0].firstToken < date.firstToken
        && findings.dates[$0].clocks.contains { ($0.start?.hour ?? 0) >= 8 }
    }
  }

  /// Names a day on which something may take place: "avant le 8" only bounds it.
  private func governs(_ date: StatedDate) -> Bool {
    if date.days.isEmpty && !date.hasRecurrence { return false }
    return date.bound != .before && date.bound != .since
  }

  private func pieces(_ body: Range<Int32>) -> SegmentCutter {
    SegmentCutter(findings: findings, body: body, dates: [])
  }

  private func isStateOnly(_ tokens: Range<Int32>) -> Bool {
    guard findings.has(.stateCue, in: tokens) else { return false }
    let cued = Array(findings.senses(.stateCue, in: tokens))
    guard let first = cued.first, first.firstToken - tokens.lowerBound <= 1 else { return false }
    var outside = tokens
    if let bracket = tokens.first(where: { findings.article.tokens[Int($0)].isSign("(") }) {
      outside = tokens.lowerBound..<max(bracket, tokens.lowerBound)
    }
    var uncued = outside.filter { token in
      findings.article.tokens[Int(token)].kind != .sign
        && !cued.contains { $0.firstToken <= token && token < $0.endToken }
    }
    uncued.removeAll { findings.sense(.phraseEnd, at: $0) != nil || pieces(outside).isLink($0) }
    // "Spectacle annulé", "Séance reportée": one common noun beside the state.
    return uncued.count <= 1 && uncued.allSatisfy { findings.isHollow($0..<$0 + 1) }
  }

  private func stateCue(in tokens: Range<Int32>) -> StateCue? {
    for sense in findings.senses(.stateCue, in: tokens) {
      if let cue = StateCue(rawValue: sense.value), cue != .full, cue != .maintained { return cue }
    }
    return nil
  }

  /// A field's label at the front, stepped over: "Lieu :", "When:", "Quand ?".
  private func label(at body: inout Range<Int32>) -> BlockProfile.FieldLabel? {
    var token = body.lowerBound
    while token < body.upperBound, findings.article.tokens[Int(token)].kind == .sign { token += 1 }
    guard token < body.upperBound, let sense = findings.sense(.fieldLabel, at: token) else {
      return nil
    }
    let next = sense.endToken
    let isAlone = next == body.upperBound
    let sign = isAlone ? nil : findings.article.tokens[Int(next)]
    guard isAlone || sign?.isSign(":") == true || sign?.isSign("?") == true else { return nil }
    body = min(next + 1, body.upperBound)..<body.upperBound
    if let sign, sign.isSign("?"), body.lowerBound < body.upperBound,
      findings.article.tokens[Int(body.lowerBound)].isSign(":")
    {
      body = body.lowerBound + 1..<body.upperBound
    }
    return BlockProfile.FieldLabel(rawValue: sense.value)
  }

  private func shape(
    _ block: Int, _ body: Range<Int32>, dates: [Int], _ cutter: SegmentCutter,
    _ cut: inout [Range<Int32>]?, label: BlockProfile.FieldLabel?
  ) -> BlockProfile.Shape {
    if let label { return .field(label) }
    if dates.count > 1, namesSeveral(body, dates) || hasEventBetweenDays(body, dates) {
      return .prose
    }
    if dates.isEmpty {
      if isPlaceLine(body) { return .placeLine }
      if isSentence(block, body) { return .prose }
    } else if findings.dates[dates[0]].rule != LineHeadJudge.rule, hasEventVerb(body),
      isSentence(block, body)
    {
      return .prose
    }
    let segments = cutter.segments
    cut = segments
    let words = segments.reduce(0) { $0 + (isFeastBeside($1) ? 0 : wordCount($1)) }
    if dates.isEmpty { return words > 16 ? .prose : .title }
    if findings.dates[dates[0]].rule == LineHeadJudge.rule, words > 0 {
      return words <= 60 ? .entry : .prose
    }
    if opensWithHour(dates[0], body), words > 0, words <= 40, !hasEventVerb(body) { return .entry }
    if isSentence(block, body), words > 5 || hasEventVerb(body) { return .prose }
    let stateWords = findings.senses(.stateCue, in: body).reduce(0) { $0 + Int($1.tokenCount) }
    if words == 0 || words <= stateWords { return .dateLine }
    let lead = segments.first.map { findings.dates[dates[0]].firstToken <= $0.lowerBound } ?? true
    if lead { return words <= 40 ? .entry : .prose }
    if standsInLaterSentence(dates[0], of: body) { return .prose }
    return words <= 18 ? .titleThenDate : .prose
  }

  /// "Suivront Lise Morel (3 octobre), Denis A (4 mars)": several names, each with its day behind it, are no title.
  private func namesSeveral(_ body: Range<Int32>, _ dates: [Int]) -> Bool {
    let names = BracketedNames(findings: findings)
    let bracketed = dates.count { names.isOpened(before: findings.dates[$0]) }
    return bracketed > 1 && !names.names(in: body).isEmpty || !names.listed(in: body).isEmpty
  }

  /// "Ouverture de la billetterie le 5 mars à 10 h pour le concert du 12 juillet.": a sentence in which a noun for an
  /// event stands between two days.
  private func hasEventBetweenDays(_ body: Range<Int32>, _ dates: [Int]) -> Bool {
    let days = dates.filter {
      findings.dates[$0].form == .single && !findings.dates[$0].days.isEmpty
        && findings.dates[$0].days.allSatisfy { $0.dayOfMonth != nil }
    }
    guard days.count == 2, let last = body.last, findings.article.tokens[Int(last)].isSign("."),
      findings.dates[days[0]].firstToken - body.lowerBound > 1
    else { return false }
    let between =
      findings.dates[days[0]]
      .endToken..<max(
        findings.dates[days[0]].endToken, findings.dates[days[1]].firstToken)
    return findings.has(.eventNoun, in: between)
      && !between.contains { findings.article.tokens[Int($0)].isSign(".") }
  }

  /// "Jeudi 29 mai (Ascension)": the feast in brackets tells no more than the day.
  private func isFeastBeside(_ segment: Range<Int32>) -> Bool {
    let tokens = findings.article.tokens
    guard let first = segment.first(where: { tokens[Int($0)].kind != .sign }), first > 0,
      tokens[Int(first) - 1].isSign("(")
    else { return false }
    let words = wordCount(segment)
    return findings.article.senses(at: Int(first)).contains {
      $0.category == .holiday && Int($0.tokenCount) >= words
    }
  }

  /// An hour at the head and a capital behind it make an entry, whatever sentences follow: "20h
  /// Descente aux flambeaux, front de neige".
  private func opensWithHour(_ date: Int, _ body: Range<Int32>) -> Bool {
    let hour = findings.dates[date]
    guard hour.form == .clockOnly, hour.firstToken - body.lowerBound <= 1,
      hour.endToken < body.upperBound
    else { return false }
    let next = findings.article.tokens[Int(hour.endToken)]
    return next.shape.contains(.capitalised) || QuotationMark(next) != nil
      || next.isSign(":") || next.isSign("–") || next.isSign("-")
      || pieces(body).isGap(before: hour.endToken)
  }

  /// What goes before in another sentence is no title of the date.
  private func standsInLaterSentence(_ date: Int, of body: Range<Int32>) -> Bool {
    let first = findings.dates[date].firstToken
    guard let sentence = findings.sentence(at: first),
      let opening = findings.sentence(at: body.lowerBound), sentence > opening
    else { return false }
    return wordCount(findings.tokens(ofSentence: sentence).lowerBound..<first) > 0
  }

  private func hasEventVerb(_ body: Range<Int32>) -> Bool {
    findings.has(.eventVerb, in: body) || findings.has(.weakEventVerb, in: body)
      || findings.has(.actVerb, in: body)
  }

  private func wordCount(_ tokens: Range<Int32>) -> Int {
    tokens.reduce(0) { $0 + (findings.article.tokens[Int($1)].kind == .sign ? 0 : 1) }
  }

  /// One place mention, or several, and nothing else to speak of.
  private func isPlaceLine(_ body: Range<Int32>) -> Bool {
    let mentions = findings.mentions(in: body)
    guard let first = mentions.first else { return false }
    return findings.mentions[first].firstToken - body.lowerBound <= 2
      && (findings.isPlaceLine(body) || findings.isHouseWithTowns(body))
  }

  private static let verbs = CategorySet(.eventVerb, .actVerb, .phraseEnd)

  /// "The Riverside Players bring Bedroom Farce to the Corn Exchange": a verb in small letters with words
  /// on both sides.
  private func holdsHost(_ body: Range<Int32>) -> Bool {
    func isHost(_ verb: WordSense) -> Bool {
      verb.value != PerformVerb.past.rawValue && verb.firstToken > body.lowerBound + 1
        && !findings.article.tokens[Int(verb.firstToken)].shape.contains(.capitalised)
        && findings.sense(.determiner, at: verb.firstToken - 1) == nil
    }
    return findings.senses(.hostVerb, in: body).contains(where: isHost)
      || findings.senses(.performVerb, in: body).contains(where: isHost)
  }

  /// Whether the block reads as a sentence: it ends as one and holds a finite verb.
  private func isSentence(_ block: Int, _ body: Range<Int32>) -> Bool {
    let entry = findings.article.blocks[block]
    guard let last = body.last else { return false }
    let final = findings.article.tokens[Int(last)]
    let ends = final.isSign(".") || final.isSign("!") || final.isSign("?") || final.isSign("…")
    let hasVerb =
      findings.hasAny(of: BlockProfiler.verbs, in: body)
      || body.contains { findings.isFiniteVerb(at: $0) }
    if !hasVerb, ends, holdsHost(body) { return true }
    // "10pm Late Session (fiddle). The Ship, Anstruther. Free": short pieces and no verb.
    if entry.endSentence - entry.firstSentence > 2 { return hasVerb || body.count > 24 }
    return hasVerb && (ends || body.count > 24)
  }
}
