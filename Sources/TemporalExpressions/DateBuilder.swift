import CivilTime
import LanguagePacks

/// Makes ranges, lists, bounds and days with their clocks from what the phrases below have built.
struct DateBuilder {
  let phrase: PhraseBuilder

  func build(_ meaning: PhraseMeaning) -> StatedDate? {
    switch meaning {
    case .moment, .dated: dated()
    case .thisEvening: thisEvening()
    case .dayRange: dayRange()
    case .dayList: dayList()
    case .from: bounded(.from)
    case .until: bounded(.until)
    case .after: bounded(.after)
    case .before: bounded(.before)
    case .since: bounded(.since)
    case .about: about()
    case .momentRange: momentRange()
    case .lasting: lasting()
    default: nil
    }
  }

  private func dayRange() -> StatedDate? {
    var ends = phrase.days
    if ends.isEmpty { ends = unbuiltEnds() }
    if ends.count == 3, let whole = ends.popLast() {
      // "from 4-23 of next month"
      guard whole.unit == .month, whole.dayOfMonth == nil,
        ends.allSatisfy({ $0.dayOfMonth != nil && $0.month == nil && $0.weekday == nil })
      else { return nil }
      for index in ends.indices {
        ends[index].unit = .month
        ends[index].direction = whole.direction
      }
    }
    guard ends.count == 2, !ends.allSatisfy({ DateBuilder.isOnlyWeekday($0) }) else { return nil }
    // "aujourd'hui à 2100" is no span up to a year, "2014 through May 2nd 2018" is one from it.
    guard isOnlyYear(ends[0]) == isOnlyYear(ends[1]) || isOnlyYear(ends[0]) && ends[1].year != nil
    else { return nil }
    // "the 15th to the 17th century" has no fifteenth of a month.
    if (ends[0].unit == .century) != (ends[1].unit == .century) { return nil }
    // "8-Mai" is one day.
    if ends[0].dayOfMonth != nil, ends[0].month == nil, ends[1].month != nil,
      ends[1].dayOfMonth == nil
    {
      return nil
    }
    // "15 March – Mothering Sunday" names the day's feast.
    let isDashed = phrase.captures.contains { $0.slot == .dash }
    if isDashed, (!ends[0].hasHoliday) != (!ends[1].hasHoliday) { return nil }
    // "le 9 décembre 2025 - Deux ans après": a new sentence.
    if isDashed, ends[1].offset?.isFromPreviousDate == true, ends[0].year != nil { return nil }
    // "Sun 12-4" are hours.
    if isDashed, ends[0].weekday != nil, ends[1].weekday == nil,
      ends.allSatisfy({ $0.month == nil }),
      let first = ends[0].dayOfMonth, let last = ends[1].dayOfMonth, max(first, last) <= 12
    {
      return nil
    }
    // "Week 2 - Monday 24": a number of a series and its first day.
    if isDashed, (ends[0].isoWeek == nil) != (ends[1].isoWeek == nil) { return nil }
    // "1-2-3" is no span of days.
    if ends[1].isInNumbers, ends[1].year == nil, isDashed, ends[0].month == nil { return nil }
    // Two bare numbers are days only where both stand in the frame of a phrase for days.
    var date = phrase.stated(.range)
    date.days = ends
    if let year = phrase.value(.year), ends[1].year == nil { date.days[1].year = year }
    return date
  }

  /// "saison 2025-26", "du XVe au XVIIe siècle": ends that are no days for themselves.
  private func unbuiltEnds() -> [StatedDay] {
    let ordinals = phrase.values(.ordinal)
    if ordinals.count == 2, phrase.unit.map({ $0 == (.year, 100) }) ?? false,
      (1...21).contains(ordinals[0]), (1...21).contains(ordinals[1]), ordinals[0] < ordinals[1]
    {
      return [(ordinals[0] - 1) * 100, ordinals[1] * 100 - 1].map { year in
        var day = StatedDay()
        day.year = year
        return day
      }
    }
    let years = phrase.values(.year)
    guard let first = years.first ?? phrase.value(.shortYear),
      years.count == 2 && years[1] == first + 1
        || years.count < 2 && phrase.value(.digits) == (first + 1) % 100
    else { return [] }
    return [first, first + 1].map { year in
      var day = StatedDay()
      day.year = year
      return day
    }
  }

