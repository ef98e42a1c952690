import CivilTime

/// Ranges of days and moments, both ends in the order they happen.
extension DateResolver {
  func range(
    _ date: StatedDate, base: ResolvedDate, in context: DateContext
  ) -> [ResolvedDate] {
    let days = DayCompletion.completed(date.days, asRange: true)
    guard days.count == 2 else { return [] }
    guard var (first, last) = ends(days[0].0, days[1].0, in: context) else { return [] }
    if isLongPast(first, last, in: context), let start = moved(first, years: 1),
      let end = moved(last, years: 1)
    {
      (first, last) = (start, end)
    }
    var one = span(first, base: base)
    one.reasons += days[0].1
    one.end = last.end ?? last.point
    one.hasWeekdayConflict = first.hasWeekdayConflict || last.hasWeekdayConflict
    if let start = one.start, let end = one.end, end.day < start.day { return [] }
    if context.bias == .both, isOneWeek(date), let start = one.start {
      one.start = CivilPoint(firstDay: start.day, precision: .week)
      one.end = nil
      return [one]
    }
    let clocks = date.clocks.filter { $0.start != nil || $0.end != nil }
    guard let start = one.start, let end = one.end, start.precision == .day,
      end.precision == .day, clocks.count == 1, let clock = clocks.first, let opening = clock.start
    else { return [one] }
    one.start = moment(start.day, opening, hourOnly: clock.isHourOnly)
    one.end = clock.end.map {
      moment(end.day + clock.endDayOffset, $0, hourOnly: clock.isHourOnly)
    }
    if one.end == nil { one.end = end }
    one.zone = clock.zone ?? one.zone
    return [one]
  }

  /// A span of days without a year that lies months back is the one to come, where no verb tells of it
  /// as past: who writes in January « exposition du 7 juillet au 25 août » announces it.
  private func isLongPast(
    _ first: DayResolver.Resolution, _ last: DayResolver.Resolution, in context: DateContext
  ) -> Bool {
    guard context.bias == .nearest, context.tense == 0, context.nearbyTense == 0,
      context.heading == nil, first.isYearInferred, last.isYearInferred,
      first.point.precision == .day, last.point.precision == .day,
      last.point.day < context.reference.day - DateResolver.lookBack
    else { return false }
    return context.previous.map { $0.day > context.reference.day - DateResolver.lookBack } ?? true
  }

  /// So many days back a span is told in retrospect without a verb that says so.
  private static let lookBack = 90

  /// "a week starting tomorrow", which a query takes for one week and not for seven days.
  private func isOneWeek(_ date: StatedDate) -> Bool {
    guard date.days.count == 2, date.clocks.isEmpty else { return false }
    let added = date.days[1].shifts.dropFirst(date.days[0].shifts.count)
    return added.map(\.count) == [1, -1] && added.map(\.unit) == [.week, .day]
  }

  /// Both ends of a range, the second never before the first.
  private func ends(
    _ first: StatedDay, _ last: StatedDay, in context: DateContext
  ) -> (DayResolver.Resolution, DayResolver.Resolution)? {
    let resolver = DayResolver(context: context)
    if last.shifts.count > first.shifts.count, last.shifts.starts(with: first.shifts) {
      // A length from the first day on.
      guard let start = resolver.resolve(first), let end = resolver.resolve(last) else {
        return nil
      }
      return (start, end)
    }
    // A weekday, or a bare day, after the first end: "de lundi à vendredi", "du 28 au 3".
    if last.month == nil || first.month == nil || last.offset != nil || last.hasHoliday {
      guard let start = resolver.resolve(first) else { return nil }
      if start.point.precision >= .day, last.year == nil, last.offset == nil {
        var after = context
        after.bias = .both
        after.tense = 0
        after.heading = nil
        after.previous = nil
        after.reference = CivilPoint(day: start.point.day)
        let isDay = last.weekday != nil || last.dayOfMonth != nil || last.hasHoliday
        if isDay, last.unit == nil, let end = DayResolver(context: after).resolve(last) {
          return (inOneMonth(start, first, end, last), end)
        }
      }
      guard let end = resolver.resolve(last) else { return nil }
      return (start, end)
    }
    guard var end = resolver.resolve(last), var start = resolver.resolve(first) else { return nil }
    if first.dayOfMonth == nil, start.isYearInferred, end.isYearInferred {
      // "de mai à décembre": the first such month after the first one.
      for years in -2...2 {
        let shift = start.point.day.year - end.point.day.year + years
        if let moved = moved(end, years: shift), moved.point.day >= start.point.day {
          return (start, moved)
        }
      }
    }
    let isTold = first.direction != nil || last.direction != nil
    if start.point.day > end.point.day || !isTold && start.isYearInferred && end.isYearInferred {
      // The year that brings the first day at or before the last, and not more than a year apart.
      let shift = end.point.day.year - start.point.day.year
      if start.isYearInferred, let moved = moved(start, years: shift) { start = moved }
      if start.point.day > end.point.day {
        if start.isYearInferred, let moved = moved(start, years: -1),
          !isNearer(end, years: 1, context)
        {
          start = moved
        } else if end.isYearInferred, let moved = moved(end, years: 1) {
          end = moved
        } else if start.isYearInferred, let moved = moved(start, years: -1) {
          start = moved
        }
      }
    }
    return (start, end)
  }

  /// "du 29 au 31" begins in a month that has a 31st.
  private func inOneMonth(
    _ start: DayResolver.Resolution, _ first: StatedDay,
    _ end: DayResolver.Resolution, _ last: StatedDay
  ) -> DayResolver.Resolution {
    guard let number = first.dayOfMonth, let lastNumber = last.dayOfMonth, number < lastNumber,
      first.month == nil, last.month == nil, start.point.day.month != end.point.day.month,
      let day = Day(
        year: end.point.day.year, month: end.point.day.month, dayOfMonth: number)
    else { return start }
    var start = start
    start.point = CivilPoint(day: day)
    return start
  }

  /// Whether the end a year later would lie nearer to the reference.
  private func isNearer(
    _ end: DayResolver.Resolution, years: Int, _ context: DateContext
  ) -> Bool {
    guard let later = moved(end, years: years) else { return false }
    let today = context.reference.day
    if context.bias == .future { return end.point.day < today }
    return abs(later.point.day - today) < abs(end.point.day - today)
  }

  private func moved(
    _ found: DayResolver.Resolution, years: Int
  ) -> DayResolver.Resolution? {
    var found = found
    let (year, month, dayOfMonth) = found.point.day.parts
    guard let day = Day(year: year + years, month: month, dayOfMonth: dayOfMonth) else {
      return nil
    }
    found.point.day = day
    return found
  }
}
