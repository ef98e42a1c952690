import CivilTime
import LanguagePacks

/// Makes stated days from the slots of a phrase.
struct DayBuilder {
  let phrase: PhraseBuilder

  func build(_ meaning: PhraseMeaning) -> StatedDay? {
    switch meaning {
    case .day: isNumberInWords ? nil : day()
    case .decade: decade()
    case .quarter: quarter()
    case .namedYear: namedYear()
    case .queryDay: day(isQuery: true).flatMap(queried)
    case .bareNumbers, .dayAlone: day()
    case .partialDay: partialDay()
    case .within: within()
    case .later, .laterAlone: offset(1, fromPrevious: false)
    case .ago: offset(-1, fromPrevious: false)
    case .afterPrevious: offset(1, fromPrevious: true)
    case .beforePrevious: offset(-1, fromPrevious: true)
    case .spanAhead: span(.next)
    case .spanBack: span(.last)
    case .nthOf: nthOf()
    case .dayAfter: shifted(1)
    case .dayBefore: shifted(-1)
    case .nearestTo: nearestTo()
    case .weekOf: weekOf()
    case .weekendOf: weekendOf()
    case .weekdayOfWeek: weekdayOfWeek()
    case .weekdayLater: weekdayLater()
    default: nil
    }
  }

  private func day(isQuery: Bool = false) -> StatedDay? {
    var day = StatedDay()
    for capture in phrase.captures {
      let value = Int(capture.value)
      switch capture.slot {
      case .weekday: day.weekday = Weekday(rawValue: UInt8(clamping: value))
      case .dayNumber: day.dayOfMonth = value
      case .month, .monthNumber, .romanMonth: day.month = value
      case .compactDate:
        day.year = value / 10_000
        day.month = value / 100 % 100
        day.dayOfMonth = value % 100
      case .year, .shortYear:
        // "hiver 2025-2026" is named by its first year.
        if let first = day.year {
          guard value == first + 1 else { return nil }
        } else {
          day.year = value
        }
      case .digits where day.season != nil && day.year != nil:
        // "winter 2025-26"
        guard let first = day.year, value == (first + 1) % 100 else { return nil }
      case .season:
        // The fifth is the return to school and work, in September.
        if value == 5 { day.month = 9 } else { day.season = value }
      case .holiday: day.holidayIndex = Int16(value)
      case .relativeDay: day.offset = .init(count: value, unit: .day)
      case .direction: day.direction = phrase.direction
      case .part: day.part = StatedDay.Part(rawValue: UInt8(value))
      case .unit:
        let unit = PhraseBuilder.unit(value)
        if unit.unit == .year, unit.factor > 1 {
          guard unit.factor == 100 else { return nil }
          day.unit = .century
        } else if unit.unit == .year, isPartOfYear(day) {
          day.yearDirection = phrase.direction
          day.direction = nil
          guard day.yearDirection != nil else { return nil }
        } else {
          // "next year's first quarter"
          if day.unit == .year, day.direction != nil {
            day.yearDirection = day.direction
            day.direction = nil
          }
          day.unit = unit.unit
        }
      case .ordinal: day.ordinal = value
      case .number, .digits: day.count = value
      default: break
      }
    }
    if day.yearDirection != nil { day.direction = nil }
    place(ordinal: &day)
    if day.unit == .century, day.year == nil { return nil }
    if let ordinal = day.ordinal, day.month != nil, day.unit == nil, (1...31).contains(ordinal),
      day.dayOfMonth == nil
    {
      // "March, 6th": the ordinal is the day's.
      day.dayOfMonth = ordinal
      day.ordinal = nil
    }
    // "last week" is no -1st week: an ordinal needs the stretch it counts in.
    if day.ordinal != nil { return nil }
    day.isInNumbers = phrase.value(.monthNumber) != nil
    if phrase.value(.monthNumber) != nil, let number = day.dayOfMonth, number <= 12,
      day.year == nil || phrase.captures.last?.slot != .dayNumber
    {
      day.isOrderOpen = true
    }
    if isWordBesideNumbers(day) { return nil }
    if day.dayOfMonth != nil, let unit = day.unit, unit != .month { return nil }
    if day.part != nil, day.unit == .season || day.unit == .day || day.unit == .weekend {
      return nil
    }
    guard exists(day), day.yearDirection != nil || !isTrailingThis, !isDoubtfulYear(day) else {
      return nil
    }
    if day.count != nil, day.unit != nil { return nil }
    // "Vendredi saint 3 avril": the date tells it more closely than the feast.
    if day.dayOfMonth != nil, day.month != nil { day.holidayIndex = -1 }
    // "the past fortnight" is of two weeks.
    if day.direction != nil, let unit = phrase.unit, unit.unit == .week, unit.factor == 2 {
      day.unit = .fortnight
    }
    return day
  }

