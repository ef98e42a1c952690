import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// An article with everything that was found in it and how its dates were read.
///
/// A class for the same reason as `Findings`.
final class Reading: Sendable {
  let findings: Findings
  let context: ContextDate
  /// For each stated date its readings.
  let resolved: [[ResolvedDate]]
  let source: EventSource
  /// For each section the day it was written.
  let references: [CivilPoint]
  /// Offsets of the stamps in the text, in order.
  let stampRanges: [Range<Int32>]

  init(
    findings: Findings, context: ContextDate, resolved: [[ResolvedDate]], source: EventSource,
    references: [CivilPoint]
  ) {
    self.findings = findings
    self.context = context
    self.resolved = resolved
    self.source = source
    self.references = references
    stampRanges = findings.article.stamps.compactMap { stamp in
      guard let begin = stamp.begin, let end = stamp.end, begin < end,
        !Reading.isDayToCome(stamp, of: context, findings, resolved)
      else { return nil }
      return begin..<end
    }.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether a bare date at the top lies ahead of the day that is known to be that of writing: "May 4, 2017" over a
  /// page of April is when something is held.
  private static func isDayToCome(
    _ stamp: Stamp, of context: ContextDate, _ findings: Findings, _ resolved: [[ResolvedDate]]
  ) -> Bool {
    guard stamp.source == .bareLine, context.source == .caller || context.source == .option,
      let begin = stamp.begin, let end = stamp.end
    else { return false }
    return findings.dates(overlapping: begin, end).contains { index in
      findings.dates[index].days.contains { $0.dayOfMonth != nil }
        && resolved[index].first?.start.map { $0.day > context.point.day } == true
    }
  }

  /// Whether a block that looks like a stamp holds none: its only date lies ahead.
  func holdsNoStamp(block: Int) -> Bool {
    let block = findings.article.blocks[block]
    return block.end - block.begin <= Reading.longestStamp
      && !findings.dates(overlapping: block.begin, block.end).isEmpty
      && !stampRanges.contains { $0.lowerBound < block.end && block.begin < $0.upperBound }
  }

  /// In bytes.
  private static let longestStamp: Int32 = 80

  /// The day on which a block was written: a teaser has one of its own.
  func reference(ofBlock block: Int) -> CivilPoint {
    references[Int(findings.article.blocks[block].section)]
  }

  /// The day on which the sentence at a token was written.
  func reference(at token: Int32) -> CivilPoint {
    findings.block(at: token).map { reference(ofBlock: $0) } ?? context.point
  }

  /// A new draft for one reading of a date, with its evidence and scope set and nothing else.
  func draft(
    of resolved: ResolvedDate, block: Int, anchor: Range<Int32>, reach: Range<Int32>,
    rule: String
  ) -> EventDraft {
    let stated = findings.dates[resolved.stated]
    let sentence = findings.sentence(at: stated.firstToken)
    var draft = EventDraft(
      event: Event(source: source), dates: [resolved.stated], block: block, sentence: sentence,
      anchor: anchor, reach: reach)
    describe(&draft.event, by: resolved, stated, sentence: sentence, block: block, rule: rule)
    return draft
  }

  /// Fills in what a date says of an event; in its place, since an event is large.
  private func describe(
    _ event: inout Event, by resolved: ResolvedDate, _ stated: StatedDate, sentence: Int?,
    block: Int, rule: String
  ) {
    event.start = resolved.start
    event.end = resolved.end
    if event.start == nil, let end = event.end, end.clock != nil, stated.bound == .closed {
      // "le jeudi 3 décembre jusqu'à 22 h": only the hour is a bound.
      event.start = CivilPoint(day: end.day)
    }
    event.recurrence = resolved.recurrence
    event.exceptions = resolved.exceptions
    event.timezone = resolved.zone
    event.rules.reserveCapacity(6 + resolved.reasons.count)
    event.rules.append(rule)
    event.rules.append("date: " + stated.rule)
    for reason in resolved.reasons { event.rules.append(reason.rule) }
    event.when = Evidence(
      text: findings.string(stated.begin, stated.end), begin: Int(stated.begin),
      end: Int(stated.end))
    if findings.role(ofBlock: block) == .teaser { event.scope = .teaser }
    if let sentence {
      let range = findings.article.sentences[sentence]
      event.sentence = findings.string(range.begin, range.end)
    }
  }

  /// Folded keys of the words of a range that say something: no links, determiners, signs, dates.
  func contentKeys(_ tokens: Range<Int32>) -> ContentKeys {
    var keys = ContentKeys()
    for token in tokens where findings.date(at: token) == nil {
      let word = findings.article.tokens[Int(token)]
      guard word.kind != .sign, !word.shape.contains(.elided), word.end - word.begin > 2,
        findings.sense(.phraseLink, at: token) == nil,
        findings.sense(.determiner, at: token) == nil,
        findings.sense(.phraseEnd, at: token) == nil
      else { continue }
      keys.insert(word.key.folded)
    }
    return keys
  }

  /// Both ends of a range, each read as a day of its own: "reporté du 14 au 21" names two days, and
  /// "avancé du 24 au 20" runs back.
  func endpoints(of index: Int) -> (ResolvedDate?, ResolvedDate?) {
    let date = findings.dates[index]
    guard date.days.count == 2 else { return (nil, nil) }
    var days = date.days
    // "from this Friday to March 6th": a weekday takes no month from the number beside it.
    for (left, right) in [(0, 1), (1, 0)] where days[left].dayOfMonth != nil {
      days[left].month = days[left].month ?? days[right].month
      days[left].year = days[left].year ?? days[right].year
    }
    if days.allSatisfy({ $0.month == nil }), let whole = resolved[index].first?.start {
      for position in days.indices where days[position].dayOfMonth != nil {
        days[position].month = whole.day.month
        days[position].year = whole.day.year
      }
    }
    let context = DateContext(reference: reference(at: date.firstToken))
    let ends = days.enumerated().map { position, day in
      var single = date
      single.form = .single
      single.bound = .closed
      single.days = [day]
      if position == 0 { single.clocks = [] }
      return DateResolver().resolve(single, index: index, in: context).first
    }
    return (ends[0], ends[1])
  }

  /// The single day that the headline names: "Ça bouge ce dimanche".
  var headlineDay: (day: Day, date: Int)? {
    for section in findings.article.sections where section.role == .headline {
      let tokens = findings.tokens(ofBlock: Int(section.firstBlock))
      for date in findings.dates(in: tokens) {
        if let start = resolved[date].first?.start, start.precision >= .day {
          return (start.day, date)
        }
      }
    }
    return nil
  }
}
