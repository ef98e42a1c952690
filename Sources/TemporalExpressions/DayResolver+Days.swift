import CivilTime

/// Days that lack their month or year, and weekdays: the context completes them.
extension DayResolver {
  func weekday(_ weekday: Weekday, direction: StatedDay.Direction?) -> Resolution {
    let day: Day
    var reason = ResolutionReason.yearByContext
    switch direction {
    case .next where context.isNextWeekdayInNextWeek || context.bias == .both:
      day = today.previous(.monday) + 7 + weekday.days(after: .monday)
    case .last where context.bias == .both, .previous where context.bias == .both:
      day = today.previous(.monday) - 7 + weekday.days(after: .monday)
    case .next, .upcoming: day = (today + 1).next(weekday)
    case .last, .past: day = (today - 1).previous(weekday)
    case .following:
      if let previous = context.previous {
        day = (previous.day + 1).next(weekday)
        reason = .relativeToDateBefore
      } else {
        day = today.previous(.monday) + 7 + weekday.days(after: .monday)
      }
    case .previous: day = ((context.previous?.day ?? today) - 1).previous(weekday)
    case .this, nil:
      if direction == nil, let inside = inSpan(weekday) {
        return Resolution(point: CivilPoint(day: inside), reasons: [.withinSpanBefore])
      }
      day = near(weekday, isThis: direction == .this)
    }
    return Resolution(point: CivilPoint(day: day), reasons: [reason])
  }

  /// The one day of the span named before that is this weekday.
  private func inSpan(_ weekday: Weekday) -> Day? {
    guard let span = context.span, span.upperBound - span.lowerBound < 7 else { return nil }
    let day = span.lowerBound.next(weekday)
    return day <= span.upperBound ? day : nil
  }

  func near(_ weekday: Weekday, isThis: Bool) -> Day {
    if context.bias == .future { return (today + 1).next(weekday) }
    if context.bias == .past { return (isThis ? today : today - 1).previous(weekday) }
    let lean =
      lean == 0 && !isThis && context.bias != .referenceYear ? context.nearbyTense : lean
    if lean < 0, !(isThis && context.isThisWeekdayAhead) { return today.previous(weekday) }
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
    // A year long past that the text around gives is none of the near ones.
    if let heading = context.heading, heading.precision == .year, context.bias == .nearest,
      abs(heading.day.year - today.year) > 8,
      let exact = Day(year: heading.day.year, month: month, dayOfMonth: number)
    {
      return checked(exact, day.weekday, inferred: true, reasons: [.yearByHeading])
    }
    return choose(among: candidates, day: day, headingYearDecides: true)
  }

