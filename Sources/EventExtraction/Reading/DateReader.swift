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
    guard !findings.dates.isEmpty else { return [] }
    var readings: [[ResolvedDate]] = []
    readings.reserveCapacity(findings.dates.count)
    let resolver = DateResolver()
    let tenses = TenseReader(findings: findings)
    let frames = FrameReader(findings: findings, context: context)
    var state = ReadingState(reference: context.point)
    for (index, date) in findings.dates.enumerated() {
      advance(&state, to: date)
      var dateContext = DateContext(
        reference: state.reference, habits: findings.pack.habits, country: country ?? "")
      dateContext.previous = previous(of: date, state)
      dateContext.span = state.span
      dateContext.tense = tenses.tense(around: date)
      if let day = namedDay(for: date, tense: dateContext.tense, state) {
        dateContext.span = day...day
      }
      if let sentenceYear = state.sentenceYear, date.firstToken < sentenceYear.end,
        dateContext.tense <= 0 || sentenceYear.year.day.year >= state.reference.day.year
      {
        dateContext.heading = sentenceYear.year
      }
      let isTold = dateContext.tense < 0 && !isProgramme(date, state)
      let isFramed = !isTold && frame(&dateContext, for: date, &state)
      if !isFramed { follow(&dateContext, for: date, state) }
      var stated = date
      let isWeekdayWrong = isFramed && dropWrongWeekday(&stated, in: dateContext)
      var resolved = resolver.resolve(stated, index: index, in: dateContext)
      if isWeekdayWrong {
        for position in resolved.indices { resolved[position].hasWeekdayConflict = true }
      }
      if isFramed, date.days.first?.weekday != nil, date.days.first?.dayOfMonth == nil {
        for position in resolved.indices { resolved[position].reasons = [.yearByHeading] }
      }
      readings.append(resolved)
      guard let point = resolved.first?.start ?? resolved.first?.end else { continue }
      if point.precision == .year, date.days.contains(where: { $0.year != nil }),
        let sentence = findings.sentence(at: date.firstToken)
      {
        state.sentenceYear = (point, endOfYear(sentence))
      }
      if let (span, isPage) = frames.span(of: date, resolved, in: state.block) {
        var span = span
        span.isYearStated = span.isYearStated || state.frame.page?.holds(span.first) == true
        state.frame.open(span, forPage: isPage)
        state.programmeDay = nil
      } else if date.bound == .closed {
        // "élue en 2019. La veille": a bare year is no day that another is counted from.
        if point.precision > .year, resolved.first?.recurrence == nil {
          state.previous = point
          if point.precision >= .day,
            abs(point.day - state.reference.day) <= EventJudge.newsHorizon
          {
            state.previousDay = point
          }
          state.previousEnd = date.endToken
          state.isPreviousDay = date.form == .single
          let span = resolved.first.flatMap(DateResolver.span)
          // "J'avais dit le week-end d'avant": an aside leaves the stretch that it is counted from.
          let isAside = date.days.contains {
            $0.offset?.isFromPreviousDate == true
              || [.last, .previous, .past].contains($0.direction)
          }
          if !isAside { state.span = span ?? state.span }
          if !isAside, let span = DateReader.stretch(resolved) ?? span,
            span.upperBound >= state.reference.day,
            (1...30).contains(span.upperBound - span.lowerBound)
          {
            state.spansToCome = state.spansToCome.suffix(DateReader.mostSpans - 1) + [span]
          }
        }
        note(point, of: date, in: &state)
      }
      if date.form != .range, date.bound == .closed, date.days.first?.dayOfMonth != nil {
        let days = resolved.compactMap {
          $0.start?.precision ?? .year >= .day ? $0.start?.day : nil
        }
        state.named += days.map { ($0, state.block) }
        state.mentioned += days
      }
    }
    joinConsecutiveDays(in: &readings)
    BracketedDays(findings: findings).join(&readings)
    HabitBounds(findings: findings).join(&readings)
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

  /// Where the reader stands: the block, what headings gave, the dates before.
  private struct ReadingState {
    var reference: CivilPoint
    var frame = DateFrame()
    var previous: CivilPoint?
    /// The last date before that names a day.
    var previousDay: CivilPoint?
    /// The stretches of days to come that the section has named.
    var spansToCome: [ClosedRange<Day>] = []
    /// The days of the section that were named by their number, with their blocks.
    var named: [(day: Day, block: Int)] = []
    /// All days named so far, whatever the section.
    var mentioned: [Day] = []
    /// Where the date before ends, and whether it is one day.
    var previousEnd: Int32?
    var isPreviousDay = false
    /// The days of the last span, in which a weekday alone may lie.
    var span: ClosedRange<Day>?
    /// The day of the programme's line before, within the section.
    var programmeDay: Day?
    /// The programme runs back in time, as archives do.
    var runsBack = false
    var section: Int32 = -1
    var block = 0
    var sentenceYear: (year: CivilPoint, end: Int32)?
  }

  private func advance(_ state: inout ReadingState, to date: StatedDate) {
    let blocks = findings.article.blocks
    while state.block + 1 < blocks.count, blocks[state.block].endToken <= date.firstToken {
      state.block += 1
    }
    guard !blocks.isEmpty, blocks[state.block].section != state.section else { return }
    state.section = blocks[state.block].section
    state.reference = references[Int(state.section)]
    state.previous = nil
    state.previousDay = nil
    state.span = nil
    state.named = []
    if findings.article.sections[Int(state.section)].role == .teaser { state.spansToCome = [] }
    state.programmeDay = nil
    state.runsBack = false
    if findings.article.sections[Int(state.section)].role == .teaser { state.frame = DateFrame() }
  }

  /// The date before, from which a number alone takes its month.
  ///
  /// A far month, or one that is over,
  /// told in another sentence ("comme indiqué en décembre") gives none.
  private func previous(of date: StatedDate, _ state: ReadingState) -> CivilPoint? {
    guard let point = state.previous, let end = state.previousEnd, let day = state.previousDay,
      isFar(point, state) || isMonthBehind(point, day, state),
      abs(day.day - state.reference.day) < DateReader.farMonth,
      findings.sentence(at: date.firstToken) != findings.sentence(at: end - 1)
    else { return state.previous }
    return day
  }

  private func isFar(_ point: CivilPoint, _ state: ReadingState) -> Bool {
    abs(point.day - state.reference.day)
      > (point.precision < .day ? DateReader.farMonth : EventJudge.newsHorizon)
  }

  /// A month that is over, where a day to come was told before it.
  private func isMonthBehind(
    _ month: CivilPoint, _ day: CivilPoint, _ state: ReadingState
  ) -> Bool {
    month.precision == .month && month.lastDay < state.reference.day
      && day.day >= state.reference.day
  }

  private static let farMonth = 150

  /// Takes month and year from the headings above, where they hold the day.
  private func frame(
    _ dateContext: inout DateContext, for date: StatedDate, _ state: inout ReadingState
  ) -> Bool {
    guard let first = date.days.first else {
      return startOfSpan(&dateContext, date, state) || goesOn(&dateContext, date, state)
    }
    if first.dayOfMonth == nil, first.month != nil, first.year == nil, date.days.count == 1 {
      guard let month = first.month, isHead(date, state),
        let year = state.frame.year(ofMonth: month)
      else { return false }
      dateContext.heading = CivilPoint(year: year)
      return true
    }
    if let day = dayInSpan(date, state) {
      dateContext.heading = CivilPoint(year: day.year, month: day.month)
      dateContext.reference = CivilPoint(day: day)
      dateContext.previous = nil
      return true
    }
    if first.month == nil, !isProgramme(date, state) {
      // In prose a bare number follows the sentence before rather than a page of many months.
      let span = state.frame.heading ?? state.frame.page
      guard first.dayOfMonth != nil ? (span?.dayCount ?? 0) <= 31 : isNear(state) else {
        return false
      }
    }
    var asked = first
    if asked.month == nil, let month = date.days.lazy.compactMap(\.month).first {
      asked.month = month
      if let last = date.days.last, let number = first.dayOfMonth, let end = last.dayOfMonth,
        number > end
      {
        asked = last
      }
    }
    if date.days.contains(where: { $0.year != nil }) { return false }
    guard let day = state.frame.day(of: asked, after: state.programmeDay) else { return false }
    dateContext.heading = CivilPoint(year: day.year, month: day.month)
    dateContext.reference = CivilPoint(day: day)
    dateContext.previous = nil
    dateContext.tense = 0
    return true
  }

  /// "Tous les matins" on a page of one week begins with that week.
  private func startOfSpan(
    _ dateContext: inout DateContext, _ date: StatedDate, _ state: ReadingState
  ) -> Bool {
    guard date.recurrence != nil, let span = state.frame.heading ?? state.frame.page,
      span.dayCount <= 100, span.first > dateContext.reference.day
    else { return false }
    dateContext.reference = CivilPoint(day: span.first)
    return true
  }

  /// "le 15 septembre, puis chaque mardi": the habit goes on from the day named before it.
  private func goesOn(
    _ dateContext: inout DateContext, _ date: StatedDate, _ state: ReadingState
  ) -> Bool {
    guard date.recurrence != nil, let previous = state.previous, previous.precision >= .day,
      previous.day > dateContext.reference.day, state.isPreviousDay,
      let last = state.previousEnd, date.firstToken - last <= DateReader.reachOfHabit,
      findings.sentence(at: date.firstToken) == findings.sentence(at: last)
    else { return false }
    dateContext.reference = CivilPoint(day: previous.day)
    return true
  }

  /// So many tokens may stand between a day and the habit that goes on from it.
  private static let reachOfHabit: Int32 = 8

  /// "Thursday, April 14 … Also on Thursday": a weekday means the day to come that was named as such
  /// a little before, unless the clause lies in the past.
  private func namedDay(for date: StatedDate, tense: Int, _ state: ReadingState) -> Day? {
    guard tense >= 0, date.days.count == 1, let day = date.days.first, let weekday = day.weekday,
      day.dayOfMonth == nil, day.month == nil, day.direction == nil, day.offset == nil,
      date.recurrence == nil
    else { return nil }
    if let span = state.span, span.upperBound - span.lowerBound < 7,
      span.contains(span.lowerBound.next(weekday))
    {
      let day = span.lowerBound.next(weekday)
      return day >= state.reference.day ? day : nil
    }
    let named = state.named.suffix(DateReader.mostNamed).last {
      $0.day.weekday == weekday && $0.day >= state.reference.day
        && state.block - $0.block <= DateReader.reachOfNamed
    }?.day
    if let named = named ?? dayOfProgramme(weekday, state) ?? nearby(weekday, state) {
      return named
    }
    return state.spansToCome.last {
      $0.lowerBound - state.reference.day > DateReader.farAhead
        && $0.upperBound - $0.lowerBound < 7 && $0.contains($0.lowerBound.next(weekday))
    }?.lowerBound.next(weekday)
  }

  /// "mer 7 … sam 10 … le vendredi de 14 h à 17 h": among the days of a programme of less than a
  /// fortnight, the one with that name.
  private func dayOfProgramme(_ weekday: Weekday, _ state: ReadingState) -> Day? {
    let days = state.named.map(\.day).filter { $0 >= state.reference.day }
    guard Set(days).count >= DateReader.fewestOfProgramme, let first = days.min(),
      let last = days.max(), last - first <= DateReader.longestProgramme,
      first - state.reference.day >= 0
    else { return nil }
    let day = first.next(weekday)
    return day <= last ? day : nil
  }

  /// A day of that name in the days right ahead that the text named: no later stretch is meant.
  private func nearby(_ weekday: Weekday, _ state: ReadingState) -> Day? {
    state.mentioned.first {
      $0.weekday == weekday && (0..<7).contains($0 - state.reference.day)
    }
  }

  private static let fewestOfProgramme = 3
  private static let longestProgramme = 12

  /// So many days ahead of a stretch of days, a weekday alone is that of the stretch.
  private static let farAhead = 9

  /// A year holds to the end of its sentence; "Et 2027 ?" is asked for the sentence behind it.
  private func endOfYear(_ sentence: Int) -> Int32 {
    let tokens = findings.tokens(ofSentence: sentence)
    guard tokens.count <= 6, let last = tokens.last,
      findings.article.tokens[Int(last)].isSign("?"),
      sentence + 1 < findings.article.sentences.count
    else { return tokens.upperBound }
    return findings.tokens(ofSentence: sentence + 1).upperBound
  }

  /// From the first to the last day of a range or a list.
  private static func stretch(_ resolved: [ResolvedDate]) -> ClosedRange<Day>? {
    guard let first = resolved.first?.start,
      let last = resolved.last.flatMap({ $0.end ?? $0.start }),
      first.precision >= .day, last.precision >= .day, first.day < last.day
    else { return nil }
    return first.day...last.day
  }

  /// A day named longer ago is not meant by its weekday alone.
  private static let mostNamed = 8
  private static let mostSpans = 3
  private static let reachOfNamed = 1

  /// "du 15 au 19 mars … le samedi 18": a number alone is the day of the stretch to come that was
  /// named before and holds it.
  private func dayInSpan(_ date: StatedDate, _ state: ReadingState) -> Day? {
    guard date.days.count == 1, let stated = date.days.first, let number = stated.dayOfMonth,
      stated.month == nil, stated.year == nil, stated.direction == nil, date.recurrence == nil,
      state.frame.heading == nil, state.frame.page == nil
    else { return nil }
    for span in state.spansToCome.reversed() {
      let days = (0...(span.upperBound - span.lowerBound)).map { span.lowerBound + $0 }
      if let day = days.first(where: {
        $0.dayOfMonth == number && (stated.weekday == nil || stated.weekday == $0.weekday)
      }) {
        return day
      }
    }
    return nil
  }

  /// A festival's page is written so many days before it at the most.
  private static let longestLead = 400

  /// A page of a few days to come.
  private func isNear(_ state: ReadingState) -> Bool {
    guard let page = state.frame.page, page.dayCount <= 10 else { return false }
    return (-10...DateReader.longestLead).contains(page.first - state.reference.day)
  }

  /// A bare number under a month of a written year keeps that month, whatever its weekday says.
  ///
  /// Tells whether a weekday was dropped.
  private func dropWrongWeekday(_ date: inout StatedDate, in context: DateContext) -> Bool {
    guard date.days.count == 1, let day = date.days.first, day.month == nil,
      let weekday = day.weekday, day.dayOfMonth != nil, context.reference.day.weekday != weekday
    else { return false }
    date.days[0].weekday = nil
    return true
  }

  /// In a programme the days go forward: a weekday is the next one, a month that runs back is of
  /// the next year.
  private func follow(
    _ dateContext: inout DateContext, for date: StatedDate, _ state: ReadingState
  ) {
    // "s'inscrire avant le 19": a deadline comes before the days of the programme.
    guard date.bound != .before, let first = date.days.first, first.year == nil,
      first.direction == nil, first.offset == nil, first.holiday == nil, first.unit == nil,
      first.ordinal == nil,
      !date.days.contains(where: { $0.year != nil })
    else { return }
    if let programmeDay = state.programmeDay, isLineDate(date, state), dateContext.tense == 0,
      date.recurrence == nil, first.dayOfMonth != nil
    {
      if date.days.contains(where: { $0.month != nil }) {
        // Nearest to a day some months on: two months back is disorder, more is the next year.
        let ahead = state.runsBack ? -DateReader.stride : DateReader.stride
        dateContext.reference = CivilPoint(day: programmeDay + ahead)
      } else if first.weekday != nil || isHead(date, state) {
        // The same day may be told twice.
        dateContext.reference = CivilPoint(day: programmeDay - (state.runsBack ? 0 : 1))
        dateContext.bias = state.runsBack ? .past : .future
      }
    } else if let previous = state.previous, follows(date, previous, state) {
      dateContext.reference = CivilPoint(day: previous.day)
      dateContext.bias = .future
    }
  }

  /// Days from a programme's line to the middle of the year in which the next one is looked for.
  private static let stride = 120

  /// The date opens its line.
  private func isHead(_ date: StatedDate, _ state: ReadingState) -> Bool {
    date.firstToken - findings.article.blocks[state.block].firstToken <= 1
  }

  /// In a programme a weekday alone is the next one after the day above.
  private func follows(
    _ date: StatedDate, _ previous: CivilPoint, _ state: ReadingState
  ) -> Bool {
    guard date.days.count == 1, let day = date.days.first, day.weekday != nil,
      day.dayOfMonth == nil, day.month == nil,
      previous.precision >= .day, previous.day > state.reference.day
    else { return false }
    return isProgramme(date, state)
  }

  /// The date stands in a listing, or heads a line, list entry or row.
  private func isProgramme(_ date: StatedDate, _ state: ReadingState) -> Bool {
    guard state.block < findings.article.blocks.count else { return false }
    let block = findings.article.blocks[state.block]
    return findings.role(ofBlock: state.block) == .listing || block.kind == .tableRow
      || date.firstToken - block.firstToken <= 1
  }

  /// The date is that of its line: it opens it, or is the first in a short line or row.
  private func isLineDate(_ date: StatedDate, _ state: ReadingState) -> Bool {
    guard isProgramme(date, state) else { return false }
    let block = findings.article.blocks[state.block]
    guard block.kind != .tableRow, !isHead(date, state) else { return true }
    let tokens = block.firstToken..<block.endToken
    return tokens.count <= 25
      && findings.dates(in: tokens).first.map { findings.dates[$0].firstToken } == date.firstToken
  }

  /// Remembers the day of a programme's line, and which way the lines run.
  private func note(_ point: CivilPoint, of date: StatedDate, in state: inout ReadingState) {
    guard point.precision >= .day, isLineDate(date, state), date.days.first?.dayOfMonth != nil,
      abs(point.day - state.reference.day) < 800
    else { return }
    if let before = state.programmeDay, before != point.day { state.runsBack = point.day < before }
    state.programmeDay = point.day
  }

  /// Days between an article and the teasers beside it.
  private static let oldestTeaser = 1_500

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
    // "Le 3 mai 1974, la piscine brûlait": what a teaser looks back at is no day of writing.
    if let day = newest, abs(day - context.point.day) > DateReader.oldestTeaser { newest = nil }
    return newest.map { CivilPoint(day: $0) } ?? context.latest ?? context.point
  }
}
