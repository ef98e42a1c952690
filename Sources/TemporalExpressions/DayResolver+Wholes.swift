import CivilTime

/// Months, seasons, quarters, weeks and named days: the context gives the year they lack.
extension DayResolver {
  func month(_ month: Int, day: StatedDay) -> Resolution? {
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

  func season(_ season: Int, day: StatedDay) -> Resolution? {
    guard (1...4).contains(season) else { return nil }
    if let year = day.year {
      return Resolution(point: CivilPoint(year: year, season: season), reasons: [.yearWritten])
    }
    let candidates = ((today.year - 2)...(today.year + 2)).map {
      Day(firstOfMonth: season * 3, year: $0)
    }
    let anchor = UnitSteps.seasonStart(holding: today)
    guard let (first, reason) = whole(candidates, anchor: anchor, day: day) else { return nil }
    return Resolution(
      point: CivilPoint(year: first.year, season: season), isYearInferred: true, reasons: [reason])
  }

  /// Chooses among months or seasons by their first days.
  func whole(
    _ candidates: [Day], anchor: Day, day: StatedDay
  ) -> (Day, ResolutionReason)? {
    switch day.direction {
    case .next, .following, .upcoming:
      return candidates.first { $0 > anchor }.map { ($0, .yearByContext) }
    case .last, .previous, .past:
      return candidates.last { $0 < anchor }.map { ($0, .yearByContext) }
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
    // "cet automne", told in April, is to come.
    let isThis = day.direction == .this
    return candidates.min {
      isThis
        ? remoteness($0, from: anchor) < remoteness($1, from: anchor)
        : abs($0 - anchor) < abs($1 - anchor)
    }.map { ($0, reason) }
  }

  func part(_ number: Int, day: StatedDay) -> Resolution? {
    let year = day.year ?? context.heading?.day.year ?? today.year
    guard (1...9999).contains(year) else { return nil }
    let point =
      day.quarter != nil
      ? CivilPoint(year: year, quarter: number) : CivilPoint(year: year, semester: number)
    return Resolution(
      point: point, isYearInferred: day.year == nil,
      reasons: [day.year == nil ? .yearByContext : .yearWritten])
  }

  func isoWeek(_ week: Int, day: StatedDay) -> Resolution? {
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

  func holiday(_ name: String, day: StatedDay) -> Resolution? {
    var found: Resolution?
    if let year = day.year {
      found = Holiday.day(name, year: year, country: context.country).map {
        Resolution(point: CivilPoint(day: $0), reasons: [.yearWritten])
      }
    } else {
      let candidates = ((today.year - 2)...(today.year + 2)).compactMap {
        Holiday.day(name, year: $0, country: context.country)
      }
      found = choose(among: candidates, day: day, headingYearDecides: true)
    }
    found?.reasons.prepend(.holiday)
    if let first = found?.point.day, let last = Holiday.lastDay(of: name, from: first) {
      found?.end = CivilPoint(day: last)
    }
    return found
  }

  /// The days off around a feast: to Sunday from a Thursday or Friday, from Saturday to a Monday or
  /// Tuesday; Easter and Pentecost take their Monday along.
  static func weekend(around feast: Day, isMovable: Bool) -> (Day, Day) {
    switch feast.weekday {
    case .thursday, .friday: (feast, feast.next(.sunday))
    case .monday, .tuesday: (feast.previous(.saturday), feast)
    case .saturday: (feast, feast + 1)
    case .sunday: (feast - 1, isMovable ? feast + 1 : feast)
    case .wednesday: (feast.next(.saturday), feast.next(.sunday))
    }
  }
}
