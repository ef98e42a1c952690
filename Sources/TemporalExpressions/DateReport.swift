public import ArticleText
public import CivilTime
import LanguagePacks

/// What a text says of time, in the form that `almanach dates` answers with.
public struct DateReport: Sendable {
  public enum Kind: String, Sendable {
    case instant, interval, duration, recurrence
    case timeOnly = "time-only"
  }

  /// One day, session, span or recurrence.
  public struct Entry: Sendable {
    public var text: String
    /// Offset into the text, in Unicode code points.
    public var begin: Int
    /// A point in its EDTF form; `T13:30` for a clock without a day; nil where the text gives none.
    public var start: String?
    public var end: String?
    public var precision: Precision
    public var kind: Kind
    /// An RFC 5545 RRULE value.
    public var recurrence: String?
  }

  public var entries: [Entry] = []

  /// Reads the dates of an article, each from the context and the date before it.
  public init(article: Article, finder: DateFinder, context: DateContext) {
    let resolver = DateResolver()
    var context = context
    context.opensAtMidnight =
      context.bias == .past || context.bias == .nearest && context.isTwelveHour
    let tenses = VerbTenseReader(article: article, habits: finder.habits)
    var offset = 0
    var points = 0
    var weekdayEnd: Int32?
    var yearTold: (end: Int32, year: CivilPoint)?
    let scope = context.bias == .both ? DateFinder.Scope.query : .prose
    for (index, found) in finder.dates(in: article, scope: scope).enumerated() {
      let date = DateReport.unbound(found, in: context)
      if context.bias == .nearest, DateReport.isNameOnly(date, in: article) { continue }
      if DateReport.isSameDay(date) { continue }
      while offset < Int(date.begin), offset < article.text.count {
        if article.text[offset] & 0xC0 != 0x80 { points += 1 }
        offset += 1
      }
      let words = article.string(date.begin, date.end)
      let tense = date.days.isEmpty ? 0 : tenses.tense(around: date)
      let hasWeekday = date.days.contains { $0.weekday != nil }
      context.nearbyTense = hasWeekday || date.form == .range ? tense : 0
      // "débutera mi-septembre": no year goes back by a verb, but one may go on.
      context.tense =
        context.bias == .nearest && (tense == 0 || !hasWeekday) ? max(0, tense) : 0
      context.heading = nil
      if context.bias == .nearest, let yearTold,
        tenses.isOneSentence(yearTold.end, date.firstToken)
      {
        context.heading = yearTold.year
      }
      let isWeekday =
        date.bound == .closed && !date.days.isEmpty
        && date.days.allSatisfy(DateBuilder.isOnlyWeekday)
      let span = context.span
      if isWeekday, context.bias == .nearest, let weekdayEnd, let day = context.previous?.day,
        tenses.isOneSentence(weekdayEnd, date.firstToken)
      {
        // "vendredi à 20 h, samedi à 20 h, dimanche à 17 h" are of one week.
        context.span = day...(day + 6)
      }
      let isTwelveHour = context.isTwelveHour
      if DateReport.isInHours(date, in: article) { context.isTwelveHour = false }
      let readings = DateReport.readings(of: date, index, resolver, in: context)
      context.span = span
      let namesWeekday = date.days.last.map { $0.weekday != nil && $0.dayOfMonth == nil } ?? false
      weekdayEnd =
        namesWeekday && !date.hasRecurrence && date.bound == .closed ? date.endToken - 1 : nil
      for (date, resolved) in readings {
        let one = DateReport.ahead(
          DateReport.inReaderZone(resolved, context), date, in: article, context)
        for part in DateReport.parts(of: one, date, in: context) {
          guard
            let entry = DateReport.entry(part, of: date, text: words, begin: points, in: context)
          else { continue }
          entries.append(entry)
        }
        // "This year's fair is in September."
        if let year = one.start, year.precision == .year, date.form == .single,
          date.bound == .closed, year.day.year >= context.reference.day.year,
          date.days.first?.isOfAccounts == false
        {
          yearTold = (date.endToken - 1, year)
        }
        if !one.hasRecurrence, let point = one.start ?? one.end, point.precision > .year,
          [.nearest, .text, .past].contains(context.bias)
        {
          context.previous = point
          context.span = DateResolver.span(of: one) ?? context.span
        }
      }
      if date.form == .list, [.nearest, .text].contains(context.bias),
        let first = readings.first?.1.start, let last = readings.last?.1.start,
        first.precision >= .day, first.day < last.day
      {
        // "Sa" after "21./22. März" is one of the days listed.
        context.span = first.day...last.day
      }
      context.isTwelveHour = isTwelveHour
    }
  }

