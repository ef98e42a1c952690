import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Which day a weekday alone means: one the text has named, or one of a stretch it has named.
extension DateReader {
  /// "Thursday, April 14 … Also on Thursday": a weekday means the day to come that was named as such
  /// a little before, unless the clause lies in the past.
  func namedDay(for date: StatedDate, tense: Int, _ state: ReadingState) -> Day? {
    guard tense >= 0, date.days.count == 1, let day = date.days.first, let weekday = day.weekday,
      day.dayOfMonth == nil, day.month == nil, day.direction == nil, day.offset == nil,
      !date.hasRecurrence
    else { return nil }
    // "The Friday after is the lantern walk", "Sunday, otherwise the Sunday after"
    if isCountedOn(date), let last = state.previousLast, state.blockOfPreviousDay == state.block {
      return (last + 1).next(weekday)
    }
    if let same = sameDay(weekday, of: date, state) ?? dayAfterSame(weekday, of: date, state) {
      return same
    }
    if let span = spanOfWeekday(date, state), span.upperBound - span.lowerBound < 7,
      span.contains(span.lowerBound.next(weekday))
    {
      let day = span.lowerBound.next(weekday)
      return day >= state.reference.day ? day : nil
    }
    let isBare = findings.pack.habits.headsFirst && !hasArticle(date) && !isProgramme(date, state)
    let named = state.named.suffix(DateReader.mostNamed).last {
      $0.day.weekday == weekday && $0.day >= state.reference.day
        && ($0.hasWeekday || findings.pack.habits.headsFirst && !isBare
          || state.block == $0.block)
        && state.block - $0.block <= DateReader.reachOfNamed
        && (state.block == $0.block || $0.day == state.named.last?.day)
    }?.day
    if let named = named ?? dayOfProgramme(weekday, of: date, state) ?? nearby(weekday, state) {
      return named
    }
    if let between = dayBetween(weekday, of: date, state) { return between }
    if let beside = dayBeside(weekday, of: date, state) ?? dayAfterNamed(weekday, of: date, state) {
      return beside
    }
    let isKnown = hasArticle(date)
    let isLatest = state.blockOfOtherDay <= state.blockOfSpanToCome
    guard isKnown || date.bound == .closed && isLatest,
      isLatest || state.block - state.blockOfSpanToCome <= DateReader.reachOfSpan,
      !isApart(date, from: state.blockOfSpanToCome, state)
    else { return nil }
    let longest = isKnown ? 6 : DateReader.shortSpan
    let isNear =
      state.block == state.blockOfSpanToCome && (isKnown || hasHour(date))
      || state.block - state.blockOfSpanToCome == 1 && isOfWeekdays(state)
    let coming = state.reference.day.next(weekday)
    return state.spansToCome.last {
      let length = $0.upperBound - $0.lowerBound
      let day = $0.lowerBound.next(weekday)
      guard $0.upperBound >= state.reference.day, $0.contains(day) else { return false }
      // "du 20 au 26 septembre … Jeudi": the one day of that name, where the next such day comes before it all; of the
      // two of a week "du mardi 10 au mardi 17" the one it opens on.
      if isNear, length < DateReader.aFortnight, day + 7 >= $0.upperBound, coming < $0.lowerBound,
        isToldLast($0, state)
      {
        return true
      }
      if state.block != state.blockOfSpanToCome, !isKnown, !isProgramme(date, state),
        $0.lowerBound - state.reference.day > DateReader.farOff
      {
        return false
      }
      return length <= longest
        && (isKnown || $0.lowerBound - state.reference.day > DateReader.farAhead)
    }?.lowerBound.next(weekday)
  }

  /// "Mercredi, les enfants cuisinent … Vendredi soir, dégustation … Le samedi, grand marché": a paragraph that goes
  /// through the days.
  private func isOfWeekdays(_ state: ReadingState) -> Bool {
    let days = findings.dates(in: findings.tokens(ofBlock: state.block)).compactMap { index in
      let date = findings.dates[index]
      return date.form == .single && date.bound == .closed && date.days.count == 1
        && date.days[0].dayOfMonth == nil && date.days[0].direction == nil
        ? date.days[0].weekday : nil
    }
    return days.count > 1 && Set(days).count == days.count
  }

  /// The date has an hour, or its sentence tells one.
  private func hasHour(_ date: StatedDate) -> Bool {
    guard date.clocks.isEmpty, let sentence = findings.sentence(at: date.firstToken) else {
      return !date.clocks.isEmpty
    }
    return findings.dates(in: findings.tokens(ofSentence: sentence)).contains {
      findings.dates[$0].form == .clockOnly
    }
  }

