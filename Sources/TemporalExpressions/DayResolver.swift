import CivilTime

/// Turns one stated day into a day, week, month, season or year, by the context it is read in.
struct DayResolver {
  struct Resolution {
    var point: CivilPoint
    /// Only for what is itself a stretch of several units: "les trois prochains mois".
    var end: CivilPoint?
    var hasWeekdayConflict = false
    var isYearInferred = false
    var reasons: [ResolutionReason] = []
  }

  let context: DateContext

  private var today: Day { context.reference.day }

  /// -1 past, +1 future, 0 nearest: how under-specified dates are completed.
  private var lean: Int {
    switch context.bias {
    case .future, .both: 1
    case .past: -1
    case .nearest, .text: context.tense
    case .referenceYear: 0
    }
  }

  func resolve(_ day: StatedDay) -> Resolution? {
    guard var found = base(day) else { return nil }
    if day.isWeekOf {
      // A Sunday opens its week in half of the world's calendars.
      let day = found.point.day.weekday == .sunday ? found.point.day + 1 : found.point.day
      found.point = CivilPoint(firstDay: day.previous(.monday), precision: .week)
    }
    for shift in day.shifts {
      guard let moved = DayResolver.moved(found.point, by: shift) else { return nil }
      found.point = moved
      found.end = nil
    }
    return found
  }

