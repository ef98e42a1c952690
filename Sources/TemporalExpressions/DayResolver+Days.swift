import CivilTime

/// Days that lack their month or year, and weekdays: the context completes them.
extension DayResolver {
  func weekday(_ weekday: Weekday, direction: StatedDay.Direction?) -> Resolution {
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

  func near(_ weekday: Weekday, isThis: Bool) -> Day {
    if context.bias == .future { return (today + 1).next(weekday) }
    if context.bias == .past { return (isThis ? today : today - 1).previous(weekday) }
    if lean < 0 { return today.previous(weekday) }
    if lean > 0 || isThis { return today.next(weekday) }
    let next = today.next(weekday)
    let last = today.previous(weekday)
    return next - today <= today - last ? next : last
  }

  func dayOfMonth(_ day: StatedDay) -> Resolution? {
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
  func bareDay(_ number: Int, day: StatedDay) -> Resolution? {
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
  func choose(
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
      if let governed = governed(by: heading, among: candidates) {
        return checked(governed, day.weekday, inferred: true, reasons: [.yearByHeading])
      }
    }
    let reasons: [ResolutionReason] = context.tense == 0 ? [.yearByContext] : [.yearByTense]
    guard let best = best(of: candidates) else { return nil }
    return checked(best, day.weekday, inferred: true, reasons: reasons)
  }

  /// Under "Décembre 2008" a day in January is the next year's, for a programme looks ahead.
  private func governed(by heading: CivilPoint, among candidates: [Day]) -> Day? {
    let exact = candidates.first { $0.year == heading.day.year }
    guard let exact, heading.precision == .month, context.tense >= 0,
      exact < heading.day - DayResolver.lookBack
    else { return exact }
    if let previous = context.previous, previous.day < heading.day - DayResolver.lookBack {
      return exact
    }
    return candidates.first { $0 > heading.day } ?? exact
  }

  /// So many days before its heading's month a day may still be told in retrospect.
  private static let lookBack = 120

  /// By the lean: the first on or after today, the last on or before it, or the nearest.
  func best(of candidates: [Day]) -> Day? {
    // The tense decides only among years near by: "s'est tenue le 30 mai" is last year's in April.
    if lean > 0 { return candidates.first { $0 >= today } ?? candidates.last }
    if lean < 0 { return candidates.last { $0 <= today } ?? candidates.first }
    return candidates.min { abs($0 - today) < abs($1 - today) }
  }

  func checked(
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
}
