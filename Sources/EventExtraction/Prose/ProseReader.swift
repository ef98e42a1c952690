import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Reads events out of running text, sentence by sentence.
struct ProseReader {
  let reading: Reading
  /// Why a date became no event, by its index.
  private(set) var objections: [Int: String] = [:]
  private(set) var drafts: [EventDraft] = []

  private let judge: EventJudge
  private let titles: TitleComposer
  private let phrases: NounPhrase
  private let anchorFinder: AnchorFinder

  init(reading: Reading) {
    self.reading = reading
    judge = EventJudge(reading: reading)
    titles = TitleComposer(findings: reading.findings)
    phrases = NounPhrase(findings: reading.findings)
    anchorFinder = AnchorFinder(findings: reading.findings)
  }

  private var findings: Findings { reading.findings }

  /// Reads one block of prose; dates that another reader has taken are passed over.
  mutating func read(block: Int, taken: Set<Int>) {
    let sentences = findings.article.blocks[block]
    for sentence in Int(sentences.firstSentence)..<Int(sentences.endSentence) {
      read(sentence: sentence, block: block, taken: taken)
    }
  }

  private mutating func read(sentence: Int, block: Int, taken: Set<Int>) {
    let tokens = findings.tokens(ofSentence: sentence)
    let dates = findings.dates(in: tokens).filter { !taken.contains($0) }
    guard !dates.isEmpty else { return }
    let anchors = anchorFinder.anchors(in: tokens)
    let first = drafts.count
    for date in dates {
      for resolved in reading.resolved[date] {
        if let objection = judge.objection(to: resolved, in: tokens, anchors: anchors) {
          objections[date] = objection
          continue
        }
        guard var draft = draft(resolved, in: tokens, block: block, anchors: anchors) else {
          objections[date] = "nothing in the sentence makes an event"
          continue
        }
        draft.titleKeys = reading.contentKeys(draft.anchor)
        drafts.append(draft)
      }
    }
    var states = StateReader(reading: reading)
    states.apply(to: &drafts, from: first, sentence: tokens, dates: Array(dates))
  }

  private func draft(
    _ resolved: ResolvedDate, in sentence: Range<Int32>, block: Int, anchors: [Anchor]
  ) -> EventDraft? {
    let date = findings.dates[resolved.stated]
    let clause = judge.clause(of: date, in: sentence)
    if let deadline = deadline(resolved, date, in: sentence, block: block) { return deadline }
    guard let anchor = anchor(of: date, in: clause, among: anchors) ?? nominal(date, sentence)
    else { return nil }
    var draft = reading.draft(
      of: resolved, block: block, anchor: anchor.tokens, reach: clause,
      rule: ProseReader.rule(of: anchor))
    title(&draft, by: anchor, of: date, in: sentence)
    return draft.event.title.isEmpty ? nil : draft
  }

  private static func rule(of anchor: Anchor) -> String {
    switch anchor.kind {
    case .noun: "an event noun with a date"
    case .weakNoun: "a noun that a verb makes an event"
    case .act: "an act with a date"
    case .verb: "the subject of an event verb"
    case .sequel: "a sequel to an event before"
    }
  }

  /// A sentence without any verb that opens with its date announces what the heading names.
  private func nominal(_ date: StatedDate, _ sentence: Range<Int32>) -> Anchor? {
    guard date.firstToken - sentence.lowerBound <= 2, !date.clocks.isEmpty else { return nil }
    let hasVerb = sentence.contains {
      findings.isFiniteVerb(at: $0) || findings.sense(.phraseEnd, at: $0) != nil
    }
    return hasVerb ? nil : Anchor(kind: .sequel(0), tokens: date.firstToken..<date.firstToken)
  }
}

// MARK: - Which anchor

extension ProseReader {
  /// The anchor a date belongs to: the nearest noun, with those before the date preferred.
  private func anchor(
    of date: StatedDate, in clause: Range<Int32>, among anchors: [Anchor]
  ) -> Anchor? {
    var best: Anchor?
    var bestCost = Int32.max
    let hasVerb = anchors.contains { $0.kind == .verb } || findings.has(.hostVerb, in: clause)
    for anchor in anchors where clause.contains(anchor.tokens.lowerBound) {
      guard let cost = cost(anchor, date, hasVerb: hasVerb) else { continue }
      if cost < bestCost {
        best = anchor
        bestCost = cost
      }
    }
    return best
  }

  /// Tokens between the two, plus what speaks against the anchor; nil when it cannot be.
  private func cost(_ anchor: Anchor, _ date: StatedDate, hasVerb: Bool) -> Int32? {
    let isBefore = anchor.tokens.lowerBound < date.firstToken
    let gap =
      isBefore
      ? date.firstToken - anchor.tokens.upperBound : anchor.tokens.lowerBound - date.endToken
    let distance = max(0, gap) + (isBefore ? 0 : 3)
    switch anchor.kind {
    case .noun: return distance
    case .act: return distance + 2
    case .weakNoun: return hasVerb ? distance + 12 : nil
    case .verb: return distance + 16
    case .sequel(let value):
      guard !drafts.isEmpty else { return nil }
      return value == 2 ? distance : hasVerb ? distance + 14 : distance + 30
    }
  }
}

