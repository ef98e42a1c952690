import CivilTime

/// Days told by another day: the nearest of their kind, sums of units, and what follows a feast.
extension DayResolver {
  /// The nth nearest weekday or feast to the day that the other fields name; the later one of two that
  /// lie as far.
  func nearest(_ ordinal: Int, of day: StatedDay) -> Resolution? {
    var anchor = day
    anchor.nearest = nil
    anchor.laterWeekday = nil
    if day.laterWeekday == nil { anchor.holidayIndex = -1 }
    guard var found = resolve(anchor) else { return nil }
    let there = found.point.day
    let candidates: [Day]
    if let weekday = day.laterWeekday {
      let first = there.previous(weekday)
      candidates = (-ordinal...ordinal).map { first + 7 * $0 }
    } else if let feast = day.holiday {
      candidates = ((there.year - ordinal)...(there.year + ordinal)).compactMap {
        Holiday.day(feast, year: $0, country: context.country)
      }
    } else {
      return nil
    }
    let sorted = candidates.sorted { (abs($0 - there), there - $0) < (abs($1 - there), there - $1) }
    guard ordinal <= sorted.count else { return nil }
    found.point = CivilPoint(day: sorted[ordinal - 1])
    found.end = nil
    found.hasWeekdayConflict = false
    return found
  }

  /// "the last 3 months, 2 weeks and 2 days" are counted from the day of writing, each unit in turn.
  func sum(of day: StatedDay) -> Resolution? {
    guard let unit = day.unit, let count = day.count, let direction = day.direction else {
      return nil
    }
    let sign = [.last, .previous, .past].contains(direction) ? -1 : 1
    var far = CivilPoint(day: today)
    let parts = [StatedDay.Offset(count: count, unit: unit)] + Array(day.shifts)
    for part in parts {
      guard ![.hour, .minute, .second].contains(part.unit),
        let moved = UnitSteps.moved(far, by: .init(count: sign * part.count, unit: part.unit))
      else { return nil }
      far = CivilPoint(day: moved.day)
    }
    return Resolution(
      point: sign < 0 ? far : CivilPoint(day: today + 1),
      end: sign < 0 ? CivilPoint(day: today - 1) : far, reasons: [.relativeToContext])
  }

  /// Who asks for what is to come means the first such day ahead: "one year after Christmas" may be
  /// counted from the Christmas gone by.
  func aheadOfFeastGoneBy(_ day: StatedDay) -> Resolution? {
    guard context.bias == .future, let shift = day.shifts.first, shift.count > 0, day.year == nil,
      day.direction == nil, day.yearDirection == nil, day.hasHoliday
    else { return nil }
    var context = context
    context.bias = .past
    guard let found = DayResolver(context: context).resolve(day), found.point.day > today else {
      return nil
    }
    return found
  }
}
