import CivilTime

/// Days and units counted from an anchor: "dans trois jours", "la semaine prochaine", "le premier lundi de mars".
extension DayResolver {
  func relative(_ offset: StatedDay.Offset, day: StatedDay) -> Resolution? {
    var anchor = context.reference
    var reason = ResolutionReason.relativeToContext
    if offset.isFromPreviousDate, let previous = context.previous {
      anchor = previous
      reason = .relativeToDateBefore
    }
    guard var point = UnitSteps.moved(anchor, by: offset) else { return nil }
    let hasClock = day.shifts.contains { [.hour, .minute, .second].contains($0.unit) }
    if hasClock, let clock = anchor.clock, point.clock == nil {
      point = CivilPoint(day: point.day, clock: clock)
    }
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

  /// "les 3 prochaines heures": from the full hour or minute on, or up to the one that began.
  private func wholeHours(_ count: Int, _ unit: StatedDay.Unit) -> Resolution? {
    guard let now = context.reference.clock else { return nil }
    let length = unit == .hour ? 3600 : 60
    let rest = Int(now.secondOfDay) % length
    let edge = rest == 0 || count < 0 ? -rest : length - rest
    let here = CivilPoint(day: today, clock: now)
    let seconds = StatedDay.Offset(count: edge, unit: .second)
    guard var near = UnitSteps.moved(here, by: seconds),
      var far = UnitSteps.moved(near, by: .init(count: count, unit: unit))
    else { return nil }
    if unit == .hour {
      near.precision = .hour
      far.precision = .hour
    }
    return Resolution(
      point: count > 0 ? near : far, end: count > 0 ? far : near, reasons: [.relativeToContext])
  }

  /// "later this week" goes on from Thursday or today, "earlier last week" up to Wednesday.
  private func halfOfWeek(_ day: StatedDay, _ anchor: Day, _ step: Int) -> Resolution? {
    let monday = anchor.previous(.monday) + step * 7
    switch (day.part, day.direction) {
    case (.late, .this):
      return Resolution(
        point: CivilPoint(firstDay: max(today, monday + 3), precision: .week),
        reasons: [.relativeToContext])
    case (.early, .last), (.early, .previous):
      return Resolution(
        point: CivilPoint(day: monday), end: CivilPoint(day: monday + 2),
        reasons: [.relativeToContext])
    default: return nil
    }
  }

  func unit(_ unit: StatedDay.Unit, day: StatedDay) -> Resolution? {
    var anchor = today
    var step = 0
    switch day.direction {
    case nil, .this: step = 0
    case .next, .upcoming: step = 1
    case .last, .past: step = -1
    case .following, .previous:
      step = day.direction == .following ? 1 : -1
      if let previous = context.previous { anchor = previous.day }
    }
    if unit == .weekend {
      let isBefore = anchor.weekday < .saturday
      // « le week-end prochain » is the one to come, as « samedi prochain » is; "past" looks back.
      if isBefore, day.direction == .next, !context.isNextWeekdayInNextWeek { step = 0 }
      // "a réuni 800 personnes ce week-end"
      if isBefore, day.direction == .this, context.bias == .past || context.tense < 0 { step = -1 }
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
    if let count = day.count, day.direction == .this {
      guard context.bias == .both, ![.hour, .minute, .second].contains(unit),
        let end = UnitSteps.moved(CivilPoint(day: today), by: .init(count: count, unit: unit))
      else { return relative(.init(count: count, unit: unit), day: StatedDay()) }
      return Resolution(
        point: CivilPoint(day: today), end: CivilPoint(day: end.day - 1),
        reasons: [.relativeToContext])
    }
    if unit == .fortnight, step != 0 {
      let first = anchor.previous(.monday) + (step > 0 ? 7 : -14)
      return Resolution(
        point: CivilPoint(day: first), end: CivilPoint(day: first + 13),
        reasons: [.relativeToContext])
    }
    if context.bias == .both, unit == .week, let half = halfOfWeek(day, anchor, step) {
      return half
    }
    if let count = day.count, count >= 1, step != 0, unit == .hour || unit == .minute {
      return wholeHours(count * step, unit)
    }
    if let count = day.count, count >= 1, step != 0 {
      if context.bias == .both, unit != .day {
        // Counted from the day of writing on, not in whole units.
        let far = StatedDay.Offset(count: step > 0 ? count : -count, unit: unit)
        guard let end = UnitSteps.moved(CivilPoint(day: today), by: far) else { return nil }
        return Resolution(
          point: step > 0 ? CivilPoint(day: today + 1) : end,
          end: step > 0 ? end : CivilPoint(day: today - 1), reasons: [.relativeToContext])
      }
      if day.direction == .upcoming, context.bias == .future {
        // Who asks for the next possible date means the last of "the upcoming two weeks" (duckling).
        guard let last = UnitSteps.whole(unit, at: anchor, step: count) else { return nil }
        return Resolution(point: last, reasons: [.relativeToContext])
      }
      guard let first = UnitSteps.whole(unit, at: anchor, step: step > 0 ? 1 : -count),
        let last = UnitSteps.whole(unit, at: anchor, step: step > 0 ? count : -1)
      else { return nil }
      return Resolution(point: first, end: last, reasons: [.relativeToContext])
    }
    guard let point = UnitSteps.whole(unit, at: anchor, step: step) else { return nil }
    return Resolution(point: point, reasons: [.relativeToContext])
  }

  func nth(_ day: StatedDay) -> Resolution? {
    guard let ordinal = day.ordinal else { return nil }
    var whole = day
    whole.ordinal = nil
    whole.ordinalUnit = nil
    whole.weekday = nil
    whole.shifts = OffsetList()
    whole.part = nil
    let count = whole.count
    whole.count = nil
    guard var container = base(whole) else { return nil }
    if day.ordinalUnit == .fortnight { return halfOfMonth(ordinal, container) }
    if day.year == nil, day.month != nil, day.direction == nil,
      let exact = nth(ordinal, day, in: container.point), exact.day < today,
      lean > 0 || isLongOver(exact)
    {
      container.point = CivilPoint(
        year: container.point.day.year + 1, month: container.point.day.month)
    }
    guard let point = nth(ordinal, day, in: container.point) else { return nil }
    container.point = point
    if let count, count > 1, let unit = day.ordinalUnit,
      let last = UnitSteps.whole(unit, at: point.day, step: count - 1)
    {
      container.end = last
      if ordinal < 0, let first = UnitSteps.whole(unit, at: point.day, step: 1 - count) {
        container.point = first
        container.end = point
      }
      return inDays(container)
    }
    return container
  }

  /// "La mairie penche pour le dernier week-end de septembre", written in January: what nobody tells as past
  /// and lies months back is to come.
  private func isLongOver(_ point: CivilPoint) -> Bool {
    context.bias == .nearest && context.tense == 0 && context.nearbyTense == 0
      && context.heading == nil && context.previous == nil && point.day < today - lookBack
  }

  private var lookBack: Int { 90 }

  /// « la première quinzaine de mars » ends on the fifteenth, the second begins on the day after.
  private func halfOfMonth(_ ordinal: Int, _ month: Resolution) -> Resolution? {
    guard month.point.precision == .month, [1, 2, -1].contains(ordinal) else { return nil }
    var half = month
    let first = month.point.day
    half.point = CivilPoint(day: ordinal == 1 ? first : first + 15)
    half.end = CivilPoint(day: ordinal == 1 ? first + 14 : month.point.lastDay)
    return half
  }

  private func nth(_ ordinal: Int, _ day: StatedDay, in whole: CivilPoint) -> CivilPoint? {
    UnitSteps.nth(ordinal, day, in: whole, countsISOWeeks: context.bias == .both)
  }

  /// Several units are told by their first and last day where both sides of today are asked for.
  private func inDays(_ found: Resolution) -> Resolution {
    guard context.bias == .both, let end = found.end else { return found }
    var found = found
    found.point = CivilPoint(day: found.point.day)
    found.end = CivilPoint(day: end.lastDay)
    return found
  }
}