  /// "le 15", "vendredi 5": the month comes from a heading, the date before, or the context.
  func bareDay(_ number: Int, day: StatedDay) -> Resolution? {
    var reasons: ReasonList = [.monthByContext]
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
    if context.bias == .both, day.weekday != nil,
      let same = fitting.first(where: { $0.month == today.month && $0.year == today.year })
    {
      return checked(same, day.weekday, inferred: true, reasons: reasons)
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
    case .next where context.bias == .both && day.weekday != nil && day.isInNumbers: break
    case .next, .following, .upcoming:
      let anchor = day.direction != .following ? today : context.previous?.day ?? today
      let later = candidates.first { $0 > anchor }
      return later.flatMap { checked($0, day.weekday, inferred: true, reasons: [.yearByContext]) }
    case .last, .previous, .past:
      let anchor = day.direction != .previous ? today : context.previous?.day ?? today
      let earlier = candidates.last { $0 < anchor }
      return earlier.flatMap { checked($0, day.weekday, inferred: true, reasons: [.yearByContext]) }
    case .this where context.bias != .both && day.weekday == nil:
      // "this November 10" is the one to come, unless it has just gone by.
      let later = candidates.first { $0 >= today && $0 - today < 330 }
      if let later {
        return checked(later, nil, inferred: true, reasons: [.yearByContext])
      }
    default: break
    }
    // Searches for past dates take the year of writing, even for a day to come.
    let isOfThisYear =
      context.bias == .referenceYear
      || context.bias == .past && context.previous == nil && !day.hasHoliday
      || context.bias == .both && day.direction != nil
    if isOfThisYear {
      let exact = candidates.first { $0.year == today.year }
      return exact.flatMap { checked($0, day.weekday, inferred: true, reasons: [.yearByContext]) }
    }
    if let weekday = day.weekday, context.bias != .both {
      let reach = context.bias == .future ? -6...6 : -2...2
      let near = candidates.filter {
        $0.weekday == weekday && reach.contains($0.year - today.year)
      }
      let nearest = near.min { abs($0 - today) < abs($1 - today) }
      if let best = context.bias == .future ? nearest : best(of: near), !isLongOver(best),
        !isSlip(best, among: candidates)
      {
        return checked(best, weekday, inferred: true, reasons: [.yearByWeekday])
      }
    }
    if context.bias == .past, let previous = context.previous, let like = candidates.first,
      let exact = Day(year: previous.day.year, month: like.month, dayOfMonth: like.dayOfMonth)
    {
      return checked(exact, day.weekday, inferred: true, reasons: [.yearBySentenceBefore])
    }
    if headingYearDecides, let heading = context.heading {
      if let governed = governed(by: heading, among: candidates) {
        return checked(governed, day.weekday, inferred: true, reasons: [.yearByHeading])
      }
    }
    let reasons: ReasonList = context.tense == 0 ? [.yearByContext] : [.yearByTense]
    let isAhead = context.bias == .nearest && day.weekday != nil && context.nearbyTense > 0
    let ahead = isAhead ? candidates.first { $0 >= today } : nil
    guard let best = ahead ?? best(of: candidates) else { return nil }
    // "29 février" of a year that has none is a slip, not a day far off.
    if context.bias == .nearest || context.bias == .text, abs(best - today) > 366 { return nil }
    return checked(best, day.weekday, inferred: true, reasons: reasons)
  }

  /// "La date limite est mardi 10 janvier", written in August: what a verb says is to come is no day
  /// months ago, whatever the weekday.
  private func isLongOver(_ day: Day) -> Bool {
    context.bias == .nearest && context.nearbyTense > 0 && day < today - DayResolver.lookBack
  }

  /// "Thursday 12 June", written a week before it, where the twelfth is a Friday: a slip of the weekday is likelier than a
  /// year that is over, unless a verb says so.
  private func isSlip(_ best: Day, among candidates: [Day]) -> Bool {
    guard context.bias == .nearest, context.leansAhead, context.tense >= 0,
      context.nearbyTense >= 0, context.heading == nil, best - today < -DayResolver.longBehind
    else { return false }
    return candidates.contains { (0...DayResolver.soonAhead).contains($0 - today) }
  }

  private static let longBehind = 150
  private static let soonAhead = 120

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
    if lean > 0 {
      let later = candidates.first { $0 >= today } ?? candidates.last
      guard context.bias == .nearest || context.bias == .text, let later,
        later - today > DayResolver.tooFarAhead,
        let recent = candidates.last(where: { $0 < today }),
        today - recent <= DayResolver.justGone
      else { return later }
      return recent
    }
    if lean < 0 { return candidates.last { $0 <= today } ?? candidates.first }
    return candidates.min { remoteness($0, from: today) < remoteness($1, from: today) }
  }

  /// How far a day lies from another, where what is to come is nearer than what is over: "le 11 avril",
  /// written in September, is rather of the next year.
  func remoteness(_ day: Day, from anchor: Day) -> Int {
    let distance = day - anchor
    return distance >= 0 ? distance * 2 : distance * (context.leansAhead ? -3 : -2)
  }

  /// "Le match gelé le 8 novembre se jouera le 5 décembre", told ten days after: nobody names a day nearly
  /// a year ahead without its year.
  private static let tooFarAhead = 320
  private static let justGone = 45

  func checked(
    _ day: Day, _ weekday: Weekday?, inferred: Bool, reasons: ReasonList
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
