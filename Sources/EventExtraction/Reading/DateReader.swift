import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Resolves every stated date of an article, block by block, each in its own context.
///
/// A year not written comes from a heading above, the date before, the tense of the clause or the
/// day the section was written; a teaser has a day of its own.
struct DateReader {
  let findings: Findings
  let context: ContextDate
  /// ISO 3166 code of the publisher's country; nil when it is not known.
  let country: String?
  /// For each section the day it was written.
  let references: [CivilPoint]

  init(findings: Findings, context: ContextDate, country: String?) {
    self.findings = findings
    self.context = context
    self.country = country
    let stamps = DateReader.teaserStamps(findings)
    references = findings.article.sections.indices.map { index in
      DateReader.reference(
        of: findings.article.sections[index], stamps: stamps[index] ?? [], in: findings,
        context: context)
    }
  }

  /// For each stated date its readings: one a day and session, none where it cannot be resolved.
  func read() -> [[ResolvedDate]] {
    var readings: [[ResolvedDate]] = []
    readings.reserveCapacity(findings.dates.count)
    let resolver = DateResolver()
    var heading: CivilPoint?
    var previous: CivilPoint?
    var span: ClosedRange<Day>?
    let tenses = TenseReader(article: findings.article, habits: findings.pack.habits)
    var section: Int32 = -1
    var reference = context.point
    var block = 0
    var sentenceYear: (year: CivilPoint, end: Int32)?
    for (index, date) in findings.dates.enumerated() {
      while block + 1 < findings.article.blocks.count,
        findings.article.blocks[block].endToken <= date.firstToken
      {
        block += 1
      }
      let entry = findings.article.blocks.isEmpty ? nil : findings.article.blocks[block]
      if let entry, entry.section != section {
        section = entry.section
        reference = references[Int(section)]
        previous = nil
        span = nil
        if findings.article.sections[Int(section)].role == .teaser { heading = nil }
      }
      var dateContext = DateContext(
        reference: reference, habits: findings.pack.habits, country: country ?? "")
      dateContext.heading = heading
      dateContext.previous = previous
      dateContext.span = span
      if date.days.contains(where: { $0.weekday != nil }) {
        dateContext.nearbyTense = tenses.tense(around: date)
      }
      dateContext.tense = tense(around: date)
      if let sentenceYear, date.firstToken < sentenceYear.end {
        dateContext.heading = dateContext.heading ?? sentenceYear.year
      }
      if let previous, let entry, follows(date, previous, entry, reference) {
        dateContext.reference = CivilPoint(day: previous.day)
        dateContext.bias = .future
      }
      let resolved = resolver.resolve(date, index: index, in: dateContext)
      readings.append(resolved)
      guard let point = resolved.first?.start ?? resolved.first?.end else { continue }
      if point.precision == .year, let sentence = findings.sentence(at: date.firstToken) {
        sentenceYear = (point, findings.tokens(ofSentence: sentence).upperBound)
      }
      if let entry, governs(date, point, entry) {
        heading = resolved.first?.end == nil ? point : nil
      } else if date.bound == .closed, resolved.first?.recurrence == nil {
        previous = point
        span = resolved.first.flatMap(DateResolver.span) ?? span
      }
    }
    return readings
  }

  /// In a programme a weekday alone is the next one after the day above.
  private func follows(
    _ date: StatedDate, _ previous: CivilPoint, _ block: Block, _ reference: CivilPoint
  ) -> Bool {
    guard date.days.count == 1, let day = date.days.first, day.weekday != nil,
      day.dayOfMonth == nil, day.month == nil, day.direction == nil, day.offset == nil,
      previous.precision >= .day, previous.day > reference.day
    else { return false }
    return findings.article.sections[Int(block.section)].role == .listing
      || date.firstToken - block.firstToken <= 1
  }

  /// A month or a year in a heading or a short line governs the days below it.
  private func governs(_ date: StatedDate, _ point: CivilPoint, _ block: Block) -> Bool {
    guard date.form == .single, point.precision == .month || point.precision == .year else {
      return false
    }
    let tokens = block.firstToken..<block.endToken
    if findings.has(.stateCue, in: tokens) || findings.has(.eventVerb, in: tokens) { return false }
    return block.kind == .heading || tokens.count <= 8
  }

  /// The stamps that date one section and not the document, by section.
  private static func teaserStamps(_ findings: Findings) -> [Int: [Stamp]] {
    var stamps: [Int: [Stamp]] = [:]
    for stamp in findings.article.stamps {
      guard let begin = stamp.begin,
        let section = stamp.section.map({ Int($0) }) ?? findings.section(at: begin)
      else { continue }
      stamps[section, default: []].append(stamp)
    }
    return stamps
  }

  /// The day a section was written: a teaser's own stamp or full date, else the page's latest day.
  private static func reference(
    of section: Section, stamps: [Stamp], in findings: Findings, context: ContextDate
  ) -> CivilPoint {
    guard section.role == .teaser else { return context.point }
    let finder = ContextDateFinder(options: ExtractionOptions())
    if let point = stamps.lazy.compactMap({ finder.point(of: $0, in: findings) }).first {
      return point
    }
    var newest: Day?
    for date in findings.dates[findings.dates(overlapping: section.begin, section.end)] {
      guard let day = date.days.last.flatMap(ContextDateFinder.fullDay) else { continue }
      if newest.map({ day > $0 }) ?? true { newest = day }
    }
    return newest.map { CivilPoint(day: $0) } ?? context.latest ?? context.point
  }

  /// -1 when the sentence's verbs are past, +1 when they are future, 0 when they do not agree.
  private func tense(around date: StatedDate) -> Int {
    guard let sentence = findings.sentence(at: date.firstToken) else { return 0 }
    var tense = 0
    for category in [WordCategory.eventVerb, .actVerb] {
      for sense in findings.senses(category, in: findings.tokens(ofSentence: sentence)) {
        let value = category == .eventVerb ? EventVerbTense(rawValue: sense.value) : nil
        switch value {
        case .past: tense -= 1
        case .future: tense += 1
        default: break
        }
      }
    }
    let cues = findings.senses(.stateCue, in: findings.tokens(ofSentence: sentence))
    if cues.contains(where: {
      StateCue(rawValue: $0.value) == .moved && $0.firstToken < date.firstToken
    }) {
      return 1
    }
    return tense.signum()
  }
}
