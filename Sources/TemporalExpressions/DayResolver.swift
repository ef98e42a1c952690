import CivilTime

/// Turns one stated day into a day, week, month, season or year, by the context it is read in.
struct DayResolver {
  struct Resolution {
    var point: CivilPoint
    /// Only for what is itself a stretch of several units: "les trois prochains mois".
    var end: CivilPoint?
    var hasWeekdayConflict = false
    var isYearInferred = false
    var reasons: ReasonList = []
  }

  let context: DateContext

  var today: Day { context.reference.day }

  /// -1 past, +1 future, 0 nearest: how under-specified dates are completed.
  var lean: Int {
    switch context.bias {
    case .future, .both: 1
    case .past: -1
    case .nearest, .text: context.tense
    case .referenceYear: 0
    }
  }

  func resolve(_ day: StatedDay) -> Resolution? {
    if let nearest = day.nearest { return self.nearest(nearest, of: day) }
    if day.count != nil, !day.shifts.isEmpty { return sum(of: day) }
    if let ahead = aheadOfFeastGoneBy(day) { return ahead }
    guard var found = base(day) else { return nil }
    if day.isWeekOf {
      // A Sunday opens its week in half of the world's calendars, but the week after it comes next.
      let isMonday = found.point.day.weekday == .sunday && (day.shifts.first?.count ?? 0) <= 0
      let inside = isMonday ? found.point.day + 1 : found.point.day
      if let weekday = day.weekday, weekday != .monday, context.bias == .nearest {
        // "Week beginning Thursday 7 May": seven days from the one named.
        found.end = CivilPoint(day: found.point.day + 6)
      } else {
        found.point = CivilPoint(firstDay: inside.previous(.monday), precision: .week)
      }
    }
    if day.isWeekendOf {
      let isMovable = day.holiday.map(Holiday.hasMonday) ?? false
      let (first, last) = DayResolver.weekend(around: found.point.day, isMovable: isMovable)
      found.point = CivilPoint(firstDay: first, precision: .weekend)
      found.end = CivilPoint(firstDay: last, precision: .weekend)
    }
    if let weekday = day.laterWeekday, let ordinal = day.laterOrdinal, ordinal > 0 {
      let first = (found.point.lastDay + 1).next(weekday)
      found.point = CivilPoint(day: first + 7 * (ordinal - 1))
      found.end = nil
      found.hasWeekdayConflict = false
    }
    if let weekday = day.laterWeekday, let ordinal = day.laterOrdinal, ordinal < 0 {
      found.point = CivilPoint(
        day: (found.point.day - 1).previous(weekday) + 7 * (ordinal + 1))
      found.end = nil
      found.hasWeekdayConflict = false
    }
    for shift in day.shifts {
      guard var moved = UnitSteps.shifted(found.point, by: shift) else { return nil }
      // "in 1 day, 2 hours": the clock goes along with the days.
      if let clock = found.point.clock, moved.clock == nil {
        moved = CivilPoint(day: moved.day, clock: clock)
      }
      found.point = moved
      found.end = nil
    }
    if let weekday = day.laterWeekday, day.laterOrdinal == 0 {
      // A week begins on Sunday where the month is written first; months and years have no weekday
      // of their own: "in two months on Tuesday" is the first one from that day on.
      let first: Weekday = context.isMonthFirst ? .sunday : .monday
      let isInMonths = [.month, .year].contains(day.shifts.last?.unit ?? day.offset?.unit)
      let anchor = isInMonths ? found.point.day : found.point.day.previous(first)
      found.point = CivilPoint(day: anchor.next(weekday))
      found.end = nil
    }
    return found
  }

  func base(_ day: StatedDay) -> Resolution? {
    if let direction = day.yearDirection {
      var day = day
      day.yearDirection = nil
      let step =
        switch direction {
        case .this: 0
        case .next, .following, .upcoming: 1
        case .last, .previous, .past: -1
        }
      day.year = today.year + step
      return base(day)
    }
    if let offset = day.yearOffset {
      guard let there = UnitSteps.moved(context.reference, by: offset) else { return nil }
      var day = day
      day.yearOffset = nil
      day.year = there.day.year
      return base(day)
    }
    if let year = day.year, day.unit == .decade || day.unit == .century {
      guard (1...9800).contains(year) else { return nil }
      let last = CivilPoint(year: year + (day.unit == .decade ? 9 : 99))
      return Resolution(point: CivilPoint(year: year), end: last, reasons: [.yearWritten])
    }
    if let offset = day.offset { return relative(offset, day: day) }
    if day.ordinal != nil { return nth(day) }
    if let holiday = day.holiday { return self.holiday(holiday, day: day) }
    if day.dayOfMonth != nil { return dayOfMonth(day) }
    if let week = day.isoWeek { return isoWeek(week, day: day) }
    if let month = day.month { return self.month(month, day: day) }
    if let season = day.season { return self.season(season, day: day) }
    if let quarter = day.quarter ?? day.semester { return part(quarter, day: day) }
    if let unit = day.unit { return self.unit(unit, day: day) }
    if let weekday = day.weekday {
      if !day.shifts.isEmpty, day.direction == nil {
        return Resolution(
          point: CivilPoint(day: today.next(weekday)), reasons: [.relativeToContext])
      }
      return self.weekday(weekday, direction: day.direction)
    }
    if let year = day.year {
      guard (1...9999).contains(year) else { return nil }
      return Resolution(point: CivilPoint(year: year), reasons: [.yearWritten])
    }
    return nil
  }
}