  private func base(_ day: StatedDay) -> Resolution? {
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

  // MARK: - Relative

  private func relative(_ offset: StatedDay.Offset, day: StatedDay) -> Resolution? {
    var anchor = context.reference
    var reason = ResolutionReason.relativeToContext
    if offset.isFromPreviousDate, let previous = context.previous {
      anchor = previous
      reason = .relativeToDateBefore
    }
    if let year = day.year, let weekday = day.weekday { _ = (year, weekday) }
    guard var point = DayResolver.moved(anchor, by: offset) else { return nil }
    if offset.unit == .year, context.bias == .future {
      point = CivilPoint(year: point.day.year, month: point.day.month)
    }
    var found = Resolution(point: point, reasons: [reason])
    if let weekday = day.weekday {
      found.hasWeekdayConflict = point.day.weekday != weekday
      if found.hasWeekdayConflict { found.reasons.append(.weekdayConflict) }
    }
    return found
  }

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

  // MARK: - Units

  private func unit(_ unit: StatedDay.Unit, day: StatedDay) -> Resolution? {
    var anchor = today
    var step = 0
    switch day.direction {
    case nil, .this: step = 0
    case .next: step = 1
    case .last: step = -1
    case .following, .previous:
      step = day.direction == .following ? 1 : -1
      if let previous = context.previous { anchor = previous.day }
    }
    if unit == .week, let weekday = day.weekday {
      let monday = anchor.previous(.monday) + step * 7
      return Resolution(
        point: CivilPoint(day: monday.next(weekday)), reasons: [.relativeToContext])
    }
    if unit == .month, let number = day.dayOfMonth {
      let first = Day(firstOfMonth: anchor.month + step, year: anchor.year)
      guard let exact = Day(year: first.year, month: first.month, dayOfMonth: number) else {
        return nil
      }
      return Resolution(point: CivilPoint(day: exact), reasons: [.relativeToContext])
    }
    if let count = day.count, count >= 1, step != 0 {
      if context.bias == .both, unit != .day {
        // Counted from the day of writing on, not in whole units.
        let far = StatedDay.Offset(count: step > 0 ? count : -count, unit: unit)
        guard let end = DayResolver.moved(CivilPoint(day: today), by: far) else { return nil }
        return Resolution(
          point: step > 0 ? CivilPoint(day: today + 1) : end,
          end: step > 0 ? end : CivilPoint(day: today - 1), reasons: [.relativeToContext])
      }
      guard let first = DayResolver.whole(unit, at: anchor, step: step > 0 ? 1 : -count),
        let last = DayResolver.whole(unit, at: anchor, step: step > 0 ? count : -1)
      else { return nil }
      return Resolution(point: first, end: last, reasons: [.relativeToContext])
    }
    guard let point = DayResolver.whole(unit, at: anchor, step: step) else { return nil }
    return Resolution(point: point, reasons: [.relativeToContext])
  }

  /// The unit that holds a day, or lies so many units from it.
  static func whole(_ unit: StatedDay.Unit, at day: Day, step: Int) -> CivilPoint? {
    guard abs(step) <= 100_000 else { return nil }
    switch unit {
    case .day, .workday: return CivilPoint(day: day + step)
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
  private static func seasonStart(holding day: Day) -> Day {
    let (year, month, dayOfMonth) = day.parts
    let shifted = dayOfMonth >= 21 || month % 3 != 0 ? month : month - 1
    return Day(firstOfMonth: shifted / 3 * 3, year: shifted < 3 ? year - 1 : year)
      .adding(months: shifted < 3 ? 12 : 0)
  }

  // MARK: - Weekdays

  private func weekday(_ weekday: Weekday, direction: StatedDay.Direction?) -> Resolution {
    let day: Day
    var reason = ResolutionReason.yearByContext
    switch direction {
    case .next: day = (today + 1).next(weekday)
    case .last: day = (today - 1).previous(weekday)
    case .following:
      if let previous = context.previous {
        day = (previous.day + 1).next(weekday)
        reason = .relativeToDateBefore
      } else {
        day = today.previous(.monday) + 7 + weekday.days(after: .monday)
      }
    case .previous: day = ((context.previous?.day ?? today) - 1).previous(weekday)
    case .this, nil: day = near(weekday, isThis: direction == .this)
    }
    return Resolution(point: CivilPoint(day: day), reasons: [reason])
  }

  private func near(_ weekday: Weekday, isThis: Bool) -> Day {
    if context.bias == .future { return (today + 1).next(weekday) }
    if context.bias == .past { return (isThis ? today : today - 1).previous(weekday) }
    if lean < 0 { return today.previous(weekday) }
    if lean > 0 || isThis { return today.next(weekday) }
    let next = today.next(weekday)
    let last = today.previous(weekday)
    return next - today <= today - last ? next : last
  }

  // MARK: - Days of a month

  private func dayOfMonth(_ day: StatedDay) -> Resolution? {
    guard let number = day.dayOfMonth else { return nil }
    if day.unit == .month { return unit(.month, day: day) }
    guard let month = day.month else { return bareDay(number, day: day) }
    if let year = day.year {
      guard let exact = Day(year: year, month: month, dayOfMonth: number) else { return nil }
      return checked(exact, day.weekday, inferred: false, reasons: [.yearWritten])
    }
    let candidates = ((today.year - 8)...(today.year + 8)).compactMap {
      Day(year: $0, month: month, dayOfMonth: number)
    }
    return choose(among: candidates, day: day, headingYearDecides: true)
  }

  /// "le 15", "vendredi 5": the month comes from a heading, the date before, or the context.
  private func bareDay(_ number: Int, day: StatedDay) -> Resolution? {
    var reasons = [ResolutionReason.monthByContext]
    if let heading = context.heading, heading.precision >= .month, day.year == nil {
      let start = heading.day
      if let exact = Day(year: start.year, month: start.month, dayOfMonth: number),
        day.weekday == nil || exact.weekday == day.weekday
      {
        return checked(exact, day.weekday, inferred: true, reasons: [.yearByHeading])
      }
    }
    var anchor = today
    if let previous = context.previous, context.bias != .future, context.bias != .both {
      anchor = previous.day
      reasons = [.yearBySentenceBefore]
    }
    let first = Day(firstOfMonth: anchor.month, year: anchor.year)
    let candidates = (-14...14).compactMap { step -> Day? in
      let month = first.adding(months: step)
      return Day(year: month.year, month: month.month, dayOfMonth: number)
    }
    let fitting =
      day.weekday.map { weekday in candidates.filter { $0.weekday == weekday } } ?? candidates
    if anchor != today, day.weekday == nil {
      let exact = Day(year: first.year, month: first.month, dayOfMonth: number)
      return exact.flatMap { checked($0, nil, inferred: true, reasons: reasons) }
    }
    guard let best = best(of: fitting.isEmpty ? candidates : fitting) else { return nil }
    return checked(best, day.weekday, inferred: true, reasons: reasons)
  }

  /// The day among candidates in near years: by weekday, heading, sentence before, tense, context.
  private func choose(
    among candidates: [Day], day: StatedDay, headingYearDecides: Bool
  ) -> Resolution? {
    guard !candidates.isEmpty else { return nil }
    switch day.direction {
    case .next:
      let later = candidates.first { $0 > today }
      return later.flatMap { checked($0, day.weekday, inferred: true, reasons: [.yearByContext]) }
    case .last:
      let earlier = candidates.last { $0 < today }
      return earlier.flatMap { checked($0, day.weekday, inferred: true, reasons: [.yearByContext]) }
    default: break
    }
    if context.bias == .referenceYear {
      let exact = candidates.first { $0.year == today.year }
      return exact.flatMap { checked($0, day.weekday, inferred: true, reasons: [.yearByContext]) }
    }
    if let weekday = day.weekday {
      let near = candidates.filter { $0.weekday == weekday && abs($0.year - today.year) <= 2 }
      if let best = best(of: near) {
        return checked(best, weekday, inferred: true, reasons: [.yearByWeekday])
      }
    }
    if headingYearDecides, let heading = context.heading {
      if let exact = candidates.first(where: { $0.year == heading.day.year }) {
        return checked(exact, day.weekday, inferred: true, reasons: [.yearByHeading])
      }
    }
    let reasons: [ResolutionReason] = context.tense == 0 ? [.yearByContext] : [.yearByTense]
    guard let best = best(of: candidates) else { return nil }
    return checked(best, day.weekday, inferred: true, reasons: reasons)
  }

  /// By the lean: the first on or after today, the last on or before it, or the nearest.
  private func best(of candidates: [Day]) -> Day? {
    // The tense decides only among years near by: "s'est tenue le 30 mai" is last year's in April.
    if lean > 0 { return candidates.first { $0 >= today } ?? candidates.last }
    if lean < 0 { return candidates.last { $0 <= today } ?? candidates.first }
    return candidates.min { abs($0 - today) < abs($1 - today) }
  }

  private func checked(
    _ day: Day, _ weekday: Weekday?, inferred: Bool, reasons: [ResolutionReason]
  ) -> Resolution {
    var found = Resolution(
      point: CivilPoint(day: day), isYearInferred: inferred, reasons: reasons)
    if let weekday, day.weekday != weekday {
      found.hasWeekdayConflict = true
      found.reasons.append(.weekdayConflict)
    }
    return found
  }

  // MARK: - Months, seasons, holidays

  private func month(_ month: Int, day: StatedDay) -> Resolution? {
    guard (1...12).contains(month) else { return nil }
    if let year = day.year {
      return Resolution(point: CivilPoint(year: year, month: month), reasons: [.yearWritten])
    }
    let candidates = ((today.year - 2)...(today.year + 2)).map {
      Day(firstOfMonth: month, year: $0)
    }
    let anchor = Day(firstOfMonth: today.month, year: today.year)
    guard let (first, reason) = whole(candidates, anchor: anchor, day: day) else { return nil }
    return Resolution(
      point: CivilPoint(year: first.year, month: month), isYearInferred: true, reasons: [reason])
  }

  private func season(_ season: Int, day: StatedDay) -> Resolution? {
    guard (1...4).contains(season) else { return nil }
    if let year = day.year {
      return Resolution(point: CivilPoint(year: year, season: season), reasons: [.yearWritten])
    }
    let candidates = ((today.year - 2)...(today.year + 2)).map {
      Day(firstOfMonth: season * 3, year: $0)
    }
    let anchor = DayResolver.seasonStart(holding: today)
    guard let (first, reason) = whole(candidates, anchor: anchor, day: day) else { return nil }
    return Resolution(
      point: CivilPoint(year: first.year, season: season), isYearInferred: true, reasons: [reason])
  }

  /// Chooses among months or seasons by their first days.
  private func whole(
    _ candidates: [Day], anchor: Day, day: StatedDay
  ) -> (Day, ResolutionReason)? {
    switch day.direction {
    case .next, .following: return candidates.first { $0 > anchor }.map { ($0, .yearByContext) }
    case .last, .previous: return candidates.last { $0 < anchor }.map { ($0, .yearByContext) }
    case .this:
      if context.bias == .both || context.bias == .referenceYear {
        return candidates.first { $0.year == anchor.year }.map { ($0, .yearByContext) }
      }
    case nil: break
    }
    if context.bias == .referenceYear {
      return candidates.first { $0.year == anchor.year }.map { ($0, .yearByContext) }
    }
    if let heading = context.heading,
      let same = candidates.first(where: { $0.year == heading.day.year })
    {
      return (same, .yearByHeading)
    }
    let reason: ResolutionReason = context.tense == 0 ? .yearByContext : .yearByTense
    if lean > 0 { return candidates.first { $0 >= anchor }.map { ($0, reason) } }
    if lean < 0 { return candidates.last { $0 <= anchor }.map { ($0, reason) } }
    return candidates.min { abs($0 - anchor) < abs($1 - anchor) }.map { ($0, reason) }
  }

  private func part(_ number: Int, day: StatedDay) -> Resolution? {
    let year = day.year ?? context.heading?.day.year ?? today.year
    guard (1...9999).contains(year) else { return nil }
    let point =
      day.quarter != nil
      ? CivilPoint(year: year, quarter: number) : CivilPoint(year: year, semester: number)
    return Resolution(
      point: point, isYearInferred: day.year == nil,
      reasons: [day.year == nil ? .yearByContext : .yearWritten])
  }

  private func isoWeek(_ week: Int, day: StatedDay) -> Resolution? {
    let year = day.year ?? today.year
    guard let fourth = Day(year: year, month: 1, dayOfMonth: 4) else { return nil }
    let monday = fourth.previous(.monday) + (week - 1) * 7
    if let weekday = day.weekday {
      return Resolution(point: CivilPoint(day: monday.next(weekday)), reasons: [.yearByContext])
    }
    return Resolution(
      point: CivilPoint(firstDay: monday, precision: .week), isYearInferred: day.year == nil,
      reasons: [day.year == nil ? .yearByContext : .yearWritten])
  }

  private func holiday(_ name: String, day: StatedDay) -> Resolution? {
    if let year = day.year {
      return Holiday.day(name, year: year).map {
        Resolution(point: CivilPoint(day: $0), reasons: [.holiday, .yearWritten])
      }
    }
    let candidates = ((today.year - 2)...(today.year + 2)).compactMap {
      Holiday.day(name, year: $0)
    }
    var found = choose(among: candidates, day: day, headingYearDecides: true)
    found?.reasons.insert(.holiday, at: 0)
    return found
  }

  // MARK: - The nth of a stretch

  private func nth(_ day: StatedDay) -> Resolution? {
    guard let ordinal = day.ordinal else { return nil }
    var whole = day
    whole.ordinal = nil
    whole.ordinalUnit = nil
    whole.weekday = nil
    whole.shifts = []
    whole.part = nil
    let count = whole.count
    whole.count = nil
    guard var container = base(whole) else { return nil }
    if day.year == nil, day.month != nil, day.direction == nil, lean > 0,
      let exact = DayResolver.nth(ordinal, day, in: container.point), exact.day < today
    {
      container.point = CivilPoint(
        year: container.point.day.year + 1, month: container.point.day.month)
    }
    guard let point = DayResolver.nth(ordinal, day, in: container.point) else { return nil }
    container.point = point
    if let count, count > 1, let unit = day.ordinalUnit,
      let last = DayResolver.whole(unit, at: point.day, step: count - 1)
    {
      container.end = last
      if ordinal < 0, let first = DayResolver.whole(unit, at: point.day, step: 1 - count) {
        container.point = first
        container.end = point
      }
    }
    return container
  }

  private static func nth(_ ordinal: Int, _ day: StatedDay, in whole: CivilPoint) -> CivilPoint? {
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
      // Whole weeks are counted: the first begins on the first Monday.
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
        ? DayResolver.whole(unit, at: first, step: ordinal - 1)
        : DayResolver.whole(unit, at: last, step: ordinal + 1)
    default: return nil
    }
  }
}