  /// So many days ahead a stretch is of something else than what the next paragraph's weekday is.
  private static let farOff = 90

  /// So many blocks behind a stretch of days its weekdays are told though other days were named since.
  private static let reachOfSpan = 12

  /// "Saint-Damase : la soirée prévue vendredi" below "Acton Vale : le tournoi, du 20 au 22 février", and what stands
  /// under another heading: entries of their own.
  private func isApart(_ date: StatedDate, from block: Int, _ state: ReadingState) -> Bool {
    guard block < state.block else { return false }
    if startsEntry(state.block, before: date), startsEntry(block, before: nil) { return true }
    let blocks = findings.article.blocks
    return blocks[block].kind != .heading && !isHead(date, state)
      && (block + 1..<state.block).contains { blocks[$0].kind == .heading }
  }

  /// The day told last is one of a stretch.
  private func isToldLast(_ stretch: ClosedRange<Day>, _ state: ReadingState) -> Bool {
    (state.previousDay ?? state.dayOfSectionBefore?.point).map { stretch.contains($0.day) } ?? false
  }

  /// "le même lundi": the day of that name told last.
  private func sameDay(_ weekday: Weekday, of date: StatedDate, _ state: ReadingState) -> Day? {
    guard date.firstToken > 0, findings.isSmallWord(.same, at: date.firstToken - 1) else {
      return nil
    }
    let before = state.dayOfSectionBefore?.point.day
    return state.named.last { $0.day.weekday == weekday && $0.day >= state.reference.day }?.day
      ?? before.flatMap { $0.weekday == weekday && $0 >= state.reference.day ? $0 : nil }
  }

  /// "séga le samedi 15 (20 h), maloya le dimanche (18 h)": right behind a day of the same sentence.
  private func dayAfterSame(
    _ weekday: Weekday, of date: StatedDate, _ state: ReadingState
  ) -> Day? {
    guard date.bound == .closed, let last = state.named.last, !last.isMove, last.hasNumber,
      last.hasWeekday, last.sentence == findings.sentence(at: date.firstToken),
      last.day >= state.reference.day
    else { return nil }
    let next = (last.day + 1).next(weekday)
    return next - last.day <= DateReader.sameOccasion ? next : nil
  }

  /// An hour on a weekday that was told to come shortly before.
  ///
  /// "aura bien lieu dimanche, de 15 h à 18 h. Quant au match, dimanche soir à 21 h 05, la Ligue n'a pas jugé utile".
  func toldAgain(_ date: StatedDate, tense: Int, _ state: ReadingState) -> Day? {
    guard tense < 0, date.form == .single, date.clocks.contains(where: { $0.start != nil }),
      let told = state.weekdayToCome, told.block == state.block,
      let day = date.days.first, day.weekday == told.day.weekday, day.dayOfMonth == nil,
      day.month == nil, day.direction == nil, day.offset == nil
    else { return nil }
    return told.day
  }

  /// Keeps a day to come that a weekday alone has told.
  func noteWeekday(of date: StatedDate, _ resolved: [ResolvedDate], in state: inout ReadingState) {
    guard date.form == .single, date.bound == .closed, date.days.first?.weekday != nil,
      date.days.first?.dayOfMonth == nil, let start = resolved.first?.start,
      start.precision >= .day, start.day >= state.reference.day
    else { return }
    state.weekdayToCome = (start.day, state.block)
  }

  /// "Fiche à rendre vendredi au plus tard", told below the days of a trip two weeks ahead: a weekday by which
  /// something is to be done is the next one.
  func isWeekdayOfDeadline(_ date: StatedDate, tense: Int) -> Bool {
    guard tense >= 0, date.form == .single, date.days.count == 1, let day = date.days.first,
      day.weekday != nil, day.dayOfMonth == nil, day.month == nil, day.direction == nil,
      day.offset == nil, !date.hasRecurrence
    else { return false }
    if date.bound == .before || date.bound == .until {
      return date.clocks.isEmpty && !isCountedBack(date)
    }
    guard date.bound == .closed, let sentence = findings.sentence(at: date.firstToken) else {
      return false
    }
    // "à rendre vendredi", "vendredi au plus tard", "by close of business on Friday"
    let tokens = findings.tokens(ofSentence: sentence)
    let near = max(tokens.lowerBound, date.firstToken - DateReader.reachOfClosing)
    let end = min(tokens.upperBound, date.endToken + DateReader.reachOfClosing)
    return findings.senses(.deadlineCue, in: near..<max(near, end)).contains {
      $0.value == DeadlineTitle.closing && $0.tokenCount > 1
        && ((0...1).contains(date.firstToken - $0.endToken) || $0.firstToken == date.endToken)
    }
  }