  /// "this working week" leaves the unit to the phrase's words; of units without an article only
  /// "weekend" is a date.
  private func queried(_ day: StatedDay) -> StatedDay? {
    guard phrase.captures.count == 1, let capture = phrase.captures.first else { return day }
    if capture.slot == .unit, capture.first == phrase.first, day.unit != .weekend { return nil }
    guard day.direction != nil else { return day }
    var day = day
    day.unit = .week
    return day
  }

  /// What is named so far lies in a year: "l'année prochaine" behind it says in which.
  private func isPartOfYear(_ day: StatedDay) -> Bool {
    day.month != nil || day.hasHoliday || day.season != nil || day.isoWeek != nil
      || day.unit != nil && (day.ordinal ?? day.count) != nil
  }

  /// "le premier", "the second": a number alone is a day only in digits.
  private var isNumberInWords: Bool {
    phrase.captures.count == 1 && phrase.captures[0].slot == .dayNumber
      && !phrase.captures[0].isDigits
  }

  /// "quelques 10" is no day and month, and in "dimanche, un …" the word counts what follows.
  private func isWordBesideNumbers(_ day: StatedDay) -> Bool {
    let isInWords = phrase.captures.contains { $0.slot == .dayNumber && !$0.isDigits }
    return isInWords
      && (phrase.value(.monthNumber) != nil
        || day.month == nil && day.weekday != nil && day.dayOfMonth == 1)
  }

  /// "ce" stands before its noun: "8 heures ce soir" has no "heures ce".
  private var isTrailingThis: Bool {
    guard let index = phrase.captures.lastIndex(where: { $0.slot == .direction }), index > 0 else {
      return false
    }
    // "later this week" has its noun behind it.
    return phrase.direction == .this
      && !(phrase.captures[0].slot == .part && index + 1 < phrase.captures.count)
  }

  /// Two digits right after a month are a day unless no month has so many: "janvier 97".
  private func isDoubtfulYear(_ day: StatedDay) -> Bool {
    guard day.dayOfMonth == nil, let year = phrase.value(.shortYear) else { return false }
    return year % 100 <= 31
  }

  /// An ordinal beside a quarter, semester or week is that quarter, semester or week.
  private func place(ordinal day: inout StatedDay) {
    guard let ordinal = day.ordinal ?? day.count, day.weekday == nil else { return }
    switch day.unit {
    case .quarter where (1...4).contains(ordinal):
      day.quarter = ordinal
    case .semester where (1...2).contains(ordinal):
      day.semester = ordinal
    case .week where day.count != nil && (1...53).contains(ordinal): day.isoWeek = ordinal
    case .century where (1...30).contains(ordinal):
      day.year = (ordinal - 1) * 100
      day.ordinal = nil
      day.count = nil
      return
    default: return
    }
    day.ordinal = nil
    day.count = nil
    day.unit = nil
  }

  /// No 32 August, and no 29 February in a year that has none.
  private func exists(_ day: StatedDay) -> Bool {
    guard let number = day.dayOfMonth else { return true }
    guard let month = day.month else { return number <= 31 }
    guard number >= 1, (1...12).contains(month) else { return false }
    return number <= Day.daysInMonth(year: day.year ?? 2000, month: month)
  }

  /// "les années 60" are of the last century; "les années 10" and "20" could be of both.
  private func decade() -> StatedDay? {
    var day = StatedDay()
    day.unit = .decade
    if let year = phrase.value(.year) {
      day.year = year
    } else if let tens = phrase.value(.number) ?? phrase.value(.decade), (30...90).contains(tens) {
      day.year = 1900 + tens
    }
    guard let year = day.year, year % 10 == 0 else { return nil }
    // "the 1800s" are a century, "the 1900s" could be either.
    if year % 100 == 0, year <= 1800 { day.unit = .century }
    return day
  }

  private func quarter() -> StatedDay? {
    guard let number = phrase.value(.number), (1...4).contains(number) else { return nil }
    var day = StatedDay()
    day.quarter = number
    day.year = phrase.value(.year)
    return day
  }

