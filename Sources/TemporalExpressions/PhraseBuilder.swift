import CivilTime
import LanguagePacks

/// Makes the reading of a phrase from what filled its slots; nil when the parts make no sense.
struct PhraseBuilder {
  let captures: [PhraseMatcher.Capture]
  let items: [PhraseMatcher.Item]
  let readings: [Reading]
  let first: Int32
  let end: Int32

  func build(_ meaning: PhraseMeaning) -> Reading? {
    switch meaning {
    case .day, .dayAlone, .laterAlone, .queryDay, .decade, .quarter, .namedYear, .bareNumbers,
      .partialDay, .later, .within, .ago, .afterPrevious, .beforePrevious, .spanAhead, .spanBack,
      .nthOf, .dayAfter, .dayBefore, .nearestTo, .weekOf, .weekendOf, .weekdayOfWeek, .weekdayLater:
      if let day = DayBuilder(phrase: self).build(meaning) { return .day(day) }
      return nil
    case .clock, .clockAlone, .clockOf, .clockBefore, .clockHalfBefore, .clockSpan,
      .clockSpanEvening,
      .clockFrom, .clockUntil,
      .clockAbout, .dayPart, .clockList, .clockAbroad:
      if let clocks = ClockBuilder(phrase: self).build(meaning) { return .clocks(clocks) }
      return nil
    case .moment, .dated, .thisEvening, .dayRange, .dayList, .from, .until, .after, .before,
      .since, .about, .momentRange, .lasting:
      if let date = DateBuilder(phrase: self).build(meaning) { return .date(date) }
      return nil
    case .every, .everyRange, .everyNth, .everyFew, .bounded:
      return RecurrenceBuilder(phrase: self).build(meaning)
    case .momentList: return nil
    case .duration, .noDate: return .nothing
    }
  }

  // MARK: - Slots

  func value(_ slot: PhraseSlot) -> Int? {
    for capture in captures where capture.slot == slot { return Int(capture.value) }
    return nil
  }

  func count(_ slot: PhraseSlot) -> Int { captures.count { $0.slot == slot } }

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
      var date = stated(.single)
      date.days = [day]
      return date
    default: return nil
    }
  }

  /// A number in words at the very start of a phrase: "deux à 20 h" is no span of clocks.
  func isBareWord(_ capture: PhraseMatcher.Capture) -> Bool {
    capture.first == first && !capture.isDigits
  }

  func stated(_ form: StatedDate.Form) -> StatedDate {
    StatedDate(begin: 0, end: 0, firstToken: first, endToken: end, rule: "", form: form)
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

  var unit: (unit: StatedDay.Unit, factor: Int)? { value(.unit).map(PhraseBuilder.unit) }

  var direction: StatedDay.Direction? {
    value(.direction).flatMap { StatedDay.Direction(rawValue: UInt8($0)) }
  }
}
