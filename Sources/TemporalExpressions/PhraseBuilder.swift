import CivilTime
import LanguagePacks

/// Makes the reading of a phrase from what filled its slots; nil when the parts make no sense.
struct PhraseBuilder {
  let captures: [PhraseMatcher.Capture]
  let items: [PhraseMatcher.Item]
  let readings: [Reading]
  let first: Int32
  let end: Int32
  let rule: String

  func build(_ meaning: PhraseMeaning) -> Reading? {
    switch meaning {
    case .day: return day().map(Reading.day)
    case .partialDay: return partialDay().map(Reading.day)
    case .later: return offset(1, fromPrevious: false)
    case .ago: return offset(-1, fromPrevious: false)
    case .afterPrevious: return offset(1, fromPrevious: true)
    case .beforePrevious: return offset(-1, fromPrevious: true)
    case .spanAhead: return span(.next)
    case .spanBack: return span(.last)
    case .nthOf: return nthOf()
    case .dayAfter: return shifted(1)
    case .dayBefore: return shifted(-1)
    case .weekOf: return weekOf()
    case .weekdayOfWeek: return weekdayOfWeek()
    case .weekdayLater: return weekdayLater()
    case .clock, .clockOf, .clockBefore, .clockHalfBefore, .clockSpan, .clockFrom, .clockUntil,
      .clockAbout,
      .dayPart, .clockList, .clockAbroad:
      return clockBuilder.build(meaning).map(Reading.clocks)
    case .moment, .dated: return dated()
    case .thisEvening: return thisEvening()
    case .dayRange: return dayRange()
    case .dayList: return dayList()
    case .from: return bounded(.from)
    case .until: return bounded(.until)
    case .after: return bounded(.after)
    case .before: return bounded(.before)
    case .since: return bounded(.since)
    case .about: return about()
    case .momentRange: return momentRange()
    case .momentList: return nil
    case .every, .everyRange, .everyNth, .everyFew, .bounded:
      return recurrenceBuilder.build(meaning)
    case .duration, .noDate: return .nothing
    }
  }

  private var clockBuilder: ClockBuilder { ClockBuilder(phrase: self) }
  private var recurrenceBuilder: RecurrenceBuilder { RecurrenceBuilder(phrase: self) }

  // MARK: - Slots

  func value(_ slot: PhraseSlot) -> Int? {
    captures.first { $0.slot == slot }.map { Int($0.value) }
  }

  func values(_ slot: PhraseSlot) -> [Int] {
    captures.filter { $0.slot == slot }.map { Int($0.value) }
  }

  func reading(_ capture: PhraseMatcher.Capture) -> Reading? {
    guard capture.item >= 0 else { return nil }
    return readings[Int(items[Int(capture.item)].reading)]
  }

  /// All days among the items captured, one for each.
  var days: [StatedDay] {
    captures.compactMap { capture in
      if case .day(let day) = reading(capture) { return day }
      if case .date(let date) = reading(capture), date.form == .single, date.clocks.isEmpty {
        return date.days.first
      }
      return nil
    }
  }

  var clocks: [StatedClock] {
    captures.flatMap { capture -> [StatedClock] in
      if case .clocks(let clocks) = reading(capture) { return clocks }
      return []
    }
  }

  var dates: [StatedDate] {
    captures.compactMap { capture in
      switch reading(capture) {
      case .date(let date): return date
      case .day(let day):
        var date = stated(.single)
        date.days = [day]
        return date
      default: return nil
      }
    }
  }

  /// A number in words at the very start of a phrase: "deux à 20 h" is no span of clocks.
  func isBareWord(_ capture: PhraseMatcher.Capture) -> Bool {
    capture.first == first && !capture.isDigits
  }

  func stated(_ form: StatedDate.Form) -> StatedDate {
    StatedDate(begin: 0, end: 0, firstToken: first, endToken: end, rule: rule, form: form)
  }

