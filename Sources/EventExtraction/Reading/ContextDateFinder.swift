import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Finds the day an article was written, and the bound for the teasers at its foot.
///
/// In order: what the document's own data states, its stamp, the URL, the caller's option, a date
/// beside the headline, a page's first comment, the newest full date near the top, the file's date,
/// today. A day of publication, wherever it is found, comes before one of change.
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
    let read = readStamps(of: findings)
    let updated = read.first { $0.stamp.kind == .updated }
    let own = published(among: read.filter { $0.stamp.source < .surroundings })
    if own == nil, let updated, let day = dayBeside(updated, in: findings) {
      return ContextDate(point: CivilPoint(day: day), source: .stamp)
    }
    if let found = own ?? updated.flatMap({ $0.stamp.source < .surroundings ? $0 : nil }) {
      return ContextDate(point: found.point, source: source(of: found.stamp))
    }
    if let day = dayOfAddressMonth(of: findings) {
      return ContextDate(point: CivilPoint(day: day), source: .url)
    }
    if let stated = options.contextDate { return ContextDate(point: stated, source: .option) }
    let shown = read.filter { $0.stamp.source < .comments }
    if let found = published(among: shown) ?? updated {
      return ContextDate(point: found.point, source: source(of: found.stamp))
    }
    if let day = dayBesideHeadline(of: findings) {
      return ContextDate(point: CivilPoint(day: day), source: .stamp)
    }
    let comments = read.filter { $0.stamp.source == .comments }
    if let first = comments.min(by: { $0.point.day < $1.point.day }) {
      return ContextDate(point: first.point, source: .stamp)
    }
    if let newest = newestFullDate(in: findings, limit: 40) {
      return ContextDate(point: newest, source: .newestDate)
    }
    if let stamp = findings.article.stamps.first(where: { $0.source == .fileDate }),
      let point = point(of: stamp, in: findings)
    {
      return ContextDate(point: point, source: .fileDate)
    }
    let fallback = options.today ?? newestFullDate(in: findings, limit: .max)
    return ContextDate(point: fallback ?? CivilPoint(year: 2000), source: .today)
  }

  /// A stamp with the day it states.
  private struct ReadStamp {
    var stamp: Stamp
    var point: CivilPoint
  }

  /// The stamps of the document itself that state a likely day, best source first.
  private func readStamps(of findings: Findings) -> [ReadStamp] {
    ArticleReader.ordered(findings.article.stamps).compactMap { stamp in
      guard stamp.section == nil, stamp.source != .fileDate,
        let point = point(of: stamp, in: findings), isLikely(point.day, stamp.source)
      else { return nil }
      return ReadStamp(stamp: stamp, point: point)
    }
  }

  /// Pages are not older than the Web; a day to come is an event's or a mistake, unless the page
  /// says of it that it was published then.
  private func isLikely(_ day: Day, _ source: Stamp.Source) -> Bool {
    // Who hands a document over knows its day, be it of an archive; a page's data may hold a slip or a zero.
    guard source == .caller || day >= ContextDateFinder.firstDay else { return false }
    return options.today.map { day <= $0.day + (source < .bareLine ? 731 : 1) } ?? true
  }

  /// The day in a short line of a page near its headline, such as "Anna Roth, 12.3.2014".
  ///
  /// Several such lines are those of a listing.
  private func dayBesideHeadline(of findings: Findings) -> Day? {
    let article = findings.article
    guard article.format == .html,
      let headline = article.sections.first(where: { $0.role == .headline })
    else { return nil }
    let title = Int(headline.firstBlock)
    var days: [Day] = []
    for index in max(0, title - 4)..<min(article.blocks.count, title + 6) where index != title {
      let block = article.blocks[index]
      let role = article.section(ofBlock: Int32(index)).role
      guard block.end - block.begin <= 100, role != .teaser, role != .listing,
        let day = StampDate.day(
          in: article.string(block.begin, block.end),
          isMonthFirst: ContextDateFinder.isMonthFirst(article)),
        isLikely(day, .surroundings)
      else { continue }
      days.append(day)
    }
    return days.count == 1 ? days[0] : nil
  }

  /// Where data know of a change alone, the day of publication that the page shows without a word for
  /// it: in the line in which the change stands, or near the headline.
  private func dayBeside(_ updated: ReadStamp, in findings: Findings) -> Day? {
    let article = findings.article
    guard article.format == .html else { return nil }
    if let begin = updated.stamp.begin, let end = updated.stamp.end,
      let block = article.blocks.first(where: { $0.begin <= begin && end <= $0.end }),
      block.end - block.begin <= 200
    {
      for text in [article.string(block.begin, begin), article.string(end, block.end)] {
        if let day = StampDate.day(in: text, isMonthFirst: ContextDateFinder.isMonthFirst(article)),
          day < updated.point.day, isLikely(day, .surroundings)
        {
          return day
        }
      }
    }
    return dayBesideHeadline(of: findings).flatMap { $0 < updated.point.day ? $0 : nil }
  }

  /// The day of the month that a page shows beside its headline, in the year and month of its address.
  private func dayOfAddressMonth(of findings: Findings) -> Day? {
    let article = findings.article
    guard article.format == .html,
      let (year, month) = article.url.flatMap(ArticleReader.addressMonth),
      let headline = article.sections.first(where: { $0.role == .headline })
    else { return nil }
    let title = Int(headline.firstBlock)
    for index in max(0, title - 4)..<min(article.blocks.count, title + 6) where index != title {
      let block = article.blocks[index]
      guard block.end - block.begin <= 100 else { continue }
      for date in findings.dates[findings.dates(overlapping: block.begin, block.end)] {
        guard let stated = date.days.first, stated.year == nil, stated.month == month,
          let dayOfMonth = stated.dayOfMonth,
          let day = Day(year: year, month: month, dayOfMonth: dayOfMonth),
          isLikely(day, .surroundings)
        else { continue }
        return day
      }
    }
    return nil
  }

  private static let firstDay = Day(firstOfMonth: 1, year: 1993)

  /// The best stamp of publication.
  ///
  /// An address keeps its day when a site moves, and its data may then state the day of the move.
  /// Data in UTC may fall on the day before the one the page shows: then the page is right. A date
  /// that says nothing of itself is no day of publication when data know of an earlier change.
  private func published(among read: [ReadStamp]) -> ReadStamp? {
    let published = read.filter { $0.stamp.kind == .published }
    let updated = read.first { $0.stamp.kind == .updated && $0.stamp.source <= .markup }
    let found = published.first { candidate in
      guard candidate.stamp.source >= .bareLine, let updated else { return true }
      return candidate.point.day <= updated.point.day + 1
    }
    guard let found else { return nil }
    if let address = published.first(where: { $0.stamp.source == .url }),
      address.point.day < found.point.day - 1, found.stamp.source != .caller
    {
      return address
    }
    if ContextDateFinder.isLateInUTC(found.stamp.text, found.point),
      let local = published.first(where: { $0.point.day == found.point.day + 1 })
    {
      return ReadStamp(stamp: local.stamp, point: CivilPoint(day: local.point.day))
    }
    return found
  }

  /// A moment of the evening in universal time, which east of it is the day after.
  private static func isLateInUTC(_ text: String, _ point: CivilPoint) -> Bool {
    guard let clock = point.clock, clock.hour >= 20 else { return false }
    return ["Z", "+00:00", "+0000", "GMT", "UTC"].contains { text.hasSuffix($0) }
  }

  /// A page is at least as young as its youngest stamp and the youngest full date in its foot.
  private func latest(of findings: Findings, from point: CivilPoint) -> CivilPoint {
    var latest = point
    for stamp in findings.article.stamps where stamp.begin != nil {
      if let point = self.point(of: stamp, in: findings), point.day > latest.day { latest = point }
    }
    let dates = findings.dates
    for index in dates.indices where dates[index].form == .single {
      guard let day = dates[index].days.first.flatMap(ContextDateFinder.fullDay) else { continue }
      let role = role(at: dates[index].begin, in: findings)
      if role == .teaser || role == .widget, day > latest.day, day < latest.day + 3 * 366 {
        latest = CivilPoint(day: day)
      }
    }
    return latest
  }

  private func role(at offset: Int32, in findings: Findings) -> SectionRole {
    findings.section(at: offset).map { findings.article.sections[$0].role } ?? .body
  }

  /// Reads a stamp: ISO 8601 as data writes it, else with the dates found in the text.
  func point(of stamp: Stamp, in findings: Findings) -> CivilPoint? {
    if let point = ContextDateFinder.isoPoint(stamp.text) { return point }
    if ContextDateFinder.isMonthFirst(findings.article) || StampDate.isAmerican(stamp.text),
      let day = StampDate.day(in: stamp.text, isMonthFirst: true)
    {
      return CivilPoint(day: day)
    }
    if let begin = stamp.begin, let end = stamp.end {
      for date in findings.dates[findings.dates(overlapping: begin, end)] {
        guard let day = date.days.first.flatMap(ContextDateFinder.fullDay) else { continue }
        if let clock = date.clocks.first?.start { return CivilPoint(day: day, clock: clock) }
        return CivilPoint(day: day)
      }
    }
    return StampDate.day(in: stamp.text).map { CivilPoint(day: $0) }
  }

  /// `2026-01-14`, `2026-01-14T12:00`, with seconds, fraction and offset passed over.
  static func isoPoint(_ text: String) -> CivilPoint? {
    guard text.utf8.dropFirst(4).first == UInt8(ascii: "-") else { return nil }
    let trimmed = text.prefix(16)
    if trimmed.utf8.count == 16 {
      let spaced = String(trimmed.map { $0 == " " ? "T" : $0 })
      if let point = CivilPoint(spaced), point.clock != nil { return point }
    }
    guard let day = Day(text.prefix(10)) else { return nil }
    return CivilPoint(day: day)
  }

  /// Pages of the United States write "4/5/2022" for 5 April.
  private static func isMonthFirst(_ article: Article) -> Bool {
    guard let locale = article.locale?.lowercased() else { return false }
    return locale.hasPrefix("en") && locale.hasSuffix("us")
  }

  private func source(of stamp: Stamp) -> ContextDate.Source {
    switch stamp.source {
    case .caller: .caller
    case .structuredData: .structuredData
    case .metadata: .metadata
    case .feed: .feed
    case .mail: .mail
    case .markup, .stampLine, .bareLine, .surroundings, .comments: .stamp
    case .url: .url
    case .fileDate: .fileDate
    }
  }

  /// The newest full date among the first ones; on a page those of its article come first.
  private func newestFullDate(in findings: Findings, limit: Int) -> CivilPoint? {
    if findings.article.format == .html,
      let own = newestFullDate(in: findings, limit: limit, isOwn: true)
    {
      return own
    }
    return newestFullDate(in: findings, limit: limit, isOwn: false)
  }

  private func newestFullDate(
    in findings: Findings, limit: Int, isOwn: Bool
  ) -> CivilPoint? {
    var newest: Day?
    for date in findings.dates.prefix(limit) {
      guard date.form == .single, let day = date.days.first.flatMap(ContextDateFinder.fullDay)
      else { continue }
      if let today = options.today, day > today.day { continue }
      if isOwn {
        let role = role(at: date.begin, in: findings)
        if role == .boilerplate || role == .teaser || role == .widget { continue }
      }
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
