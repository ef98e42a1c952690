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
    let yearsAround = YearsAround(findings: findings)
    var state = ReadingState(reference: context.point)
    let habitual = DateContext(
      reference: context.point, habits: findings.pack.habits, country: country ?? "")
    for index in findings.dates.indices {
      let date = findings.dates[index]
      advance(&state, to: date)
      var dateContext = habitual
      dateContext.reference = state.reference
      var told = tenses.reading(around: date)
      let again = toldAgain(date, tense: told.tense, state)
      if again != nil { told.tense = 1 }
      dateContext.tense = told.tense
      dateContext.leansAhead = !told.isBesidePast
      dateContext.previous = previous(of: date, told: told, state)
      let isDeadline = isWeekdayOfDeadline(date, tense: dateContext.tense)
      if isDeadline {
        dateContext.tense = 1
      } else if !isDeadlineAhead(date, state) {
        dateContext.span = spanOfWeekday(date, state)
        if let day = again ?? namedDay(for: date, tense: dateContext.tense, state) {
          dateContext.span = day...day
        }
      }
      if let sentenceYear = state.sentenceYear, date.firstToken < sentenceYear.end,
        !DateReader.contradicts(date, year: sentenceYear.year.day.year, at: state.reference),
        dateContext.tense <= 0 || sentenceYear.year.day.year >= state.reference.day.year
      {
        dateContext.heading = sentenceYear.year
      }
      if let year = yearsAround.year(of: index, at: state.reference), dateContext.tense <= 0,
        !told.isFormerPlan,
        !DateReader.contradicts(date, year: year, at: state.reference)
      {
        dateContext.heading = CivilPoint(year: year)
      }
      let isTold = dateContext.tense < 0 && !isProgramme(date, state)
      let isFramed =
        !isTold && !isDeadline && !hasNearerMonth(date, tense: dateContext.tense, state)
        && frame(&dateContext, for: date, &state)
      if !isFramed, !isDeadline {
        follow(&dateContext, for: date, state)
        completeNumber(&dateContext, for: date, tenses, state)
      }
      var stated = date
      let isWeekdayWrong = isFramed && dropWrongWeekday(&stated, in: dateContext)
      var resolved = resolver.resolve(stated, index: index, in: dateContext)
      if !isFramed, dateContext.heading == nil, isLongGone(date, resolved, dateContext, state) {
        dateContext.tense = 1
        resolved = resolver.resolve(stated, index: index, in: dateContext)
      }
      if isWeekdayWrong {
        for position in resolved.indices { resolved[position].hasWeekdayConflict = true }
      }
      if let stretch = stretchOfDays(of: date, state) {
        for position in resolved.indices where resolved[position].recurrence?.until == nil {
          resolved[position].recurrence?.until = CivilPoint(day: stretch.upperBound)
        }
      }
      if isFramed, date.days.first?.weekday != nil, date.days.first?.dayOfMonth == nil {
        for position in resolved.indices { resolved[position].reasons = [.yearByHeading] }
      }
      readings.append(resolved)
      noteWeekday(of: date, resolved, in: &state)
      guard let point = resolved.first?.start ?? resolved.first?.end,
        !findings.isPlaceName(date)
      else { continue }
      if point.precision == .year, let end = endOfYear(date, point, in: state) {
        state.sentenceYear = (point, end)
      }
      if let (span, isPage) = frames.span(of: date, resolved, in: state.block) {
        var span = span
        span.isYearStated = span.isYearStated || state.frame.page?.holds(span.first) == true
        state.frame.open(span, forPage: isPage)
        state.programmeDay = nil
      } else if date.bound == .closed {
        // "élue en 2019. La veille", "cet été … le 20": from a year or season alone no day is counted.
        if point.precision >= .month
          || point.precision > .year && date.days.first?.year != nil,
          !isTimeTaken(date, tense: dateContext.tense),
          !isLookBack(date, point, state),
          resolved.first?.hasRecurrence != true || date.days.contains(where: { $0.month != nil })
        {
          state.previous = point
          if point.precision >= .day,
            abs(point.day - state.reference.day) <= EventJudge.newsHorizon
          {
            state.previousDay = point
            state.blockOfPreviousDay = state.block
            state.previousLast = resolved.last.flatMap { $0.end ?? $0.start }?.lastDay
          }
          state.previousEnd = date.endToken
          state.isPreviousDay = date.form == .single
          state.isPreviousExcepted = isExcepted(date)
          state.isPreviousOfProgramme = isProgramme(date, state)
          let span =
            resolved.first.flatMap(DateResolver.span) ?? DateReader.week(resolved)
            ?? DateReader.run(resolved, of: date)
          // "J'avais dit le week-end d'avant": an aside leaves the stretch that it is counted from.
          let isAside = date.days.contains {
            $0.offset?.isFromPreviousDate == true
              || [.last, .previous, .past].contains($0.direction)
          }
          let isMoved = tenses.isMoved(date)
          if !isAside, !isRunOfSpan(span, of: date, state) {
            state.note(span: span, naming: point, isNumber: date.days.first?.dayOfMonth != nil)
            if span != nil { state.isSpanOfBlock = isMoved || date.form == .list }
          }
          if !isAside, !isMoved, let span = DateReader.stretch(resolved) ?? span,
            span.upperBound >= state.reference.day,
            (1...30).contains(span.upperBound - span.lowerBound)
          {
            state.spansToCome = state.spansToCome.suffix(DateReader.mostSpans - 1) + [span]
            state.blockOfSpanToCome = state.block
          }
        }
        note(point, of: date, in: &state)
      }
      if date.form == .single, point.precision >= .day {
        if date.bound == .before || date.bound == .until {
          state.previousBound = (point, date.endToken)
        }
        noteEnd(point.day, of: date, in: &state)
      }
      if resolved.first?.hasRecurrence != true, date.bound == .closed { state.noteOutside(point) }
      if date.form != .range, date.bound == .closed || date.bound == .from && date.form == .single,
        date.days.first?.dayOfMonth != nil
      {
        for one in resolved.indices {
          guard let start = resolved[one].start, start.precision >= .day else { continue }
          state.named.append(
            NamedDay(
              day: start.day, block: state.block, sentence: findings.sentence(at: date.firstToken),
              hasNumber: true, hasWeekday: date.days[0].weekday != nil,
              isMove: tenses.isMoved(date)))
          state.mentioned.append(start.day)
        }
      } else if date.days.count == 1, date.bound == .closed,
        resolved.first?.reasons == [.withinSpanBefore]
          || date.days[0].offset?.isFromPreviousDate == true && date.form == .single,
        let start = resolved.first?.start, start.precision >= .day
      {
        // "vendredi 4 … Le lendemain … dimanche"
        state.named.append(
          NamedDay(
            day: start.day, block: state.block, sentence: findings.sentence(at: date.firstToken),
            hasWeekday: date.days[0].weekday != nil))
      }
    }
    joinConsecutiveDays(in: &readings)
    BracketedDays(findings: findings).join(&readings)
    SpokenHabits(findings: findings, written: context.point.day).join(&readings)
    CustomaryYear(findings: findings).leave(in: &readings)
    PluralHabits(findings: findings, written: context.point.day).join(&readings)
    ResumedHabits(findings: findings, written: context.point.day).join(&readings)
    HabitBounds(findings: findings, written: context.point.day).join(&readings)
    return readings
  }

  /// "Date à préciser (octobre)" in March, "ouverte jusqu'au 31 décembre" in June: a month that no verb puts in
  /// the past and an end are those to come, where the nearest of that name is long over.
  private func isLongGone(
    _ date: StatedDate, _ resolved: [ResolvedDate], _ context: DateContext, _ state: ReadingState
  ) -> Bool {
    guard date.days.count == 1 || fillsSentence(date), let day = date.days.last, day.month != nil,
      day.year == nil, day.direction == nil, day.offset == nil, !date.hasRecurrence,
      date.bound == .until && date.form == .single
        || day.dayOfMonth == nil && date.bound == .closed && context.tense == 0
        || fillsSentence(date),
      let last = resolved.first.flatMap({ $0.end ?? $0.start })?.lastDay
    else { return false }
    // In a programme the day that others are counted from lies ahead, and is not that of writing.
    return min(context.reference.day, state.reference.day) - last > DateReader.longGone
  }

  /// "25, 26 et 27 septembre." below the name of what is held then.
  private func fillsSentence(_ date: StatedDate) -> Bool {
    guard let sentence = findings.sentence(at: date.firstToken) else { return false }
    let tokens = findings.tokens(ofSentence: sentence)
    return date.firstToken == tokens.lowerBound && tokens.upperBound - date.endToken <= 1
  }

  /// Days after which a month is hardly told of without a verb of the past.
  private static let longGone = 60

  /// "Il n'en restait hier que dix", before "le lendemain": a look back at the day before writing leaves the
  /// day to come that others are counted from.
  private func isLookBack(_ date: StatedDate, _ point: CivilPoint, _ state: ReadingState) -> Bool {
    guard date.days.count == 1, let offset = date.days[0].offset, offset.unit == .day,
      offset.count < 0, !offset.isFromPreviousDate, let told = state.previousDay
    else { return false }
    return state.blockOfPreviousDay == state.block && told.day >= state.reference.day
      && point.day < state.reference.day
  }

  /// "On a donné en trois mois", "sold out in a week": how long something has taken is no day that others
  /// are counted from.
  private func isTimeTaken(_ date: StatedDate, tense: Int) -> Bool {
    guard date.days.count == 1, date.clocks.isEmpty, let offset = date.days[0].offset else {
      return false
    }
    return tense <= 0 && offset.count > 0 && !offset.isFromPreviousDate && offset.unit != .day
  }

  /// "Tai chi: Fri 9am (not 6 Feb)".
  private func isExcepted(_ date: StatedDate) -> Bool {
    date.firstToken > 0
      && findings.sense(.exception, at: date.firstToken - 1)?.endToken == date.firstToken
  }

  /// "fermée en 2004, … samedi 6 septembre": a weekday that the year told beside it denies and the year of
  /// writing bears out.
  private static func contradicts(
    _ date: StatedDate, year: Int, at reference: CivilPoint
  ) -> Bool {
    guard let day = date.days.first, let weekday = day.weekday, let number = day.dayOfMonth,
      let month = day.month, day.year == nil
    else { return false }
    func agrees(_ year: Int) -> Bool {
      Day(year: year, month: month, dayOfMonth: number)?.weekday == weekday
    }
    return !agrees(year) && agrees(reference.day.year)
  }

  /// "Les 8, 9 et 10 décembre" without an hour is one stretch of days and not three events.
  private func joinConsecutiveDays(in readings: inout [[ResolvedDate]]) {
    let dates = findings.dates
    for index in dates.indices
    where dates[index].form == .list && dates[index].clocks.isEmpty && readings[index].count > 1 {
      let days = readings[index].compactMap { $0.start?.precision == .day ? $0.start?.day : nil }
      guard days.count == readings[index].count,
        zip(days, days.dropFirst()).allSatisfy({ $0.0 + 1 == $0.1 }),
        readings[index].allSatisfy({ $0.end == nil && !$0.hasRecurrence }),
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

  private func advance(_ state: inout ReadingState, to date: StatedDate) {
    let blocks = findings.article.blocks
    while state.block + 1 < blocks.count, blocks[state.block].endToken <= date.firstToken {
      state.block += 1
    }
    guard !blocks.isEmpty, blocks[state.block].section != state.section else { return }
    state.section = blocks[state.block].section
    state.reference = references[Int(state.section)]
    state.dayOfSectionBefore =
      findings.article.sections[Int(state.section)].role == .teaser
      ? nil : state.previousDay.map { ($0, state.blockOfPreviousDay) } ?? state.dayOfSectionBefore
    state.previousBound = nil
    state.previous = nil
    state.previousDay = nil
    state.span = nil
    state.named = []
    if findings.article.sections[Int(state.section)].role == .teaser { state.spansToCome = [] }
    state.programmeDay = nil
    state.runsBack = false
    if findings.article.sections[Int(state.section)].role == .teaser { state.frame = DateFrame() }
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

  /// How far a year holds: to the end of its sentence, "l'an prochain, les 27 et 28 juin" only for the
  /// days right behind it, and a sum of accounts not at all.
  private func endOfYear(_ date: StatedDate, _ point: CivilPoint, in state: ReadingState) -> Int32?
  {
    guard let sentence = findings.sentence(at: date.firstToken) else { return nil }
    if date.days.contains(where: { $0.year != nil && !$0.isOfAccounts }) {
      return endOfYear(sentence)
    }
    guard date.days.contains(where: { $0.direction != nil || $0.offset != nil }) else { return nil }
    // "aura lieu cette année le 7 février", told in December: this time, which is the next one.
    if date.days.contains(where: { $0.direction == .this }),
      TenseReader(findings: findings).tense(around: date) > 0
    {
      return nil
    }
    return point.lastDay < state.reference.day
      ? endOfYear(sentence) : date.endToken + DateReader.reachOfYear
  }

  private static let reachOfYear: Int32 = 6

  /// A year holds to the end of its sentence; "Et 2027 ?" is asked for the sentence behind it.
  private func endOfYear(_ sentence: Int) -> Int32 {
    let tokens = findings.tokens(ofSentence: sentence)
    guard tokens.count <= 6, let last = tokens.last,
      findings.article.tokens[Int(last)].isSign("?"),
      sentence + 1 < findings.article.sentences.count
    else { return tokens.upperBound }
    return findings.tokens(ofSentence: sentence + 1).upperBound
  }

  /// The days of a week that was named as such: "la semaine prochaine, mardi à 20 h".
  private static func week(_ resolved: [ResolvedDate]) -> ClosedRange<Day>? {
    guard resolved.count == 1, let start = resolved[0].start, start.precision == .week,
      resolved[0].end == nil, !resolved[0].hasRecurrence
    else { return nil }
    return start.day...start.lastDay
  }

  /// "Les 7 et 8 février, de 10 h à 16 h": days of a list right behind one another.
  private static func run(_ resolved: [ResolvedDate], of date: StatedDate) -> ClosedRange<Day>? {
    guard date.form == .list, let days = stretch(resolved),
      days.upperBound - days.lowerBound == date.days.count - 1
    else { return nil }
    return days
  }

  /// "tomorrow through Sunday … Friday and Saturday at 6.30 p.m.": some of the days of the stretch at hand.
  private func isRunOfSpan(
    _ run: ClosedRange<Day>?, of date: StatedDate, _ state: ReadingState
  ) -> Bool {
    guard date.form == .list, let run, let span = state.span else { return false }
    return span.contains(run.lowerBound) && span.contains(run.upperBound)
  }

  /// "which opens on Friday week … and runs until Saturday 17": the two ends of one stretch.
  private func noteEnd(_ last: Day, of date: StatedDate, in state: inout ReadingState) {
    guard date.bound == .until, let first = state.previousDay?.day, let end = state.previousEnd,
      state.blockOfPreviousDay == state.block, state.isPreviousDay,
      first >= state.reference.day, (1...30).contains(last - first),
      findings.sentence(at: end - 1) == findings.sentence(at: date.firstToken)
    else { return }
    state.spansToCome = state.spansToCome.suffix(DateReader.mostSpans - 1) + [first...last]
    state.blockOfSpanToCome = state.block
  }

  /// From the first to the last day of a range or a list.
  private static func stretch(_ resolved: [ResolvedDate]) -> ClosedRange<Day>? {
    guard let first = resolved.first?.start,
      let last = resolved.last.flatMap({ $0.end ?? $0.start }),
      first.precision >= .day, last.precision >= .day, first.day < last.day
    else { return nil }
    return first.day...last.day
  }
}
