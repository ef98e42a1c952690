import CivilTime
import ICalendar

/// Calendars made at random, the same for the same seed, with what readers and writers trip over.
struct RandomCalendar {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let words = [
    "Bal", "été", "l’art", ",", ";", "\\", "\n", "\"", "👩🏽‍🎓", "  ", "a:b", "cafe\u{301}", "^n", "^",
    "한글",
    "🇫🇷🇨🇦", "\t", "\\n", "mot-très-très-long-qui-ne-se-coupe-pas-et-ne-finit-pas", "&amp;", "=", "x",
    "e\u{301}\u{302}\u{303}", "👨‍👩‍👧‍👦", "\u{FEFF}", "\u{2028}", "\u{85}", "END:VEVENT", "BEGIN:", "٣",
    "नि",
  ]
  private static let zones = [
    "Europe/Paris", "America/Toronto", "Indian/Reunion", "Africa/Cairo", "Romance Standard Time",
    "Nowhere, or \"elsewhere\"",
  ]

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func chance(_ of: Int) -> Bool { number(0..<of) == 0 }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0..<values.count)] }

  mutating func text(_ most: Int = 24) -> String {
    (0..<number(0..<(most + 1))).map { _ in
      pick(RandomCalendar.words) + (chance(2) ? " " : "")
    }.joined()
  }

  /// The name with its letters in any case.
  private mutating func cased(_ name: String) -> String {
    chance(3) ? String(name.map { chance(2) ? Character($0.lowercased()) : $0 }) : name
  }

  mutating func time() -> CalendarTime {
    let local = LocalDateTime(seconds: number(-6_000_000_000..<8_000_000_000) / 60 * 60)
    switch number(0..<5) {
    case 0: return .day(local.day)
    case 1: return .utc(local)
    case 2: return .floating(local)
    default: return .zoned(local, zone: pick(RandomCalendar.zones))
    }
  }

  private mutating func parameters() -> [Parameter] {
    (0..<pick([0, 0, 0, 1, 2])).map { index in
      let name = PropertyNameSample.parameters[number(0..<PropertyNameSample.parameters.count)]
      let values = (0..<pick([0, 1, 1, 1, 3])).map { _ in text(3) }
      return Parameter(ParameterName(cased("\(name)\(index)")) ?? "X-P", values: values)
    }
  }

  private mutating func known() -> Property {
    let number = number(-200_000..<200_000)
    switch self.number(0..<16) {
    case 0: return Property(.summary, text: text())
    case 1: return Property(.description, text: text(80))
    case 2: return Property(.categories, texts: [text(3), text(3), ""])
    case 3:
      return Property(.geo, latitude: Double(number) / 10_000, longitude: Double(number) / 2_000)
    case 4: return Property(.exceptionDates, values: [.time(time())])
    case 5: return Property(.sequence, integer: abs(number))
    case 6:
      let days = abs(number) % 9
      return Property(.duration, duration: CivilDuration(days: days, seconds: abs(number)))
    case 7: return Property(.url, uri: "https://a.example/?q=\(number),;x")
    case 8: return Property(.attachment, .binary((0..<(abs(number) % 90)).map { UInt8($0) }))
    case 9: return Property(.attendee, .calendarAddress("mailto:a@b.example"))
    case 10: return Property(.requestStatus, .fields(["2.0", text(3), text(3)]))
    case 11: return Property(.percentComplete, integer: abs(number) % 101)
    case 12:
      let start = CalendarTime(moment: abs(number))
      return Property(
        .recurrenceDates,
        .period(CalendarPeriod(start: start, end: .duration(CivilDuration(seconds: 60)))))
    case 13: return Property(.location, text: "")
    case 14: return Property(.recurrenceRule, rule: rule())
    default: return Property("X-ALMANACH-NOTE", text: text())
    }
  }

  private mutating func rule() -> RecurrenceRule {
    var rule = RecurrenceRule(pick(RecurrenceRule.Frequency.allCases))
    rule.interval = number(1..<9)
    if chance(2) { rule.byMonth = [number(1..<13)] }
    if chance(2) { rule.byMonthDay = [number(1..<32), -number(1..<32)] }
    if chance(3) { rule.skip = pick(RecurrenceRule.Skip.allCases) }
    if chance(2) { rule.count = number(1..<20) }
    return rule
  }

  /// A property of any name and a value that no type allows; its text has no line end.
  private mutating func foreign() -> Property {
    let name = PropertyName(cased(pick(PropertyNameSample.properties))) ?? "X-A"
    let raw = text(12).filter {
      $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
    return Property(name, raw: raw)
  }

  mutating func property() -> Property {
    var property = chance(3) ? foreign() : known()
    property.parameters += parameters()
    return property
  }

  private mutating func component(_ name: String, depth: Int = 0) -> CalendarComponent {
    var component = CalendarComponent(name: name)
    for _ in 0..<number(0..<9) { component.append(property()) }
    if depth < 4, chance(3) {
      component.children.append(
        self.component(
          pick(["VALARM", "X-FOREIGN", "PARTICIPANT", "IANA-TOKEN"]), depth: depth + 1))
    }
    return component
  }

  mutating func calendar() -> CalendarComponent {
    var calendar = CalendarComponent.calendar(product: "-//Almanach//Test//EN")
    for index in 0..<number(1..<4) {
      var event = component(pick(["VEVENT", "VEVENT", "VTODO", "VJOURNAL", "X-OWN"]))
      event[.uid] = Property(.uid, text: "e\(index)@almanach.example")
      event[.stamp] = Property(.stamp, time: CalendarTime(moment: 1_767_600_000))
      event[.start] = Property(.start, time: time())
      calendar.children.append(event)
    }
    if chance(12) { calendar.addTimeZones() }
    return calendar
  }
}

/// Names for random properties and parameters.
private enum PropertyNameSample {
  static let properties = [
    "DTSTART", "DTEND", "GEO", "SEQUENCE", "DURATION", "TRIGGER", "ATTACH", "X-A",
    "X-VERY-LONG-NAME-OF-A-VENDOR",
    "NOT-REGISTERED", "RRULE", "EXDATE", "SUMMARY", "TZOFFSETTO", "REQUEST-STATUS", "FREEBUSY", "1",
  ]
  static let parameters = ["X-P", "CN", "ALTREP", "SCHEMA", "MEMBER", "x-odd-case"]
}
