import ArticleText
import CivilTime
import TemporalExpressions

/// What headings and the lines of a programme give the dates below them.
extension DateReader {
  /// Takes month and year from the headings above, where they hold the day.
  func frame(
    _ dateContext: inout DateContext, for date: StatedDate, _ state: inout ReadingState
  ) -> Bool {
    guard let first = date.days.first else {
      return startOfSpan(&dateContext, date, state) || goesOn(&dateContext, date, state)
        || startOfStretch(&dateContext, date, state)
    }
    // "begins Feb. 4, then Tuesdays until the end of March"
    if date.bound == .until, goesOn(&dateContext, date, state) { return true }
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
    guard let day = state.frame.day(of: asked, after: state.programmeDay),
      !isOfYearBeside(day, of: asked, state)
    else { return false }
    dateContext.heading = CivilPoint(year: day.year, month: day.month)
    dateContext.reference = CivilPoint(day: day)
    if date.hasRecurrence, date.bound == .until,
      let span = state.frame.heading ?? state.frame.page
    {
      // "tous les samedis jusqu'au 19" under a month begins with it, or with the day of writing.
      dateContext.reference = CivilPoint(day: min(day, max(state.reference.day, span.first)))
    }
    dateContext.previous = nil
    dateContext.tense = 0
    return true
  }

  /// "RON 2018" over a mail of December, "Budget 2025" over a notice of November 2024: the year of a topic is not
  /// that of a day which lies nearly a year off, and close by in the year beside it.
  private func isOfYearBeside(_ day: Day, of stated: StatedDay, _ state: ReadingState) -> Bool {
    guard stated.month != nil, stated.weekday == nil,
      let span = state.frame.heading ?? state.frame.page,
      span.dayCount >= DateReader.wholeYear, span.first.month == 1
    else { return false }
    let today = state.reference.day
    if today - day > DateReader.longOver {
      return day.adding(months: 12) - today <= DateReader.halfYear
    }
    return day - today > DateReader.nearlyAYear
      && (0...DateReader.comingSoon).contains(day.adding(months: -12) - today)
  }

  private static let wholeYear = 365
  private static let longOver = 210
  private static let nearlyAYear = 320

  /// "Tous les matins" on a page of one week begins with that week.
  func startOfSpan(
    _ dateContext: inout DateContext, _ date: StatedDate, _ state: ReadingState
  ) -> Bool {
    // A month above a list bounds the list and not what is held all the year round below it.
    let heading = state.frame.heading.flatMap { $0.dayCount <= DateReader.aFortnight ? $0 : nil }
    guard date.hasRecurrence, let span = heading ?? state.frame.page,
      span.dayCount <= 100, span.first > dateContext.reference.day
    else { return false }
    dateContext.reference = CivilPoint(day: span.first)
    return true
  }

  /// "du jeudi 13 au samedi 15 … chaque matin, de 9 h 30 à midi": what is held every day near a stretch of
  /// days to come is held on those.
  func startOfStretch(
    _ dateContext: inout DateContext, _ date: StatedDate, _ state: ReadingState
  ) -> Bool {
    guard let stretch = stretchOfDays(of: date, state) else { return false }
    dateContext.reference = CivilPoint(day: stretch.lowerBound)
    return true
  }

  /// The stretch that a daily habit is told of.
  func stretchOfDays(of date: StatedDate, _ state: ReadingState) -> ClosedRange<Day>? {
    guard date.recurrence?.frequency == .daily, date.days.isEmpty, !date.clocks.isEmpty,
      date.bound == .closed, let stretch = state.spansToCome.last,
      stretch.lowerBound > state.reference.day,
      stretch.upperBound - stretch.lowerBound <= DateReader.aFortnight,
      state.block - state.blockOfSpanToCome <= DateReader.reachOfStretch,
      state.blockOfOtherDay <= state.blockOfSpanToCome
    else { return nil }
    return stretch
  }

  private static let reachOfStretch = 6
  static let aFortnight = 14

  /// "le 15 septembre, puis chaque mardi": the habit goes on from the day named before it.
  func goesOn(
    _ dateContext: inout DateContext, _ date: StatedDate, _ state: ReadingState
  ) -> Bool {
    guard date.hasRecurrence, let previous = state.previous, previous.precision >= .day,
      previous.day > dateContext.reference.day, state.isPreviousDay, !state.isPreviousExcepted,
      let last = state.previousEnd, date.firstToken - last <= DateReader.reachOfHabit,
      findings.sentence(at: date.firstToken) == findings.sentence(at: last)
    else { return false }
    dateContext.reference = CivilPoint(day: previous.day)
    return true
  }

  /// So many tokens may stand between a day and the habit that goes on from it.
  private static let reachOfHabit: Int32 = 8

  /// A festival's page is written so many days before it at the most.
  private static let longestLead = 400

  /// A page of a few days to come.
  func isNear(_ state: ReadingState) -> Bool {
    guard let page = state.frame.page, page.dayCount <= 10 else { return false }
    return (-10...DateReader.longestLead).contains(page.first - state.reference.day)
  }

  /// A bare number under a month of a written year keeps that month, whatever its weekday says.
  ///
  /// Tells whether a weekday was dropped.
  func dropWrongWeekday(_ date: inout StatedDate, in context: DateContext) -> Bool {
    guard date.days.count == 1, let day = date.days.first, day.month == nil,
      let weekday = day.weekday, day.dayOfMonth != nil, context.reference.day.weekday != weekday
    else { return false }
    date.days[0].weekday = nil
    return true
  }