  private static let reachOfClosing: Int32 = 6

  /// The stretch named before, where a weekday alone may be one of its days.
  ///
  /// "Du 6 au 9 novembre … le jeudi soir": the article says that the reader knows which; without it a
  /// few days hold their weekdays, and a week those of its own block: elsewhere "vendredi" is the next.
  func spanOfWeekday(_ date: StatedDate, _ state: ReadingState) -> ClosedRange<Day>? {
    guard let span = state.nearSpan, date.days.count == 1, let day = date.days.first,
      day.weekday != nil, day.dayOfMonth == nil
    else { return state.nearSpan }
    if isApart(date, from: state.spanBlock, state) { return nil }
    // "Les nouvelles dates, du 16 au 18 avril", and in the next paragraph, in November, "prévue samedi".
    if state.spanBlock != state.block, !hasArticle(date), !isProgramme(date, state),
      span.lowerBound - state.reference.day > DateReader.farOff
    {
      return nil
    }
    if span.upperBound - span.lowerBound <= DateReader.shortSpan || state.spanBlock == state.block {
      return span
    }
    return hasArticle(date) && span.upperBound >= state.reference.day ? span : nil
  }

  /// "mer 7 … sam 10 … le vendredi de 14 h à 17 h": among the days of a programme of less than a
  /// fortnight, the one with that name.
  func dayOfProgramme(_ weekday: Weekday, of date: StatedDate, _ state: ReadingState) -> Day? {
    // A bare weekday of running text is the one that comes next.
    guard !findings.pack.habits.headsFirst || hasArticle(date) || isProgramme(date, state) else {
      return nil
    }
    let days = state.named.map(\.day).filter { $0 >= state.reference.day }
    guard Set(days).count >= DateReader.fewestOfProgramme, let first = days.min(),
      let last = days.max(), last - first <= DateReader.longestProgramme,
      first - state.reference.day >= 0
    else { return nil }
    let day = first.next(weekday)
    return day <= last ? day : nil
  }

  /// A day of that name in the days right ahead that the text named: no later stretch is meant.
  func nearby(_ weekday: Weekday, _ state: ReadingState) -> Day? {
    state.mentioned.first {
      $0.weekday == weekday && (0..<7).contains($0 - state.reference.day)
    }
  }

  /// "s'élancera vendredi 26 et s'achèvera dimanche 28 ; samedi, …": the one between the two days told last.
  private func dayBetween(_ weekday: Weekday, of date: StatedDate, _ state: ReadingState) -> Day? {
    guard date.bound == .closed, let last = state.named.last, last.block == state.block,
      let first = state.named.dropLast().last, first.block == last.block,
      first.sentence == last.sentence, !last.isMove, first.day >= state.reference.day,
      (2..<7).contains(last.day - first.day)
    else { return nil }
    let day = first.day.next(weekday)
    return day < last.day && day > first.day ? day : nil
  }

  /// Shortly behind a day of the same block that lies well ahead, and "the Sunday" on either side of it:
  /// "Gates open Friday, 31 July … They close the festival on Sunday".
  private func dayBeside(_ weekday: Weekday, of date: StatedDate, _ state: ReadingState) -> Day? {
    guard date.bound == .closed || isCountedBack(date),
      date.clocks.allSatisfy({ $0.start != nil || $0.end == nil }), let last = state.named.last,
      last.block == state.block
        || isCountedBack(date) && state.block - last.block <= DateReader.reachOfCount,
      last.day.weekday != weekday, last.day - state.reference.day > DateReader.farAhead - 2
    else { return nil }
    let next = last.day.next(weekday)
    // "samedi 20 à 11 h, puis à 15 h et, dimanche, à 10 h 30"
    if findings.pack.habits.headsFirst {
      guard isBeside(last, date, state) else { return nil }
      return next - last.day == 1 && !last.isMove ? next : nil
    }
    let before = next - 7
    // "Friday night before"
    guard hasArticle(date) || isCountedBack(date) else {
      guard isBeside(last, date, state) else { return nil }
      return next - last.day <= DateReader.sameOccasion ? next : nil
    }
    // "the Wednesday before"
    if isCountedBack(date) { return before }
    return next - last.day <= last.day - before + DateReader.sameOccasion ? next : before
  }