  /// "le même jour": without an hour it only takes up a day told before.
  private static func isSameDay(_ date: StatedDate) -> Bool {
    date.form == .single && date.clocks.isEmpty && date.days.count == 1
      && date.days[0].offset?.count == 0 && date.days[0].offset?.isFromPreviousDate == true
  }

  /// A year and nothing else in the whole text is a number, for who asks for the nearest date, and
  /// « le mois d'avril » the month's name.
  private static func isNameOnly(_ date: StatedDate, in article: Article) -> Bool {
    guard date.clocks.isEmpty, date.firstToken == 0, Int(date.endToken) == article.tokens.count
    else { return false }
    var bare = StatedDay()
    if date.days.count == 1, let day = date.days.first, let month = day.month {
      bare.month = month
      bare.direction = day.direction
      let hasUnit = article.tokens.indices.contains { token in
        article.senses(at: token).contains { $0.category == .timeUnit }
      }
      return day == bare && hasUnit
    }
    return article.tokens[0].kind == .number
      && date.days.allSatisfy { day in
        bare.year = day.year
        return day == bare
      }
  }

  /// Assistants of languages that count twenty-four hours take a day's bound for the day itself.
  private static func unbound(_ date: StatedDate, in context: DateContext) -> StatedDate {
    guard context.bias == .both, !context.isTwelveHour, date.clocks.isEmpty,
      !date.hasRecurrence, date.bound == .until || date.bound == .before
    else { return date }
    var date = date
    date.bound = .closed
    return date
  }

  /// "3h18": who writes the sign of hours between digits counts twenty-four of them.
  private static func isInHours(_ date: StatedDate, in article: Article) -> Bool {
    (Int(date.firstToken) + 1..<Int(date.endToken)).contains { token in
      let word = article.tokens[token]
      return word.kind == .word && !word.isSpaced && word.end - word.begin == 1
        && article.text[Int(word.begin)] | 0x20 == UInt8(ascii: "h")
        && article.tokens[token - 1].kind == .number
    }
  }

  /// What is over of the day of writing, for who asks for what is to come: the next day's.
  ///
  /// "This morning at 3", asked for at four, is tomorrow's; "today at 3" is today's.
  private static func ahead(
    _ one: ResolvedDate, _ date: StatedDate, in article: Article, _ context: DateContext
  ) -> ResolvedDate {
    guard context.bias == .future, date.form == .single, date.bound == .closed,
      let offset = date.days.first?.offset, offset.count == 0, offset.unit == .day,
      let now = context.reference.clock, let start = one.start, start.day == context.reference.day,
      let clock = start.clock, clock < now,
      !(date.firstToken..<date.endToken).contains(where: { token in
        article.senses(at: Int(token)).contains { $0.category == .relativeDay }
      })
    else { return one }
    var one = one
    one.start?.day = start.day + 1
    one.end = one.end.map { end in
      var end = end
      end.day = end.day + 1
      return end
    }
    return one
  }

