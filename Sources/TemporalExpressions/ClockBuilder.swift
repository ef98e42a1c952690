import CivilTime
import LanguagePacks

/// Makes clocks, spans of clocks and lists of them from the slots of a phrase.
struct ClockBuilder {
  let phrase: PhraseBuilder

  func build(_ meaning: PhraseMeaning) -> [StatedClock]? {
    switch meaning {
    case .clockAlone: alone().map { [$0] }
    case .clock, .clockOf: clock().map { [$0] }
    case .clockBefore: before(minutes: -(minutes ?? 15)).map { [$0] }
    case .clockHalfBefore: before(minutes: -30).map { [$0] }
    case .clockSpan: span().map { [$0] }
    case .clockSpanEvening: eveningSpan().map { [$0] }
    case .clockFrom: open(.from)
    case .clockUntil: open(.until)
    case .clockAbout: about()
    case .dayPart: dayPart().map { [$0] }
    case .clockList: list()
    case .clockAbroad: abroad()
    default: nil
    }
  }

  /// "at 7", "17 à 18": hours without a sign.
  private func alone() -> StatedClock? {
    guard phrase.captures.allSatisfy({ $0.slot == .dash || $0.isDigits }) else { return nil }
    let hours = phrase.values(.hour)
    guard let first = hours.first, var clock = bare(hour: first) else { return nil }
    guard hours.count == 2 else { return clock }
    guard let last = bare(hour: hours[1]), first < hours[1] else { return nil }
    clock.end = last.start
    clock.endDayOffset = last.startDayOffset
    return clock
  }

  private var minutes: Int? {
    phrase.value(.minute) ?? phrase.value(.minuteWord) ?? phrase.value(.number)
  }

  private var part: StatedClock.DayPart? {
    phrase.value(.dayPart).flatMap(ClockBuilder.part)
  }

  static func part(_ value: Int) -> StatedClock.DayPart? {
    switch WordCategory.dayPart.values?[value] {
    case "morning": .morning
    case "noon": .noon
    case "afternoon": .afternoon
    case "evening": .evening
    case "night", "midnight": .night
    default: nil
    }
  }

  private var zone: String? { phrase.value(.zone).map { WordCategory.zones[$0] } }

