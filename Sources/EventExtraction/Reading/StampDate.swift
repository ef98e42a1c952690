import ArticleText
import CivilTime

/// Reads the day out of a stamp: short texts that hold a date as data or as any site writes it.
///
/// Needs no language pack, since pages state their day in the language of their system as often as
/// in their own: "Wed, 03 Jul 2019 08:00:00 +0200", "12. März 2014", "20140312", "Oct 5, 2020".
struct StampDate {
  private let bytes: [UInt8]
  private let isMonthFirst: Bool

  private static let longestText = 300
  private static let years = 1990...2100

  private init(_ text: String, isMonthFirst: Bool) {
    bytes = Array(text.utf8.prefix(StampDate.longestText))
    self.isMonthFirst = isMonthFirst
  }

  /// The first full date in a text; nil when there is none that exists.
  ///
  /// `isMonthFirst` tells how "03/04/2019" is meant where both ways are possible.
  static func day(in text: String, isMonthFirst: Bool = false) -> Day? {
    StampDate(text, isMonthFirst: isMonthFirst).read()
  }

  /// Whether a text names an hour as systems of the United States write it beside a day in figures:
  /// "4/9/13 10:13 AM EDT", "4/9/2013 3:15:00 PM".
  static func isAmerican(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return false }
    let longest = 3
    var word: UInt32 = 0
    var length = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"):
        if length <= longest, marks.contains(word) { return true }
        word = 0
        length = 0
      default:
        word = word << 8 | UInt32(byte)
        length += 1
      }
    }
    return length <= longest && marks.contains(word)
  }

  /// Zones and halves of the day, their letters as one number.
  private static let marks: [UInt32] =
    ["EDT", "EST", "CDT", "CST", "MDT", "MST", "PDT", "PST", "ET", "AM", "PM"]
    .map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  private func read() -> Day? {
    if let moment = epoch() { return moment }
    var index = 0
    while index < bytes.count {
      let isStart = index == 0 || !isWordByte(bytes[index - 1])
      if isStart, let day = isDigit(index) ? numbered(index) : named(index) { return day }
      index += 1
    }
    return nil
  }

  /// A text that is nothing but seconds or milliseconds since 1970.
  private func epoch() -> Day? {
    guard bytes.count == 10 || bytes.count == 13, let seconds = number(0, 10),
      bytes.allSatisfy({ $0 &- 0x30 < 10 }), seconds >= 600_000_000
    else { return nil }
    return Day(number: Int32(seconds / 86_400))
  }

  // MARK: - Dates that begin with a number

  private func numbered(_ start: Int) -> Day? {
    var end = start
    while isDigit(end) { end += 1 }
    switch end - start {
    case 8, 12, 14: return day(number(start, 4), number(start + 4, 2), number(start + 6, 2))
    case 4: return yearFirst(start, end)
    case 1, 2: return dayFirst(start, end)
    default: return nil
    }
  }

  /// "2014-03-12", "2014/3/12", "2014.03.12".
  private func yearFirst(_ start: Int, _ end: Int) -> Day? {
    guard let sign = separator(end), let month = part(end + 1, sign) else { return nil }
    guard let last = part(month.end + 1, nil), byte(month.end) == sign else { return nil }
    return day(number(start, 4), month.value, last.value)
  }

  /// Day, month and year: "12.3.2014", "12/03/14", "12 mars 2014", "3rd of July 2019".
  private func dayFirst(_ start: Int, _ end: Int) -> Day? {
    guard let first = number(start, end - start) else { return nil }
    var end = end
    if byte(end) == 0x20, byte(end + 1) == UInt8(ascii: ".") { end += 1 }
    if let sign = separator(end) {
      var next = end + 1
      while byte(next) == 0x20, sign == UInt8(ascii: ".") { next += 1 }
      if var second = part(next, nil), let close = closer(second.end, sign) {
        second.end = close
        var third = second.end + 1
        while byte(third) == 0x20, sign == UInt8(ascii: ".") { third += 1 }
        guard let year = year(third) else { return nil }
        let isMonthFirst = isMonthFirst && sign == UInt8(ascii: "/")
        let (dayOfMonth, month) = isMonthFirst ? (second.value, first) : (first, second.value)
        return day(year, month, dayOfMonth) ?? day(year, dayOfMonth, month)
      }
    }
    var index = end
    while index < min(end + 6, bytes.count), let byte = byte(index), !isLetter(index) {
      guard byte <= 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte >= 0x80
      else { return nil }
      index += 1
    }
    guard let month = month(afterSmallWords: index) else { return nil }
    return yearAfter(month.end).flatMap { day($0, month.value, first) }
  }

  /// An ordinal's ending and "de" or "of" may stand before the month; "22 pm" is an hour.
  private func month(afterSmallWords start: Int) -> (value: Int, end: Int)? {
    var index = start
    for _ in 0..<3 {
      if let month = month(index) { return month }
      var end = index
      while isLetter(end) { end += 1 }
      guard end > index, end - index <= 3, !isHalfOfDay(index, end) else { return nil }
      index = end
      while byte(index) == 0x20 || byte(index) == UInt8(ascii: ".") { index += 1 }
    }
    return nil
  }

  private func isHalfOfDay(_ begin: Int, _ end: Int) -> Bool {
    end - begin == 2 && bytes[begin + 1] | 0x20 == UInt8(ascii: "m")
      && [UInt8(ascii: "a"), UInt8(ascii: "p")].contains(bytes[begin] | 0x20)
  }

  // MARK: - Dates that begin with a month

  /// "March 12, 2014", "Mar 12th 2014".
  private func named(_ start: Int) -> Day? {
    guard let month = month(start) else { return nil }
    var index = month.end
    while isSpace(index) || byte(index) == UInt8(ascii: ".") { index += 1 }
    var end = index
    while isDigit(end) { end += 1 }
    guard (1...2).contains(end - index), let first = number(index, end - index) else { return nil }
    while isLetter(end) { end += 1 }
    guard byte(end) != UInt8(ascii: ":") else { return nil }
    return yearAfter(end).flatMap { day($0, month.value, first) }
  }

  private func month(_ start: Int) -> (value: Int, end: Int)? {
    var end = start
    while isLetter(end) { end += 1 }
    guard end - start >= 3, end - start <= 12,
      let value = MonthNames.month(bytes[start..<end])
    else { return nil }
    return (value, end)
  }

  /// A year behind a few signs and small words, or behind the clock and zone of "Feb 11 15:12:40 CET 2020".
  private func yearAfter(_ start: Int) -> Int? {
    var index = start
    while index < min(start + 6, bytes.count), !isDigit(index) { index += 1 }
    var end = index
    while isDigit(end) || byte(end) == UInt8(ascii: ":") { end += 1 }
    guard bytes[index..<end].contains(UInt8(ascii: ":")) else { return year(index) }
    var next = end
    while next < min(end + 10, bytes.count), !isDigit(next) {
      let isOffset = byte(next) == UInt8(ascii: "+") || byte(next) == UInt8(ascii: "-")
      next += 1
      while isOffset, isDigit(next) || byte(next) == UInt8(ascii: ":") { next += 1 }
    }
    var last = next
    while isDigit(last) { last += 1 }
    return last - next == 4 ? year(next) : nil
  }

  /// Four digits, or two that stand for a year near our time.
  private func year(_ start: Int) -> Int? {
    var end = start
    while isDigit(end) { end += 1 }
    if end - start == 4 { return number(start, 4) }
    guard end - start == 2, let short = number(start, 2) else { return nil }
    return short >= 90 ? 1900 + short : 2000 + short
  }

  // MARK: - Bytes

  private func day(_ year: Int?, _ month: Int?, _ dayOfMonth: Int?) -> Day? {
    guard let year, let month, let dayOfMonth, StampDate.years.contains(year) else { return nil }
    return Day(year: year, month: month, dayOfMonth: dayOfMonth)
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func isDigit(_ index: Int) -> Bool { index < bytes.count && bytes[index] &- 0x30 < 10 }

  private func isLetter(_ index: Int) -> Bool {
    index < bytes.count && ((bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] >= 0x80)
      && !(bytes[index] == 0xC2 && byte(index + 1) == 0xA0) && !isNoBreakSpaceEnd(index)
  }

  /// The second byte of U+00A0.
  private func isNoBreakSpaceEnd(_ index: Int) -> Bool {
    bytes[index] == 0xA0 && index > 0 && bytes[index - 1] == 0xC2
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private func isSpace(_ index: Int) -> Bool { byte(index).map { $0 <= 0x20 } ?? false }

  /// A line's end parts a date of which each part is an element of its own.
  private func separator(_ index: Int) -> UInt8? {
    guard let byte = byte(index) else { return nil }
    return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      || byte == 0x0A ? byte : nil
  }

  /// Where a sign stands at an offset, or behind a space when it is a point.
  private func closer(_ index: Int, _ sign: UInt8) -> Int? {
    if byte(index) == sign { return index }
    let isPoint = sign == UInt8(ascii: ".") && byte(index) == 0x20 && byte(index + 1) == sign
    return isPoint ? index + 1 : nil
  }

  /// One or two digits; `before` is the sign that must follow, when one must.
  private func part(_ start: Int, _ before: UInt8?) -> (value: Int, end: Int)? {
    var end = start
    while isDigit(end) { end += 1 }
    guard (1...2).contains(end - start), let value = number(start, end - start) else { return nil }
    if let before, byte(end) != before { return nil }
    return (value, end)
  }

  private func number(_ start: Int, _ count: Int) -> Int? {
    guard count > 0, start + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<(start + count)] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte & 15)
    }
    return value
  }
}
