import CivilTime

/// Recurrences with their first day, bounds and exceptions.
extension DateResolver {
  /// "tous les jeudis jusqu'au 25 juin": without a year, the next such day after the first.
  private static func bound(_ last: Day, after from: Day, _ span: ResolvedDate) -> Day {
    var last = last
    for _ in 0..<2 where last < from && span.isYearInferred { last = last.adding(months: 12) }
    return last
  }

  /// "le samedi de 14 h à 18 h" is a habit, unless the text has just told of days with one Saturday.
  private func onlyDays(of date: StatedDate, in context: DateContext) -> [ResolvedDate] {
    guard date.isHabit, date.days.isEmpty, let rule = date.recurrence else { return [] }
    var context = context
    if context.span == nil, let previous = context.previous, previous.precision >= .day {
      context.span = previous.day...(previous.day + 2)
    }
    let resolver = DayResolver(context: context)
    let days = rule.byDay.compactMap { entry -> ResolvedDate? in
      var day = StatedDay()
      day.weekday = entry.weekday
      guard let found = resolver.resolve(day), found.reasons == [.withinSpanBefore] else {
        return nil
      }
      return span(found, base: ResolvedDate(stated: 0))
    }
    return days.count == rule.byDay.count ? days : []
  }

  func recurring(
    _ date: StatedDate, base: ResolvedDate, in context: DateContext
  ) -> [ResolvedDate] {
    guard var rule = date.recurrence else { return [] }
    let days = onlyDays(of: date, in: context)
    if !days.isEmpty {
      return days.flatMap { day in
        var day = day
        day.stated = base.stated
        return sessions(of: day, date: date, in: context)
      }
    }
    var from = context.reference.day
    var one = base
    one.reasons = [.relativeToContext]
    if !date.days.isEmpty {
      var bounds = date
      bounds.recurrence = nil
      bounds.clocks = []
      bounds.form = date.days.count > 1 ? .range : .single
      if date.form == .recurrence, date.days.count == 1, date.bound == .closed {
        bounds.bound = .closed
      }
      if let span = resolve(bounds, index: base.stated, in: context).first {
        if let start = span.start { from = start.day }
        if rule.frequency == .yearly, date.bound == .closed {
          // "chaque année, le premier week-end de juillet" has no last day.
        } else if let end = span.end {
          rule.until = CivilPoint(day: DateResolver.bound(end.lastDay, after: from, span))
        } else if date.bound == .closed, let start = span.start, start.precision < .day {
          rule.until = CivilPoint(day: start.lastDay)
        }
        one.reasons = span.reasons
        one.isYearInferred = span.isYearInferred
      }
    }
    one.recurrence = rule
    var dayContext = context
    dayContext.previous = CivilPoint(day: from)
    dayContext.reference = CivilPoint(day: from)
    dayContext.bias = .both
    one.exceptions = DayCompletion.completed(date.exceptions, asRange: false).compactMap { day, _ in
      DayResolver(context: dayContext).resolve(day)?.point.day
    }
    guard let first = FirstOccurrence.of(rule, from: from) else { return [] }
    if let until = rule.until, first > until.day { return [] }
    one.start = CivilPoint(day: first)
    let clocks = date.clocks.filter { $0.start != nil }
    if clocks.isEmpty { return [one] }
    return clocks.map { clock in
      let clock = DateResolver.inLaterHalf(clock, context)
      var session = one
      session.zone = clock.zone
      session.start = clock.start.map { moment(first, $0, hourOnly: clock.isHourOnly) }
      session.end = clock.end.map {
        moment(first + clock.endDayOffset, $0, hourOnly: clock.isHourOnly)
      }
      return session
    }
  }
}