  private func isOnlyYear(_ day: StatedDay) -> Bool {
    var bare = StatedDay()
    bare.year = day.year
    bare.isOfAccounts = day.isOfAccounts
    return day.year != nil && day == bare
  }

  /// A weekday and nothing else.
  static func isOnlyWeekday(_ day: StatedDay) -> Bool {
    var bare = StatedDay()
    bare.weekday = day.weekday
    return day.weekday != nil && day == bare
  }

  private func dayList() -> StatedDate? {
    var all = phrase.days
    if all.count == 1, phrase.values(.weekday).count == 2 {
      // "Monday or Tuesday next week"
      all = DayBuilder(phrase: phrase).weekdaysInWeek()
      guard all.count == 2 else { return nil }
      var date = phrase.stated(.list)
      date.days = all
      return date
    }
    guard all.count > 1 else { return nil }
    // "les mardis et jeudis" is a habit; seasons, quarters and distances make no list of days.
    // "Wednesday, 18 February" is one day and its weekday.
    let weekdaysOnly = all.count(where: DateBuilder.isOnlyWeekday)
    guard weekdaysOnly == 0 || weekdaysOnly == all.count else { return nil }
    let isPrefixed = phrase.captures.first.map { $0.first > phrase.first } ?? false
    if isPrefixed, all.allSatisfy(DateBuilder.isOnlyWeekday) { return nil }
    if all.allSatisfy({ $0.month == nil && $0.weekday == nil && $0.unit == nil && $0.year == nil })
    {
      return nil
    }
    // "en février, les 3 et 10": a month and numbers are no days of one list.
    if all[0].month != nil, all[0].dayOfMonth == nil,
      all.dropFirst().contains(where: { $0.month == nil && $0.dayOfMonth != nil })
    {
      return nil
    }
    // "l'édition de la rentrée, août 2026": months of one year follow one another.
    if all.allSatisfy({ $0.month != nil && $0.dayOfMonth == nil }),
      all.dropLast().allSatisfy({ $0.year == nil }),
      zip(all, all.dropFirst()).contains(where: { ($0.0.month ?? 0) > ($0.1.month ?? 0) }),
      all.last?.year != nil
    {
      return nil
    }
    // "Jan. 19, 21 and 23" has no year.
    if all[0].year != nil, all[0].month != nil, all.dropFirst().contains(where: { $0.month == nil })
    {
      return nil
    }
    let years = all.count(where: isOnlyYear)
    guard years == 0 || years == all.count else { return nil }
    let isListed = all.allSatisfy { day in
      day.offset == nil && day.season == nil && day.quarter == nil && day.semester == nil
        && day.part == nil && day.shifts.isEmpty && !day.hasHoliday
        && (day.unit == nil || day.dayOfMonth != nil)
    }
    guard isListed else { return nil }
    var date = phrase.stated(.list)
    date.days = all
    if let year = phrase.value(.year), let last = all.last, last.year == nil {
      date.days[all.count - 1].year = year
    }
    return date
  }

  private func bounded(_ bound: StatedDate.Bound) -> StatedDate? {
    guard var date = phrase.firstDate, date.bound == .closed, !date.hasRecurrence else {
      return nil
    }
    guard date.form == .single else { return nil }
    // "listen to 1990s music"
    if bound == .until, date.days.first?.unit == .decade { return nil }
    if (bound == .before || bound == .after), let unit = phrase.unit,
      let count = phrase.value(.number), count <= 100_000, !date.days.isEmpty
    {
      // "more than two weeks before today"
      let sign = bound == .before ? -1 : 1
      let shift = StatedDay.Offset(count: sign * count * unit.factor, unit: unit.unit)
      guard date.days[0].shifts.append(shift) else { return nil }
    }
    date.bound = bound
    let clocks = phrase.clocks
    if !clocks.isEmpty { date.clocks += clocks }
    return date
  }