  /// "UTC+2", "+01:00", "-0500" behind a clock; a dash stands for minus.
  private func offset(at capture: PhraseMatcher.Capture) -> String? {
    var hour = Int(capture.value)
    var minute = 0
    if capture.slot == .compactTime {
      minute = hour % 100
      hour /= 100
    } else if let last = phrase.captures.last, last.slot == .minute, last.first > capture.first {
      minute = Int(last.value)
    }
    guard hour <= 14 else { return nil }
    let sign = phrase.value(.dash) == nil ? "+" : "-"
    return sign + (hour < 10 ? "0" : "") + "\(hour)" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// The number behind the sign of an offset: the clock stands before it, written out or built.
  private var offsetHour: PhraseMatcher.Capture? {
    guard
      let index = phrase.captures.lastIndex(where: {
        $0.slot == .number || $0.slot == .compactTime || $0.slot == .hour
      }), index > 0
    else { return nil }
    let capture = phrase.captures[index]
    let before = phrase.captures[index - 1]
    switch capture.slot {
    case .number:
      return before.slot == .zone
        || before.slot == .dash && index > 1
          && phrase.captures[index - 2].slot == .zone
        ? capture : nil
    default:
      return [.dash, .minute, .second, .digits].contains(before.slot)
        && phrase.captures.first?.slot == .hour ? capture : nil
    }
  }

  private func clock() -> StatedClock? {
    var hour = phrase.value(.hour) ?? phrase.value(.hourWord)
    var minute = minutes
    if let capture = offsetHour {
      guard let offset = offset(at: capture) else { return nil }
      let written = hour.map {
        time(hour: $0, minute: phrase.value(.minute), second: phrase.value(.second))
      }
      guard var clock = written ?? phrase.clocks.first else { return nil }
      clock.zone = offset
      return clock
    }
    if let compact = phrase.value(.compactTime) {
      hour = compact / 100
      minute = compact % 100
    }
    // A clock that another phrase read and this one adds to: a half of the day, minutes, a zone.
    if hour == nil, var clock = phrase.clocks.first, phrase.clocks.count == 1 {
      if let minute, let start = clock.start {
        guard start.minute == 0 else { return nil }
        clock.start = Clock(hour: start.hour, minute: minute)
        clock.isHourOnly = false
      }
      guard let halved = half(of: clock) else { return nil }
      clock = halved
      // "4:00 du matin" is as exact as "4:00 am".
      if part != nil, !clock.isHourOnly, phrase.captures.first?.isDigits ?? false {
        clock.hasMeridiem = true
      }
      if let zone { clock.zone = zone }
      return clock
    }
    guard let hour else { return nil }
    if phrase.value(.compactTime) != nil, phrase.value(.meridiem) == nil,
      phrase.value(.dayPart) == nil
    {
      // "at 1030": three or four digits are an hour only for themselves or beside a day.
      var clock = time(hour: hour, minute: minute, second: nil)
      clock?.isBare = true
      return clock
    }
    if phrase.count(.hour) == 2, minute == nil {
      // "at nine o nine": the second number counts minutes.
      return time(hour: hour, minute: phrase.values(.hour)[1], second: nil)
    }
    return time(hour: hour, minute: minute, second: phrase.value(.second))
  }

  private func time(hour: Int, minute: Int?, second: Int?) -> StatedClock? {
    var clock = StatedClock()
    if hour == 24 {
      clock.start = Clock(hour: 0, minute: minute ?? 0)
      clock.startDayOffset = minute ?? 0 == 0 ? 1 : 0
    } else {
      clock.start = Clock(hour: hour, minute: minute ?? 0, second: second ?? 0)
    }
    guard clock.start != nil else { return nil }
    clock.isHourOnly = minute == nil && second == nil
    clock.isPadded = phrase.captures.contains { $0.slot == .hour && $0.isPadded }
    clock.zone = zone
    clock.isHalfStated = phrase.value(.hourWord) != nil && phrase.value(.hour) == nil
    return half(of: clock)
  }

  /// Applies "am", "p.m.", "du soir"; nil when the hour has no such half ("13 pm").
  private func half(of clock: StatedClock) -> StatedClock? {
    var clock = clock
    if let meridiem = phrase.value(.meridiem) {
      guard let start = clock.start, start.hour <= 12, clock.startDayOffset == 0 else { return nil }
      let hour = start.hour % 12 + (meridiem == 1 ? 12 : 0)
      clock.start = Clock(hour: hour, minute: start.minute, second: start.second)
      clock.isHalfStated = true
      clock.hasMeridiem = true
    }
    if let part { clock = ClockBuilder.inHalf(part, clock) }
    return clock
  }

  /// The clock moved into the part of the day named beside it.
  static func inHalf(_ part: StatedClock.DayPart, _ clock: StatedClock) -> StatedClock {
    var clock = clock
    if clock.isHalfStated { return clock }
    if part == .evening || part == .night, clock.end == nil, clock.isHourOnly,
      clock.start == Clock(hour: 12)
    {
      // "twelve this evening" is midnight.
      clock.start = .midnight
      clock.startDayOffset = 1
      clock.isHalfStated = true
      clock.dayPart = part
      return clock
    }
    clock.start = clock.start.map { moved($0, into: part) }
    clock.end = clock.end.map { moved($0, into: part) }
    clock.isHalfStated = true
    return clock
  }

  private static func moved(_ time: Clock, into part: StatedClock.DayPart) -> Clock {
    let needsNoon =
      switch part {
      case .afternoon, .noon: (1...11).contains(time.hour)
      case .evening: (4...11).contains(time.hour)
      case .night: (6...11).contains(time.hour)
      case .morning: false
      }
    if part == .morning, time.hour == 12, time.minute == 0 { return time }
    guard needsNoon else { return time }
    return Clock(hour: time.hour + 12, minute: time.minute, second: time.second) ?? time
  }

  private func before(minutes: Int) -> StatedClock? {
    // "13 to 15" is a span of days: minutes to the hour are round and the hour is one of twelve.
    if let number = phrase.value(.number), let hour = phrase.value(.hour) {
      guard hour <= 12 || hour == 24, (1...29).contains(number), number % 5 == 0 else { return nil }
      // "5 to 6 pm" goes from five to six.
      let isInDigits = phrase.captures.contains { $0.slot == .number && $0.isDigits }
      if isInDigits, number < hour { return nil }
      // "Saturday, 10 to 4" goes from ten to four.
      if isInDigits, number == 10, (1...6).contains(hour), phrase.value(.meridiem) == nil,
        phrase.value(.dayPart) == nil
      {
        return nil
      }
    }
    var base: StatedClock?
    if let hour = phrase.value(.hour) ?? phrase.value(.hourWord) {
      base = time(hour: hour, minute: nil, second: nil)
    } else if let clock = phrase.clocks.first {
      base = half(of: clock)
    }
    guard var clock = base, let start = clock.start else { return nil }
    var second = Int(start.secondOfDay) + minutes * 60
    if second < 0 {
      second += 86_400
      clock.startDayOffset -= 1
    }
    guard clock.startDayOffset >= 0 || second >= 0 else { return nil }
    clock.startDayOffset = max(0, clock.startDayOffset)
    clock.start = Clock(hour: second / 3600, minute: second / 60 % 60)
    clock.isHourOnly = false
    return clock
  }

  private func span() -> StatedClock? {
    var ends = phrase.captures.indices.compactMap { index -> StatedClock? in
      let capture = phrase.captures[index]
      if case .clocks(let clocks) = phrase.reading(capture), clocks.count == 1 {
        return clocks[0].end == nil ? clocks[0] : nil
      }
      if capture.slot == .compactTime {
        // "730" may be any number, "0730" and "1930" are hours.
        guard capture.value >= 1000 || capture.isPadded else { return nil }
        return time(hour: Int(capture.value) / 100, minute: Int(capture.value) % 100, second: nil)
      }
      if capture.slot == .hour, phrase.isBareWord(capture) { return nil }
      if capture.slot == .hour || capture.slot == .hourWord {
        let next = index + 1
        if next < phrase.captures.count, phrase.captures[next].slot == .minute {
          return time(
            hour: Int(capture.value), minute: Int(phrase.captures[next].value), second: nil)
        }
        return bare(hour: Int(capture.value))
      }
      return nil
    }
    guard ends.count == 2 else { return nil }
    let parts = partsOfEnds()
    if let first = parts.first, let first { ends[0] = ClockBuilder.inHalf(first, ends[0]) }
    if let last = parts.last, let last {
      ends[1] = ClockBuilder.inHalf(last, ends[1])
      ends[1].isBare = false
    } else if parts.first.flatMap(\.self) != nil {
      // "5 du matin à 9": each end has what stands beside it.
    } else if let part {
      ends = ends.map { ClockBuilder.inHalf(part, $0) }
    } else if let meridiem = phrase.value(.meridiem), meridiem == 1 {
      ends = ends.map { ClockBuilder.inHalf(.afternoon, $0) }
    }
    // "from 2015 and 2016"
    let years = phrase.values(.compactTime).filter { (1900...2100).contains($0) }
    guard years.count < 2, var start = ends[0].start, var end = ends[1].start else { return nil }
    var endOffset = ends[1].startDayOffset
    if ends[1].isHalfStated, !ends[0].isHalfStated, start.hour < 12, end.hour >= 12,
      let later = Clock(hour: start.hour + 12, minute: start.minute), later < end
    {
      start = later
    }
    // "7 till midnight"
    if ends[0].isBare, !ends[0].isHalfStated, (4...11).contains(start.hour), end.hour == 0,
      end.minute == 0,
      let later = Clock(hour: start.hour + 12, minute: start.minute)
    {
      start = later
    }
    if ends[1].isHalfStated, !ends[0].isHalfStated, start.hour == 12, end.hour < 12,
      let midnight = Clock(hour: 0, minute: start.minute), ends[0].startDayOffset == 0, end.hour < 8
    {
      start = midnight
    }
    if ends[0].isHalfStated, ends[1].isBare, !ends[1].isHalfStated, start.hour >= 12,
      end.hour < 12, let later = Clock(hour: end.hour + 12), start < later
    {
      end = later
    }
    if end <= start, endOffset == 0 {
      if !ends[1].isHalfStated, end.hour < 12, start.hour <= 12,
        !(start.hour == 12 && end.hour > 7),
        let later = Clock(hour: end.hour + 12, minute: end.minute), start < later
      {
        end = later
      } else {
        guard start != end else { return nil }
        endOffset = 1
      }
    }
    var span = StatedClock(start: start, end: end)
    span.endDayOffset = endOffset
    span.isHourOnly = ends[0].isHourOnly && ends[1].isHourOnly
    span.isBare =
      ends[1].isBare && part == nil && phrase.value(.meridiem) == nil
      && phrase.value(.hourWord) == nil
    span.isHalfStated = ends[0].isHalfStated || ends[1].isHalfStated
    span.startsBare = ends[0].isBare && phrase.captures.first?.first == phrase.first
    // "Sun 1-5" is in the afternoon where people count twelve hours.
    span.isHalfOpen =
      span.startsBare && span.isBare && !span.isHalfStated && end.hour <= 8
      && (1...5).contains(start.hour)
    // "2-15" may be hours only up to twelve.
    if span.startsBare, span.isBare, !span.isHalfStated, max(start.hour, end.hour) > 12,
      ends[1].start.map({ max(start.hour, $0.hour) > 12 }) ?? false
    {
      return nil
    }
    span.zone = zone ?? ends[1].zone ?? ends[0].zone
    span.isApproximate = ends[0].isApproximate || ends[1].isApproximate
    return span
  }

  /// "un 5 à 7" is from five to seven in the evening.
  private func eveningSpan() -> StatedClock? {
    guard var span = span(), let start = span.start, let end = span.end,
      (3...8).contains(start.hour), (1...3).contains(end.hour - start.hour)
    else {
      return nil
    }
    span = ClockBuilder.inHalf(.evening, span)
    span.isBare = false
    span.startsBare = false
    return span
  }

  /// The part of the day named right behind each end, where the first end has one or both have.
  private func partsOfEnds() -> [StatedClock.DayPart?] {
    var parts: [StatedClock.DayPart?] = []
    for capture in phrase.captures {
      switch capture.slot {
      case .hour, .hourWord, .clock, .clocks: parts.append(nil)
      case .dayPart where !parts.isEmpty:
        parts[parts.count - 1] = ClockBuilder.part(Int(capture.value))
      default: break
      }
    }
    return parts.count == 2 && parts[0] != nil ? parts : []
  }

  private func bare(hour: Int) -> StatedClock? {
    var clock = StatedClock(start: Clock(hour: hour % 24))
    clock.startDayOffset = hour / 24
    clock.isHourOnly = true
    clock.isBare = true
    clock.isHalfOpen = (1...8).contains(hour)
    return clock
  }

  /// One moment told for several places: the first clock counts, with its zone.
  private func abroad() -> [StatedClock]? {
    var clocks = phrase.clocks
    let towns = phrase.values(.zoneTown).map { WordCategory.zones[$0] }
    guard clocks.count >= 2, var first = clocks.first else { return nil }
    if towns.isEmpty {
      clocks.removeAll { $0.zone == nil }
      guard clocks.count >= 2 else { return nil }
    } else {
      guard towns.count == clocks.count else { return nil }
      first.zone = towns[0]
    }
    return [first]
  }

  private func open(_ bound: StatedDate.Bound) -> [StatedClock]? {
    var clocks = phrase.clocks
    if clocks.isEmpty, let hour = phrase.value(.hour), let clock = bare(hour: hour) {
      clocks = [clock]
    }
    guard clocks.count == 1, clocks[0].bound == .closed, clocks[0].end == nil else { return nil }
    clocks[0].bound = bound
    if bound == .until {
      clocks[0].end = clocks[0].start
      clocks[0].endDayOffset = clocks[0].startDayOffset
      clocks[0].start = nil
      clocks[0].startDayOffset = 0
    }
    return clocks
  }

  private func about() -> [StatedClock]? {
    var clocks = phrase.clocks
    if clocks.isEmpty, let hour = phrase.value(.hour), let clock = bare(hour: hour) {
      clocks = [clock]
    }
    guard clocks.count == 1 else { return nil }
    // "11ish": what stands behind the number makes it an hour.
    if let last = phrase.captures.last, last.slot == .hour, last.end < phrase.end {
      clocks[0].isBare = false
    }
    if let part { clocks[0] = ClockBuilder.inHalf(part, clocks[0]) }
    clocks[0].isApproximate = true
    return clocks
  }

  private func dayPart() -> StatedClock? {
    guard let part else { return nil }
    var clock = StatedClock()
    if let hour = phrase.value(.hour), let bare = bare(hour: hour) {
      var clock = ClockBuilder.inHalf(part, bare)
      clock.isBare = false
      return clock
    }
    clock.dayPart = part
    return clock
  }

  /// Sessions; an hour without sign takes it from the others: "à 14 et 17 h".
  private func list() -> [StatedClock]? {
    var clocks: [StatedClock] = []
    for capture in phrase.captures {
      if case .clocks(let more) = phrase.reading(capture) {
        clocks += more
      } else if capture.slot == .hour, let clock = bare(hour: Int(capture.value)) {
        clocks.append(clock)
      }
    }
    guard clocks.count > 1, clocks.allSatisfy({ $0.start != nil }) else { return nil }
    // "9h/12h - 14h/18h"
    if phrase.value(.dash) != nil, !clocks.allSatisfy({ $0.end != nil }) { return nil }
    // "à 14 et 17 h": one sign serves for all.
    if let last = clocks.last, !last.isBare {
      clocks = clocks.map { clock in
        var clock = clock
        clock.isBare = false
        return clock
      }
    }
    if let last = clocks.last, last.isHalfStated, let end = last.start, end.hour >= 12 {
      clocks = clocks.map { clock in
        guard !clock.isHalfStated, let start = clock.start, start.hour < 12,
          let later = Clock(hour: start.hour + 12, minute: start.minute), later <= end
        else { return clock }
        var moved = clock
        moved.start = later
        // "2-4 and 7-9 p.m.": so are the ends.
        if let end = clock.end, end.hour < 12, clock.endDayOffset == 0 {
          moved.end = Clock(hour: end.hour + 12, minute: end.minute)
        }
        return moved
      }
    }
    return clocks
  }
}
