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
  private func onlyDay(of date: StatedDate, in context: DateContext) -> ResolvedDate? {
    guard date.isHabit, date.days.isEmpty, let weekday = date.recurrence?.byDay.first?.weekday
    else { return nil }
    var day = StatedDay()
    day.weekday = weekday
    var context = context
    if context.span == nil, let previous = context.previous, previous.precision >= .day {
      context.span = previous.day...(previous.day + 2)
    }
    guard let found = DayResolver(context: context).resolve(day),
      found.reasons == [.withinSpanBefore]
    else { return nil }
    return span(found, base: ResolvedDate(stated: 0))
  }

  func recurring(
    _ date: StatedDate, base: ResolvedDate, in context: DateContext
  ) -> [ResolvedDate] {
    guard var rule = date.recurrence else { return [] }
    if var day = onlyDay(of: date, in: context) {
      day.stated = base.stated
      return sessions(of: day, date: date, in: context)
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
        if let end = span.end {
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