  private func about() -> StatedDate? {
    guard var date = phrase.firstDate else { return nil }
    date.isApproximate = true
    if let part = phrase.value(.part).flatMap({ StatedDay.Part(rawValue: UInt8($0)) }) {
      guard date.days.count == 1, date.days[0].part == nil else { return nil }
      date.days[0].part = part
    }
    return date
  }

  private func momentRange() -> StatedDate? {
    let ends = phrase.dates
    if ends.count == 1 { return momentToClock(ends[0]) }
    guard ends.count == 2, let start = ends[0].days.first, let end = ends[1].days.first else {
      return nil
    }
    var date = phrase.stated(.range)
    date.days = [start, end]
    if ends.contains(where: { $0.clocks.contains(where: \.isDayPartAlone) }) {
      // "from Friday evening to Sunday morning"
      return ends.allSatisfy { $0.clocks.allSatisfy { $0.end == nil } } ? date : nil
    }
    guard let clock = ends[0].clocks.first?.start, let last = ends[1].clocks.first?.start,
      ends.allSatisfy({ $0.clocks.allSatisfy { $0.end == nil } })
    else { return nil }
    var span = StatedClock(start: clock, end: last)
    span.isHourOnly = ends[0].clocks[0].isHourOnly && ends[1].clocks[0].isHourOnly
    span.endDayOffset = ends[1].clocks[0].startDayOffset
    date.clocks = [span]
    return date
  }

  /// "between 2 pm tomorrow and 4 pm": the second end is a clock of the same day, or of its night.
  private func momentToClock(_ moment: StatedDate) -> StatedDate? {
    guard moment.days.count == 1, moment.clocks.count == 1, phrase.clocks.count == 1,
      var span = moment.clocks.first, span.end == nil, let start = span.start,
      let last = phrase.clocks.first, last.end == nil, var end = last.start
    else { return nil }
    if end <= start, !last.isHalfStated, end.hour < 12,
      let later = Clock(hour: end.hour + 12, minute: end.minute), start < later
    {
      end = later
    }
    span.end = end
    span.endDayOffset = last.startDayOffset + (end <= start ? 1 : 0)
    span.isHourOnly = span.isHourOnly && last.isHourOnly
    var date = moment
    date.clocks = [span]
    return date
  }

  /// "for three days from 5 May" ends on the seventh; hours are counted on from the clock.
  private func lasting() -> StatedDate? {
    guard let unit = phrase.unit, let count = phrase.value(.number).map({ $0 * unit.factor }),
      (1...1000).contains(count), var date = phrase.firstDate, date.form == .single,
      date.bound == .closed || date.bound == .from, let first = date.days.first,
      first.isDay, first.shifts.count <= OffsetList.capacity - 2
    else { return nil }
    date.bound = .closed
    var last = first
    switch unit.unit {
    case .hour, .minute:
      let seconds = count * (unit.unit == .hour ? 3600 : 60)
      guard date.clocks.count == 1, let start = date.clocks[0].start, date.clocks[0].end == nil,
        seconds < 86_400
      else { return nil }
      let end = Int(start.secondOfDay) + seconds
      date.clocks[0].end = Clock(hour: end / 3600 % 24, minute: end / 60 % 60)
      date.clocks[0].endDayOffset = date.clocks[0].startDayOffset + end / 86_400
      return date
    case .day, .week, .month, .year, .workday:
      guard last.shifts.append(.init(count: count, unit: unit.unit)) else { return nil }
    default: return nil
    }
    if date.clocks.isEmpty {
      guard last.shifts.append(.init(count: -1, unit: .day)) else { return nil }
    } else {
      guard date.clocks.count == 1, date.clocks[0].end == nil else { return nil }
      date.clocks[0].end = date.clocks[0].start
    }
    date.form = .range
    date.days = [first, last]
    return date
  }

  private func thisEvening() -> StatedDate {
    var date = phrase.stated(.single)
    var day = StatedDay()
    day.offset = .init(count: 0, unit: .day)
    date.days = [day]
    var clock = StatedClock()
    clock.dayPart = .evening
    date.clocks = [clock]
    return date
  }

