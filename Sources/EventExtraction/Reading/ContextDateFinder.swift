import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Finds the day an article was written, and the bound for the teasers at its foot.
///
/// In order: what the document's own data states, its stamp, the URL, the caller's option, the
/// newest full date near the top, the file's date, today.
struct ContextDateFinder {
  let options: ExtractionOptions

  func contextDate(of findings: Findings) -> ContextDate {
    var context = best(of: findings)
    context.latest = latest(of: findings, from: context.point)
    context.updated =
      findings.article.stamps.lazy.filter { $0.kind == .updated }
      .compactMap { point(of: $0, in: findings) }.first
    return context
  }

  private func best(of findings: Findings) -> ContextDate {
    if options.isContextDateForced, let stated = options.contextDate {
      return ContextDate(point: stated, source: .option)
    }
    let stamps = findings.article.stamps.filter { $0.section == nil }.sorted { left, right in
      (left.source.rawValue, left.kind.rawValue) < (right.source.rawValue, right.kind.rawValue)
    }
    for stamp in stamps where stamp.source != .fileDate {
      if let point = point(of: stamp, in: findings) {
        return ContextDate(point: point, source: source(of: stamp))
      }
    }
    if let stated = options.contextDate { return ContextDate(point: stated, source: .option) }
    if let newest = newestFullDate(in: findings, limit: 40) {
      return ContextDate(point: newest, source: .newestDate)
    }
    for stamp in stamps where stamp.source == .fileDate {
      if let point = point(of: stamp, in: findings) {
        return ContextDate(point: point, source: .fileDate)
      }
    }
    let fallback = options.today ?? newestFullDate(in: findings, limit: .max)
    return ContextDate(point: fallback ?? CivilPoint(year: 2000), source: .today)
  }

  /// A page is at least as young as its youngest stamp and the youngest full date in its foot.
  private func latest(of findings: Findings, from point: CivilPoint) -> CivilPoint {
    var latest = point
    for stamp in findings.article.stamps where stamp.source == .stampLine {
      if let point = self.point(of: stamp, in: findings), point.day > latest.day { latest = point }
    }
    for date in findings.dates {
      guard date.form == .single, let day = date.days.first.flatMap(ContextDateFinder.fullDay)
      else { continue }
      let role = role(at: date.begin, in: findings)
      if role == .teaser || role == .widget, day > latest.day, day < latest.day + 3 * 366 {
        latest = CivilPoint(day: day)
      }
    }
    return latest
  }

  private func role(at offset: Int32, in findings: Findings) -> SectionRole {
    let sections = findings.article.sections
    let next = Findings.partition(sections.count) { sections[$0].begin > offset }
    return next > 0 ? sections[next - 1].role : .body
  }

  /// Reads a stamp: ISO 8601 as data writes it, else with the dates found in the text.
  func point(of stamp: Stamp, in findings: Findings) -> CivilPoint? {
    if let point = ContextDateFinder.isoPoint(stamp.text) { return point }
    if let begin = stamp.begin, let end = stamp.end {
      for date in findings.dates where date.end > begin && date.begin < end {
        guard let day = date.days.first.flatMap(ContextDateFinder.fullDay) else { continue }
        if let clock = date.clocks.first?.start { return CivilPoint(day: day, clock: clock) }
        return CivilPoint(day: day)
      }
      return nil
    }
    let reader = ArticleReader(packs: [findings.pack])
    let article = reader.article(
      text: Array(stamp.text.utf8), name: "", language: findings.pack.code)
    for date in DateFinder(pack: findings.pack).dates(in: article) {
      if let day = date.days.first.flatMap(ContextDateFinder.fullDay) {
        return CivilPoint(day: day)
      }
    }
    return nil
  }

  /// `2026-01-14`, `2026-01-14T12:00`, with seconds, fraction and offset passed over.
  static func isoPoint(_ text: String) -> CivilPoint? {
    let trimmed = text.prefix(16)
    if trimmed.utf8.count == 16 {
      let spaced = String(trimmed.map { $0 == " " ? "T" : $0 })
      if let point = CivilPoint(spaced), point.clock != nil { return point }
    }
    guard let day = Day(text.prefix(10)) else { return nil }
    return CivilPoint(day: day)
  }

  private func source(of stamp: Stamp) -> ContextDate.Source {
    switch stamp.source {
    case .caller: .caller
    case .structuredData: .structuredData
    case .metadata: .metadata
    case .feed: .feed
    case .mail: .mail
    case .stampLine: .stamp
    case .url: .url
    case .fileDate: .fileDate
    }
  }

  private func newestFullDate(in findings: Findings, limit: Int) -> CivilPoint? {
    var newest: Day?
    for date in findings.dates.prefix(limit) {
      guard date.form == .single, let day = date.days.first.flatMap(ContextDateFinder.fullDay)
      else { continue }
      if let today = options.today, day > today.day { continue }
      if newest.map({ day > $0 }) ?? true { newest = day }
    }
    return newest.map { CivilPoint(day: $0) }
  }

  /// The day, when year, month and day of the month are all written.
  static func fullDay(_ stated: StatedDay) -> Day? {
    guard let year = stated.year, let month = stated.month, let dayOfMonth = stated.dayOfMonth
    else { return nil }
    return Day(year: year, month: month, dayOfMonth: dayOfMonth)
  }
}
