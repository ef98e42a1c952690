import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// Makes events of what was found: drafts by layout and by sentence, then the refiners in order.
struct Assembler {
  let reading: Reading
  let home: Place?
  let fallbackZone: String?
  /// Whether what became of each date is reported too.
  var explains = false

  func extraction() -> Extraction {
    let structured = StructuredEventReader(source: reading.source, home: home)
      .events(of: reading.findings.article)
    let merger = StructuredEventMerger(structured: structured)
    var extraction = Extraction(contextDate: reading.context)
    if reading.findings.dates.isEmpty {
      extraction.events = merger.merged(with: []).events
      return extraction
    }
    let blocks = eventBlocks()
    var listing = ListingReader(reading: reading, blocks: blocks)
    listing.read()
    var prose = ProseReader(reading: reading)
    for block in blocks { prose.read(block: block, taken: listing.taken) }
    var drafts = (listing.takeDrafts() + prose.takeDrafts()).sorted { left, right in
      firstDate(left) < firstDate(right)
    }
    ExceptionalHourRefiner(findings: reading.findings).refine(&drafts)
    StateHeadingRefiner(reading: reading).refine(&drafts)
    PendingStateRefiner(reading: reading).refine(&drafts, with: prose.pending)
    PlaceRefiner(reading: reading, drafts: drafts, home: home, fallbackZone: fallbackZone)
      .refine(&drafts)
    HalfDayRefiner(reading: reading).refine(&drafts)
    SessionsOfSeries().refine(&drafts)
    drafts = MergeRefiner(reading: reading).refine(drafts)
    TitleRefiner(reading: reading).refine(&drafts)
    KindRefiner(reading: reading).refine(&drafts)
    RestingDays(reading: reading).refine(&drafts)
    DetailRefiner(reading: reading).refine(&drafts)
    var weighed = ConfidenceRefiner(reading: reading).weigh(consume drafts)
    drafts = weighed.compactMap { $0.isKept ? $0.draft : nil }
    if !explains { weighed = [] }
    let choices = TitleChooser(findings: reading.findings).refine(&drafts, explains: explains)
    TitleCompleter(findings: reading.findings).refine(&drafts)
    SharedTitles(findings: reading.findings).refine(&drafts)
    guard explains else {
      extraction.events = merger.merged(with: consume drafts).events
      return extraction
    }
    let merged = merger.merged(with: drafts)
    extraction.events = merged.events
    var objections = prose.objections
    for dropped in weighed where !dropped.isKept {
      for date in dropped.draft.dates where objections[date] == nil {
        objections[date] = "too little speaks for it"
      }
    }
    extraction.traces = traces(drafts, owners: merged.owners, objections: objections)
    extraction.candidates = candidates(weighed, kept: drafts, choices)
    return extraction
  }

  /// The drafts that were weighed; those that were kept as they became, with their titles.
  private func candidates(
    _ weighed: [ConfidenceRefiner.Weighed], kept: [EventDraft], _ choices: [TitleChooser.Choice]
  ) -> [Candidate] {
    let composer = TitleComposer(findings: reading.findings)
    var next = 0
    return weighed.map { weighed in
      var candidate = Candidate(
        event: weighed.draft.event, isKept: weighed.isKept,
        indications: IndicationWeights.shared.ranked(weighed.indications)
          .map { ($0.0.name, $0.1) })
      guard weighed.isKept else { return candidate }
      candidate.event = kept[next].event
      let choice = choices[next]
      next += 1
      candidate.titles = choice.proposals.map { proposal in
        let title =
          proposal.source == .given ? choice.given : composer.title(ofEntry: proposal.tokens)
        return (title, ["from \(proposal.source)"] + proposal.marks.all.map { "\($0)" })
      }
      return candidate
    }
  }

  private func firstDate(_ draft: EventDraft) -> Int { draft.dates.first ?? 0 }

  /// The blocks whose role lets a date be an event.
  private func eventBlocks() -> [Int] {
    reading.findings.article.blocks.indices.filter { block in
      switch reading.findings.role(ofBlock: block) {
      case .headline, .body, .listing, .teaser: true
      case .stamp: reading.holdsNoStamp(block: block)
      case .caption, .widget, .boilerplate: false
      }
    }
  }

  private func traces(
    _ drafts: [EventDraft], owners: [Int], objections: [String?]
  ) -> [DateTrace] {
    let findings = reading.findings
    var events = [Int?](repeating: nil, count: findings.dates.count)
    for (event, draft) in drafts.enumerated().reversed() {
      for date in draft.dates { events[date] = event }
    }
    return findings.dates.indices.map { index in
      let date = findings.dates[index]
      let event = events[index]
      let readings = reading.resolved[index].map { resolved in
        [resolved.start?.description, resolved.end?.description].compactMap { $0 }
          .joined(separator: "/")
      }
      let rules =
        event.map { drafts[$0].event.rules } ?? [objections[index] ?? roleRule(date.firstToken)]
      return DateTrace(
        text: findings.string(date.begin, date.end), begin: Int(date.begin),
        end: Int(date.end), reading: readings.joined(separator: " "), rules: rules,
        event: event.map { owners[$0] })
    }
  }

  private func roleRule(_ token: Int32) -> String {
    guard let block = reading.findings.block(at: token) else { return "outside every block" }
    return "in a section of role \(reading.findings.role(ofBlock: block).rawValue)"
  }
}