  /// What a date resolves to; assistants (bias `both`) tell a feast and its hours apart, and a
  /// recurrence and its bound.
  private static func readings(
    of date: StatedDate, _ index: Int, _ resolver: DateResolver, in context: DateContext
  ) -> [(StatedDate, ResolvedDate)] {
    if context.bias == .both, date.hasRecurrence, !date.days.isEmpty, date.bound != .closed {
      // A recurrence and where it begins or ends.
      var bound = date
      bound.recurrence = nil
      bound.form = .single
      bound.clocks = []
      var rule = date
      rule.days = []
      rule.bound = .closed
      return [rule, bound].flatMap { part in
        resolver.resolve(part, index: index, in: context).map { (part, $0) }
      }
    }
    guard context.bias == .both, !date.hasRecurrence, date.days.first?.holiday != nil,
      date.clocks.contains(where: { $0.start != nil })
    else { return resolver.resolve(date, index: index, in: context).map { (date, $0) } }
    var day = date
    day.clocks = []
    var clocks = date
    clocks.days = []
    clocks.form = .clockOnly
    return [day, clocks].flatMap { part in
      resolver.resolve(part, index: index, in: context).map { (part, $0) }
    }
  }

  /// One reading as it is reported: in two where the bias asks for each date a text names.
  ///
  /// TimeML (bias `text`) and searches for past dates annotate the ends of a span apart, and a bound
  /// ("jusqu'au 2 juin") as the date it names; TimeML also gives a clock the day told before it.
  private static func parts(
    of one: ResolvedDate, _ date: StatedDate, in context: DateContext
  ) -> [ResolvedDate] {
    var one = one
    if context.bias == .text {
      if let clock = one.clockStart ?? one.clockEnd {
        let previous = context.previous.flatMap { $0.precision >= .day ? $0.day : nil }
        let day = previous ?? context.reference.day
        let precision = isHourOnly(date) ? Precision.hour : .minute
        one.start = one.clockStart.map { point(day, $0, precision) }
        one.end = one.clockEnd.map { point(day + one.clockEndDayOffset, $0, precision) }
        if one.start == nil { one.start = point(day, clock, precision) }
        one.clockStart = nil
        one.clockEnd = nil
      }
      if one.start == nil, date.bound == .until {
        one.start = one.end
        one.end = nil
      }
    }
    guard context.bias == .text || context.bias == .past, !one.hasRecurrence,
      let end = one.end, let start = one.start, start != end,
      date.form == .range || end.clock != nil
    else { return [one] }
    var last = one
    last.start = end
    last.end = nil
    one.end = nil
    return [one, last]
  }

  private static func point(_ day: Day, _ clock: Clock, _ precision: Precision) -> CivilPoint {
    var point = CivilPoint(day: day, clock: clock)
    point.precision = precision
    return point
  }

  private static func entry(
    _ one: ResolvedDate, of date: StatedDate, text: String, begin: Int, in context: DateContext
  ) -> Entry? {
    var entry = Entry(
      text: text, begin: begin, start: nil, end: nil, precision: .day, kind: .instant,
      recurrence: nil)
    if let rule = one.recurrence {
      entry.kind = .recurrence
      entry.recurrence = rule.description
    }
    if one.clockStart != nil || one.clockEnd != nil {
      entry.kind = .timeOnly
      entry.precision = isHourOnly(date) ? .hour : .minute
      // A bias asks for a day: the next or last time the clock shows this.
      if context.bias == .future || context.bias == .past {
        let one = later(one, of: date, in: context)
        let day = day(for: one, of: date, in: context)
        entry.start = one.clockStart.map { "\(day)T\($0)" }
        entry.end = one.clockEnd.map { "\(day + one.clockEndDayOffset)T\($0)" }
      } else {
        entry.start = one.clockStart.map { "T\($0)" }
        entry.end = one.clockEnd.map { "T\($0)" }
      }
      return entry
    }
    if date.form == .clockOnly, context.bias == .future || context.bias == .past {
      entry.start = context.reference.day.description
      return entry
    }
    guard let point = one.start ?? one.end else { return nil }
    entry.start = one.start?.description
    if one.start == nil, date.bound == .closed, !one.hasRecurrence, context.bias == .future,
      let end = one.end
    {
      // "demain jusqu'à 16 h" begins with the day.
      entry.start = end.day.description
    }
    entry.end = one.end?.description
    entry.precision = max(point.precision, one.end?.precision ?? point.precision)
    if entry.kind != .recurrence, one.end != nil || date.bound != .closed { entry.kind = .interval }
    return entry
  }

