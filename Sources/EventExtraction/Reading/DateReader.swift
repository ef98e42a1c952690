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
  let isMonthFirst: Bool
  /// For each section the day it was written.
  let references: [CivilPoint]

  init(findings: Findings, context: ContextDate, isMonthFirst: Bool) {
    self.findings = findings
    self.context = context
    self.isMonthFirst = isMonthFirst
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
    let tenses = TenseReader(findings: findings)
    var heading: CivilPoint?
    var previous: CivilPoint?
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
        if findings.article.sections[Int(section)].role == .teaser { heading = nil }
      }
      var dateContext = DateContext(reference: reference)
      dateContext.heading = heading
      dateContext.previous = previous
      dateContext.tense = tenses.tense(around: date)
      dateContext.isMonthFirst = isMonthFirst
      dateContext.isTwelveHour = findings.pack.code == "en"
      if let sentenceYear, date.firstToken < sentenceYear.end,
        dateContext.tense <= 0 || sentenceYear.year.day.year >= reference.day.year
      {
        dateContext.heading = dateContext.heading ?? sentenceYear.year
      }
      if let previous, let entry, follows(date, previous, entry, reference) {
        dateContext.reference = CivilPoint(day: previous.day)
        dateContext.bias = .future
      }
      let resolved = resolver.resolve(date, index: index, in: dateContext)
      readings.append(resolved)
      guard let point = resolved.first?.start ?? resolved.first?.end else { continue }
      if point.precision == .year, date.days.contains(where: { $0.year != nil }),
        let sentence = findings.sentence(at: date.firstToken)
      {
        sentenceYear = (point, findings.tokens(ofSentence: sentence).upperBound)
      }
      if let entry, governs(date, point, entry) {
        heading = resolved.first?.end == nil ? point : nil
      } else if date.bound == .closed {
        previous = point
      }
    }
    joinConsecutiveDays(in: &readings)
    return readings
  }

  /// "Les 8, 9 et 10 décembre" without an hour is one stretch of days and not three events.
  private func joinConsecutiveDays(in readings: inout [[ResolvedDate]]) {
    for (index, date) in findings.dates.enumerated()
    where date.form == .list && date.clocks.isEmpty && readings[index].count > 1 {
      let days = readings[index].compactMap { $0.start?.precision == .day ? $0.start?.day : nil }
      guard days.count == readings[index].count,
        zip(days, days.dropFirst()).allSatisfy({ $0.0 + 1 == $0.1 }),
        readings[index].allSatisfy({ $0.end == nil && $0.recurrence == nil }),
        !hasClocksBeside(index), let last = readings[index].last?.start
      else { continue }
      readings[index] = Array(readings[index].prefix(1))
      readings[index][0].end = last
    }
  }

  /// An hour told apart from the days makes each of them a session of its own.
  private func hasClocksBeside(_ index: Int) -> Bool {
    for neighbour in [index - 1, index + 1] where findings.dates.indices.contains(neighbour) {
      guard findings.dates[neighbour].form == .clockOnly else { continue }
      let gap =
        neighbour > index
        ? findings.dates[neighbour].firstToken - findings.dates[index].endToken
        : findings.dates[index].firstToken - findings.dates[neighbour].endToken
      if gap <= DateReader.clockReach { return true }
    }
    return false
  }

  /// So many tokens from its day an hour may stand.
  static let clockReach: Int32 = 12

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
    guard date.form == .single, point.precision == .month || point.precision == .year,
      date.days.allSatisfy({ $0.offset == nil && $0.direction == nil })
    else { return false }
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
}