  /// In a programme the days go forward: a weekday is the next one, a month that runs back is of
  /// the next year.
  func follow(
    _ dateContext: inout DateContext, for date: StatedDate, _ state: ReadingState
  ) {
    // "s'inscrire avant le 19": a deadline comes before the days of the programme.
    guard date.bound != .before, !isDeadlineAhead(date, state), let first = date.days.first,
      first.year == nil,
      first.direction == nil, first.offset == nil, !first.hasHoliday, first.unit == nil,
      first.ordinal == nil, first.shifts.isEmpty,
      !date.days.contains(where: { $0.year != nil })
    else { return }
    if let programmeDay = state.programmeDay, isLineDate(date, state), dateContext.tense == 0,
      !date.hasRecurrence, first.dayOfMonth != nil
    {
      if let month = date.days.lazy.compactMap(\.month).first {
        var asked = first
        asked.month = month
        if isNearWriting(asked, after: programmeDay, state) { return }
        // Nearest to a day some months on: two months back is disorder, more is the next year.
        let ahead = state.runsBack ? -DateReader.stride : DateReader.stride
        dateContext.reference = CivilPoint(day: programmeDay + ahead)
        dateContext.leansAhead = false
      } else if DateReader.isReached(first, after: programmeDay, runsBack: state.runsBack),
        first.weekday != nil || isHead(date, state)
      {
        // The same day may be told twice.
        dateContext.reference = CivilPoint(day: programmeDay - (state.runsBack ? 0 : 1))
        dateContext.bias = state.runsBack ? .past : .future
      }
    } else if let previous = state.previous, follows(date, previous, state) {
      // "prévue dimanche", and in the line below it "dimanche à 17 h" too.
      let isSame = first.weekday == previous.day.weekday
      dateContext.reference = CivilPoint(day: isSame ? previous.day - 1 : previous.day)
      dateContext.bias = .future
    }
  }

  /// "samedi 12" is one of the days right behind those of a programme, or none of them.
  private static func isReached(_ stated: StatedDay, after day: Day, runsBack: Bool) -> Bool {
    guard let weekday = stated.weekday, let number = stated.dayOfMonth else { return true }
    let days = runsBack ? day - reachOfProgramme...day : day - 1...day + reachOfProgramme
    return (0...days.upperBound - days.lowerBound).contains {
      let day = days.lowerBound + $0
      return day.dayOfMonth == number && day.weekday == weekday
    }
  }

  private static let reachOfProgramme = 70

  /// "Baptême : Louise, le 8 mars" below the days of May, written on 18 March: what has just been or
  /// comes soon is not of next year, unless several lines have run on to its end.
  private func isNearWriting(
    _ stated: StatedDay, after programmeDay: Day, _ state: ReadingState
  ) -> Bool {
    let today = state.reference.day
    guard let month = stated.month, let number = stated.dayOfMonth, !state.runsBack,
      (0...(state.programmeLines > 1 ? DateReader.halfYear : DateReader.aYear))
        .contains(programmeDay - today),
      let day = Day(year: today.year, month: month, dayOfMonth: number)
    else { return false }
    return (-DateReader.aMonth...DateReader.comingSoon).contains(day - today)
  }

  private static let comingSoon = 45
  private static let halfYear = 150
  private static let aYear = 366

  /// Days from a programme's line to the middle of the year in which the next one is looked for.
  private static let stride = 120

  /// The date opens its line.
  func isHead(_ date: StatedDate, _ state: ReadingState) -> Bool {
    date.firstToken - findings.article.blocks[state.block].firstToken <= 1
  }

  /// In a programme a weekday alone is the next one after the day above.
  func follows(
    _ date: StatedDate, _ previous: CivilPoint, _ state: ReadingState
  ) -> Bool {
    guard date.days.count == 1, let day = date.days.first, day.weekday != nil,
      day.dayOfMonth == nil, day.month == nil,
      previous.precision >= .day, previous.day > state.reference.day, state.isPreviousOfProgramme,
      !(startsEntry(state.block, before: date) && startsEntry(state.blockOfPreviousDay, before: nil)
        && state.blockOfPreviousDay < state.block)
    else { return false }
    return isProgramme(date, state)
  }

  /// The date stands in a listing, or heads a line, list entry or row.
  func isProgramme(_ date: StatedDate, _ state: ReadingState) -> Bool {
    guard state.block < findings.article.blocks.count else { return false }
    let block = findings.article.blocks[state.block]
    return findings.role(ofBlock: state.block) == .listing || block.kind == .tableRow
      || date.firstToken - block.firstToken <= 1
  }

  /// The date is that of its line: it opens it, or is the first in a short line or row.
  func isLineDate(_ date: StatedDate, _ state: ReadingState) -> Bool {
    guard isProgramme(date, state) else { return false }
    let block = findings.article.blocks[state.block]
    guard block.kind != .tableRow, !isHead(date, state) else { return true }
    let tokens = block.firstToken..<block.endToken
    return tokens.count <= 25
      && findings.dates(in: tokens).first.map { findings.dates[$0].firstToken } == date.firstToken
  }

  /// Remembers the day of a programme's line, and which way the lines run.
  func note(_ point: CivilPoint, of date: StatedDate, in state: inout ReadingState) {
    guard point.precision >= .day, isLineDate(date, state), date.days.first?.dayOfMonth != nil,
      abs(point.day - state.reference.day) < 800
    else { return }
    if let before = state.programmeDay, before != point.day { state.runsBack = point.day < before }
    if state.programmeDay == nil { state.programmeLines = 0 }
    state.programmeLines += 1
    state.programmeDay = point.day
  }
}
