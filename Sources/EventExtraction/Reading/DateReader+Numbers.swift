import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Which month a number alone means: "le 15", "le samedi 18", "avant le 20".
extension DateReader {
  /// The date before, from which a number alone takes its month.
  ///
  /// A far month, or one that is over,
  /// told in another sentence ("comme indiqué en décembre") gives none.
  func previous(
    of date: StatedDate, told: TenseReader.Telling, _ state: ReadingState
  ) -> CivilPoint? {
    if let day = dayToCome(for: date, told: told, state) { return CivilPoint(day: day) }
    if DateReader.isCounted(date), let day = dayCountedFrom(date, state) { return day }
    if goesOnInPast(date, tense: told.tense, state) { return state.previous }
    guard let point = state.previous, let end = state.previousEnd, let day = state.previousDay,
      isFar(point, state) || isMonthBehind(point, day, state),
      abs(day.day - state.reference.day) < DateReader.farMonth,
      findings.sentence(at: date.firstToken) != findings.sentence(at: end - 1)
    else { return state.previous }
    return day
  }

  /// What is to come is counted from a day to come.
  ///
  /// So is "the night before" where the feast named last is over and the race is still ahead; and « La veille, souper »
  /// at the head of a paragraph, which no verb puts in the past.
  private func dayToCome(
    for date: StatedDate, told: TenseReader.Telling, _ state: ReadingState
  ) -> Day? {
    guard told.tense > 0 || told.tense == 0 && !told.isBesidePast && isHead(date, state),
      date.days.contains(where: { $0.offset?.isFromPreviousDate == true }),
      let previous = state.previous, previous.lastDay < state.reference.day
    else { return nil }
    return state.named.last { $0.day >= state.reference.day }?.day
  }

  /// "la veille", "le même jour", "the following Tuesday": counted from a day told before.
  private static func isCounted(_ date: StatedDate) -> Bool {
    date.days.contains {
      $0.offset?.isFromPreviousDate == true || $0.direction == .following && $0.weekday != nil
    }
  }

  /// The day that another is counted from, where the date before is none.
  ///
  /// "On lève la main avant le 11 avril. Une rencontre les attend le mardi suivant" goes on from the last day to
  /// enter; "comme indiqué en décembre …, le 23 janvier, ce soir-là" from the day and not the month; and a line
  /// below a heading from the line above it.
  private func dayCountedFrom(_ date: StatedDate, _ state: ReadingState) -> CivilPoint? {
    if let bound = state.previousBound, date.days.first?.direction == .following,
      bound.end > state.previousEnd ?? 0,
      let before = findings.sentence(at: bound.end - 1),
      let own = findings.sentence(at: date.firstToken), own - before <= 1,
      findings.block(at: bound.end - 1) == state.block
    {
      return bound.point
    }
    guard let previous = state.previous else {
      return state.dayOfSectionBefore.flatMap {
        state.block - $0.block <= DateReader.reachOfDay ? $0.point : nil
      }
    }
    guard previous.precision < .day, let day = state.previousDay,
      state.blockOfPreviousDay == state.block
    else { return nil }
    return day
  }

  private static let reachOfDay = 3

  /// "PHOTO DE CLASSE : …": a label opens the block, and not its day.
  func startsEntry(_ block: Int, before date: StatedDate?) -> Bool {
    // A date may stand between the blocks of a broken page.
    guard findings.article.blocks.indices.contains(block) else { return false }
    let entry = findings.article.blocks[block]
    let begin = entry.firstToken
    let end = min(date?.firstToken ?? entry.endToken, begin + DateReader.longestLabel)
    guard begin + 1 < end else { return false }
    if let day = findings.dates(in: begin..<end).first, findings.dates[day].firstToken <= begin + 1
    {
      return false
    }
    return (begin + 1..<end).contains { findings.article.tokens[Int($0)].isSign(":") }
  }

  private static let longestLabel: Int32 = 7

