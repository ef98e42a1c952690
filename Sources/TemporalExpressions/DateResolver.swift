import CivilTime

/// Turns what is stated into days and moments, with its reasons; the same input, the same answer.
public struct DateResolver: Sendable {
  public init() {}

  /// One result for each day and session the expression names; empty when no such day exists.
  public func resolve(_ date: StatedDate, index: Int, in context: DateContext) -> [ResolvedDate] {
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
      return sessions(of: span(found, base: base), date: date)
    case .list:
      return completed(date.days, asRange: false).flatMap { day, reasons -> [ResolvedDate] in
        var context = context
        context.previous = nil
        guard let found = DayResolver(context: context).resolve(day) else { return [] }
        var one = span(found, base: base)
        one.reasons += reasons
        return sessions(of: one, date: date)
      }
    case .range: return range(date, base: base, in: context)
    }
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

  private func span(_ found: DayResolver.Resolution, base: ResolvedDate) -> ResolvedDate {
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
  private func sessions(of whole: ResolvedDate, date: StatedDate) -> [ResolvedDate] {
    let clocks = date.clocks.filter { $0.start != nil || $0.end != nil }
    guard let day = whole.start, !clocks.isEmpty, day.precision >= .day else {
      return [bounded(whole, by: date.bound)]
    }
    return clocks.map { clock in
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

  private func moment(_ day: Day, _ clock: Clock, hourOnly: Bool) -> CivilPoint {
    var point = CivilPoint(day: day, clock: clock)
    if hourOnly { point.precision = .hour }
    return point
  }

  private func bounded(_ whole: ResolvedDate, by bound: StatedDate.Bound) -> ResolvedDate {
    var one = whole
    switch bound {
    case .closed, .from, .since, .after: break
    case .until:
      one.end = one.start
      one.start = nil
    case .before:
      one.end = one.start.map(DateResolver.justBefore)
      one.start = nil
    }
    return one
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

  // MARK: - Ranges and lists

  /// What one day leaves out and another of the same expression says: month and year.
  private func completed(
    _ days: [StatedDay], asRange: Bool
  ) -> [(StatedDay, [ResolutionReason])] {
    var result = days.map { ($0, [ResolutionReason]()) }
    // From the last to the first: "les 3, 4 et 10 mai 2026" says month and year at its end.
    for index in result.indices.dropLast().reversed() {
      let next = result[index + 1].0
      guard needsMonth(result[index].0), next.dayOfMonth != nil || next.month != nil else {
        continue
      }
      if let month = next.month {
        result[index].0.month = month
        result[index].0.year = next.year
        if asRange, let first = result[index].0.dayOfMonth, let last = next.dayOfMonth, first > last
        {
          result[index].0.month = month == 1 ? 12 : month - 1
          if month == 1 { result[index].0.year = next.year.map { $0 - 1 } }
        }
        result[index].1.append(.secondDateGivesMonth)
      } else if next.unit == .month {
        result[index].0.unit = .month
        result[index].0.direction = next.direction
      }
    }
    for index in result.indices.dropFirst() where needsMonth(result[index].0) {
      let before = result[index - 1].0
      guard let month = before.month, before.dayOfMonth != nil else { continue }
      result[index].0.month = month
      result[index].0.year = before.year
      if let number = result[index].0.dayOfMonth, let first = before.dayOfMonth, number < first {
        result[index].0.month = month == 12 ? 1 : month + 1
        if month == 12 { result[index].0.year = before.year.map { $0 + 1 } }
      }
    }
    // The year said once, at the end or at the start.
    if let year = result.last?.0.year {
      for index in result.indices.dropLast().reversed() where lacksYear(result[index].0) {
        let later = result[index + 1].0
        let isEarlierYear = monthDay(result[index].0) > monthDay(later)
        result[index].0.year = (later.year ?? year) - (isEarlierYear ? 1 : 0)
        result[index].1.append(.secondDateGivesYear)
      }
    }
    for index in result.indices.dropFirst() where lacksYear(result[index].0) {
      guard let year = result[index - 1].0.year else { continue }
      let isLaterYear = monthDay(result[index].0) < monthDay(result[index - 1].0)
      result[index].0.year = year + (isLaterYear ? 1 : 0)
    }
    return result
  }

  private func needsMonth(_ day: StatedDay) -> Bool {
    day.dayOfMonth != nil && day.month == nil && day.unit == nil && day.offset == nil
  }

  private func lacksYear(_ day: StatedDay) -> Bool {
    day.year == nil && (day.month != nil || day.season != nil || day.quarter != nil)
  }

  private func monthDay(_ day: StatedDay) -> Int {
    (day.month ?? (day.season ?? day.quarter ?? 0) * 3) * 32 + (day.dayOfMonth ?? 0)
  }

  private func range(
    _ date: StatedDate, base: ResolvedDate, in context: DateContext
  ) -> [ResolvedDate] {
    let days = completed(date.days, asRange: true)
    guard days.count == 2 else { return [] }
    guard let (first, last) = ends(days[0].0, days[1].0, in: context) else { return [] }
    var one = span(first, base: base)
    one.reasons += days[0].1
    one.end = last.end ?? last.point
    one.hasWeekdayConflict = first.hasWeekdayConflict || last.hasWeekdayConflict
    if let start = one.start, let end = one.end, end.day < start.day { return [] }
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

  /// Both ends of a range, the second never before the first.
  private func ends(
    _ first: StatedDay, _ last: StatedDay, in context: DateContext
  ) -> (DayResolver.Resolution, DayResolver.Resolution)? {
    let resolver = DayResolver(context: context)
    // A weekday, or a bare day, after the first end: "de lundi à vendredi", "du 28 au 3".
    if last.month == nil || first.month == nil || last.offset != nil || last.holiday != nil {
      guard let start = resolver.resolve(first) else { return nil }
      if start.point.precision >= .day, last.year == nil, last.offset == nil {
        var after = context
        after.bias = .both
        after.tense = 0
        after.heading = nil
        after.previous = nil
        after.reference = CivilPoint(day: start.point.day)
        let isDay = last.weekday != nil || last.dayOfMonth != nil || last.holiday != nil
        if isDay, last.unit == nil, let end = DayResolver(context: after).resolve(last) {
          return (start, end)
        }
      }
      guard let end = resolver.resolve(last) else { return nil }
      return (start, end)
    }
    guard var end = resolver.resolve(last), var start = resolver.resolve(first) else { return nil }
    if start.point.day > end.point.day || start.isYearInferred && end.isYearInferred {
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

  // MARK: - Recurrence

  /// "tous les jeudis jusqu'au 25 juin": without a year, the next such day after the first.
  private static func bound(_ last: Day, after from: Day, _ span: ResolvedDate) -> Day {
    var last = last
    for _ in 0..<2 where last < from && span.isYearInferred { last = last.adding(months: 12) }
    return last
  }

  private func recurring(
    _ date: StatedDate, base: ResolvedDate, in context: DateContext
  ) -> [ResolvedDate] {
    guard var rule = date.recurrence else { return [] }
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
    one.exceptions = completed(date.exceptions, asRange: false).compactMap { day, _ in
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