  static func unit(_ value: Int) -> (unit: StatedDay.Unit, factor: Int) {
    switch WordCategory.timeUnit.values?[value] {
    case "second": (.second, 1)
    case "minute": (.minute, 1)
    case "hour": (.hour, 1)
    case "week": (.week, 1)
    case "weekend": (.weekend, 1)
    case "month": (.month, 1)
    case "quarter": (.quarter, 1)
    case "semester": (.semester, 1)
    case "season": (.season, 1)
    case "year": (.year, 1)
    case "decade": (.year, 10)
    case "century": (.year, 100)
    case "fortnight": (.week, 2)
    case "workday": (.workday, 1)
    default: (.day, 1)
    }
  }

  private var unit: (unit: StatedDay.Unit, factor: Int)? { value(.unit).map(PhraseBuilder.unit) }

  private var direction: StatedDay.Direction? {
    value(.direction).flatMap { StatedDay.Direction(rawValue: UInt8($0)) }
  }

  // MARK: - Days

  private func day() -> StatedDay? {
    var day = StatedDay()
    for capture in captures {
      let value = Int(capture.value)
      switch capture.slot {
      case .weekday: day.weekday = Weekday(rawValue: UInt8(clamping: value))
      case .dayNumber: day.dayOfMonth = value
      case .month, .monthNumber: day.month = value
      case .year, .shortYear: day.year = value
      case .season: day.season = value
      case .holiday: day.holiday = WordCategory.holidays[value]
      case .relativeDay: day.offset = .init(count: value, unit: .day)
      case .direction: day.direction = direction
      case .part: day.part = StatedDay.Part(rawValue: UInt8(value))
      case .unit:
        guard let unit else { return nil }
        if unit.unit == .year, unit.factor > 1 { return nil }
        day.unit = unit.unit
      case .ordinal: day.ordinal = value
      case .number, .digits: day.count = value
      default: break
      }
    }
    place(ordinal: &day)
    // "last week" is no -1st week: an ordinal needs the stretch it counts in.
    if day.ordinal != nil { return nil }
    if value(.monthNumber) != nil, let number = day.dayOfMonth, number <= 12,
      day.year == nil || captures.last?.slot != .dayNumber
    {
      day.isOrderOpen = true
    }
    guard exists(day), !isTrailingThis, !isDoubtfulYear(day) else { return nil }
    if day.count != nil, day.unit != nil { return nil }
    return day
  }

  /// "ce" stands before its noun: "8 heures ce soir" has no "heures ce".
  private var isTrailingThis: Bool {
    guard let index = captures.lastIndex(where: { $0.slot == .direction }), index > 0 else {
      return false
    }
    return direction == .this
  }

