/// Tells calendar files from other inputs, by name or by their first bytes.
enum CalendarFormat {
  private static let suffixes: Set<String> = ["ics", "ical", "ifb", "vcs", "jcs", "jcal"]

  static func isCalendar(_ bytes: [UInt8], name: String) -> Bool {
    if let point = name.lastIndex(of: "."),
      suffixes.contains(name[name.index(after: point)...].lowercased())
    {
      return true
    }
    let head = bytes.prefix(256).filter { $0 != 0 }
      .drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 >= 0xFE }
    let text = head.prefix(40).filter { $0 > 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return text.starts(with: "begin:v".utf8) && !text.starts(with: "begin:vcard".utf8)
      || text.starts(with: "[\"vcalendar\",".utf8) || text.starts(with: "[[\"vcalendar\",".utf8)
  }
}
