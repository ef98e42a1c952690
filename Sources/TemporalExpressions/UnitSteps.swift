import CivilTime

/// Steps from day to day by calendar units, and the whole unit that holds a day.
enum UnitSteps {
  /// A point so many units on; clocks only move by hours, minutes and seconds.
  static func moved(_ point: CivilPoint, by offset: StatedDay.Offset) -> CivilPoint? {
    let count = offset.count
    guard abs(count) <= 4_000_000 else { return nil }
    switch offset.unit {
    case .day: return CivilPoint(day: point.day + count)
    case .week: return CivilPoint(day: point.day + count * 7)
    case .fortnight: return CivilPoint(day: point.day + count * 14)
    case .weekend:
      let saturday = point.day.previous(.saturday) + (count > 0 ? 7 : 0)
      return CivilPoint(
        firstDay: saturday + (count - (count > 0 ? 1 : 0)) * 7, precision: .weekend)
    case .workday:
      var day = point.day
      var left = min(abs(count), 10_000)
      while left > 0 {
        day = day + (count > 0 ? 1 : -1)
        if day.weekday.rawValue < 6 { left -= 1 }
      }
      return CivilPoint(day: day)
    case .month, .quarter, .semester, .season, .year, .decade, .century:
      guard abs(count) <= 9000 else { return nil }
      let months = count * monthsIn(offset.unit)
      return CivilPoint(day: point.day.adding(months: months))
    case .hour, .minute, .second:
      let seconds = offset.unit == .hour ? 3600 : offset.unit == .minute ? 60 : 1
      let clock = Int(point.clock?.secondOfDay ?? 0) + count * seconds
      let days = clock >= 0 ? clock / 86_400 : (clock - 86_399) / 86_400
      let rest = clock - days * 86_400
      guard let time = Clock(hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60) else {
        return nil
      }
      return CivilPoint(day: point.day + days, clock: time)
    }
  }

  /// A day moved, or a whole month, week or year moved to another whole one: "March after next".
  static func shifted(_ point: CivilPoint, by offset: StatedDay.Offset) -> CivilPoint? {
    switch (point.precision, offset.unit) {
    case (.month, .month): return whole(.month, at: point.day, step: offset.count)
    case (.month, .year) where abs(offset.count) <= 9000:
      return whole(.month, at: point.day, step: offset.count * 12)
    case (.year, .year): return whole(.year, at: point.day, step: offset.count)
    case (.week, .week): return whole(.week, at: point.day, step: offset.count)
    case (.weekend, .week), (.weekend, .weekend):
      return whole(.weekend, at: point.day, step: offset.count)
    default: return moved(point, by: offset)
    }
  }

  static func monthsIn(_ unit: StatedDay.Unit) -> Int {
    switch unit {
    case .quarter, .season: 3
    case .semester: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    default: 1
    }
  }

  /// The unit that holds a day, or lies so many units from it.
  static func whole(_ unit: StatedDay.Unit, at day: Day, step: Int) -> CivilPoint? {
    guard abs(step) <= 100_000 else { return nil }
    switch unit {
    case .day: return CivilPoint(day: day + step)
    case .workday: return moved(CivilPoint(day: day), by: .init(count: step, unit: .workday))
    case .week:
      return CivilPoint(firstDay: day.previous(.monday) + step * 7, precision: .week)
    case .fortnight:
      return CivilPoint(firstDay: day.previous(.monday) + step * 14, precision: .week)
    case .weekend:
      let saturday = day.weekday == .sunday ? day - 1 : day.next(.saturday)
      return CivilPoint(firstDay: saturday + step * 7, precision: .weekend)
    case .month:
      let first = Day(firstOfMonth: day.month + step, year: day.year)
      return CivilPoint(year: first.year, month: first.month)
    case .quarter:
      let first = Day(firstOfMonth: (day.month - 1) / 3 * 3 + 1 + step * 3, year: day.year)
      return CivilPoint(year: first.year, quarter: (first.month - 1) / 3 + 1)
    case .semester:
      let first = Day(firstOfMonth: (day.month - 1) / 6 * 6 + 1 + step * 6, year: day.year)
      return CivilPoint(year: first.year, semester: (first.month - 1) / 6 + 1)
    case .season:
      let current = seasonStart(holding: day)
      let first = current.adding(months: step * 3)
      return CivilPoint(year: first.year, season: first.month / 3)
    case .year: return CivilPoint(year: day.year + step)
    case .decade, .century, .hour, .minute, .second: return nil
    }
  }

  /// The first of March, June, September or December that begins the season of a day.
  ///
  /// Astronomical seasons begin around the 21st; that day decides which season a day is in.
  static func seasonStart(holding day: Day) -> Day {
    let (year, month, dayOfMonth) = day.parts
    let shifted = dayOfMonth >= 21 || month % 3 != 0 ? month : month - 1
    return Day(firstOfMonth: shifted / 3 * 3, year: shifted < 3 ? year - 1 : year)
      .adding(months: shifted < 3 ? 12 : 0)
  }

  /// The nth weekday or unit inside a longer stretch; counted from its end when negative.
  ///
  /// The first week of a month begins on its first Monday, or holds its first Thursday as in ISO 8601.
  static func nth(
    _ ordinal: Int, _ day: StatedDay, in whole: CivilPoint, countsISOWeeks: Bool = false
  ) -> CivilPoint? {
    let first = whole.day
    let last = whole.lastDay
    if let weekday = day.weekday {
      let found =
        ordinal > 0
        ? first.next(weekday) + (ordinal - 1) * 7 : last.previous(weekday) + (ordinal + 1) * 7
      guard first <= found, found <= last else { return nil }
      return CivilPoint(day: found)
    }
    switch day.ordinalUnit {
    case .day:
      let found = ordinal > 0 ? first + (ordinal - 1) : last + (ordinal + 1)
      return first <= found && found <= last ? CivilPoint(day: found) : nil
    case .week:
      if countsISOWeeks {
        let thursday =
          ordinal > 0
          ? first.next(.thursday) + (ordinal - 1) * 7
          : last.previous(.thursday) + (ordinal + 1) * 7
        return CivilPoint(firstDay: thursday - 3, precision: .week)
      }
      let monday =
        ordinal > 0
        ? first.next(.monday) + (ordinal - 1) * 7
        : last.previous(.sunday) - 6 + (ordinal + 1) * 7
      return CivilPoint(firstDay: monday, precision: .week)
    case .weekend:
      let saturday =
        ordinal > 0
        ? first.next(.saturday) + (ordinal - 1) * 7 : last.previous(.saturday) + (ordinal + 1) * 7
      return CivilPoint(firstDay: saturday, precision: .weekend)
    case .month, .quarter, .semester, .year:
      guard let unit = day.ordinalUnit else { return nil }
      return ordinal > 0
        ? UnitSteps.whole(unit, at: first, step: ordinal - 1)
        : UnitSteps.whole(unit, at: last, step: ordinal + 1)
    default: return nil
    }
  }
}