  /// Two digits right after a month are a day unless no month has so many: "janvier 97".
  private func isDoubtfulYear(_ day: StatedDay) -> Bool {
    guard day.dayOfMonth == nil, let year = value(.shortYear) else { return false }
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

  private func partialDay() -> StatedDay? {
    guard let day = day(), day.dayOfMonth != nil || day.weekday != nil else { return nil }
    return day
  }

  private func offset(_ sign: Int, fromPrevious: Bool) -> Reading? {
    if let days = value(.shiftDay) {
      var day = StatedDay()
      day.offset = .init(count: days, unit: .day, isFromPreviousDate: true)
      return .day(day)
    }
    guard let unit else { return nil }
    let count = value(.number) ?? 1
    guard count <= 100_000 else { return nil }
    var day = StatedDay()
    day.offset = .init(
      count: sign * count * unit.factor, unit: unit.unit, isFromPreviousDate: fromPrevious)
    for (count, value) in zip(values(.number), values(.unit)).dropFirst() {
      let (unit, factor) = PhraseBuilder.unit(value)
      guard count <= 100_000 else { return nil }
      day.shifts.append(.init(count: sign * count * factor, unit: unit))
    }
    return .day(day)
  }

  private func span(_ direction: StatedDay.Direction) -> Reading? {
    guard let unit, let count = value(.number), (1...1000).contains(count) else { return nil }
    var day = StatedDay()
    day.direction = direction
    day.unit = unit.unit
    day.count = count * unit.factor
    return .day(day)
  }

  private func nthOf() -> Reading? {
    guard var day = days.first, day.dayOfMonth == nil, day.weekday == nil else { return nil }
    let isWhole = day.month != nil || day.year != nil || day.unit != nil || day.season != nil
    guard isWhole, day.ordinal == nil else { return nil }
    if let number = value(.dayNumber) {
      guard day.month != nil || day.unit == .month else { return nil }
      day.dayOfMonth = number
      return .day(day)
    }
    guard let ordinal = value(.ordinal) else { return nil }
    day.ordinal = ordinal
    if let count = value(.number) { day.count = count }
    if let weekday = value(.weekday) {
      day.weekday = Weekday(rawValue: UInt8(clamping: weekday))
    } else if let unit, unit.factor == 1 {
      day.ordinalUnit = unit.unit
    } else {
      return nil
    }
    return .day(day)
  }

  private func shifted(_ sign: Int) -> Reading? {
    guard var day = days.first, day.shifts.count < 4 else { return nil }
    if let days = value(.shiftDay) {
      day.shifts.append(.init(count: days, unit: .day))
      return .day(day)
    }
    let unit = unit ?? (.day, 1)
    let count = value(.number) ?? value(.relativeDay) ?? 1
    guard count <= 100_000 else { return nil }
    day.shifts.append(.init(count: sign * count * unit.factor, unit: unit.unit))
    return .day(day)
  }

  private func weekOf() -> Reading? {
    guard var day = days.first, day.dayOfMonth != nil || day.holiday != nil, day.shifts.isEmpty
    else {
      return nil
    }
    day.isWeekOf = true
    return .day(day)
  }

  private func weekdayOfWeek() -> Reading? {
    guard var day = days.first, day.unit == .week || day.isoWeek != nil, day.weekday == nil,
      let weekday = value(.weekday)
    else { return nil }
    day.weekday = Weekday(rawValue: UInt8(clamping: weekday))
    return .day(day)
  }

  private func weekdayLater() -> Reading? {
    guard let weekday = value(.weekday) else { return nil }
    guard let count = value(.number) else {
      // "friday after next"
      var day = StatedDay()
      day.weekday = Weekday(rawValue: UInt8(clamping: weekday))
      day.shifts = [.init(count: 1, unit: .week)]
      return .day(day)
    }
    var day = StatedDay()
    day.weekday = Weekday(rawValue: UInt8(clamping: weekday))
    if let unit {
      day.shifts = [.init(count: count * unit.factor, unit: unit.unit)]
    } else {
      // "en huit" is a week, "en quinze" two: French counts both ends.
      day.shifts = [.init(count: count / 7 * 7, unit: .day)]
    }
    return .day(day)
  }

  // MARK: - Dates

  private func dayRange() -> Reading? {
    let ends = days
    guard ends.count == 2, !ends.allSatisfy({ PhraseBuilder.isOnlyWeekday($0) }) else { return nil }
    // Two bare numbers are days only where both stand in the frame of a phrase for days.
    var date = stated(.range)
    date.days = ends
    if let year = value(.year), ends[1].year == nil { date.days[1].year = year }
    return .date(date)
  }

  /// A weekday and nothing else.
  private static func isOnlyWeekday(_ day: StatedDay) -> Bool {
    var bare = StatedDay()
    bare.weekday = day.weekday
    return day.weekday != nil && day == bare
  }

  private func dayList() -> Reading? {
    let all = days
    guard all.count > 1 else { return nil }
    // "les mardis et jeudis" is a habit; seasons, quarters and distances make no list of days.
    let isPrefixed = captures.first.map { $0.first > first } ?? false
    if isPrefixed, all.allSatisfy(PhraseBuilder.isOnlyWeekday) { return nil }
    if all.allSatisfy({ $0.month == nil && $0.weekday == nil && $0.unit == nil && $0.year == nil })
    {
      return nil
    }
    let isListed = all.allSatisfy { day in
      day.offset == nil && day.season == nil && day.quarter == nil && day.semester == nil
        && day.part == nil && day.shifts.isEmpty && day.holiday == nil
        && (day.unit == nil || day.dayOfMonth != nil)
    }
    guard isListed else { return nil }
    var date = stated(.list)
    date.days = all
    if let year = value(.year), let last = all.last, last.year == nil {
      date.days[all.count - 1].year = year
    }
    return .date(date)
  }

  private func bounded(_ bound: StatedDate.Bound) -> Reading? {
    guard var date = dates.first, date.bound == .closed, date.recurrence == nil else { return nil }
    guard date.form == .single else { return nil }
    date.bound = bound
    date.clocks += clocks
    date.rule = rule
    return .date(date)
  }

  private func about() -> Reading? {
    guard var date = dates.first else { return nil }
    date.isApproximate = true
    if let part = value(.part).flatMap({ StatedDay.Part(rawValue: UInt8($0)) }) {
      guard date.days.count == 1, date.days[0].part == nil else { return nil }
      date.days[0].part = part
    }
    date.rule = rule
    return .date(date)
  }

  private func momentRange() -> Reading? {
    let ends = dates
    guard ends.count == 2, let start = ends[0].days.first, let end = ends[1].days.first else {
      return nil
    }
    var date = stated(.range)
    date.days = [start, end]
    guard let clock = ends[0].clocks.first?.start, let last = ends[1].clocks.first?.start else {
      return nil
    }
    var span = StatedClock(start: clock, end: last)
    span.isHourOnly = ends[0].clocks[0].isHourOnly && ends[1].clocks[0].isHourOnly
    span.endDayOffset = ends[1].clocks[0].startDayOffset
    date.clocks = [span]
    return .date(date)
  }

  /// A day, not a month or year: what a clock can stand beside.
  private static func isDayLike(_ day: StatedDay) -> Bool {
    if day.dayOfMonth != nil || day.weekday != nil || day.offset != nil || day.holiday != nil {
      return true
    }
    if let unit = day.ordinalUnit ?? day.unit { return unit == .day || unit == .weekend }
    return !day.shifts.isEmpty
  }

  private func thisEvening() -> Reading {
    var date = stated(.single)
    var day = StatedDay()
    day.offset = .init(count: 0, unit: .day)
    date.days = [day]
    var clock = StatedClock()
    clock.dayPart = .evening
    date.clocks = [clock]
    return .date(date)
  }

  /// Days and their clocks in either order, with the part of the day between them.
  ///
  /// "ce soir" is today; "ce soir à 8" takes its half from the part of the day.
  private func dated() -> Reading? {
    var date: StatedDate
    if let first = dates.first {
      date = first
    } else if captures.contains(where: { $0.slot == .direction || $0.slot == .relativeDay }) {
      date = stated(.single)
      var day = StatedDay()
      var count = value(.relativeDay) ?? 0
      if direction == .last || direction == .previous { count = -1 }
      if direction == .next || direction == .following { count = 1 }
      day.offset = .init(count: count, unit: .day)
      date.days = [day]
    } else {
      return nil
    }
    guard date.recurrence == nil else { return nil }
    var all = date.clocks + clocks
    if let part = value(.dayPart).flatMap(ClockBuilder.part) {
      var clock = StatedClock()
      clock.dayPart = part
      all.append(clock)
    }
    // "8 ce soir": an hour before the day has no sign but the part of the day.
    if captures.first?.slot == .hour, !all.contains(where: { $0.dayPart != nil }) { return nil }
    for hour in values(.hour) + values(.hourWord) {
      guard let start = Clock(hour: hour % 24) else { return nil }
      var clock = StatedClock(start: start)
      clock.startDayOffset = hour / 24
      clock.isHourOnly = true
      clock.isBare = true
      all.append(clock)
    }
    for compact in values(.compactTime) {
      guard let start = Clock(hour: compact / 100, minute: compact % 100) else { return nil }
      all.append(StatedClock(start: start))
    }
    guard !all.isEmpty, date.days.allSatisfy(PhraseBuilder.isDayLike) else { return nil }
    let parts = all.filter { $0.dayPart != nil && $0.start == nil && $0.end == nil }
    if parts.count < all.count, let part = parts.first?.dayPart {
      guard parts.count == 1 else { return nil }
      all.removeAll { $0.dayPart != nil && $0.start == nil && $0.end == nil }
      all = all.map { ClockBuilder.inHalf(part, $0) }
    }
    date.clocks = all
    date.rule = rule
    return .date(date)
  }
}