  /// "FY26", "in 79 AD": what stands beside the number leaves no doubt, small as it may be.
  private func namedYear() -> StatedDay? {
    let number = phrase.value(.number).flatMap { (1...2199).contains($0) ? $0 : nil }
    guard let year = phrase.value(.year) ?? phrase.value(.shortYear) ?? number else { return nil }
    var day = StatedDay()
    day.year = year
    day.isOfAccounts = phrase.value(.number) == nil
    return day
  }

  /// "the Sunday nearest 11 November", "the second closest Christmas to today".
  private func nearestTo() -> StatedDay? {
    guard var day = phrase.days.last, day.isDay, day.shifts.isEmpty, day.laterWeekday == nil,
      let ordinal = phrase.value(.ordinal) ?? Optional(1), (1...9).contains(ordinal)
    else { return nil }
    day.nearest = ordinal
    if let weekday = phrase.value(.weekday) {
      day.laterWeekday = Weekday(rawValue: UInt8(clamping: weekday))
      return day
    }
    guard let feast = phrase.value(.holiday), !day.hasHoliday else { return nil }
    day.holidayIndex = Int16(feast)
    return day
  }

  private func partialDay() -> StatedDay? {
    guard let day = day(), day.dayOfMonth != nil || day.weekday != nil else { return nil }
    return day
  }

  private func offset(_ sign: Int, fromPrevious: Bool) -> StatedDay? {
    if let days = phrase.value(.shiftDay) {
      var day = StatedDay()
      day.offset = .init(count: days, unit: .day, isFromPreviousDate: true)
      return day
    }
    if phrase.value(.minuteWord) != nil || phrase.value(.hour) != nil
      || phrase.captures.first?.slot == .digits
    {
      return offsetInParts(sign)
    }
    let count = phrase.value(.number) ?? 1
    guard count <= 100_000 else { return nil }
    var day = StatedDay()
    if let weekday = phrase.value(.weekdayHabit) ?? phrase.value(.weekday) {
      // "two Thursdays ago": the first to come is the one that counting starts from.
      day.weekday = Weekday(rawValue: UInt8(clamping: weekday))
      day.shifts = OffsetList(.init(count: sign > 0 ? count - 1 : -count, unit: .week))
      return day
    }
    // "the day after" names no unit but a day.
    guard let unit = phrase.captures.isEmpty ? (.day, 1) : phrase.unit else { return nil }
    if phrase.value(.holiday) != nil || phrase.value(.month) != nil {
      guard [.year, .month, .semester, .quarter].contains(unit.unit) else { return nil }
      day.holidayIndex = phrase.value(.holiday).map { Int16($0) } ?? -1
      day.month = phrase.value(.month)
      day.yearOffset = .init(count: sign * count * unit.factor, unit: unit.unit)
      return day
    }
    day.offset = .init(
      count: sign * count * unit.factor, unit: unit.unit, isFromPreviousDate: fromPrevious)
    let counts = phrase.captures.filter { $0.slot == .number || $0.slot == .digits }
      .map { Int($0.value) }
    for (count, value) in zip(counts, phrase.values(.unit)).dropFirst() {
      let (unit, factor) = PhraseBuilder.unit(value)
      guard count <= 100_000 else { return nil }
      guard day.shifts.append(.init(count: sign * count * factor, unit: unit)) else { return nil }
    }
    return day
  }

  /// "une demi-heure", "un an et demi", "2.5 hours", "dans 2h30": a distance with a part of its unit.
  private func offsetInParts(_ sign: Int) -> StatedDay? {
    var day = StatedDay()
    if let hour = phrase.value(.hour) {
      guard let minute = phrase.value(.minute) else { return nil }
      day.offset = .init(count: sign * hour, unit: .hour)
      return day.shifts.append(.init(count: sign * minute, unit: .minute)) ? day : nil
    }
    guard let unit = phrase.unit, unit.factor == 1 else { return nil }
    let digits = phrase.values(.digits)
    var whole = phrase.value(.number) ?? 0
    // Sixtieths of the unit.
    var part = phrase.value(.minuteWord) ?? 0
    if digits.count == 2 {
      guard digits[1] < 10 else { return nil }
      whole = digits[0]
      part = digits[1] * 6
    }
    guard whole <= 1000, let rest = DayBuilder.part(part, of: unit.unit) else { return nil }
    let offset = StatedDay.Offset(count: sign * rest.count, unit: rest.unit)
    if whole == 0 {
      day.offset = offset
      return day
    }
    day.offset = .init(count: sign * whole, unit: unit.unit)
    return part == 0 || day.shifts.append(offset) ? day : nil
  }