  /// Of the same sentence, of a programme, or behind a day told with its weekday a bare one goes on with it.
  ///
  /// Behind "jusqu'au 18 décembre" another sentence's "samedi" is the next; "Wednesday's concert" always is.
  private func isBeside(_ last: NamedDay, _ date: StatedDate, _ state: ReadingState) -> Bool {
    if last.sentence == findings.sentence(at: date.firstToken) || isProgramme(date, state) {
      return true
    }
    return last.hasWeekday
      && !findings.article.tokens[Int(date.endToken) - 1].shape.contains(.elided)
      && !findings.string(date.begin, date.end).hasSuffix("s")
  }

  /// "the Wednesday | before": the one before the day told last.
  private func isCountedBack(_ date: StatedDate) -> Bool {
    Int(date.endToken) < findings.article.tokens.count
      && findings.isSmallWord(.before, at: date.endToken)
  }

  /// "The Friday | after": the one behind the day told last, where no noun follows.
  private func isCountedOn(_ date: StatedDate) -> Bool {
    let next = Int(date.endToken) + 1
    guard next < findings.article.tokens.count,
      findings.isSmallWord(.after, at: date.endToken)
    else { return false }
    return findings.article.tokens[next].kind == .sign || findings.date(at: Int32(next)) != nil
      || findings.isFiniteVerb(at: Int32(next))
      || findings.sense(.phraseEnd, at: Int32(next)) != nil
  }

  private static let reachOfCount = 2

  /// With an article a weekday is that of the days told of right before, which lie well ahead.
  ///
  /// "Le carnaval s'ouvre vendredi 5 février. Le samedi, cavalcade."
  private func dayAfterNamed(
    _ weekday: Weekday, of date: StatedDate, _ state: ReadingState
  ) -> Day? {
    guard findings.pack.habits.headsFirst, hasArticle(date) || opensOccasion(date),
      let last = state.named.last, state.block - last.block <= DateReader.reachOfNamed,
      last.day - state.reference.day > DateReader.farAhead - 2
    else { return nil }
    let next = (last.day + 1).next(weekday)
    if next - last.day <= DateReader.sameOccasion, date.bound == .closed { return next }
    let before = next - 7
    return opensOccasion(date) && last.block == state.block
      && last.day - before <= DateReader.sameOccasion ? before : nil
  }

  /// "La fête est le dimanche 14 ; on allumera le four dès le vendredi soir": from a part of a weekday on, with
  /// its article.
  private func opensOccasion(_ date: StatedDate) -> Bool {
    date.bound == .from && date.form == .single
      && (date.firstToken...date.firstToken + 1).contains {
        findings.sense(.determiner, at: $0)?.value == 0
      }
  }

  /// "Stage du 16 au 20 février, à réserver d'ici à vendredi": the last day to enter for something lies
  /// before it.
  func isDeadlineAhead(_ date: StatedDate, _ state: ReadingState) -> Bool {
    guard date.bound == .until || date.bound == .before, date.days.count == 1,
      !isCountedBack(date), let day = date.days.first, let weekday = day.weekday,
      day.dayOfMonth == nil,
      day.direction == nil, day.offset == nil, day.month == nil, !date.hasRecurrence,
      let sentence = findings.sentence(at: date.firstToken)
    else { return false }
    let tokens = findings.tokens(ofSentence: sentence)
    guard
      findings.has(.deadlineCue, in: tokens) || findings.has(.deadlineAct, in: tokens)
        || findings.has(.deadlineNoun, in: tokens)
    else { return false }
    let coming = state.reference.day.next(weekday)
    return state.nearSpan.map { coming < $0.lowerBound } ?? false
      || (state.named.last { state.block - $0.block <= DateReader.reachOfNamed }.map {
        coming < $0.day
      } ?? false)
  }

  /// "the Sunday": one that the reader knows of.
  private func hasArticle(_ date: StatedDate) -> Bool {
    let first = date.firstToken
    guard date.bound == .closed else { return false }
    return findings.sense(.determiner, at: first)?.value == 0
      || first > 0 && findings.sense(.determiner, at: first - 1)?.value == 0
  }

  /// So many days lie between the days of one occasion.
  private static let sameOccasion = 2

  private static let fewestOfProgramme = 3
  private static let longestProgramme = 12

  /// So many days ahead a day is of an occasion of its own.
  private static let farAhead = 9

  /// So many days behind its first one a stretch ends that is one occasion.
  private static let shortSpan = 3

  /// A day named longer ago is not meant by its weekday alone.
  private static let mostNamed = 8
  static let mostSpans = 3
  private static let reachOfNamed = 1
}