// MARK: - Titles

extension ProseReader {
  private func title(
    _ draft: inout EventDraft, by anchor: Anchor, of date: StatedDate, in sentence: Range<Int32>
  ) {
    switch anchor.kind {
    case .noun(let kind), .weakNoun(let kind):
      draft.event.kind = kind
      let keepsPlace = kind == .trip
      let range = phrases.range(around: anchor.tokens, in: sentence, keepsPlace: keepsPlace)
      set(&draft, titles.title(of: range), range)
      if range.count == anchor.tokens.count { draft.titleSource = .bare }
    case .act(let act):
      let subject = subject(before: anchor.tokens.lowerBound, in: sentence)
      draft.event.kind = EventKind(act: act)
      set(&draft, titles.title(act: act, subject: subject), subject)
    case .verb:
      let subject = subject(before: anchor.tokens.lowerBound, in: sentence)
      guard !subject.isEmpty else { return }
      if subject.count <= 2, findings.sense(.sequel, at: subject.lowerBound) != nil {
        follow(&draft, value: 0)
        return
      }
      set(&draft, titles.title(of: subject), subject)
    case .sequel(let value): follow(&draft, value: value, at: anchor, in: sentence)
    }
  }

  private func set(_ draft: inout EventDraft, _ title: String, _ range: Range<Int32>) {
    draft.event.title = title
    draft.titleSource = .phrase
    guard !range.isEmpty else { return }
    draft.anchor = range
    draft.event.titleFound = Evidence(
      text: findings.text(range),
      begin: Int(findings.article.tokens[Int(range.lowerBound)].begin),
      end: Int(findings.article.tokens[Int(range.upperBound) - 1].end))
  }

  /// The noun phrase that ends before a verb; empty when there is none in reach.
  private func subject(before verb: Int32, in sentence: Range<Int32>) -> Range<Int32> {
    var begin = verb
    while begin > sentence.lowerBound, verb - begin < NounPhrase.maximumTokens {
      let token = findings.article.tokens[Int(begin - 1)]
      if token.kind == .sign, !token.isSign("&"), !token.isSign("'") { break }
      if findings.date(at: begin - 1) != nil { break }
      if findings.sense(.phraseEnd, at: begin - 1) != nil { break }
      begin -= 1
    }
    return begin..<verb
  }

  /// Takes title and kind from the event that was told of before.
  private func follow(
    _ draft: inout EventDraft, value: Int16, at anchor: Anchor? = nil,
    in sentence: Range<Int32>? = nil
  ) {
    guard
      let former = drafts.last(where: { findings.sameSection($0.block, draft.block) })
        ?? drafts.last
    else { return }
    draft.event.kind = former.event.kind
    draft.titleSource = former.titleSource
    draft.event.titleFound = former.event.titleFound
    guard value == 2, let anchor, let sentence else {
      draft.event.title = former.event.title
      return
    }
    let ordinal = findings.text(anchor.tokens.upperBound - 1..<anchor.tokens.upperBound)
    if former.event.kind == .trip {
      let end = phrases.rightEnd(
        from: anchor.tokens.upperBound, limit: sentence.upperBound, keepsPlace: true)
      let noun = former.event.title.split(separator: " ").first.map(String.init) ?? ""
      draft.event.title = titles.capitalised(
        "\(noun) \(findings.text(anchor.tokens.upperBound..<end))")
      draft.titleSource = .phrase
    } else {
      draft.event.title = "\(former.event.title) (\(ordinal))"
    }
  }

  /// A date by which something must be done.
  private func deadline(
    _ resolved: ResolvedDate, _ date: StatedDate, in sentence: Range<Int32>, block: Int
  ) -> EventDraft? {
    guard date.bound == .until || date.bound == .before else { return nil }
    guard let cue = findings.senses(.deadlineCue, in: sentence).first else { return nil }
    var draft = reading.draft(
      of: resolved, block: block, anchor: cue.firstToken..<cue.endToken, reach: sentence,
      rule: "a deadline")
    draft.event.kind = .deadline
    if draft.event.start == nil {
      draft.event.start = draft.event.end
      draft.event.end = nil
    }
    let range = phrases.range(
      around: cue.firstToken..<cue.endToken, in: sentence, keepsPlace: true)
    set(&draft, titles.title(of: range), range)
    return draft
  }
}

extension EventKind {
  /// The kind of event that an act makes, by its place in the pack's values.
  init(act: Int16) {
    let names = WordCategory.actNoun.values ?? []
    guard names.indices.contains(Int(act)) else {
      self = .other
      return
    }
    switch names[Int(act)] {
    case "presentation": self = .briefing
    case "screening", "performance": self = .show
    case "inauguration", "signing", "award", "celebration", "commemoration", "unveiling",
      "launch", "opening":
      self = .ceremony
    case "visit": self = .trip
    default: self = .other
    }
  }
}

extension Findings {
  func sameSection(_ left: Int, _ right: Int) -> Bool {
    article.blocks[left].section == article.blocks[right].section
  }
}
