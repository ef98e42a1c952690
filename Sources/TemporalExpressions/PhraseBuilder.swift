import CivilTime
import LanguagePacks

/// Makes the readings of phrases from what filled their slots, and keeps those made before.
///
/// The matcher fills it in place: a hundred readings an article are made, and none copies what is here.
struct PhraseBuilder {
  /// What filled the slots of the phrase under way.
  var captures: [PhraseMatcher.Capture] = []
  var items: [PhraseMatcher.Item] = []
  var readings: [Reading] = []
  /// Whether the last reading is of days alone, which may have hours.
  private(set) var isOfDays = false
  var first: Int32 = 0
  var end: Int32 = 0

  /// Adds the reading of the phrase under way; false when its parts make no sense.
  mutating func build(_ meaning: PhraseMeaning) -> Bool {
    switch meaning {
    case .day, .dayAlone, .laterAlone, .queryDay, .decade, .quarter, .namedYear, .bareNumbers,
      .partialDay, .later, .within, .ago, .afterPrevious, .beforePrevious, .spanAhead, .spanBack,
      .nthOf, .dayAfter, .dayBefore, .nearestTo, .weekOf, .weekendOf, .weekdayOfWeek, .weekdayLater:
      guard let day = DayBuilder(phrase: self).build(meaning) else { return false }
      isOfDays = day.isDay
      readings.append(.day(day))
    case .clock, .clockAlone, .clockOf, .clockBefore, .clockHalfBefore, .clockSpan,
      .clockSpanEvening,
      .clockFrom, .clockUntil,
      .clockAbout, .dayPart, .clockList, .clockAbroad:
      guard let clocks = ClockBuilder(phrase: self).build(meaning) else { return false }
      isOfDays = true
      readings.append(.clocks(clocks))
    case .moment, .dated, .thisEvening, .dayRange, .dayList, .from, .until, .after, .before,
      .since, .about, .momentRange, .lasting:
      guard let date = DateBuilder(phrase: self).build(meaning) else { return false }
      isOfDays = !date.hasRecurrence && date.days.allSatisfy(\.isDay)
      readings.append(.date(date))
    case .every, .everyRange, .everyNth, .everyFew, .bounded:
      guard let reading = RecurrenceBuilder(phrase: self).build(meaning) else { return false }
      isOfDays = reading.isOfDays
      readings.append(reading)
    case .momentList: return false
    case .duration, .noDate:
      isOfDays = true
      readings.append(.nothing)
    }
    return true
  }

  // MARK: - Slots

  func value(_ slot: PhraseSlot) -> Int? {
    for capture in captures where capture.slot == slot { return Int(capture.value) }
    return nil
  }

  func count(_ slot: PhraseSlot) -> Int { captures.count { $0.slot == slot } }

  func values(_ slot: PhraseSlot) -> [Int] {
    var values: [Int] = []
    for capture in captures where capture.slot == slot { values.append(Int(capture.value)) }
    return values
  }

  func reading(_ capture: PhraseMatcher.Capture) -> Reading? {
    guard capture.item >= 0 else { return nil }
    return readings[Int(items[Int(capture.item)].reading)]
  }

  /// All days among the items captured, one for each.
  var days: [StatedDay] {
    captures.compactMap { capture in
      switch reading(capture) {
      case .day(let day): day
      case .date(let date) where date.form == .single && date.clocks.isEmpty: date.days.first
      default: nil
      }
    }
  }

  var clocks: [StatedClock] {
    var all: [StatedClock] = []
    for capture in captures where capture.item >= 0 {
      if case .clocks(let clocks) = readings[Int(items[Int(capture.item)].reading)] {
        all = all.isEmpty ? clocks : all + clocks
      }
    }
    return all
  }

  var dates: [StatedDate] { captures.compactMap(date) }

  var firstDate: StatedDate? {
    for capture in captures {
      if let date = date(capture) { return date }
    }
    return nil
  }

  /// The first date or day, and the days of it: a day alone needs no date around it.
  var firstDays: (date: StatedDate?, days: [StatedDay])? {
    for capture in captures where capture.item >= 0 {
      switch readings[Int(items[Int(capture.item)].reading)] {
      case .date(let date): return (date, date.days)
      case .day(let day): return (nil, [day])
      default: continue
      }
    }
    return nil
  }

  /// The first day of the second date.
  var secondDay: StatedDay? {
    var isSecond = false
    for capture in captures where capture.item >= 0 {
      switch readings[Int(items[Int(capture.item)].reading)] {
      case .day(let day):
        if isSecond { return day }
        isSecond = true
      case .date(let date):
        if isSecond { return date.days.first }
        isSecond = true
      default: continue
      }
    }
    return nil
  }

  private func date(_ capture: PhraseMatcher.Capture) -> StatedDate? {
    guard capture.item >= 0 else { return nil }
    switch readings[Int(items[Int(capture.item)].reading)] {
    case .date(let date): return date
    case .day(let day):
      return stated(.single, days: [day])
    default: return nil
    }
  }

  /// A number in words at the very start of a phrase: "deux à 20 h" is no span of clocks.
  func isBareWord(_ capture: PhraseMatcher.Capture) -> Bool {
    capture.first == first && !capture.isDigits
  }

  func stated(
    _ form: StatedDate.Form, days: [StatedDay] = [], clocks: [StatedClock] = []
  ) -> StatedDate {
    StatedDate(
      begin: 0, end: 0, firstToken: first, endToken: end, rule: "", form: form, days: days,
      clocks: clocks)
  }

  static func unit(_ value: Int) -> (unit: StatedDay.Unit, factor: Int) {
    units.indices.contains(value) ? units[value] : (.day, 1)
  }

  /// In the order of the pack's values.
  private static let units = (WordCategory.timeUnit.values ?? []).map { unit(named: $0) }

  private static func unit(named name: String) -> (unit: StatedDay.Unit, factor: Int) {
    switch name {
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

  var unit: (unit: StatedDay.Unit, factor: Int)? { value(.unit).map(PhraseBuilder.unit) }

  var direction: StatedDay.Direction? {
    value(.direction).flatMap { StatedDay.Direction(rawValue: UInt8($0)) }
  }
}
