public import CivilTime

/// Turns what is stated into days and moments, with its reasons; the same input, the same answer.
public struct DateResolver: Sendable {
  public init() {}

  /// One result for each day and session the expression names; empty when no such day exists.
  public func resolve(_ date: StatedDate, index: Int, in context: DateContext) -> [ResolvedDate] {
    let context = leaning(by: date.bound, of: date.days, in: context)
    if context.isMonthFirst, date.days.contains(where: \.isOrderOpen) {
      return resolve(monthFirst(date), index: index, in: context)
    }
    var base = ResolvedDate(stated: index)
    base.isApproximate = date.isApproximate || date.days.contains { $0.part != nil }
    base.zone = date.clocks.lazy.compactMap(\.zone).first
    switch date.form {
    case .duration: return []
    case .clockOnly: return clocksOnly(date, base: base, in: context)
    case .recurrence: return recurring(date, base: base, in: context)
    case .single:
      guard let day = date.days.first,
        let found = DayResolver(context: context).resolve(day)
      else { return [] }
      return sessions(of: span(found, base: base), date: date, in: context)
    case .list:
      // "Sat. & Sun." are of one week.
      let areWeekdays = context.bias == .nearest && date.days.allSatisfy(DateBuilder.isOnlyWeekday)
      var latest: Day?
      var told: CivilPoint?
      var year: (month: Int, year: Int)?
      return DayCompletion.completed(date.days, asRange: false).flatMap {
        day, reasons -> [ResolvedDate] in
        var context = context
        if context.bias != .past { context.previous = nil }
        // "dimanche 13, ou le dimanche suivant": counted from the day before it in the list.
        if day.direction == .following, let told { context.previous = told }
        guard var found = DayResolver(context: context).resolve(day) else { return [] }
        if areWeekdays, let weekday = day.weekday {
          if let latest { found.point = CivilPoint(day: latest.next(weekday)) }
          latest = found.point.day
        }
        // "les 26, 27 et 30 décembre": days of one month are of one year, also where half a year lies between
        // them and the day they are counted from.
        if day.year == nil, let month = day.month, found.point.precision == .day {
          // "24 septembre, 29 octobre et 26 novembre": later months of a list do not run back.
          if let year, year.month <= month, let number = day.dayOfMonth,
            year.month == month || found.point.day.year < year.year,
            let same = Day(year: year.year, month: month, dayOfMonth: number)
          {
            found.point.day = same
          }
          // "15 janvier, 12 février, mardi 8 avril": a weekday that would jump a year within a list is a slip.
          if let year, year.month < month, let number = day.dayOfMonth, let weekday = day.weekday,
            found.point.day.year == year.year + 1,
            let same = Day(year: year.year, month: month, dayOfMonth: number),
            same.weekday != weekday
          {
            found.point.day = same
            found.hasWeekdayConflict = true
          }
          year = (month, found.point.day.year)
        } else if day.year == nil, let month = day.month, found.point.precision == .month {
          // "en juillet et en août", told in January: the August behind that July.
          if let year, year.month < month, found.point.day.year < year.year {
            found.point = CivilPoint(year: year.year, month: month)
          }
          year = (month, found.point.day.year)
        }
        told = found.point
        var one = span(found, base: base)
        one.reasons += reasons
        return sessions(of: one, date: date, in: context)
      }
    case .range: return range(date, base: base, in: context)
    }
  }

  /// What is open until a weekday, a feast or a bare day ends after the day of writing, « depuis lundi » began
  /// before it, unless a verb says otherwise.
  private func leaning(
    by bound: StatedDate.Bound, of days: [StatedDay], in context: DateContext
  ) -> DateContext {
    guard context.bias == .nearest || context.bias == .future && bound == .since, days.count == 1,
      let day = days.first, day.month == nil, day.direction == nil,
      day.weekday != nil || day.dayOfMonth != nil || day.holidayIndex >= 0
    else { return context }
    var context = context
    switch bound {
    case .until, .before:
      guard context.tense == 0, context.nearbyTense == 0, context.previous == nil else {
        return context
      }
      context.tense = 1
    case .since:
      context.bias = .nearest
      context.tense = -1
    case .closed, .from, .after: break
    }
    return context
  }

  /// The days a reading spans, when it names both ends or a weekend.
  public static func span(of one: ResolvedDate) -> ClosedRange<Day>? {
    guard !one.hasRecurrence, let start = one.start, start.precision >= .weekend else {
      return nil
    }
    let last = one.end?.lastDay ?? start.lastDay
    return start.day < last ? start.day...last : nil
  }