  /// The same moment on the reader's wall clock, when the text names another zone.
  private static func inReaderZone(_ one: ResolvedDate, _ context: DateContext) -> ResolvedDate {
    guard let named = one.zone, let reader = context.zone.flatMap({ Zone(named: $0) }) else {
      return one
    }
    var one = one
    if let clock = one.clockStart ?? one.clockEnd, one.start == nil, one.end == nil {
      let today = CivilPoint(day: context.reference.day, clock: clock)
      guard let moved = moved(today, from: named, to: reader)?.clock else { return one }
      let seconds = Int(moved.secondOfDay) - Int(clock.secondOfDay)
      one.clockStart = one.clockStart.flatMap { shifted($0, by: seconds) }
      one.clockEnd = one.clockEnd.flatMap { shifted($0, by: seconds) }
      return one
    }
    one.start = one.start.flatMap { moved($0, from: named, to: reader) }
    one.end = one.end.flatMap { moved($0, from: named, to: reader) }
    return one
  }

  private static func shifted(_ clock: Clock, by seconds: Int) -> Clock? {
    let second = (Int(clock.secondOfDay) + seconds + 86_400) % 86_400
    return Clock(hour: second / 3600, minute: second / 60 % 60, second: second % 60)
  }

  private static func moved(_ point: CivilPoint, from named: String, to reader: Zone) -> CivilPoint?
  {
    guard let clock = point.clock else { return point }
    let local = LocalDateTime(day: point.day, clock: clock)
    let moment: Int
    if let offset = fixedOffset(named) {
      moment = local.seconds - offset
    } else if let zone = Zone(named: named) {
      moment = zone.resolve(local).moment
    } else {
      return point
    }
    let there = reader.local(at: moment)
    var result = CivilPoint(day: there.day, clock: there.clock)
    result.precision =
      point.precision == .hour && there.clock.minute == 0 ? .hour : result.precision
    return result
  }

  /// Seconds east of UTC in "+01:00"; nil for a zone's name.
  private static func fixedOffset(_ name: String) -> Int? {
    if name == "UTC" { return 0 }
    guard let sign = name.first, sign == "+" || sign == "-", let clock = Clock(name.dropFirst())
    else { return nil }
    return Int(clock.secondOfDay) * (sign == "-" ? -1 : 1)
  }

  private static func isHourOnly(_ date: StatedDate) -> Bool {
    date.clocks.allSatisfy(\.isHourOnly)
  }

  /// Where people count twelve hours, the half of the day that comes first: "3:30" at four is 15:30.
  private static func later(
    _ one: ResolvedDate, of date: StatedDate, in context: DateContext
  ) -> ResolvedDate {
    guard context.isTwelveHour, context.bias == .future, let clock = one.clockStart,
      let now = context.reference.clock, isGoneBy(clock, of: date, at: now), clock.hour < 12,
      !date.clocks.contains(where: \.isHalfStated), !date.clocks.contains(where: \.isPadded)
    else { return one }
    var one = one
    let noon = 12 * 3600
    one.clockStart = shifted(clock, by: noon)
    if let end = one.clockEnd, end.hour < 12 { one.clockEnd = shifted(end, by: noon) }
    return one
  }

  /// A minute of the hour that runs is of that hour: "at 4:23", asked for at half past four.
  private static func isGoneBy(_ clock: Clock, of date: StatedDate, at now: Clock) -> Bool {
    clock < now && (clock.hour < now.hour || isHourOnly(date))
  }

  private static func day(
    for one: ResolvedDate, of date: StatedDate, in context: DateContext
  ) -> Day {
    let today = context.reference.day
    guard let clock = one.clockStart ?? one.clockEnd else { return today }
    // "jusqu'à minuit" ends with the day at hand.
    if one.clockStart == nil, one.clockEndDayOffset > 0 { return today }
    let now = context.reference.clock ?? .midnight
    // Where people count to twenty-four, "2 pm" is said of the day at hand.
    if context.bias == .future, isGoneBy(clock, of: date, at: now) {
      return !context.isTwelveHour && date.clocks.contains(where: \.hasMeridiem) ? today : today + 1
    }
    return today
  }
}
