/// Finds the date that many sites put in their addresses: "/2026/03/14/", "/2026-03-14-title",
/// "title-14-03-2026.php", "title-14032026.html", "/2026/mar/14/".
enum URLDate {
  /// A stamp for a full date in the path; a year and month alone are no date.
  static func stamp(in url: String) -> Stamp? {
    let bytes = Array(url.utf8.prefix(2000))
    let query = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.count
    var index = 0
    while index + 8 <= bytes.count {
      // Behind a question mark stand folders of pictures and other pages.
      if index > query, index + 4 < bytes.count, bytes[index + 4] == UInt8(ascii: "/") {
        index += 1
        continue
      }
      if index == 0 || !isDigit(bytes[index - 1]), let text = date(bytes, index) {
        return Stamp(kind: .published, source: .url, text: text)
      }
      index += 1
    }
    return dayFirst(bytes) ?? unparted(bytes[..<query])
  }

  /// The year and month of the folders that many blogs put their articles in: "/2026/03/title.html".
  static func month(in url: String) -> (year: Int, month: Int)? {
    let parts = url.utf8.prefix { $0 != UInt8(ascii: "?") }.split(separator: UInt8(ascii: "/"))
    for (part, next) in zip(parts, parts.dropFirst()) where part.count == 4 {
      guard let year = number(Array(part), 0, 4), (1990...2100).contains(year), next.count <= 2,
        let month = number(Array(next), 0, next.count), (1...12).contains(month)
      else { continue }
      return (year, month)
    }
    return nil
  }

  /// Eight digits that end in a year and open with a day, as one part of a name.
  private static func unparted(_ bytes: ArraySlice<UInt8>) -> Stamp? {
    for part in bytes.split(whereSeparator: { !isDigit($0) }).reversed() where part.count == 8 {
      let digits = Array(part)
      guard part.startIndex > 0, nameBorders.contains(bytes[part.startIndex - 1]),
        let day = number(digits, 0, 2), let month = number(digits, 2, 2),
        let year = number(digits, 4, 4), (1990...2100).contains(year), (1...31).contains(day),
        (1...12).contains(month)
      else { continue }
      return Stamp(kind: .published, source: .url, text: text(year, month, day))
    }
    return nil
  }

  private static let nameBorders = Array("-_/".utf8)

  /// The last date whose year stands at its end; the day comes first unless it cannot.
  private static func dayFirst(_ bytes: [UInt8]) -> Stamp? {
    var index = bytes.count - 10
    while index > 0 {
      defer { index -= 1 }
      let separator = bytes[index + 2]
      guard !isDigit(bytes[index - 1]),
        separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/"),
        bytes[index + 5] == separator, let first = number(bytes, index, 2),
        let second = number(bytes, index + 3, 2), let year = number(bytes, index + 6, 4),
        (1990...2100).contains(year), index + 10 == bytes.count || !isDigit(bytes[index + 10])
      else { continue }
      let (day, month) = second > 12 ? (second, first) : (first, second)
      guard (1...31).contains(day), (1...12).contains(month) else { continue }
      return Stamp(kind: .published, source: .url, text: text(year, month, day))
    }
    return nil
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    let pad = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(pad(month))-\(pad(day))"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func number(_ bytes: [UInt8], _ index: Int, _ count: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<(index + count)] {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte & 15)
    }
    return value
  }

  /// Two digits, or one where folders part the date, as in "/2014/3/5/".
  private static func part(
    _ bytes: [UInt8], _ index: Int, _ isFolder: Bool
  ) -> (value: Int, length: Int)? {
    if let value = number(bytes, index, 2) { return (value, 2) }
    return isFolder ? number(bytes, index, 1).map { ($0, 1) } : nil
  }

  /// A folder named for a month in English, as in "/2014/may/23/".
  private static func monthName(_ bytes: [UInt8], _ index: Int) -> (value: Int, length: Int)? {
    let folder = bytes[index...].prefix(10).prefix { $0 != UInt8(ascii: "/") }
    let name = folder.map { $0 | 0x20 }
    let month = months.firstIndex { $0 == name || $0.prefix(3).elementsEqual(name) }
    return month.map { ($0 + 1, folder.count) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }

  private static func date(_ bytes: [UInt8], _ start: Int) -> String? {
    guard let year = number(bytes, start, 4), (1990...2100).contains(year) else { return nil }
    var index = start + 4
    let separator = index < bytes.count ? bytes[index] : 0
    let isParted =
      separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-")
      || separator == UInt8(ascii: "_")
    if isParted { index += 1 }
    let isFolder = separator == UInt8(ascii: "/")
    let written = isFolder ? monthName(bytes, index) : nil
    guard let (month, monthLength) = written ?? part(bytes, index, isFolder),
      (1...12).contains(month)
    else { return nil }
    index += monthLength
    if isParted {
      guard index < bytes.count, bytes[index] == separator else { return nil }
      index += 1
    }
    guard let (day, dayLength) = part(bytes, index, isFolder), (1...31).contains(day) else {
      return nil
    }
    index += dayLength
    if index < bytes.count, isDigit(bytes[index]) { return nil }
    return text(year, month, day)
  }
}