  /// The same date with day and month changed over where only the country tells them apart.
  private func monthFirst(_ date: StatedDate) -> StatedDate {
    var date = date
    for index in date.days.indices where date.days[index].isOrderOpen {
      date.days[index].isOrderOpen = false
      (date.days[index].month, date.days[index].dayOfMonth) =
        (date.days[index].dayOfMonth, date.days[index].month)
    }
    return date
  }

  func span(_ found: DayResolver.Resolution, base: ResolvedDate) -> ResolvedDate {
    var one = base
    one.start = found.point
    one.end = found.end
    one.hasWeekdayConflict = found.hasWeekdayConflict
    one.isYearInferred = found.isYearInferred
    one.reasons = found.reasons
    return one
  }

  // MARK: - Clocks

  /// One result for each session of a day, or the bound of an open end.
  func sessions(
    of whole: ResolvedDate, date: StatedDate, in context: DateContext
  ) -> [ResolvedDate] {
    let areClocks = date.clocks.allSatisfy { $0.start != nil || $0.end != nil }
    let clocks =
      areClocks ? date.clocks : date.clocks.filter { $0.start != nil || $0.end != nil }
    guard let day = whole.start, !clocks.isEmpty, day.precision >= .day else {
      // "avant la fin du mois" is within it.
      let hasPart = date.days.first?.part != nil && date.days.first?.part != .early
      return [bounded(whole, by: date.bound == .before && hasPart ? .until : date.bound)]
    }
    return clocks.map { clock in
      var clock = DateResolver.inLaterHalf(clock, context)
      if context.opensAtMidnight, date.bound == .closed, clock.start == .midnight,
        clock.dayPart == nil
      {
        clock.startDayOffset = 0
      }
      var one = whole
      one.zone = clock.zone ?? whole.zone
      one.isApproximate = whole.isApproximate || clock.isApproximate
      one.start = clock.start.map {
        moment(day.day + clock.startDayOffset, $0, hourOnly: clock.isHourOnly)
      }
      one.end = clock.end.map {
        moment(day.day + clock.endDayOffset, $0, hourOnly: clock.isHourOnly)
      }
      return bounded(one, by: date.bound)
    }
  }

  /// "at 7" of an evening, where people count twelve hours.
  static func inLaterHalf(_ clock: StatedClock, _ context: DateContext) -> StatedClock {
    guard clock.isHalfOpen, context.isTwelveHour, !clock.isHalfStated, clock.zone == nil,
      let start = clock.start, start.hour < 12
    else { return clock }
    var clock = clock
    clock.start = Clock(hour: start.hour + 12, minute: start.minute)
    if let end = clock.end, end.hour < 12, clock.endDayOffset == 0 {
      clock.end = Clock(hour: end.hour + 12, minute: end.minute)
    }
    return clock
  }

  func moment(_ day: Day, _ clock: Clock, hourOnly: Bool) -> CivilPoint {
    var point = CivilPoint(day: day, clock: clock)
    if hourOnly { point.precision = .hour }
    return point
  }

  private func bounded(
    _ whole: consuming ResolvedDate, by bound: StatedDate.Bound
  ) -> ResolvedDate {
    var one = whole
    switch bound {
    case .closed, .from, .since: break
    case .after: one.start = one.start.map(DateResolver.justAfter)
    case .until:
      // "jusqu'au 1er mars, de 14 h à 18 h" ends with the last day's closing hour.
      if one.start?.clock == nil || one.end?.clock == nil { one.end = one.start }
      one.start = nil
    case .before:
      one.end = one.start.map(DateResolver.justBefore)
      one.start = nil
    }
    return one
  }

  /// What begins when a month or year is over; days and moments stay themselves.
  private static func justAfter(_ point: CivilPoint) -> CivilPoint {
    switch point.precision {
    case .year: CivilPoint(year: point.day.year + 1)
    case .month: CivilPoint(year: (point.lastDay + 1).year, month: (point.lastDay + 1).month)
    default: point
    }
  }

  /// What ends as a day, month or year begins; a moment stays itself.
  private static func justBefore(_ point: CivilPoint) -> CivilPoint {
    switch point.precision {
    case .year: CivilPoint(year: point.day.year - 1)
    case .month:
      CivilPoint(year: (point.day - 1).year, month: (point.day - 1).month)
    case .hour, .minute, .second: point
    default: CivilPoint(day: point.day - 1)
    }
  }

  private func clocksOnly(
    _ date: StatedDate, base: ResolvedDate, in context: DateContext
  ) -> [ResolvedDate] {
    date.clocks.map { clock in
      var one = base
      one.zone = clock.zone
      one.isApproximate = base.isApproximate || clock.isApproximate
      one.clockStart = clock.start
      one.clockEnd = clock.end
      one.clockEndDayOffset = clock.endDayOffset
      return one
    }
  }
}