  /// So many sixtieths of a unit, where they are whole ones of a smaller unit.
  private static func part(
    _ sixtieths: Int, of unit: StatedDay.Unit
  ) -> (count: Int, unit: StatedDay.Unit)? {
    switch unit {
    case .hour: (sixtieths, .minute)
    case .minute: (sixtieths, .second)
    case .day where sixtieths % 5 == 0: (sixtieths * 2 / 5, .hour)
    case .week where sixtieths == 30: (84, .hour)
    case .month where sixtieths % 2 == 0: (sixtieths / 2, .day)
    case .year where sixtieths % 5 == 0: (sixtieths / 5, .month)
    case .decade where sixtieths % 6 == 0: (sixtieths / 6, .year)
    default: nil
    }
  }

  private func within() -> StatedDay? {
    guard let unit = phrase.unit else { return nil }
    var day = StatedDay()
    day.direction = .this
    day.unit = unit.unit
    day.count = (phrase.value(.number) ?? 1) * unit.factor
    return day
  }

  private func span(_ direction: StatedDay.Direction) -> StatedDay? {
    guard let unit = phrase.unit, let count = phrase.value(.number), (1...1000).contains(count)
    else { return nil }
    var day = StatedDay()
    day.direction = direction
    if direction == .next, let written = phrase.direction {
      guard [.next, .following, .upcoming].contains(written) else { return nil }
      if written == .upcoming { day.direction = .upcoming }
      // "we shall be 3 next week"
      if written == .next, let first = phrase.captures.first, first.slot == .number,
        first.first == phrase.first
      {
        return nil
      }
    }
    day.unit = unit.unit
    day.count = count * unit.factor
    for (count, value) in zip(phrase.values(.number), phrase.values(.unit)).dropFirst() {
      let (unit, factor) = PhraseBuilder.unit(value)
      guard (1...1000).contains(count), day.shifts.append(.init(count: count * factor, unit: unit))
      else { return nil }
    }
    return day
  }

  /// The weekday of a week or the nth of a month, for a phrase that names its hours in between.
  func weekdayInStretch() -> StatedDay? {
    phrase.value(.ordinal) == nil ? weekdayOfWeek() : nthOf()
  }

  /// "le dernier jour du mois": a day or week of the stretch at hand.
  private func nthOfThis() -> StatedDay? {
    let units = phrase.values(.unit).map { PhraseBuilder.unit($0) }
    guard units.count == 2, units.allSatisfy({ $0.factor == 1 }),
      [.day, .week, .weekend].contains(units[0].unit),
      [.week, .month, .year].contains(units[1].unit), units[0].unit != units[1].unit,
      let ordinal = phrase.value(.ordinal)
    else { return nil }
    var day = StatedDay()
    day.direction = .this
    day.unit = units[1].unit
    day.ordinal = ordinal
    day.ordinalUnit = units[0].unit
    return day
  }

  private func nthOf() -> StatedDay? {
    if phrase.days.isEmpty { return nthOfThis() }
    guard var day = phrase.days.first, day.dayOfMonth == nil, day.weekday == nil else { return nil }
    let isWhole = day.month != nil || day.year != nil || day.unit != nil || day.season != nil
    guard isWhole, day.ordinal == nil else { return nil }
    if let number = phrase.value(.dayNumber) {
      guard day.month != nil || day.unit == .month else { return nil }
      day.dayOfMonth = number
      return day
    }
    guard let ordinal = phrase.value(.ordinal) else { return nil }
    // "the third last week" counts from the end.
    day.ordinal = phrase.direction == .last ? -abs(ordinal) : ordinal
    if let count = phrase.value(.number) { day.count = count }
    if let weekday = phrase.value(.weekday) {
      day.weekday = Weekday(rawValue: UInt8(clamping: weekday))
    } else if let unit = phrase.unit, unit.factor == 1 {
      day.ordinalUnit = unit.unit
    } else if day.month != nil || day.unit == .month,
      phrase.unit.map({ $0.unit == .week }) ?? (phrase.value(.number) == nil)
    {
      // "la première quinzaine de mars", "the second half of March"
      day.ordinalUnit = .fortnight
    } else {
      return nil
    }
    return day
  }