  /// "éclaté le 4 décembre 2023, … Perquisition le 19, mise en examen le 21": a number goes on from the day
  /// long past of the sentence before or its own.
  private func goesOnInPast(_ date: StatedDate, tense: Int, _ state: ReadingState) -> Bool {
    guard tense <= 0, DateReader.numberAlone(date) != nil, let point = state.previous,
      point.precision >= .day, let end = state.previousEnd, isFar(point, state),
      point.day < state.reference.day, date.clocks.isEmpty,
      let before = findings.sentence(at: end - 1), let own = findings.sentence(at: date.firstToken)
    else { return false }
    return own - before <= 1 && findings.block(at: end - 1) == findings.block(at: date.firstToken)
  }

  func isFar(_ point: CivilPoint, _ state: ReadingState) -> Bool {
    abs(point.day - state.reference.day)
      > (point.precision < .day ? DateReader.farMonth : EventJudge.newsHorizon)
  }

  /// A month that is over, where a day to come was told before it.
  func isMonthBehind(
    _ month: CivilPoint, _ day: CivilPoint, _ state: ReadingState
  ) -> Bool {
    month.precision == .month && month.lastDay < state.reference.day
      && day.day >= state.reference.day
  }

  private static let farMonth = 150

  /// "du 15 au 19 mars … le samedi 18": a number alone is the day of the stretch to come that was
  /// named before and holds it.
  func dayInSpan(_ date: StatedDate, _ state: ReadingState) -> Day? {
    guard date.days.count == 1, let stated = date.days.first, let number = stated.dayOfMonth,
      stated.month == nil, stated.year == nil, stated.direction == nil, !date.hasRecurrence,
      state.frame.heading == nil, state.frame.page == nil,
      state.blockOfOtherDay <= state.blockOfSpanToCome
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

  /// Gives a number alone its month where something nearer than the date before tells it.
  func completeNumber(
    _ dateContext: inout DateContext, for date: StatedDate, _ tenses: TenseReader,
    _ state: ReadingState
  ) {
    guard let number = DateReader.numberAlone(date) else { return }
    if let month = monthTold(before: date, state) {
      let days = days(number, month, state)
      let fitting = dateContext.tense < 0 ? days.last { $0 <= state.reference.day } : nil
      if let day = fitting ?? nearest(days, state) {
        dateContext.heading = CivilPoint(year: day.year, month: day.month)
      }
      return
    }
    if let weekday = date.days.first?.weekday, let month = monthOfSentenceBefore(date),
      let day = nearest(days(number, month, state).filter { $0.weekday == weekday }, state)
    {
      dateContext.heading = CivilPoint(year: day.year, month: day.month)
      return
    }
    if let day = deadline(of: date, number, state)
      ?? dayBeside(date, number, tense: dateContext.tense, state)
    {
      dateContext.heading = CivilPoint(year: day.year, month: day.month)
      return
    }
    // "Cooley's House, Friday 27th, 9.30pm" behind days that are over: an hour is told of what is to come.
    if date.days.first?.weekday != nil, !date.clocks.isEmpty, dateContext.tense == 0,
      dateContext.heading == nil, dateContext.bias == .nearest,
      dateContext.previous.map({
        (1...DateReader.aMonth).contains(state.reference.day - $0.lastDay)
      })
        ?? true
    {
      dateContext.previous = nil
      dateContext.tense = 1
      return
    }
    guard state.blockOfPreviousDay != state.block, let previous = dateContext.previous,
      let told = Day(year: previous.day.year, month: previous.day.month, dayOfMonth: number)
    else { return }
    let tense = findings.sentence(at: date.firstToken).map {
      tenses.nearestTense(date, in: findings.tokens(ofSentence: $0))
    }
    let today = state.reference.day
    if tense ?? 0 >= 0, told < today, previous.day < today || isWithArticle(date),
      today - told < DateReader.aMonth
    {
      // "La fête, c'était le 27 août. Souper le 23": what has no past tense is to come.
      dateContext.previous = nil
      dateContext.tense = 1
    } else if date.form == .list, told >= today || tense ?? 0 < 0 {
      dateContext.heading = CivilPoint(year: told.year, month: told.month)
    }
  }

  /// "Reports go home on the 11th", and not "of the 11th", which belongs to a noun.
  private func isWithArticle(_ date: StatedDate) -> Bool {
    date.form == .single && !findings.pack.habits.headsFirst
      && (date.firstToken == 0 || !findings.isSmallWord(.of, at: date.firstToken - 1))
  }

  /// A number and a month in the year of writing, the one before and the one behind.
  private func days(_ number: Int, _ month: Int, _ state: ReadingState) -> [Day] {
    (-1...1).compactMap {
      Day(year: state.reference.day.year + $0, month: month, dayOfMonth: number)
    }
  }

  private func nearest(_ days: [Day], _ state: ReadingState) -> Day? {
    days.min { abs($0 - state.reference.day) < abs($1 - state.reference.day) }
  }

  static let aMonth = 31
  private static let rightBehind = 3

  /// The number of a date that says no month: one day, or the first of several.
  private static func numberAlone(_ date: StatedDate) -> Int? {
    guard !date.hasRecurrence,
      date.days.allSatisfy({
        $0.dayOfMonth != nil && $0.month == nil && $0.year == nil && $0.direction == nil
          && $0.offset == nil && $0.unit == nil && $0.shifts.isEmpty
      })
    else { return nil }
    return date.days.first?.dayOfMonth
  }

  /// "Sam 20/03 … initialement le 19", "Irun : samedi 2 mars … le lundi 4": the day named before it
  /// in the same block gives a number its month.
  private func dayBeside(
    _ date: StatedDate, _ number: Int, tense: Int, _ state: ReadingState
  ) -> Day? {
    // "la séance de novembre": a month told since then is nearer.
    guard state.blockOfPreviousDay == state.block, let start = state.previousDay?.day,
      state.previous?.precision ?? .year >= .day, let stated = date.days.first
    else { return nil }
    // "fermé du 6 janvier au 7 février. Le 8": the day right behind a stretch follows its end.
    let last = state.previousLast ?? start
    let isBehind = (1...DateReader.rightBehind).contains(number - last.dayOfMonth)
    let before = isBehind ? last : start
    let first = Day(firstOfMonth: before.month, year: before.year)
    var day = Day(year: first.year, month: first.month, dayOfMonth: number)
    if let same = day, same < before, same < state.reference.day, tense >= 0,
      !isUnderWay(date, from: same, state)
    {
      // "Le 28 décembre … puis le 8": what would be over by now is of the next month.
      let next = first.adding(months: 1)
      day = Day(year: next.year, month: next.month, dayOfMonth: number)
    }
    return day.flatMap { stated.weekday == nil || stated.weekday == $0.weekday ? $0 : nil }
  }

  /// "repoussée du 4 au 15", told on the 14th: a range that goes on is of this month.
  private func isUnderWay(_ date: StatedDate, from first: Day, _ state: ReadingState) -> Bool {
    guard date.form == .range, let last = date.days.last?.dayOfMonth, last > first.dayOfMonth,
      let end = Day(year: first.year, month: first.month, dayOfMonth: last)
    else { return false }
    return end >= state.reference.day
  }

  /// "Camp de juin : du 19 au 21", "September's meeting falls on the 12th": a month that belongs to
  /// no date but stands before the number in its sentence, with no day in between.
  private func monthTold(before date: StatedDate, _ state: ReadingState) -> Int? {
    guard let sentence = findings.sentence(at: date.firstToken) else { return nil }
    let whole = findings.tokens(ofSentence: sentence)
    var first = max(whole.lowerBound, date.firstToken - DateReader.reachOfMonth)
    if let before = findings.dates(in: first..<date.firstToken).last {
      // "En décembre, on sort les enfants : « Le Roi des rats » mercredi 11"
      if let month = DateReader.monthAlone(findings.dates[before]) { return month }
      first = max(first, findings.dates[before].endToken)
    }
    guard first < date.firstToken else { return nil }
    return lastMonth(in: first..<date.firstToken)
  }

  private func lastMonth(in tokens: Range<Int32>) -> Int? {
    tokens.reversed().lazy.compactMap { token in
      findings.article.senses(at: Int(token)).first { $0.category == .month }
    }.first.map { Int($0.value) }
  }

  /// The month of the sentence right before, behind which no day was named.
  ///
  /// "La tournée de décembre. Bourg ouvre le bal le vendredi 12": the weekday must bear it out.
  private func monthOfSentenceBefore(_ date: StatedDate) -> Int? {
    guard let sentence = findings.sentence(at: date.firstToken), sentence > 0,
      findings.block(at: date.firstToken)
        == findings.block(at: findings.tokens(ofSentence: sentence - 1).lowerBound)
    else { return nil }
    var first = findings.tokens(ofSentence: sentence - 1).lowerBound
    if let before = findings.dates(in: first..<date.firstToken).last {
      if let month = DateReader.monthAlone(findings.dates[before]) { return month }
      first = findings.dates[before].endToken
    }
    return lastMonth(in: first..<max(first, date.firstToken))
  }

  /// "en septembre, | les 20 et 21".
  private func isBehindMonth(_ date: StatedDate) -> Bool {
    guard let sentence = findings.sentence(at: date.firstToken) else { return false }
    let first = max(
      findings.tokens(ofSentence: sentence).lowerBound,
      date.firstToken - DateReader.reachOfMonthBefore)
    return findings.dates(in: first..<max(first, date.firstToken)).last.map {
      DateReader.monthAlone(findings.dates[$0]) != nil
    } ?? false
  }

  private static let reachOfMonthBefore: Int32 = 4

  /// The month of a date that names a month of no year and nothing else.
  private static func monthAlone(_ date: StatedDate) -> Int? {
    guard date.form == .single, date.days.count == 1, let day = date.days.first,
      day.dayOfMonth == nil, day.year == nil, day.weekday == nil, day.direction == nil,
      date.clocks.isEmpty
    else { return nil }
    return day.month
  }

  /// So many tokens before a number its month may be told.
  private static let reachOfMonth: Int32 = 12

  /// "le 26 juillet … s'inscrire avant le 20": a deadline lies before the day it is for.
  private func deadline(of date: StatedDate, _ number: Int, _ state: ReadingState) -> Day? {
    guard date.bound == .before || isNamedLatest(date) || isBehindAct(date),
      let day = state.previousDay?.day,
      day > state.reference.day
    else { return nil }
    let first = Day(firstOfMonth: day.month, year: day.year)
    let months = [first, first.adding(months: -1)]
    return months.lazy.compactMap {
      Day(year: $0.year, month: $0.month, dayOfMonth: number)
    }.first { $0 <= day && $0 >= state.reference.day }
  }

  /// "pay Lynda by the 22nd": a last day right behind what is to be done.
  private func isBehindAct(_ date: StatedDate) -> Bool {
    guard date.bound == .until else { return false }
    let begin = max(0, date.firstToken - DateReader.reachOfAct)
    return findings.has(.deadlineAct, in: begin..<date.firstToken)
      || findings.has(.deadlineNoun, in: begin..<date.firstToken)
  }

  private static let reachOfAct: Int32 = 4

  /// "le 24 au plus tard": the words for a last day right behind it.
  private func isNamedLatest(_ date: StatedDate) -> Bool {
    Int(date.endToken) < findings.article.tokens.count
      && findings.sense(.deadlineCue, at: date.endToken) != nil
  }

  /// A heading's month does not hold where the day before, in its own block, gives another.
  func hasNearerMonth(_ date: StatedDate, tense: Int, _ state: ReadingState) -> Bool {
    guard let number = DateReader.numberAlone(date) else { return false }
    return deadline(of: date, number, state) != nil || isBehindMonth(date)
      || dayBeside(date, number, tense: tense, state) != nil
  }
}
