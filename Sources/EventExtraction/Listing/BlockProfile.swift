import ArticleText
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
  }

  let block: Int
  let tokens: Range<Int32>
  /// Indices into the findings' dates.
  let dates: Range<Int>
  /// Stretches of words outside dates, split at separators.
  let segments: [Range<Int32>]
  let shape: Shape
  let hasDay: Bool
  let hasClockOnly: Bool
  /// A day on the line has its hour beside it.
  let hasOwnClock: Bool
  let stateCue: StateCue?
  /// Nothing but a state: "ANNULÉ", "REPORTÉ (date à venir)".
  let isStateOnly: Bool
}

/// Makes profiles of blocks.
struct BlockProfiler {
  let findings: Findings

  func profile(_ block: Int) -> BlockProfile {
    let tokens = findings.tokens(ofBlock: block)
    let dates = findings.dates(in: tokens)
    var body = tokens
    let label = label(at: &body)
    let segments = segments(of: body, dates: label == .title ? 0..<0 : dates)
    let usable = dates.filter { isListable(findings.dates[$0]) }
    return BlockProfile(
      block: block, tokens: tokens, dates: dates, segments: segments,
      shape: shape(block, body, dates: Array(usable), segments: segments, label: label),
      hasDay: usable.contains { governs(findings.dates[$0]) },
      hasClockOnly: usable.contains { findings.dates[$0].form == .clockOnly },
      hasOwnClock: usable.contains { !findings.dates[$0].clocks.isEmpty },
      stateCue: stateCue(in: tokens), isStateOnly: dates.isEmpty && isStateOnly(tokens))
  }

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

  /// Names a day on which something may take place: "avant le 8" only bounds it.
  private func governs(_ date: StatedDate) -> Bool {
    if date.days.isEmpty && date.recurrence == nil { return false }
    return date.bound != .before && date.bound != .since
  }

  private func isStateOnly(_ tokens: Range<Int32>) -> Bool {
    let cued = findings.senses(.stateCue, in: tokens)
    guard let first = cued.first, first.firstToken - tokens.lowerBound <= 1 else { return false }
    var outside = tokens
    if let bracket = tokens.first(where: { findings.article.tokens[Int($0)].isSign("(") }) {
      outside = tokens.lowerBound..<max(bracket, tokens.lowerBound)
    }
    return wordCount(outside) <= cued.reduce(0) { $0 + Int($1.tokenCount) } + 1
  }

  private func stateCue(in tokens: Range<Int32>) -> StateCue? {
    let cues = findings.senses(.stateCue, in: tokens).compactMap { StateCue(rawValue: $0.value) }
    return cues.first { $0 != .full && $0 != .maintained }
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

  /// The words outside dates, cut at bars, dashes, colons, tabs and brackets.
  private func segments(of body: Range<Int32>, dates: Range<Int>) -> [Range<Int32>] {
    var segments: [Range<Int32>] = []
    var begin = body.lowerBound
    var hasWord = false
    func close(_ end: Int32) {
      if hasWord { segments.append(begin..<end) }
      hasWord = false
    }
    var token = body.lowerBound
    var quoted = false
    while token < body.upperBound {
      if let date = findings.date(at: token), dates.contains(date), !isName(date, among: dates) {
        close(token)
        token = findings.dates[date].endToken
        begin = token
        continue
      }
      let current = findings.article.tokens[Int(token)]
      if current.isSign("«") || current.isSign("“") { quoted = true }
      if current.isSign("»") || current.isSign("”") { quoted = false }
      if !quoted, token > begin, separates(current) || current.shape.contains(.tabBefore) {
        close(token)
        begin = current.kind == .sign ? token + 1 : token
      } else if separates(current), token == begin {
        begin = token + 1
      }
      if current.kind != .sign && !isLink(token) { hasWord = true }
      token += 1
    }
    close(body.upperBound)
    return segments.filter { $0.lowerBound < $0.upperBound }
  }

  /// "samedi 13 décembre : Noël sans sapin": beside a day the feast is a name, and so it is behind a
  /// link ("Messes de Noël").
  private func isName(_ date: Int, among dates: Range<Int>) -> Bool {
    guard findings.isPartOfName(date) else { return false }
    let first = findings.dates[date].firstToken
    return first > 0 && findings.sense(.phraseLink, at: first - 1) != nil
      || dates.contains { $0 != date && isListable(findings.dates[$0]) }
  }

  /// "et" between two dates is no title.
  private func isLink(_ token: Int32) -> Bool {
    findings.sense(.phraseLink, at: token) != nil
      && !findings.article.tokens[Int(token)].shape.contains(.capitalised)
  }

  private func separates(_ token: Token) -> Bool {
    guard token.kind == .sign else { return false }
    switch Unicode.Scalar(UInt32(bitPattern: token.number)) {
    case "|", "–", "—", ":", "•", "·", "→", "*": return true
    case "-": return token.isSpaced || token.shape.contains(.lineBreakBefore)
    default: return false
    }
  }

  private func shape(
    _ block: Int, _ body: Range<Int32>, dates: [Int], segments: [Range<Int32>],
    label: BlockProfile.FieldLabel?
  ) -> BlockProfile.Shape {
    if let label { return .field(label) }
    let words = segments.reduce(0) { $0 + wordCount($1) }
    if dates.isEmpty {
      if isPlaceLine(body) { return .placeLine }
      return isSentence(block, body) || words > 16 ? .prose : .title
    }
    if isSentence(block, body), words > 5 || hasEventVerb(body) { return .prose }
    let stateWords = findings.senses(.stateCue, in: body).reduce(0) { $0 + Int($1.tokenCount) }
    if words == 0 || words <= stateWords { return .dateLine }
    let lead = segments.first.map { findings.dates[dates[0]].firstToken <= $0.lowerBound } ?? true
    if lead { return words <= 40 ? .entry : .prose }
    return words <= 18 ? .titleThenDate : .prose
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
    return findings.mentions[first].firstToken - body.lowerBound <= 2 && findings.isPlaceLine(body)
  }

  /// Whether the block reads as a sentence: it ends as one and holds a finite verb.
  private func isSentence(_ block: Int, _ body: Range<Int32>) -> Bool {
    let entry = findings.article.blocks[block]
    if entry.endSentence - entry.firstSentence > 2 { return true }
    guard let last = body.last else { return false }
    let final = findings.article.tokens[Int(last)]
    let ends = final.isSign(".") || final.isSign("!") || final.isSign("?") || final.isSign("…")
    let hasVerb = body.contains {
      findings.isFiniteVerb(at: $0) || findings.sense(.eventVerb, at: $0) != nil
        || findings.sense(.phraseEnd, at: $0) != nil
    }
    return hasVerb && (ends || body.count > 24)
  }
}