  private func shifted(_ sign: Int) -> StatedDay? {
    guard var day = phrase.days.first else { return nil }
    if let weekday = phrase.value(.weekday) {
      // "the first Monday after Easter"
      guard day.shifts.isEmpty, day.laterWeekday == nil,
        let ordinal = phrase.value(.ordinal) ?? (phrase.captures.count == 2 ? 1 : nil),
        (1...60).contains(ordinal) || sign < 0 && ordinal == -1
      else { return nil }
      day.laterWeekday = Weekday(rawValue: UInt8(clamping: weekday))
      day.laterOrdinal = sign * abs(ordinal)
      return day
    }
    if let unit = phrase.unit, phrase.value(.number) == nil {
      // "the week before Christmas" is a whole one.
      guard unit == (.week, 1), day.hasHoliday || day.dayOfMonth != nil, day.shifts.isEmpty
      else { return nil }
      day.isWeekOf = true
      return day.shifts.append(.init(count: sign, unit: .week)) ? day : nil
    }
    if let days = phrase.value(.shiftDay) {
      return day.shifts.append(.init(count: days, unit: .day)) ? day : nil
    }
    let unit = phrase.unit ?? (.day, 1)
    let count = phrase.value(.number) ?? phrase.value(.relativeDay) ?? 1
    guard count <= 100_000 else { return nil }
    let shift = StatedDay.Offset(count: sign * count * unit.factor, unit: unit.unit)
    return day.shifts.append(shift) ? day : nil
  }

  private func weekOf() -> StatedDay? {
    guard var day = phrase.days.first, day.dayOfMonth != nil || day.hasHoliday,
      day.shifts.isEmpty
    else {
      return nil
    }
    day.isWeekOf = true
    return day
  }

  private func weekendOf() -> StatedDay? {
    guard var day = phrase.days.first, day.shifts.isEmpty,
      day.hasHoliday || day.dayOfMonth != nil && day.month != nil
    else { return nil }
    if let year = phrase.value(.year) { day.year = year }
    day.isWeekendOf = true
    return day
  }

  private func weekdayOfWeek() -> StatedDay? {
    phrase.value(.weekday).flatMap(weekdayOfWeek)
  }

  /// Each weekday named of the one week behind them; empty when that is none.
  func weekdaysInWeek() -> [StatedDay] { phrase.values(.weekday).compactMap(weekdayOfWeek) }

  private func weekdayOfWeek(_ weekday: Int) -> StatedDay? {
    guard var day = phrase.days.first, day.weekday == nil else { return nil }
    if day.offset?.isFromPreviousDate == false || !day.shifts.isEmpty {
      // "in three weeks on Friday": the Friday of that week.
      guard day.laterWeekday == nil else { return nil }
      day.laterWeekday = Weekday(rawValue: UInt8(clamping: weekday))
      day.laterOrdinal = 0
      return day
    }
    if day.ordinalUnit == .week {
      day.laterWeekday = Weekday(rawValue: UInt8(clamping: weekday))
      day.laterOrdinal = 0
      return day
    }
    guard day.unit == .week || day.isoWeek != nil else { return nil }
    day.weekday = Weekday(rawValue: UInt8(clamping: weekday))
    return day
  }

  /// The week or month one further on or back: "the week after next", "the weekend before last".
  private func wholeAfterNext() -> StatedDay? {
    guard phrase.value(.number) == nil else { return nil }
    let isBehind = phrase.direction == .last
    guard isBehind || phrase.direction == nil else { return nil }
    var day = StatedDay()
    day.direction = isBehind ? .last : .next
    day.month = phrase.value(.month)
    if let unit = phrase.unit {
      guard unit.factor == 1 else { return nil }
      day.unit = unit.unit
    }
    guard (day.month == nil) != (day.unit == nil) else { return nil }
    day.shifts = OffsetList(.init(count: isBehind ? -1 : 1, unit: day.unit ?? .year))
    return day
  }

  private func weekdayLater() -> StatedDay? {
    guard let weekday = phrase.value(.weekday) else { return wholeAfterNext() }
    guard let count = phrase.value(.number) else {
      // "Friday after next", "Thursday week", "Friday fortnight"
      let unit = phrase.unit ?? (.week, 1)
      guard unit.unit == .week else { return nil }
      var day = StatedDay()
      day.weekday = Weekday(rawValue: UInt8(clamping: weekday))
      day.shifts = OffsetList(.init(count: unit.factor, unit: .week))
      return day
    }
    var day = StatedDay()
    day.weekday = Weekday(rawValue: UInt8(clamping: weekday))
    if let unit = phrase.unit {
      day.shifts = OffsetList(.init(count: count * unit.factor, unit: unit.unit))
    } else {
      // "en huit" is a week, "en quinze" two: French counts both ends.
      day.shifts = OffsetList(.init(count: count / 7 * 7, unit: .day))
    }
    return day
  }
}