  /// Days and their clocks in either order, with the part of the day between them.
  ///
  /// "ce soir" is today; "ce soir à 8" takes its half from the part of the day.
  private func dated() -> StatedDate? {
    var date: StatedDate?
    var days: [StatedDay]
    if let first = phrase.firstDays {
      (date, days) = first
      // "la nuit du 13 au 14 juillet" is that of the 13th: the second day gives the month.
      if let last = phrase.secondDay, !days.isEmpty {
        days = [DayCompletion.completed([days[0], last], asRange: true)[0].0]
      }
      if phrase.count(.weekday) == 1 {
        // "Monday evening of next week"
        guard let day = DayBuilder(phrase: phrase).weekdayInStretch() else { return nil }
        days = [day]
      }
    } else if phrase.captures.contains(where: { $0.slot == .direction || $0.slot == .relativeDay })
    {
      // "ce jour 1800", but not "cette année 1800"
      if let unit = phrase.unit?.unit, unit != .day { return nil }
      var day = StatedDay()
      var count = phrase.value(.relativeDay) ?? 0
      if [.last, .previous, .past].contains(phrase.direction) { count = -1 }
      if [.next, .following, .upcoming].contains(phrase.direction) { count = 1 }
      day.offset = .init(count: count, unit: .day)
      days = [day]
    } else {
      return nil
    }
    guard date?.hasRecurrence != true, days.allSatisfy(\.isDay) else { return nil }
    // "14 h le mercredi, 15 h le dimanche": the second hour is the second day's.
    let clocks = date?.clocks ?? []
    if phrase.captures.first?.slot == .clocks, clocks.contains(where: { $0.start != nil }) {
      return nil
    }
    // "Thu 9-11 am" is no ninth at eleven.
    if let day = days.first, day.dayOfMonth != nil, day.month == nil, day.unit == nil,
      phrase.captures.contains(where: { $0.slot == .dash })
    {
      return nil
    }
    var all = clocks.isEmpty ? phrase.clocks : clocks + phrase.clocks
    if let part = phrase.value(.dayPart).flatMap(ClockBuilder.part) {
      var clock = StatedClock()
      clock.dayPart = part
      all.append(clock)
    }
    // "8 ce soir": an hour before the day has no sign but the part of the day.
    if phrase.captures.first?.slot == .hour, !all.contains(where: { $0.dayPart != nil }) {
      return nil
    }
    for (index, capture) in phrase.captures.enumerated()
    where capture.slot == .hour || capture.slot == .hourWord {
      let hour = Int(capture.value)
      let minute =
        index + 1 < phrase.captures.count && phrase.captures[index + 1].slot == .minute
        ? Int(phrase.captures[index + 1].value) : nil
      guard let start = Clock(hour: hour % 24, minute: minute ?? 0) else { return nil }
      var clock = StatedClock(start: start)
      clock.startDayOffset = hour / 24
      clock.isHourOnly = minute == nil
      clock.isBare = minute == nil
      clock.isHalfOpen = (1...8).contains(hour) && phrase.value(.dayPart) == nil
      if let zone = phrase.value(.zone) { clock.zone = WordCategory.zones[zone] }
      all.append(clock)
    }
    if phrase.count(.dash) == 1, all.count == 2, let last = all.popLast()?.start {
      // "17.01.2026, 10.00-12.00"
      guard let first = all[0].start, first < last else { return nil }
      all[0].end = last
    }
    for capture in phrase.captures where capture.slot == .compactTime {
      let compact = Int(capture.value)
      guard let start = Clock(hour: compact / 100, minute: compact % 100) else { return nil }
      all.append(StatedClock(start: start))
    }
    // "Sat/Sun 21/22 March" needs no clock.
    if all.isEmpty, phrase.count(.weekday) != 2 { return nil }
    let parts = all.count(where: \.isDayPartAlone)
    if parts > 0, parts < all.count, let part = all.first(where: \.isDayPartAlone)?.dayPart {
      guard parts == 1 else { return nil }
      all.removeAll(where: \.isDayPartAlone)
      all = all.map { ClockBuilder.inHalf(part, $0) }
    }
    return date?.with(days: days, clocks: all) ?? phrase.stated(.single, days: days, clocks: all)
  }
}
